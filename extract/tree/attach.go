package tree

// repairGoalsListed mends the second goal of a journey that a parser lists with the journey: in "her trip to Chad and the Baltic
// states" nobody travels and is a state besides.
func (s *Sentence) repairGoalsListed() {
	for n := range s.Nodes {
		trip := s.Nodes[n].Head
		if s.Nodes[n].Dep != "conj" || !journeys[s.Nodes[trip].Lemma] || !s.IsNoun(trip) || s.Nodes[n].Tag != "NNP" && s.Nodes[n].Tag != "NNPS" && !lands[s.Nodes[n].Lemma] {
			continue
		}
		and := s.LeftEdge(n) - 1
		if and < 2 || s.Nodes[and].Lower != "and" {
			continue
		}
		k := and - 1
		to := s.Nodes[k].Head
		if s.Nodes[k].Dep == "pobj" && s.Nodes[k].Tag == "NNP" && s.Nodes[to].Lower == "to" && s.Nodes[to].Head == trip {
			s.Nodes[n].Head, s.Nodes[and].Head = k, k
			s.Relink()
		}
	}
}

// journeys are the nouns for journeys, lands those that with a name before them are a part of the world.
var (
	journeys = map[string]bool{"visit": true, "trip": true, "tour": true, "journey": true, "mission": true, "travel": true, "swing": true}
	lands    = map[string]bool{"territory": true, "state": true, "republic": true, "island": true, "strip": true, "bank": true, "coast": true, "capital": true}
)

// repairBeforeThat hangs from a verb of saying what stands between it and the "that" of what is said, but which a parser hung from the clause
// behind: "said in Lima after talks with Prodi that all was well".
func (s *Sentence) repairBeforeThat() {
	for n := range s.Nodes {
		v := s.Nodes[n].Head
		say, d := s.Nodes[v].Head, s.Nodes[v].Dep
		hung := s.Nodes[n].Dep == "prep" || s.Nodes[n].Dep == "mark" && s.Child(n, "pobj") >= 0 // or takes for the word that opens it
		if !hung || n > v || say > n || d != "ccomp" && d != "advcl" || !s.IsVerb(v) || !s.IsVerb(say) {
			continue
		}
		for _, that := range s.ChildrenOf(v, "mark") {
			if that > n && s.Nodes[that].Lower == "that" {
				s.Nodes[n].Head, s.Nodes[n].Dep, s.Nodes[v].Dep = say, "prep", "ccomp"
				s.Relink()
				break
			}
		}
	}
}

// repairGoalsDated mends the further goals of a journey that a parser lists with the day of the one before: "will be in Lima on Monday and in
// Quito on Friday", "goes to Peru on Monday, Chile on Friday".
func (s *Sentence) repairGoalsDated() {
	for n := range s.Nodes {
		day := s.Nodes[n].Head
		if d := s.Nodes[n].Dep; d != "conj" && d != "appos" || n < 2 || day >= n {
			continue
		}
		if s.Nodes[n].Tag == "IN" || s.Nodes[n].Tag == "TO" { // hung from the preposition of the day
			p, v := s.Nodes[day], s.Nodes[day].Head
			if o := s.Child(day, "pobj"); p.Dep == "prep" && o >= 0 && isDay(s.Nodes[o].Lower) && dayTrips[s.Nodes[v].Lemma] && s.ownName(s.Child(n, "pobj")) {
				s.Nodes[n].Head, s.Nodes[n].Dep = v, "prep"
				s.Relink()
			}
			continue
		}
		verb := day // "will tour Peru from May 3 to 5 and Chile from May 5 to 7"
		if isDay(s.Nodes[day].Lower) && s.Nodes[day].Dep == "pobj" {
			verb = s.Nodes[s.Nodes[day].Head].Head
		}
		if !s.ownName(n) || !s.IsVerb(verb) || !dayTrips[s.Nodes[verb].Lemma] {
			continue
		}
		if first := s.goalBefore(n, verb); first >= 0 {
			s.Nodes[n].Head, s.Nodes[n].Dep = first, "conj"
			s.Relink()
		}
	}
}

