package tree

import (
	"slices"
	"strings"

	"demarche/extract/lemma"
)

// repair mends what parsers get wrong again and again in agency copy.
func (s *Sentence) repair() {
	s.repairTags()
	s.repairPrefixes()
	s.repairDays()
	s.repairNumbered()
	s.Relink()
	s.repairFirstNames()
	s.repairFirstDays()
	s.repairSaidDays()
	s.repairOfDays()
	s.repairInverted()
	s.repairFronted()
	s.repairSpanBefore()
	s.repairNames()
	s.repairIn()
	s.repairFaces()
	s.repairBaseForms()
	s.repairRecalled()
	s.repairLast()
	s.repairSpent()
	s.repairInstead()
	s.repairNouns()
	s.repairPlurals()
	s.Relink()
	s.repairPlan()
	s.Relink()
	s.repairYearOut()
	s.repairGroups()
	s.Relink()
	s.repairMeet()
	s.repairHosting()
	s.repairArguments()
	s.repairThen()
	s.repairAndLater()
	s.repairMet()
	s.repairDue()
	s.Relink()
	s.repairWhen()
	s.repairInTurn()
	s.repairGoals()
	s.repairAsWell()
	s.repairCalls()
	s.Relink()
	s.repairObjects()
	s.repairClauses()
	s.repairOffices()
	s.repairPlans()
	s.repairReceived()
	s.repairWith()
	s.repairLasting()
	s.repairAgents()
	s.repairNamedBehind()
	s.repairEvents()
	s.repairGuests()
	s.repairTellings()
	s.repairNaming()
	s.repairGoalsListed()
	s.repairGoalsDated()
	s.repairBeforeThat()
	s.repairStopsListed()
	s.repairMoves()
	s.repairScenes()
	s.repairKillings()
	s.repairAgentOccasion()
	s.repairSummits()
	s.repairAsides()
	s.repairWhereabouts()
	s.repairNextClause()
	s.repairDashes()
	s.repairLedBehind()
	s.repairLed()
	s.repairHeld()
	s.repairTwo()
	s.Relink()
	s.repairBodies()
	s.repairHolders()
	s.repairHolder()
	s.repairDescribed()
	s.Relink()
	s.repairOccasionBetween()
	s.repairBetween()
	s.repairAmong()
	s.repairPartner()
	s.repairForTo()
	s.repairLeftFor()
	s.repairVerbless()
	s.repairNounFirst()
	s.repairAfterAside()
	s.repairListBefore()
	s.repairPossessors()
	s.repairCoupled()
	s.repairAs()
	s.repairReported()
	s.repairMutual()
	s.repairHoldersOf()
	s.repairParticiples()
	s.repairCapitals()
	s.repairRequests()
	s.repairResults()
	s.repairAsked()
	s.Relink()
	s.repairTeller()
	s.repairToldBetween()
	s.repairPutOff()
	s.repairCalled()
	s.repairMovesTo()
	s.repairThenDines()
	s.repairWhichOf()
	s.repairDoing()
	s.repairCalledWhat()
	s.repairDownFor()
	s.repairHad()
	s.repairQuotedAs()
	s.Relink()
	s.repairSubjects()
	s.repairOpening()
	s.Relink()
	s.repairVisiting()
	s.repairPresent()
}

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

// repairPresent makes a present of the base form that is the verb of a sentence and has a subject and no auxiliary: "Leaders of the
// G7 meet in Halifax on Friday"; and of "open" with an object.
func (s *Sentence) repairPresent() {
	for v, n := range s.Nodes {
		if n.Tag == "VBN" && n.Dep == "ROOT" && reports[n.Lemma] && s.Child(v, "nsubj") >= 0 && s.Child(v, "nsubj") < v && s.Child(v, "aux", "auxpass") < 0 {
			s.Nodes[v].Tag = "VBD" // "The son of the premier, who was murdered, added"
		}
		if k := s.Child(v, "nsubj"); n.Tag == "VB" && n.Dep == "ROOT" && k >= 0 && k < v && s.Child(v, "aux") < 0 && (s.Nodes[k].Tag == "NNS" || s.Nodes[k].Tag == "NNPS") {
			s.Nodes[v].Tag = "VBP"
		}
		if k := s.Child(v, "nsubj"); n.Lower == "open" && n.Tag == "JJ" && k >= 0 && k < v && s.Child(v, "dobj") > v { // "where leaders open a summit"
			s.Nodes[v].Tag = "VBP"
		}
	}
}

