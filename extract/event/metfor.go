package event

import (
	"slices"

	"demarche/schema"
)

// gatheringVerbs are the verbs of coming together for what is held at once.
var gatheringVerbs = words("meet", "gather", "convene", "assemble", "huddle", "congregate", "reconvene")

// metFor tells whether a gathering is what people are told to come together for, and so held when they do: "leaders gathered for a summit in Nice on Saturday".
func (f *frame) metFor() bool {
	prep, v := f.under()
	return prep == "for" && f.typ() == schema.Summit && f.rule.POS == "noun" && v >= 0 && f.sent.IsVerb(v) && gatheringVerbs[f.sent.Nodes[v].Lemma]
}

// gatheredFor tells whether a gathering is what people are told in the past to have come together for.
func (f *frame) gatheredFor() bool {
	_, v := f.under()
	return f.metFor() && (f.sent.Nodes[v].Tag == "VBD" || perfect(f.sent, v))
}

// oneGathering makes one event of what people met for and of their meeting: the talks where a body is not told and two sides met ("Bush met Castro for a summit"), else the
// gathering ("leaders of Chad, Niger and Mali met for a summit").
func (r *reading) oneGathering(frames []*frame) []*frame {
	var gone []*frame
	for _, f := range frames {
		if !f.metFor() {
			continue
		}
		_, v := f.under()
		for _, g := range frames {
			if g.typ() != schema.Meeting || g.node != v || g.sent != f.sent {
				continue
			}
			if f.body == nil && r.sidesOf(g) <= 2 {
				f.of = g
				continue
			}
			f.parties, gone = union(f.parties, g.parties), append(gone, g)
		}
	}
	return slices.DeleteFunc(frames, func(f *frame) bool { return slices.Contains(gone, f) })
}