// goalBefore is the name of the goal of a journey that a verb tells with its day before a node: "Peru" in "goes to Peru on Monday"; -1 if
// there is none.
func (s *Sentence) goalBefore(n, verb int) int {
	day := false
	for k := n - 1; k > verb; k-- {
		up := s.Nodes[k].Head
		day = day || isDay(s.Nodes[k].Lower)
		if s.ownName(k) && (s.Nodes[k].Dep == "dobj" && up == verb || s.Nodes[k].Dep == "pobj" && s.Nodes[up].Head == verb) {
			if day {
				return k
			}
			return -1
		}
	}
	return -1
}

// ownName tells whether a node is a name that is no day's or month's.
func (s *Sentence) ownName(n int) bool {
	return n >= 0 && (s.Nodes[n].Tag == "NNP" || s.Nodes[n].Tag == "NNPS") && !isDay(s.Nodes[n].Lower)
}

// isDay tells whether a word is the name of a day or a month.
func isDay(w string) bool { return weekdays[w] || Months[w] }

// dayTrips are the verbs of journeys whose goals are told with their days.
var dayTrips = map[string]bool{"be": true, "go": true, "visit": true, "travel": true, "fly": true, "arrive": true, "stop": true, "head": true, "tour": true, "come": true, "proceed": true}

// repairKillings mends "discussed the Palme killing by phone with Kohl", in which a parser takes the name for whom they spoke of and the
// noun for what he does: the name only tells whose killing it was, and how and with whom they spoke hangs from the verb.
func (s *Sentence) repairKillings() {
	for k := 1; k+1 < len(s.Nodes); k++ {
		name, n := &s.Nodes[k], &s.Nodes[k+1]
		if s.Nodes[k-1].Lower != "the" || name.Tag != "NNP" || n.Tag != "VBG" || !violence[n.Lemma] || s.Child(k+1, "dobj", "aux") >= 0 {
			continue
		}
		up, dep := name.Head, name.Dep
		switch {
		case dep == "dobj" && n.Head == up && (n.Dep == "xcomp" || n.Dep == "ccomp"):
		case dep == "nsubj" && up == k+1 && n.Dep == "pcomp":
			up, dep = n.Head, "pobj"
		case dep == "dobj" && n.Head == k && n.Dep == "acl":
		default:
			continue
		}
		verb := up
		for !s.IsVerb(verb) && s.Nodes[verb].Head != verb {
			verb = s.Nodes[verb].Head
		}
		for _, c := range n.Children {
			if w := s.Nodes[c].Lower; weekdays[w] || s.Nodes[c].Dep == "prep" && (w == "with" || w == "by" || w == "over") {
				s.Nodes[c].Head = verb
			}
		}
		for _, c := range name.Children {
			if c < k {
				s.Nodes[c].Head = k + 1
			}
		}
		n.Head, n.Dep, n.Tag, n.Lemma = up, dep, "NN", n.Lower
		name.Head, name.Dep = k+1, "compound"
		s.Relink()
	}
}

// violence are the verbs for what is done to somebody or somewhere that news calls by his name or that of the place.
var violence = map[string]bool{"kill": true, "bomb": true, "shoot": true, "poison": true, "slay": true, "kidnap": true, "hijack": true, "shell": true, "stab": true}

// repairAgentOccasion mends the occasion of what others did that a parser hangs from the verb far before it: in "will discuss with
// Lee, the premier, the decisions made by Kohl and Mitterrand during their meeting" they made them during their meeting.
func (s *Sentence) repairAgentOccasion() {
	for p := 1; p < len(s.Nodes); p++ {
		n := s.Nodes[p]
		o := s.Child(p, "pobj")
		if n.Dep != "prep" || n.Lower != "during" && n.Lower != "at" || o < 0 || o < p || !engagements[s.Nodes[o].Lemma] {
			continue
		}
		if w := s.Child(o, "poss"); w < 0 || s.Nodes[w].Lower != "their" {
			continue
		}
		for v := p - 1; v > n.Head; v-- {
			if s.Nodes[v].Dep != "acl" || s.Nodes[v].Tag != "VBN" {
				continue
			}
			by := s.Child(v, "agent")
			if under := s.Descend(v); by < 0 || under[len(under)-1] != p-1 {
				continue
			}
			s.Nodes[p].Head = v
			s.Relink()
			break
		}
	}
}

