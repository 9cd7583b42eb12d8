package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// inSecondTree reads the triggers of a sentence that lack a part, which are the partial frames from lacking on, in the tree of another parser: what
// one loses on its way through a sentence the other, which errs elsewhere, often finds. Words of which some frame was found are left as they are.
// How an event stands is told more surely by the first tree, which other clauses are read in.
func (r *reading) inSecondTree(s *tree.Sentence, found []*frame, lacking int) []*frame {
	if r.firstTree {
		return nil
	}
	var out []*frame
	var other *tree.Sentence
	read := map[int]bool{}
	for _, f := range found {
		read[f.node] = true
	}
	for _, f := range slices.Clone(r.partial[lacking:]) {
		if read[f.node] || f.sent != s || !r.lacks(f) {
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

// lacks tells whether a clause tells of a traveller and not whither, of a goal and not who travels there, or of too few who meet, and its
// sentence names somebody or some place for the rest. Others have what they need and were left out for what else is told of them, as are
// those who "met officers", of whom no tree tells more.
func (r *reading) lacks(f *frame) bool {
	if f.typ() == schema.Visit {
		going, goal := len(f.visitors) > 0, slices.ContainsFunc(f.sites, site.known)
		return going != goal && !loose[f.rule.Name] && r.othersIn(f, goal) > 0
	}
	o := f.sent.Child(f.node, "dobj")
	if f.rule.POS == "verb" && (len(f.parties)+len(f.hosts) == 0 || o >= 0 && f.sent.Nodes[o].Tag == "NNS") {
		return false
	}
	return len(f.parties) < 2 && r.othersIn(f, true)+len(f.parties) > 1
}

// loose are the rules that tell of a visit by being or speaking somewhere, which in most sentences do not.
var loose = words("presence", "speak abroad")

// othersIn counts the sides other than those of a frame that its sentence names: by their people and officials, or by names of places and
// countries.
func (r *reading) othersIn(f *frame, people bool) int {
	told := map[string]bool{}
	for _, x := range f.who() {
		told[x.Side] = true
	}
	for _, p := range f.sites {
		told[p.country] = true
	}
	count := 0
	for n := range f.sent.Nodes {
		m := r.story.At(f.sent.Index, n)
		if m == nil || m.Head != n {
			continue
		}
		side, place := "", m.Entity != nil && m.Entity.Kind != schema.Person && m.Form != mention.Demonym
		switch {
		case m.Entity != nil:
			side = m.Entity.Side()
		case len(m.Sides) > 0:
			side = m.Sides[0]
		}
		if place && people && m.Entity.Kind == schema.Place || !place && !people || side != "" && told[side] {
			continue
		}
		if count++; side != "" {
			told[side] = true
		}
	}
	return count
}
