package tree

import (
	"slices"
	"strings"

	"demarche/extract/lemma"
)

// repairPresent makes a present of the base form that is the verb of a sentence and has a subject and no auxiliary: "Leaders of the
// G7 meet in Halifax on Friday"; of "open" with an object; and a past of the plural's present that has one subject: "Chirac wound up
// the talks".
func (s *Sentence) repairPresent() {
	for v, n := range s.Nodes {
		if n.Tag == "VBN" && n.Dep == "ROOT" && reports[n.Lemma] && s.Child(v, "nsubj") >= 0 && s.Child(v, "nsubj") < v && s.Child(v, "aux", "auxpass") < 0 {
			s.Nodes[v].Tag = "VBD" // "The son of the premier, who was murdered, added"
		}
		if k := s.Child(v, "nsubj"); n.Tag == "VB" && n.Dep == "ROOT" && k >= 0 && k < v && s.Child(v, "aux") < 0 && (s.Nodes[k].Tag == "NNS" || s.Nodes[k].Tag == "NNPS" || s.Child(k, "conj") > k) {
			s.Nodes[v].Tag = "VBP"
		}
		if k := s.Child(v, "nsubj"); n.Tag == "VBP" && k >= 0 && k < v && (s.Nodes[k].Tag == "NN" || s.Nodes[k].Tag == "NNP") && s.Child(k, "conj") < 0 {
			if base := strings.ToLower(lemma.Lemma(n.Text, "VBD")); base != n.Lower { // "Chirac wound up the talks": one of them winds
				s.Nodes[v].Tag, s.Nodes[v].Lemma = "VBD", base
			}
		}
		if k := s.Child(v, "nsubj"); n.Lower == "open" && n.Tag == "JJ" && k >= 0 && k < v && s.Child(v, "dobj") > v { // "where leaders open a summit"
			s.Nodes[v].Tag = "VBP"
		}
	}
}

// plurals are the plurals that are the present of a verb of which somebody is the subject, too.
var plurals = map[string]bool{"heads": true, "tours": true, "visits": true, "hosts": true, "travels": true, "lands": true, "returns": true, "calls": true, "stops": true, "moves": true, "meets": true, "leaves": true, "greets": true, "boards": true}

// repairPlurals makes a verb of the plural that a parser takes for the head of a sentence without a verb, after the name of who does what it
// tells: "President Kim heads for Rome", "Kim tours Chad next month".
func (s *Sentence) repairPlurals() {
	for v, n := range s.Nodes {
		if up := n.Head; v > 0 && n.Tag == "NNS" && n.Dep == "conj" && plurals[n.Lower] && s.IsVerb(up) && s.Nodes[v-1].Lower == "and" && len(n.Children) == 0 { // "arrived on Monday and leaves on Friday"
			s.Nodes[v].Tag, s.Nodes[v].Lemma = "VBZ", strings.ToLower(lemma.Lemma(n.Text, "VBZ"))
			for _, c := range s.Nodes[up].Children {
				if c > v && s.Nodes[c].Dep != "punct" && s.Nodes[c].Dep != "conj" && s.Nodes[c].Dep != "cc" {
					s.Nodes[c].Head = v
				}
			}
			s.Relink()
			continue
		}
		if n.Tag != "NNS" || n.Head != v || !plurals[n.Lower] || v == 0 || v+1 == len(s.Nodes) || s.Nodes[v-1].Head != v {
			continue
		}
		if v > 2 && s.Nodes[v-2].Text == "-" && s.Nodes[v-3].Tag == "NNP" && s.Nodes[v-1].Tag == "NN" {
			s.Nodes[v-1].Tag = "NNP" // "Hyun-woo"
		}
		if s.Nodes[v-1].Tag != "NNP" {
			continue
		}
		next := s.Nodes[v+1]
		name := next.Tag == "NNP" || next.Tag == "DT"
		if !name && next.Tag != "IN" && next.Tag != "TO" || slices.ContainsFunc(s.Nodes, func(o Node) bool { return o.Tag == "VBD" || o.Tag == "VBZ" || o.Tag == "VBP" || o.Tag == "MD" }) {
			continue
		}
		s.Nodes[v].Tag, s.Nodes[v].Lemma = "VBZ", strings.ToLower(lemma.Lemma(n.Text, "VBZ"))
		for _, c := range n.Children {
			switch {
			case c == v-1:
				s.Nodes[c].Dep = "nsubj"
			case c < v && s.Nodes[c].Dep != "punct":
				s.Nodes[c].Head = v - 1
			case name && s.Nodes[c].Dep == "appos":
				s.Nodes[c].Dep, name = "dobj", false
			}
		}
	}
}

