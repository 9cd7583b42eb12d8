package mention

import "demarche/extract/tree"

// himself is the person who says of himself, told apart from others by "himself", what the clause of a pronoun tells: in "Romero said the
// governor would lead the team because she herself was flying to Tokyo" that is Romero. It is nil where the pronoun stands without
// that word or nobody named says so.
func (s *Story) himself(sent *tree.Sentence, n int) *Entity {
	if n+1 >= len(sent.Nodes) || sent.Nodes[n].Dep == "poss" || sent.Nodes[n+1].Lower != "himself" && sent.Nodes[n+1].Lower != "herself" {
		return nil
	}
	for v := sent.Nodes[n].Head; v != sent.Nodes[v].Head; v = sent.Nodes[v].Head {
		up := sent.Nodes[v].Head
		if !Saying(sent.Nodes[up].Lemma) {
			continue
		}
		if k := sent.Child(up, "nsubj"); k >= 0 && k < n {
			if m := s.cover[sent.Index][k]; m != nil && m.Entity.Person() {
				return m.Entity
			}
			return nil
		}
	}
	return nil
}
