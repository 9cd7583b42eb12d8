package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// maxAbove is how many sentences before a gathering those may be told who hold it.
const maxAbove = 2

// ofThoseAbove tells whether a gathering told with "the" is that of the ministers or leaders of many states who are told just before to agree or
// differ on something: "Ministers from nine states agreed on Friday to set up a force. The one-day meeting in Accra was opened by". The clause must
// tell where it was, how long it took, or what became of it.
func (r *reading) ofThoseAbove(f *frame) bool {
	s, n := f.sent, f.node
	if f.rule.POS != "noun" || !determined(s, n) || s.Nodes[n].Tag != "NN" || !r.occasion(f) || sidesAfter(s, n) {
		return false
	}
	for i := s.Index - 1; i >= max(0, s.Index-maxAbove) && r.story.Sentences[i].Part == s.Part; i-- {
		o := r.story.Sentences[i]
		for k, node := range o.Nodes {
			if node.Dep != "nsubj" || !heading[node.Lemma] || node.Tag != "NNS" || !outcomes[o.Nodes[node.Head].Lemma] || r.ofParties(o, k) {
				continue
			}
			if b := r.bodyOver(o, k); b != nil {
				f.body, f.name = b, b.Name
			}
			if f.body != nil || r.ofMany(o, k) {
				return true
			}
		}
	}
	return false
}

// bodyOver is the body of many states whose ministers or leaders a plural noun tells of: "EU farm ministers", "the leaders of ASEAN"; nil if it is of none.
func (r *reading) bodyOver(s *tree.Sentence, n int) *mention.Entity {
	for _, c := range slices.Concat(s.ChildrenOf(n, "poss", "compound", "nmod", "amod"), s.Prep(n, "of", "from")) {
		m := r.story.At(s.Index, c)
		if m != nil && m.Entity != nil && m.Entity.Kind == schema.Organization && m.Entity.Known != nil && m.Entity.Known.Country == "" {
			return m.Entity
		}
	}
	return nil
}

// outcomes are the verbs that tell what those who are gathered settle or leave open.
var outcomes = words("agree", "decide", "approve", "adopt", "endorse", "resolve", "vote", "sign", "initial", "pledge", "vow", "undertake", "reject", "fail", "differ", "disagree", "split", "call", "urge", "condemn",
	"back", "launch", "draw", "settle", "finalise", "finalize", "ratify", "clinch", "seal", "conclude", "gather", "convene", "assemble", "begin", "open", "start", "thrash", "hammer", "discuss", "debate")

// sidesAfter tells whether partners follow a noun, from wherever a parser hangs them: "the meeting in Bonn in June between A and B".
func sidesAfter(s *tree.Sentence, n int) bool {
	for k := n + 1; k < len(s.Nodes); k++ {
		if w := s.Nodes[k].Lower; w == "between" || w == "with" {
			return true
		}
	}
	return false
}

// occasion tells whether a noun of gathering is told as an occasion: with its length, where it was, or as what is opened, held or closed.
func (r *reading) occasion(f *frame) bool {
	s, n := f.sent, f.node
	if lengthIn(s, n) || len(s.Prep(n, "in", "at")) > 0 {
		return true
	}
	v := s.Nodes[n].Head
	return (s.Nodes[n].Dep == "nsubj" || s.Nodes[n].Dep == "nsubjpass") && (starting[s.Nodes[v].Lemma] || ending[s.Nodes[v].Lemma] || s.Nodes[v].Lemma == "hold" || s.Nodes[v].Lemma == "attend")
}
