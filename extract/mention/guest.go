package mention

import (
	"cmp"
	"slices"

	"demarche/extract/tree"
)

// scene is the country that the story is told from; empty if unknown.
func (s *Story) scene() string {
	if s.Dateline == nil {
		return ""
	}
	return cmp.Or(s.Dateline.Country, s.Dateline.Side())
}

// maxGuest is how many sentences before "the guest" the person may have been named last whom it means.
const maxGuest = 2

// isGuest tells whether "the guest" or "the visitor" at node j may mean a person: an official of another country than the
// story is told from, or for "his guest" than the host, named in one of the sentences just before.
func (s *Story) isGuest(sent *tree.Sentence, j int, p *Entity, sides []string) bool {
	d := sent.Child(j, "det", "poss")
	if l := sent.Nodes[j].Lemma; l != "guest" && l != "visitor" || len(sides) > 0 || d < 0 || p.Country == "" || p.Spokesman() {
		return false
	}
	switch {
	case sent.Nodes[d].Dep == "poss":
		if host := s.hostBeside(sent, j); singular[sent.Nodes[d].Lower] == 0 || host == "" || host == p.Country || p.Office == "" && p.Known == nil {
			return false
		}
	case sent.Nodes[d].Lower != "the" || p.Office == "" || s.scene() == "" && !s.leads(sent, p):
		return false
	}
	near := false
	for _, m := range p.Mentions {
		if m.Sentence == sent.Index && m.First < j {
			return false // who is named in the same sentence is told by a pronoun
		}
		near = near || m.Sentence < sent.Index && sent.Index-m.Sentence <= maxGuest
	}
	return near
}

// leads tells whether a person is the subject of the sentence before: of him a story without a dateline goes on as "the visitor".
func (s *Story) leads(sent *tree.Sentence, p *Entity) bool {
	return slices.ContainsFunc(p.Mentions, func(m *Mention) bool {
		d := s.Sentences[m.Sentence].Nodes[m.Head].Dep
		return m.Sentence == sent.Index-1 && (d == "nsubj" || d == "nsubjpass")
	})
}

// hostBeside is the country of the person who is the subject of the verb of which a guest is the object: "Prodi met his guest"; empty
// if there is none.
func (s *Story) hostBeside(sent *tree.Sentence, j int) string {
	v := sent.Nodes[j].Head
	if sent.Nodes[j].Dep == "pobj" {
		v = sent.Nodes[v].Head
	}
	if sent.IsNoun(v) && sent.Nodes[v].Dep == "dobj" { // "held talks with his guest"
		v = sent.Nodes[v].Head
	}
	k := sent.Child(v, "nsubj")
	if k < 0 || k > j {
		return ""
	}
	if m := s.cover[sent.Index][k]; m != nil && m.Entity.Person() {
		return m.Entity.Country
	}
	return ""
}

// atHome tells whether a noun of office at node j tells of a visitor ("the visiting minister", "the guest") and a person
// acts for the very country that the story is told from.
func (s *Story) atHome(sent *tree.Sentence, j int, p *Entity) bool {
	home := s.scene()
	if home == "" || p.Country != home {
		return false
	}
	l := sent.Nodes[j].Lemma
	return l == "guest" || l == "visitor" || sent.Any(sent.ChildrenOf(j, "amod", "compound"), "visiting")
}
