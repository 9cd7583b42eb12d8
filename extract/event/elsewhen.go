package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// ofElse tells whether date words tell when something else is than a frame's event, or tell no time at all.
func (r *reading) ofElse(f *frame, x *when.Expr) bool {
	return f.rule.Name == "visiting" || r.sinceThen(f, x) || r.longBefore(f, x) || f.idle(x) || f.before(x) || r.ofNeighbour(f, x) || r.decided(f, x) || r.ofAside(f, x) ||
		f.ofSource(x) || r.ofStay(f, x) || f.ofArrival(x) || r.ofComing(f, x) || f.ofSince(x) || f.ofStopover(x) || r.ofOccasion(f, x) || r.ofRelative(f, x) || f.ofReturn(x) || r.ofFormer(f, x) || f.ofLatter(x) ||
		f.ofOrigin(x) || f.ofDeparture(x) || f.ofInstead(x) || f.ofLastDay(x) || f.ofDayBefore(x) || f.ofNextVerb(x) || r.ofTalk(f, x) || f.ofFounding(x) || f.ofResolve(x) || r.ofWhole(f, x) || r.ofErrand(f, x) || f.ofHomecoming(x) || r.ofFigure(f, x) || f.ofNextStation(x) || f.ofNow(x) || f.ofSpeech(x) || r.ofThing(f, x) || f.ofHost(x) || r.ofAgreed(f, x) || r.ofTopic(f, x) || r.ofMade(f, x) || r.ofPursued(f, x)
}

// resolves are the verbs of what is settled, announced or put off about an event before its own day.
var resolves = words("agree", "announce", "postpone", "cancel", "put", "break", "call", "suspend", "interrupt", "shelve", "delay", "defer", "propose", "request", "approve", "accept", "scrap", "abandon", "freeze", "promise", "stall", "halt")

// ofResolve tells whether date words are those of a participle after a noun that tells what was settled about it before: "a visit
// agreed in June", "talks broken off in March"; what was "agreed for June" is to be then.
func (f *frame) ofResolve(x *when.Expr) bool {
	s, head := f.sent, spanHead(f.sent, x)
	v := s.ClauseVerb(head)
	if v < 0 || s.Nodes[v].Dep != "acl" || s.Nodes[v].Tag != "VBN" || s.Nodes[v].Head != f.node || !resolves[s.Nodes[v].Lemma] {
		return false
	}
	p := s.Nodes[s.Nodes[head].Head]
	if s.Nodes[head].Dep == "prep" {
		p = s.Nodes[head]
	}
	return p.Dep != "prep" || p.Lower == "in" || p.Lower == "on" || p.Lower == "at" || p.Lower == "since"
}

// idle tells whether words without a date tell nothing of when an event is: an adjective of another noun ("the recent
// elections"), "soon" and the like before what counts ("soon after arriving"), and for how long something
// has been so ("for years", "the first in six years").
func (f *frame) idle(x *when.Expr) bool {
	s := f.sent
	head := spanHead(s, x)
	if n := s.Nodes[head]; x.Kind == when.Vague && n.Dep == "amod" && n.Head != f.node && !s.Above(n.Head, f.node) {
		return true
	}
	if last := x.Last - s.First; x.Kind == when.Vague && last < len(s.Nodes) {
		if w := s.Nodes[last].Lower; w == "after" || w == "before" || w == "of" && strings.HasPrefix(strings.ToLower(x.Text), "within") {
			return true
		}
	}
	if x.Kind != when.Vague || s.Nodes[x.First-s.First].Lower != "in" && s.Nodes[x.First-s.First].Lower != "for" {
		return false
	}
	unit := s.Nodes[x.Last-s.First-1].Lower
	return lengthy[unit] && (x.Last-x.First == 2 || ranked(s, x.First-s.First))
}

// before tells whether date words are those of saying that an event had been: "said on Monday that he had met Kohl".
func (f *frame) before(x *when.Expr) bool {
	s, n := f.sent, f.clause()
	v := s.ClauseVerb(spanHead(s, x))
	return n >= 0 && v >= 0 && v != n && s.Nodes[n].Dep == "ccomp" && s.Nodes[n].Head == v && tenseOf(s, n) == "had" && mention.Saying(s.Nodes[v].Lemma)
}

// ofNeighbour tells whether date words are those of what an event is told to follow or to precede: "will visit Rome
// following a meeting in Porto on Monday".
func (r *reading) ofNeighbour(f *frame, x *when.Expr) bool {
	s := f.sent
	for n := spanHead(s, x); n != f.node && n != f.verb && n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		if besideIt(s, n) && s.IsNoun(n) && r.isTrigger(s, n) && !s.Above(n, f.node) {
			return true
		}
	}
	return false
}

