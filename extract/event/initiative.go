package event

import (
	"slices"

	"demarche/schema"
)

// initiatives are the nouns for what has somebody speak to whoever asked for it.
var initiatives = words("initiative", "request", "behest", "suggestion", "instigation", "urging", "insistence")

// initiators adds to a call of which one side alone is told whoever it was made at the wish of: "Kok held a telephone conversation at the request of
// Levy", "on Levy's initiative". A meeting may be held at the wish of somebody who stays away.
func (r *reading) initiators(f *frame) {
	if f.typ() != schema.Call || len(f.parties) != 1 {
		return
	}
	s := f.sent
	for _, v := range []int{f.node, f.verb} {
		if v < 0 {
			continue
		}
		for _, n := range s.Prep(v, "at", "on", "upon") {
			if !initiatives[s.Nodes[n].Lemma] {
				continue
			}
			for _, p := range slices.Concat(s.ChildrenOf(n, "poss"), s.Prep(n, "of", "from")) {
				f.people(r.actors(s, p))
			}
		}
	}
}
