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
