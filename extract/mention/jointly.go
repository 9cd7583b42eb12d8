package mention

import "demarche/extract/tree"

// jointBodies are the nouns for what two states set up to deal with their business.
var jointBodies = set("commission", "committee", "council", "subcommittee", "panel", "group", "board")

// jointWords are the words before such a noun that tell that both sit in it.
var jointWords = set("joint", "mixed", "bilateral", "intergovernmental", "inter-governmental")

// bothIn are the two countries of a body at node n that they set up together: the two told with it ("the Turkish-Syrian joint commission") or
// those that the story is about ("agreed that the joint commission on trade will meet in Bangkok"). It is nil of a body
// told to be of others and of one that does nothing itself.
func (s *Story) bothIn(sent *tree.Sentence, n int) []Ref {
	if d := sent.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" { // whoever chairs it or sits in it is told with it
		return nil
	}
	if sent.Nodes[sent.Nodes[n].Head].Lemma == "hold" { // its session tells whose it is
		return nil
	}
	words := sent.ChildrenOf(n, "amod", "compound", "nmod")
	if !jointBodies[sent.Nodes[n].Lower] || sent.Nodes[n].Tag == "NNS" || !anyIn(sent, words, jointWords) || sent.Child(n, "acl") >= 0 || len(sent.Prep(n, "of", "with", "between")) > 0 {
		return nil
	}
	sides := s.roleSides(sent, n)
	switch len(sides) {
	case 0:
		return s.twoSides(sent, n)
	case 2:
		how := "group: " + sent.Nodes[n].Text
		return []Ref{{Side: sides[0], Group: true, How: how}, {Side: sides[1], Group: true, How: how}}
	}
	return nil
}

// anyIn tells whether one of the nodes is a word of a set.
func anyIn(sent *tree.Sentence, nodes []int, words map[string]bool) bool {
	for _, k := range nodes {
		if words[sent.Nodes[k].Lower] {
			return true
		}
	}
	return false
}
