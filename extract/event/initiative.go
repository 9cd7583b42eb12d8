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
	r.calledInstead(f)
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

// calledInstead adds to a call him whom somebody is told to have spoken to on the telephone rather than met: "did not meet Levy, instead holding a phone
// call", "did not see Levy, having a telephone conversation instead".
func (r *reading) calledInstead(f *frame) {
	s, v := f.sent, f.verb
	if v < 0 || !s.IsVerb(v) || s.Nodes[v].Dep != "advcl" && s.Nodes[v].Dep != "conj" {
		return
	}
	up := s.Nodes[v].Head
	instead := s.Any(slices.Concat(s.ChildrenOf(v, "advmod"), s.ChildrenOf(up, "advmod"), s.ChildrenOf(f.node, "advmod")), "instead")
	if !instead || !s.IsVerb(up) || !negates(s, up) || s.Nodes[up].Lemma != "meet" && s.Nodes[up].Lemma != "see" && s.Nodes[up].Lemma != "receive" {
		return
	}
	for _, n := range append(s.ChildrenOf(up, "dobj"), s.Prep(up, "with")...) {
		f.people(r.actors(s, n))
	}
}
