package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// sitting are the verbs of those who sit in on talks told before.
var sitting = words("attend", "join", "participate", "take", "sit", "be", "observe", "witness", "chair", "host", "moderate", "mediate", "accompany")

// maxSitting is how many sentences back talks may be told that somebody is told to sit in on.
const maxSitting = 2

// sitsIn adds to talks told just before those of whom a clause says no more than that they sat in on them: "Dacic
// and Lavrov also took part in the talks", "the meeting was attended by Dacic".
func (r *reading) sitsIn(f *frame) bool {
	s := f.sent
	if f.typ() != schema.Meeting || f.rule.POS != "noun" || f.verb < 0 || !sitting[s.Nodes[f.verb].Lemma] || !definite(s, f.node) || len(s.Prep(f.node, "with", "between")) > 0 {
		return false
	}
	if l := s.Nodes[f.verb].Lemma; l == "take" && !r.near(s, f.verb, []string{"part"}) || l == "be" && !r.near(s, f.verb, []string{"present", "attendance"}) {
		return false
	}
	if negates(s, f.verb) {
		return true // who did not join the talks
	}
	for _, g := range slices.Backward(slices.Concat(r.told, r.within)) {
		if g.typ() != schema.Meeting || s.Index-g.sent.Index > maxSitting || f.status == schema.Held && g.status != schema.Held {
			continue
		}
		for _, x := range f.parties {
			if x.Entity.Person() {
				g.parties = withoutMembers(appendRefs(g.parties, mention.Ref{Entity: x.Entity, Side: x.Side, How: "sits in: " + s.Nodes[f.verb].Text}))
			}
		}
		return true
	}
	return false
}

// satIn are the verbs of those who sit in on the talks of others that need no more than the talks for an object.
var satIn = words("attend", "join", "observe", "witness", "chair", "moderate", "visit", "host", "mediate")

// convening are the verbs of those who bring others together for a meeting "of" theirs.
var convening = words("host", "chair", "mediate", "moderate")

// seated adds to talks of others him of whom their clause tells that he sat in on them: "held a meeting with Jiang which Vedrine attended",
// "at which Vedrine was present", "Vedrine attended the talks between Jospin and Jiang".
func (r *reading) seated(f *frame) {
	s := f.sent
	if f.typ() != schema.Meeting || f.rule.POS != "noun" {
		return
	}
	present := func(v int, at []int) bool {
		return satIn[s.Nodes[v].Lemma] && len(s.ChildrenOf(v, "dobj")) > 0 || len(at) > 0 && (satIn[s.Nodes[v].Lemma] || s.Nodes[v].Lemma == "be" && r.near(s, v, []string{"present", "attendance"}))
	}
	clauses := s.ChildrenOf(f.node, "relcl")
	for _, p := range s.Prep(f.node, "with") {
		clauses = append(clauses, s.ChildrenOf(p, "relcl")...)
	}
	for _, v := range clauses {
		k, what := s.Child(v, "nsubj"), append(s.ChildrenOf(v, "dobj"), s.Prep(v, "at", "during", "in")...)
		talks := slices.ContainsFunc(what, func(w int) bool { return s.Nodes[w].Lower == "which" || s.Nodes[w].Lower == "that" })
		before := s.LeftEdge(v) - 1
		if before > 0 && s.Nodes[before].Text == "," {
			before--
		}
		if m := r.story.At(s.Index, max(before, 0)); m != nil && !m.Entity.Person() {
			continue // "a meeting in Lyon, which Chirac visited in May"
		}
		if k >= 0 && talks && s.Nodes[k].Tag != "WDT" && !negates(s, v) && present(v, s.Prep(v, "at", "during", "in")) {
			r.comes(f, k)
		}
	}
	others := s.Prep(f.node, "with", "between", "among")
	if f.verb >= 0 && convening[s.Nodes[f.verb].Lemma] {
		others = append(others, s.Prep(f.node, "of")...)
	}
	if len(others) == 0 || f.verb < 0 || negates(s, f.verb) {
		return
	}
	at := s.Prep(f.verb, "at", "during", "in")
	for _, a := range s.ChildrenOf(f.verb, "acomp") {
		at = append(at, s.Prep(a, "at", "during", "in")...)
	}
	subject, passive := subjectOf(s, f.verb)
	if passive && s.Nodes[f.node].Dep == "nsubjpass" && satIn[s.Nodes[f.verb].Lemma] { // "the talks between Jospin and Jiang were chaired by Vedrine"
		for _, a := range agentOf(s, f.verb) {
			r.comes(f, a)
		}
	}
	if subject >= 0 && !passive && len(f.parties) > 1 && present(f.verb, at) && (s.Nodes[f.node].Dep == "dobj" && s.Nodes[f.node].Head == f.verb || slices.Contains(at, f.node)) {
		r.comes(f, subject)
	}
}

