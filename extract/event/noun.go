package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// nounArguments fills the slots of a noun: its own modifiers first, then, where they leave out who
// acts, the subject of the verb that it hangs from.
func (r *reading) nounArguments(f *frame) {
	s, n, rule := f.sent, f.node, f.rule
	r.possessors(f)
	r.prepositions(f, n)
	r.ofTiming(f)
	r.modifiers(f)
	r.askedFor(f)
	r.madeBy(f)
	if rule.Type == schema.Visit {
		r.stops(f)
		if len(f.visitors) == 0 {
			r.visitorAfter(f)
		}
		if len(f.visitors) == 0 {
			r.freshFrom(f)
		}
	}
	verb, dep, prep := verbAbove(s, n)
	if verb < 0 {
		return
	}
	if f.verb < 0 {
		f.verb = verb
	}
	r.actsThere(f, verb, dep, prep)
	if dep == "dobj" || dep == "nsubjpass" || dep == "nsubj" || rule.Type == schema.Call && s.Nodes[verb].Lemma == "put" { // "put in a call to"
		r.prepositions(f, verb)
	}
	if rule.Type == schema.Call && dep == "pobj" { // "discussed the crisis with Powell in a call"
		for _, n := range append(s.ChildrenOf(verb, "dobj"), verb) {
			r.prepositions(f, n)
		}
	}
	r.spokenTo(f, verb, dep)
	if dep == "pobj" && !light[s.Nodes[verb].Lemma] {
		r.after(f, verb)
	}
	r.guests(f, verb, dep, prep)
	r.offeredTo(f, verb, dep)
	r.ofWhom(f, verb)
	r.inProgramme(f, verb, dep)
	r.topic(f)
}

// actsThere fills a noun of event with whom the verb above it tells to act, where they take part in it.
func (r *reading) actsThere(f *frame, verb int, dep, prep string) {
	s, n, rule := f.sent, f.node, f.rule
	if r.subjectActs(f, verb, dep, prep) {
		if subject, passive := subjectOf(s, verb); subject != n {
			if !passive || dep != "nsubjpass" {
				r.fill(f, rule.Subject, subject)
			}
		}
		if dep != "nsubjpass" || r.made(s, verb) {
			for _, a := range agentOf(s, verb) {
				r.fill(f, rule.Subject, a)
			}
		}
	}
}

// spokenTo adds to a call of which one party is told the person who is the object of the verb above it: "in a
// call he urged Putin to stop", "a call from Biden woke Johnson".
func (r *reading) spokenTo(f *frame, verb int, dep string) {
	if f.typ() != schema.Call || r.sidesOf(f) != 1 || dep != "pobj" && dep != "nsubj" {
		return
	}
	for _, n := range f.sent.ChildrenOf(verb, "dobj", "dative") {
		f.people(r.actors(f.sent, n))
	}
}

// freshFrom finds the person whom a phrase of a journey describes: "Merkel, fresh from a visit to Cairo",
// "the minister, on a tour of Asia".
func (r *reading) freshFrom(f *frame) {
	s := f.sent
	for n := f.node; s.Nodes[n].Head != n && !s.IsVerb(s.Nodes[n].Head); {
		n = s.Nodes[n].Head
		if m := r.story.At(s.Index, n); m != nil && m.Entity != nil && m.Entity.Kind == schema.Person {
			r.fill(f, f.rule.Subject, n)
			return
		}
	}
}

