package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
)

// subjectOf returns the node that does what the verb tells, wherever English hides it: its own
// subject, the subject that it shares with the verb it is coordinated with, the one that controls
// an infinitive or a participle, the noun that a relative clause hangs from; -1 if none is found.
// passive tells that the node undergoes what the verb tells.
func subjectOf(s *tree.Sentence, v int) (node int, passive bool) {
	node, passive = climbToSubject(s, v)
	return node, passive || s.Child(v, "auxpass") >= 0 || undergone(s, v)
}

// undergone tells whether a participle that opens a clause tells what was done to the subject of that and by whom: "Received by Kohl in
// Bonn, Bolger said".
func undergone(s *tree.Sentence, v int) bool {
	return s.Nodes[v].Tag == "VBN" && s.Nodes[v].Dep == "advcl" && v < s.Nodes[v].Head && s.Child(v, "agent") >= 0 && s.Child(v, "aux", "nsubj", "dobj") < 0
}

// climbToSubject does the work of subjectOf but for the verb's own passive.
func climbToSubject(s *tree.Sentence, v int) (node int, passive bool) {
	w := &subjectWay{s: s, at: v}
	for range len(s.Nodes) {
		if n, passive := w.own(); n >= 0 {
			return n, passive
		}
		if n, passive, over := w.up(); over {
			return n, passive
		}
	}
	return -1, false
}

// subjectWay is the way up from a verb to the node that does what it tells.
type subjectWay struct {
	// s is the sentence of the verb.
	s *tree.Sentence
	// at is how far the way has come.
	at int
	// infinitive tells that an infinitive lies on the way: who is expected to visit visits.
	infinitive bool
	// active tells that a coordinated verb on the way is no participle: in "was sworn in and left" the second
	// verb has no part in the passive of the first.
	active bool
}

// own returns the subject of the verb that the way has come to, and whether it undergoes what the first verb of
// the way tells; -1 if it has none.
func (w *subjectWay) own() (node int, passive bool) {
	if n := w.s.Child(w.at, "nsubj", "expl", "csubj"); n >= 0 && w.s.Nodes[n].Dep == "nsubj" {
		return n, false
	}
	if n := w.s.Child(w.at, "nsubjpass"); n >= 0 {
		return n, !w.infinitive && !w.active
	}
	return -1, false
}

// up goes on to what governs the node that the way has come to. over tells that the way ends there: at who does
// what the verb tells and whether he undergoes it, or at nobody, with -1.
func (w *subjectWay) up() (node int, passive, over bool) {
	s, v, up := w.s, w.at, w.s.Nodes[w.at].Head
	if up == v {
		return -1, false, true
	}
	w.at = up
	if k := dutyOf(s, v, up); k >= 0 {
		return k, false, true
	}
	switch s.Nodes[v].Dep {
	case "conj":
		w.active = w.active || s.Nodes[v].Tag != "VBN"
		w.at = s.ClauseVerb(up)
		return -1, false, w.at < 0
	case "xcomp", "ccomp":
		w.infinitive = true
		node, over = complementOf(s, v, up)
		return node, false, over
	case "relcl", "acl":
		node, passive = modifiedNoun(s, v, up)
		return node, passive, true
	case "pcomp":
		if o := s.Child(s.Nodes[up].Head, "dobj"); o >= 0 && thanked(s, v) {
			return o, false, true // "congratulated Vietnam on organizing the summit"
		}
		if k := comesFrom(s, s.Nodes[up].Head, v); k >= 0 {
			return k, false, true
		}
		w.active = w.active || s.Nodes[v].Tag != "VBN" // who "was received before leaving Rome" left it
		node = kept(s, up)
		return node, false, node >= 0
	case "advcl":
		w.active = w.active || s.Nodes[v].Tag == "VBG"
		if k := doerBeside(s, v, up); k >= 0 {
			return k, false, true
		}
		if k := planBeside(s, v, up); k >= 0 {
			node, passive = planned(s, k)
			return node, passive, true
		}
	case "dobj", "nsubjpass":
		p, ok := planner(s, v)
		return p, false, !ok || p >= 0
	case "prep", "dep", "oprd", "acomp", "attr", "pobj", "npadvmod": // "a day after meeting him, she flew to Rome"
	default:
		return -1, false, true
	}
	return -1, false, false
}

