package event

import (
	"demarche/extract/tree"
	"demarche/schema"
)

// causes are the words that introduce why something was put off or called off.
var causes = words("because", "due", "over", "after", "following", "amid", "owing", "as", "since", "citing", "given", "in")

// setReason notes the words that tell why an event was put off or called off: a phrase or clause of
// cause that hangs from the verb that says so.
func (r *reading) setReason(f *frame) {
	if f.status != schema.Postponed && f.status != schema.Cancelled {
		return
	}
	for _, v := range []int{f.verdict.node, f.verb, f.node} {
		if v < 0 {
			continue
		}
		for _, c := range f.sent.Nodes[v].Children {
			if isCause(f.sent, c) {
				under := f.sent.Descend(c)
				span := r.story.Span(f.sent.Index, under[0], under[len(under)-1]+1)
				if len(span.Text) <= maxQuote {
					f.reason = span.Text
					return
				}
			}
		}
	}
}

// isCause tells whether a node opens a phrase or a clause of cause. "In" does only with protest,
// response and their like.
func isCause(s *tree.Sentence, c int) bool {
	n := s.Nodes[c]
	switch n.Dep {
	case "prep", "advmod":
		if n.Lower == "in" {
			p := s.Child(c, "pobj")
			return p >= 0 && (s.Nodes[p].Lemma == "protest" || s.Nodes[p].Lemma == "response" || s.Nodes[p].Lemma == "view" || s.Nodes[p].Lemma == "light")
		}
		return causes[n.Lower]
	case "advcl":
		if n.Lower == "citing" {
			return true
		}
		for _, m := range s.ChildrenOf(c, "mark", "advmod") {
			if w := s.Nodes[m].Lower; w == "because" || w == "as" || w == "after" || w == "since" {
				return true
			}
		}
	}
	return false
}
