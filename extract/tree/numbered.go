package tree

// repairNumbered makes a verb of the singular after "the two", which no noun can be: "will ask for help when the two meet in Rome", "as
// the three talk". The number is its subject, and a preposition that governed it a conjunction.
func (s *Sentence) repairNumbered() {
	for v := 2; v < len(s.Nodes); v++ {
		n, two, the := &s.Nodes[v], &s.Nodes[v-1], &s.Nodes[v-2]
		if n.Tag != "NN" || !gathers[n.Lower] || n.Dep == "compound" || n.Dep == "nmod" || !sides[two.Lower] || the.Lower != "the" && the.Lower != "these" {
			continue
		}
		n.Tag, n.Lemma = "VBP", n.Lower
		two.Dep, two.Head = "nsubj", v
		the.Dep, the.Head = "det", v-1
		if p := n.Head; n.Dep == "pobj" && p < v-2 {
			n.Dep, n.Head = "advcl", s.Nodes[p].Head
			s.Nodes[p].Dep, s.Nodes[p].Head = "mark", v
		}
	}
}

// gathers are the verbs of what sides do together that parsers take for nouns; sides are the numbers of those who do.
var (
	gathers = map[string]bool{"meet": true, "talk": true, "visit": true, "return": true, "report": true, "travel": true}
	sides   = map[string]bool{"two": true, "three": true, "four": true}
)
