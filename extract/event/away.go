package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// maxOnward is how many sentences before a meeting the place of its scene may be told.
const maxOnward = 2

// sceneKept infers the country of a meeting from the scene just told: one of its people was told, no more than a few
// sentences before, to be in the country of another ("dined in the Portuguese capital on Wednesday, and saw Costa on
// Thursday").
func sceneKept(f *frame, frames []*frame) {
	var found *frame
	for _, g := range frames {
		back := f.sent.Index - g.sent.Index
		if g == f || g.typ() == schema.Summit || back < 0 || back > maxOnward || back == 0 && g.node > f.node || g.sent.Part != f.sent.Part || g.place.country == "" || !hasSide(f, g.place.country) && !staysOn(f, g) && !besides(f, g) {
			continue
		}
		if takesPart(f, g.who()) && alike(f.status, g.status) && (g.typ() != schema.Visit || within(f.time, g.time)) {
			found = g
		}
	}
	if found != nil {
		f.inferCountry(found.place.country)
	}
}

// staysOn tells whether what is told after a visit is of the very day on which the visitor was told to come, so that whom he meets he meets
// there: "arrived in Lima on Monday for a fair. Later in the day he saw Prodi".
func staysOn(f, g *frame) bool {
	return g.typ() == schema.Visit && g.status == schema.Held && f.status == schema.Held && !g.gone() && !receiving[f.sent.Nodes[f.node].Lemma] &&
		f.time.Known() && g.time.Known() && f.time.Start == g.time.Start && f.time.Precision == schema.Day
}

// besides tells whether talks are told with "also" or "besides" to have been had beside those told in the sentence before: "had talks with Kok in Lima. He
// also met Prodi".
func besides(f, g *frame) bool {
	v := f.sent.ClauseVerb(f.node)
	return f.typ() == schema.Meeting && g.typ() == schema.Meeting && f.sent.Index-g.sent.Index <= 1 && v >= 0 && f.time == nil &&
		f.sent.Any(f.sent.ChildrenOf(v, "advmod", "prep"), "also", "besides", "separately")
}

// awayThen is the journey on which those of a meeting that is to come who act for the country that the story is told from are told just
// before to go: what they are to do next they do there ("will fly to Lima on Friday. He will have talks with Prodi"); nil if there is none.
func (r *reading) awayThen(f *frame, frames []*frame) *frame {
	if f.status != schema.Planned || r.story.Dateline == nil || receiving[f.sent.Nodes[f.node].Lemma] || beforeLeaving(f.sent) {
		return nil
	}
	home := r.story.Dateline.Side()
	for _, g := range frames {
		back := f.sent.Index - g.sent.Index
		if g.typ() != schema.Visit || g.to == "" || g.to == home || g.status != schema.Planned || back < 0 || back > 1 || back == 0 && g.node > f.node {
			continue
		}
		if takesPart(f, g.visitors) && g.visitors[0].Side == home && within(f.time, g.time) && !slices.ContainsFunc(f.parties, func(p mention.Ref) bool {
			return p.Side == home && !slices.ContainsFunc(g.visitors, func(v mention.Ref) bool { return sameRef(v, p) })
		}) {
			return g
		}
	}
	return nil
}

// beforeLeaving tells whether a sentence tells what comes before somebody sets out: "before he leaves", "before leaving", "before the trip".
func beforeLeaving(s *tree.Sentence) bool {
	for k, n := range s.Nodes {
		if departs[n.Lemma] && s.IsVerb(k) && (s.Nodes[n.Head].Lower == "before" || s.Any(s.ChildrenOf(k, "mark", "advmod"), "before")) ||
			(n.Lemma == "departure" || n.Lemma == "trip" || n.Lemma == "journey" || n.Lemma == "visit") && s.Nodes[n.Head].Lower == "before" {
			return true
		}
	}
	return false
}
