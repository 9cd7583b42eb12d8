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
	s.repairNoLonger()
	s.repairGranted()
	s.repairMetName()
	s.repairCompounds()
	s.repairFirstNames()
	s.repairFirstDays()
	s.repairOpenings()
	s.repairClosedOpenings()
	s.repairBracketedDays()
	s.repairClefts()
	s.repairOpeningDays()
	s.repairOpeningTimes()
	s.repairWhichMonths()
	s.repairSaidDays()
	s.repairOfDays()
	s.repairInverted()
	s.repairDueFirst()
	s.repairFronted()
	s.repairTurned()
	s.repairLocative()
	s.repairSpanBefore()
	s.repairNames()
	s.repairIn()
	s.repairFaces()
	s.repairBaseForms()
	s.repairRecalled()
	s.repairLast()
	s.repairSpent()
	s.repairSaw()
	s.repairInstead()
	s.repairNouns()
	s.repairBeginning()
	s.repairPlurals()
	s.repairAfterPronoun()
	s.Relink()
	s.repairPlan()
	s.Relink()
	s.repairYearOut()
	s.repairGroups()
	s.Relink()
	s.repairMeet()
	s.repairHosting()
	s.repairForStay()
	s.repairArguments()
	s.repairEquals()
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
	s.repairVoiced()
	s.repairSaidOverLine()
	s.repairLeadersMeeting()
	s.Relink()
	s.repairObjects()
	s.repairManner()
	s.repairMargins()
	s.Relink()
	s.repairClauses()
	s.repairItIs()
	s.repairOffices()
	s.repairPlans()
	s.repairReceived()
	s.repairWith()
	s.repairLasting()
	s.repairAgents()
	s.repairNamedBehind()
	s.repairNameSetOff()
	s.repairEvents()
	s.repairSetFor()
	s.repairDueOf()
	s.repairOpensOf()
	s.repairEffect()
	s.Relink()
	s.repairGuests()
	s.repairGuestsOfDays()
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
	s.repairBehindAsides()
	s.repairWhereabouts()
	s.repairNextClause()
	s.repairDashes()
	s.repairListed()
	s.repairLedBehind()
	s.repairErrands()
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
	s.repairWithTo()
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
	s.repairAmongThem()
	s.repairHoldersOf()
	s.repairObjectInDay()
	s.repairDayObjects()
	s.repairOpensAfter()
	s.repairPutAside()
	s.repairHeadsOf()
	s.repairEnRoute()
	s.repairWhomOf()
	s.repairOccasionsOf()
	s.repairParticiples()
	s.repairCapitals()
	s.repairRequests()
	s.repairTimedRequests()
	s.repairTellsOf()
	s.repairBidFor()
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
	s.repairReports()
	s.repairDisowned()
	s.repairDownFor()
	s.repairHad()
	s.repairQuotedAs()
	s.repairRelativeGoesOn()
	s.repairWhoDays()
	s.repairItAside()
	s.repairReduced()
	s.repairSwallowed()
	s.repairOnIce()
	s.repairInOf()
	s.repairDayInName()
	s.repairDayThenName()
	s.repairParted()
	s.repairModalDays()
	s.repairGiven()
	s.repairMetIn()
	s.repairAlike()
	s.repairWished()
	s.Relink()
	s.repairSubjects()
	s.repairOpening()
	s.Relink()
	s.repairVisiting()
	s.repairPresent()
	s.repairEnded()
	s.repairApposed()
	s.repairWhenNot()
}

// repairTags makes nouns of words inside a sentence that are written large, stand where names do and were read as verbs:
// the last word of "Sultan Qaboos bin Said" said nothing; and a verb of a noun that has a name for its subject: "Lee flies to Rome", "Moon Jae-in
// flew". The second half of such a name is a name.
func (s *Sentence) repairTags() {
	for n := 1; n < len(s.Nodes); n++ {
		node := &s.Nodes[n]
		if syllables[node.Lower] && n > 1 && node.Tag == "NN" && s.Nodes[n-1].Text == "-" && s.Nodes[n-2].Tag == "NNP" && s.Nodes[n-2].Head == n {
			node.Tag, node.Lemma = "NNP", node.Lower
		}
		if past := strings.ToLower(lemma.Lemma(node.Text, "VBD")); (node.Tag == "NN" || node.Tag == "NNP") && node.Text == node.Lower && node.Dep == "ROOT" && past != node.Lower && s.subjectLeft(n) {
			node.Tag, node.Lemma = "VBD", past
			continue
		}
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
		if n.Dep != "prep" || n.Lower != "on" && n.Lower != "in" && n.Lower != "at" || k < p+2 || v <= k || !s.leads(p) || s.Nodes[k].Tag != "NNP" || !s.finiteAt(k+1, v) || s.Child(v, "nsubj", "nsubjpass", "csubj", "expl") >= 0 {
			continue
		}
		first := p + 1
		date := Months[s.Nodes[first].Lower] && s.Nodes[first+1].Tag == "CD" && first+1 < k
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
	return s.Nodes[n].Tag == "NNP" && !weekdays[s.Nodes[n].Lower] && !(s.Nodes[n].Dep == "npadvmod" && Months[s.Nodes[n].Lower]) || s.Nodes[n].Text == "-"
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

// repairNouns mends a plural that a parser tagged as a verb though it hung it as a noun: "talks with Greece were put off", a noun
// after the name of a month that it takes for an auxiliary: "his planned May visit has been deferred", a noun after "his" ("his second stop"), and "the Oslo meeting" read as a
// participle.
func (s *Sentence) repairNouns() {
	for n := range s.Nodes {
		if x := &s.Nodes[n]; x.Tag == "VBZ" && (x.Dep == "nsubj" || x.Dep == "nsubjpass" || x.Dep == "dobj" || x.Dep == "pobj") {
			x.Tag = "NNS"
		} else if m := s.Child(n, "compound"); x.Tag == "VB" && (x.Dep == "nsubj" || x.Dep == "nsubjpass" || x.Dep == "dobj" || x.Dep == "pobj") && m == n-1 && m >= 0 && s.Nodes[m].Lower == "may" && s.Child(n, "poss", "amod", "det") >= 0 {
			x.Tag = "NN"
		} else if x.Tag == "VB" && x.Dep == "dobj" && s.Child(n, "poss") >= 0 && s.Child(n, "dobj", "aux", "nsubj") < 0 {
			x.Tag = "NN"
			if at := s.LeftEdge(n) - 1; at > 0 && s.Nodes[at].Text == "," && s.Nodes[at-1].Dep == "pobj" {
				x.Head, x.Dep = at-1, "appos" // "was spending Tuesday in Rome, his second stop"
			}
		} else if x.Tag == "VBG" && x.Lower == "meeting" && (x.Dep == "nsubj" || x.Dep == "nsubjpass" || x.Dep == "dobj" || x.Dep == "pobj") && s.Child(n, "det", "poss") >= 0 && s.Child(n, "dobj") < 0 {
			x.Tag, x.Lemma = "NN", "meeting"
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
		if call < 0 || s.Nodes[inf].Dep != "xcomp" || !going[s.Nodes[inf].Lemma] || !s.byTelephone(call) {
			continue
		}
		if to := s.Child(inf, "aux"); to >= 0 && s.Nodes[to].Lower == "to" {
			s.Nodes[p].Head = s.Nodes[inf].Head
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