// besideIt tells whether a noun is what something else is told to precede or to follow: "after the meeting", "ahead of talks", "prior to
// his arrival", "a response to the visit".
func besideIt(s *tree.Sentence, n int) bool {
	prep := s.Nodes[n].Head
	up := s.Nodes[prep].Head
	if l := s.Nodes[prep].Lemma; s.Nodes[n].Dep == "dobj" {
		return l == "follow" || l == "precede" || l == "reciprocate"
	}
	return s.Nodes[n].Dep == "pobj" && (beside[s.Nodes[prep].Lower] || s.Nodes[prep].Lower == "of" && s.Nodes[up].Lower == "ahead" ||
		s.Nodes[prep].Lower == "to" && (s.Nodes[up].Lower == "prior" || s.IsNoun(up) && responses[s.Nodes[up].Lemma]))
}

// responses are the nouns for what comes in answer to something else or leads up to it.
var responses = words("follow-up", "up", "response", "reply", "answer", "sequel", "prelude", "return", "preliminary")

// ofAside tells whether date words stand in a clause that describes somebody and tells of no event: "the Nigerian, who
// takes office on May 29, is on a tour"; or in one after "since": "the first meeting since the war began on June 5".
func (r *reading) ofAside(f *frame, x *when.Expr) bool {
	s := f.sent
	for n := spanHead(s, x); n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		if n == f.node || n == f.verb {
			return false
		}
		switch s.Nodes[n].Dep {
		case "relcl":
			if s.Above(n, f.node) || r.eventful(s, n) {
				continue
			}
			if m := r.story.At(s.Index, s.Nodes[n].Head); m != nil && (m.Form == mention.Role || m.Form == mention.Demonym || m.Entity.Person()) {
				return true
			}
		case "advcl", "pcomp":
			since := s.Any(s.ChildrenOf(n, "mark"), "since")
			if since && !s.Above(n, f.node) {
				return true
			}
		}
	}
	return false
}

// ofSource tells whether date words end a phrase that tells the source: "according to the foreign ministry Thursday".
func (f *frame) ofSource(x *when.Expr) bool {
	s := f.sent
	for k := x.First - s.First - 1; k > max(f.node, 0); k-- {
		if s.Nodes[k].Lower == "according" {
			return true
		}
		if s.Nodes[k].Text == "," || s.IsVerb(k) && s.Nodes[k].Dep != "amod" {
			return false
		}
	}
	return false
}

// ofStay tells whether date words tell from when to when a visit is that a verb before tells: in "will visit Japan from Dec. 13 and
// hold talks with Abe" they are not those of the talks.
func (r *reading) ofStay(f *frame, x *when.Expr) bool {
	if f.typ() != schema.Meeting || x.Kind != when.Range && x.Bound != when.From {
		return false
	}
	s := f.sent
	v := s.ClauseVerb(spanHead(s, x))
	if n := s.ClauseVerb(f.node); v < 0 || n < 0 || v == n || s.Nodes[n].Dep != "conj" || s.Nodes[n].Head != v {
		return false
	}
	return slices.ContainsFunc(r.within, func(g *frame) bool { return g.typ() == schema.Visit && (g.node == v || g.verb == v) })
}

// ofSince tells whether date words tell since when the event is the first of its kind: "his first visit to Italy since taking
// office last May", "since the launch of the forum in 2000".
func (f *frame) ofSince(x *when.Expr) bool {
	s := f.sent
	head := spanHead(s, x)
	for n := head; n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		if up := s.Nodes[n].Head; (s.Nodes[n].Dep == "pcomp" || s.Nodes[n].Dep == "pobj" && n != head && s.IsNoun(n)) && s.Nodes[up].Lower == "since" {
			return !s.Above(up, f.node)
		}
		if m := s.Child(n, "mark"); s.Nodes[n].Dep == "advcl" && m >= 0 && s.Nodes[m].Lower == "since" && n != f.node { // "since he took office in May"
			return !s.Above(n, f.node)
		}
	}
	return false
}

