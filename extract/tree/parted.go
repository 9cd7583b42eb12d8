package tree

// repairParted joins a verb with its auxiliary and its subject, which the one who says so parts from it between commas: "he did not, his aides insist,
// touch down in Quito" tells of no landing.
func (s *Sentence) repairParted() {
	for v := 3; v < len(s.Nodes); v++ {
		if t := s.Nodes[v].Tag; t != "VB" && t != "VBN" && t != "VBD" || s.Nodes[v-1].Text != "," || s.Child(v, "aux", "auxpass", "nsubj", "nsubjpass") >= 0 {
			continue
		}
		said, comma := -1, v-2
		for ; comma > 1 && s.Nodes[comma].Text != ","; comma-- {
			if n := s.Nodes[comma]; s.finite(comma) && (reports[n.Lemma] || insists[n.Lemma]) && s.Child(comma, "nsubj") >= 0 {
				said = comma
			}
		}
		a := comma - 1
		if w := s.Nodes[a].Lower; w == "not" || w == "n't" || w == "never" {
			a--
		}
		if said < 0 || a < 0 || s.Nodes[a].Lemma != "have" && (s.Nodes[v].Tag != "VB" || s.Nodes[a].Lemma != "do" && s.Nodes[a].Tag != "MD") || s.Child(a, "dobj", "xcomp", "ccomp") >= 0 {
			continue
		}
		k := s.Child(a, "nsubj")
		if k < 0 {
			k = s.Child(said, "nsubj")
		}
		if k < 0 || k > a || s.Above(v, a) && s.Nodes[a].Head == v {
			continue
		}
		for _, c := range s.Nodes[a].Children {
			s.Nodes[c].Head = v
		}
		if up := s.Nodes[a].Head; s.Above(a, v) || s.Above(said, v) { // the verb hung from its auxiliary or from the saying
			top := said
			if s.Above(a, said) {
				top = a
			}
			s.Nodes[v].Head, s.Nodes[v].Dep = s.Nodes[top].Head, s.Nodes[top].Dep
			if s.Nodes[top].Head == top || up == v {
				s.Nodes[v].Head = v
			}
		}
		if s.Nodes[v].Tag == "VBD" {
			s.Nodes[v].Tag = "VBN"
		}
		s.Nodes[a].Head, s.Nodes[a].Dep = v, "aux"
		s.Nodes[k].Head, s.Nodes[k].Dep = v, "nsubj"
		s.Nodes[said].Head, s.Nodes[said].Dep = v, "parataxis"
		s.Relink()
	}
}

// repairModalDays makes a verb of the noun after an auxiliary and a day, which parts the two in the wire services' English: "will on Saturday visit
// Hanoi", "will next Tuesday host Kok".
func (s *Sentence) repairModalDays() {
	for v := 2; v+1 < len(s.Nodes); v++ {
		n := s.Nodes[v]
		if n.Tag != "NN" || !parted[n.Lower] || !weekdays[s.Nodes[v-1].Lower] {
			continue
		}
		m := v - 2
		for m > 0 && (s.Nodes[m].Lower == "on" || s.Nodes[m].Lower == "next" || s.Nodes[m].Lower == "this" || s.Nodes[m].Lower == "late" || s.Nodes[m].Lower == "early") {
			m--
		}
		o := v + 1
		for o < len(s.Nodes)-1 && (s.Nodes[o].Dep == "compound" || s.Nodes[o].Dep == "det" || s.Nodes[o].Dep == "amod" || s.Nodes[o].Dep == "poss" || s.Nodes[o].Dep == "case") {
			o++
		}
		if s.Nodes[m].Tag != "MD" || !s.IsNoun(o) || s.Nodes[v+1].Tag == "IN" {
			continue
		}
		top := v
		if s.Above(m, v) {
			top = m
		}
		head, dep := s.Nodes[top].Head, s.Nodes[top].Dep
		if head == top {
			head = v
		}
		k := s.Child(m, "nsubj")
		if k < 0 {
			k = s.Child(v, "nsubj")
		}
		if k < 0 || k > m {
			continue
		}
		for _, c := range s.Nodes[m].Children {
			s.Nodes[c].Head = v
		}
		s.Nodes[v].Tag, s.Nodes[v].Lemma, s.Nodes[v].Head, s.Nodes[v].Dep = "VB", n.Lower, head, dep
		s.Nodes[m].Head, s.Nodes[m].Dep = v, "aux"
		s.Nodes[o].Head, s.Nodes[o].Dep = v, "dobj"
		if on := v - 2; s.Nodes[on].Lower == "on" {
			s.Nodes[v-1].Head, s.Nodes[v-1].Dep, s.Nodes[on].Head, s.Nodes[on].Dep = on, "pobj", v, "prep"
		} else {
			s.Nodes[v-1].Head, s.Nodes[v-1].Dep = v, "npadvmod"
		}
		s.Relink()
	}
}

// parted are the verbs, nouns too, that a day may part from their auxiliary.
var parted = map[string]bool{"visit": true, "host": true, "tour": true, "address": true, "meet": true, "attend": true, "welcome": true, "brief": true}