// madeBy reads the clause that describes a noun of event by who makes it: "the talks that he held with
// Sharon", "the trip that Craft was to begin on Wednesday", "meetings held by his envoy with rebels".
func (r *reading) madeBy(f *frame) {
	s := f.sent
	for _, v := range s.ChildrenOf(f.node, "relcl", "acl") {
		verb := v
		if s.Nodes[v].Lemma == "be" { // "was to begin"
			if x := s.Child(v, "xcomp"); x >= 0 {
				verb = x
			}
		}
		if l := s.Nodes[verb].Lemma; !light[l] && !feasting[l] && r.verbCue(s, verb) == nil {
			continue
		}
		if subject := s.Child(v, "nsubj"); subject >= 0 && s.Nodes[subject].Tag != "WDT" && s.Nodes[subject].Lower != "that" {
			r.fill(f, f.rule.Subject, subject)
		}
		for _, a := range agentOf(s, verb) {
			r.fill(f, f.rule.Subject, a)
		}
		if light[s.Nodes[verb].Lemma] { // where a trip was agreed on is not where it went
			r.prepositions(f, verb)
		}
	}
}

// feasting are the verbs by which somebody gives a meal or arranges a meeting.
var feasting = words("give", "host", "offer", "arrange", "organise", "organize", "sponsor", "throw")

// guests adds whom the verb above a noun of event takes along: "joined Kerry for talks", "granted him
// an audience", "will welcome Lavrov for a visit".
func (r *reading) guests(f *frame, verb int, dep, prep string) {
	s := f.sent
	lemma := s.Nodes[verb].Lemma
	switch {
	case f.typ() == schema.Summit:
	case dep == "pobj" && (lemma == "have" || lemma == "ask" || lemma == "treat" || lemma == "catch") && s.Child(verb, "dobj") >= 0 && f.typ() != schema.Visit:
		subject, _ := subjectOf(s, verb) // "had Sharon to lunch", "had him on the telephone"
		r.fill(f, f.rule.Subject, subject)
		r.fill(f, f.rule.Subject, s.Child(verb, "dobj"))
	case dep == "dobj" && giving[lemma]:
		subject, _ := subjectOf(s, verb)
		for _, n := range slices.Concat([]int{subject}, receivers(s, verb), s.Prep(f.node, "to"), agentOf(s, verb)) {
			r.fill(f, f.rule.Subject, n)
		}
	case joining[lemma] && (dep == "pobj" || prep == "for" || prep == "at" || prep == "over"):
		object := s.Child(verb, "dobj", "nsubjpass")
		if f.typ() == schema.Visit {
			r.visitOf(f, verb, object)
			return
		}
		if subject, passive := subjectOf(s, verb); !passive {
			r.fill(f, f.rule.Subject, subject)
		}
		r.fill(f, f.rule.Subject, object)
	}
}

// receivers are the nodes of those to whom a verb gives something, with or without "to".
func receivers(s *tree.Sentence, verb int) []int {
	var out []int
	for _, n := range s.ChildrenOf(verb, "dative") {
		if p := s.Child(n, "pobj"); p >= 0 {
			n = p
		}
		out = append(out, n)
	}
	return append(out, s.Prep(verb, "to")...)
}

// visitOf makes the object of a verb of receiving the visitor and its subject the host: "Cyprus will
// welcome Lavrov for a visit".
func (r *reading) visitOf(f *frame, verb, object int) {
	if object < 0 || lonely[f.sent.Nodes[verb].Lemma] {
		return
	}
	visitors := r.actors(f.sent, object)
	if len(visitors) == 0 {
		return
	}
	f.visitors = visitors
	if subject, passive := subjectOf(f.sent, verb); !passive && subject >= 0 && len(f.sites) == 0 {
		for _, x := range r.actors(f.sent, subject) {
			if len(x.Side) == 2 {
				f.sites = append(f.sites, site{country: x.Side, node: subject})
			}
		}
	}
}

// addressing are the verbs of speaking to those who sit in the event itself.
var addressing = words("tell", "address", "inform", "use", "chair", "lead")

// giving are the verbs by which a host gives somebody a meeting or a meal.
var giving = words("give", "grant", "offer", "accord", "deny", "refuse", "promise")

// lonely are the verbs of joining whose object does not travel.
var lonely = words("join", "meet", "see")

