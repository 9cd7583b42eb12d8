package tree

// shifting are the plurals that are the present of a verb of which the subject goes to another day, too.
var shifting = map[string]string{"moves": "move", "slips": "slip", "shifts": "shift", "slides": "slide"}

// repairMovesTo makes a verb of a plural after the day that was set at first, or after its own subject, which leads with "to" to another day: "a
// lunch set for May 8 moves to July".
func (s *Sentence) repairMovesTo() {
	for n, node := range s.Nodes {
		base, day := shifting[node.Lower], s.Child(n, "nmod", "compound")
		if base == "" || node.Tag != "NNS" || len(s.Prep(n, "to")) == 0 {
			continue
		}
		set := s.Nodes[node.Head].Head
		subject := s.Nodes[set].Head
		switch {
		case s.Child(n, "nsubj") >= 0:
		case node.Dep == "pobj" && day >= 0 && Months[s.Nodes[day].Lower] && s.Nodes[set].Dep == "acl" && subject < set:
			s.Nodes[day].Head, s.Nodes[day].Dep = node.Head, "pobj"
			s.Nodes[n].Head, s.Nodes[n].Dep = s.Nodes[subject].Head, s.Nodes[subject].Dep
			if s.Nodes[n].Head == subject {
				s.Nodes[n].Head = n
			}
			s.Nodes[subject].Head, s.Nodes[subject].Dep = n, "nsubj"
		case node.Dep == "dobj" && fixing[s.Nodes[node.Head].Lemma] && s.Nodes[node.Head].Tag == "VBD" && len(s.Prep(node.Head, "for")) > 0 && s.Child(node.Head, "nsubj") >= 0:
			set, subject = node.Head, s.Child(node.Head, "nsubj")
			s.Nodes[n].Head, s.Nodes[n].Dep = s.Nodes[set].Head, s.Nodes[set].Dep
			if s.Nodes[n].Head == set {
				s.Nodes[n].Head = n
			}
			s.Nodes[set].Head, s.Nodes[set].Dep, s.Nodes[set].Tag = subject, "acl", "VBN"
			s.Nodes[subject].Head = n
		default:
			continue
		}
		s.Nodes[n].Tag, s.Nodes[n].Lemma = "VBZ", base
		s.Relink()
	}
}

// repairWhichOf hangs a clause with "which" from the event that it tells of, where a parser hangs it from who takes part, who is no "which": "talks
// of Lee with Kim, which were due on Sunday".
func (s *Sentence) repairWhichOf() {
	for v, node := range s.Nodes {
		which := s.Child(v, "nsubj", "nsubjpass")
		if node.Dep != "relcl" || which < 0 || s.Nodes[which].Lower != "which" {
			continue
		}
		who := node.Head
		named := s.Nodes[who].Tag == "NNP" || s.Child(who, "appos") >= 0 && s.Nodes[s.Child(who, "appos")].Tag == "NNP"
		up := who
		tells := func(n int) bool { return engagements[s.Nodes[n].Lemma] || talking[s.Nodes[n].Lemma] }
		for named && up != s.Nodes[up].Head && withWhom[s.Nodes[up].Dep] && (up == who || !tells(up)) {
			up = s.Nodes[up].Head
		}
		if named && up != who && tells(up) && !s.Above(v, up) {
			s.Nodes[v].Head = up
			s.Relink()
		}
	}
}

// withWhom are the labels between an event and who takes part in it, talking the nouns for events beside engagements.
var (
	withWhom = map[string]bool{"pobj": true, "prep": true, "conj": true, "appos": true, "poss": true}
	talking  = map[string]bool{"encounter": true, "round": true, "call": true, "journey": true, "stop": true, "luncheon": true}
)

// repairThenDines makes a verb of the plural of a meal that a parser lists with the present of a verb before it: "lands in Rome, lunches with Kim and
// flies on".
func (s *Sentence) repairThenDines() {
	for n, node := range s.Nodes {
		base, before := dining[node.Lower], node.Head
		if base != "" && node.Tag == "NNS" && node.Dep == "conj" && s.Nodes[before].Tag == "VBZ" && before < n && len(s.Prep(n, "with")) > 0 {
			s.Nodes[n].Tag, s.Nodes[n].Lemma = "VBZ", base
		}
	}
}

// dining are the plurals of meals that are the present of a verb, too.
var dining = map[string]string{"lunches": "lunch", "breakfasts": "breakfast", "talks": "talk"}