// presentThen adds to talks just told those of whom the next sentence tells that they were there: "Vedrine was present on the occasion", "Vedrine was
// on hand".
func (r *reading) presentThen(frames []*frame, s *tree.Sentence, v int) {
	subject := s.Child(v, "nsubj")
	if s.Nodes[v].Lemma != "be" || subject < 0 || negates(s, v) {
		return
	}
	there := s.Any(s.Prep(v, "on"), "hand")
	for _, a := range s.ChildrenOf(v, "acomp") {
		there = there || s.Nodes[a].Lower == "present" && s.Any(append(s.Prep(a, "on", "at"), s.Prep(v, "on", "at")...), "occasion")
	}
	for _, f := range slices.Backward(frames) {
		if !there || f.typ() != schema.Meeting || f.status != schema.Held || !f.toldBefore(s, v) {
			continue
		}
		for _, x := range r.actors(s, subject) {
			if x.Entity.Person() && !r.spouse(s, subject, x) {
				f.parties = withoutMembers(appendRefs(f.parties, mention.Ref{Entity: x.Entity, Side: x.Side, How: "present: " + s.Nodes[v].Text}))
			}
		}
		return
	}
}

// joinsTalks adds to talks just told him who is told to have joined those who held them: "A and B met in Rome. C joined
// them later".
func (r *reading) joinsTalks(frames []*frame, s *tree.Sentence, v int) {
	object, subject := s.Child(v, "dobj"), s.Child(v, "nsubj")
	if object < 0 || subject < 0 || s.Nodes[object].Tag != "PRP" || negates(s, v) {
		return
	}
	joined, status := r.actors(s, object), r.mood(s, v).status
	if len(joined) == 0 {
		return
	}
	for _, f := range slices.Backward(frames) {
		if !f.toldBefore(s, v) || f.typ() != schema.Meeting || f.status != status || slices.ContainsFunc(joined, func(x mention.Ref) bool { return !takesPart(f, []mention.Ref{x}) }) {
			continue
		}
		for _, x := range r.actors(s, subject) {
			if x.Entity.Person() && !r.spouse(s, subject, x) {
				f.parties = appendRefs(f.parties, mention.Ref{Entity: x.Entity, Side: x.Side, How: "joins them: " + s.Nodes[v].Text})
			}
		}
		return
	}
}

// barelyThere tells whether a clause says no more than that its subject took part: "Christopher took part", "Moussa was also in the room".
func barelyThere(s *tree.Sentence, v int) bool {
	switch s.Nodes[v].Lemma {
	case "take":
		for _, o := range s.ChildrenOf(v, "dobj") {
			if s.Nodes[o].Lemma == "part" {
				return len(s.Prep(v, "in", "at"))+len(s.Prep(o, "in", "at")) == 0
			}
		}
	case "attend", "participate":
		return len(s.ChildrenOf(v, "dobj", "prep", "auxpass")) == 0
	case "be", "sit":
		return isThere(s, v) || inRoomOf(s, v) || s.Nodes[v].Lemma == "sit" && atTable(s, v)
	}
	return false
}

// atTable tells whether somebody is told to sit at the table at which others meet: "sat at the head of the table", "sat on the Angolan side of the table".
func atTable(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.Prep(v, "at", "on", "around", "round", "across"), func(n int) bool {
		return s.Nodes[n].Lemma == "table" && definite(s, n) || slices.ContainsFunc(s.Prep(n, "of"), func(o int) bool { return s.Nodes[o].Lemma == "table" && definite(s, o) })
	})
}

// inRoomOf tells whether a verb of being says that its subject is where others meet: "was in the room", "were in the hall".
func inRoomOf(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.Prep(v, "in"), func(n int) bool { return s.Nodes[n].Lemma == "room" || s.Nodes[n].Lemma == "hall" })
}

// joinsJustTold adds the subject of a clause that says no more than that he took part to the talks told just before.
func (r *reading) joinsJustTold(frames []*frame, s *tree.Sentence, v int) {
	if subject, passive := subjectOf(s, v); subject >= 0 && !passive {
		r.sitsWith(frames, s, v, subject)
	}
}

// goBetweens are the nouns for who brings others to terms.
var goBetweens = words("mediator", "intermediary", "moderator", "go-between", "middleman")

