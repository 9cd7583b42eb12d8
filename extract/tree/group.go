package tree

import "strings"

// repairGroups mends misread verb groups: a subject or a word of negation that hangs from an auxiliary, or from an adverb before
// the verb, hangs from its verb ("is no longer going", "will not after all fly"), and of "will not, as planned, be in Turkey" the participle between the
// commas is no verb of the subject, but the one after them is.
func (s *Sentence) repairGroups() {
	for v := range s.Nodes {
		up := s.Nodes[v].Head
		if d := s.Nodes[v].Dep; (d == "aux" || d == "auxpass") && s.IsVerb(up) {
			bare := s.Child(up, "nsubj", "nsubjpass") < 0
			for _, c := range s.Nodes[v].Children {
				if d := s.Nodes[c].Dep; d == "neg" || bare && (d == "nsubj" || d == "nsubjpass") {
					s.Nodes[c].Head = up
				}
			}
		}
	}
	for not := range s.Nodes {
		s.raiseNot(not)
	}
	s.Relink()
	for v := range s.Nodes {
		if to := s.interrupted(v); to >= 0 {
			s.resume(v, to)
		}
	}
}

// raiseNot hangs "not" right behind an auxiliary from the verb, where a parser takes it for a word of the adverb between the two: "will not after all
// fly". What "not only", "not until" and their like say is no denial.
func (s *Sentence) raiseNot(not int) {
	if n := s.Nodes[not]; not == 0 || n.Dep != "neg" || n.Lower != "not" && n.Lower != "n't" && n.Lower != "n’t" {
		return
	}
	adverb, aux := s.Nodes[not].Head, s.Nodes[not-1]
	v := s.Nodes[adverb].Head
	if adverb != v && s.Nodes[adverb].Dep == "advmod" && adverb < v && adverb > not && (aux.Dep == "aux" || aux.Dep == "auxpass") && aux.Head == v && !qualified[s.Nodes[not+1].Lower] {
		s.Nodes[not].Head = v
	}
}

// qualified are the words that "not" before them makes narrower, so that what is told is no denial: "not only", "not until Monday".
var qualified = map[string]bool{"only": true, "just": true, "merely": true, "simply": true, "solely": true, "until": true, "before": true, "least": true, "so": true, "quite": true, "always": true, "necessarily": true, "entirely": true, "wholly": true, "exactly": true, "alone": true, "far": true, "long": true}

// interrupted is the verb whose group the clause of a participle after "as" breaks: "be" of "will not, as
// planned, be"; -1 if it breaks none.
func (s *Sentence) interrupted(v int) int {
	as := -1
	for k := v - 1; k > 1 && k >= v-3; k-- {
		if s.Nodes[k].Lower == "as" {
			as = k
		}
	}
	if s.Nodes[v].Tag != "VBN" || as < 2 || s.Nodes[as-1].Text != "," || v+2 >= len(s.Nodes) || s.Nodes[v+1].Text != "," || !s.IsVerb(v+2) {
		return -1
	}
	subject := s.Child(v, "nsubj", "nsubjpass")
	if subject < 0 || subject > as || s.Child(v+2, "nsubj", "nsubjpass") >= 0 {
		return -1
	}
	for _, c := range s.ChildrenOf(v, "aux") {
		if c < as && s.Nodes[c].Tag == "MD" {
			return v + 2
		}
	}
	return -1
}

// resume hangs what stands before "as" from the verb after the commas, and the participle from that verb.
func (s *Sentence) resume(v, to int) {
	head, dep := s.Nodes[v].Head, s.Nodes[v].Dep
	if head == v || s.Nodes[to].Head == v {
		if head == v {
			head = to
		}
		s.Nodes[to].Head, s.Nodes[to].Dep = head, dep
	}
	for _, c := range s.Nodes[v].Children {
		if c < v && s.Nodes[c].Lower != "as" && !strings.HasPrefix(s.Nodes[c].Dep, "aux") || s.Nodes[c].Tag == "MD" || c == to-1 {
			s.Nodes[c].Head = to
		}
	}
	s.Nodes[to].Tag = "VB"
	s.Nodes[v].Head, s.Nodes[v].Dep = to, "advcl"
}

// repairMeet mends "meet" after the number in the name of a group, which a parser takes for a noun: in "leaders of the Group of Eight
// meet in Rome" it is the verb, and the leaders are its subject. Where it has its subject ("when ministers of the Ten meet in Rome") it
// only becomes a verb.
func (s *Sentence) repairMeet() {
	for v := 1; v < len(s.Nodes); v++ {
		if k := s.Child(v, "nsubj"); s.Nodes[v].Lower == "meet" && s.Nodes[v].Tag == "NN" && k >= 0 && k < v && s.Nodes[k].Tag == "NNS" {
			s.Nodes[v].Tag, s.Nodes[v].Lemma = "VBP", "meet"
		}
	}
	for v := 5; v < len(s.Nodes); v++ {
		if s.Nodes[v].Lower != "meet" || s.Nodes[v].Tag != "NN" || s.Nodes[v-2].Lower != "of" || s.Nodes[v-3].Text != "Group" {
			continue
		}
		of := s.Nodes[v-3].Head
		n := s.Nodes[of].Head
		if s.Nodes[of].Lower != "of" || n >= of || s.Nodes[n].Tag != "NNS" {
			continue
		}
		if s.Nodes[n].Head != v {
			s.Nodes[v].Head, s.Nodes[v].Dep = s.Nodes[n].Head, s.Nodes[n].Dep
			if s.Nodes[n].Head == n {
				s.Nodes[v].Head = v
			}
			if s.Nodes[v].Dep == "appos" {
				s.Nodes[v].Dep = "relcl"
			}
			for _, c := range s.ChildrenOf(n, "advmod", "punct") {
				s.Nodes[c].Head = v
			}
		}
		s.Nodes[n].Head, s.Nodes[n].Dep = v, "nsubj"
		s.Nodes[v-1].Head, s.Nodes[v-1].Dep = v-2, "pobj"
		s.Nodes[v-2].Head = v - 3
		s.Nodes[v].Tag, s.Nodes[v].Lemma = "VBP", "meet"
		s.Relink()
	}
}
