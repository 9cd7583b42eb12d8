package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/when"
	"demarche/schema"
)

// ofElse tells whether date words tell when something else is than a frame's event, or tell no time at all.
func (r *reading) ofElse(f *frame, x *when.Expr) bool {
	return f.rule.Undated || r.sinceThen(f, x) || r.longBefore(f, x) || f.idle(x) || f.before(x) || r.ofNeighbour(f, x) || r.decided(f, x) || r.ofAside(f, x) ||
		f.ofSource(x) || r.ofStay(f, x) || f.ofArrival(x) || r.ofComing(f, x) || f.ofSince(x) || f.ofStopover(x) || r.ofOccasion(f, x) || r.ofRelative(f, x) || f.ofReturn(x) || r.ofFormer(f, x) || f.ofLatter(x) ||
		f.ofOrigin(x) || f.ofDeparture(x) || f.ofInstead(x) || f.ofLastDay(x) || f.ofDayBefore(x) || f.ofNextVerb(x) || r.ofTalk(f, x) || f.ofFounding(x) || f.ofResolve(x) || r.ofWhole(f, x) || r.ofErrand(f, x) || f.ofHomecoming(x) || r.ofFigure(f, x) || f.ofNextStation(x) || f.ofNow(x) || f.ofSpeech(x) || r.ofThing(f, x) || f.ofHost(x) || r.ofAgreed(f, x) || r.ofTopic(f, x) || r.ofMade(f, x) || r.ofPursued(f, x) || r.ofHappening(f, x) || r.ofFixed(f, x) || f.ofBid(x) || r.ofDeed(f, x) || r.ofApposition(f, x) || r.ofJourneyBeside(f, x) || r.ofPreparing(f, x)
}

// resolves are the verbs of what is settled, announced or put off about an event before its own day.
var resolves = words("agree", "announce", "postpone", "cancel", "put", "break", "call", "suspend", "interrupt", "shelve", "delay", "defer", "propose", "request", "approve", "accept", "scrap", "abandon", "freeze", "promise", "stall", "halt")

// ofResolve tells whether date words are those of a participle after a noun that tells what was settled about it before: "a visit
// agreed in June", "talks broken off in March", "a trip postponed from May that will begin now"; what was "agreed for June" is to be then.
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
	return p.Dep != "prep" || p.Lower == "in" || p.Lower == "on" || p.Lower == "at" || p.Lower == "since" || p.Lower == "from" && f.status != schema.Postponed
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
	if lengthy[unit+"s"] && s.Nodes[x.First-s.First+1].Lower == "a" {
		return ranked(s, x.First-s.First) // "his second stop there in a month"
	}
	return (lengthy[unit] || countsTimes(s, x.First-s.First)) && (x.Last-x.First == 2 || ranked(s, x.First-s.First))
}

// before tells whether date words are those of saying that an event had been: "said on Monday that he had met Kohl".
func (f *frame) before(x *when.Expr) bool {
	s, n := f.sent, f.clause()
	v := s.ClauseVerb(spanHead(s, x))
	return n >= 0 && v >= 0 && v != n && s.Nodes[n].Dep == "ccomp" && s.Nodes[n].Head == v && tenseOf(s, n) == "had" && mention.Saying(s.Nodes[v].Lemma)
}

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
	head := spanHead(s, x)
	if v := s.ClauseVerb(head); v >= 0 && releases[s.Nodes[v].Lemma] && s.Child(v, "auxpass") >= 0 && s.Any(s.ChildrenOf(v, "nsubjpass"), "it") && !s.Above(f.node, head) {
		return true // "met Kok, it was announced on Tuesday"
	}
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
