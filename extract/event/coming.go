package event

import (
	"demarche/extract/when"
	"demarche/schema"
)

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