// ofHost tells whether date words are those of a meeting with somebody of whom a clause says no more than that he is on a visit: "on Monday received Kok,
// who is on a visit to Jordan".
func (f *frame) ofHost(x *when.Expr) bool {
	s, v := f.sent, f.clause()
	if f.typ() != schema.Visit || v < 0 || s.Nodes[v].Lemma != "be" || s.Nodes[v].Dep != "relcl" {
		return false
	}
	head := spanHead(s, x)
	return !s.Above(v, head) && s.Above(s.ClauseVerb(head), v) && s.Nodes[s.ClauseVerb(head)].Tag == "VBD" && meets[s.Nodes[s.ClauseVerb(head)].Lemma]
}

// meets are the verbs of meeting a guest.
var meets = words("meet", "receive", "see", "welcome", "host", "greet", "tell", "brief")

// ofThing tells whether date words tell with "of" when another thing was, which is no event: "the election of October 4".
func (r *reading) ofThing(f *frame, x *when.Expr) bool {
	s, head := f.sent, spanHead(f.sent, x)
	if s.Nodes[head].Lower == "of" {
		head = s.Child(head, "pobj")
	}
	if head < 0 || s.Nodes[head].Dep != "pobj" || s.Nodes[s.Nodes[head].Head].Lower != "of" {
		return false
	}
	k := s.Nodes[s.Nodes[head].Head].Head
	if v := f.clause(); v >= 0 && s.Nodes[v].Dep == "advcl" && s.Any(s.ChildrenOf(v, "mark", "advmod"), "while", "when", "as") {
		return false // "the coup of Tuesday toppled him while he was in Oslo"
	}
	return s.IsNoun(k) && k != f.node && !s.Above(k, f.node) && !r.isTrigger(s, k) && !r.isTime(s, k) && !partsOfTime[s.Nodes[k].Lemma]
}

// partsOfTime are the nouns for a part of a time or a number of them.
var partsOfTime = words("morning", "afternoon", "evening", "night", "day", "week", "weekend", "month", "end", "beginning", "start", "middle", "eve", "half", "part", "course", "rest", "close", "turn", "third", "quarter", "dawn", "noon", "hour", "opening", "early", "late",
	"spring", "summer", "autumn", "fall", "winter", "date", "first", "last", "week-end", "fortnight", "session", "round", "series", "number", "couple")

// ofStopover tells whether date words are those of what is done on the way to where a visit goes: "on his way to Moscow will
// stop in Berlin on Friday".
func (f *frame) ofStopover(x *when.Expr) bool {
	s, n := f.sent, f.node
	on := s.Nodes[n].Head
	if f.rule.Name != "on the way" || s.Nodes[n].Dep != "pobj" || s.Nodes[on].Lower != "on" || s.Nodes[s.Nodes[on].Head].Lemma == "be" {
		return false
	}
	return !s.Above(n, spanHead(s, x))
}

// ofArrival tells whether date words are those of an arrival that is told to follow the event, or of a departure after one of
// several days: "arrived in Shandong on Tuesday after a summit in Nanning", "left Aden on Friday after four days of talks".
func (f *frame) ofArrival(x *when.Expr) bool {
	s, n := f.sent, f.node
	long := f.lengthTold()
	if up := s.Nodes[n].Head; s.Nodes[n].Dep == "pobj" && s.Nodes[up].Lower == "of" && lengthy[s.Nodes[s.Nodes[up].Head].Lower] {
		n, long = s.Nodes[up].Head, true
	}
	after := s.Nodes[n].Head
	if f.typ() == schema.Visit || s.Nodes[n].Dep != "pobj" && s.Nodes[n].Dep != "pcomp" || s.Nodes[after].Lower != "after" && s.Nodes[after].Lower != "following" {
		return false
	}
	if l := s.Nodes[s.Nodes[after].Head].Lemma; !arriving[l] && !(departs[l] && long) {
		return false
	}
	head := spanHead(s, x)
	return !s.Above(after, head) && s.ClauseVerb(head) == s.Nodes[after].Head
}

// ofComing tells whether date words are those of the journey of somebody who comes for a gathering: "arrived in Vienna on Wednesday for
// the OPEC conference", "will fly to Lima on Monday to attend a summit". A range of days and a month are
// those of the gathering too.
func (r *reading) ofComing(f *frame, x *when.Expr) bool {
	s, n := f.sent, f.node
	if f.typ() != schema.Summit || x.Kind != when.Point || f.rule.POS != "noun" || r.resolve(x, when.Past).Precision != schema.Day {
		return false
	}
	up := s.Nodes[n].Head
	switch {
	case s.Nodes[n].Dep == "pobj" && s.Nodes[up].Lower == "for":
		up = s.Nodes[up].Head
	case s.Nodes[n].Dep == "dobj" && hasTo(s, up) && visiting[s.Nodes[up].Lemma]:
		up = s.Nodes[up].Head
	default:
		return false
	}
	head := spanHead(s, x)
	return (arriving[s.Nodes[up].Lemma] || departs[s.Nodes[up].Lemma] || s.Nodes[up].Lemma == "go") && s.IsVerb(up) && s.ClauseVerb(head) == up && !s.Above(n, head)
}

