package tree

import (
	"strings"
)

// repairBodies mends the name of a body with its short form between brackets before what it holds, which a parser takes for a
// noun phrase of its own: "left for the Asia-Pacific Economic Cooperation (APEC) Leaders' Meeting". What is held takes the
// name's place and the name becomes part of its phrase.
func (s *Sentence) repairBodies() {
	for open := 1; open+3 < len(s.Nodes); open++ {
		shut := open + 2
		if s.Nodes[open].Text != "(" || s.Nodes[shut].Text != ")" || s.Nodes[open-1].Tag != "NNP" || strings.ToUpper(s.Nodes[open+1].Text) != s.Nodes[open+1].Text {
			continue
		}
		n, m := open-1, -1
		for k := shut + 1; k < len(s.Nodes) && k <= shut+5; k++ {
			if t := s.Nodes[k].Tag; t != "POS" && t != "JJ" && !s.IsNoun(k) {
				break
			}
			if held[s.Nodes[k].Lower] {
				m = k
				break
			}
		}
		if m < 0 || s.Above(m, n) || s.Nodes[n].Dep == "compound" {
			continue
		}
		s.Nodes[m].Head, s.Nodes[m].Dep = s.Nodes[n].Head, s.Nodes[n].Dep
		if s.Nodes[n].Head == n {
			s.Nodes[m].Head = m
		}
		for _, c := range s.ChildrenOf(n, "det") {
			s.Nodes[c].Head = m
		}
		s.Nodes[n].Head, s.Nodes[n].Dep = m, "compound"
		s.Relink()
	}
}

// held are the nouns for what a body holds.
var held = map[string]bool{"meeting": true, "summit": true, "conference": true, "session": true, "forum": true, "talks": true, "assembly": true, "gathering": true}

// repairDescribed mends the names of a list that a parser hangs from the office which a clause says the first to hold: in "between Kim, who
// is defence minister, Lee, the premier, and Park" the list goes on from Kim.
func (s *Sentence) repairDescribed() {
	for v, n := range s.Nodes {
		if n.Dep != "relcl" || n.Lemma != "be" || s.Nodes[n.Head].Tag != "NNP" {
			continue
		}
		office := s.Child(v, "attr")
		if office < 0 || !offices[s.Nodes[office].Lower] {
			continue
		}
		for _, c := range s.ChildrenOf(office, "conj") {
			edge := s.LeftEdge(c)
			if s.Nodes[c].Tag == "NNP" && !offices[s.Nodes[c].Lower] && edge > office && (s.Nodes[edge-1].Text == "," || s.Nodes[edge-1].Lower == "and" && s.Nodes[edge-2].Text == ",") {
				s.Nodes[c].Head = n.Head
			}
		}
	}
}

// repairHolders mends two people with their offices, joined by "and", that a parser takes for one long name: "with Prime Minister Ehud
// Olmert and Defense Minister Amir Peretz". The second hangs from the first, which takes the place of the whole.
func (s *Sentence) repairHolders() {
	for c := range s.Nodes {
		if s.Nodes[c].Lower != "and" || s.Nodes[c].Dep != "cc" {
			continue
		}
		first, last := c, c+1
		for first > 0 && s.Nodes[first-1].Tag == "NNP" {
			first--
		}
		for last < len(s.Nodes) && s.Nodes[last].Tag == "JJ" { // "South African President Nelson Mandela"
			last++
		}
		for last < len(s.Nodes) && (s.Nodes[last].Tag == "NNP" || offices[s.Nodes[last].Lower]) {
			last++
		}
		a, b := c-1, last-1
		if !s.titled(first, a) || !s.titled(c+1, b) || !s.Above(b, a) || s.Nodes[b].Dep == "conj" || s.Nodes[b].Dep == "appos" {
			continue
		}
		s.Nodes[a].Head, s.Nodes[a].Dep = s.Nodes[b].Head, s.Nodes[b].Dep
		if s.Nodes[b].Head == b {
			s.Nodes[a].Head = a
		}
		for k := first; k < last; k++ {
			switch {
			case k == b:
				s.Nodes[k].Head, s.Nodes[k].Dep = a, "conj"
			case k == c:
				s.Nodes[k].Head = a
			case k < a:
				s.Nodes[k].Head, s.Nodes[k].Dep = a, "compound"
			case s.Nodes[k].Tag == "JJ":
				s.Nodes[k].Head, s.Nodes[k].Dep = b, "amod"
			case k > c:
				s.Nodes[k].Head, s.Nodes[k].Dep = b, "compound"
			}
		}
		for _, k := range s.Nodes[b].Children {
			if k < first {
				s.Nodes[k].Head = a
			}
		}
		s.Relink()
	}
}

