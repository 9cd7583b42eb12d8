package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// takingPart are the verbs whose subject takes part in the gathering that they are told of.
var takingPart = words("attend", "participate", "take", "address", "chair", "host", "open", "tell", "arrive", "come", "fly", "represent", "join", "leave", "warn", "urge", "remind", "assure",
	"close", "inaugurate", "welcome", "lead", "expect", "be", "speak", "sit", "appear", "gather", "say", "preside", "send")

// theGathering are the nouns by which a story calls a gathering told before.
var theGathering = words("summit", "meeting", "gathering", "conference", "event", "forum", "session", "assembly", "part")

// presentBy are the prepositions by which those verbs of taking part lead to the gathering that have no object.
var presentBy = map[string][]string{"arrive": {"for", "in", "at"}, "come": {"for", "in", "to"}, "fly": {"for", "in"}, "participate": {"for", "in"}, "expect": {"at"}, "be": {"at"},
	"speak": {"at", "to"}, "sit": {"at"}, "appear": {"at"}, "gather": {"for", "at"}, "say": {"at"}, "preside": {"over", "at"}}

// joiners adds to a gathering those who are told in a sentence near by to take part in it: "will represent
// India", "told the meeting", "will leave for Busan to take part", "arrived for the gathering".
func (r *reading) joiners(frames []*frame) {
	recent := slices.IndexFunc(frames, func(f *frame) bool { return f.typ() == schema.Summit && alive(f) && !r.overBy(f.time, maxPast) })
	for _, s := range r.story.Sentences {
		if s.Part == schema.InTitle {
			continue
		}
		frames := slices.DeleteFunc(slices.Clone(frames), func(f *frame) bool {
			if f.typ() == schema.Summit && recent >= 0 && (!alive(f) || r.overBy(f.time, maxPast)) {
				return true // one called off or of long ago is not the one that is attended beside that of the news
			}
			return f.sent.Index > s.Index && r.overBy(f.time, maxNews) // the news before is not of a gathering told as background after it
		})
		for v, n := range s.Nodes {
			if s.IsNoun(v) {
				r.joinsAs(frames, s, v)
				r.bringsTogether(frames, s, v)
			}
			if !takingPart[n.Lemma] || !s.IsVerb(v) || r.shuns(s, v) {
				continue
			}
			if n.Lemma == "join" {
				r.joinsTalks(frames, s, v)
			}
			if f := gatheringTold(frames, s.Index); f != nil && f.typ() == schema.Summit {
				r.joins(f, s, v)
			} else if barelyThere(s, v) {
				r.joinsJustTold(frames, s, v)
			}
		}
	}
}

// gatheringTold is the gathering that a sentence speaks of which names none: the one under way told before it, as near as
// maxAttendee sentences, else the nearest.
func gatheringTold(frames []*frame, sentence int) *frame {
	var found *frame
	best := maxAttendee + 1
	for _, f := range frames {
		if f.typ() != schema.Summit || turns[f.turn] || f.status != schema.Held {
			continue
		}
		for _, c := range f.clauses() {
			if d := sentence - c.sent.Index; d >= 0 && d < best {
				found, best = f, d
			}
		}
	}
	near := gatheringNear(frames, sentence)
	if found == nil && near == nil {
		return onlyGathering(frames)
	}
	if found == nil || near != nil && near.distance(sentence) == 0 || near != nil && near.typ() != schema.Summit && near.sent.Index <= sentence {
		return near
	}
	return found
}

// onlyGathering is the gathering that a story tells of if it tells of no other: what it says far off of attending is of that; nil if there
// are several or none.
func onlyGathering(frames []*frame) *frame {
	var only *frame
	for _, f := range frames {
		if f.typ() != schema.Summit {
			continue
		}
		if only != nil {
			return nil
		}
		only = f
	}
	return only
}

// speeches are the nouns for what is said at a gathering, spokenThere the words that tell that it was said there.
var speeches, spokenThere = words("speech", "address", "remark", "statement", "keynote", "intervention"), words("opening", "inaugural", "closing", "keynote", "welcoming", "welcome")

