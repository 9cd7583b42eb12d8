package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/schema"
)

// ofJourneyTold tells whether "during the visit" means the journey just told of somebody who is met in its course, and none of the subject's: "Kok paid a
// visit to Peru on Monday. During the visit Levy called on him".
func (r *reading) ofJourneyTold(f *frame) bool {
	s, n := f.sent, f.node
	if f.typ() != schema.Visit || f.rule.POS != "noun" || len(f.sites) > 0 || !r.inItsCourse(f) {
		return false
	}
	v := s.ClauseVerb(n)
	g := r.journeyBefore(s.Index, func(g *frame) bool { return g.sent.Index < s.Index && g.to != "" })
	if v < 0 || g == nil || sharesParty(f.visitors, g.visitors) {
		return false
	}
	return slices.ContainsFunc(s.Descend(v), func(k int) bool {
		return s.Nodes[k].Dep != "nsubj" && slices.ContainsFunc(r.actors(s, k), func(x mention.Ref) bool {
			return x.Entity.Person() && slices.ContainsFunc(g.visitors, func(y mention.Ref) bool { return sameRef(x, y) })
		})
	})
}

// inItsCourse tells whether a noun for a journey is that in the course of which its clause tells something: "during the visit".
func (r *reading) inItsCourse(f *frame) bool {
	s, n := f.sent, f.node
	d := s.Child(n, "det")
	return s.Nodes[n].Dep == "pobj" && s.Nodes[s.Nodes[n].Head].Lower == "during" && d >= 0 && (s.Nodes[d].Lower == "the" || s.Nodes[d].Lower == "this")
}

// duringIt sets a meeting in the country of the journey just told in the course of which its clause says it is, if the traveller takes part in it.
func (r *reading) duringIt(f *frame, frames []*frame) {
	s := f.sent
	v := s.ClauseVerb(f.node)
	if v < 0 || f.place.known() || !slices.ContainsFunc(s.Prep(v, "during"), func(n int) bool {
		d := s.Child(n, "det", "poss")
		return stays[s.Nodes[n].Lemma] && d >= 0 && s.Nodes[d].Lower != "a" && len(s.Prep(n, "to", "in")) == 0
	}) {
		return
	}
	for _, g := range slices.Backward(frames) {
		if back := s.Index - g.sent.Index; g.typ() == schema.Visit && g.to != "" && back > 0 && back <= maxOnward && takesPart(f, g.visitors) && alike(f.status, g.status) {
			f.partOf = g
			f.inferCountry(g.to)
			return
		}
	}
}