// bringsTogether adds to the talks told just before him of whom a noun says that he was their host or go-between: "Kok, their host, said", "Kok, who
// acted as mediator, said".
func (r *reading) bringsTogether(frames []*frame, s *tree.Sentence, n int) {
	up := s.Nodes[n].Head
	switch p := s.Child(n, "poss"); {
	case s.Nodes[n].Lemma == "host" && s.Nodes[n].Dep == "appos" && p >= 0 && s.Nodes[p].Lower == "their":
		r.sitsWith(frames, s, n, up)
	case goBetweens[s.Nodes[n].Lemma] && s.Nodes[n].Dep == "pobj" && s.Nodes[up].Lower == "as":
		if v := s.Nodes[up].Head; s.Nodes[v].Lemma == "act" || s.Nodes[v].Lemma == "serve" {
			r.joinsJustTold(frames, s, v)
		}
	}
}

// sitsWith adds the people at a node to the talks that the same sentence before a node, or the sentence before it, tells of.
func (r *reading) sitsWith(frames []*frame, s *tree.Sentence, v, subject int) {
	status := schema.Held
	if s.IsVerb(v) {
		status = r.mood(s, v).status
	}
	for _, f := range slices.Backward(frames) {
		if f.toldBefore(s, v) && f.typ() == schema.Meeting && f.status == status {
			r.admit(f, s, subject, "takes part: "+s.Nodes[v].Text)
			f.parties = withoutMembers(f.parties)
			return
		}
	}
}

// hostsAll tells whether a clause of a gathering tells of its host, who receives all that come: "the summit in Lyon, at which Chirac will host
// Clinton and nine other leaders" tells of no talks of the two and no visit of the one.
func (r *reading) hostsAll(f *frame) bool {
	s, v := f.sent, f.node
	if f.rule.Name != "receive" && f.rule.Name != "receive a guest" || s.Nodes[v].Dep != "relcl" ||
		!slices.ContainsFunc(r.within, func(g *frame) bool { return g.typ() == schema.Summit && s.Above(g.node, v) }) {
		return false
	}
	return slices.ContainsFunc(s.ChildrenOf(v, "dobj"), func(o int) bool {
		return slices.ContainsFunc(s.Conjuncts(o), func(c int) bool {
			return s.Nodes[c].Lower == "others" || s.Any(s.ChildrenOf(c, "amod"), "other", "fellow")
		})
	})
}

// attendedBy adds to talks just told the named people whom a sentence tells to be with those who hold them: "The leaders were flanked by their
// ministers, A and B", "Kok had his minister, A, at his side". Who accompanies a traveller goes along on his journey; see follow.
func (r *reading) attendedBy(frames []*frame, s *tree.Sentence, v int) {
	whom, passive := subjectOf(s, v)
	if whom < 0 || negates(s, v) {
		return
	}
	var with []int
	switch {
	case s.Nodes[v].Lemma == "have":
		if o := s.Child(v, "dobj"); o >= 0 && !passive && slices.ContainsFunc(s.Prep(v, "at", "by"), func(n int) bool { return s.Nodes[n].Lemma == "side" && s.Child(n, "poss") >= 0 }) {
			with = append(with, o)
		}
	case passive && s.Nodes[v].Tag == "VBN" && !slices.ContainsFunc(s.ChildrenOf(v, "prep", "npadvmod"), func(c int) bool { return !r.atTalks(s, c) }):
		with = agentOf(s, v)
	}
	who := r.actors(s, whom)
	for _, f := range slices.Backward(frames) {
		if len(with) == 0 || len(who) == 0 || f.typ() != schema.Meeting || f.status != schema.Held || !f.toldBefore(s, v) || slices.ContainsFunc(who, func(x mention.Ref) bool { return !takesPart(f, []mention.Ref{x}) }) {
			continue
		}
		if s.Nodes[v].Lemma == "accompany" && slices.ContainsFunc(frames, func(g *frame) bool { return g.typ() == schema.Visit && sharesParty(g.visitors, who) }) {
			return
		}
		for _, n := range with {
			for _, x := range r.actors(s, n) {
				if x.Entity.Person() && !r.spouse(s, n, x) {
					f.parties = appendRefs(f.parties, mention.Ref{Entity: x.Entity, Side: x.Side, How: "with them: " + s.Nodes[v].Text})
				}
			}
		}
		return
	}
}

// toldBefore tells whether the words before a node in its sentence, or the sentence before it, tell of an event.
func (f *frame) toldBefore(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(f.clauses(), func(c *frame) bool {
		return c.sent.Index == s.Index && c.node < v || s.Index-c.sent.Index == 1
	})
}

// atTalks tells whether a preposition tells no more than that something was done at the talks just told: "at the meeting", "at the table".
func (r *reading) atTalks(s *tree.Sentence, p int) bool {
	return s.Nodes[p].Dep == "prep" && slices.ContainsFunc(s.ChildrenOf(p, "pobj"), func(n int) bool {
		return s.Nodes[n].Lemma == "table" || slices.ContainsFunc(r.rules.trigger("noun", s.Nodes[n].Lemma), func(t *Trigger) bool { return t.Type == schema.Meeting }) && definite(s, n)
	})
}