// dutyOf is the node of him on whom what an infinitive v under up tells is laid: "it fell to Baker to brief the king", "it was left to him
// to see Kohl", "it is up to Kok to meet him"; -1 if it is laid on nobody.
func dutyOf(s *tree.Sentence, v, up int) int {
	if it := s.Child(up, "nsubj", "nsubjpass"); !hasTo(s, v) || it < 0 || s.Nodes[it].Lower != "it" {
		return -1
	}
	bearers := s.Prep(up, "to")
	switch s.Nodes[up].Lemma {
	case "fall", "leave":
	case "be":
		bearers = nil
		for _, c := range s.ChildrenOf(up, "prep", "acomp", "advmod") {
			if w := s.Nodes[c].Lower; w == "up" || w == "down" {
				bearers = append(bearers, s.Prep(c, "to")...)
			}
		}
	default:
		return -1
	}
	if len(bearers) > 0 && bearers[0] < v {
		return bearers[0]
	}
	return -1
}

// doerBeside is who does what a clause v tells that hangs from up: the name that a participle describes ("Hill, arriving in
// Japan, said"), or whom somebody sent ("sent his envoy to Damascus to see him"); -1 if neither.
func doerBeside(s *tree.Sentence, v, up int) int {
	if s.Nodes[v].Tag == "VBG" && s.Nodes[up].Tag == "NNP" && up < v {
		return up
	}
	if hasTo(s, v) && (s.Nodes[up].Lemma == "send" || s.Nodes[up].Lemma == "dispatch") {
		if k := s.Child(up, "dobj", "nsubjpass"); k >= 0 && k < v && strings.HasPrefix(s.Nodes[k].Tag, "NNP") {
			return k
		}
	}
	return -1
}

// complementOf returns who does what the complement v of up tells, where that is not the subject of up. over
// tells that the subject of up has no part in it: node does it, or with -1 nobody.
func complementOf(s *tree.Sentence, v, up int) (node int, over bool) {
	if n := turnOfWhom(s, up); n >= 0 {
		return n, true
	}
	if n := controller(s, v, up); n >= 0 {
		return n, true
	}
	return -1, !s.IsVerb(up) && s.Nodes[up].Tag != "JJ" && s.Nodes[up].Tag != "MD"
}

// turnOfWhom returns the node of whose turn it is to do what hangs from a verb: "it was the turn of Niinisto to go",
// "it was Frederiksen's turn to go"; -1 if the verb tells of no turn.
func turnOfWhom(s *tree.Sentence, be int) int {
	for _, a := range s.ChildrenOf(be, "attr") {
		if s.Nodes[a].Lemma != "turn" || s.Nodes[be].Lemma != "be" {
			continue
		}
		if p := s.Child(a, "poss"); p >= 0 {
			return p
		}
		for _, p := range s.Prep(a, "of") {
			return p
		}
	}
	return -1
}

// planner returns whose plan a noun is ("denied his intention of going"), -1 if it is that of the subject
// of its verb; ok tells whether the noun is one of planning at all.
func planner(s *tree.Sentence, n int) (node int, ok bool) {
	if !planNouns[s.Nodes[n].Lemma] {
		return -1, false
	}
	return s.Child(n, "poss"), true
}

// objectControl are the verbs whose object does what their infinitive tells: "invited Xi to visit".
var objectControl = words("invite", "ask", "urge", "send", "allow", "persuade", "press", "want", "expect", "force", "order", "tell",
	"request", "permit", "forbid", "encourage", "enable", "authorise", "authorize", "instruct", "dispatch", "appoint", "name", "call", "lead", "prompt", "bring", "take", "oblige", "compel", "cause", "induce", "convince", "commission", "direct", "drive", "move", "tempt",
	"like", "love", "prefer", "wish", "help", "assist", "advise", "counsel", "beg", "implore", "beseech", "entreat", "petition", "exhort", "lobby", "challenge", "dare", "coax", "cajole", "pressure", "nudge", "prod", "entice", "lure",
	"inspire", "mandate", "empower", "entitle", "designate", "nominate", "delegate", "depute", "detail", "assign", "task", "summon", "enjoin", "recommend")

// keeping are the verbs whose object is kept from what follows: "prevent him from visiting".
var keeping = []string{"prevent", "stop", "keep", "bar", "dissuade", "discourage", "ban", "deter", "block"}

// blaming are the verbs that lay to somebody what follows "of", "for" or "with": "accused him of having met".
var blaming = []string{"accuse", "suspect", "blame", "criticise", "criticize", "condemn", "denounce", "rebuke", "attack", "praise", "thank", "fault", "charge", "chide", "congratulate", "reproach", "berate"}

// kept returns the object of a verb of keeping or blaming whose preposition is given, which does what follows: "kept him
// from going", "accused him of going"; -1 if it is none.
func kept(s *tree.Sentence, prep int) int {
	v := s.Nodes[prep].Head
	switch s.Nodes[prep].Lower {
	case "from":
		if !slices.Contains(keeping, s.Nodes[v].Lemma) {
			return -1
		}
	case "of", "for", "with":
		if !slices.Contains(blaming, s.Nodes[v].Lemma) {
			return -1
		}
	default:
		return -1
	}
	return s.Child(v, "dobj", "nsubjpass")
}

