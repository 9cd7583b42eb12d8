package tree

import "strings"

// repairPutOff makes a participle between commas after the subject describe it, which a parser takes for the verb of the clause and
// the verb itself for a second one, or for a clause beside: "The trip, postponed in March because of floods, will begin on Monday".
func (s *Sentence) repairPutOff() {
	for p := 2; p < len(s.Nodes); p++ {
		k := s.Child(p, "nsubj", "nsubjpass")
		if t := s.Nodes[p].Tag; t != "VBN" && t != "VBD" || k < 0 || k > p || s.Child(p, "aux", "auxpass", "dobj", "xcomp", "mark", "neg") >= 0 {
			continue
		}
		comma := p - 1
		for comma > k && s.Nodes[comma].Head == p && s.Nodes[comma].Dep == "advmod" {
			comma--
		}
		v := s.sharing(p)
		if c := s.Child(p, "ccomp"); s.Nodes[comma].Text != "," || v < 0 || c >= 0 && c != v {
			continue
		}
		if s.Nodes[p].Head != v {
			s.Nodes[v].Head, s.Nodes[v].Dep = s.Nodes[p].Head, s.Nodes[p].Dep
			if s.Nodes[p].Head == p {
				s.Nodes[v].Head = v
			}
		}
		for _, c := range s.Nodes[p].Children {
			if c != v && (c < comma || c > v) {
				s.Nodes[c].Head = v
			}
		}
		s.Nodes[k].Dep = "nsubj"
		if s.Nodes[v].Tag == "VBN" && s.Child(v, "auxpass") >= 0 {
			s.Nodes[k].Dep = "nsubjpass"
		}
		s.Nodes[p].Head, s.Nodes[p].Dep, s.Nodes[p].Tag = k, "acl", "VBN"
		s.Relink()
	}
}

// repairReduced makes a participle right after its noun describe it, which a parser takes for the past of the clause and the verb itself for a
// second one that has neither a subject nor a word that joins it: "The meeting planned for May 27 fell through".
func (s *Sentence) repairReduced() {
	for p := 1; p < len(s.Nodes); p++ {
		k := s.Child(p, "nsubj")
		if s.Nodes[p].Tag != "VBD" || k < 0 || k > p || s.Nodes[k].Tag != "NN" && s.Nodes[k].Tag != "NNS" || s.Child(p, "aux", "auxpass", "dobj", "neg", "cc") >= 0 {
			continue
		}
		v := s.unjoined(p)
		if v < 0 {
			continue
		}
		s.Nodes[v].Head, s.Nodes[v].Dep = s.Nodes[p].Head, s.Nodes[p].Dep
		if s.Nodes[p].Head == p {
			s.Nodes[v].Head = v
		}
		for _, c := range s.Nodes[p].Children {
			if c != v && (c <= k || c > v) {
				s.Nodes[c].Head = v
			}
		}
		if s.Child(v, "auxpass") >= 0 {
			s.Nodes[k].Dep = "nsubjpass"
		}
		s.Nodes[p].Head, s.Nodes[p].Dep, s.Nodes[p].Tag = k, "acl", "VBN"
		s.Relink()
	}
}

// unjoined is the finite verb that hangs from another after it with neither a subject nor a comma or word before it that would join the two;
// -1 if there is none.
func (s *Sentence) unjoined(p int) int {
	for _, v := range s.ChildrenOf(p, "conj", "advcl", "dep", "ccomp") {
		if v < p || !s.finite(v) || s.Child(v, "nsubj", "nsubjpass", "expl", "csubj", "mark") >= 0 || s.Nodes[v].Tag == "VBZ" && s.Nodes[p].Lemma == "deny" {
			continue // "denied newspaper reports", a noun read as a verb
		}
		first := v
		for first > p && s.Nodes[first-1].Head == v && (verbWords[s.Nodes[first-1].Dep] || s.Nodes[first-1].Tag == "RB") {
			first--
		}
		if before := s.Nodes[first-1]; before.Tag != "," && before.Tag != "CC" && before.Tag != ":" && before.Text != "," && before.Lower != "as" && before.Lower != "than" && !strings.HasPrefix(before.Tag, "W") && before.Tag != "''" && before.Tag != "\"" {
			return v
		}
	}
	return -1
}

