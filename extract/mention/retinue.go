package mention

import (
	"slices"

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
	case sent.Nodes[n].Dep == "pobj" && sent.Nodes[up].Lower == "with" && sent.InCompany(n):
		if leader = sent.Nodes[up].Head; !sent.IsNoun(leader) {
			leader = sent.Child(leader, "nsubj", "nsubjpass")
		}
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
	n := m.Head
	for up := sent.Nodes[n].Head; sent.Nodes[n].Dep == "conj" && !senders[sent.Nodes[up].Lemma]; up = sent.Nodes[n].Head {
		n = up
	}
	h := sent.Nodes[n].Head
	listed := sent.Nodes[n].Dep == "conj" && isPlural(sent, h) && sent.LeftEdge(n) > 0 && sent.Nodes[sent.LeftEdge(n)-1].Text == "," // an apposition read as a list
	if sent.Nodes[n].Dep != "appos" && !listed || !servants[sent.Nodes[h].Lemma] && !senders[sent.Nodes[h].Lemma] {
		return ""
	}
	p := sent.Child(h, "poss")
	if c := s.cover[sent.Index][max(p, 0)]; p >= 0 && c != nil && c.Entity.Person() && c.Form != Role && senders[sent.Nodes[h].Lemma] {
		return c.Entity.Side() // "Annan's envoys, Nambiar and Roed-Larsen"
	}
	if p < 0 || singular[sent.Nodes[p].Lower] == 0 || n != m.Head {
		return ""
	}
	for _, x := range s.one(sent, p, 0) {
		if x.Entity != nil && x.Entity != m.Entity {
			return x.Entity.Country
		}
	}
	return ""
}

// sentTogether are the nouns for those whom a country sends together.
var sentTogether = set("delegation", "mission", "team", "deputation", "contingent")

// headed returns whom a noun for people sent together stands for that "the" alone tells to be known: who was told before to
// lead such a group, else the country that sent it: "Vedrine, who leads a delegation, is in Beijing. The delegation will meet
// Jiang". It is nil where no such group was told.
func (s *Story) headed(st *tree.Sentence, n, depth int) []Ref {
	d := st.Child(n, "det")
	if s.literal || !sentTogether[st.Nodes[n].Lemma] || d < 0 || st.Nodes[d].Lower != "the" || len(st.ChildrenOf(n, "poss", "prep", "acl", "relcl", "compound", "nummod", "conj")) > 0 {
		return nil
	}
	for i := st.Index; i >= max(0, st.Index-window) && s.Sentences[i].Part == st.Part; i-- {
		o := s.Sentences[i]
		for k, node := range slices.Backward(o.Nodes) {
			if i == st.Index && k >= n || node.Lemma != st.Nodes[n].Lemma {
				continue
			}
			refs := s.headOf(o, k, depth)
			if len(refs) == 0 {
				refs = s.one(o, k, depth+1)
			}
			if len(refs) == 1 {
				refs[0].How = "group: the " + node.Text
				return refs
			}
		}
	}
	return nil
}

// maxLater is how many sentences after a group the one may lie that tells who leads it.
const maxLater = 2

// ledLater returns the person whom a sentence soon after tells to lead a group sent together of which nothing is known here: "A 12-member
// delegation arrived in Paris. The delegation is headed by Vedrine".
func (s *Story) ledLater(st *tree.Sentence, n, depth int) []Ref {
	if s.literal || !sentTogether[st.Nodes[n].Lemma] {
		return nil
	}
	for i := st.Index + 1; i <= st.Index+maxLater && i < len(s.Sentences) && s.Sentences[i].Part == st.Part; i++ {
		o := s.Sentences[i]
		for k, node := range o.Nodes {
			d := o.Child(k, "det")
			if node.Lemma != st.Nodes[n].Lemma || d < 0 || o.Nodes[d].Lower != "the" {
				continue
			}
			refs := s.headOf(o, k, depth)
			if v := node.Head; node.Dep == "nsubjpass" && (o.Nodes[v].Lemma == "lead" || o.Nodes[v].Lemma == "head") {
				for _, by := range o.ChildrenOf(v, "agent") {
					for _, p := range o.ChildrenOf(by, "pobj") {
						refs = append(refs, s.one(o, p, depth+1)...)
					}
				}
			}
			refs = slices.DeleteFunc(refs, func(r Ref) bool { return !r.Entity.Person() })
			if len(refs) == 1 {
				refs[0].How = "group: " + st.Nodes[n].Text
				return refs
			}
		}
	}
	return nil
}

// headOf returns the person who is told by the verb above a group, or by "at the head of", to lead it.
func (s *Story) headOf(o *tree.Sentence, k, depth int) []Ref {
	v := o.Nodes[k].Head
	if of := v; o.Nodes[k].Dep == "pobj" && o.Nodes[of].Lower == "of" && o.Nodes[o.Nodes[of].Head].Lemma == "head" { // "arrived at the head of"
		at := o.Nodes[o.Nodes[of].Head].Head
		if v = o.Nodes[at].Head; o.Nodes[at].Lower != "at" {
			return nil
		}
	} else if l := o.Nodes[v].Lemma; o.Nodes[k].Dep != "dobj" || l != "lead" && l != "head" {
		return nil
	}
	who := o.Child(v, "nsubj")
	if d := o.Nodes[v].Dep; who < 0 && (d == "acl" || d == "relcl") {
		who = o.Nodes[v].Head
	} else if up := o.Nodes[v].Head; who < 0 && (d == "advcl" || d == "conj" || d == "xcomp") {
		who = o.Child(up, "nsubj")
	}
	if who < 0 {
		return nil
	}
	return slices.DeleteFunc(s.one(o, who, depth+1), func(r Ref) bool { return !r.Entity.Person() })
}

// underlings are the nouns, beside those of senders, for people who act for whoever's they are said to be.
var underlings = set("official", "officer", "diplomat", "negotiator", "minister", "lieutenant", "emissary", "general", "commander", "team")

// serving returns the side for which people act of whom no more is told than whose they are: "Sharif said that his officials had met
// Velayati". It is nil where the noun has a side of its own, where it is no such noun, or where the pronoun means nobody.
func (s *Story) serving(sent *tree.Sentence, m *Mention, n, depth int) []Ref {
	p := sent.Child(n, "poss")
	if l := sent.Nodes[n].Lemma; s.literal || p < 0 || sent.Nodes[p].Tag != "PRP$" || m.Form != Role || len(m.Sides) > 0 || !underlings[l] && !senders[l] {
		return nil
	}
	for _, r := range s.one(sent, p, depth+1) {
		if r.Side != "" {
			return []Ref{{Side: r.Side, Group: m.Group, How: "whose: " + sent.Nodes[n].Text}}
		}
	}
	return nil
}