// plurals are the plurals that are the present of a verb of which somebody is the subject, too.
var plurals = map[string]bool{"heads": true, "tours": true, "visits": true, "hosts": true, "travels": true, "lands": true, "returns": true, "calls": true, "stops": true, "moves": true, "meets": true, "leaves": true, "greets": true}

// repairPlurals makes a verb of the plural that a parser takes for the head of a sentence without a verb, after the name of who does what it
// tells: "President Kim heads for Rome", "Kim tours Chad next month".
func (s *Sentence) repairPlurals() {
	for v, n := range s.Nodes {
		if up := n.Head; v > 0 && n.Tag == "NNS" && n.Dep == "conj" && plurals[n.Lower] && s.IsVerb(up) && s.Nodes[v-1].Lower == "and" && len(n.Children) == 0 { // "arrived on Monday and leaves on Friday"
			s.Nodes[v].Tag, s.Nodes[v].Lemma = "VBZ", strings.ToLower(lemma.Lemma(n.Text, "VBZ"))
			for _, c := range s.Nodes[up].Children {
				if c > v && s.Nodes[c].Dep != "punct" && s.Nodes[c].Dep != "conj" && s.Nodes[c].Dep != "cc" {
					s.Nodes[c].Head = v
				}
			}
			s.Relink()
			continue
		}
		if n.Tag != "NNS" || n.Head != v || !plurals[n.Lower] || v == 0 || v+1 == len(s.Nodes) || s.Nodes[v-1].Head != v {
			continue
		}
		if v > 2 && s.Nodes[v-2].Text == "-" && s.Nodes[v-3].Tag == "NNP" && s.Nodes[v-1].Tag == "NN" {
			s.Nodes[v-1].Tag = "NNP" // "Hyun-woo"
		}
		if s.Nodes[v-1].Tag != "NNP" {
			continue
		}
		next := s.Nodes[v+1]
		name := next.Tag == "NNP" || next.Tag == "DT"
		if !name && next.Tag != "IN" && next.Tag != "TO" || slices.ContainsFunc(s.Nodes, func(o Node) bool { return o.Tag == "VBD" || o.Tag == "VBZ" || o.Tag == "VBP" || o.Tag == "MD" }) {
			continue
		}
		s.Nodes[v].Tag, s.Nodes[v].Lemma = "VBZ", strings.ToLower(lemma.Lemma(n.Text, "VBZ"))
		for _, c := range n.Children {
			switch {
			case c == v-1:
				s.Nodes[c].Dep = "nsubj"
			case c < v && s.Nodes[c].Dep != "punct":
				s.Nodes[c].Head = v - 1
			case name && s.Nodes[c].Dep == "appos":
				s.Nodes[c].Dep, name = "dobj", false
			}
		}
	}
}

// schemes are the nouns of plans that are the present of a verb of planning, too.
var schemes = map[string]bool{"plan": true, "hope": true, "aim": true, "vow": true, "pledge": true}