// sharing is the verb in a finite form that hangs from another after it, or that the other hangs from, stands right after a comma with
// its own auxiliaries, and has neither a subject nor a word such as "and" or "when" of its own: "postponed in March, will begin"; -1 if
// there is none.
func (s *Sentence) sharing(p int) int {
	near := s.ChildrenOf(p, "conj", "advcl", "dep", "parataxis", "ccomp")
	if d := s.Nodes[p].Dep; d == "parataxis" || d == "advcl" || d == "ccomp" || d == "dep" {
		near = append(near, s.Nodes[p].Head)
	}
	for _, v := range near {
		if v < p || !s.finite(v) || s.Child(v, "nsubj", "nsubjpass", "expl", "mark") >= 0 || s.Child(v, "cc") >= 0 && s.Child(v, "cc") < v {
			continue
		}
		if cc, k := s.Child(p, "cc"), s.Child(p, "conj"); cc >= 0 && cc < v && (k < cc || k >= v) {
			continue // "and" joins the two; in "postponed and then cancelled, will" it joins participles
		}
		first := v
		for first > p && s.Nodes[first-1].Head == v && verbWords[s.Nodes[first-1].Dep] {
			first--
		}
		if s.Nodes[first-1].Text == "," {
			return v
		}
	}
	return -1
}

// repairToldBetween gives a verb after "and" the subject of what is told, where a parser joins it to the saying between the commas:
// "Kok dropped Vietnam, officials said, and will go to Laos" tells where Kok will go.
func (s *Sentence) repairToldBetween() {
	for v, n := range s.Nodes {
		said := n.Head
		if n.Dep != "conj" || said > v || !reports[s.Nodes[said].Lemma] || !s.finite(v) || s.Child(v, "nsubj", "nsubjpass", "expl", "mark") >= 0 {
			continue
		}
		told, who := s.Child(said, "ccomp"), s.Child(said, "nsubj")
		if told < 0 || told > who || who > said || s.Child(told, "mark") >= 0 || s.LeftEdge(who) < 1 || s.Nodes[s.LeftEdge(who)-1].Text != "," || reports[s.Nodes[v].Lemma] {
			continue
		}
		cc := s.Child(said, "cc")
		if cc < said || cc > v || s.Nodes[cc-1].Text != "," {
			continue
		}
		s.Nodes[v].Head, s.Nodes[cc].Head = told, told
		s.Relink()
	}
}

// repairTeller makes the verb of a sentence of the saying that ends it, which a parser takes for a clause about a noun in apposition:
// "Kok never telephoned Blair, an aide insisted Thursday".
func (s *Sentence) repairTeller() {
	for said, n := range s.Nodes {
		who := n.Head
		if n.Tag != "VBD" || n.Dep != "acl" && n.Dep != "relcl" || !reports[n.Lemma] && !insists[n.Lemma] || who > said || s.Nodes[who].Dep != "appos" || s.LeftEdge(who) < 1 || s.Nodes[s.LeftEdge(who)-1].Text != "," || s.Child(said, "nsubj", "nsubjpass", "dobj", "ccomp", "auxpass") >= 0 {
			continue
		}
		verb := s.Nodes[who].Head
		for s.Nodes[verb].Head != verb && !s.finite(verb) {
			verb = s.Nodes[verb].Head
		}
		if s.Nodes[verb].Head != verb || !s.finite(verb) {
			continue
		}
		s.Nodes[said].Head, s.Nodes[said].Dep = said, "ROOT"
		s.Nodes[who].Head, s.Nodes[who].Dep = said, "nsubj"
		s.Nodes[verb].Head, s.Nodes[verb].Dep = said, "ccomp"
		s.Relink()
	}
}

// insists are the verbs, beside those of telling, of those who stand by what they tell.
var insists = map[string]bool{"insist": true, "maintain": true, "stress": true, "declare": true, "claim": true, "explain": true, "confirm": true, "assert": true}

// repairHad makes a participle after the object of "have" describe the object, which a parser takes for the verb of a clause beside or
// below: "had a call with Blair pencilled in for Friday"; and after the object of another verb one that tells for when it was set:
// "postponed until Saturday a meeting with Blair originally set for Thursday".
func (s *Sentence) repairHad() {
	for p, n := range s.Nodes {
		v := n.Head
		if n.Tag != "VBD" && n.Tag != "VBN" || n.Dep != "advcl" && n.Dep != "ccomp" && n.Dep != "dep" || v > p || !s.IsVerb(v) || s.Nodes[p-1].Text == "," || s.Child(p, "nsubjpass", "mark", "aux", "auxpass", "dobj", "ccomp") >= 0 {
			continue
		}
		set := fixing[n.Lemma] && len(s.Prep(p, "for")) > 0 && !reports[s.Nodes[v].Lemma] && !insists[s.Nodes[v].Lemma]
		o, k := s.Child(v, "dobj"), s.Child(p, "nsubj")
		switch {
		case s.Nodes[v].Lemma != "have" && !set:
			continue
		case o < 0 && k > v && k < p:
			s.Nodes[k].Head, s.Nodes[k].Dep = v, "dobj"
			o = k
		case k >= 0 || o < v || o > p:
			continue
		}
		s.Nodes[p].Head, s.Nodes[p].Dep, s.Nodes[p].Tag = o, "acl", "VBN"
		s.Relink()
	}
}

