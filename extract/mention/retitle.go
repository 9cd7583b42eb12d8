package mention

import (
	"slices"

	"demarche/extract/tree"
)

// retitle mends a sentence in which a title and the name after it were read as a noun with a
// relative clause: "foreign policy supremo [whom] Wang Yi told ...". The title then belongs to the
// name, and the clause is what the noun was.
func retitle(s *tree.Sentence) {
	for v := range s.Nodes {
		n := s.Nodes[v].Head
		if s.Nodes[v].Dep != "relcl" || n >= v || roleNumber[s.Nodes[n].Lemma] != "one" {
			continue
		}
		subject := s.Child(v, "nsubj")
		if subject < 0 || s.Nodes[subject].Tag != "NNP" || s.LeftEdge(subject) != n+1 {
			continue
		}
		for _, c := range slices.Clone(s.Nodes[n].Children) {
			if d := s.Nodes[c].Dep; c != v && d != "det" && d != "poss" && d != "amod" && d != "compound" && d != "nmod" {
				s.Nodes[c].Head = v
			}
		}
		s.Nodes[v].Head, s.Nodes[v].Dep = s.Nodes[n].Head, s.Nodes[n].Dep
		if s.Nodes[n].Head == n {
			s.Nodes[v].Head = v
		}
		s.Nodes[n].Head, s.Nodes[n].Dep = subject, "compound"
		s.Relink()
	}
}

// renumber reads "his opposite number" as what it means, his counterpart.
func renumber(s *tree.Sentence) {
	for k := 1; k < len(s.Nodes); k++ {
		if n := &s.Nodes[k]; (n.Lower == "number" || n.Lower == "numbers") && s.Nodes[k-1].Lower == "opposite" && s.Child(k, "poss") >= 0 {
			n.Lower, n.Lemma = "counterpart"+n.Lower[len("number"):], "counterpart"
		}
	}
}
