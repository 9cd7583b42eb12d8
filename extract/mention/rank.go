package mention

import (
	"slices"
	"strings"

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
