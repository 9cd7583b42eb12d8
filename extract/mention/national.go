package mention

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// national is the person of this story whom "the American" or "the Indonesian" means: of those told
// to be of that country the one mentioned last before, else the only one. It is nil where several
// people are meant ("the Chinese say") or nobody is known. Who speaks for somebody is never meant.
func (s *Story) national(sent *tree.Sentence, m *Mention, n int) *Entity {
	if s.literal || m.Form != Demonym || m.Head != n || m.Entity.Kind != schema.Country || !oneNational(sent, n) {
		return nil
	}
	side := m.Entity.Side()
	var best, only *Entity
	count, at := 0, -1
	for _, p := range s.people {
		if p.Country != side || len(p.Mentions) == 0 || p.Spokesman() {
			continue
		}
		count, only = count+1, p
		for _, x := range p.Mentions {
			if before := x.Sentence*10000 + x.First; before < sent.Index*10000+n && before > at {
				best, at = p, before
			}
		}
	}
	if best == nil && count == 1 {
		return only
	}
	return best
}

// oneNational tells whether a word for people of a country is told of one person: a noun of its own
// with "the", and, where it is the same for one and many ("the Chinese"), with a verb of the
// singular.
func oneNational(sent *tree.Sentence, n int) bool {
	node := sent.Nodes[n]
	d := sent.Child(n, "det")
	if d < 0 || sent.Nodes[d].Lower != "the" || node.Tag == "NNS" || node.Tag == "NNPS" || node.Dep == "compound" || node.Dep == "amod" {
		return false
	}
	if n+1 < len(sent.Nodes) && (sent.IsNoun(n+1) || strings.HasPrefix(sent.Nodes[n+1].Tag, "JJ") || sent.Nodes[n+1].Tag == "CD" || sent.Nodes[n+1].Text == "-") {
		return false
	}
	if strings.HasSuffix(node.Lower, "an") || strings.HasSuffix(node.Lower, "man") || strings.HasSuffix(node.Lower, "i") {
		return true
	}
	if node.Dep != "nsubj" && node.Dep != "nsubjpass" {
		return false
	}
	v := sent.Nodes[n].Head
	for _, k := range append(sent.ChildrenOf(v, "aux", "auxpass"), v) {
		if sent.Nodes[k].Tag == "VBZ" || slices.Contains([]string{"was", "is", "has"}, sent.Nodes[k].Lower) {
			return true
		}
	}
	return false
}

// countryman is the country of which "the Latvian" at node k is a man, where a comma parts it from his name: "the Latvian, Imants Viksne,
// told reporters", "said Yemane Tesfazghi, the Eritrean"; empty where the noun means a whole people ("the French") or is part of a longer phrase.
func (s *Story) countryman(sent *tree.Sentence, k int) string {
	m := s.cover[sent.Index][k]
	if k < 1 || m == nil || m.Form != Demonym || m.Head != k || m.Entity == nil || m.Entity.Kind != schema.Country || sent.Nodes[k-1].Lower != "the" {
		return ""
	}
	if w := sent.Nodes[k].Lower; !strings.HasSuffix(w, "an") && !strings.HasSuffix(w, "i") {
		return ""
	}
	return m.Entity.Side()
}
