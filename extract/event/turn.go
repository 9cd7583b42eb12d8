package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// turns are the adjectives that set an event apart.
var turns = words("next", "last", "previous", "past", "subsequent", "follow-up")

// ordinals are the words that number gatherings.
var ordinals = words("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "inaugural")

// calls are the words for how a body is called together, which set two of its meetings apart: an extraordinary session is not the
// regular one. An emergency makes one as well.
var calls = map[string]string{"extraordinary": "extraordinary", "emergency": "extraordinary", "regular": "regular", "ordinary": "regular"}

// again are the words that tell of one more meeting after one told before, where no article or "a"
// stands with them: "a second round", "further talks".
var again = words("second", "third", "fourth", "fifth", "another", "further", "new", "fresh", "renewed", "more", "additional", "follow-up")

// oneMore tells whether a noun tells of one more event of its kind than those told before.
func oneMore(s *tree.Sentence, n int) bool {
	if d := s.Child(n, "det"); d >= 0 && s.Nodes[d].Lower != "a" && s.Nodes[d].Lower != "another" || s.Child(n, "poss") >= 0 {
		return false
	}
	return slices.ContainsFunc(s.ChildrenOf(n, "amod", "det", "nummod"), func(c int) bool {
		w := s.Nodes[c].Lower
		return again[w] || ordinals[w] && w != "first" && w != "inaugural"
	})
}

// turnOf is the word that sets the event of a noun apart from others: next, last, the number of a
// gathering; empty if there is none.
func turnOf(s *tree.Sentence, n int) string {
	if legNouns[s.Nodes[n].Lemma] {
		return "" // "the last leg of his tour" is a journey told before, whatever its number
	}
	if v := s.Nodes[n].Head; s.Nodes[n].Dep == "attr" && s.Any(s.ChildrenOf(v, "nsubj"), "it", "this") && len(s.ChildrenOf(n, "poss"))+len(s.Prep(n, "for")) > 0 {
		return "" // "It was Kok's last summit" tells of the one before the sentence
	}
	for _, p := range s.ChildrenOf(n, "poss") { // "next year's summit"
		for _, c := range s.ChildrenOf(p, "amod") {
			if s.Nodes[p].Lower == "year" && turns[s.Nodes[c].Lower] {
				return s.Nodes[c].Lower
			}
		}
	}
	if s.Nodes[n].Tag == "VBD" && s.Any(s.ChildrenOf(n, "advmod"), "last", "first") { // "who last visited Beijing in 1997"
		return "last"
	}
	for _, c := range s.ChildrenOf(n, "amod", "compound", "nmod") { // "the fourth-round talks"
		if k := s.Child(c, "amod"); s.Nodes[c].Lower == "round" && k >= 0 && ordinals[s.Nodes[k].Lower] {
			return s.Nodes[k].Lower
		}
	}
	for _, c := range s.ChildrenOf(n, "amod", "compound", "nummod") {
		w := s.Nodes[c].Lower
		if calls[w] != "" {
			return calls[w]
		}
		if turns[w] || ordinals[w] || len(w) > 2 && w[0] >= '1' && w[0] <= '9' && (strings.HasSuffix(w, "th") || strings.HasSuffix(w, "st") || strings.HasSuffix(w, "nd") || strings.HasSuffix(w, "rd")) {
			return w
		}
	}
	return ""
}

// numberAlone tells whether a word stands where the number of an event can stand for it: "the second was held", "they had agreed at the first",
// "Oman was host to the first of these".
func numberAlone(s *tree.Sentence, n int) bool {
	switch d := s.Nodes[n].Dep; d {
	case "nsubj", "nsubjpass":
		return true
	case "pobj":
		return s.IsNoun(n) || s.Nodes[n].Tag == "JJ" || s.Nodes[n].Tag == "CD"
	case "dobj":
		return len(s.Prep(n, "of")) > 0 || s.Nodes[s.Nodes[n].Head].Lemma == "host"
	}
	return false
}

// lastGathering is the gathering told last before the number of one, no more than some sentences before, if it is of a body or has a name, and no meeting of a
// few is told after it; nil if there is none.
func (r *reading) lastGathering(f *frame, most int) *frame {
	for _, g := range slices.Backward(slices.Concat(r.told, r.within)) {
		switch {
		case f.sent.Index-g.sent.Index > most || g.typ() == schema.Meeting:
			return nil
		case g.typ() == schema.Summit && (g.body != nil || !r.bare(g)):
			return g
		}
	}
	return nil
}

// putOff tells whether a passive says that its subject was put off or called off: "a second was postponed".
func (r *reading) putOff(s *tree.Sentence, v int) bool {
	cue := r.verbCue(s, v)
	return s.Child(v, "nsubjpass") >= 0 && cue != nil && (cue.Status == schema.Postponed || cue.Status == schema.Cancelled)
}

// takingPlace are the verbs that say of an event no more than when or where it is.
var takingPlace = words("be", "hold", "take", "come", "occur", "happen", "follow", "stage", "convene", "schedule", "set", "plan", "open", "begin", "start")

// takesPlace tells whether a verb is one of them; "take" is with "place" alone.
func takesPlace(s *tree.Sentence, v int) bool {
	l := s.Nodes[v].Lemma
	return takingPlace[l] && (l != "take" || s.Any(s.ChildrenOf(v, "dobj"), "place"))
}

// foreseen tells whether a is told by a verb that looks ahead, on no day, and b was held long before the article: the talks that somebody
// "denied would be held" are not those of two years ago.
func (r *reading) foreseen(a, b *frame) bool {
	v := a.clause()
	if v < 0 || a.time.Known() || b.status != schema.Held || !b.time.Known() || !r.overBy(b.time, maxNews) {
		return false
	}
	return !r.isMain(b) && lookAt(a.sent, v) == when.Future
}

// justTold tells whether a noun points back at a meeting that the sentence before, or its own, tells of ("their talks"), or at the journey that came to
// nothing of which its own tells ("Kok, who was to have gone to Lima in May, put off his trip").
func justTold(g, f *frame) bool {
	if f.typ() == schema.Visit {
		return f.rule.POS == "noun" && f.sent.Child(f.node, "poss") >= 0 && g.sent.Index == f.sent.Index && g.node < f.node && !alive(f)
	}
	return f.typ() == schema.Meeting && f.rule.POS == "noun" && f.sent.Child(f.node, "poss") >= 0 && toldWithin(g, f, 1)
}

// toldEach tells whether what a clause tells somebody to have told several was told each of them when he met him alone, as was
// told just before: "saw Kim and, separately, Lee, telling both to stop".
func toldEach(frames []*frame, f *frame) bool {
	if f.typ() != schema.Meeting || f.rule.Name != "tell" || len(f.parties) < 3 {
		return false
	}
	met := 0
	for _, g := range frames {
		if g.typ() == schema.Meeting && g.alone && len(g.parties) == 2 && toldWithin(g, f, maxPronoun) && sameParties(f.parties, g.parties) {
			met++
		}
	}
	return met == len(f.parties)-1
}
