package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// nounArguments fills the slots of a noun: its own modifiers first, then, where they leave out who
// acts, the subject of the verb that it hangs from.
func (r *reading) nounArguments(f *frame) {
	r.possessors(f)
	r.prepositions(f, f.node)
	r.ofTiming(f)
	r.modifiers(f)
	r.askedFor(f)
	r.madeBy(f)
	if f.rule.Type == schema.Visit {
		r.stops(f)
		r.ofTour(f)
		if r.stopsThere(f) {
			return // the verb's subject are the stops and no traveller
		}
		if len(f.visitors) == 0 {
			r.visitorAfter(f)
		}
		if len(f.visitors) == 0 {
			r.freshFrom(f)
		}
	}
	if verb, dep, prep := verbAbove(f.sent, f.node); verb >= 0 && !announcesDelay(f.sent, f.node, verb) {
		r.bearerArguments(f, verb, dep, prep)
		r.byAgreement(f)
		r.topic(f)
	}
}

// ofTour gives a stop the traveller of the tour that it is told to be of: "the next stop of his Asian tour is India", "the stops of a
// journey that Kok is to make", "the earlier legs of his week".
func (r *reading) ofTour(f *frame) {
	s := f.sent
	for _, n := range s.Prep(f.node, "of", "on", "in") {
		if len(f.visitors) > 0 || r.rules.trigger("noun", s.Nodes[n].Lemma) == nil && !ofTravel[s.Nodes[n].Lemma] {
			continue
		}
		for _, p := range slices.Concat(s.ChildrenOf(n, "poss"), s.Prep(n, "by")) {
			r.fill(f, f.rule.Possessor, p)
		}
		for _, v := range s.ChildrenOf(n, "relcl", "acl") {
			if k := s.Child(v, "nsubj"); k >= 0 && !strings.HasPrefix(s.Nodes[k].Tag, "W") && len(f.visitors) == 0 {
				r.fill(f, f.rule.Possessor, k)
			}
			for _, a := range agentOf(s, v) {
				r.fill(f, f.rule.Possessor, a)
			}
		}
	}
}

// ofTravel are the nouns for the time and the round of a journey.
var ofTravel = words("week", "day", "programme", "program", "round", "travels", "travel", "weekend", "month")

