package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// reread reads the triggers of a sentence that lack a part, which are the partial frames from lacking on, in the tree of another parser: what
// one loses on its way through a sentence the other, which errs elsewhere, often finds. Words of which some frame was found are left as they are.
// How an event stands is told more surely by the first tree, which other clauses are read in.
func (r *reading) reread(s *tree.Sentence, found []*frame, lacking int) []*frame {
	var out []*frame
	var other *tree.Sentence
	read := map[int]bool{}
	for _, f := range found {
		read[f.node] = true
	}
	for _, f := range slices.Clone(r.partial[lacking:]) {
		if read[f.node] || f.sent != s || !f.lacks() {
			continue
		}
		if read[f.node] = true; other == nil {
			if other = s.Second(); other == nil {
				return nil
			}
		}
		partial, dropped := len(r.partial), len(r.dropped)
		told := r.framesAt(other, f.node)
		r.partial, r.dropped = r.partial[:partial], r.dropped[:dropped]
		for _, g := range told {
			if g.of != nil || g.rule.Subject == Host && g.typ() == schema.Visit {
				continue // what points back says nothing new; "expects Chirac to change his mind" is a guest in a tree that loses the clause
			}
			g.second, g.strong = true, false
			out = append(out, g)
		}
	}
	return out
}

// lacks tells whether a frame of which its clause tells too little has nobody to travel, nowhere to go or nobody to meet. Others have what they
// need and were left out for what else is told of them, as are those who "met officers", of whom no tree tells more.
func (f *frame) lacks() bool {
	if f.typ() == schema.Visit {
		return len(f.visitors) == 0 || !slices.ContainsFunc(f.sites, site.known)
	}
	o := f.sent.Child(f.node, "dobj")
	return len(f.parties) < 2 && (f.rule.POS != "verb" || o < 0 || f.sent.Nodes[o].Tag != "NNS")
}
