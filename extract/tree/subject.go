package tree

import (
	"strings"
)

// repairSubjects gives a verb without a subject the name right before it which a parser took into the phrase
// that opens the clause: in "At the invitation of President Xi, President Abbas will visit" Abbas is no
// apposition to Xi, in "Just back from Lagos, Foreign Minister Nzo said" Nzo is not listed beside Lagos, and in "Arriving for talks
// with Blair, Nzo said" it is not the arriving that said so.
func (s *Sentence) repairSubjects() {
	s.repairMarked()
	s.repairOccasion()
	for v := range s.Nodes {
		if !s.finite(v) || s.Child(v, "nsubj", "nsubjpass", "expl", "csubjpass") >= 0 || s.Nodes[v].Dep == "conj" || s.Nodes[v].Dep == "relcl" {
			continue
		}
		opening := s.Child(v, "csubj")
		if opening > v || opening >= 0 && s.Nodes[opening].Tag != "VBG" {
			continue
		}
		n, aside := s.takenIn(v)
		if n < 0 {
			continue
		}
		for k := n + 2; k < aside; k++ { // what stands between commas after the name describes it
			if h := s.Nodes[k].Head; (h < n+2 || h >= aside) && s.Nodes[k].Dep != "punct" && !s.Above(k, n) {
				s.Nodes[k].Head = n
				if s.Nodes[k].Dep == "advcl" || s.Nodes[k].Dep == "conj" {
					s.Nodes[k].Dep = "acl"
				}
			}
		}
		if opening >= 0 {
			s.Nodes[opening].Dep = "advcl"
		}
		s.Nodes[n].Head, s.Nodes[n].Dep = v, "nsubj"
		if s.Child(v, "auxpass") >= 0 {
			s.Nodes[n].Dep = "nsubjpass"
		}
		s.Relink()
	}
}

// finite tells whether a node is a verb that wants a subject of its own: in a finite form, or under an auxiliary.
func (s *Sentence) finite(v int) bool {
	switch s.Nodes[v].Tag {
	case "VBD", "VBZ", "VBP":
		return true
	case "VB", "VBN", "VBG":
		a := s.Child(v, "aux", "auxpass")
		return a >= 0 && s.Nodes[a].Tag != "TO" && s.Nodes[a].Tag != "VBG"
	}
	return false
}

// takenIn is the noun that stands as an apposition or in a list at the end of the phrase before a verb, a comma before it and the
// verb's own words or one aside alone after it; -1 if none does. aside is the comma that ends the aside, 0 if there is none.
func (s *Sentence) takenIn(v int) (noun, aside int) {
	first := v
	for first > 0 && s.Nodes[first-1].Head == v && (verbWords[s.Nodes[first-1].Dep] || weekdays[s.Nodes[first-1].Lower]) {
		first--
	}
	if first == 0 {
		return -1, 0
	}
	if s.Nodes[first-1].Text == "," {
		aside = first - 1
		for first = aside; first > 0 && (first == aside || s.Nodes[first].Text != ","); {
			first--
		}
		if first == 0 || s.Nodes[first-1].Tag != "NNP" {
			return -1, 0
		}
	}
	for n := first - 1; n != s.Nodes[n].Head && n != v; n = s.Nodes[n].Head {
		d := s.Nodes[n].Dep
		if d == "prep" || d == "advcl" || d == "advmod" {
			return -1, 0
		}
		if (d == "appos" || d == "conj") && s.IsNoun(n) && s.opens(n, v) {
			if aside > 0 && n != first-1 {
				return -1, 0
			}
			return n, aside
		}
	}
	return -1, 0
}

// verbWords are the labels of what stands between a subject and its verb.
var verbWords = map[string]bool{"aux": true, "auxpass": true, "advmod": true, "neg": true}

