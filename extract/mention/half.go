package mention

import (
	"demarche/extract/tree"
	"demarche/schema"
)

// halves are the states of divided countries, by the word that stands before the common name: the state
// whose word it is and the other one.
var halves = []struct{ word, code, other string }{
	{"north", "KP", "KR"},
	{"south", "KR", "KP"},
}

// divided are the plurals that mean the states of a divided country.
var divided = map[string][]string{"koreas": {"KP", "KR"}, "germanys": {"DE", "DD"}, "germanies": {"DE", "DD"}, "sudans": {"SD", "SS"}, "congos": {"CD", "CG"}, "yemens": {"YE", "YD"}}

// partners are the other halves of divided countries, by the code of the first.
var partners = map[string]string{"KR": "KP", "KP": "KR", "DE": "DD", "DD": "DE", "SD": "SS", "SS": "SD"}

// halved notes the plurals that mean both states of a divided country: "the two Koreas".
func (s *Story) halved(i int) {
	for j, n := range s.Sentences[i].Nodes {
		if sides := divided[n.Lower]; sides != nil && isCapital(n.Text) && s.cover[i][j] == nil {
			s.add(&Mention{Sentence: i, First: j, Last: j + 1, Form: Role, Rule: "both halves", Sides: sides, Group: true})
		}
	}
}

// halfNames notes "the North" and "the South" for the halves of a divided country of which the story names one: "North Korea called
// off talks with the South".
func (s *Story) halfNames() {
	told := map[string]bool{}
	for i := range s.Sentences {
		for _, m := range s.cover[i] {
			if m != nil && m.Entity != nil && m.Entity.Kind == schema.Country {
				told[m.Entity.Side()] = true
			}
		}
	}
	for i, sent := range s.Sentences {
		for j := 1; j < len(sent.Nodes); j++ {
			if sent.Nodes[j-1].Lower != "the" || !isCapital(sent.Nodes[j].Text) || j+1 < len(sent.Nodes) && isCapital(sent.Nodes[j+1].Text) {
				continue
			}
			for _, h := range halves {
				e := s.set.Country(h.code)
				if sent.Nodes[j].Lower == h.word && e != nil && (told[h.code] || told[h.other]) && s.cover[i][j] == nil {
					s.add(&Mention{Sentence: i, First: j, Last: j + 1, Form: Full, Entity: s.known(e, e.Name), Rule: "half of a country"})
				}
			}
		}
	}
}

// Between are both states of a divided country where the word at a node tells of what goes on between them:
// "inter-Korean talks"; nil elsewhere.
func (s *Story) Between(sent *tree.Sentence, n int) []string {
	if n < 2 || sent.Nodes[n-1].Text != "-" || sent.Nodes[n-2].Lower != "inter" && sent.Nodes[n-2].Lower != "intra" {
		return nil
	}
	side := s.sideAt(sent.Index, n)
	if partners[side] == "" {
		return nil
	}
	return []string{side, partners[side]}
}

// halfBefore is the other half where the word before "and" is one of a divided country: "North and South Korean
// officials"; empty elsewhere.
func halfBefore(sent *tree.Sentence, n int, side string) string {
	for _, h := range halves {
		if sent.Nodes[n].Lower == h.word && side == h.other {
			return h.code
		}
	}
	return ""
}

// twin is the other half of a divided country of which both are told at once: "North and South Korea".
func (s *Story) twin(sent *tree.Sentence, m *Mention) []Ref {
	k := m.First - 2
	if k < 0 || sent.Nodes[k+1].Lower != "and" || m.Entity.Kind != schema.Country {
		return nil
	}
	for _, h := range halves {
		if sent.Nodes[k].Lower == h.word && m.Entity.Side() == h.other {
			return []Ref{{Side: h.code, Group: true}}
		}
	}
	return nil
}
