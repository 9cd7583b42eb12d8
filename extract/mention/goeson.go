package mention

import "demarche/extract/tree"

// toldOn is the score of whom the sentence before tells by a pronoun as its subject.
const toldOn = 1.8

// stillTold returns whom an object pronoun means if it means the subject of the sentence before, told there by a pronoun: "In Lima he saw
// Toledo. Lagos received him on Friday". It is nil for other pronouns and where there is no such subject.
func (s *Story) stillTold(sent *tree.Sentence, n int) []Ref {
	if d := sent.Nodes[n].Dep; d != "dobj" && d != "pobj" || sent.Index == 0 || sent.InQuote[n] {
		return nil
	}
	o := s.Sentences[sent.Index-1]
	if o.Part != sent.Part {
		return nil
	}
	for k, node := range o.Nodes {
		if (node.Dep == "nsubj" || node.Dep == "nsubjpass") && o.Nodes[node.Head].Dep == "ROOT" && singular[node.Lower] == singular[sent.Nodes[n].Lower] && singular[node.Lower] != 0 && !o.InQuote[k] {
			return s.pronoun(o, k)
		}
	}
	return nil
}

// ownPlural is the plural noun for the members of a body that is the subject of the clause in which "their" stands behind it, and is meant
// by it: "The pact's seven members hold their summit in Prague"; -1 if there is none.
func ownPlural(sent *tree.Sentence, n int) int {
	if sent.Nodes[n].Dep != "poss" {
		return -1
	}
	v := sent.ClauseVerb(n)
	if v < 0 {
		return -1
	}
	if k := sent.Child(v, "nsubj", "nsubjpass"); k >= 0 && k < n && sent.Nodes[k].Tag == "NNS" && belonging[sent.Nodes[k].Lemma] {
		return k
	}
	return -1
}

// belonging are the nouns for those who make up a body.
var belonging = set("member", "nation", "state", "country")