// opens tells whether the phrase of a noun begins right after a comma and inside the phrase that opens the clause
// of a verb, and no "and" joins it to what it hangs from.
func (s *Sentence) opens(n, v int) bool {
	at := s.LeftEdge(n)
	if at < 2 || s.Nodes[at-1].Text != "," || s.Nodes[n].Dep == "conj" && s.joined(n) || at == n && s.Child(n, "cc") >= 0 {
		return false // a bare name before "and" goes on a list
	}
	top := n
	for s.Nodes[top].Head != v {
		if top == s.Nodes[top].Head {
			return false
		}
		top = s.Nodes[top].Head
	}
	return fronting[s.Nodes[top].Dep] && top < n
}

// joined tells whether a word such as "and" stands between a noun and what it is listed with.
func (s *Sentence) joined(n int) bool {
	for _, c := range s.Nodes[s.Nodes[n].Head].Children {
		if s.Nodes[c].Dep == "cc" && c < n {
			return true
		}
	}
	return false
}

// fronting are the labels of phrases that open a clause.
var fronting = map[string]bool{"prep": true, "advcl": true, "advmod": true, "npadvmod": true, "csubj": true}

// repairBetween mends the second of two after "between", which a parser takes for a subject of the verb that follows: in "Talks
// between Xi and Abbas were called off" it was the talks that were.
func (s *Sentence) repairBetween() {
	for v := range s.Nodes {
		subjects := s.ChildrenOf(v, "nsubj", "nsubjpass")
		if len(subjects) != 2 || subjects[1] > v {
			continue
		}
		for _, p := range s.Prep(subjects[0], "between", "of") {
			and := s.Child(p, "cc")
			if and < p || and > subjects[1] || len(s.ChildrenOf(p, "conj")) > 0 || s.LeftEdge(subjects[1]) != and+1 {
				continue
			}
			if s.Nodes[s.Nodes[p].Head].Lower == "between" || s.titled(s.LeftEdge(p), p) && s.titled(and+1, subjects[1]) && s.Nodes[s.Nodes[p].Head].Head == subjects[0] && held[s.Nodes[subjects[0]].Lower] {
				s.Nodes[subjects[1]].Head, s.Nodes[subjects[1]].Dep = p, "conj"
				s.Relink()
				break
			}
		}
	}
}

// repairAmong mends the rest of a list after "among" or "between", which a parser takes for a subject of the verb that follows: in "Talks among Xi,
// Abbas and Kok were called off" it was the talks that were.
func (s *Sentence) repairAmong() {
	for v := range s.Nodes {
		subjects := s.ChildrenOf(v, "nsubj", "nsubjpass")
		if len(subjects) != 2 || subjects[1] > v || s.Child(subjects[1], "cc") < 0 || len(s.ChildrenOf(subjects[1], "conj")) == 0 {
			continue
		}
		comma := s.LeftEdge(subjects[1]) - 1
		for _, p := range s.Prep(subjects[0], "among", "between") {
			if comma > p && s.Nodes[comma].Text == "," && s.Nodes[comma].Head == p && len(s.ChildrenOf(p, "conj")) == 0 {
				s.Nodes[subjects[1]].Head, s.Nodes[subjects[1]].Dep = p, "conj"
				s.Relink()
				break
			}
		}
	}
}

// repairPartner mends the one with whom a meeting is held, whom a parser takes for the subject of the verb after him: in "Xi's talks on
// Monday with Abbas lasted an hour" it was the talks that did.
func (s *Sentence) repairPartner() {
	for p, n := range s.Nodes {
		v := n.Head
		if n.Lower != "with" || n.Dep != "mark" || v <= p || !s.finite(v) {
			continue
		}
		who, talks := s.Child(v, "nsubj", "nsubjpass"), s.Nodes[v].Head
		if who < p || who > v || s.LeftEdge(who) != p+1 || s.Nodes[v].Dep != "advcl" || talks > p || !s.IsNoun(talks) {
			continue
		}
		dep := s.Nodes[who].Dep
		s.Nodes[p].Head, s.Nodes[p].Dep = talks, "prep"
		s.Nodes[who].Head, s.Nodes[who].Dep = p, "pobj"
		s.Nodes[v].Head, s.Nodes[v].Dep = s.Nodes[talks].Head, s.Nodes[talks].Dep
		if s.Nodes[v].Head == talks {
			s.Nodes[v].Head = v
		}
		s.Nodes[talks].Head, s.Nodes[talks].Dep = v, dep
		s.Relink()
	}
}

