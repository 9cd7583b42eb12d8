package mention

import (
	"slices"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
)

// countAddressed notes the single names before which the story puts a form of address: "Mr. Tahsin said".
func (s *Story) countAddressed() {
	s.addressed = map[string]bool{}
	for _, sent := range s.Sentences {
		for k := 1; k < len(sent.Nodes); k++ {
			if n := sent.Nodes[k]; honorifics[sent.Nodes[k-1].Lower] != "" && isCapital(n.Text) && !(k+1 < len(sent.Nodes) && (isCapital(sent.Nodes[k+1].Text) || sent.Nodes[k+1].Text == "-")) {
				s.addressed[n.Text] = true
			}
		}
	}
}

// addressedNames are the runs of capitals that the story's other words tell to be people, whatever the parser takes them for: those whose last
// word stands elsewhere after a form of address ("Huseyin Tahsin and the president met. Mr. Tahsin said"), and those between commas behind
// an office ("His Ethiopian opposite number, Mulugeta Worku, said").
func (s *Story) addressedNames(sent *tree.Sentence, found []gazetteer.Match) []span {
	var out []span
	for i := 0; i < len(sent.Nodes); i++ {
		n := sent.Nodes[i]
		if !isCapital(n.Text) || n.Tag != "NNP" || i > 0 && isCapital(sent.Nodes[i-1].Text) && sent.Nodes[i-1].Tag == "NNP" || blocked(found, i) || honorifics[n.Lower] != "" {
			continue
		}
		last := nameRun(sent, i, found)
		if last-i < 2 || last-i > 4 || nameless(sent, found, i, last) {
			continue
		}
		if s.addressed[sent.Nodes[last-1].Text] {
			out = append(out, span{first: i, last: last, rule: "name with a form of address elsewhere"})
		} else if behindOffice(sent, i, last) {
			out = append(out, span{first: i, last: last, titled: true, rule: "name behind an office"})
		}
	}
	return out
}

// behindOffice tells whether a run of capitals stands between commas, or before the end, behind the noun of one person's office.
func behindOffice(sent *tree.Sentence, first, last int) bool {
	if first < 3 || sent.Nodes[first-1].Text != "," || last >= len(sent.Nodes) || !slices.Contains([]string{",", "."}, sent.Nodes[last].Text) {
		return false
	}
	n := sent.Nodes[first-2]
	return n.Tag == "NN" && roleNumber[n.Lower] == "one"
}
