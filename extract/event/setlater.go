package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// maxSetLater is how many sentences may lie between a plan that was and the one that takes its place.
const maxSetLater = 3

// setLater puts off a plan that is told as one that was where the story goes on to tell of a later day for it: "was to have
// met him on Monday. They will now meet in August". The new day is a plan of its own only if it is told as one.
func (r *reading) setLater(frames []*frame) []*frame {
	var gone []*frame
	for _, f := range frames {
		if f.typ() == schema.Summit || f.typ() == schema.Call || !f.time.Known() || !fellThrough(f) {
			continue
		}
		for _, h := range frames {
			if h == f || !r.inItsPlace(f, h) {
				continue
			}
			f.status, f.redated, f.strong = schema.Postponed, true, true
			if onlyRedated(h) {
				f.merged = append(f.clauses()[1:], h.clauses()...)
				if f.own == nil {
					own := *f
					f.own = &own
				}
				gone = append(gone, h)
			}
		}
	}
	return slices.DeleteFunc(frames, func(f *frame) bool { return slices.Contains(gone, f) })
}

// fellThrough tells whether a frame tells of a plan that was, or of what "was to have" been.
func fellThrough(f *frame) bool {
	if f.status == schema.Cancelled {
		return f.verdict.rule == "" && strings.HasSuffix(f.cue, " to have")
	}
	return (f.status == schema.Planned || f.status == schema.Possible) && planThatWas(f)
}

// inItsPlace tells whether a frame tells, soon after another, of the same event on a later day.
func (r *reading) inItsPlace(f, h *frame) bool {
	if h.typ() != f.typ() || h.status != schema.Planned && h.status != schema.Possible || !h.time.Known() || h.turn != "" || planThatWas(h) {
		return false
	}
	if back := h.sent.Index - f.sent.Index; back < 0 || back > maxSetLater || back == 0 && h.node < f.node {
		return false
	}
	_, last, ok1 := f.time.Range()
	first, _, ok2 := h.time.Range()
	if !ok1 || !ok2 || !first.After(last) {
		return false
	}
	if f.typ() == schema.Visit {
		if !onlyRedated(h) && first.Sub(last).Hours()/24 <= maxStay {
			return false // another day of one stay
		}
		return sharesParty(f.visitors, h.visitors) && f.place.country == h.place.country
	}
	return sameParties(f.parties, h.parties)
}

// onlyRedated tells whether a frame tells of no more than the new day of what was told before: with "now" or "instead", or by
// a noun that points back.
func onlyRedated(h *frame) bool {
	s := h.sent
	if h.rule.POS == "noun" && determined(s, h.node) {
		return true
	}
	return s.Any(s.ChildrenOf(h.clause(), "advmod"), "now", "instead") || laterOn(s, h.clause())
}

// laterOn tells whether "later" under a verb counts from the day told before: "will meet a month later".
func laterOn(s *tree.Sentence, v int) bool {
	return v >= 0 && slices.ContainsFunc(s.Descend(v), func(k int) bool { return s.Nodes[k].Lower == "later" && s.Child(k, "npadvmod") >= 0 })
}

// fellPast gives a plan that is told not to have come about the day before the article's own that its words may tell: "was to
// receive him on Monday, but he did not come".
func (r *reading) fellPast(frames []*frame) {
	for _, f := range frames {
		if f.status != schema.Cancelled || f.expr == nil || !r.afterArticle(f.time) || !slices.ContainsFunc(f.clauses(), didNot) {
			continue
		}
		if t := f.expr.Resolve(r.anchor, when.Past); t.Known() && !r.afterArticle(&t) && t.Precision == schema.Day {
			f.time = &t
		}
	}
}

// didNot tells whether a clause tells in the past tense that something was not: "did not come", "never met", "failed to show
// up", "stayed away".
func didNot(c *frame) bool {
	s, v := c.sent, c.verdict.node
	if c.status != schema.Cancelled || v < 0 || !s.IsVerb(v) {
		return false
	}
	did := s.Any(s.ChildrenOf(v, "aux"), "did")
	up := s.Nodes[v].Head
	failed := s.Nodes[v].Dep == "xcomp" && s.Nodes[up].Lemma == "fail" && s.Nodes[up].Tag == "VBD" || s.Nodes[v].Lemma == "fail" && s.Nodes[v].Tag == "VBD"
	return did && negates(s, v) || never(s, v) && s.Nodes[v].Tag == "VBD" || failed || s.Nodes[v].Lemma == "stay" && s.Nodes[v].Tag == "VBD"
}

// restored gives an event that was called off or put off the status that a later sentence tells it to have again: "called off the visit
// ... the visit would go ahead after all".
func (r *reading) restored(frames []*frame) {
	for _, f := range frames {
		clauses := f.clauses()
		i := slices.IndexFunc(clauses, func(c *frame) bool { return c.status.Off() && c.strong })
		if i < 0 || !f.status.Off() {
			continue
		}
		for _, c := range clauses[i+1:] {
			if c.sent.Index > clauses[i].sent.Index && alive(c) && c.strong && c.rule.POS == "noun" && determined(c.sent, c.node) && afterAll(c.sent) {
				f.verdict = c.verdict
				break
			}
		}
	}
}

// afterAll tells whether a sentence says that something is otherwise than was told before: "would take place after all".
func afterAll(s *tree.Sentence) bool {
	return slices.ContainsFunc(s.Nodes[:len(s.Nodes)-1], func(n tree.Node) bool { return n.Lower == "nonetheless" || n.Lower == "nevertheless" }) ||
		strings.Contains(strings.ToLower(s.Words(0, len(s.Nodes))), "after all")
}

// madeGood leaves out what a sentence tells to have been put off before it was held: "met on Monday, two days after the
// meeting was put off".
func madeGood(here []*frame) []*frame {
	return slices.DeleteFunc(here, func(f *frame) bool {
		s, v := f.sent, f.verdict.node
		if f.status != schema.Postponed || v < 0 || s.Nodes[v].Dep != "advcl" || !s.Any(s.ChildrenOf(v, "mark"), "after") {
			return false
		}
		return slices.ContainsFunc(here, func(g *frame) bool {
			return g.typ() == f.typ() && g.status == schema.Held && g.strong && g.node < v && sharesParty(f.who(), g.who())
		})
	})
}
