package mention

import (
	"demarche/extract/gazetteer"
	"demarche/extract/tree"
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
			if bodyWords[w.Lower] {
				body = k + 1
			}
		case w.Lower == "of" || w.Lower == "the" || w.Lower == "and" || w.Lower == "'s" || particles[w.Lower] || w.Text == "-":
		default:
			return body, last
		}
	}
	return body, last
}