// arriving are the verbs for coming to another place.
var arriving = words("arrive", "come", "land", "reach", "return", "fly", "travel")

// ofOccasion tells whether date words are those of something else that the event is told to follow, which no rule knows for an
// event: "met in Washington after clashes in September".
func (r *reading) ofOccasion(f *frame, x *when.Expr) bool {
	s := f.sent
	in := spanHead(s, x)
	if s.Nodes[in].Dep == "pobj" {
		in = s.Nodes[in].Head
	}
	n := s.Nodes[in].Head
	return s.Nodes[in].Dep == "prep" && s.IsNoun(n) && n != f.node && s.Nodes[n].Dep == "pobj" && (s.Nodes[s.Nodes[n].Head].Lower == "after" || s.Nodes[s.Nodes[n].Head].Lower == "following") && !s.Above(n, f.node) && !r.isTrigger(s, n)
}

// ofRelative tells whether date words stand in a clause about somebody whom the event's own clause names, and tell when he does
// what that clause tells: "Talbott, who was scheduled to return on Tuesday, would also meet Smith".
func (r *reading) ofRelative(f *frame, x *when.Expr) bool {
	s := f.sent
	for n := s.ClauseVerb(spanHead(s, x)); n >= 0 && n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		if n == f.node || s.Above(n, f.node) {
			return false
		}
		if s.Nodes[n].Dep == "relcl" && s.Nodes[n].Tag != "VBG" {
			of := s.Nodes[n].Head
			if s.Nodes[n].Tag == "VBD" && f.status == schema.Planned && s.Nodes[of].Tag == "NNP" && s.Child(n, "aux") < 0 && r.eventful(s, n) {
				return true // "Kohl, who arrived on Saturday, was to meet Lee before heading for Oslo"
			}
			if f.typ() == schema.Meeting && f.rule.POS == "noun" && s.Above(f.node, of) && r.comesOrGoes(s, n) {
				return true // "talks with Kohl, who flew in on Sunday"
			}
			return (f.typ() != schema.Visit || !r.eventful(s, n)) && f.rule.POS == "verb" && s.Nodes[of].Tag == "NNP" && s.Nodes[of].Head == f.node
		}
		if s.Nodes[n].Dep != "xcomp" {
			return false
		}
	}
	return false
}

// ofReturn tells whether date words tell when somebody came from a gathering or from talks: "announced it on Friday when he
// returned from the summit in Ouagadougou".
func (f *frame) ofReturn(x *when.Expr) bool {
	s, from := f.sent, f.sent.Nodes[f.node].Head
	up := s.Nodes[from].Head
	if s.IsNoun(up) && s.Nodes[up].Lemma == "return" { // "met officers on Wednesday on her return from a summit"
		return f.typ() != schema.Visit && s.Nodes[from].Lower == "from" && !s.Above(up, spanHead(s, x))
	}
	return f.typ() != schema.Visit && s.Nodes[f.node].Dep == "pobj" && s.Nodes[from].Lower == "from" && s.IsVerb(up) && arriving[s.Nodes[up].Lemma] && x.Kind != when.Anaphoric && !s.Above(f.node, spanHead(s, x))
}

// ofFormer tells whether date words are those of another event that is told to come before this one: "before Levy's arrival in Bonn,
// Ruehe will visit Israel on Monday".
func (r *reading) ofFormer(f *frame, x *when.Expr) bool {
	s := f.sent
	n := f.node
	for n != s.Nodes[n].Head && s.Nodes[n].Dep != "pobj" && s.Nodes[n].Dep != "pcomp" && !s.IsVerb(s.Nodes[n].Head) {
		n = s.Nodes[n].Head
	}
	before := s.Nodes[n].Head
	v := s.Nodes[before].Head
	if f.rule.POS != "noun" || f.node > v || s.Nodes[before].Lower != "before" || s.Nodes[before].Dep != "prep" || !s.IsVerb(v) || !r.isTrigger(s, v) {
		return false
	}
	head := spanHead(s, x)
	return !s.Above(before, head) && s.ClauseVerb(head) == v
}