// repairAfterPronoun makes a verb of the plural that a parser takes for the head of a clause of which a pronoun is the subject: "when it next
// convenes in June"; or a noun of the singular, where the clause hangs from another: "when the council convenes".
func (s *Sentence) repairAfterPronoun() {
	for v, n := range s.Nodes {
		k := s.Child(v, "nsubj")
		if n.Tag != "NNS" || k < 0 || k > v || s.Nodes[k].Lower != "it" && s.Nodes[k].Lower != "he" && s.Nodes[k].Lower != "she" && !s.whenOne(v, k) {
			continue
		}
		s.Nodes[v].Tag, s.Nodes[v].Lemma = "VBZ", strings.ToLower(lemma.Lemma(n.Text, "VBZ"))
		for _, c := range s.ChildrenOf(v, "amod") {
			s.Nodes[c].Dep = "advmod"
		}
	}
}

// whenOne tells whether a clause of time that hangs from another has a noun of the singular for its subject.
func (s *Sentence) whenOne(v, k int) bool {
	if d := s.Nodes[v].Dep; d != "advcl" && d != "relcl" || s.Nodes[k].Tag != "NN" && s.Nodes[k].Tag != "NNP" || s.Child(k, "conj") >= 0 {
		return false
	}
	return s.Any(s.ChildrenOf(v, "advmod", "mark"), "when", "before", "after", "until", "once", "as", "while", "where")
}

// schemes are the nouns of plans that are the present of a verb of planning, too.
var schemes = map[string]bool{"plan": true, "hope": true, "aim": true, "vow": true, "pledge": true}

// repairPlan makes a verb of the noun of a plan that a parser takes for the head of a clause of which two people are the subject: "Foreign
// Secretary Howe and Secretary of State Shultz plan to discuss trade". The name right before it is listed with the subject.
func (s *Sentence) repairPlan() {
	for v, n := range s.Nodes {
		k, to := s.Child(v, "nsubj"), s.Child(v, "xcomp", "acl", "relcl")
		if n.Tag != "NN" || !schemes[n.Lower] || k < 0 || k > v || to != v+2 || s.Nodes[v+1].Lower != "to" || s.Child(v, "det", "poss") >= 0 {
			continue
		}
		s.Nodes[v].Tag, s.Nodes[to].Dep = "VBP", "xcomp"
		if last := v - 1; last > k && s.Nodes[last].Head == v && s.Nodes[last].Tag == "NNP" {
			s.Nodes[last].Head, s.Nodes[last].Dep = k, "conj"
		}
	}
}

// repairVisiting mends the participle of "with visiting President Talabani", which is read as a verb with an object: the
// noun takes its place and the participle becomes the noun's adjective.
func (s *Sentence) repairVisiting() {
	for v := range s.Nodes {
		s.visitingSubject(v)
		label := visitingLabel[s.Nodes[v].Dep]
		if up := s.Nodes[v].Head; s.Nodes[v].Dep == "acl" && up == v-1 && s.IsVerb(up) {
			label = "dobj" // "after meeting visiting President Talabani"
		}
		if s.Nodes[v].Lower != "visiting" || label == "" {
			continue
		}
		for n := v + 1; n < len(s.Nodes); n++ {
			if s.Nodes[n].Head == v && s.Nodes[n].Dep == "dobj" && (s.Nodes[n].Tag == "NNP" || s.Nodes[n].Tag == "NN") &&
				s.Child(n, "compound") > v { // a title and a name, or a name of two words
				s.Nodes[n].Head, s.Nodes[n].Dep = s.Nodes[v].Head, label
				for _, c := range s.Nodes[v].Children {
					if c != n {
						s.Nodes[c].Head = s.Nodes[v].Head
					}
				}
				s.Nodes[v].Head, s.Nodes[v].Dep, s.Nodes[v].Tag = n, "amod", "JJ"
				break
			}
		}
	}
}

// visitingSubject mends "visiting" at the head of a sentence or after a participle's clause, which is read as a participle with the
// subject of the verb that follows for its object: "Addressing reporters, visiting President Talabani said".
func (s *Sentence) visitingSubject(v int) {
	if s.Nodes[v].Lower != "visiting" || v > 0 && s.Nodes[v-1].Text != "," {
		return
	}
	n := s.Child(v, "dobj")
	if n < 0 || n+1 >= len(s.Nodes) || s.Nodes[n].Tag != "NNP" {
		return
	}
	verb := n + 1
	own := s.Nodes[v].Head == verb && (s.Nodes[v].Dep == "nsubj" || s.Nodes[v].Dep == "csubj") && s.Nodes[n-1].Dep == "compound"
	if d := s.Nodes[v].Dep; !own && (v == 0 || d != "conj" && d != "advcl" && d != "csubj" && d != "dep" || s.Child(verb, "nsubj", "nsubjpass") >= 0) || !s.finite(verb) || s.Above(v, verb) {
		return
	}
	if first := s.Child(verb, "csubj"); first >= 0 && first != v {
		s.Nodes[first].Dep = "advcl"
	}
	s.Nodes[n].Head, s.Nodes[n].Dep = verb, "nsubj"
	s.Nodes[v].Head, s.Nodes[v].Dep, s.Nodes[v].Tag = n, "amod", "JJ"
	s.Relink()
}
