package mention

import (
	"slices"

	"demarche/extract/tree"
)

// told returns the people whom the words around a noun of office or a group name: in apposition, as its
// leaders, as those whose delegation it is, as its members.
func (s *Story) told(sent *tree.Sentence, m *Mention, n, depth int) []Ref {
	a := append(s.appositive(sent, n, depth), s.leaders(sent, n, depth)...)
	a = append(a, s.owner(sent, n, depth)...)
	if len(a) == 0 && m.Form == Role && !m.Group {
		if a = s.beside(sent, n); len(a) == 0 {
			a = s.behindBody(sent, n)
		}
	}
	if m.Group {
		a = append(a, s.members(sent, n)...)
		a = append(a, s.includes(sent, n)...)
	}
	if m.Group && len(a) == 0 && len(m.Sides) > 1 {
		a = s.inTurn(sent, m, n)
	}
	return a
}

// listed returns the people whom a parser took for appositions of a person: lists of titles and
// names are often read so ("President A, Foreign Minister B and C").
func (s *Story) listed(sent *tree.Sentence, n int, e *Entity) []Ref {
	var out []Ref
	for _, a := range sent.ChildrenOf(n, "appos") {
		for _, c := range sent.Conjuncts(a) {
			if m := s.cover[sent.Index][c]; m != nil && m.Entity != e && m.Entity.Person() && m.Form != Role {
				out = append(out, Ref{Entity: m.Entity, Side: m.Entity.Side()})
				out = append(out, s.listed(sent, c, m.Entity)...)
			}
		}
	}
	return out
}