// controller returns the node that controls an infinitive under the verb up; -1 if the subject of up does.
func controller(s *tree.Sentence, v, up int) int {
	if !objectControl[s.Nodes[up].Lemma] {
		return -1
	}
	if n := s.Child(up, "dobj", "dative"); n >= 0 && n < v {
		return n
	}
	if n := s.Child(up, "nsubjpass"); n >= 0 {
		return n
	}
	return -1
}

// modifiedNoun returns the noun that a relative or participial clause describes, and whether it
// undergoes what the clause's verb tells. An infinitive after a noun ("plans to visit", "the first
// leader to visit") has the noun itself for its subject only if that is a person's office.
func modifiedNoun(s *tree.Sentence, v, up int) (node int, passive bool) {
	if s.Nodes[v].Tag == "VBN" && s.Nodes[v].Dep == "acl" {
		return up, true
	}
	if d := s.Nodes[v].Dep; (d == "acl" || d == "relcl" && hasTo(s, v)) && s.Nodes[v].Tag == "VB" && (planNouns[s.Nodes[up].Lemma] || wanting(s, v, up)) {
		return planned(s, up)
	}
	if k := s.OneAmong(up); k >= 0 {
		return k, false
	}
	if be := s.Nodes[up].Head; s.Nodes[up].Dep == "attr" && s.Nodes[be].Lemma == "be" && !s.IsNoun(up) { // "will be the first to visit"
		return climbToSubject(s, be)
	}
	if be := s.Nodes[up].Head; s.Nodes[up].Dep == "nsubj" && s.Nodes[be].Lemma == "be" { // "the last to visit was Merkel"
		if a := s.Child(be, "attr"); a >= 0 && strings.HasPrefix(s.Nodes[a].Tag, "NNP") {
			return a, false
		}
	}
	return up, false
}

// planned returns who is to do what the infinitive of a noun of planning tells: its guest, whose it is, or
// the subject of the verb that it hangs from; -1 if nobody is told.
func planned(s *tree.Sentence, noun int) (node int, passive bool) {
	if n := guest(s, noun); n >= 0 {
		return n, false
	}
	if p := s.Child(noun, "poss"); p >= 0 && s.Nodes[noun].Lemma != "invitation" {
		return p, false
	}
	if own := s.Prep(noun, "by", "from"); len(own) > 0 && undertakings[s.Nodes[noun].Lemma] {
		return own[0], false // "a request from Malaysia to see her"
	}
	g := s.Nodes[noun].Head
	switch {
	case g == noun || s.Nodes[noun].Lemma == "invitation" && s.IsVerb(g) && !taking[s.Nodes[g].Lemma]:
		return -1, false // who hands over an invitation is not invited
	case s.IsVerb(g):
		return climbToSubject(s, g)
	case s.Nodes[g].Dep == "prep" && s.IsVerb(s.Nodes[g].Head):
		return climbToSubject(s, s.Nodes[g].Head)
	case s.Nodes[g].Dep == "prep" && answers[s.Nodes[s.Nodes[g].Head].Lemma]:
		return planned(s, s.Nodes[g].Head) // "withdrew her acceptance of an invitation to visit Oslo"
	}
	return -1, false
}

// answers are the nouns for what a guest says to an invitation.
var answers = words("acceptance", "refusal", "rejection")

// undertakings are the nouns for what he means to do himself who is named after "by" or "from".
var undertakings = words("request", "offer", "bid", "attempt", "plan", "effort", "promise", "pledge", "decision", "wish", "desire")

// planBeside is the noun of planning that an infinitive belongs to though it hangs from the noun's verb:
// "extended an invitation to Modi to come"; -1 if there is none.
func planBeside(s *tree.Sentence, v, up int) int {
	if !hasTo(s, v) || !s.IsVerb(up) {
		return -1
	}
	k := s.Child(up, "dobj", "nsubjpass")
	if k < 0 && rising[s.Nodes[up].Lemma] {
		k = s.Child(up, "nsubj")
	}
	if k >= 0 && k < v && (planNouns[s.Nodes[k].Lemma] || wanting(s, v, k)) {
		return k
	}
	return -1
}