// ofLatter tells whether date words are those of what somebody does after the event: "is to see Diouf before leaving on Sunday
// for Accra". What comes shortly before it is of the same day.
func (f *frame) ofLatter(x *when.Expr) bool {
	before := latter(f.sent, spanHead(f.sent, x), f.node)
	return before >= 0 && before < x.First-f.sent.First && !(before > 0 && closely[f.sent.Nodes[before-1].Lower]) // not "before the month is out"
}

// ofNextVerb tells whether date words stand between "and" and a second verb, of which they tell: "has visited Lima and on Friday is
// set to address a forum".
func (f *frame) ofNextVerb(x *when.Expr) bool {
	s, first := f.sent, x.First-f.sent.First
	if first > 0 && s.Nodes[first-1].Dep == "prep" && s.Nodes[first-1].Tag == "IN" {
		first--
	}
	if first == 0 || f.node > first || s.Nodes[first-1].Lower != "and" && s.Nodes[first-1].Lower != "but" {
		return false
	}
	v := s.ClauseVerb(spanHead(s, x))
	return v > first && s.Nodes[v].Dep == "conj" && s.Nodes[v].Head < first && !s.Above(v, f.node)
}

// latter is the "before" of the clause around a node that tells what is done after what a trigger tells; -1 if the node stands in
// none, or the trigger in it too.
func latter(s *tree.Sentence, n, trigger int) int {
	for ; n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		joint := -1
		switch s.Nodes[n].Dep {
		case "pcomp":
			joint = s.Nodes[n].Head
		case "advcl":
			joint = s.Child(n, "mark")
		}
		if joint >= 0 && s.Nodes[joint].Lower == "before" && s.IsVerb(n) {
			if s.Above(n, trigger) {
				return -1
			}
			return joint
		}
	}
	return -1
}

// ofOrigin tells whether date words tell when somebody went on from where the event was: "flew to Oslo on Sunday from Riga, where
// he had met Kalnins".
func (f *frame) ofOrigin(x *when.Expr) bool {
	s := f.sent
	for n := f.node; n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		if s.Nodes[n].Dep != "relcl" {
			continue
		}
		from := s.Nodes[s.Nodes[n].Head].Head
		return whereOf(s, n) >= 0 && tenseOf(s, n) == "had" && s.Nodes[s.Nodes[n].Head].Dep == "pobj" && s.Nodes[from].Lower == "from" && !s.Above(n, spanHead(s, x))
	}
	return false
}

// ofDeparture tells whether date words tell when somebody leaves for where he is to meet others, or leaves after they
// would not meet him: "leaves on Friday for Oslo, where he will meet Bondevik", "left on Friday after Bondevik refused to meet him".
func (f *frame) ofDeparture(x *when.Expr) bool {
	s := f.sent
	v := s.ClauseVerb(spanHead(s, x))
	prep, _ := f.under()
	if f.typ() != schema.Meeting || v < 0 || v == f.node || v == f.verb && prep != "for" || s.Nodes[v].Lemma != "leave" && s.Nodes[v].Lemma != "depart" {
		return false
	}
	for n := f.node; n != s.Nodes[n].Head && n != v; n = s.Nodes[n].Head {
		d := s.Nodes[n].Dep
		after := d == "advcl" && f.status.Off() && s.Any(s.ChildrenOf(n, "mark"), "after")
		if s.IsVerb(n) && !hasTo(s, n) && !after && (d != "relcl" || whereOf(s, n) < 0) {
			return false
		}
	}
	return s.Above(v, f.node) && !s.Above(f.node, spanHead(s, x)) // "leaves on Friday for talks on Sunday"
}

// ofInstead tells whether date words tell when something is done in an event's place: "will fly home on Sunday instead of going on
// to Oslo".
func (f *frame) ofInstead(x *when.Expr) bool {
	s := f.sent
	of := s.Nodes[f.node].Head
	if s.Nodes[f.node].Dep != "pcomp" || s.Nodes[of].Lower != "of" || of == 0 || s.Nodes[of-1].Lower != "instead" {
		return false
	}
	return !s.Above(of, spanHead(s, x))
}