// appositive returns the people in apposition to a node: "his Libyan counterpart, Shukri Ghanem".
func (s *Story) appositive(sent *tree.Sentence, n, depth int) []Ref {
	out := s.calledSo(sent, n)
	hung := sent.ChildrenOf(n, "appos")
	if sent.Nodes[n].Tag == "NNS" {
		for _, p := range sent.Prep(n, "of", "from") { // "the leaders of three states -- Meri, Ulmanis and Brazauskas --"
			if sent.Nodes[p].Tag == "NNS" {
				hung = append(hung, sent.ChildrenOf(p, "appos")...)
			}
		}
	}
	for _, a := range hung {
		for _, c := range sent.Conjuncts(a) {
			for _, r := range s.one(sent, c, depth+1) {
				if r.Entity.Person() {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// calledSo returns the person whose name "named" or "called" gives a noun: "his adviser, a Peruvian named Alonso de Soto, has been here".
func (s *Story) calledSo(sent *tree.Sentence, n int) []Ref {
	for _, v := range sent.ChildrenOf(n, "acl") {
		if l := sent.Nodes[v].Lower; l != "named" && l != "called" {
			continue
		}
		for _, k := range sent.ChildrenOf(v, "oprd", "dobj", "attr") {
			if m := s.cover[sent.Index][k]; m != nil && m.Entity.Person() && m.Form != Role {
				return []Ref{{Entity: m.Entity, Side: m.Entity.Side()}}
			}
		}
	}
	return nil
}

// leaders returns the people who lead a group: "a delegation headed by Ueda Osamu".
func (s *Story) leaders(sent *tree.Sentence, n, depth int) []Ref {
	var out []Ref
	for _, c := range sent.Prep(n, "of", "from") { // "members of a delegation led by", "a team from Iran's parliament led by"
		out = append(out, s.leaders(sent, c, depth+1)...)
	}
	for _, v := range sent.ChildrenOf(n, "acl", "relcl") {
		if l := sent.Nodes[v].Lemma; l != "lead" && l != "head" {
			continue
		}
		by := sent.ChildrenOf(v, "agent", "prep")
		for _, a := range by {
			for _, p := range sent.ChildrenOf(a, "pobj") {
				out = append(out, s.one(sent, p, depth+1)...)
			}
		}
		if len(out) == 0 && v+1 < len(sent.Nodes) && sent.Nodes[v+1].Lower == "by" {
			out = append(out, s.nameAhead(sent, v+2)...)
		}
	}
	if len(out) == 0 && sentTogether[sent.Nodes[n].Lemma] {
		out = s.atItsHead(sent, n, depth)
	}
	return slices.DeleteFunc(out, func(r Ref) bool { return !r.Entity.Person() })
}

// atItsHead returns who is told with "with" to be at the head of a group: "a mission with Bildt at its head", "the envoys, with Bildt as their
// leader".
func (s *Story) atItsHead(sent *tree.Sentence, n, depth int) []Ref {
	for _, p := range sent.Prep(n, "with") {
		at := append(sent.Prep(p, "at", "as"), sent.Prep(n, "at", "as")...)
		if slices.ContainsFunc(at, func(k int) bool { return foremost[sent.Nodes[k].Lemma] && sent.Child(k, "poss") >= 0 && k > p }) {
			return s.one(sent, p, depth+1)
		}
	}
	return nil
}

// foremost are the nouns for who leads a group.
var foremost = set("head", "leader", "chief", "chairman", "helm")

// owner returns the person whose delegation a noun phrase tells: "Pelosi's delegation", "her delegation".
func (s *Story) owner(sent *tree.Sentence, n, depth int) []Ref {
	if l := sent.Nodes[n].Lemma; l != "delegation" && l != "entourage" {
		return nil
	}
	p := sent.Child(n, "poss")
	if p < 0 {
		return nil
	}
	return slices.DeleteFunc(s.one(sent, p, depth+1), func(r Ref) bool { return !r.Entity.Person() })
}

// beside returns the person whose name, with a title, follows a noun of office after a comma and ends its
// phrase, however it was parsed: "his host, Prime Minister Zbigniew Messner, on Tuesday".
func (s *Story) beside(sent *tree.Sentence, n int) []Ref {
	n = s.phraseEnd(sent, n) // "the Emir of Bahrain, Sheikh Isa"
	if n+2 >= len(sent.Nodes) || sent.Nodes[n+1].Text != "," {
		return nil
	}
	refs := s.nameAhead(sent, n+2)
	if len(refs) == 0 {
		return nil
	}
	for k := n + 2; k < len(sent.Nodes); k++ {
		m := s.cover[sent.Index][k]
		if m == nil || m.Entity != refs[0].Entity {
			continue
		}
		if d := sent.Nodes[m.Head].Dep; d == "nsubj" || d == "nsubjpass" || m.Last < len(sent.Nodes) && sent.IsNoun(m.Last) || s.possessive(sent, m) {
			return nil
		}
		return refs
	}
	return nil
}

// phraseEnd is the last node of what a noun of office at node n is of, up to a comma: "the head of Poland's atomic
// agency, Jan Nowak"; n itself where nothing but names and nouns of bodies may not be told.
func (s *Story) phraseEnd(sent *tree.Sentence, n int) int {
	if n+1 >= len(sent.Nodes) || sent.Nodes[n+1].Lower != "of" && sent.Nodes[n+1].Lower != "for" {
		return s.afterOrigin(sent, n+1) - 1
	}
	for k := n + 1; k < min(n+maxPhrase, len(sent.Nodes)); k++ {
		c, w := s.cover[sent.Index][k], sent.Nodes[k]
		switch {
		case w.Text == ",":
			return k - 1
		case c != nil && c.Entity.Person(), sent.IsVerb(k) || w.Tag == "PRP" || w.Tag == "CC" && w.Lower != "and":
			return s.afterOrigin(sent, n+1) - 1
		}
	}
	return s.afterOrigin(sent, n+1) - 1
}

// maxPhrase is how many nodes what an office is of may take.
const maxPhrase = 10

// nameAhead is the person whose name stands at node k or after a title there, however it was parsed.
func (s *Story) nameAhead(sent *tree.Sentence, k int) []Ref {
	for ; k < len(sent.Nodes); k++ {
		m := s.cover[sent.Index][k]
		switch {
		case m != nil && m.Entity.Person() && m.Form != Role:
			return []Ref{{Entity: m.Entity, Side: m.Entity.Side()}}
		case m == nil && !titleWord(sent.Nodes[k]):
			return nil
		}
	}
	return nil
}