// quotedHead is the noun or adjective that is the head of the words in quotation marks at the end of a phrase; -1 if it ends with none.
func (s *Sentence) quotedHead(o int) int {
	under := s.Descend(o)
	last := under[len(under)-1]
	if last+1 < len(s.Nodes) && quoteMark[s.Nodes[last+1].Text] {
		last++
	}
	if !quoteMark[s.Nodes[last].Text] {
		return -1
	}
	open := last - 1
	for open > o && !quoteMark[s.Nodes[open].Text] {
		open--
	}
	for n := open + 1; n < last; n++ {
		if t := s.Nodes[n].Tag; open > o && (s.Nodes[n].Head < open || s.Nodes[n].Head > last) && (s.Nodes[n].Dep == "appos" || t == "JJ" || t == "NN" && (s.Nodes[n].Dep == "dep" || s.Nodes[n].Dep == "dobj" && s.Child(s.Nodes[n].Head, "dobj") < n)) {
			return n
		}
	}
	return -1
}

// quoteMark are the spellings of quotation marks.
var quoteMark = map[string]bool{"\"": true, "“": true, "”": true, "''": true, "``": true}

// repairItAside makes an aside of a clause of "it" between commas that a parser takes for the main one, and of the subject before it that of the
// verb after it: "The visit, it is recalled, had been planned for March".
func (s *Sentence) repairItAside() {
	for said, n := range s.Nodes {
		it, k := s.Child(said, "nsubjpass", "nsubj"), s.Child(said, "dep", "npadvmod", "nsubj")
		if n.Dep != "ROOT" || n.Tag != "VBN" || it < 1 || k < 0 || k > it || s.Nodes[it].Lower != "it" || s.Nodes[it-1].Text != "," || said+1 >= len(s.Nodes) || s.Nodes[said+1].Text != "," || !s.IsNoun(k) {
			continue
		}
		v := s.Child(said, "conj", "ccomp", "dep", "advcl")
		for _, c := range s.ChildrenOf(said, "conj", "ccomp", "dep", "advcl") {
			if c > said {
				v = c
			}
		}
		if v < said || !s.finite(v) || s.Child(v, "nsubj", "nsubjpass", "mark") >= 0 {
			continue
		}
		s.Nodes[v].Head, s.Nodes[v].Dep = v, "ROOT"
		s.Nodes[said].Head, s.Nodes[said].Dep = v, "parataxis"
		s.Nodes[k].Head, s.Nodes[k].Dep = v, "nsubj"
		if s.Child(v, "auxpass") >= 0 {
			s.Nodes[k].Dep = "nsubjpass"
		}
		s.Relink()
	}
}

// fixing are the verbs by which a day is set for something.
var fixing = map[string]bool{"set": true, "schedule": true, "plan": true, "fix": true, "pencil": true, "book": true, "slate": true, "arrange": true}

// repairQuotedAs parts what something is said to be from what is said to be so, which a parser reads as one phrase across the mark that ends a
// quotation: 'described as "mere gossip" reports that he had left'.
func (s *Sentence) repairQuotedAs() {
	for p := 2; p < len(s.Nodes); p++ {
		as, q := s.Nodes[p].Head, p-2
		if mark := s.Nodes[p-1].Text; mark != "\"" && mark != "”" && mark != "''" || s.Nodes[p].Dep != "pobj" || s.Nodes[as].Lower != "as" || as > q || s.Nodes[q].Head != p || !nominal[s.Nodes[q].Dep] {
			continue
		}
		v := s.Nodes[as].Head
		if !s.IsVerb(v) || s.Child(v, "dobj", "nsubjpass") >= 0 {
			continue
		}
		for _, c := range s.Nodes[p].Children {
			if c < q {
				s.Nodes[c].Head = q
			}
		}
		s.Nodes[q].Head, s.Nodes[q].Dep = as, "pobj"
		s.Nodes[p].Head, s.Nodes[p].Dep = v, "dobj"
		s.Relink()
	}
}

// calling are the verbs that say what something is to be called.
var calling = map[string]bool{"call": true, "term": true, "brand": true, "label": true, "dub": true, "deem": true, "consider": true, "pronounce": true, "declare": true}

// repairCalled makes of the second object of a verb of calling what the first is called: "called the report a lie from start to finish"; and of the
// words in quotation marks after the object, which a parser hangs from a word of that: 'called a report of a meeting "pure invention"'.
func (s *Sentence) repairCalled() {
	for v, n := range s.Nodes {
		if o := s.Child(v, "dobj"); calling[n.Lemma] && v < o && s.Child(v, "oprd") < 0 {
			if q := s.quotedHead(o); q >= 0 {
				s.Nodes[q].Head, s.Nodes[q].Dep = v, "oprd"
				s.Relink()
				continue
			}
		}
		if o := s.ChildrenOf(v, "dobj"); calling[n.Lemma] && len(o) == 2 && v < o[0] && s.Child(v, "oprd") < 0 {
			s.Nodes[o[1]].Dep = "oprd"
		}
	}
}
