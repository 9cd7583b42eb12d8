package mention

import (
	"math"

	"demarche/extract/tree"
)

// candidate is a person that a pronoun may mean.
type candidate struct {
	entity *Entity
	score  float64
}

// protagonist weighs how often the story names a person, by the logarithm, against the place of the
// mention; chosen on the training stories.
const protagonist = .7

// ownSpeech is what the subject of the sentence's own verb of saying gains: "Zelensky told him that
// Putin erred, a day after he had flown in".
const ownSpeech = .9

// likelihood ranks a mention in a sentence as what the pronoun at node n of a later or the same one
// means.
func (s *Story) likelihood(sent, other *tree.Sentence, m *Mention, n int) float64 {
	back := sent.Index - other.Index
	score := salience(other, m) - 3*float64(back) + protagonist*math.Log1p(float64(len(m.Entity.Mentions)))
	if m.Entity.Gender == 0 && singular[sent.Nodes[n].Lower] == 'f' {
		score -= 1.5 // most people in the news of whom nothing is known are men
	}
	if back > 0 {
		return score - .01*float64(m.First)
	}
	if spoken(other, m) {
		score += ownSpeech
	}
	if governs(sent, m.Head, n) || doesBeside(sent, m, n) {
		score += 3
	}
	if s.sentHome(sent, m, n) {
		score -= 4
	}
	if withinRelative(sent, m.Head, n) {
		score += 3
	}
	return score - .02*float64(n-m.First)
}

// spoken tells whether a mention is the subject of the sentence's own verb of saying.
func spoken(sent *tree.Sentence, m *Mention) bool {
	n := sent.Nodes[m.Head]
	return n.Dep == "nsubj" && sent.Nodes[n.Head].Dep == "ROOT" && saying[sent.Nodes[n.Head].Lemma]
}

// salience ranks a mention as an antecedent by what it does in its sentence.
func salience(sent *tree.Sentence, m *Mention) float64 {
	n := sent.Nodes[sent.Climb(m.Head, "appos")] // "his deputy, Makoto Kuroda, failed"
	head := sent.Nodes[n.Head]
	switch n.Dep {
	case "nsubj", "nsubjpass":
		if saying[head.Lemma] {
			return 3.2 // who only speaks is rarely the one spoken of
		}
		if head.Dep == "ROOT" || head.Dep == "ccomp" {
			return 4
		}
		return 3
	case "ROOT":
		return 3
	case "poss":
		if head.Dep == "nsubj" || head.Dep == "nsubjpass" {
			return 2.5
		}
		return 1.5
	case "conj":
		return 1.5
	case "dobj":
		return 2
	case "agent":
		return 2
	}
	return 1
}