// ofDayBefore tells whether date words are those of the day that was set at first for what is brought forward to another: "brought forward
// to Friday a visit that had been set for May".
func (f *frame) ofDayBefore(x *when.Expr) bool {
	s := f.sent
	v := s.ClauseVerb(spanHead(s, x))
	up, _, _ := verbAbove(s, f.node)
	if f.rule.POS != "noun" || v < 0 || up < 0 || s.Nodes[v].Head != f.node || s.Nodes[v].Dep != "relcl" && s.Nodes[v].Dep != "acl" {
		return false
	}
	forward := s.Any(s.ChildrenOf(up, "advmod", "prt"), "forward") || s.Nodes[up].Lemma == "advance"
	return forward && fixers[s.Nodes[v].Lemma]
}

// ofLastDay tells whether date words are those of what is done on the last day of a visit, of which it is not told how long it was: "on
// the final day of his visit Lee on Tuesday met Kohl".
func (f *frame) ofLastDay(x *when.Expr) bool {
	s := f.sent
	of := s.Nodes[f.node].Head
	day := s.Nodes[of].Head
	if f.typ() != schema.Visit || f.status != schema.Held || s.Nodes[f.node].Dep != "pobj" || s.Nodes[of].Lower != "of" || !stayParts[s.Nodes[day].Lemma] {
		return false
	}
	nth, told := f.dayNumber(0)
	return told && nth == 0 && !s.Above(day, spanHead(s, x))
}

// ofTalk tells whether date words are those of a meeting that is told of somebody on a visit: in "Lee, on a visit to Cuba, met Kim on
// Sunday" nobody says when the visit began, nor in "Lee, now on a visit to Cuba, flies to Peru on Sunday".
func (r *reading) ofTalk(f *frame, x *when.Expr) bool {
	s := f.sent
	prep, v := f.under()
	if f.typ() != schema.Visit || f.rule.POS != "noun" || prep != "on" {
		return false
	}
	on := s.Nodes[f.node].Head
	head := spanHead(s, x)
	if r.besideName(f) {
		return !s.Above(on, head) && !s.Above(v, head)
	}
	if !s.IsVerb(v) {
		return false
	}
	if on == 0 || s.Nodes[on-1].Text != "," || s.Above(on, head) || s.ClauseVerb(head) != v || opening[s.Nodes[v].Lemma] || tenseOf(s, v) == "had" {
		return false
	}
	return slices.ContainsFunc(append(s.ChildrenOf(v, "dobj"), v), func(k int) bool {
		return slices.ContainsFunc(r.triggersAt(s, k), func(t *Trigger) bool { return t.Type == schema.Meeting && t.Name != "hand a letter" })
	})
}

// besideName tells whether a visit is what a phrase of its own beside somebody's name tells him to be on: "Lee, now on a visit to Cuba, flies to
// Peru".
func (r *reading) besideName(f *frame) bool {
	s := f.sent
	prep, who := f.under()
	if f.typ() != schema.Visit || f.rule.POS != "noun" || prep != "on" {
		return false
	}
	on := s.Nodes[f.node].Head
	if on > 1 && now[s.Nodes[on-1].Lower] {
		on--
	}
	m := r.story.At(s.Index, who)
	return m != nil && m.Entity.Person() && on > who && s.Nodes[on-1].Text == ","
}

// datedBelow tells whether date words stand in a noun's own phrase: "on a visit to Cuba next week".
func (r *reading) datedBelow(f *frame) bool {
	return slices.ContainsFunc(r.exprs[f.sent.Index], func(x when.Expr) bool { return f.sent.Above(f.node, spanHead(f.sent, &x)) && x.Kind != when.Duration })
}

// ofFounding tells whether the words are a year in which a row of talks or gatherings is told to have been started: "the talks,
// launched in 2003, were broken off in November".
func (f *frame) ofFounding(x *when.Expr) bool {
	s := f.sent
	v := s.ClauseVerb(spanHead(s, x))
	if v < 0 || !founding[s.Nodes[v].Lemma] || s.Nodes[v].Dep != "acl" && s.Nodes[v].Dep != "relcl" {
		return false
	}
	bare := x.Last-x.First == 2 && s.Nodes[x.First-s.First].Lower == "in" || x.Last-x.First == 1
	year := s.Nodes[x.Last-s.First-1].Lower
	return s.Nodes[v].Head == f.node && strings.HasPrefix(s.Nodes[f.node].Dep, "nsubj") && bare && len(year) == 4 && strings.Trim(year, "0123456789") == ""
}

// founding are the verbs by which something is started that goes on.
var founding = words("launch", "found", "begin", "start", "establish", "create", "initiate", "inaugurate", "conceive", "set")

// closely are the words by which what comes before or after something is of the same day: "shortly before leaving".
var closely = words("shortly", "just", "immediately", "hours", "minutes", "soon", "right", "directly", "even")