// ofTiming fills the slots of prepositions that hang from what is told of an event: "the timing of the visit to
// Cairo", "an offer of dinner with Peres".
func (r *reading) ofTiming(f *frame) {
	s := f.sent
	of := s.Nodes[f.node].Head
	if up := s.Nodes[of].Head; s.Nodes[of].Lower == "of" && (details[s.Nodes[up].Lemma] || aspects[s.Nodes[up].Lemma] || planNouns[s.Nodes[up].Lemma]) {
		r.prepositions(f, up)
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
		if len(f.visitors) == 0 && e.Side() != "EU" && e.Side() != "" { // "a European tour" goes to Europe, an Asian one to Asia
			f.visitors = appendRefs(f.visitors, mention.Ref{Side: e.Side(), Group: true})
		}
	case f.typ() == schema.Visit && e.Person():
		f.visitors = appendRefs(f.visitors, mention.Ref{Entity: e, Side: e.Country})
	case f.typ() == schema.Visit:
		if p, ok := r.named(f.sent, m, k); ok {
			f.sites = append(f.sites, p)
		}
	case e.Person():
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

// madeBy reads the clause that describes a noun of event by who makes it: "the talks that he held with
// Sharon", "the trip that Craft was to begin on Wednesday", "meetings held by his envoy with rebels", "praised the mission to Algeria headed by Soares".
func (r *reading) madeBy(f *frame) {
	s := f.sent
	about := s.ChildrenOf(f.node, "relcl", "acl")
	if v := takenForSaid(s, f.node); v >= 0 {
		about = append(about, v)
	}
	for _, v := range about {
		verb := v
		if x := s.Child(v, "xcomp"); x >= 0 && hasTo(s, x) && (s.Nodes[v].Lemma == "be" || light[s.Nodes[x].Lemma]) {
			verb = x // "was to begin", "had agreed to hold"
		}
		if l := s.Nodes[verb].Lemma; whatIsSaid(s, v) && !(verb != v && s.Child(verb, "dobj") < 0) || !light[l] && !feasting[l] && r.verbCue(s, verb) == nil && !(f.typ() == schema.Visit && s.Nodes[v].Tag == "VBN" && (l == "lead" || l == "head")) {
			continue
		}
		subject := s.Child(v, "nsubj")
		if subject < 0 && verb != v {
			subject = s.Child(v, "nsubjpass") // "the talks that they were rumoured to have held"
		}
		if subject >= 0 && s.Nodes[subject].Tag != "WDT" && s.Nodes[subject].Lower != "that" {
			r.fill(f, f.rule.Subject, subject)
		}
		for _, a := range agentOf(s, verb) {
			r.fill(f, f.rule.Subject, a)
			for _, who := range append(s.ChildrenOf(a, "appos"), a) { // "with" hung from the envoy in "held by his envoy Levy with rebels"
				for _, p := range s.Prep(who, "with") {
					r.fill(f, f.rule.Preps["with"], p)
				}
			}
		}
		if light[s.Nodes[verb].Lemma] || feasting[s.Nodes[verb].Lemma] { // where a trip was agreed on is not where it went
			r.prepositions(f, verb)
		}
	}
}

// takenForSaid is the verb of a clause about a noun that a parser hung from another word: "cancelled the trip to Oslo that Hurd, the
// foreign secretary, was to begin on Wednesday"; -1 if there is none. Such a clause begins right behind the noun, which is what
// its verb lacks for an object.
func takenForSaid(s *tree.Sentence, n int) int {
	under := s.Descend(n)
	that := under[len(under)-1] + 1
	if d := s.Nodes[n].Dep; d != "dobj" && d != "pobj" || that >= len(s.Nodes) || s.Nodes[that].Lower != "that" || s.Nodes[that].Dep != "mark" {
		return -1
	}
	if up := s.ClauseVerb(s.Nodes[n].Head); up >= 0 && mention.Saying(s.Nodes[up].Lemma) {
		return -1 // "said after the talks that he would go on"
	}
	v := s.Nodes[that].Head
	last := v
	if x := s.Child(v, "xcomp"); x >= 0 {
		last = x
	}
	if !light[s.Nodes[last].Lemma] || s.Nodes[last].Lemma == "be" || s.Child(last, "dobj") >= 0 {
		return -1
	}
	return v
}

// feasting are the verbs by which somebody gives a meal, arranges a meeting or is at the head of it.
var feasting = words("give", "host", "offer", "arrange", "organise", "organize", "sponsor", "throw", "chair", "cochair", "co-chair", "convene", "moderate", "mediate", "broker", "preside")

// freshFrom finds the person whom a phrase of a journey describes: "Merkel, fresh from a visit to Cairo",
// "the minister, on a tour of Asia".
func (r *reading) freshFrom(f *frame) {
	s := f.sent
	for n := f.node; s.Nodes[n].Head != n && !s.IsVerb(s.Nodes[n].Head); {
		n = s.Nodes[n].Head
		if m := r.story.At(s.Index, n); m != nil && m.Entity.Person() {
			r.fill(f, f.rule.Subject, n)
			return
		}
		if l := s.Nodes[n].Lower; l == "back" || l == "fresh" {
			if m := r.backFrom(s, n); m != nil {
				r.fill(f, f.rule.Subject, m.Head)
				return
			}
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
	if !slices.ContainsFunc(s.Prep(f.node, "with"), func(p int) bool { return len(r.actors(s, p)) > 0 }) {
		return // whom the story is about does not stand for those he is told to talk with: "left for talks with local firms"
	}
	if v := r.ownTopic(f); v >= 0 {
		r.addSubject(f, s, v, "topic: same sentence")
	}
	r.partnerBefore(f)
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

// furtherTalks are the adjectives that tell of talks as one of a row.
var furtherTalks = words("opening", "earlier", "further", "new", "repeat", "follow-up", "closing", "final")

// partnerBefore adds to one more meeting with somebody him who alone was told before to meet that one: "Crocker met Van-Dunem. A second meeting with
// Van-Dunem will be held on Friday".
func (r *reading) partnerBefore(f *frame) {
	s := f.sent
	if len(f.parties) != 1 || turnOf(s, f.node) == "" && !oneMore(s, f.node) && !slices.ContainsFunc(s.ChildrenOf(f.node, "amod"), func(k int) bool { return furtherTalks[s.Nodes[k].Lower] }) {
		return
	}
	for _, g := range slices.Backward(r.told) {
		if s.Index-g.sent.Index > maxAbroad {
			return
		}
		if g.typ() == f.typ() && len(g.parties) == 2 && takesPart(g, f.parties) {
			f.people(g.parties)
			f.inferred = append(f.inferred, "participants")
			return
		}
	}
}

// ownTopic is the main verb of the frame's sentence, of whose subject the sentence goes on telling
// ("Putin lands in Vienna before noon, lunches with Van der Bellen"); -1 if it is one of saying.
func (r *reading) ownTopic(f *frame) int {
	s := f.sent
	root := s.Root()
	if root < 0 || root > f.node || !s.IsVerb(root) || mention.Saying(s.Nodes[root].Lemma) {
		return -1
	}
	return root
}

// addTopic adds the person who is the subject of a sentence to the parties, if of another side.
func (r *reading) addTopic(f *frame, before *tree.Sentence) {
	if root := before.Root(); root >= 0 {
		r.addSubject(f, before, root, "topic: sentence before")
	}
}

// addSubject adds the person who is the subject of a verb to the parties, if of another side.
func (r *reading) addSubject(f *frame, before *tree.Sentence, root int, how string) {
	subject, _ := subjectOf(before, root)
	if subject < 0 {
		return
	}
	for _, x := range r.actors(before, subject) {
		if x.Entity.Person() && x.Side != f.parties[0].Side {
			x.How = how
			f.parties = appendRefs(f.parties, x)
			f.inferred = append(f.inferred, "participants")
			return
		}
	}
}

// sidesOf counts the sides among a frame's parties.
func (r *reading) sidesOf(f *frame) int {
	seen := map[string]bool{}
	for _, p := range f.parties {
		seen[p.Side] = true
	}
	return len(seen)
}

// words makes a set.
func words(list ...string) map[string]bool {
	out := map[string]bool{}
	for _, w := range list {
		out[w] = true
	}
	return out
}
