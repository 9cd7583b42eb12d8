package event

import (
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

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
	if relatesTo(s, n) {
		return true // "in view of the talks"
	}
	if l := s.Nodes[prep].Lemma; s.Nodes[n].Dep == "dobj" {
		return l == "follow" || l == "precede" || l == "reciprocate"
	}
	return s.Nodes[n].Dep == "pobj" && (beside[s.Nodes[prep].Lower] || s.Nodes[prep].Lower == "of" && s.Nodes[up].Lower == "ahead" ||
		s.Nodes[prep].Lower == "to" && (s.Nodes[up].Lower == "prior" || s.IsNoun(up) && responses[s.Nodes[up].Lemma]))
}

// ofJourneyBeside tells whether date words tell when something else was done that a journey is told to follow or to precede: "met Kok on Monday
// ahead of a visit to Rome"; an arrival is no journey.
func (r *reading) ofJourneyBeside(f *frame, x *when.Expr) bool {
	s, head := f.sent, spanHead(f.sent, x)
	if f.typ() != schema.Visit || f.rule.POS != "noun" || !besideIt(s, f.node) || arriving[s.Nodes[f.node].Lemma] || s.Nodes[f.node].Lemma == "arrival" || s.Nodes[f.node].Lemma == "departure" || s.Above(f.node, head) {
		return false
	}
	v := s.ClauseVerb(head)
	return v >= 0 && v == s.ClauseVerb(f.node) && s.IsVerb(v) && r.isTrigger(s, v) && !light[s.Nodes[v].Lemma] && !departs[s.Nodes[v].Lemma]
}

// responses are the nouns for what comes in answer to something else or leads up to it.
var responses = words("follow-up", "up", "response", "reply", "answer", "sequel", "prelude", "return", "preliminary")

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

// closely are the words by which what comes before or after something is of the same day: "shortly before leaving".
var closely = words("shortly", "just", "immediately", "hours", "minutes", "soon", "right", "directly", "even")
