package mention

import (
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
)

// rankAsName tells whether a form of address is somebody's surname: no name follows it, and a title stands before it ("Prime Minister Major") or the story names
// somebody so in full ("John Major ... Major said").
func (s *Story) rankAsName(sent *tree.Sentence, j int, titled bool) bool {
	if next := j + 1; next < len(sent.Nodes) && isCapital(sent.Nodes[next].Text) && strings.HasPrefix(sent.Nodes[next].Tag, "NNP") {
		return false
	}
	if j > 0 && sent.Nodes[j-1].Tag == "DT" || strings.HasSuffix(sent.Nodes[j].Text, ".") {
		return false
	}
	return titled || slices.ContainsFunc(s.peopleNamed(sent.Nodes[j].Text), func(e *Entity) bool { return strings.HasSuffix(e.Name, " "+sent.Nodes[j].Text) })
}

// headed are the offices at the head of a state or a government, whose holders copy often calls by no more than office and surname.
var headed = []gazetteer.Office{"president", "prime minister", "chancellor"}

// headOther is the one at the head of a state or a government who bears the surname before which that office stands, where none of the people of the story
// who bear the name is told or known to hold it: "President Clinton" beside Hillary Clinton.
func (s *Story) headOther(people []*Entity, name string, sent *tree.Sentence, j int, found []gazetteer.Match) *gazetteer.Entry {
	office, of := s.titleBefore(sent, found, j)
	if !slices.Contains(headed, office.canonical) || slices.ContainsFunc(people, func(p *Entity) bool {
		return p.Canonical == office.canonical || s.styled(p, office.words) || p.Known != nil && slices.ContainsFunc(p.Known.Terms, func(t gazetteer.Term) bool { return t.Office == office.canonical })
	}) {
		return nil
	}
	for _, e := range s.set.Surname(name, s.first, s.last) {
		if slices.ContainsFunc(e.Terms, func(t gazetteer.Term) bool { return t.Office == office.canonical && (of == "" || s.heir(t.Of) == of) }) {
			return e
		}
	}
	return nil
}