// joinsAs adds to a gathering him whom a noun tells to take part in it: in an apposition what he is there ("Clinton, co-host
// of the conference"), before a verb where he spoke ("promised in a speech to the gathering", "in his opening address").
func (r *reading) joinsAs(frames []*frame, s *tree.Sentence, n int) {
	lemma := s.Nodes[n].Lemma
	if !speeches[lemma] && !hosting[lemma] {
		return
	}
	f := gatheringTold(frames, s.Index)
	if f == nil || f.typ() != schema.Summit || f.sent.Index > s.Index {
		return
	}
	there := slices.ContainsFunc(s.Prep(n, "to", "at", "of", "before"), func(p int) bool { return r.isGathering(f, s, p) })
	who := -1
	switch {
	case speeches[lemma] && (there || r.opensWith(f, s, n) || spokeThen(f, s, n) || slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound"), func(c int) bool { return spokenThere[s.Nodes[c].Lower] })):
		if by := append(s.Prep(n, "by", "from"), s.ChildrenOf(n, "poss")...); len(by) > 0 && r.isPerson(s, by[0]) {
			who = by[0]
		} else if v := s.ClauseVerb(n); v >= 0 && !r.shuns(s, v) {
			who, _ = subjectOf(s, v)
		}
	case hosting[lemma] && there && s.Nodes[n].Dep == "appos":
		who = s.Nodes[n].Head
	}
	if who < 0 {
		return
	}
	if r.admit(f, s, who, "takes part: "+s.Nodes[n].Text) {
		f.parties = withoutMembers(f.parties)
	}
}

// spokeThen tells whether a speech of which no more is told than whose it is was made at a gathering that the sentences just before tell to be
// under way: "in her speech".
func spokeThen(f *frame, s *tree.Sentence, speech int) bool {
	p := s.Child(speech, "poss")
	return f.status == schema.Held && s.Nodes[speech].Lemma == "speech" && p >= 0 && s.Nodes[p].Tag == "PRP$" && len(s.ChildrenOf(speech, "amod", "compound", "prep", "relcl", "acl")) == 0 &&
		s.Nodes[s.Nodes[speech].Head].Lower == "in" && f.distance(s.Index) <= maxSitting+1
}

// opensWith tells whether a gathering is told to open or to end with a speech: "the summit opened with a speech by Mandela".
func (r *reading) opensWith(f *frame, s *tree.Sentence, speech int) bool {
	v := s.ClauseVerb(speech)
	if v < 0 || !slices.Contains(s.Prep(v, "with"), speech) {
		return false
	}
	k := s.Child(v, "nsubj", "nsubjpass")
	return k >= 0 && (r.isGathering(f, s, k) || f.sent == s && f.node == k)
}

// sitting are the verbs of those who sit in on talks told before.
var sitting = words("attend", "join", "participate", "take", "sit", "be", "observe", "witness", "chair", "moderate", "mediate", "accompany")

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
	if subject >= 0 && !passive && len(f.parties) > 1 && present(f.verb, at) && (s.Nodes[f.node].Dep == "dobj" && s.Nodes[f.node].Head == f.verb || slices.Contains(at, f.node)) {
		r.comes(f, subject)
	}
}

// joins reads one verb of taking part.
func (r *reading) joins(f *frame, s *tree.Sentence, v int) {
	subject, passive := subjectOf(s, v)
	if subject < 0 {
		return
	}
	people := []int{subject}
	if s.Nodes[v].Lemma == "represent" {
		if object := s.Child(v, "dobj"); !passive && !r.isCountry(s, object) || passive && !r.isCountry(s, subject) && !r.isPerson(s, subject) {
			return
		}
		if slices.ContainsFunc(s.Prep(v, "at", "in"), func(n int) bool { return r.isTrigger(s, n) && !r.isGathering(f, s, n) }) {
			return // at another gathering
		}
		if passive {
			people = agentOf(s, v)
		}
	} else if s.Nodes[v].Lemma == "send" {
		if passive || !r.inStead(f, s, v) {
			return
		}
		people = s.ChildrenOf(v, "dobj")
	} else if passive && attending[s.Nodes[v].Lemma] {
		if !r.isGathering(f, s, subject) {
			return
		}
		people = agentOf(s, v)
	} else if passive != (s.Nodes[v].Lemma == "expect") || !r.ofGathering(f, s, v) {
		return
	}
	for _, p := range people {
		r.admit(f, s, p, "takes part: "+s.Nodes[v].Text)
	}
	f.parties = withoutMembers(f.parties)
}

