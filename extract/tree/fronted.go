package tree

// repairFronted gives what a passive that opens its sentence tells to be off or on the subject that follows: "Also canceled was a meeting with
// Kok", "Dropped from the calendar were talks in Rome".
func (s *Sentence) repairFronted() {
	for v := range s.Nodes {
		n := s.Nodes[v]
		if !opensPassive[n.Lower] || s.Child(v, "nsubj", "nsubjpass", "dobj", "mark") >= 0 || s.LeftEdge(v) > 0 {
			continue
		}
		be := s.Child(v, "auxpass", "aux")
		if n.Dep == "csubj" || n.Dep == "advcl" || n.Dep == "dep" {
			be = n.Head
		} else if n.Dep != "ROOT" {
			continue
		}
		if be <= v || s.Nodes[be].Lemma != "be" || s.Nodes[v].Head == be && s.Nodes[be].Dep != "ROOT" {
			continue
		}
		for _, k := range append(s.ChildrenOf(be, "attr", "nsubj"), s.ChildrenOf(v, "attr")...) {
			if k < be || !s.IsNoun(k) {
				continue
			}
			if s.Nodes[be].Dep == "ROOT" && s.Nodes[v].Head == be {
				s.Nodes[v].Head, s.Nodes[v].Dep = v, "ROOT"
				for _, c := range s.Nodes[be].Children {
					if c != v {
						s.Nodes[c].Head = v
					}
				}
			}
			s.Nodes[be].Head, s.Nodes[be].Dep = v, "auxpass"
			s.Nodes[k].Head, s.Nodes[k].Dep, s.Nodes[v].Tag = v, "nsubjpass", "VBN"
			s.Relink()
			break
		}
	}
}

// repairLocative makes the subject of a verb of moving or sitting of what follows it where a preposition opens the sentence, which a parser takes for
// its object: "To Rome on Monday flew the chancellor", "From the same plane stepped Kim".
func (s *Sentence) repairLocative() {
	for v, n := range s.Nodes {
		p := s.Child(v, "prep")
		if !stands[n.Lemma] || n.Dep != "ROOT" || n.Tag != "VBD" && n.Tag != "VBZ" && n.Tag != "VBP" || p < 0 || p > v || s.LeftEdge(v) != p || s.Child(v, "aux") >= 0 {
			continue
		}
		who := s.Child(v, "dobj", "npadvmod")
		what := s.Child(v, "nsubj")
		if who < v || s.Nodes[who].Dep == "npadvmod" && s.Nodes[who].Tag != "NNP" || weekdays[s.Nodes[who].Lower] {
			continue
		}
		switch {
		case what >= 0 && (s.Child(p, "pobj", "prep", "pcomp") >= 0 || s.LeftEdge(what) != p+1):
			continue
		case what >= 0:
			s.Nodes[what].Dep, s.Nodes[what].Head = "pobj", p
		}
		s.Nodes[who].Dep = "nsubj"
		s.Relink()
	}
}

// stands are the verbs of moving and sitting that have no object.
var stands = map[string]bool{"step": true, "come": true, "go": true, "fly": true, "climb": true, "walk": true, "sit": true, "stand": true, "travel": true, "emerge": true, "arrive": true, "stride": true, "head": true, "land": true, "alight": true}

// repairDueFirst makes the subject of "be" of who is told behind it to be due somewhere: "Also due in Rome is Premier Kok", "Due to join them is
// Kok".
func (s *Sentence) repairDueFirst() {
	for be, n := range s.Nodes {
		due, who := s.Child(be, "acomp"), s.Child(be, "attr")
		if n.Lemma != "be" || s.Child(be, "nsubj", "expl") >= 0 || due < 0 || due > be || !opensPlan[s.Nodes[due].Lower] || who < be || s.Nodes[who].Tag != "NNP" {
			continue
		}
		s.Nodes[who].Dep = "nsubj"
	}
}

// opensPassive are the participles of those that tell what became of a plan and that may stand before its subject.
var opensPassive = map[string]bool{"canceled": true, "cancelled": true, "called": true, "postponed": true, "put": true, "scrapped": true, "dropped": true, "shelved": true, "delayed": true, "abandoned": true, "suspended": true,
	"planned": true, "scheduled": true, "expected": true}