// repairForTo gives an infinitive its subject after "for", which a parser makes the object of the word that joins them: "no plans for
// Mandela to meet Kok".
func (s *Sentence) repairForTo() {
	for p, n := range s.Nodes {
		v := n.Head
		if n.Lower != "for" || n.Dep != "mark" || v <= p || !s.IsVerb(v) || s.Child(v, "nsubj", "nsubjpass") >= 0 {
			continue
		}
		if who := s.Child(p, "pobj"); who > p && who < v {
			s.Nodes[who].Head, s.Nodes[who].Dep = v, "nsubj"
			if s.Child(v, "auxpass") >= 0 {
				s.Nodes[who].Dep = "nsubjpass"
			}
			s.Relink()
		}
	}
}

// mutual are the verbs of which people together are the subject, with or without a word more.
var mutual = map[string]bool{"meet": true, "confer": true, "negotiate": true, "embrace": true, "lunch": true, "dine": true}

// repairMutual gives both of two people a clause that a parser hangs from the second: in "Habibi and Mandela, who met here" each met
// the other.
func (s *Sentence) repairMutual() {
	for v, n := range s.Nodes {
		if n.Dep != "relcl" || !mutual[n.Lemma] || n.Tag == "VBN" && s.Child(v, "aux") < 0 || s.Child(v, "dobj") >= 0 || len(s.Prep(v, "with", "to")) > 0 {
			continue
		}
		k := s.Child(v, "nsubj")
		if k < 0 || s.Nodes[k].Lower != "who" || s.Nodes[k-1].Text != "," {
			continue
		}
		first := n.Head
		for s.Nodes[first].Dep == "conj" && s.Nodes[s.Nodes[first].Head].Tag == "NNP" {
			first = s.Nodes[first].Head
		}
		if first != n.Head {
			s.Nodes[v].Head = first
			s.Relink()
		}
	}
}

// repairCoupled makes one subject of two names that an aside after the first keeps apart: "Jiang, 62, and Kohl met", where a parser takes the
// first for a sentence of its own or for who says so.
func (s *Sentence) repairCoupled() {
	for n, node := range s.Nodes {
		if d := node.Dep; node.Tag != "NNP" || d != "ROOT" && d != "nsubj" && d != "ccomp" || n+1 >= len(s.Nodes) || s.Nodes[n+1].Text != "," || s.LeftEdge(n) > 0 {
			continue
		}
		and := s.Child(n, "cc")
		if and < n || s.Nodes[and].Lower != "and" {
			continue
		}
		k := and + 1
		for k < len(s.Nodes) && !(s.LeftEdge(k) == and+1 && strings.HasPrefix(s.Nodes[k].Dep, "nsubj")) {
			k++
		}
		if k == len(s.Nodes) || s.Nodes[k].Tag != "NNP" || !s.finite(s.Nodes[k].Head) || s.Nodes[k].Head == node.Head {
			continue
		}
		v, up := s.Nodes[k].Head, node.Head
		if s.Nodes[v].Head == n { // the verb takes the place of the name
			s.Nodes[v].Head, s.Nodes[v].Dep = up, "ccomp"
			if up == n {
				s.Nodes[v].Head, s.Nodes[v].Dep = v, "ROOT"
			}
		}
		s.Nodes[n].Head, s.Nodes[n].Dep = v, s.Nodes[k].Dep
		s.Nodes[k].Head, s.Nodes[k].Dep = n, "conj"
		s.Relink()
	}
}

