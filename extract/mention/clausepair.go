package mention

import "demarche/extract/tree"

// ofClause returns the two of whom the clause that a phrase with "their" stands in tells that one met the other: "Levy saw Kok in Rome, their
// first encounter since May", "Kok received Levy at their hotel"; nil if it tells no such thing.
func (s *Story) ofClause(sent *tree.Sentence, n int) []Ref {
	v := sent.ClauseVerb(n)
	if sent.Nodes[n].Dep != "poss" || v < 0 || v > n || !meets[sent.Nodes[v].Lemma] {
		return nil
	}
	others := append(sent.ChildrenOf(v, "dobj"), sent.Prep(v, "with")...)
	for k := range others {
		if sent.Above(others[k], n) && sent.Nodes[n].Head == others[k] {
			return nil // "held their meeting"
		}
	}
	one, two := s.onlyPerson(sent.Index, sent.ChildrenOf(v, "nsubj")), s.onlyPerson(sent.Index, others)
	if one == nil || two == nil || one.Entity == two.Entity {
		return nil
	}
	return named([]Ref{*one, *two}, sent.Nodes[n].Text)
}