// inStead tells whether a verb of sending tells who goes to a gathering for another: "will stay at home and send Prime Minister Kok", "sent
// his deputy, Wim Kok, in his stead", "sent Kok to the summit".
func (r *reading) inStead(f *frame, s *tree.Sentence, v int) bool {
	if slices.ContainsFunc(s.Prep(v, "to", "for"), func(n int) bool { return r.isGathering(f, s, n) }) {
		return true
	}
	for _, n := range s.Prep(v, "in") {
		if l := s.Nodes[n].Lemma; (l == "stead" || l == "place") && len(s.ChildrenOf(n, "poss")) > 0 {
			return true
		}
	}
	if s.Any(s.ChildrenOf(v, "advmod", "prep"), "instead") {
		return true
	}
	up := s.Nodes[v].Head
	return s.Nodes[v].Dep == "conj" && (r.stays(s, up) || slices.ContainsFunc(s.ChildrenOf(up, "xcomp"), func(x int) bool { return r.stays(s, x) }))
}

// stays tells whether a verb tells that its subject does not come.
func (r *reading) stays(s *tree.Sentence, v int) bool {
	switch s.Nodes[v].Lemma {
	case "decline", "refuse":
		return true
	case "stay":
		return s.Any(s.Descend(v), "away", "home")
	case "attend", "come", "go":
		return r.negated(s, v)
	}
	return false
}

// admit adds to those who meet the people at a node, who are told elsewhere to be there, and tells whether there are any;
// how tells by what.
func (r *reading) admit(f *frame, s *tree.Sentence, node int, how string) (found bool) {
	for _, x := range r.actors(s, node) {
		if x.Entity.Person() {
			f.parties, found = appendRefs(f.parties, mention.Ref{Entity: x.Entity, Side: x.Side, How: how}), true
		}
	}
	return found
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
		near := slices.ContainsFunc(f.clauses(), func(c *frame) bool {
			return c.sent == s && c.node < v || s.Index-c.sent.Index == 1
		})
		if !near || f.typ() != schema.Meeting || f.status != status || slices.ContainsFunc(joined, func(x mention.Ref) bool { return !takesPart(f, []mention.Ref{x}) }) {
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
		return isThere(s, v) || inRoomOf(s, v)
	}
	return false
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
		near := slices.ContainsFunc(f.clauses(), func(c *frame) bool {
			return c.sent == s && c.node < v || s.Index-c.sent.Index == 1
		})
		if near && f.typ() == schema.Meeting && f.status == status {
			r.admit(f, s, subject, "takes part: "+s.Nodes[v].Text)
			f.parties = withoutMembers(f.parties)
			return
		}
	}
}

// isCountry tells whether the noun phrase at a node names a country.
func (r *reading) isCountry(s *tree.Sentence, n int) bool {
	if n < 0 {
		return false
	}
	m := r.story.At(s.Index, n)
	return m != nil && m.Entity != nil && m.Entity.Kind == schema.Country
}