// repairReported parts what is told from who tells it, where a parser takes the last name of the one and the other for one subject: in "Kiet
// will meet Menem, the agency reported" the agency reported. What stands before whoever tells belongs to what is told.
func (s *Sentence) repairReported() {
	for v := range s.Nodes {
		k, told := s.Child(v, "nsubj"), s.Child(v, "ccomp")
		if k < 0 || told < 0 || told > k || !s.finite(v) {
			continue
		}
		if a := s.teller(k); a > 0 && a == v-1 && s.Nodes[k].Tag == "NNP" && s.LeftEdge(k) > told && s.Nodes[s.LeftEdge(a)-1].Text == "," {
			s.Nodes[a].Head, s.Nodes[a].Dep = v, "nsubj"
			s.settle(k, told)
			s.Relink()
			k = a
		}
		for _, c := range s.ChildrenOf(v, "prep") {
			if c > told && c < k && reports[s.Nodes[v].Lemma] {
				s.Nodes[c].Head = told
				s.Relink()
			}
		}
	}
}

// reports are the verbs of those who tell.
var reports = map[string]bool{"say": true, "report": true, "announce": true, "add": true, "state": true}

// teller is the apposition to a name or to the last that is listed with it; -1 if there is none.
func (s *Sentence) teller(k int) int {
	if a := s.Child(k, "appos"); a >= 0 {
		return a
	}
	for _, c := range s.Conjuncts(k) {
		if a := s.Child(c, "appos"); a >= 0 {
			return a
		}
	}
	return -1
}

// settle hangs a name from the word right before it: a preposition, or a verb under the one given.
func (s *Sentence) settle(k, verb int) {
	before := s.LeftEdge(k) - 1
	if s.Nodes[before].Lower == "visiting" && s.Nodes[before].Dep == "pcomp" {
		prep := s.Nodes[before].Head
		s.Nodes[before].Head, s.Nodes[before].Dep, s.Nodes[before].Tag = k, "amod", "JJ"
		before = prep
	}
	switch {
	case s.Nodes[before].Dep == "prep" || s.Nodes[before].Dep == "agent":
		s.Nodes[k].Head, s.Nodes[k].Dep = before, "pobj"
	case s.IsVerb(before) && s.Child(before, "dobj") < 0:
		s.Nodes[k].Head, s.Nodes[k].Dep = before, "dobj"
	default:
		s.Nodes[k].Head, s.Nodes[k].Dep = verb, "dobj"
	}
}

// repairOccasion makes a preposition of the "after" or "before" that opens a sentence and which a parser takes for the mark of its main
// clause, with the noun after it for the subject: in "After talks with Premier Lee, President Kim travels to Rome" it is Kim who travels.
func (s *Sentence) repairOccasion() {
	for v := range s.Nodes {
		if s.Nodes[v].Head != v || !s.finite(v) {
			continue
		}
		m, k := s.Child(v, "mark"), s.Child(v, "nsubj")
		if m < 0 || k != m+1 && (k != m+2 || s.Nodes[m+1].Dep != "det") || s.Nodes[m].Lower != "after" && s.Nodes[m].Lower != "before" || !s.IsNoun(k) || s.Nodes[k].Tag == "NNP" {
			continue
		}
		was := s.Nodes[k]
		s.Nodes[m].Dep, s.Nodes[k].Head, s.Nodes[k].Dep = "prep", m, "pobj"
		s.Relink()
		if n, _ := s.takenIn(v); n < 0 {
			s.Nodes[m].Dep, s.Nodes[k].Head, s.Nodes[k].Dep = "mark", was.Head, was.Dep
			s.Relink()
		}
	}
}

// OneAmong is the name of who is told to be one of those at a node: "Among those who met him was Kohl", "Kohl was among those seeing him"; -1
// if nobody is.
func (s *Sentence) OneAmong(those int) int {
	among := s.Nodes[those].Head
	be := s.Nodes[among].Head
	if s.Nodes[those].Dep != "pobj" || s.Nodes[among].Lower != "among" || s.Nodes[be].Lemma != "be" {
		return -1
	}
	if k := s.Child(be, "nsubj", "attr"); k >= 0 && strings.HasPrefix(s.Nodes[k].Tag, "NNP") {
		return k
	}
	return -1
}
