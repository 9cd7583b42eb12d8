package event

import (
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// ofHomecoming tells whether date words tell when somebody came from a visit or left after it, of which nobody says how long it was, so
// that its first day is unknown:
// "will return home on Thursday after a trip to Oslo", "arrived in Rome on Friday at the end of a visit to Cairo".
func (f *frame) ofHomecoming(x *when.Expr) bool {
	s := f.sent
	if v := f.backFromThere(); v >= 0 && s.ClauseVerb(spanHead(s, x)) == v {
		return true
	}
	visit, v := f.left()
	if f.typ() != schema.Visit || v < 0 || x.Kind == when.Duration || f.rule.POS == "noun" && lengthIn(s, visit) {
		return false
	}
	l, head := s.Nodes[v].Lemma, spanHead(s, x)
	return (comers[l] || departs[l] || l == "get" || l == "be") && s.ClauseVerb(head) == v && !s.Above(visit, head)
}

// backFromThere is the verb of coming from a journey that a clause with "that" or "which" tells more of: "returned to Rome on Monday from a tour that took
// him to Oslo"; -1 if there is none.
func (f *frame) backFromThere() int {
	s := f.sent
	if f.typ() != schema.Visit || f.rule.POS != "verb" || s.Nodes[f.node].Dep != "relcl" {
		return -1
	}
	return comesBackFrom(s, s.Nodes[f.node].Head)
}

// comesBackFrom is the verb of coming, or the word "fresh" or "return", with which somebody comes back from what a noun tells; -1 if there is none.
func comesBackFrom(s *tree.Sentence, n int) int {
	from := s.Nodes[n].Head
	up := s.Nodes[from].Head
	if s.Nodes[n].Dep == "pobj" && s.Nodes[from].Lower == "from" && (comers[s.Nodes[up].Lemma] || s.Nodes[up].Lower == "fresh" || s.Nodes[up].Lower == "return") {
		return up
	}
	return -1
}

// left are the noun of a visit and the verb that tells what was done after it: "left after the visit", "came home on conclusion of his
// visit", be the trigger the noun or the verb; -1 for the verb if there are none.
func (f *frame) left() (visit, v int) {
	s, n := f.sent, f.node
	if f.rule.POS == "verb" { // "will return home after a trip to Oslo"
		for n = f.place.node; n >= 0 && n != f.node && s.Nodes[n].Head != n; n = s.Nodes[n].Head {
			if v := doneAfter(s, n); v == f.node {
				return n, v
			}
		}
		return n, -1
	}
	return n, doneAfter(s, n)
}

// doneAfter is the verb that tells what was done after what a noun tells; -1 if there is none.
func doneAfter(s *tree.Sentence, n int) int {
	p := s.Nodes[n].Head
	up := s.Nodes[p].Head
	if s.Nodes[n].Dep != "pobj" {
		return -1
	}
	if end := s.Nodes[up]; s.Nodes[p].Lower == "of" && end.Dep == "pobj" && (closings[end.Lemma] || end.Lemma == "completion") {
		up = s.Nodes[end.Head].Head
	} else if w := s.Nodes[p].Lower; w != "after" && w != "following" {
		return -1
	}
	if !s.IsVerb(up) {
		return -1
	}
	return up
}

// beforeLeaving are the words for the article's own day on which somebody will leave after the event: "was to be received by Aho before
// leaving late Wednesday", read on Wednesday; nil if there are none.
func (r *reading) beforeLeaving(f *frame) *when.Expr {
	s := f.sent
	if f.status != schema.Planned || f.typ() == schema.Visit || f.rule.POS != "verb" && f.verb < 0 {
		return nil
	}
	for i := range r.exprs[s.Index] {
		x := &r.exprs[s.Index][i]
		head := spanHead(s, x)
		before := latter(s, head, f.node)
		if x.Kind != when.Point || before < f.node || s.ClauseVerb(before) != f.clause() {
			continue
		}
		if v := s.ClauseVerb(head); v < 0 || !departs[s.Nodes[v].Lemma] && !comers[s.Nodes[v].Lemma] && s.Nodes[v].Lemma != "head" && s.Nodes[v].Lemma != "go" {
			continue
		}
		if t := r.resolve(x, when.Future); t.Start == r.anchor.Day && r.anchor.Day != "" {
			return x
		}
	}
	return nil
}

// ofFigure tells whether date words only say which of several things of its kind a noun means that is no event: "over his 1994
// campaign", "below last year's surplus". At a funeral or the like the event may have been.
func (r *reading) ofFigure(f *frame, x *when.Expr) bool {
	s := f.sent
	head := spanHead(s, x)
	n, prep := s.Nodes[head].Head, s.Nodes[s.Nodes[s.Nodes[head].Head].Head]
	if r.resolve(x, when.Past).Precision == schema.Day {
		return false // "on Wednesday morning", "told a Friday briefing"
	}
	switch s.Nodes[head].Dep {
	case "poss", "nummod", "compound", "nmod", "amod":
	default:
		return false
	}
	if n == f.node || !s.IsNoun(n) || r.isTrigger(s, n) || s.Above(n, f.node) {
		return false
	}
	return !(s.Nodes[n].Dep == "pobj" && occasionPreps[prep.Lower] && (prep.Head == f.node || prep.Head == f.clause()))
}

// ofNextStation tells whether date words stand in a clause about one of several goals and so are not those of one told before: "will go on
// to Lima and Quito, where he is due on May 24".
func (f *frame) ofNextStation(x *when.Expr) bool {
	s, here := f.sent, f.place.node
	if f.typ() != schema.Visit || here < 0 {
		return false
	}
	for n := spanHead(s, x); n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		if of := s.Nodes[n].Head; s.Nodes[n].Dep == "relcl" && whereOf(s, n) > of {
			return of > here && s.Climb(of, "conj") == s.Climb(here, "conj") && s.Climb(of, "conj") != of && !s.Above(n, f.node)
		}
	}
	return false
}

// ofNow tells whether date words tell where a traveller is now, while the goal of a frame lies behind by a clause about his tour: "left on
// Monday at the end of a tour which had already taken him to Peru".
func (f *frame) ofNow(x *when.Expr) bool {
	s := f.sent
	if f.typ() != schema.Visit || f.place.node < 0 {
		return false
	}
	v := s.ClauseVerb(f.place.node)
	return v >= 0 && s.Nodes[v].Dep == "relcl" && carriesOn[s.Nodes[v].Lemma] && (hadAux(s, v) || perfect(s, v)) && !s.Above(v, spanHead(s, x))
}

// carriesOn are the verbs by which a tour leads somebody somewhere.
var carriesOn = words("take", "bring", "lead", "carry", "include", "see")

// occasionPreps are the prepositions before what an event is told to be held at or beside.
var occasionPreps = words("at", "during", "in", "after", "before", "following", "since")
