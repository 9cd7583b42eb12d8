package tree

// repairBeginning hangs a participle that tells when or where an occasion opens from the noun right before it, where a parser took the two for a
// compound or hung the participle from the verb: "discussed at the regular conference beginning in Vienna on June 25".
func (s *Sentence) repairBeginning() {
	for n := 1; n+1 < len(s.Nodes); n++ {
		c, x := n-1, s.Nodes[n]
		lemma := openers[x.Lower]
		if lemma == "" || !occasions[s.Nodes[c].Lemma] || !s.opensAt(n+1) {
			continue
		}
		switch {
		case s.Nodes[c].Dep == "compound" && s.Nodes[c].Head == n:
			for _, k := range x.Children {
				if k < c {
					s.Nodes[k].Head = c
				}
			}
			s.Nodes[c].Head, s.Nodes[c].Dep = x.Head, x.Dep
			if x.Head == n {
				s.Nodes[c].Head = c
			}
		case x.Dep != "advcl" || x.Head > c || s.IsVerb(c):
			continue
		}
		s.Nodes[n].Head, s.Nodes[n].Dep, s.Nodes[n].Tag, s.Nodes[n].Lemma = c, "acl", "VBG", lemma
	}
}

// openers are the participles for the opening and closing of an occasion, with their verbs.
var openers = map[string]string{"beginning": "begin", "opening": "open", "starting": "start", "ending": "end", "closing": "close"}

// opensAt tells whether the word at a node may begin a time or a place: "in Vienna", "here", "Monday".
func (s *Sentence) opensAt(n int) bool {
	switch s.Nodes[n].Lower {
	case "in", "on", "at", "here", "there", "today", "tomorrow", "next", "later", "this":
		return true
	}
	return weekdays[s.Nodes[n].Lower]
}
