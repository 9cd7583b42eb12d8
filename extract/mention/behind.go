package mention

import (
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// maxNameWords is how many words a name behind an office and its body may have: more are the body's own.
const maxNameWords = 4

// namesBehindBodies are the names that stand without a comma behind an office and the body that it is held in, which a
// parser takes for one long name: "President of the Lao National Assembly Samane Vignaket", "chairman of the
// Standing Committee of the People's Congress Qiao Shi".
func namesBehindBodies(sent *tree.Sentence, found []gazetteer.Match, titles map[int]bool) []span {
	var out []span
	for i, n := range sent.Nodes {
		if !titles[i] || n.Lower != "of" || i == 0 || sent.Nodes[i-1].Tag == "NNS" {
			continue // "leaders of the Movement To Socialism" has no name
		}
		body, last := bodyEnd(sent, i+1)
		if body <= i {
			continue
		}
		if size := last - body; size >= 2 && size <= maxNameWords && nameRun(sent, body, found) == last && !nameless(sent, found, body, last) {
			out = append(out, span{first: body, last: last, titled: true, rule: "name behind an office and its body"})
		}
	}
	return out
}

// bodyEnd returns the node after the last word for a body in the run of capitals, "of", "the" and "and" that begins
// at a node, 0 if there is none, and the end of the run.
func bodyEnd(sent *tree.Sentence, first int) (body, last int) {
	for k := first; k < len(sent.Nodes); k++ {
		switch w := sent.Nodes[k]; {
		case isCapital(w.Text):
			last = k + 1
			if namesFirm(sent, k) {
				body = k + 1
			}
		case w.Lower == "of" || w.Lower == "the" || w.Lower == "and" || w.Lower == "'s" || particles[w.Lower] || w.Text == "-":
		default:
			return body, last
		}
	}
	return body, last
}

// officeBefore is the person whose name follows a body that is called by the office of its head, which then is no more than his office: "UN
// High Commissioner for Refugees Ruud Lubbers"; nil if none does.
func (s *Story) officeBefore(sent *tree.Sentence, m *Mention) *Entity {
	if m.Entity.Kind != schema.Organization || m.Last >= len(sent.Nodes) || !slices.ContainsFunc(sent.Nodes[m.First:m.Last], func(n tree.Node) bool { return n.Lower == "commissioner" || n.Lower == "representative" }) {
		return nil
	}
	if c := s.cover[sent.Index][m.Last]; c != nil && c.First == m.Last && c.Entity.Person() && c.Form != Role {
		return c.Entity
	}
	return nil
}

// maxBody is how many nodes the body may take that a name stands behind: "the Standing Committee of the National People's Congress".
const maxBody = 14

// behindBody returns the person whose full name follows an office and what it is of, without a comma or a title of its own: "the
// commander of the Pacific Fleet Ivan Orlov", "the director of public finance Jorge Ruiz".
func (s *Story) behindBody(sent *tree.Sentence, n int) []Ref {
	if n+1 >= len(sent.Nodes) || sent.Nodes[n+1].Lower != "of" && sent.Nodes[n+1].Lower != "for" {
		return nil
	}
	for k := n + 2; k < min(n+maxBody, len(sent.Nodes)); k++ {
		c, w := s.cover[sent.Index][k], sent.Nodes[k]
		switch {
		case c != nil && c.Entity.Person():
			before := sent.Nodes[k-1]
			if c.Form != Full || c.First != k || k == n+2 || !strings.HasPrefix(before.Tag, "NN") || roleNumber[before.Lower] != "" || honorifics[before.Lower] != "" || s.possessive(sent, c) || s.ofThing(sent, c) {
				return nil
			}
			return []Ref{{Entity: c.Entity, Side: c.Entity.Side()}}
		case !sent.IsNoun(k) && w.Tag != "DT" && w.Tag != "JJ" && w.Lower != "of" && w.Lower != "and" && w.Text != "-" && w.Tag != "POS":
			return nil
		}
	}
	return nil
}
