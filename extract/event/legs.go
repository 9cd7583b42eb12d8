package event

import (
	"slices"

	"demarche/schema"
)

// legs leaves out the tours of which the countries are told as visits of their own, one in the same sentence or
// several in the next ones: the tour is no visit beside them.
func (r *reading) legs(frames []*frame) []*frame {
	return slices.DeleteFunc(slices.Clone(frames), func(f *frame) bool {
		if f.typ() != schema.Visit || f.to != "" || f.place.country != "" {
			return false
		}
		together, soon := 0, 0
		if f.nextLeg() && slices.ContainsFunc(frames, func(g *frame) bool {
			return g.typ() == schema.Visit && g.to != "" && sharesParty(f.visitors, g.visitors)
		}) {
			r.drop(f, "a leg of a tour without a place")
			return true
		}
		for _, g := range frames {
			if g.typ() != schema.Visit || g.to == "" || !sharesParty(f.visitors, g.visitors) {
				continue
			}
			switch {
			case toldWithin(f, g, 0):
				together++
			case f.status == g.status && toldWithin(f, g, maxLegs):
				soon++
			}
		}
		if together+soon/2 == 0 {
			return false
		}
		r.drop(f, "a tour told by its legs")
		return true
	})
}

// nextLeg tells whether a clause tells of a stop of a tour and not where it is: "flew on to the next leg of a Middle East tour".
func (f *frame) nextLeg() bool {
	s := f.sent
	if legNouns[s.Nodes[f.node].Lemma] {
		return true
	}
	return s.IsVerb(f.node) && anyOf(s, s.Prep(f.node, "to", "for", "on"), legNouns)
}

// legNouns are the nouns for a part of a tour.
var legNouns = words("leg", "stop", "stage", "stopover")

// maxLegs is how many sentences after a tour its countries may be told.
const maxLegs = 2

// toldWithin tells whether a sentence that tells of the first event, or one of the next few, tells of the second.
func toldWithin(f, g *frame, next int) bool {
	return slices.ContainsFunc(f.clauses(), func(a *frame) bool {
		return slices.ContainsFunc(g.clauses(), func(b *frame) bool { return b.sent.Index >= a.sent.Index && b.sent.Index <= a.sent.Index+next })
	})
}
