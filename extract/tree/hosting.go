package tree

// repairHosting makes one verb of the phrases that say no more than it: whoever plays, acts as, becomes or is host to somebody, is his host,
// or has him as a guest, hosts him.
func (s *Sentence) repairHosting() {
	for v := range s.Nodes {
		if s.Nodes[v].Lemma == "have" {
			s.hasAsGuest(v)
			continue
		}
		h := s.hostUnder(v)
		if h < 0 || s.Nodes[h].Lower != "host" && s.Nodes[h].Lower != "hostess" {
			continue
		}
		if l := s.Nodes[v].Lemma; !s.hostTo(v, h) && (l == "be" || l == "become") {
			s.hostOf(v, h)
		}
	}
}

// hostUnder is the noun under a verb that tells what somebody plays, is or acts as; -1 if it tells none.
func (s *Sentence) hostUnder(v int) int {
	switch s.Nodes[v].Lemma {
	case "play":
		return s.Child(v, "dobj")
	case "be", "become":
		return s.Child(v, "attr", "oprd", "acomp", "dobj")
	case "act", "serve":
		if p := s.Prep(v, "as"); len(p) > 0 {
			return p[0]
		}
	}
	return -1
}

// hostTo makes the object of a verb of whoever "to" leads to behind its noun "host", and tells whether there is one: "was host on Monday to Kohl".
func (s *Sentence) hostTo(v, h int) bool {
	for _, to := range append(s.ChildrenOf(h, "prep"), s.ChildrenOf(v, "prep", "dative")...) {
		guest := s.Child(to, "pobj")
		if s.Nodes[to].Lower != "to" || to < h || guest < 0 {
			continue
		}
		s.Nodes[to].Head, s.Nodes[to].Dep = v, "dep"
		s.host(v, h, guest)
		return true
	}
	return false
}

// hostOf makes the object of a verb of being of him whose host its subject is: "Kohl was his host", "became the Pope's host".
func (s *Sentence) hostOf(v, h int) {
	guest, subject := s.Child(h, "poss"), s.Child(v, "nsubj")
	if guest >= 0 && subject >= 0 && subject < v && v < guest && s.Child(v, "neg") < 0 {
		s.host(v, h, guest)
	}
}

// hasAsGuest makes a verb of hosting of one of having somebody "as his guest".
func (s *Sentence) hasAsGuest(v int) {
	guest := s.Child(v, "dobj")
	if guest < 0 {
		return
	}
	for _, n := range append(s.ChildrenOf(v, "prep"), s.ChildrenOf(guest, "prep")...) {
		as := s.Child(n, "pobj")
		if w := s.Nodes[n].Lower; as < 0 || w != "as" && w != "for" || s.Nodes[as].Lemma != "guest" && s.Nodes[as].Lemma != "visitor" {
			continue
		}
		for _, c := range s.ChildrenOf(as, "prep") { // "as his guest in Bonn on Monday" tells where and when
			s.Nodes[c].Head = v
		}
		s.host(v, as, guest)
		return
	}
}

// host makes a verb of hosting of v, whose object is the guest; its noun says nothing of its own any more.
func (s *Sentence) host(v, noun, guest int) {
	for _, c := range s.ChildrenOf(noun, "prep") {
		if c > noun {
			s.Nodes[c].Head = v
		}
	}
	s.Nodes[guest].Head, s.Nodes[guest].Dep = v, "dobj"
	if s.Nodes[noun].Dep != "pobj" {
		s.Nodes[noun].Dep = "dep"
	}
	s.Nodes[v].Lemma = "host"
	s.Relink()
}