// repairPlan makes a verb of the noun of a plan that a parser takes for the head of a clause of which two people are the subject: "Foreign
// Secretary Howe and Secretary of State Shultz plan to discuss trade". The name right before it is listed with the subject.
func (s *Sentence) repairPlan() {
	for v, n := range s.Nodes {
		k, to := s.Child(v, "nsubj"), s.Child(v, "xcomp", "acl", "relcl")
		if n.Tag != "NN" || !schemes[n.Lower] || k < 0 || k > v || to != v+2 || s.Nodes[v+1].Lower != "to" || s.Child(v, "det", "poss") >= 0 {
			continue
		}
		s.Nodes[v].Tag, s.Nodes[to].Dep = "VBP", "xcomp"
		if last := v - 1; last > k && s.Nodes[last].Head == v && s.Nodes[last].Tag == "NNP" {
			s.Nodes[last].Head, s.Nodes[last].Dep = k, "conj"
		}
	}
}

// repairVisiting mends the participle of "with visiting President Talabani", which is read as a verb with an object: the
// noun takes its place and the participle becomes the noun's adjective.
func (s *Sentence) repairVisiting() {
	for v := range s.Nodes {
		s.visitingSubject(v)
		label := visitingLabel[s.Nodes[v].Dep]
		if up := s.Nodes[v].Head; s.Nodes[v].Dep == "acl" && up == v-1 && s.IsVerb(up) {
			label = "dobj" // "after meeting visiting President Talabani"
		}
		if s.Nodes[v].Lower != "visiting" || label == "" {
			continue
		}
		for n := v + 1; n < len(s.Nodes); n++ {
			if s.Nodes[n].Head == v && s.Nodes[n].Dep == "dobj" && (s.Nodes[n].Tag == "NNP" || s.Nodes[n].Tag == "NN") &&
				s.Child(n, "compound") > v { // a title and a name, or a name of two words
				s.Nodes[n].Head, s.Nodes[n].Dep = s.Nodes[v].Head, label
				for _, c := range s.Nodes[v].Children {
					if c != n {
						s.Nodes[c].Head = s.Nodes[v].Head
					}
				}
				s.Nodes[v].Head, s.Nodes[v].Dep, s.Nodes[v].Tag = n, "amod", "JJ"
				break
			}
		}
	}
}

// visitingSubject mends "visiting" at the head of a sentence or after a participle's clause, which is read as a participle with the
// subject of the verb that follows for its object: "Addressing reporters, visiting President Talabani said".
func (s *Sentence) visitingSubject(v int) {
	if s.Nodes[v].Lower != "visiting" || v > 0 && s.Nodes[v-1].Text != "," {
		return
	}
	n := s.Child(v, "dobj")
	if n < 0 || n+1 >= len(s.Nodes) || s.Nodes[n].Tag != "NNP" {
		return
	}
	verb := n + 1
	own := s.Nodes[v].Head == verb && (s.Nodes[v].Dep == "nsubj" || s.Nodes[v].Dep == "csubj") && s.Nodes[n-1].Dep == "compound"
	if d := s.Nodes[v].Dep; !own && (v == 0 || d != "conj" && d != "advcl" && d != "csubj" && d != "dep" || s.Child(verb, "nsubj", "nsubjpass") >= 0) || !s.finite(verb) || s.Above(v, verb) {
		return
	}
	if first := s.Child(verb, "csubj"); first >= 0 && first != v {
		s.Nodes[first].Dep = "advcl"
	}
	s.Nodes[n].Head, s.Nodes[n].Dep = verb, "nsubj"
	s.Nodes[v].Head, s.Nodes[v].Dep, s.Nodes[v].Tag = n, "amod", "JJ"
	s.Relink()
}

// repairTags makes nouns of words inside a sentence that are written large, stand where names do and were read as verbs:
// the last word of "Sultan Qaboos bin Said" said nothing; and a verb of a noun that has a name for its subject: "Lee flies to Rome".
func (s *Sentence) repairTags() {
	for n := 1; n < len(s.Nodes); n++ {
		node := &s.Nodes[n]
		if node.Tag == "NNS" && (node.Dep == "ROOT" || node.Dep == "ccomp") && s.subjectLeft(n) {
			node.Tag, node.Lemma = "VBZ", strings.ToLower(lemma.Lemma(node.Text, "VBZ"))
			continue
		}
		if !strings.HasPrefix(node.Tag, "VB") || node.Text[0] < 'A' || node.Text[0] > 'Z' {
			continue
		}
		switch node.Dep {
		case "pobj", "dobj", "nsubj", "nsubjpass", "compound", "appos", "poss":
			node.Tag = "NNP"
		}
	}
}