// repairTurned makes an auxiliary of the one that a word of denial or "only" at the head of its sentence puts before the subject, where a parser takes
// it for the verb: "At no time, he said, had Kok met Kim", "Never had Kok met Kim".
func (s *Sentence) repairTurned() {
	for a, n := range s.Nodes {
		v := s.Child(a, "ccomp")
		if a == 0 || !turning[n.Lower] || n.Dep == "aux" || v < a || s.Child(a, "nsubj", "dobj") >= 0 || !s.opensTurned(a) {
			continue
		}
		if k := s.Child(v, "nsubj", "nsubjpass"); k < a || k > v || s.Child(v, "mark", "aux") >= 0 || s.Nodes[v].Tag != "VBN" && s.Nodes[v].Tag != "VBD" && s.Nodes[v].Tag != "VB" {
			continue
		}
		s.Nodes[v].Head, s.Nodes[v].Dep = n.Head, n.Dep
		if n.Head == a {
			s.Nodes[v].Head = v
		}
		for _, c := range n.Children {
			if c != v {
				s.Nodes[c].Head = v
			}
		}
		s.Nodes[a].Head, s.Nodes[a].Dep = v, "aux"
		if n.Lower != "had" && n.Lower != "has" && n.Lower != "have" {
			s.Nodes[v].Tag = "VB"
		} else {
			s.Nodes[v].Tag = "VBN"
		}
		s.Relink()
		if after := s.ChildrenOf(v, "nsubj"); len(after) > 1 && after[0] < v && after[1] > v {
			s.Nodes[after[1]].Dep = "dobj"
		}
	}
}

// opensTurned tells whether one of the first words of a sentence, before a node, turns subject and auxiliary round.
func (s *Sentence) opensTurned(before int) bool {
	for k := 0; k < before && k < 3; k++ {
		switch s.Nodes[k].Lower {
		case "no", "never", "not", "nor", "nowhere", "only", "rarely", "seldom", "hardly", "scarcely", "neither":
			return true
		}
	}
	return false
}

// turning are the auxiliaries that stand before their subjects there.
var turning = map[string]bool{"had": true, "has": true, "have": true, "did": true, "does": true, "do": true, "would": true, "will": true}

// repairSpanBefore mends a measure of time before "before" or "after" that a parser makes the last word of a name: in "canceled a trip to Tallinn
// hours before his plane was to leave" the trip is to Tallinn.
func (s *Sentence) repairSpanBefore() {
	for k := 1; k+1 < len(s.Nodes); k++ {
		n, name := s.Nodes[k], s.Nodes[k-1]
		if n.Tag != "NNS" || !spans[n.Lower] || name.Tag != "NNP" || name.Head != k || name.Dep != "compound" {
			continue
		}
		if w := s.Nodes[k+1].Lower; w != "before" && w != "after" || n.Dep != "pobj" && n.Dep != "dobj" {
			continue
		}
		verb := s.ClauseVerb(k)
		if verb < 0 || verb > k {
			continue
		}
		for _, c := range n.Children {
			if c < k-1 {
				s.Nodes[c].Head = k - 1
			}
		}
		s.Nodes[k-1].Head, s.Nodes[k-1].Dep = n.Head, n.Dep
		s.Nodes[k].Head, s.Nodes[k].Dep = verb, "npadvmod"
		s.Relink()
	}
}

// repairOccasionBetween hangs "between" from the occasion whose day or place stands before it, where a parser hangs it from that place or from
// the verb: in "a meeting last week in Cairo between Levy and Kok" they met, and both of them.
func (s *Sentence) repairOccasionBetween() {
	for p, n := range s.Nodes {
		if n.Lower != "between" || n.Dep != "prep" || s.IsNoun(n.Head) && encounters[s.Nodes[n.Head].Lemma] {
			continue
		}
		o := s.Child(p, "pobj")
		k := s.occasionBefore(p)
		if k < 0 {
			k = s.occasionPlaced(n.Head)
		}
		if o < 0 || k < 0 || s.Above(p, k) {
			continue
		}
		for c := k + 1; c < p; c++ {
			if up := s.Nodes[c].Head; (up < k || up > p) && !s.Above(c, k) {
				s.Nodes[c].Head = k
			}
		}
		s.Nodes[p].Head = k
		s.pairUp(p, o)
		s.Relink()
	}
}