// after fills the slots of prepositions that stand after a noun but were hung from the verb above
// it: "brief Arafat on his talks last month in Washington with Clinton".
func (r *reading) after(f *frame, verb int) {
	s := f.sent
	for _, c := range s.ChildrenOf(verb, "prep") {
		slot := f.rule.Preps[s.Nodes[c].Lower]
		if c < f.node || slot == "" {
			continue
		}
		for _, p := range s.ChildrenOf(c, "pobj") {
			r.fill(f, slot, p)
		}
	}
}

// topic adds to talks of which one party alone is told ("a telephone conversation with Obama") the
// person whom the story is about just there: the subject of one of the two sentences before.
func (r *reading) topic(f *frame) {
	s := f.sent
	if r.literal || f.typ() != schema.Meeting && f.typ() != schema.Call || len(f.parties) != 1 || len(s.Prep(f.node, "with")) == 0 {
		return
	}
	if v := r.ownTopic(f); v >= 0 {
		r.addSubject(f, s, v, "topic: same sentence")
	}
	r.teller(f)
	for back := 1; back <= 2 && s.Index >= back && len(f.parties) == 1; back++ {
		if before := r.story.Sentences[s.Index-back]; before.Part == s.Part {
			r.addTopic(f, before)
		}
	}
	if len(f.parties) != 1 {
		return
	}
	for _, x := range r.protagonist(s, f.node) {
		if x.Side != f.parties[0].Side {
			f.parties = appendRefs(f.parties, x)
			f.inferred = append(f.inferred, "participants")
		}
	}
}

// addTopic adds the person who is the subject of a sentence to the parties, if of another side.
func (r *reading) addTopic(f *frame, before *tree.Sentence) {
	if root := slices.IndexFunc(before.Nodes, func(n tree.Node) bool { return n.Dep == "ROOT" }); root >= 0 {
		r.addSubject(f, before, root, "topic: sentence before")
	}
}

// ownTopic is the main verb of the frame's sentence, of whose subject the sentence goes on telling
// ("Putin lands in Vienna before noon, lunches with Van der Bellen"); -1 if it is one of saying.
func (r *reading) ownTopic(f *frame) int {
	s := f.sent
	root := slices.IndexFunc(s.Nodes, func(n tree.Node) bool { return n.Dep == "ROOT" })
	if root < 0 || root > f.node || !s.IsVerb(root) || mention.Saying(s.Nodes[root].Lemma) {
		return -1
	}
	return root
}

// addSubject adds the person who is the subject of a verb to the parties, if of another side.
func (r *reading) addSubject(f *frame, before *tree.Sentence, root int, how string) {
	subject, _ := subjectOf(before, root)
	if subject < 0 {
		return
	}
	for _, x := range r.actors(before, subject) {
		if x.Entity != nil && x.Entity.Kind == schema.Person && x.Side != f.parties[0].Side {
			x.How = how
			f.parties = appendRefs(f.parties, x)
			f.inferred = append(f.inferred, "participants")
			return
		}
	}
}

// askedFor adds whose request, plan or invitation the event is: "Levy's request for a meeting", "a North
// Korean call for talks", "an offer of talks by Seoul".
func (r *reading) askedFor(f *frame) {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	n := up
	if s.Nodes[f.node].Dep == "pobj" {
		n = s.Nodes[up].Head
	}
	if !planNouns[s.Nodes[n].Lemma] || n == f.node {
		return
	}
	for _, p := range slices.Concat(s.ChildrenOf(n, "poss"), s.Prep(n, "by", "from")) {
		r.fill(f, f.rule.Subject, p)
	}
	for _, c := range s.ChildrenOf(n, "amod", "compound") {
		if m := r.story.At(s.Index, c); m != nil && m.Entity != nil && m.Form == mention.Demonym {
			r.fill(f, f.rule.Subject, c)
		}
	}
}

// offering are the verbs by which somebody offers a meeting to whom "to" leads.
var offering = words("offer", "propose", "suggest", "grant", "promise", "extend")