// subjectLeft tells whether a name right before a node is its subject.
func (s *Sentence) subjectLeft(n int) bool {
	return s.Nodes[n-1].Head == n && s.Nodes[n-1].Dep == "nsubj" && (s.Nodes[n-1].Tag == "NNP" || s.Nodes[n-1].Tag == "PRP")
}

// visitingLabel is what the noun after a misread "visiting" is, by what the participle was read as: the
// object of the preposition or of the verb ("will receive visiting Vice President Taha").
var visitingLabel = map[string]string{"pcomp": "pobj", "xcomp": "dobj", "ccomp": "dobj", "advcl": "dobj"}

// repairOpening mends a sentence that opens with "Visiting Premier Li Peng met ...", read as a clause that is
// the subject: the name is the subject, the participle its adjective, and what else hung from it hangs from
// the verb.
func (s *Sentence) repairOpening() {
	for v, n := range s.Nodes {
		up := n.Head
		if n.Lower != "visiting" || n.Dep != "csubj" && n.Dep != "advcl" || up <= v {
			continue
		}
		if k := s.Child(up, "nsubj", "nsubjpass"); k >= 0 {
			if len(n.Children) == 0 && s.LeftEdge(k) == v+1 {
				s.Nodes[v].Head, s.Nodes[v].Dep, s.Nodes[v].Tag = k, "amod", "JJ"
			}
			continue
		}
		if n.Dep != "csubj" {
			continue
		}
		k := s.Child(v, "dobj")
		if k < 0 || k > up || s.Nodes[k].Tag != "NNP" {
			continue
		}
		for _, c := range s.Nodes[v].Children {
			s.Nodes[c].Head = up
		}
		s.Nodes[k].Dep = "nsubj"
		if s.Child(up, "auxpass") >= 0 {
			s.Nodes[k].Dep = "nsubjpass"
		}
		s.Nodes[v].Head, s.Nodes[v].Dep, s.Nodes[v].Tag = k, "amod", "JJ"
	}
}

// repairInverted gives a plan that opens its sentence the subject that follows its verb: "Also due to visit Brazil are Presidents Kim
// and Kohl".
func (s *Sentence) repairInverted() {
	for v := range s.Nodes {
		if n := s.Nodes[v]; n.Dep != "ROOT" || !opensPlan[n.Lower] || s.Child(v, "nsubj", "nsubjpass") >= 0 || s.Child(v, "xcomp") < 0 {
			continue
		}
		be := s.Child(v, "aux", "auxpass", "cop")
		if be < v || s.Nodes[be].Lemma != "be" || be+1 >= len(s.Nodes) {
			continue
		}
		for k := be + 1; k < len(s.Nodes); k++ {
			n := s.Nodes[k]
			if (n.Head == v || n.Head == be) && s.IsNoun(k) && (n.Dep == "pobj" || n.Dep == "attr" || n.Dep == "dobj" || n.Dep == "npadvmod" || n.Dep == "nsubj" && n.Head == be) {
				s.Nodes[k].Head, s.Nodes[k].Dep = v, "nsubjpass"
				break
			}
		}
	}
}

// opensPlan are the words of a plan that may stand before its subject.
var opensPlan = map[string]bool{"due": true, "expected": true, "scheduled": true, "slated": true, "set": true, "invited": true}

