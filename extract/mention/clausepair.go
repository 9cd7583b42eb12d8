package mention

import "demarche/extract/tree"

// dealing returns the two of whom the clause above one with "they" tells that one did something to the other: "Levy gave Kok the King's letter when they
// met"; nil if it tells no such thing. Who only owns or wrote what is given is none of them.
func (s *Story) dealing(sent *tree.Sentence, n int) []Ref {
	v := sent.Nodes[n].Head
	up := sent.Nodes[v].Head
	if sent.Nodes[n].Lower != "they" || sent.Nodes[n].Dep != "nsubj" || sent.Nodes[v].Dep != "advcl" || up == v || up > n || !sent.IsVerb(up) {
		return nil
	}
	one := s.onlyPerson(sent.Index, sent.ChildrenOf(up, "nsubj"))
	two := s.onlyPerson(sent.Index, append(sent.ChildrenOf(up, "dobj", "dative"), sent.Prep(up, "to", "with")...))
	if one == nil || two == nil || one.Entity == two.Entity {
		return nil
	}
	return named([]Ref{*one, *two}, sent.Nodes[n].Text)
}

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