// occasionPlaced is the noun of an occasion that is told to be at the place at a node: "a meeting at a hotel in Cairo"; -1 if there is none.
func (s *Sentence) occasionPlaced(n int) int {
	if s.Nodes[n].Tag != "NNP" && !towns[s.Nodes[n].Lower] && !houses[s.Nodes[n].Lower] {
		return -1
	}
	for s.Nodes[n].Dep == "pobj" && locating[s.Nodes[s.Nodes[n].Head].Lower] {
		n = s.Nodes[s.Nodes[n].Head].Head
		if s.IsNoun(n) && encounters[s.Nodes[n].Lemma] {
			return n
		}
	}
	return -1
}

// locating are the prepositions that lead from an occasion to its place and from one word for that to the next.
var locating = map[string]bool{"in": true, "at": true, "near": true, "outside": true, "on": true, "of": true}

// houses are the nouns for houses in which people meet.
var houses = map[string]bool{"hotel": true, "palace": true, "residence": true, "villa": true, "house": true, "ranch": true, "estate": true, "castle": true, "airport": true, "headquarters": true, "resort": true, "retreat": true}

// occasionBefore is the noun of an occasion before a preposition at node p with nothing but its day and its place between them; -1 if there
// is none.
func (s *Sentence) occasionBefore(p int) int {
	for k := p - 1; k >= 0 && k >= p-8; k-- {
		n := s.Nodes[k]
		switch {
		case encounters[n.Lemma] && s.IsNoun(k):
			return k
		case isDay(n.Lower), n.Tag == "NNP", n.Lower == "last", n.Lower == "this", n.Lower == "next", n.Lower == "earlier", n.Lower == "in", n.Lower == "at", n.Lower == "on", n.Tag == "CD", s.IsNoun(k) && terms[n.Lower]:
		default:
			return -1
		}
	}
	return -1
}

// pairUp gives the first of two after "between" at node p the second, where a parser joins that to the verb: "between its attorney general, Levy, and
// Prime Minister Kok".
func (s *Sentence) pairUp(p, first int) {
	if s.Child(first, "cc") >= 0 || s.Child(p, "cc") >= 0 {
		return
	}
	for k := first + 1; k+1 < len(s.Nodes) && k < first+8; k++ {
		n := s.Nodes[k]
		if n.Lower != "and" || n.Dep != "cc" || n.Head > p {
			continue
		}
		for _, c := range s.ChildrenOf(n.Head, "conj") {
			if s.Nodes[c].Tag == "NNP" && s.LeftEdge(c) == k+1 {
				s.Nodes[k].Head, s.Nodes[c].Head = first, first
				return
			}
		}
	}
}

// encounters are the nouns of occasions on which two meet.
var encounters = map[string]bool{"meeting": true, "talk": true, "encounter": true, "summit": true, "conversation": true, "discussion": true, "negotiation": true, "session": true, "dinner": true, "lunch": true, "breakfast": true}

// repairOpensAfter makes the main verb of one that a parser hangs from the participle of the phrase that opens a sentence: "After seeing Chirac in Paris
// he flew to Bonn".
func (s *Sentence) repairOpensAfter() {
	if len(s.Nodes) < 4 || s.Nodes[0].Head != 0 || s.Nodes[0].Tag != "IN" {
		return
	}
	g := s.Child(0, "pcomp")
	if g < 0 || s.Nodes[g].Tag != "VBG" {
		return
	}
	for _, v := range s.ChildrenOf(g, "ccomp", "dep", "conj", "parataxis") {
		if !s.IsVerb(v) || s.Child(v, "nsubj", "nsubjpass") < g || s.Child(v, "mark") >= 0 || saidVerbs[s.Nodes[g].Lower] {
			continue
		}
		for c := range s.Nodes {
			if s.Nodes[c].Head == 0 && c != g {
				s.Nodes[c].Head = v
			}
		}
		s.Nodes[v].Head, s.Nodes[v].Dep = v, "ROOT"
		s.Nodes[0].Head, s.Nodes[0].Dep = v, "prep"
		s.Relink()
		return
	}
}