// repairFirstNames mends an opening of "on" or "in" in which the subject was read as the last word of the day or the town: "On
// Tuesday Straw met Powell", "On May 5 Blair flew", "In Kyiv Orban urged". The verb then has no subject and follows at once.
func (s *Sentence) repairFirstNames() {
	for p, n := range s.Nodes {
		v, k := n.Head, s.Child(p, "pobj")
		if n.Dep != "prep" || n.Lower != "on" && n.Lower != "in" || k < p+2 || v <= k || !s.leads(p) || s.Nodes[k].Tag != "NNP" || !s.finiteAt(k+1, v) || s.Child(v, "nsubj", "nsubjpass", "csubj", "expl") >= 0 {
			continue
		}
		first := p + 1
		date := months[s.Nodes[first].Lower] && s.Nodes[first+1].Tag == "CD" && first+1 < k
		if !date && !weekdays[s.Nodes[first].Lower] && (s.Nodes[first].Dep != "compound" || s.Nodes[first].Tag != "NNP" || first+1 != k) {
			continue
		}
		s.Nodes[first].Head, s.Nodes[first].Dep = p, "pobj"
		if date {
			s.Nodes[first+1].Head = first
		}
		s.Nodes[k].Head, s.Nodes[k].Dep = v, "nsubj"
		if s.Child(v, "auxpass") >= 0 {
			s.Nodes[k].Dep = "nsubjpass"
		}
	}
}

// leads tells whether nothing but marks stands before a node in its sentence.
func (s *Sentence) leads(n int) bool {
	return !slices.ContainsFunc(s.Nodes[:n], func(x Node) bool { return x.Dep != "punct" })
}

// finiteAt tells whether the verb group of v begins at a node with a finite form.
func (s *Sentence) finiteAt(n, v int) bool {
	if n >= len(s.Nodes) || n != v && s.Nodes[n].Head != v {
		return false
	}
	t := s.Nodes[n].Tag
	return t == "VBD" || t == "VBZ" || t == "VBP" || t == "MD"
}

// repairNames mends a name whose words a parser hung from the verb one by one: of proper nouns that stand side by side, with
// no more than hyphens between, and of which several are the subject of one verb, the last is the head of the others ("Prime
// Minister Jaber al-Mubarak al-Sabah arrived").
func (s *Sentence) repairNames() {
	for last := 1; last < len(s.Nodes); last++ {
		v := s.Nodes[last].Head
		if s.Nodes[last].Dep != "nsubj" || s.Nodes[last].Tag != "NNP" || v < last {
			continue
		}
		if last+1 < len(s.Nodes) && s.Nodes[last+1].Head == v && s.partOfName(last+1) {
			continue
		}
		for k := last - 1; k >= 0 && s.partOfName(k); k-- {
			if s.Nodes[k].Head == v {
				s.Nodes[k].Head, s.Nodes[k].Dep = last, "compound"
			}
		}
	}
}

// partOfName tells whether a node is a proper noun or the hyphen between two.
func (s *Sentence) partOfName(n int) bool {
	return s.Nodes[n].Tag == "NNP" && !weekdays[s.Nodes[n].Lower] || s.Nodes[n].Text == "-"
}

// repairIn mends "flew in Monday": no day is told with "in", which is the verb's particle, and the day an adverbial.
func (s *Sentence) repairIn() {
	for in := 1; in+1 < len(s.Nodes); in++ {
		v := s.Nodes[in].Head
		if s.Nodes[in].Lower != "in" || s.Nodes[in].Dep != "prep" || v != in-1 || !s.IsVerb(v) {
			continue
		}
		day := in + 1
		if w := s.Nodes[day].Lower; (w == "late" || w == "early") && day+1 < len(s.Nodes) {
			day++
		}
		if !weekdays[s.Nodes[day].Lower] {
			continue
		}
		for n := in + 1; n < len(s.Nodes); n++ {
			if s.Nodes[n].Head == in && s.Nodes[n].Dep == "pobj" {
				s.Nodes[n].Head, s.Nodes[n].Dep = v, "npadvmod"
			}
		}
		s.Nodes[in].Dep, s.Nodes[in].Tag = "prt", "RP"
	}
}

