package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// ofSeveral tells whether a number or a word of sequence that stands alone is the subject of a verb that says when or where an event was, or
// that it was put off, of the kind that the noun told last before it is: "It was their third meeting. The second was held in Oslo in May."
func (r *reading) ofSeveral(f *frame) bool {
	if f.typ() == schema.Summit {
		return r.ofGatherings(f)
	}
	s, n := f.sent, f.node
	v := s.Nodes[n].Head
	apposed := hasAside(s, n) && !harming[s.Nodes[v].Lemma]
	switch d := s.Nodes[n].Dep; {
	case d == "pobj":
		if w := s.Nodes[v].Lower; !apposed || w != "at" && w != "during" && w != "after" && w != "since" {
			return false
		}
	case d != "nsubj" && d != "nsubjpass" || !s.IsVerb(v) || !apposed && !takesPlace(s, v) && !isOver(s, v) && (s.Nodes[v].Lemma == "take" || !r.putOff(s, v)):
		return false
	}
	if s.Child(n, "det", "poss") < 0 || s.Nodes[n].Lemma == "one" && turnOf(s, n) == "" || !ofThese(s, n) || !apposed && s.Child(v, "attr", "acomp") >= 0 {
		return false
	}
	if slices.ContainsFunc(r.told, func(g *frame) bool { return g.rule.Number && g.typ() == f.typ() && s.Index-g.sent.Index <= maxPronoun }) {
		return true // one more of those just told by their numbers
	}
	for back := 0; back <= maxPronoun && s.Index >= back; back++ {
		o := r.story.Sentences[s.Index-back]
		last := len(o.Nodes)
		if back == 0 {
			last = n
		}
		for k := last - 1; k >= 0 && o.Part == s.Part; k-- {
			for _, t := range r.rules.trigger("noun", o.Nodes[k].Lemma) {
				if o.IsNoun(k) {
					return t.Type == f.typ() && slices.ContainsFunc(slices.Concat(r.told, r.within), func(g *frame) bool {
						return g.typ() == t.Type && o.Index-g.sent.Index <= 1 && (len(s.Prep(n, "of")) == 0 || g.sent == o && g.node == k) // "the last of these"
					})
				}
			}
		}
	}
	return false
}

// ofGatherings tells whether a number that stands alone is that of a gathering of the body of which the story just told one: it says of which it is
// one ("the second of these summits"), or stands where a gathering can ("the third was held in Lima", "for the third the venue was Lima").
func (r *reading) ofGatherings(f *frame) bool {
	s, n := f.sent, f.node
	d := s.Child(n, "det")
	if s.Nodes[n].Lemma == "year" { // "Next year's will be held in Lima"
		return s.Child(n, "case") >= 0 && turns[turnOf(s, n)] && takingPlace[s.Nodes[s.Nodes[n].Head].Lemma] && r.lastGathering(f, 1) != nil
	}
	if d < 0 || s.Nodes[d].Lower != "the" || s.Nodes[n].Lemma == "one" && turnOf(s, n) == "" || n+1 < len(s.Nodes) && s.Nodes[n+1].Lower == "to" {
		return false // "the first to speak"
	}
	if of := s.Prep(n, "of"); len(of) > 0 && !ofThese(s, n) {
		return slices.ContainsFunc(of, func(p int) bool { return s.Nodes[p].Tag == "NNS" && theGathering[s.Nodes[p].Lemma] && determined(s, p) }) && r.lastGathering(f, maxKind) != nil
	}
	v := s.Nodes[n].Head
	if prep, up := f.under(); s.Nodes[n].Dep == "pobj" {
		if prep != "at" && prep != "for" && prep != "since" || !s.IsVerb(up) {
			return false
		}
	} else if s.Nodes[n].Dep == "dobj" && s.Nodes[v].Lemma == "host" { // "Peru will host the next one"
		return (turnOf(s, n) != "" || s.Nodes[n].Tag == "JJ") && r.lastGathering(f, 1) != nil
	} else if aside := hasAside(s, n) && !harming[s.Nodes[v].Lemma]; !s.IsVerb(v) || !aside && (!takesPlace(s, v) && !isOver(s, v) || s.Child(v, "attr", "acomp", "agent") >= 0) {
		return false
	}
	g := r.lastGathering(f, maxSitting)
	return g != nil && (toldWithin(g, f, 1) || g.rule.Number) // a row of them goes on
}

// hasAside tells whether an aside right behind a number that stands alone, or behind what it is one of, says where or when its event was: "the second, in
// Quito in March, was short", "the last of these, in October, produced an accord".
func hasAside(s *tree.Sentence, n int) bool {
	last := n
	for _, p := range s.Prep(n, "of") {
		last = max(last, p)
	}
	return len(s.Prep(n, "in", "at", "on", "from")) > 0 && last+1 < len(s.Nodes) && s.Nodes[last+1].Text == ","
}

// ofThese tells whether a number that stands alone is of no more than those just told, if it says of what it is one: "the last of these".
func ofThese(s *tree.Sentence, n int) bool {
	return !slices.ContainsFunc(s.Prep(n, "of"), func(p int) bool {
		w := s.Nodes[p].Lower
		return w != "these" && w != "those" && w != "them"
	})
}

// harming are the verbs of what is no meeting, whatever day and place it has: a bomb, a raid, a match.
var harming = words("kill", "wound", "injure", "maim", "win", "lose", "score", "explode", "destroy", "die", "shoot", "hit", "sink", "crash", "leave", "claim")

// lastOfRow tells whether a noun is the subject of a past tense and says of its event that it was the last or the one before of a row: "the last one, in
// New Delhi in June, made no progress" tells of a June gone by.
func (f *frame) lastOfRow() bool {
	s := f.sent
	v := s.Nodes[f.node].Head
	if d := s.Nodes[f.node].Dep; d != "nsubj" && d != "nsubjpass" || !s.IsVerb(v) || s.Nodes[v].Tag != "VBD" && !s.Any(s.ChildrenOf(v, "auxpass"), "was", "were") || wasPlanned(s, v) {
		return false
	}
	w := turnOf(s, f.node)
	if f.rule.Number && w == "" {
		w = s.Nodes[f.node].Lower
	}
	return w == "last" || w == "previous" || w == "past"
}