// titled tells whether the words from first to last, the last included, are an office and a name.
func (s *Sentence) titled(first, last int) bool {
	for k := first; k < last; k++ {
		if offices[s.Nodes[k].Lower] {
			return true
		}
	}
	return false
}

// offices are the nouns of office that stand before names.
var offices = map[string]bool{"minister": true, "premier": true, "president": true, "chancellor": true, "secretary": true, "king": true, "queen": true, "prince": true, "princess": true, "emperor": true, "ambassador": true,
	"envoy": true, "undersecretary": true, "chairman": true, "chief": true, "leader": true, "general": true, "governor": true, "commissioner": true, "speaker": true, "sultan": true, "emir": true, "sheikh": true}

// repairHolder makes an apposition of the name after an office with "the", between commas, that a parser lists with the office: "met the
// speaker of the assembly, Karim Jaheb, and the minister of finance".
func (s *Sentence) repairHolder() {
	for n, x := range s.Nodes {
		o := x.Head
		if x.Dep != "conj" || x.Tag != "NNP" || !offices[s.Nodes[o].Lower] || s.Nodes[o].Dep == "compound" || n < o || n+1 >= len(s.Nodes) || s.Nodes[n+1].Text != "," {
			continue
		}
		at, det := s.LeftEdge(n), s.Child(o, "det")
		if at == n || at < 1 || s.Nodes[at-1].Text != "," || s.titled(at, n) || det < 0 || s.Nodes[det].Lower != "the" || s.joined(n) {
			continue
		}
		s.Nodes[n].Dep = "appos"
		for _, c := range s.ChildrenOf(n, "conj", "cc") {
			s.Nodes[c].Head = o
		}
		s.Relink()
	}
}

// repairNextClause mends "Lee called for talks in 1989 and at a summit in 1990, leaders signed": the phrase between "and" and the comma
// before the subject of another clause belongs to that clause, of which neither is said by the other.
func (s *Sentence) repairNextClause() {
	for p := range s.Nodes {
		n := s.Nodes[p]
		if n.Dep != "conj" || n.Tag != "IN" || p == 0 || s.Nodes[p-1].Lower != "and" || s.Nodes[n.Head].Dep != "prep" {
			continue
		}
		first := n.Head
		for !s.IsVerb(first) && s.Nodes[first].Head != first {
			first = s.Nodes[first].Head
		}
		if v := s.nextClause(p, first); v >= 0 {
			s.Nodes[p].Head, s.Nodes[p].Dep = v, "prep"
			s.Relink()
		}
	}
}

// nextClause is the verb of the clause that begins behind a phrase and a comma, where a parser took the clause before for what it
// says, or it for what the clause before says beside an object; -1 if there is none.
func (s *Sentence) nextClause(p, first int) int {
	under := s.Descend(p)
	end := under[len(under)-1] + 1
	if first > p || end+1 >= len(s.Nodes) || s.Nodes[end].Text != "," || s.Child(first, "nsubj", "nsubjpass") < 0 {
		return -1
	}
	for k := end + 1; k < len(s.Nodes); k++ {
		if d := s.Nodes[k].Dep; d != "nsubj" && d != "nsubjpass" || s.LeftEdge(k) != end+1 {
			continue
		}
		v := s.Nodes[k].Head
		before := s.Nodes[first].Dep == "ccomp" && s.Nodes[first].Head == v && s.Nodes[v].Dep == "ROOT"
		after := s.Nodes[v].Dep == "ccomp" && s.Nodes[v].Head == first && s.Child(v, "mark") < 0 && s.Child(first, "dobj") >= 0
		if before || after {
			return v
		}
		return -1
	}
	return -1
}