// repairFaces mends "face to face" whose second word was read as a verb.
func (s *Sentence) repairFaces() {
	for n := 2; n < len(s.Nodes); n++ {
		if s.Nodes[n].Lower == "face" && s.Nodes[n].Tag == "VB" && s.Nodes[n-1].Lower == "to" && s.Nodes[n-2].Lower == "face" {
			s.Nodes[n].Tag = "NN"
		}
	}
}

// repairNouns mends a plural that a parser tagged as a verb though it hung it as a noun: "talks with Greece were put off", and a noun
// after the name of a month that it takes for an auxiliary: "his planned May visit has been deferred".
func (s *Sentence) repairNouns() {
	for n := range s.Nodes {
		if x := &s.Nodes[n]; x.Tag == "VBZ" && (x.Dep == "nsubj" || x.Dep == "nsubjpass" || x.Dep == "dobj" || x.Dep == "pobj") {
			x.Tag = "NNS"
		} else if m := s.Child(n, "compound"); x.Tag == "VB" && (x.Dep == "nsubj" || x.Dep == "nsubjpass" || x.Dep == "dobj" || x.Dep == "pobj") && m == n-1 && m >= 0 && s.Nodes[m].Lower == "may" && s.Child(n, "poss", "amod", "det") >= 0 {
			x.Tag = "NN"
		}
	}
}

// repairGoals mends "left for Tunis to attend": the name after "for" is read as who attends, and is where
// the journey goes.
func (s *Sentence) repairGoals() {
	for n := range s.Nodes {
		clause := s.Nodes[n].Head
		if s.Nodes[n].Lower != "for" || s.Nodes[n].Dep != "mark" || n > clause {
			continue
		}
		verb, subject := s.Nodes[clause].Head, s.Child(clause, "nsubj")
		if subject > n && verb < n && departing[s.Nodes[verb].Lemma] && (s.Nodes[subject].Tag == "NNP" || s.Nodes[subject].Tag == "NNPS") {
			s.Nodes[n].Head, s.Nodes[n].Dep = verb, "prep"
			s.Nodes[subject].Head, s.Nodes[subject].Dep = n, "pobj"
		}
	}
}

// repairAsWell mends "travelled to Chad as well as Egypt": the name after "as well as" is listed with the noun right before, and
// is no object of the verb.
func (s *Sentence) repairAsWell() {
	for as := 1; as+3 < len(s.Nodes); as++ {
		if s.Nodes[as].Lower != "as" || s.Nodes[as+1].Lower != "well" || s.Nodes[as+2].Lower != "as" || s.Nodes[as-1].Dep != "pobj" {
			continue
		}
		v := s.Nodes[s.Nodes[as-1].Head].Head
		for n := as + 3; n < len(s.Nodes); n++ {
			if s.Nodes[n].Head == v && s.Nodes[n].Dep == "dobj" && s.Nodes[n].Tag == "NNP" && s.LeftEdge(n) == as+3 {
				s.Nodes[n].Head, s.Nodes[n].Dep = as-1, "conj"
				break
			}
		}
	}
}

// repairCalls mends "agreed to meet during a telephone conversation": nobody meets or travels during a call, so that
// the call is the occasion of the verb that governs the infinitive.
func (s *Sentence) repairCalls() {
	for p := range s.Nodes {
		prep := s.Nodes[p]
		if prep.Dep != "prep" || prep.Lower != "in" && prep.Lower != "during" && prep.Lower != "over" {
			continue
		}
		inf, call := prep.Head, s.Child(p, "pobj")
		if call < 0 || s.Nodes[inf].Dep != "xcomp" || !going[s.Nodes[inf].Lemma] || !conversing[s.Nodes[call].Lemma] {
			continue
		}
		if to := s.Child(inf, "aux"); to < 0 || s.Nodes[to].Lower != "to" {
			continue
		}
		for _, c := range s.Nodes[call].Children {
			if telephoned[s.Nodes[c].Lower] && c < call {
				s.Nodes[p].Head = s.Nodes[inf].Head
			}
		}
	}
}

