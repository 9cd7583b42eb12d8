package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// ofErrand tells whether date words are those of the gathering or the talks for which somebody is where he is or goes there: "is in Oslo for
// the summit that opens on Friday" tells no day of his own.
func (r *reading) ofErrand(f *frame, x *when.Expr) bool {
	s := f.sent
	if f.typ() != schema.Visit {
		return false
	}
	for n := spanHead(s, x); n != f.node && n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		if up := s.Nodes[n].Head; (s.Nodes[n].Dep == "relcl" || s.Nodes[n].Dep == "acl") && up != f.node && s.Above(f.node, up) && r.gathersAt(s, up) {
			return true
		}
	}
	return false
}

// gathersAt tells whether a noun can tell of talks or a gathering and of no visit.
func (r *reading) gathersAt(s *tree.Sentence, n int) bool {
	ts := r.rules.trigger("noun", s.Nodes[n].Lemma)
	return s.IsNoun(n) && len(ts) > 0 && !slices.ContainsFunc(ts, func(t *Trigger) bool { return t.Type == schema.Visit })
}
