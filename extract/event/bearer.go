package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// bearerArguments fills the slots of a noun of event with what the verb above it tells: who acts there, whom it takes
// along, and the prepositions that were hung from it though they belong to the noun.
func (r *reading) bearerArguments(f *frame, verb int, dep, prep string) {
	s, call := f.sent, f.rule.Type == schema.Call
	if f.verb < 0 {
		f.verb = verb
	}
	r.actsThere(f, verb, dep, prep)
	if dep == "dobj" || dep == "nsubjpass" || dep == "nsubj" || call && s.Nodes[verb].Lemma == "put" { // "put in a call to"
		r.prepositions(f, verb)
	}
	if call && dep == "pobj" { // "discussed the crisis with Powell in a call"
		for _, n := range append(s.ChildrenOf(verb, "dobj"), verb) {
			r.prepositions(f, n)
		}
	}
	r.spokenTo(f, verb, dep)
	if dep == "pobj" && !light[s.Nodes[verb].Lemma] && !(r.otherOccasion(s, verb, prep) && len(s.Prep(f.node, "with")) > 0) {
		r.after(f, verb)
	}
	r.guests(f, verb, dep, prep)
	r.offeredTo(f, verb, dep)
	r.conveyedTo(f, verb, dep, prep)
	r.timeGiven(f, verb, dep)
	r.awaiting(f, verb, dep)
	if f.rule.Name == "interlocutor" && dep == "nsubj" { // "his partners were Kok and Bolger"
		for _, n := range s.ChildrenOf(verb, "attr") {
			r.fill(f, f.rule.Subject, n)
		}
	}
	r.ofWhom(f, verb)
	r.inProgramme(f, verb, dep)
}

// actsThere fills a noun of event with whom the verb above it tells to act, where they take part in it.
func (r *reading) actsThere(f *frame, verb int, dep, prep string) {
	if !r.subjectActs(f, verb, dep, prep) || f.typ() == schema.Summit && dep == "pobj" && (r.shuns(f.sent, verb) || servesOnly(f.sent, f.node) || toward[prep] && r.mood(f.sent, verb).status == schema.Possible) {
		return // who will not be at a gathering or only may be
	}
	if r.sentThere(f, verb, dep) {
		return
	}
	if subject, passive := subjectOf(f.sent, verb); subject != f.node && (!passive || dep != "nsubjpass") {
		r.fill(f, f.rule.Subject, subject)
	}
	if dep == "nsubjpass" && !r.made(f.sent, verb) && !(f.typ() == schema.Meeting && convening[f.sent.Nodes[verb].Lemma]) {
		return
	}
	for _, a := range agentOf(f.sent, verb) {
		r.fill(f, f.rule.Subject, a)
	}
}

// sentThere fills talks for which somebody sends others with those others, or where they are not known with his country: "Kohl sent a
// delegation to Paris for talks with Chirac". It tells whether a verb does so.
func (r *reading) sentThere(f *frame, verb int, dep string) bool {
	s := f.sent
	object := s.Child(verb, "dobj")
	if l := s.Nodes[verb].Lemma; f.typ() != schema.Meeting || dep != "pobj" || l != "send" && l != "dispatch" && l != "despatch" || object < 0 || object > f.node {
		return false
	}
	if who := r.actors(s, object); len(who) > 0 {
		r.fill(f, f.rule.Subject, object)
		return true
	}
	f.parties = appendRefs(f.parties, r.senders(s, verb, object)...)
	return groups[s.Nodes[object].Lemma]
}

// senders are the sides that an unnamed group acts for which the subject of a verb sends: "Kohl sent a delegation"; none if the object of the
// verb is no such group.
func (r *reading) senders(s *tree.Sentence, verb, object int) []mention.Ref {
	var out []mention.Ref
	subject, passive := subjectOf(s, verb)
	if subject < 0 || passive || object < 0 || !groups[s.Nodes[object].Lemma] && !(envoys[s.Nodes[object].Lemma] && s.Any(s.ChildrenOf(object, "det", "poss"), "a", "an", "its", "two", "another")) {
		return nil
	}
	for _, x := range r.actors(s, subject) {
		if x.Side != "" {
			out = append(out, mention.Ref{Side: x.Side, Group: true, How: "sent: " + s.Nodes[object].Text})
		}
	}
	return out
}

