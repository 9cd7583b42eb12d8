package mention

import (
	"demarche/extract/tree"
	"demarche/schema"
)

// continued returns the people whose names go on a list of names as the text has it, however a
// parser split it: after a name with commas, "and" and titles alone between ("Foreign Minister A,
// Chief of the General Staff B and C"; "Senators A of New York and B of Maine").
func (s *Story) continued(sent *tree.Sentence, m *Mention) []Ref {
	var out []Ref
	for m != nil {
		if m = s.nextInList(sent, m); m != nil {
			out = append(out, Ref{Entity: m.Entity, Side: m.Entity.Side()})
		}
	}
	return out
}

// nextInList is the person's name that follows a name in a list; nil if none does. A name that does
// what a verb of its own tells begins a clause and ends the list.
func (s *Story) nextInList(sent *tree.Sentence, m *Mention) *Mention {
	k := s.afterOrigin(sent, m.Last)
	if k >= len(sent.Nodes) || !separator(sent.Nodes[k].Lower) {
		return nil
	}
	for ; k < len(sent.Nodes); k++ {
		c := s.cover[sent.Index][k]
		n := sent.Nodes[k]
		switch {
		case c != nil && c.Entity.Person() && (c.Form == Full || c.Form == Short):
			if d := sent.Nodes[c.Head].Dep; c.First != k || c.Entity == m.Entity || (d == "nsubj" || d == "nsubjpass") && !s.closes(sent, c) || d == "poss" || s.possessive(sent, c) || s.ofThing(sent, c) {
				return nil
			}
			return c
		case separator(n.Lower), titleWord(n), c != nil && c.Form != Role && isCapital(n.Text), n.Tag == "POS" && s.ofCountry(sent, k-1):
		default:
			return nil
		}
	}
	return nil
}

// ofCountry tells whether the node at k ends the name of a country: "A, B and Thailand's C".
func (s *Story) ofCountry(sent *tree.Sentence, k int) bool {
	c := s.cover[sent.Index][k]
	return c != nil && c.Entity != nil && c.Entity.Kind == schema.Country
}

// closes tells whether a name that a parser took for the subject of a verb ends a list instead: a comma and the name of
// who does what the verb tells stand between ("with A and Prime Minister B, spokeswoman C told reporters").
func (s *Story) closes(sent *tree.Sentence, m *Mention) bool {
	verb := sent.Nodes[m.Head].Head
	if m.Last >= len(sent.Nodes) || sent.Nodes[m.Last].Text != "," || verb <= m.Last+1 || sent.Nodes[verb-1].Text == "," {
		return false
	}
	for k := m.Last + 1; k < verb; k++ {
		if sent.IsVerb(k) || sent.Nodes[k].Text == "," {
			return false
		}
	}
	return sent.IsNoun(verb-1) || sent.Nodes[verb-1].Tag == "PRP"
}

// separator tells whether a word stands between the names of a list.
func separator(w string) bool { return w == "," || w == "and" || w == ";" || w == "&" }

// titleWord tells whether a word may stand in a title before a name: nouns of office, their fields
// and what joins them.
func titleWord(n tree.Node) bool {
	return n.Lower == "of" || n.Lower == "the" || n.Lower == "for" || n.Lower == "his" || n.Lower == "her" || roleNumber[n.Lower] != "" || fields[n.Lower] != "" || modifiers[n.Lower] || honorifics[n.Lower] != "" ||
		isCapital(n.Text) && sentenceWord(n)
}

// sentenceWord tells whether a capitalised word is part of a name or title and no pronoun or verb.
func sentenceWord(n tree.Node) bool {
	return n.Tag == "NNP" || n.Tag == "NNPS" || n.Tag == "NN" || n.Tag == "JJ"
}

// afterOrigin is the node after "of New York", "of Maine" behind a name.
func (s *Story) afterOrigin(sent *tree.Sentence, k int) int {
	if k+1 >= len(sent.Nodes) || sent.Nodes[k].Lower != "of" && sent.Nodes[k].Lower != "from" {
		return k
	}
	if c := s.cover[sent.Index][k+1]; c != nil && c.Entity != nil && c.Entity.Kind != schema.Person {
		return c.Last
	}
	return k
}

// possessive tells whether a mention is followed by the sign of the possessive.
func (s *Story) possessive(sent *tree.Sentence, m *Mention) bool {
	return m.Last < len(sent.Nodes) && sent.Nodes[m.Last].Tag == "POS"
}

// ofThing tells whether a name only names a thing: "the Martin Luther King memorial", "the Obama
// administration".
func (s *Story) ofThing(sent *tree.Sentence, m *Mention) bool {
	d := sent.Nodes[m.Head].Dep
	if d != "compound" && d != "nmod" && d != "nn" {
		return false
	}
	k := sent.Nodes[m.Head].Head
	h := sent.Nodes[k]
	if c := s.cover[sent.Index][k]; c != nil && (c.Form == Role || c.Entity.Person()) {
		return false
	}
	return k >= m.Last && (h.Tag == "NN" || h.Tag == "NNS") && roleNumber[h.Lemma] == ""
}

// members returns the people whom a group is told to include: "leaders, including A, B and C",
// "ministers such as A".
func (s *Story) members(sent *tree.Sentence, n int) []Ref {
	var out []Ref
	for k := n + 1; k < len(sent.Nodes); k++ {
		w := sent.Nodes[k].Lower
		if w != "including" && w != "comprising" && !(w == "as" && sent.Nodes[k-1].Lower == "such") && !(w == "them" && sent.Nodes[k-1].Lower == "among") && !madeUp(sent, k) {
			continue
		}
		if !s.hangsFrom(sent, k, n) {
			continue
		}
		for j := k + 1; j < len(sent.Nodes); j++ {
			if c := s.cover[sent.Index][j]; c != nil && c.Entity.Person() && c.Form != Role {
				out = append(out, Ref{Entity: c.Entity, Side: c.Entity.Side()})
				return append(out, s.continued(sent, c)...)
			}
			if c := s.cover[sent.Index][j]; c == nil && !titleWord(sent.Nodes[j]) && !separator(sent.Nodes[j].Lower) {
				break
			}
		}
	}
	return out
}

// includes returns the people whom a clause that describes the group at node n tells to be in it: "a delegation that
// included A", "a team which comprises A and B".
func (s *Story) includes(sent *tree.Sentence, n int) []Ref {
	var out []Ref
	for _, v := range sent.ChildrenOf(n, "relcl") {
		if l := sent.Nodes[v].Lemma; l != "include" && l != "comprise" && l != "contain" {
			continue
		}
		for _, o := range sent.ChildrenOf(v, "dobj") {
			for _, r := range s.Who(sent.Index, o) {
				if r.Entity.Person() {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// madeUp tells whether a group's members follow the preposition at node k: "consisting of", "made up of", "composed of".
func madeUp(sent *tree.Sentence, k int) bool {
	if k < 2 || sent.Nodes[k].Lower != "of" {
		return false
	}
	w := sent.Nodes[k-1].Lower
	return w == "consisting" || w == "composed" || w == "comprised" || w == "up" && sent.Nodes[k-2].Lower == "made"
}

// hangsFrom tells whether a preposition at k belongs to the group at n: it hangs from it, or from
// its verb with only a comma between the group's words and it.
func (s *Story) hangsFrom(sent *tree.Sentence, k, n int) bool {
	if sent.Above(n, k) {
		return true
	}
	for j := n + 1; j < k; j++ {
		if w := sent.Nodes[j].Lower; w != "," && w != "such" && w != "among" {
			return false
		}
	}
	return true
}
