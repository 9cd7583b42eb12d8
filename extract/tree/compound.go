package tree

import "strings"

// compounds are the nouns for occasions that are written with hyphens, which the tokens part: "a tete-a-tete".
var compounds = map[string]bool{"tete-a-tete": true, "tête-à-tête": true, "one-on-one": true, "one-to-one": true, "get-together": true, "sit-down": true, "heart-to-heart": true,
	"face-to-face": true, "head-to-head": true, "link-up": true, "hook-up": true, "stop-off": true, "stop-over": true, "pow-wow": true, "meet-and-greet": true, "follow-up": true}

// repairCompounds makes one noun of the words of such a compound: the last of them takes the place in the tree and what hangs from the others. Before
// a noun that it describes ("one-on-one talks", "a follow-up meeting") the word that hangs from the noun stands for the whole.
func (s *Sentence) repairCompounds() {
	for first := range s.Nodes {
		if first+1 >= len(s.Nodes) || s.Nodes[first+1].Text != "-" {
			continue
		}
		for last := first + 2; last < len(s.Nodes) && last <= first+4; last += 2 {
			spelled, top := s.compound(first, last), s.topOf(first, last)
			word := Compound(spelled)
			switch {
			case rows[spelled]:
				s.inRow(first, last, spelled)
			case word == "" || top < 0:
			case s.describes(top, last):
				s.Nodes[top].Lower, s.Nodes[top].Lemma, s.Nodes[top].Tag = word, word, "JJ"
			default:
				s.joinCompound(first, last, top, word)
			}
		}
	}
}

// rows are the words with hyphens that describe occasions held one right after the other.
var rows = map[string]bool{"back-to-back": true}

// inRow makes an adjective of such a word before the noun of occasions: "will hold back-to-back talks" holds nothing back.
func (s *Sentence) inRow(first, last int, word string) {
	for n := last + 1; n < len(s.Nodes) && n <= last+3; n++ {
		if !s.IsNoun(n) || s.Nodes[n].Dep == "compound" {
			continue
		}
		for k := first; k <= last; k++ {
			s.Nodes[k].Head, s.Nodes[k].Dep = last, "punct"
		}
		s.Nodes[last].Head, s.Nodes[last].Dep, s.Nodes[last].Tag = n, "amod", "JJ"
		s.Nodes[last].Lower, s.Nodes[last].Lemma = word, word
		return
	}
}

// compound is what the words from first to last spell together, in lower case: "back-to-back".
func (s *Sentence) compound(first, last int) string {
	var b strings.Builder
	for k := first; k <= last; k++ {
		b.WriteString(s.Nodes[k].Lower)
	}
	return b.String()
}

// Compound is the noun for an occasion that a word with hyphens in it is, as the dictionary has it; empty if it is none.
func Compound(word string) string {
	if compounds[word] {
		return word
	} else if word = strings.TrimSuffix(word, "s"); compounds[word] {
		return word
	}
	return ""
}

// topOf is the first of the words from first to last that hangs from none of the others; -1 if none does.
func (s *Sentence) topOf(first, last int) int {
	for k := first; k <= last; k++ {
		if h := s.Nodes[k].Head; h < first || h > last || h == k {
			return k
		}
	}
	return -1
}

// describing are the labels of what describes the noun after it.
var describing = map[string]bool{"amod": true, "nummod": true, "compound": true, "nmod": true, "advmod": true}

// describes tells whether a compound that ends at last describes the noun after it.
func (s *Sentence) describes(top, last int) bool {
	return s.Nodes[top].Head > last && describing[s.Nodes[top].Dep] && s.IsNoun(s.Nodes[top].Head)
}

// joinCompound makes one noun of the words from first to last.
func (s *Sentence) joinCompound(first, last, top int, word string) {
	up, dep := s.Nodes[top].Head, s.Nodes[top].Dep
	for c := range s.Nodes {
		if h := s.Nodes[c].Head; h >= first && h <= last {
			s.Nodes[c].Head = last
		}
	}
	for k := first; k < last; k++ {
		s.Nodes[k].Head, s.Nodes[k].Dep = last, "compound"
		if (k-first)%2 == 1 {
			s.Nodes[k].Dep = "punct"
		}
	}
	s.Nodes[last].Head, s.Nodes[last].Dep, s.Nodes[last].Lemma = up, dep, word
	if up == top {
		s.Nodes[last].Head = last
	}
	if s.Nodes[last].Tag = "NN"; strings.HasSuffix(s.Nodes[last].Lower, "s") {
		s.Nodes[last].Tag = "NNS"
	}
	s.Relink()
}