// repairLasting mends what a parser hangs from how long an event lasted: in "had talks lasting two hours in Rome with Prodi" the talks
// were in Rome and with Prodi.
func (s *Sentence) repairLasting() {
	for v, n := range s.Nodes {
		span := s.Child(v, "dobj", "npadvmod")
		if n.Lower != "lasting" || n.Dep != "acl" || !s.IsNoun(n.Head) || span < 0 {
			continue
		}
		for k := span + 1; k < len(s.Nodes); k++ {
			if up := s.Nodes[k].Head; (up == v || up == span) && s.Nodes[k].Dep == "prep" && (s.Nodes[k].Lower == "in" || s.Nodes[k].Lower == "with" || s.Nodes[k].Lower == "on") {
				s.Nodes[k].Head = n.Head
			}
		}
	}
}

// repairWished makes the infinitive after the object of a verb of wishing what is wished, which a parser takes for a purpose: "would love the
// two to meet".
func (s *Sentence) repairWished() {
	for v, n := range s.Nodes {
		o := s.Child(n.Head, "dobj")
		if n.Dep != "advcl" || n.Tag != "VB" || !wishing[s.Nodes[n.Head].Lemma] || o < n.Head || o > v || s.Child(v, "nsubj", "mark") >= 0 || !s.Any(s.ChildrenOf(v, "aux"), "to") {
			continue
		}
		under := s.Descend(o)
		if next := under[len(under)-1] + 1; next < len(s.Nodes) && s.Nodes[next].Lower == "to" {
			s.Nodes[v].Dep = "xcomp"
		}
	}
}

// wishing are the verbs of wishing whose object is no more than who is to do what follows.
var wishing = map[string]bool{"like": true, "love": true, "prefer": true, "wish": true, "want": true}

// arriving are the verbs of coming somewhere after which an adjective tells how somebody comes.
var arriving = map[string]bool{"drop": true, "arrive": true, "fly": true, "land": true, "slip": true, "come": true, "travel": true, "go": true, "return": true, "sneak": true, "appear": true, "sweep": true,
	"jet": true, "pop": true, "breeze": true, "swoop": true, "drive": true, "turn": true, "show": true}

// repairManner hangs from a verb of coming the goal that a parser hangs from the adjective right behind the verb: in "dropped unannounced into
// Baghdad" he dropped into it.
func (s *Sentence) repairManner() {
	for a := 1; a < len(s.Nodes); a++ {
		v := s.Nodes[a].Head
		if s.Nodes[a].Tag != "JJ" && s.Nodes[a].Tag != "VBN" || v != a-1 && s.Nodes[a-1].Head != v || v >= a || !s.IsVerb(v) || !arriving[s.Nodes[v].Lemma] || s.Nodes[a].Dep != "acomp" && s.Nodes[a].Dep != "advcl" && s.Nodes[a].Dep != "oprd" {
			continue
		}
		for _, p := range s.ChildrenOf(a, "prep") {
			if w := s.Nodes[p].Lower; p == a+1 && (w == "in" || w == "into" || w == "at" || w == "to" || w == "on") {
				s.Nodes[p].Head = v
			}
		}
	}
}

// repairEnRoute hangs whither somebody is "en route to" from that, where a parser hangs it from the verb: "cancelled a stop in Bali en route to Busan".
func (s *Sentence) repairEnRoute() {
	for k := 2; k < len(s.Nodes); k++ {
		if s.Nodes[k].Lower == "to" && s.Nodes[k].Dep == "prep" && s.Nodes[k-1].Lower == "route" && s.Nodes[k-2].Lower == "en" && s.Above(s.Nodes[k].Head, k-1) {
			s.Nodes[k].Head = k - 1
		}
	}
}
