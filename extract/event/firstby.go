package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
)

// itsTraveller gives a visit that a clause says a journey told just before to be, of an office of its traveller's country, that traveller: "Castro left on
// Saturday for Africa. It will be the first visit by a Cuban president to Namibia".
func (r *reading) itsTraveller(f *frame) {
	if r.literal || f.rule.Name != "trip" || len(f.visitors) != 1 || !unnamed(f.visitors) || f.visitors[0].Side == "" || !saidOfJourney(f.sent, f.node) {
		return
	}
	for _, g := range slices.Backward(r.told) {
		if g.typ() != f.typ() || len(g.visitors) == 0 {
			continue
		}
		if g.sent.Index == f.sent.Index-1 && g.sent.Part == f.sent.Part && !unnamed(g.visitors) && !slices.ContainsFunc(g.visitors, func(x mention.Ref) bool { return x.Side != f.visitors[0].Side }) {
			f.visitors = slices.Clone(g.visitors)
			f.inferred = append(f.inferred, "participants")
		}
		return
	}
}

// saidOfJourney tells whether a noun is what "it" or "the trip" is said to be: "it was the first visit", "the trip will be the first visit".
func saidOfJourney(s *tree.Sentence, n int) bool {
	be := s.Nodes[n].Head
	k := s.Child(be, "nsubj")
	return s.Nodes[n].Dep == "attr" && s.Nodes[be].Lemma == "be" && k >= 0 && (s.Nodes[k].Lower == "it" || s.Nodes[k].Lower == "this" || journeys[s.Nodes[k].Lemma] && definite(s, k))
}

// journeys are the nouns for a journey that a clause may tell more of.
var journeys = words("trip", "visit", "tour", "journey", "stop", "mission")
