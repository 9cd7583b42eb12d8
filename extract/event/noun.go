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
	for _, p := range s.ChildrenOf(n, "poss") {
		r.fill(f, rule.Possessor, p)
	}
	r.prepositions(f, n)
	r.modifiers(f)
	r.askedFor(f)
	verb, dep, prep := verbAbove(s, n)
	if verb < 0 {
		return
	}
	if f.verb < 0 {
		f.verb = verb
	}
	if r.subjectActs(f, verb, dep, prep) {
		if subject, passive := subjectOf(s, verb); subject != n {
			if !passive || dep != "nsubjpass" {
				r.fill(f, rule.Subject, subject)
			}
		}
		for _, a := range agentOf(s, verb) {
			r.fill(f, rule.Subject, a)
		}
	}
	if dep == "dobj" || dep == "nsubjpass" || dep == "nsubj" {
		r.prepositions(f, verb)
	}
	if dep == "pobj" && !light[s.Nodes[verb].Lemma] {
		r.after(f, verb)
	}
	if joining[s.Nodes[verb].Lemma] && dep == "pobj" && rule.Type != schema.Visit { // "joined Kerry for talks"
		r.fill(f, rule.Subject, s.Child(verb, "dobj"))
	}
	r.topic(f)
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

// topic adds to talks of which one party alone is told ("a telephone conversation with Obama") the
// person whom the story is about just there: the subject of one of the two sentences before.
func (r *reading) topic(f *frame) {
	s := f.sent
	if f.typ() != schema.Meeting && f.typ() != schema.Call || len(f.parties) != 1 || len(s.Prep(f.node, "with")) == 0 {
		return
	}
	for back := 1; back <= 2 && s.Index >= back && len(f.parties) == 1; back++ {
		if before := r.story.Sentences[s.Index-back]; before.Part == s.Part {
			r.addTopic(f, before)
		}
	}
}

// addTopic adds the person who is the subject of a sentence to the parties, if of another side.
func (r *reading) addTopic(f *frame, before *tree.Sentence) {
	root := slices.IndexFunc(before.Nodes, func(n tree.Node) bool { return n.Dep == "ROOT" })
	if root < 0 {
		return
	}
	subject, _ := subjectOf(before, root)
	if subject < 0 {
		return
	}
	for _, x := range r.actors(before, subject) {
		if x.Entity != nil && x.Entity.Kind == schema.Person && x.Side != f.parties[0].Side {
			x.How = "topic: sentence before"
			f.parties = appendRefs(f.parties, x)
			f.inferred = append(f.inferred, "participants")
			return
		}
	}
}

// askedFor adds whose request, plan or invitation the event is: "Levy's request for a meeting".
func (r *reading) askedFor(f *frame) {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	if s.Nodes[f.node].Dep != "pobj" {
		return
	}
	n := s.Nodes[up].Head
	if !planNouns[s.Nodes[n].Lemma] {
		return
	}
	for _, p := range s.ChildrenOf(n, "poss") {
		r.fill(f, f.rule.Subject, p)
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
	case f.typ() == schema.Visit && m.Form == mention.Demonym:
		if len(f.visitors) == 0 {
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
	case e.Side() != "" && f.rule.Modifier != "":
		f.parties = appendRefs(f.parties, mention.Ref{Side: e.Side(), Group: true})
	}
}

// subjectActs tells whether the subject of the verb above a noun takes part in what the noun
// tells: the verb is a light one ("held talks", "paid a visit"), a cue of status ("cancelled his
// trip"), or the noun sets its scene ("said after talks with").
func (r *reading) subjectActs(f *frame, verb int, dep, prep string) bool {
	if f.typ() == schema.Visit && len(f.visitors) > 0 {
		return false
	}
	if f.typ() != schema.Visit && r.sidesOf(f) >= 2 && len(f.parties) >= 2 {
		return false
	}
	lemma := f.sent.Nodes[verb].Lemma
	switch dep {
	case "dobj", "attr", "oprd":
		return light[lemma] || r.verbCue(f.sent, verb) != nil
	case "pobj", "pcomp":
		return scene[prep] || light[lemma]
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