// envoys are the nouns for one whom a country sends, told without his name: "will send an envoy".
var envoys = words("envoy", "emissary", "representative", "messenger", "official", "mediator")

// subjectActs tells whether the subject of the verb above a noun takes part in what the noun
// tells: the verb is a light one ("held talks", "paid a visit"), a cue of status ("cancelled his
// trip"), or the noun sets its scene ("said after talks with").
func (r *reading) subjectActs(f *frame, verb int, dep, prep string) bool {
	if f.typ() == schema.Visit && (len(f.visitors) > 0 || whose(f.sent, f.node)) {
		return false
	}
	if f.typ() == schema.Visit && dep == "dobj" && slices.ContainsFunc(f.sent.Prep(verb, "by"), func(p int) bool { return p > f.node && r.isPerson(f.sent, p) }) {
		return false // "ruled out a mission to Cyprus by Holbrooke", whose "by" a parser hung from the verb
	}
	called := f.typ() == schema.Call && len(f.sent.Prep(f.node, "to", "from")) > 0
	if f.typ() != schema.Visit && r.sidesOf(f) >= 2 && len(f.parties) >= 2 && len(f.sent.Prep(f.node, "with")) == 0 && !called {
		return false // "talks between A and B", "U.S.-Chinese talks": all are told
	}
	if n, _ := subjectOf(f.sent, verb); f.preparesOnly(verb) && n >= 0 && r.isPerson(f.sent, n) {
		return false
	}
	lemma := f.sent.Nodes[verb].Lemma
	switch dep {
	case "dobj", "attr", "oprd":
		return light[lemma] || slices.Contains(f.rule.Under, lemma) || gaining[lemma] && len(f.sent.Prep(f.node, "with")) > 0 || f.typ() == schema.Call && answering[lemma] || addressing[lemma] || r.verbCue(f.sent, verb) != nil
	case "npadvmod": // "opened talks on Wednesday, the first day of an official visit"
		_, day := f.under()
		two := slices.ContainsFunc(append(agentOf(f.sent, verb), f.sent.ChildrenOf(verb, "dobj")...), func(k int) bool { return r.isPerson(f.sent, k) })
		return f.typ() == schema.Visit && prep == "of" && day >= 0 && stayParts[f.sent.Nodes[day].Lemma] && !two // of host and guest the grammar does not say whose visit it is
	case "conj", "appos":
		return false
	case "pobj", "pcomp":
		if apartInTime[prep] && joining[lemma] && f.sent.Child(verb, "dobj") >= 0 && f.typ() == schema.Meeting && len(f.sent.Prep(f.node, "with")) == 0 {
			return false // who see Reagan before the first session do not hold it
		}
		return scene[prep] && !(f.typ() == schema.Summit && aside[prep]) || light[lemma] && !(lemma == "announce" && aside[prep]) // what is announced before a summit is something else
	case "nsubjpass":
		return true
	}
	return false
}

// whose tells whether a noun is told to be of somebody by a relative: "Clinton, whose journey begins on Monday".
func whose(s *tree.Sentence, n int) bool {
	p := s.Child(n, "poss")
	return p >= 0 && s.Nodes[p].Tag == "WP$"
}

// light are the verbs that only carry a noun of event.
var light = words("have", "hold", "make", "pay", "begin", "start", "open", "conclude", "end", "complete", "finish", "continue", "resume", "conduct",
	"undertake", "kick", "wrap", "wind", "embark", "go", "attend", "join", "launch", "do", "cut", "round", "be", "enter", "arrive", "come", "leave",
	"break", "receive", "get", "place", "interrupt", "extend", "close", "engage", "take", "travel", "fly", "set", "participate", "plan", "arrange", "announce", "schedule")

