package tree

// repairDueOf hangs "due" and its like after a comma from the talks or journey that those named before take part in, and not from the last of them:
// "talks between Gul and Kouchner, due in London on Monday, were put off".
func (s *Sentence) repairDueOf() {
	for d := 2; d < len(s.Nodes); d++ {
		if !opensPlan[s.Nodes[d].Lower] || s.Nodes[d].Dep != "amod" && s.Nodes[d].Dep != "acl" || s.Nodes[d-1].Text != "," || s.Nodes[s.Nodes[d].Head].Tag != "NNP" {
			continue
		}
		name := s.Nodes[d].Head
		for s.Nodes[name].Dep == "conj" {
			name = s.Nodes[name].Head
		}
		prep := s.Nodes[name].Head
		n := s.Nodes[prep].Head
		if s.Nodes[name].Dep != "pobj" || s.Nodes[prep].Lower != "between" && s.Nodes[prep].Lower != "of" && s.Nodes[prep].Lower != "with" || !encounters[s.Nodes[n].Lemma] || prep > d {
			continue
		}
		if v := s.Nodes[n].Head; (s.Nodes[n].Dep == "nsubj" || s.Nodes[n].Dep == "nsubjpass") && v > d {
			s.Nodes[d].Head = n
		}
	}
}

// repairSetFor makes an apposition of the name that a parser took for the subject of a participle, which has none, and hangs the participle from the talks or journey of
// those named: "a meeting between Gul and his counterpart Kouchner set for Monday was put off".
func (s *Sentence) repairSetFor() {
	for v := 2; v < len(s.Nodes); v++ {
		n, name := s.Nodes[v].Head, s.Child(v, "nsubj", "nsubjpass")
		if s.Nodes[v].Tag != "VBN" || s.Nodes[v].Dep != "relcl" || !s.IsNoun(n) || name < 0 || s.Nodes[name].Tag != "NNP" || s.LeftEdge(name) != n+1 || s.Child(v, "aux", "auxpass") >= 0 {
			continue
		}
		s.Nodes[name].Head, s.Nodes[name].Dep, s.Nodes[v].Dep = n, "appos", "acl"
		for n > 0 && (s.Nodes[n].Dep == "conj" || s.Nodes[n].Dep == "pobj" || s.Nodes[n].Dep == "prep") {
			if n = s.Nodes[n].Head; s.IsNoun(n) && encounters[s.Nodes[n].Lemma] {
				s.Nodes[v].Head = n
			}
		}
		s.Relink()
	}
}

// repairOpensOf hangs a clause that tells when or where something opens or is held from the session or the talks that do so, and not from the body whose
// they are: "a session of the joint group that was set to open in Lisbon".
func (s *Sentence) repairOpensOf() {
	for v := range s.Nodes {
		up := s.Nodes[v].Head
		of := s.Nodes[up].Head
		n := s.Nodes[of].Head
		if s.Nodes[v].Dep != "relcl" || s.Nodes[up].Dep != "pobj" || s.Nodes[of].Lower != "of" || !encounters[s.Nodes[n].Lemma] || of > v {
			continue
		}
		opens := v
		if x := s.Child(v, "xcomp"); x >= 0 {
			opens = x
		}
		if opened[s.Nodes[opens].Lemma] && s.Child(opens, "dobj") < 0 {
			s.Nodes[v].Head = n
		}
	}
}

// opened are the verbs of what a session and the like does or undergoes, and a body of people does not.
var opened = map[string]bool{"open": true, "begin": true, "start": true, "hold": true, "resume": true, "reopen": true, "end": true, "last": true}

// repairEffect hangs what is told after "to the effect that" from the report that tells it: "a claim made by a paper to the effect that they had met"
// claims that they had.
func (s *Sentence) repairEffect() {
	for n := 2; n < len(s.Nodes); n++ {
		to := s.Nodes[n].Head
		if s.Nodes[n].Lower != "effect" || s.Nodes[n].Dep != "pobj" || s.Nodes[to].Lower != "to" {
			continue
		}
		up := s.Nodes[to].Head
		if s.IsVerb(up) && (s.Nodes[up].Dep == "acl" || s.Nodes[up].Dep == "relcl") {
			up = s.Nodes[up].Head
		}
		dep := "acl"
		if s.IsVerb(up) {
			dep = "ccomp"
		}
		for _, c := range s.ChildrenOf(n, "acl", "relcl", "ccomp") {
			if s.IsVerb(c) && s.Child(c, "mark") == n+1 {
				s.Nodes[c].Head, s.Nodes[c].Dep = up, dep
			}
		}
	}
}
