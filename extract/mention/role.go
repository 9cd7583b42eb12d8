package mention

import (
	"cmp"
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// roles finds the noun phrases of office in one sentence ("the Chinese leader", "her Turkish
// counterpart", "U.S. officials") and whom they mean.
func (s *Story) roles(i int, found []gazetteer.Match) {
	sent := s.Sentences[i]
	for j := range sent.Nodes {
		if s.cover[i][j] != nil || !s.isRole(sent, found, j) {
			continue
		}
		m := &Mention{Sentence: i, First: j, Last: j + 1, Form: Role, Rule: "office"}
		if m.Sides = s.roleSides(sent, j); len(m.Sides) == 0 {
			if of := s.impliedNation(sent, found, j); of != "" {
				m.Sides = []string{of}
			}
		}
		if s.namesHolder(sent, found, m) {
			s.add(m)
			continue
		}
		m.Group = isPlural(sent, j) || roleNumber[sent.Nodes[j].Lemma] == "body" || roleNumber[sent.Nodes[j].Lemma] == "many"
		one := !m.Group && !s.literal && sent.Nodes[j].Lemma != "counterpart"
		if p := s.describedAs(sent, j, m.Sides); one && p != nil {
			if m.Entity = p; len(m.Sides) == 1 && p.Country == "" {
				p.tell(title{words: sent.Nodes[j].Text}, s.Home(m.Sides[0]))
			}
			s.add(m)
			continue
		}
		if one && !indefinite(sent, j) && !s.namedBehind(sent, j) && len(s.beside(sent, j)) == 0 {
			m.Entity = s.holder(sent, found, j, m.Sides)
		}
		if one && m.Entity == nil {
			m.Entity = s.ahead(sent, j, m.Sides)
		}
		if one && m.Entity == nil && !s.namedBehind(sent, j) && len(s.beside(sent, j)) == 0 {
			if m.Entity = s.compatriot(sent, j, m.Sides); m.Entity == nil {
				m.Entity = s.takenUp(sent, j, m.Sides)
			}
			if m.Entity != nil {
				m.Entity.tell(s.titleEndingAt(sent, found, j+1), m.Sides[0])
			}
		}
		if !m.Group && tree.Equal(sent.Nodes[j].Lemma) && len(m.Sides) == 1 && len(s.told(sent, m, j, 0)) == 0 {
			m.Entity = s.opposite(sent, j, m.Sides[0])
		}
		if one && m.Entity == nil && len(m.Sides) == 0 {
			m.Sides = s.onlySeat(sent, found, j)
		}
		s.add(m)
		if a := s.told(sent, m, j, 0); !m.Group && m.Entity == nil && len(a) == 1 && len(m.Sides) == 1 && a[0].Entity.Country == "" {
			a[0].Entity.tell(title{words: sent.Nodes[j].Text}, s.Home(m.Sides[0])) // "the head of China's space agency, Zhang Chen"
		}
	}
}

// describedAs is the person whose name stands with a comma right before a noun phrase of office in apposition to it, if he acts for
// nobody but whom it names: "Jon Kum-jin, the North's chief delegate, who"; nil if there is none.
func (s *Story) describedAs(sent *tree.Sentence, j int, sides []string) *Entity {
	n, comma := sent.Nodes[j].Head, sent.LeftEdge(j)-1
	m := s.cover[sent.Index][n]
	if sent.Nodes[j].Dep != "appos" || m == nil || !m.Entity.Person() || m.Form == Role || m.Last != comma || sent.Nodes[comma].Text != "," || tree.Equal(sent.Nodes[j].Lemma) {
		return nil
	}
	if m.Entity.Country != "" && len(sides) > 0 && !slices.Contains(sides, m.Entity.Country) {
		return nil
	}
	return m.Entity
}

// namesHolder tells whether a noun of office has its holder's name right behind it, with or without its field, and
// makes the mention mean the holder.
func (s *Story) namesHolder(sent *tree.Sentence, found []gazetteer.Match, m *Mention) bool {
	side := strings.Join(m.Sides[:min(1, len(m.Sides))], "")
	if p := s.nameBehind(sent, m.First); p != nil {
		m.Entity, m.Rule = p, "name right after an office"
		p.tell(title{}, side)
		return true
	}
	p := s.nameAfter(sent, found, m.First)
	if p == nil {
		return false
	}
	t, of := s.titleBefore(sent, found, m.Last)
	p.tell(title{words: cmp.Or(t.words, sent.Nodes[m.First].Text)}, cmp.Or(of, side, s.nationBefore(sent, m.First, p)))
	m.Entity, m.Rule = p, "name after a title with its field"
	return true
}

// isRole tells whether node j is the head of a noun phrase of office.
func (s *Story) isRole(sent *tree.Sentence, found []gazetteer.Match, j int) bool {
	if !sent.IsNoun(j) || sent.Nodes[j].Dep == "compound" {
		return false
	}
	if roleNumber[sent.Nodes[j].Lemma] != "" {
		return true
	}
	return slices.ContainsFunc(found, func(m gazetteer.Match) bool {
		_, ok := titleSense(m)
		return ok && m.Last == j+1
	})
}

// nameBehind is the person whose name stands right after a noun that tells of one beside another ("his
// Australian counterpart John Howard"), however the parser hung it; nil if none does.
func (s *Story) nameBehind(sent *tree.Sentence, j int) *Entity {
	if l := sent.Nodes[j].Lemma; j+1 >= len(sent.Nodes) || l != "counterpart" && l != "colleague" && l != "host" && l != "guest" {
		return nil
	}
	for k := j + 1; k < len(sent.Nodes) && (k == j+1 || honorifics[sent.Nodes[k-1].Lower] != ""); k++ {
		if m := s.cover[sent.Index][k]; m != nil && m.First == k && m.Entity.Person() && m.Form != Role && sent.Nodes[sent.Nodes[m.Head].Head].Dep != "relcl" {
			return m.Entity
		}
	}
	return nil
}

// namedBehind tells whether a person's full name stands in apposition to a noun of office: "its oil minister, Gholamreza
// Aqazadeh, toured" tells of no minister told before.
func (s *Story) namedBehind(sent *tree.Sentence, j int) bool {
	return slices.ContainsFunc(sent.ChildrenOf(j, "appos"), func(n int) bool {
		m := s.cover[sent.Index][n]
		return m != nil && m.Form == Full && m.Entity.Person()
	})
}

// senders are the nouns for people whom another has sent: "an envoy of President Bashir" is not he.
var senders = set("envoy", "emissary", "representative", "aide", "adviser", "advisor", "messenger", "delegate", "ambassador", "spokesman", "legate", "deputy")

// nameAfter is the person whose name follows a title with its field: "Minister for Foreign Trade
// Christine Lagarde", "head of the delegation Kim Yong-chol"; nil if none does.
func (s *Story) nameAfter(sent *tree.Sentence, found []gazetteer.Match, j int) *Entity {
	if roleNumber[sent.Nodes[j].Lemma] == "body" { // nobody is a committee
		return nil
	}
	for _, x := range found { // "head of state Nursultan Nazarbayev"
		if _, ok := titleSense(x); ok && x.First == j && x.Last > j+1 && s.begins(sent, x.Last) {
			return s.cover[sent.Index][x.Last].Entity
		}
	}
	head := j
	if j+2 < len(sent.Nodes) && sent.Nodes[j+1].Text == "-" && sent.Nodes[j+2].Lower == "general" { // "the director-general of"
		head = j + 2
	} else if responsible(sent, j+1) {
		head = j + 1
	}
	if head+2 >= len(sent.Nodes) || sent.Nodes[head+1].Lower != "for" && sent.Nodes[head+1].Lower != "of" && sent.Nodes[head+1].Lower != "to" && sent.Nodes[head+1].Lower != "in" {
		return nil
	}
	for k, last := head+2, head+9; k < min(last, len(sent.Nodes)); k++ {
		m := s.cover[sent.Index][k]
		if m != nil && m.Entity != nil && m.Entity.Kind == schema.Organization && m.Last-k > 1 { // "of the Association of Southeast Asian Nations"
			last += m.Last - k
			k = m.Last - 1
			continue
		}
		if k+2 < len(sent.Nodes) && sent.Nodes[k].Text == "(" && sent.Nodes[k+2].Text == ")" { // "(ASEAN)"
			k, last = k+2, last+3
			continue
		}
		if m != nil && m.Entity.Person() {
			if k > head+2 && !(senders[sent.Nodes[j].Lemma] && s.titleEndingAt(sent, found, k).words != "") && m.Form == Full && m.First == k {
				return m.Entity
			}
			return nil
		}
		if sent.Nodes[k].Text == "," {
			return s.nameApart(sent, j, k+1)
		}
		if n := sent.Nodes[k]; !isCapital(n.Text) && n.Text != "-" && n.Tag != "POS" && !stateBodies[n.Lower] && !chambers[n.Lower] && n.Lower != "and" && n.Lower != "the" && n.Lower != "of" && n.Lower != "for" {
			return s.nameApart(sent, j, fieldEnd(sent, head))
		}
	}
	return nil
}

// nationBefore is the side of the first country or people named between a noun of office and the name of who holds it:
// "President of the Lao National Assembly Samane Vignaket"; empty if none is.
func (s *Story) nationBefore(sent *tree.Sentence, j int, holder *Entity) string {
	for k := j + 1; k < len(sent.Nodes); k++ {
		if m := s.cover[sent.Index][k]; m != nil && m.Entity == holder {
			break
		}
		if side := s.sideAt(sent.Index, k); len(side) == 2 {
			return side
		}
	}
	return ""
}

// nameApart is the person whose full name stands between commas at node k, after the office at node j with its field: "the
// head of the World Bank, James Wolfensohn, flew"; nil if none does. After an office of a country no list may go on behind
// the name, and the person may be known for no other country.
func (s *Story) nameApart(sent *tree.Sentence, j, k int) *Entity {
	for k > 0 && k+1 < len(sent.Nodes) && honorifics[sent.Nodes[k].Lower] != "" && s.cover[sent.Index][k] == nil {
		k++
	}
	if k < 0 || k >= len(sent.Nodes) || isPlural(sent, j) {
		return nil
	}
	m := s.cover[sent.Index][k]
	if m == nil || m.First != k || m.Form != Full || !m.Entity.Person() || m.Last >= len(sent.Nodes) || sent.Nodes[m.Last].Text != "," {
		return nil
	}
	sides := s.roleSides(sent, j)
	if !slices.ContainsFunc(sides, func(side string) bool { return len(side) == 2 }) {
		return m.Entity
	}
	if next := m.Last + 1; next >= len(sent.Nodes) || sent.Nodes[next].Tag == "CC" || s.cover[sent.Index][next] != nil || m.Entity.Country != "" && !slices.Contains(sides, m.Entity.Country) {
		return nil
	}
	return m.Entity
}

// fieldEnd is the node after the comma that closes the field of the office at node j, told in words of which some have no
// capital: "envoy for the peace process, "; -1 if no comma does.
func fieldEnd(sent *tree.Sentence, j int) int {
	for k := j + 2; k < min(j+11, len(sent.Nodes)); k++ {
		switch n := sent.Nodes[k]; {
		case n.Text == ",":
			return k + 1
		case !sent.IsNoun(k) && !fieldTags[n.Tag]:
			return -1
		}
	}
	return -1
}

// fieldTags are the tags, beside those of nouns, of the words that tell the field of an office.
var fieldTags = map[string]bool{"JJ": true, "DT": true, "HYPH": true, "POS": true, "IN": true, "CC": true, "CD": true, "NNPS": true}

// isPlural tells whether node j is a plural noun.
func isPlural(sent *tree.Sentence, j int) bool {
	return sent.Nodes[j].Tag == "NNS" || sent.Nodes[j].Tag == "NNPS"
}

// indefinite tells whether node j is told as somebody new ("an envoy", "another minister", "a U.S. embassy Official").
func indefinite(sent *tree.Sentence, j int) bool {
	d := sent.Child(j, "det")
	if c := sent.Child(j, "compound"); d < 0 && c >= 0 && c == j-1 {
		d = sent.Child(c, "det")
	}
	return d >= 0 && slices.Contains([]string{"a", "an", "another", "any", "some", "no", "every", "each"}, sent.Nodes[d].Lower)
}
