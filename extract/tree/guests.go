package tree

// repairGuests mends the second of those whom somebody is to meet, which a parser lists with the verb above: in "is due to see Kohl today and
// Prime Minister Wim Kok tomorrow" both are seen, and "tomorrow" is the day of the second.
func (s *Sentence) repairGuests() {
	for n := range s.Nodes {
		v := s.Nodes[n].Head
		and := s.LeftEdge(n) - 1
		if s.Nodes[n].Dep != "conj" || s.Nodes[n].Tag != "NNP" || v > and || !s.IsVerb(v) || and < 2 || s.Nodes[and].Lower != "and" {
			continue
		}
		for w := v + 1; w < and; w++ {
			o := s.Child(w, "dobj")
			if !meeting[s.Nodes[w].Lemma] || !s.IsVerb(w) || !s.Above(v, w) || o < w || o > and || s.Nodes[o].Tag != "NNP" {
				continue
			}
			s.Nodes[n].Head, s.Nodes[and].Head = o, o
			for _, c := range s.ChildrenOf(v, "npadvmod", "prep") {
				if c > n {
					s.Nodes[c].Head = w
				}
			}
			s.Relink()
			break
		}
	}
}