// ofGathering tells whether a verb is told of a gathering that the story knows: of the gathering itself, or of
// "part" alone.
func (r *reading) ofGathering(f *frame, s *tree.Sentence, v int) bool {
	lemma := s.Nodes[v].Lemma
	if lemma == "be" && (amongThem(s, v) || isThere(s, v) || inRoomOf(s, v)) {
		return true
	}
	direct := s.ChildrenOf(v, "dobj")
	if by := presentBy[lemma]; by != nil {
		direct = s.Prep(v, by...)
	}
	if lemma == "attend" && len(direct) == 0 { // "Pompeo and Lavrov attended"
		return true
	}
	return slices.ContainsFunc(direct, func(n int) bool {
		if addressed[lemma] && (hearers[s.Nodes[n].Lemma] || s.Any(s.ChildrenOf(n, "amod", "compound"), "fellow")) {
			return true
		}
		if s.Nodes[n].Lemma == "part" && lemma == "take" {
			in := s.Prep(n, "in")
			in = append(in, s.Prep(v, "in")...)
			return len(in) == 0 || slices.ContainsFunc(in, func(k int) bool { return r.isGathering(f, s, k) })
		}
		return s.Nodes[n].Lemma != "part" && r.isGathering(f, s, n)
	})
}

// amongThem tells whether a verb of being says that its subject is one of those at a gathering: "Kok will be among the leaders", "Kok and Moi
// are among those expected".
func amongThem(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.Prep(v, "among"), func(n int) bool {
		l := s.Nodes[n].Lemma
		if l == "first" && n+2 < len(s.Nodes) && s.Nodes[n+1].Lower == "to" && (awaited[s.Nodes[n+2].Lower] || s.Nodes[n+2].Lower == "land") { // "among the first to arrive was Kok"
			return true
		}
		if l != "leader" && l != "participant" && l != "delegate" && l != "guest" && s.Nodes[n].Lower != "those" && l != "minister" && l != "president" && l != "head" {
			return false
		}
		told := s.ChildrenOf(n, "acl", "relcl")
		for _, a := range told {
			if !awaited[s.Nodes[a].Lemma] {
				return false
			}
		}
		return len(told) > 0 || s.Nodes[n].Lower != "those" && len(s.ChildrenOf(n, "prep")) == 0 || s.Any(s.ChildrenOf(n, "amod", "acomp"), "present")
	})
}

// awaited are the verbs that tell of people that they come to or are at a gathering.
var awaited = words("expect", "attend", "participate", "present", "gather", "await", "arrive", "take", "assemble", "come")

// isThere tells whether a verb of being says no more than that its subject is present: "Powell was also present".
func isThere(s *tree.Sentence, v int) bool {
	for _, a := range s.ChildrenOf(v, "acomp") {
		if s.Nodes[a].Lower == "present" && len(s.ChildrenOf(a, "prep")) == 0 {
			return len(s.Prep(v, "at", "in")) == 0
		}
	}
	return false
}

// addressed are the verbs of speaking whose object hears what is said: "told delegates", "urged his fellow ministers".
var addressed = words("tell", "address", "urge", "warn", "remind", "assure", "welcome")

// isGathering tells whether a noun means a gathering told elsewhere in the story: one without a name of its own that
// bears no more than how long or how often it is held: "the summit", "this year's gathering", "the two-day meeting".
func (r *reading) isGathering(f *frame, s *tree.Sentence, n int) bool {
	if !theGathering[s.Nodes[n].Lemma] || len(s.Prep(n, "with", "between", "of")) > 0 || !determined(s, n) {
		return false
	}
	return !slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound", "nmod", "poss"), func(c int) bool {
		w := s.Nodes[c].Lower
		return !periodic[w] && s.Nodes[c].Dep != "poss" && !strings.HasSuffix(w, "-day") && w != "day" && w != "-" || s.Nodes[c].Dep == "poss" && !yearly[w]
	})
}

// periodic are the words that tell no more of a gathering than how often it is held or how large it is.
var periodic = words("opening", "closing", "concluding", "final", "inaugural", "plenary", "annual", "biennial", "yearly", "regular", "half-yearly", "quarterly", "whole", "entire", "same", "global", "day")

// yearly are the words that tell by a genitive when a gathering is held.
var yearly = words("year", "week", "month", "today", "weekend")
