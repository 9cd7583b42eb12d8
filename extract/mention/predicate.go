package mention

import (
	"demarche/extract/gazetteer"
	"demarche/extract/tree"
)

// predicate reads what a clause says that somebody is: "Celal Arin is the Turkish president", "the first Turkish president to see Athens was Celal Arin".
// Of what he was only the side is kept: he may hold that office no more.
func (s *Story) predicate(sent *tree.Sentence, found []gazetteer.Match, m *Mention) (title, string) {
	n := sent.Nodes[m.Head]
	v := n.Head
	if n.Dep != "nsubj" && n.Dep != "attr" || !tellsWhat(sent, v) {
		return title{}, ""
	}
	other := sent.Child(v, "attr")
	if n.Dep == "attr" {
		other = sent.Child(v, "nsubj")
	}
	if other < 0 || other == m.Head || s.cover[sent.Index][other] != nil && s.cover[sent.Index][other].Entity.Person() || sent.Child(other, "cc", "poss") >= 0 {
		return title{}, ""
	}
	t, of := s.titleBefore(sent, found, other+1)
	if t.words == "" || ofOthers[sent.Nodes[other].Lower] {
		return title{}, ""
	}
	if of == "" && other+1 < len(sent.Nodes) && sent.Nodes[other+1].Lower == "of" {
		of = s.ofAfter(sent, other, min(other+maxApposition, len(sent.Nodes)))
	}
	if sent.Nodes[v].Tag == "VBD" && sent.Nodes[v].Lemma == "be" {
		t = title{implied: t.implied}
	}
	return t, of
}

// tellsWhat tells whether a verb says what somebody is or has become, and neither denies it nor leaves it open: "is", "became", but not "may become".
func tellsWhat(sent *tree.Sentence, v int) bool {
	n := sent.Nodes[v]
	if n.Lemma != "be" && n.Lemma != "become" && n.Lemma != "remain" || sent.Child(v, "neg", "expl") >= 0 {
		return false
	}
	return n.Tag == "VBD" || n.Tag == "VBZ" || n.Tag == "VBP" || sent.Any(sent.ChildrenOf(v, "aux"), "has", "have", "had") && n.Tag == "VBN"
}

// ofOthers are the nouns for what somebody is to those of another country: "was a guest of the British government".
var ofOthers = set("guest", "visitor", "friend", "ally", "partner", "critic", "enemy", "foe", "host", "hostage", "prisoner", "mediator", "negotiator", "spokesman", "admirer", "target", "opponent", "hero", "rival")