// offeredTo adds to whom a meeting is offered: "offered peace talks to the rebels".
func (r *reading) offeredTo(f *frame, verb int, dep string) {
	if f.typ() != schema.Meeting && f.typ() != schema.Call || dep != "dobj" && dep != "nsubjpass" || !offering[f.sent.Nodes[verb].Lemma] {
		return
	}
	for _, p := range slices.Concat(f.sent.Prep(f.node, "to"), f.sent.Prep(verb, "to")) {
		r.fill(f, f.rule.Subject, p)
	}
}

// ofTiming fills the slots of prepositions that hang from what is told of an event: "the timing of the visit to
// Cairo".
func (r *reading) ofTiming(f *frame) {
	s := f.sent
	of := s.Nodes[f.node].Head
	if up := s.Nodes[of].Head; s.Nodes[of].Lower == "of" && (details[s.Nodes[up].Lemma] || aspects[s.Nodes[up].Lemma]) {
		r.prepositions(f, up)
	}
}

// programmes are the nouns for what somebody has before him.
var programmes = words("programme", "program", "schedule", "agenda", "itinerary", "diary", "calendar", "timetable", "plan", "visit", "trip", "tour", "stay")

// inProgramme adds whose programme an event is in: "his schedule includes talks with", "the visit by Chirac
// will include talks with".
func (r *reading) inProgramme(f *frame, verb int, dep string) {
	s := f.sent
	n := s.Child(verb, "nsubj")
	if dep != "dobj" || !spanning[s.Nodes[verb].Lemma] || n < 0 || !programmes[s.Nodes[n].Lemma] {
		return
	}
	for _, p := range slices.Concat(s.ChildrenOf(n, "poss"), s.Prep(n, "of", "by", "for")) {
		r.fill(f, f.rule.Subject, p)
	}
}

// ofWhom adds whose option, dream or wish an event is that is the subject of a verb of being: "a visit to
// Moscow is the dream of Pope Francis".
func (r *reading) ofWhom(f *frame, verb int) {
	s := f.sent
	if a := r.wishedFor(s, f.node, verb); a >= 0 {
		for _, p := range slices.Concat(s.ChildrenOf(a, "poss"), s.Prep(a, "of", "for")) {
			r.fill(f, f.rule.Subject, p)
		}
	}
}

// modifiers reads what stands before a noun: demonyms, countries and places.
func (r *reading) modifiers(f *frame) {
	s := f.sent
	for _, c := range s.ChildrenOf(f.node, "amod", "compound", "nmod") {
		for _, k := range s.Descend(c) {
			r.modifier(f, k)
		}
	}
}

// modifier reads one word before a noun. Before a visit an adjective of a country tells the
// visitor and a noun the destination ("a French visit", "the China trip"); before talks both tell
// the sides and a town the place.
func (r *reading) modifier(f *frame, k int) {
	m := r.story.At(f.sent.Index, k)
	if m == nil || m.Entity == nil || m.Head != k && m.Form != mention.Full {
		return
	}
	e := m.Entity
	switch {
	case f.typ() == schema.Visit && m.Form == mention.Demonym && r.whose(f):
		f.sites = append(f.sites, site{country: e.Side(), node: k}) // "Akihito's British visit"
	case f.typ() == schema.Visit && m.Form == mention.Demonym:
		if len(f.visitors) == 0 && e.Side() != "EU" { // "a European tour" goes to Europe
			f.visitors = appendRefs(f.visitors, mention.Ref{Side: e.Side(), Group: true})
		}
	case f.typ() == schema.Visit && e.Kind == schema.Person:
		f.visitors = appendRefs(f.visitors, mention.Ref{Entity: e, Side: e.Country})
	case f.typ() == schema.Visit:
		if p, ok := r.named(f.sent, m, k); ok {
			f.sites = append(f.sites, p)
		}
	case e.Kind == schema.Person:
		f.parties = appendRefs(f.parties, mention.Ref{Entity: e, Side: e.Country})
	case e.Kind == schema.Place:
		if p, ok := r.named(f.sent, m, k); ok {
			f.sites = append(f.sites, p)
		}
	case f.rule.Modifier != "" && r.story.Between(f.sent, k) != nil:
		for _, side := range r.story.Between(f.sent, k) {
			f.parties = appendRefs(f.parties, mention.Ref{Side: side, Group: true})
		}
	case e.Side() != "" && f.rule.Modifier != "":
		f.parties = appendRefs(f.parties, mention.Ref{Side: e.Side(), Group: true})
	}
}

