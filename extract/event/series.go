package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// seriesDay is the day of a round of talks whose other sides the head of the text does not name ("held separate talks here on Tuesday with
// several African leaders", "had a series of meetings on Tuesday"), for those that its side is told to have had further below: the sentences
// that follow tell them one by one. It is nil if the head tells none, or the story has turned to another day before.
func (r *reading) seriesDay(f *frame, frames []*frame) (*schema.Time, *when.Expr) {
	if f.typ() != schema.Meeting || f.status != schema.Held || !f.undated() {
		return nil, nil
	}
	for _, g := range r.partial {
		if g.typ() != schema.Meeting || g.status != schema.Held || g.rule.Name != "meet" && g.rule.POS != "noun" || !g.severalTalks() || !r.inHead(g) || g.sent.Index >= f.sent.Index || !sharesPerson(f.parties, g.parties) || !r.isFresh(g.time) || g.time.End != "" {
			continue
		}
		turned := func(h *frame) bool {
			return h.typ() == schema.Meeting && h.sent.Index > g.sent.Index && h.sent.Index <= f.sent.Index && h.time.Known() && h.time.Start != g.time.Start
		}
		if slices.ContainsFunc(frames, turned) {
			return nil, nil
		}
		return g.time, g.expr
	}
	return nil, nil
}

// inHead tells whether an event is told in the head of the text.
func (r *reading) inHead(f *frame) bool {
	first := r.firstOfText()
	return f.sent.Index >= first && f.sent.Index < first+headSentences
}

// isFresh tells whether a time is or begins on the day of the article or one not long before it.
func (r *reading) isFresh(t *schema.Time) bool {
	if t == nil {
		return false
	}
	own, _, err := schema.ParseDate(r.anchor.Day)
	day, p, err2 := schema.ParseDate(t.Start)
	return err == nil && err2 == nil && p == schema.Day && !day.After(own) && own.Sub(day) < maxNewsAge
}

// severalTalks tells whether talks are told to be several, by their noun, an adverb, or the plural of those with whom they are held.
func (f *frame) severalTalks() bool {
	s, n, v := f.sent, f.node, f.clause()
	if s.Nodes[n].Tag == "NNS" && (s.Nodes[n].Lower != "talks" || manyBefore(s, n)) || v >= 0 && s.Any(s.ChildrenOf(v, "advmod"), "separately", "individually") {
		return true
	}
	others := slices.Concat(s.Prep(n, "with"), s.Prep(n, "between"), s.ChildrenOf(n, "dobj"))
	if v >= 0 {
		others = slices.Concat(others, s.Prep(v, "with"), s.ChildrenOf(v, "dobj"))
	}
	return slices.ContainsFunc(others, func(o int) bool { return o != n && s.Nodes[o].Tag == "NNS" })
}

// manyBefore tells whether the words before a noun tell that it stands for several: "separate talks", "several talks", "a round of talks".
func manyBefore(s *tree.Sentence, n int) bool {
	if slices.ContainsFunc(s.ChildrenOf(n, "amod", "nummod"), func(c int) bool { return single[s.Nodes[c].Lower] || severals[s.Nodes[c].Lower] }) {
		return true
	}
	of := s.Nodes[n].Head
	return s.Nodes[n].Dep == "pobj" && s.Nodes[of].Lower == "of" && rows[s.Nodes[s.Nodes[of].Head].Lemma]
}

// severals are the words before a plural that leave its number open.
var severals = words("several", "many", "various", "numerous", "multiple", "different", "countless")

// dayOfTalks is the day of which the first sentence of the text tells no event but a day of diplomacy as a whole ("the capital was the scene of
// intense diplomatic activity on Tuesday", "a busy day of talks"), for what the sentences that follow tell to have been held, before they
// turn to another day; nil if it tells none.
func (r *reading) dayOfTalks(f *frame, frames []*frame) (*schema.Time, *when.Expr) {
	first := r.firstOfText()
	if f.status != schema.Held || f.typ() == schema.Summit || f.typ() == schema.Visit && !f.arrived() || !f.undated() || f.sent.Index <= first || !r.busyWithTalks(first) {
		return nil, nil
	}
	x := &r.exprs[first][0]
	t := r.resolve(x, when.Past)
	if x.Kind != when.Point || x.Bound != when.NoBound || !r.isFresh(&t) || t.End != "" {
		return nil, nil
	}
	for _, g := range frames {
		if g.sent.Index == first || g.sent.Index < f.sent.Index && g.time.Known() && g.time.Start != t.Start {
			return nil, nil
		}
	}
	return &t, x
}

// undated tells whether nothing in the clause of an event tells or offers a time, nor that it lies further back.
func (f *frame) undated() bool {
	tense := tenseOf(f.sent, f.clause())
	return !f.time.Known() && tense != "had" && tense != "have" && tense != "has" && !slices.ContainsFunc(f.dates, func(c choice) bool { return c.time.Known() })
}

// busyWithTalks tells whether a sentence with one day tells of diplomacy as a whole that is gone about on it.
func (r *reading) busyWithTalks(k int) bool {
	s := r.story.Sentences[k]
	return len(r.exprs[k]) == 1 && slices.ContainsFunc(s.Nodes, func(n tree.Node) bool {
		switch {
		case n.Lower == "diplomacy":
			return true
		case n.Lower == "diplomatic":
			return busyNouns[s.Nodes[n.Head].Lemma]
		}
		return n.Tag == "NNS" && n.Dep == "pobj" && talkNouns[n.Lemma] && busyNouns[s.Nodes[s.Nodes[n.Head].Head].Lemma]
	})
}

// busyNouns are the nouns for what goes on where there is much diplomacy, talkNouns those for what it consists of.
var (
	busyNouns = words("activity", "effort", "contact", "consultation", "flurry", "bustle", "day", "drive", "shuttle", "push", "offensive", "marathon", "traffic", "manoeuvre", "maneuver", "move", "scene", "round", "series", "hub", "centre", "center")
	talkNouns = words("talk", "meeting", "consultation", "contact", "negotiation")
)