// gaining are the verbs of those who come by an event with somebody: "secured a meeting with".
var gaining = words("secure", "win", "obtain", "gain", "snatch", "land", "manage", "enjoy", "grab", "squeeze")

// scene are the prepositions that make a noun the scene of what the verb tells.
var scene = words("during", "after", "before", "in", "on", "at", "for", "following", "with", "of", "ahead", "since", "from", "upon", "prior", "to", "into", "through", "by", "en")

// aside are those of them after which a gathering is only spoken of.
var aside = words("of", "before", "ahead", "since", "prior", "by", "on")

// addressing are the verbs of speaking to those who sit in the event itself.
var addressing = words("tell", "address", "inform", "use", "chair", "lead")

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
	case r.otherOccasion(s, verb, prep), prep == "amid", prep == "amidst", prep == "despite": // "met Li after talks with Wu" tells of two meetings
	case joining[lemma] && dep == "pobj" && f.typ() != schema.Visit && len(f.sent.Prep(f.node, "between")) > 0 && r.sidesOf(f) > 1: // "met Li during talks between Kok and Moi"
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

// awaiting adds whom an event awaits: "talks with Cem await him", "are in store for him".
func (r *reading) awaiting(f *frame, verb int, dep string) {
	s := f.sent
	if dep != "nsubj" || f.typ() == schema.Summit {
		return
	}
	who := s.ChildrenOf(verb, "dobj")
	if s.Nodes[verb].Lemma != "await" {
		who = nil
		for _, n := range s.Prep(verb, "in", "on") {
			if awaitedIn[s.Nodes[n].Lemma] {
				who = append(who, s.Prep(n, "for")...)
			}
		}
	}
	for _, n := range who {
		r.fill(f, f.rule.Subject, n)
	}
}

// awaitedIn are the nouns of phrases for what awaits somebody: "in prospect for him".
var awaitedIn = words("prospect", "store", "offing", "card", "schedule", "programme", "program", "agenda")

// timeGiven adds to some time that somebody has with another whoever gives it to whom, and whose it is: "gave the envoy half an hour", "got ten
// minutes of Mubarak's time". Time that is given for doing something is none of that: "gave him an hour to leave".
func (r *reading) timeGiven(f *frame, verb int, dep string) {
	s := f.sent
	if f.rule.Name != "time with" {
		return
	}
	for _, of := range s.Prep(f.node, "of") {
		if p := s.Child(of, "poss"); s.Nodes[of].Lemma == "time" && p >= 0 {
			r.fill(f, f.rule.Subject, p)
		}
	}
	if guest := s.Child(verb, "dobj"); dep == "npadvmod" && giving[s.Nodes[verb].Lemma] && guest >= 0 && guest < f.node && guest > verb {
		subject, _ := subjectOf(s, verb)
		r.fill(f, f.rule.Subject, subject)
		r.fill(f, f.rule.Subject, guest)
	}
}

// giving are the verbs by which a host gives somebody a meeting or a meal.
var giving = words("give", "grant", "offer", "accord", "deny", "refuse", "promise")

// otherOccasion tells whether a verb tells of a meeting of its own, before or after the event to which a preposition leads: "saw Li
// after the talks".
func (r *reading) otherOccasion(s *tree.Sentence, verb int, prep string) bool {
	return apartInTime[prep] && slices.ContainsFunc(r.rules.trigger("verb", s.Nodes[verb].Lemma), func(t *Trigger) bool {
		return t.Type == schema.Meeting && len(t.Objects) == 0 && len(t.Near) == 0 && t.Name != "tell"
	})
}

// apartInTime are the prepositions that lead to an event before or after what a verb tells.
var apartInTime = words("after", "before", "following", "ahead", "since", "upon", "prior")

// joining are the verbs whose object takes part in what they are joined for.
var joining = words("join", "meet", "host", "receive", "welcome", "see", "invite", "greet")