// whose tells whether a visitor stands as the possessor of a noun.
func (r *reading) whose(f *frame) bool {
	return len(f.visitors) > 0 && f.sent.Child(f.node, "poss") >= 0 && len(f.sites) == 0
}

// subjectActs tells whether the subject of the verb above a noun takes part in what the noun
// tells: the verb is a light one ("held talks", "paid a visit"), a cue of status ("cancelled his
// trip"), or the noun sets its scene ("said after talks with").
func (r *reading) subjectActs(f *frame, verb int, dep, prep string) bool {
	if f.typ() == schema.Visit && len(f.visitors) > 0 {
		return false
	}
	called := f.typ() == schema.Call && len(f.sent.Prep(f.node, "to", "from")) > 0
	if f.typ() != schema.Visit && r.sidesOf(f) >= 2 && len(f.parties) >= 2 && len(f.sent.Prep(f.node, "with")) == 0 && !called {
		return false // "talks between A and B", "U.S.-Chinese talks": all are told
	}
	lemma := f.sent.Nodes[verb].Lemma
	switch dep {
	case "dobj", "attr", "oprd":
		return light[lemma] || f.typ() == schema.Call && answering[lemma] || addressing[lemma] || r.verbCue(f.sent, verb) != nil
	case "conj", "appos", "npadvmod":
		return false
	case "pobj", "pcomp":
		return scene[prep] && !(f.typ() == schema.Summit && aside[prep]) || light[lemma]
	case "nsubjpass":
		return true
	}
	return false
}

// joining are the verbs whose object takes part in what they are joined for.
var joining = words("join", "meet", "host", "receive", "welcome", "see", "invite", "greet")

// light are the verbs that only carry a noun of event.
var light = words("have", "hold", "make", "pay", "begin", "start", "open", "conclude", "end", "complete", "finish", "continue", "resume", "conduct",
	"undertake", "kick", "wrap", "wind", "embark", "go", "attend", "join", "launch", "do", "cut", "round", "be", "enter", "arrive", "come", "leave",
	"break", "receive", "get", "place", "interrupt", "extend", "close", "engage", "take", "travel", "fly", "set", "participate", "plan", "arrange", "announce", "schedule")

// scene are the prepositions that make a noun the scene of what the verb tells.
var scene = words("during", "after", "before", "in", "on", "at", "for", "following", "with", "of", "ahead", "since", "from", "upon", "prior", "to", "into", "through", "by")

// aside are those of them after which a gathering is only spoken of.
var aside = words("of", "before", "ahead", "since", "prior", "by", "on")

// words makes a set.
func words(list ...string) map[string]bool {
	out := map[string]bool{}
	for _, w := range list {
		out[w] = true
	}
	return out
}

// sidesOf counts the sides among a frame's parties.
func (r *reading) sidesOf(f *frame) int {
	seen := map[string]bool{}
	for _, p := range f.parties {
		seen[p.Side] = true
	}
	return len(seen)
}

// nameOf returns the nodes of a gathering's name: the noun with what stands before it that is
// capitalised or a number, and a body after "of".
func nameOf(s *tree.Sentence, n int) (first, last int) {
	first, last = n, n+1
	for first > 0 {
		node := s.Nodes[first-1]
		if node.Head != n && s.Nodes[node.Head].Head != n || node.Dep == "det" || node.Dep == "prep" || node.Dep == "poss" && node.Tag == "PRP$" {
			break
		}
		first--
	}
	return first, last
}