// going are the verbs of meeting face to face and of travelling; conversing the nouns that with a word of telephoned
// before them are a call.
var (
	going      = map[string]bool{"meet": true, "visit": true, "travel": true, "go": true, "come": true, "fly": true, "attend": true, "receive": true, "host": true}
	conversing = map[string]bool{"call": true, "conversation": true, "talk": true, "discussion": true, "conference": true}
	telephoned = map[string]bool{"telephone": true, "phone": true, "video": true, "telephonic": true}
)

// relations are the nouns for somebody by what he is to another, whose name follows between commas.
var relations = map[string]bool{"counterpart": true, "colleague": true, "host": true, "guest": true, "predecessor": true, "successor": true, "deputy": true, "homologue": true, "envoy": true, "spokesman": true,
	"spokeswoman": true, "wife": true, "husband": true, "aide": true, "rival": true, "ally": true}

// reattach hangs a name in apposition from the noun right before its comma that tells somebody by what he is to
// another: in "Chirac, here at the invitation of his Chinese counterpart, Jiang Zemin, said" Jiang is not Chirac.
func (s *Sentence) reattach(n int) {
	first := s.LeftEdge(n)
	if k := first - 2; k >= 0 && s.Nodes[first-1].Text == "," && relations[s.Nodes[k].Lower] && s.Nodes[n].Head < k {
		s.Nodes[n].Head = k
	}
}

// repairArguments mends five faults of attachment: of two subjects of one verb that "and" joins the
// second is coordinated with the first; a name after "called" that nobody is given is who was called; the
// object after an indirect one ("granted him an audience") hangs from the verb; a preposition without an
// object takes the noun phrase right after it; a name behind "his counterpart," is the counterpart's.
func (s *Sentence) repairArguments() {
	for n := range s.Nodes {
		node := &s.Nodes[n]
		switch {
		case node.Dep == "nsubj" || node.Dep == "nsubjpass":
			first := s.Child(node.Head, node.Dep)
			if first < n && first >= 0 && s.Child(first, "cc") >= 0 && s.Child(first, "conj") < 0 {
				node.Head, node.Dep = first, "conj"
			}
		case node.Dep == "oprd" && node.Tag == "NNP" && s.Nodes[node.Head].Lemma == "call" && s.Child(node.Head, "dobj", "nsubjpass", "ccomp") < 0:
			node.Dep = "dobj" // "called President Macron": nobody is given that name
		case node.Dep == "dobj" && s.Nodes[node.Head].Dep == "dative" && s.IsNoun(node.Head):
			node.Head = s.Nodes[node.Head].Head
		case node.Dep == "prep" && len(node.Children) == 0 && n+1 < len(s.Nodes):
			s.adopt(n)
		case node.Dep == "appos" && node.Tag == "NNP":
			s.reattach(n)
		}
	}
}

// adopt gives a preposition without an object the noun phrase that begins right after it: the subject of a verb that
// has another one before ("his meeting with Merkel lasted an hour" is no clause about Merkel alone), or a name beside
// the preposition under its verb ("called on Party Secretary Nong Duc Manh").
func (s *Sentence) adopt(p int) {
	for n := p + 1; n < len(s.Nodes); n++ {
		node := &s.Nodes[n]
		if (node.Dep == "npadvmod" || node.Dep == "dobj" || node.Dep == "oprd") && node.Tag == "NNP" && node.Head == s.Nodes[p].Head && s.LeftEdge(n) == p+1 {
			node.Head, node.Dep = p, "pobj"
			return
		}
		if node.Dep != "nsubj" && node.Dep != "nsubjpass" || s.LeftEdge(n) != p+1 {
			continue
		}
		if first := s.Child(node.Head, "nsubj", "nsubjpass"); first >= 0 && first < p && s.Above(first, p) {
			node.Head, node.Dep = p, "pobj"
		}
		return
	}
}