// receivers are the nodes of those to whom a verb gives something, with or without "to".
func receivers(s *tree.Sentence, verb int) []int {
	var out []int
	for _, n := range s.ChildrenOf(verb, "dative") {
		if p := s.Child(n, "pobj"); p >= 0 {
			n = p
		}
		out = append(out, n)
	}
	if o := s.ChildrenOf(verb, "dobj"); len(o) > 1 { // "granted Kovac and his family an audience"
		out = append(out, o[0])
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

// lonely are the verbs of joining whose object does not travel.
var lonely = words("join", "meet", "see")

// offeredTo adds to whom a meeting is offered: "offered peace talks to the rebels".
func (r *reading) offeredTo(f *frame, verb int, dep string) {
	if f.typ() != schema.Meeting && f.typ() != schema.Call || dep != "dobj" && dep != "nsubjpass" || !offering[f.sent.Nodes[verb].Lemma] {
		return
	}
	for _, p := range slices.Concat(f.sent.Prep(f.node, "to"), f.sent.Prep(verb, "to")) {
		r.fill(f, f.rule.Subject, p)
	}
}

// offering are the verbs by which somebody offers a meeting to whom "to" leads.
var offering = words("offer", "propose", "suggest", "grant", "promise", "extend")

// conveyedTo adds to talks the person to whom somebody says something in them: "gave assurances to Jiang during a meeting",
// "conveyed the message to him in talks", "assured him at a meeting".
func (r *reading) conveyedTo(f *frame, verb int, dep, prep string) {
	s := f.sent
	if f.typ() != schema.Meeting || dep != "pobj" || prep != "in" && prep != "during" && prep != "at" || !conveying[s.Nodes[verb].Lemma] && !persuading[s.Nodes[verb].Lemma] || r.sidesOf(f) > 1 || len(s.Prep(f.node, "with", "between")) > 0 {
		return
	}
	nodes := receivers(s, verb)
	for _, o := range s.ChildrenOf(verb, "dobj", "nsubjpass") {
		if persuading[s.Nodes[verb].Lemma] {
			nodes = append(nodes, o)
		}
		nodes = append(nodes, s.Prep(o, "to")...)
	}
	for _, n := range nodes {
		if r.isPerson(s, n) {
			r.fill(f, f.rule.Subject, n)
		}
	}
}

// conveying are the verbs by which somebody lets another hear something.
var conveying = words("give", "convey", "pass", "deliver", "repeat", "express", "offer", "explain", "stress", "voice", "present", "communicate", "describe", "outline", "pledge", "make", "promise", "hand", "grant", "guarantee", "vow")

// inProgramme adds whose programme an event is in: "his schedule includes talks with", "the visit by Chirac
// will include talks with", "on his programme are talks with".
func (r *reading) inProgramme(f *frame, verb int, dep string) {
	s := f.sent
	var lists []int
	switch n := s.Child(verb, "nsubj"); {
	case dep == "dobj" && spanning[s.Nodes[verb].Lemma] && n >= 0:
		lists = []int{n}
	case (dep == "attr" || dep == "nsubj") && figuring[s.Nodes[verb].Lemma]:
		lists = append(s.Prep(verb, "on", "in"), s.ChildrenOf(verb, "nsubj")...)
	}
	for _, n := range lists {
		if !programmes[s.Nodes[n].Lemma] {
			continue
		}
		for _, p := range slices.Concat(s.ChildrenOf(n, "poss"), s.Prep(n, "of", "by", "for")) {
			r.fill(f, f.rule.Subject, p)
		}
	}
}

// figuring are the verbs that tell what is on somebody's programme.
var figuring = words("be", "figure", "feature", "stand", "appear", "remain", "come")

// programmes are the nouns for what somebody has before him.
var programmes = words("programme", "program", "schedule", "agenda", "itinerary", "diary", "calendar", "timetable", "plan", "visit", "trip", "tour", "stay", "engagement", "list")

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
