package tree

// repairRelativeGoesOn joins a verb after "and" to the clause with "who" right before it, which a parser joins to the main verb: in "met
// Kok, who flew in on Monday to see the troops and was to go on to Rome" no comma ends what is told of Kok.
func (s *Sentence) repairRelativeGoesOn() {
	for v := range s.Nodes {
		h := s.Nodes[v].Head
		if s.Nodes[v].Dep != "conj" || h >= v || !s.IsVerb(v) || !s.IsVerb(h) || s.Child(v, "nsubj", "nsubjpass", "expl") >= 0 {
			continue
		}
		and := s.LeftEdge(v) - 1
		if and < 1 || s.Nodes[and].Dep != "cc" || s.Nodes[and].Text == "," || s.Nodes[and-1].Text == "," {
			continue
		}
		if r := s.relativeUpTo(h, and-1); r >= 0 {
			s.Nodes[v].Head = r
		}
	}
}

// relativeUpTo is the verb of the clause with "who" after a comma that follows verb h and reaches to node last; -1 if there is none.
func (s *Sentence) relativeUpTo(h, last int) int {
	for r := last; r > h; r-- {
		if s.Nodes[r].Dep != "relcl" || !s.finite(r) || !s.Above(r, last) {
			continue
		}
		who := s.Child(r, "nsubj", "nsubjpass")
		if who > h && s.Nodes[who].Lower == "who" && s.Nodes[who-1].Text == "," {
			return r
		}
	}
	return -1
}

// repairWhoDays hangs a date from the clause with "who" before it that a parser hangs from whom the clause tells of: in "Kok, who has been to
// Rome twice, on May 3 and again on June 9," nobody but what he did has a day.
func (s *Sentence) repairWhoDays() {
	for p, n := range s.Nodes {
		who, day := n.Head, s.Child(p, "pobj")
		if n.Dep != "prep" || n.Lower != "on" && n.Lower != "in" || day < p || s.Nodes[who].Tag != "NNP" || isDay(s.Nodes[who].Lower) {
			continue
		}
		if d := s.Nodes[day].Lower; !isDay(d) && d != "weekend" {
			continue
		}
		if v := s.Child(who, "relcl"); v > who && v < p && s.Nodes[p-1].Text == "," {
			s.Nodes[p].Head = v
		}
	}
}
