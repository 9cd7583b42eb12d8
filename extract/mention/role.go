package mention

import (
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
		m.Sides = s.roleSides(sent, j)
		if p := s.nameAfter(sent, j); p != nil {
			p.tell(title{words: sent.Nodes[j].Text}, strings.Join(m.Sides[:min(1, len(m.Sides))], ""))
			m.Entity, m.Rule = p, "name after a title with its field"
			s.add(m)
			continue
		}
		m.Group = isPlural(sent, j) || roleNumber[sent.Nodes[j].Lemma] == "body" || roleNumber[sent.Nodes[j].Lemma] == "many"
		if !m.Group && !indefinite(sent, j) && sent.Nodes[j].Lemma != "counterpart" {
			m.Entity = s.holder(sent, found, j, m.Sides)
		}
		s.add(m)
	}
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

// nameAfter is the person whose name follows a title with its field: "Minister for Foreign Trade
// Christine Lagarde", "head of the delegation Kim Yong-chol"; nil if none does.
func (s *Story) nameAfter(sent *tree.Sentence, j int) *Entity {
	if j+2 >= len(sent.Nodes) || sent.Nodes[j+1].Lower != "for" && sent.Nodes[j+1].Lower != "of" {
		return nil
	}
	for k := j + 2; k < min(j+9, len(sent.Nodes)); k++ {
		if m := s.cover[sent.Index][k]; m != nil && m.Entity != nil && m.Entity.Kind == schema.Person {
			if k > j+2 && m.Form == Full && m.First == k {
				return m.Entity
			}
			return nil
		}
		if n := sent.Nodes[k]; !isCapital(n.Text) && n.Lower != "and" && n.Lower != "the" && n.Lower != "of" && n.Lower != "for" {
			return nil
		}
	}
	return nil
}

// isPlural tells whether node j is a plural noun.
func isPlural(sent *tree.Sentence, j int) bool {
	return sent.Nodes[j].Tag == "NNS" || sent.Nodes[j].Tag == "NNPS"
}

// indefinite tells whether node j is told as somebody new ("an envoy", "another minister").
func indefinite(sent *tree.Sentence, j int) bool {
	d := sent.Child(j, "det")
	return d >= 0 && slices.Contains([]string{"a", "an", "another", "any", "some", "no", "every", "each"}, sent.Nodes[d].Lower)
}

// roleSides are the countries and organisations that a noun phrase of office acts for, as its
// modifiers tell: "French and German officials", "ministers from Iran and Iraq", "Japan's envoy".
func (s *Story) roleSides(sent *tree.Sentence, j int) []string {
	var out []string
	take := func(k int) {
		for _, c := range sent.Conjuncts(k) {
			if side := s.sideAt(sent.Index, c); side != "" && !slices.Contains(out, side) {
				out = append(out, side)
			}
		}
	}
	for _, c := range sent.ChildrenOf(j, "amod", "compound", "poss", "nmod", "npadvmod") {
		take(c)
		for _, g := range sent.ChildrenOf(c, "amod", "compound", "poss", "nmod") {
			take(g)
		}
	}
	if len(out) == 0 {
		for _, c := range sent.Prep(j, "of", "from", "for", "in") {
			take(c)
			for _, g := range sent.Prep(c, "of", "in") { // "from the Kansai region of Japan"
				take(g)
			}
		}
	}
	if len(out) == 0 && j > 0 {
		take(j - 1)
	}
	return out
}

// holder is the person of this story whom a definite noun phrase of office means: one mentioned
// before in that office, of that side.
func (s *Story) holder(sent *tree.Sentence, found []gazetteer.Match, j int, sides []string) *Entity {
	office := s.titleEndingAt(sent, found, j+1)
	var best *Entity
	at := -1
	for _, p := range s.people {
		if !p.fits(office, sent.Nodes[j].Lemma, sides) {
			continue
		}
		for _, m := range p.Mentions {
			before := m.Sentence*10000 + m.First
			if sent.Part != schema.InTitle && before >= sent.Index*10000+j {
				continue
			}
			if len(sides) == 0 { // "the president" is the one whom the story is about
				before += len(p.Mentions) * 30000
			}
			if before > at {
				best, at = p, before
			}
		}
	}
	if best == nil && len(sides) > 0 {
		return s.later(office, sides)
	}
	return best
}

// later is the only person of the story who is told, further on, to hold an office for a side: "The
// Iranian president had landed" before the first "Rouhani".
func (s *Story) later(office title, sides []string) *Entity {
	var found *Entity
	for _, p := range s.people {
		if office.canonical != "" && p.Canonical == office.canonical && slices.Contains(sides, p.Country) {
			if found != nil {
				return nil
			}
			found = p
		}
	}
	return found
}

// generic are the nouns that fit any office.
var generic = map[string]bool{"leader": true, "official": true, "visitor": true, "guest": true, "host": true, "politician": true, "diplomat": true,
	"envoy": true, "man": true, "woman": true, "statesman": true, "chief": true, "head": true, "negotiator": true, "veteran": true, "supremo": true,
	"mediator": true, "ruler": true, "strongman": true, "dictator": true, "emissary": true}

// topOffices are the offices that "leader" means.
var topOffices = []gazetteer.Office{"president", "prime minister", "king", "supreme leader", "party leader", "leader", "general secretary", "chief executive"}

// fits tells whether a noun phrase of office may mean this person.
func (e *Entity) fits(office title, noun string, sides []string) bool {
	if len(sides) > 0 && !slices.Contains(sides, e.Country) {
		return false
	}
	told := strings.ToLower(e.Office)
	if generic[noun] {
		return len(sides) > 0 && (noun != "leader" && e.Office+string(e.Canonical) != "" || slices.Contains(topOffices, e.Canonical) || e.Office != "") || noun == "leader" && (slices.Contains(topOffices, e.Canonical) || strings.Contains(told, "leader")) || noun != "leader" && strings.Contains(told, noun)
	}
	if office.canonical != "" && office.canonical == e.Canonical {
		return true
	}
	return told != "" && (strings.HasSuffix(told, strings.ToLower(office.words)) && office.words != "" || strings.HasSuffix(told, noun))
}
