package mention

import (
	"demarche/extract/tree"
)

// retinues are the nouns for those whom a traveller has with him.
var retinues = set("entourage", "delegation", "party", "team", "retinue", "suite", "group", "mission")

// attached are the labels by which a name hangs from what bears its role in the clause: the first of a list, and the noun that
// it stands beside or before.
var attached = []string{"conj", "appos", "compound", "nmod"}

// followed is the side of the person whom the one mentioned is told to travel with: "Hariri is accompanied by Economy Minister
// Fuleihan", "his entourage includes Trade Minister Erwin"; empty if the clause tells no such thing.
func (s *Story) followed(sent *tree.Sentence, m *Mention) string {
	n := sent.Climb(m.Head, attached...)
	up := sent.Nodes[n].Head
	leader := -1
	switch {
	case sent.Nodes[n].Dep == "pobj" && sent.Nodes[up].Lower == "by" && sent.Nodes[sent.Nodes[up].Head].Lemma == "accompany":
		v := sent.Nodes[up].Head
		if leader = sent.Child(v, "nsubjpass"); leader < 0 && sent.Nodes[v].Dep == "acl" {
			leader = sent.Nodes[v].Head
		}
		if w := sent.Nodes[v].Head; leader < 0 && sent.Nodes[v].Dep == "advcl" {
			leader = sent.Child(w, "nsubj", "nsubjpass")
		}
	case sent.Nodes[n].Dep == "nsubj" && sent.Nodes[up].Lemma == "accompany":
		leader = sent.Child(up, "dobj")
	case sent.Nodes[n].Dep == "dobj" && (sent.Nodes[up].Lemma == "include" || sent.Nodes[up].Lemma == "comprise"):
		if g := sent.Child(up, "nsubj"); g >= 0 && retinues[sent.Nodes[g].Lemma] {
			leader = sent.Child(g, "poss")
		}
	}
	if leader < 0 || leader == m.Head {
		return ""
	}
	for _, x := range s.one(sent, leader, 0) {
		if x.Entity.Person() && x.Entity != m.Entity {
			return x.Entity.Country
		}
	}
	return ""
}

// dispatching are the verbs whose object goes to a place and is not of it: "sent her adviser to Tehran".
var dispatching = set("send", "dispatch", "despatch", "take", "bring", "accompany", "escort", "lead", "fly")

// goesThere tells whether a person is told to be sent to the places of his clause.
func goesThere(sent *tree.Sentence, m *Mention) bool {
	n := sent.Climb(m.Head, attached...)
	up := sent.Nodes[n].Head
	if sent.Nodes[n].Dep == "pobj" && sent.Nodes[up].Lower == "by" {
		up = sent.Nodes[up].Head
	}
	return dispatching[sent.Nodes[up].Lemma]
}

// servedBeside is the side of whoever is told by a possessive to be served by the person in apposition to an office: "Merkel
// sent her adviser, Christoph Heusgen"; empty if none is.
func (s *Story) servedBeside(sent *tree.Sentence, m *Mention) string {
	h := sent.Nodes[m.Head].Head
	if sent.Nodes[m.Head].Dep != "appos" || !servants[sent.Nodes[h].Lemma] && !senders[sent.Nodes[h].Lemma] {
		return ""
	}
	p := sent.Child(h, "poss")
	if p < 0 || singular[sent.Nodes[p].Lower] == 0 {
		return ""
	}
	for _, x := range s.one(sent, p, 0) {
		if x.Entity != nil && x.Entity != m.Entity {
			return x.Entity.Country
		}
	}
	return ""
}