// guest returns the node after "to" or "for" of a noun of inviting or planning, or of the verb that it
// is the object of: who is to do what its infinitive tells ("extended an invitation to Xi to come",
// "plans for Xi to come"); -1 if there is none.
func guest(s *tree.Sentence, n int) int {
	word := "for"
	if s.Nodes[n].Lemma == "invitation" || s.Nodes[n].Lemma == "appeal" {
		word = "to"
	}
	if s.Nodes[n].Lemma == "pressure" {
		word = "on"
	}
	if p := s.Prep(n, word); len(p) > 0 {
		return p[0]
	}
	if up := s.Nodes[n].Head; permits[s.Nodes[n].Lemma] && s.IsVerb(up) {
		return s.Child(up, "dative") // "denied him a visa to visit"
	}
	if on := s.Nodes[n].Head; s.Nodes[on].Lower == "on" && s.Nodes[s.Nodes[on].Head].Lemma == "pass" && s.Nodes[n].Lemma == "invitation" { // "passed on an invitation", read as a preposition
		return hearer(s, s.Nodes[on].Head)
	}
	if up := s.Nodes[n].Head; word == "on" && up != n && s.IsVerb(up) && len(s.Prep(up, "on")) > 0 {
		return s.Prep(up, "on")[0]
	} else if word == "to" && up != n && s.IsVerb(up) {
		if p := append(s.Prep(up, "to"), s.ChildrenOf(up, "dative")...); len(p) > 0 && s.IsNoun(p[0]) {
			return p[0]
		}
		return hearer(s, up)
	}
	return -1
}

// hearer is the subject of the clause that tells of the meeting with him who passes something on: who "met Ivanov, who conveyed an
// invitation from Putin" was invited; -1 if there is none.
func hearer(s *tree.Sentence, v int) int {
	m := s.Nodes[v].Head
	if s.Nodes[v].Dep != "relcl" || !bearing[s.Nodes[v].Lemma] || s.Nodes[m].Dep != "dobj" && s.Nodes[m].Dep != "pobj" {
		return -1
	}
	up := s.Nodes[m].Head
	if s.Nodes[m].Dep == "pobj" {
		if s.Nodes[up].Lower != "with" {
			return -1
		}
		up = s.Nodes[up].Head
	}
	if up = s.ClauseVerb(up); up < 0 {
		return -1
	}
	subject, passive := subjectOf(s, up)
	if passive {
		return -1
	}
	return subject
}

// bearing are the verbs of those who bring what another sends.
var bearing = words("pass", "convey", "deliver", "bring", "extend", "relay", "transmit", "hand", "carry", "forward")

// planNouns are the nouns whose infinitive tells what is planned or wished, not what they are.
var planNouns = map[string]bool{"plan": true, "invitation": true, "decision": true, "offer": true, "proposal": true, "intention": true, "desire": true,
	"wish": true, "willingness": true, "readiness": true, "opportunity": true, "chance": true, "promise": true, "agreement": true, "need": true, "hope": true,
	"request": true, "refusal": true, "call": true, "pledge": true, "bid": true, "effort": true, "attempt": true, "arrangement": true, "appeal": true,
	"interest": true, "objection": true, "aversion": true, "ambition": true, "dream": true, "eagerness": true, "reluctance": true, "determination": true,
	"intent": true, "idea": true, "possibility": true, "prospect": true, "preparation": true, "mandate": true, "permission": true, "visa": true, "clearance": true, "pressure": true}

// agentOf returns the nodes after "by" in a passive clause.
func agentOf(s *tree.Sentence, v int) []int {
	var out []int
	for _, a := range s.ChildrenOf(v, "agent") {
		out = append(out, s.ChildrenOf(a, "pobj")...)
	}
	return out
}

// anyOf tells whether the lemma of one of the nodes is in a set of words.
func anyOf(s *tree.Sentence, nodes []int, set map[string]bool) bool {
	return slices.ContainsFunc(nodes, func(n int) bool { return set[s.Nodes[n].Lemma] })
}

// verbAbove returns the verb that a noun hangs from, through prepositions and other nouns, and the
// label of the arc that reaches it; -1 if there is none. With a preposition on the way, prep is
// its word.
func verbAbove(s *tree.Sentence, n int) (verb int, dep, prep string) {
	for range len(s.Nodes) {
		up := s.Nodes[n].Head
		if up == n {
			return -1, "", prep
		}
		if s.Nodes[n].Dep == "conj" && s.IsNoun(up) {
			n = up
			continue
		}
		if dep != "pobj" || s.Nodes[n].Dep != "prep" {
			dep = s.Nodes[n].Dep
		}
		if (s.IsVerb(up) || s.Nodes[up].Tag == "MD") && s.Nodes[up].Dep != "prep" {
			return up, dep, prep
		}
		if s.Nodes[n].Dep == "pobj" || s.Nodes[n].Dep == "pcomp" {
			prep, dep = s.Nodes[up].Lower, "pobj"
		}
		n = up
	}
	return -1, "", prep
}
