package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// sameDay are the date words of the clause that tells what is done at the time of a frame's event: what somebody goes somewhere for is
// done when he goes, what is due on a day is then, and what is told with "when" or "while" at one time with what it is told of. It is nil if none do, or more
// than one.
func (r *reading) sameDay(f *frame) *when.Expr {
	s, n := f.sent, f.clause()
	if n < 0 || f.rule.POS != "verb" && !light[s.Nodes[n].Lemma] && !(f.typ() == schema.Summit && visiting[s.Nodes[n].Lemma]) {
		return nil
	}
	if f.rule.Name == "receive a guest" {
		return nil // whom somebody received on Monday may have come before
	}
	var out *when.Expr
	for i := range f.dates {
		x := f.dates[i].expr
		if x == nil {
			continue
		}
		v := s.ClauseVerb(spanHead(s, x))
		if !datesClause(x) && !(x.Kind == when.Vague && saysBygone(x.Text) && f.typ() == schema.Visit && f.firstEver(v)) {
			continue
		}
		if v < 0 || v == n || !f.setBy(v) && !f.inOneBreath(x, v) && !f.aimOf(n, v) && !f.atOnce(n, v) && !(f.typ() == schema.Visit && (f.firstLeg(n, v) || f.begunBy(n, v) || f.firstEver(v) || f.aimedAt(n, v) && !r.ofOther(f, x, v) || r.doesThere(f, v))) {
			continue
		}
		if out != nil {
			return nil
		}
		out = x
	}
	return out
}

// datesClause tells whether date words tell when something is, rather than how long, how often or until when.
func datesClause(x *when.Expr) bool {
	return (x.Kind <= when.Range || x.Kind == when.Anaphoric) && x.Bound <= when.From
}

// ofOneTime are the date words of the clause with "when" or "while" below an event's verb, which are nearer than those of another verb: "went to Rome in
// May and met him when he came here on June 3"; nil if there are none.
func (f *frame) ofOneTime() *when.Expr {
	s, n := f.sent, f.clause()
	for _, c := range f.dates {
		if n < 0 || c.expr == nil || !datesClause(c.expr) {
			continue
		}
		if v := s.ClauseVerb(spanHead(s, c.expr)); v == n {
			return nil
		} else if v >= 0 && s.Nodes[v].Head == n && f.atOnce(n, v) {
			return c.expr
		}
	}
	return nil
}

// inOneBreath tells whether a day that the verb at v bears is that of a verb joined to it too, because it stands before both or both tell
// what was done: "On Sunday he sees Kohl, then flies to Rome", "broke off his holiday on Sunday and flew to Rome".
func (f *frame) inOneBreath(x *when.Expr, v int) bool {
	s, n := f.sent, f.clause()
	head := spanHead(s, x)
	if !f.followsOn(v) || head > f.node || x.Kind != when.Point || x.Bound != when.NoBound {
		return false
	}
	subject, _ := subjectOf(s, v)
	if departs[s.Nodes[n].Lemma] && sequelOf(f, n) == "then" {
		return true // "will call at the port on Sunday and then leave for Rome"
	}
	return head < subject || f.status == schema.Held && s.Nodes[n].Tag == "VBD" && s.Nodes[v].Tag == "VBD"
}

// aimOf tells whether the clause of an event at n tells what somebody comes, goes or is somewhere for as the verb at v tells, be it by an
// infinitive or a participle: "flies to Rome on Monday to see the pope", "arrived in Rome on Monday, meeting the pope".
func (f *frame) aimOf(n, v int) bool {
	s := f.sent
	if f.typ() != schema.Meeting && f.typ() != schema.Call || s.Nodes[n].Head != v || n < v || s.Nodes[n].Dep != "advcl" && s.Nodes[n].Dep != "xcomp" || s.Child(n, "mark", "nsubj", "nsubjpass") >= 0 {
		return false
	}
	return goes(s, v) && (hasTo(s, n) || s.Nodes[n].Tag == "VBG" && s.Child(n, "aux") < 0)
}

// aimedAt tells whether the verb at v tells what the journey told at n is made for: "will go to Rome to open a bridge on Monday".
func (f *frame) aimedAt(n, v int) bool {
	s := f.sent
	return s.Nodes[v].Head == n && s.Nodes[v].Dep == "advcl" && hasTo(s, v) && f.rule.POS == "verb" && goes(s, n)
}

// ofOther tells whether date words below the verb at v hang from the noun of an event that it names: "will go to Rome to prepare for his
// visit in May".
func (r *reading) ofOther(f *frame, x *when.Expr, v int) bool {
	s := f.sent
	for n := spanHead(s, x); n != v && n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		if n != f.node && s.IsNoun(n) && r.isTrigger(s, n) {
			return true
		}
	}
	return false
}

// firstLeg tells whether the verb at v tells when the journey begins whose first stop the verb at n tells: "leaves on Sunday on a tour that
// will take him to Rome". It is not the first where it will "also" take him there.
func (f *frame) firstLeg(n, v int) bool {
	s := f.sent
	tour := s.Nodes[n].Head
	if s.Nodes[n].Dep != "relcl" || !s.IsNoun(tour) || !stays[s.Nodes[tour].Lemma] && !tours[s.Nodes[tour].Lemma] || s.ClauseVerb(tour) != v {
		return false
	}
	return (departs[s.Nodes[v].Lemma] || openers[s.Nodes[v].Lemma]) && !s.Any(s.ChildrenOf(n, "advmod"), "also", "later", "then", "on")
}

// begunBy tells whether the visit that the verb at n begins is begun by what the verb at v tells: "stepped off his plane on Sunday to begin a
// visit".
func (f *frame) begunBy(n, v int) bool {
	s := f.sent
	return s.Nodes[n].Head == v && s.Nodes[n].Dep == "advcl" && n > v && hasTo(s, n) && openers[s.Nodes[n].Lemma] && s.Nodes[f.node].Head == n && s.Nodes[f.node].Dep == "dobj" && s.Nodes[v].Tag == "VBD" && !claims[s.Nodes[v].Lemma]
}

// firstEver tells whether the verb at v tells when somebody became or was made the first to make a visit: "on Sunday became the first
// premier to visit Oslo", "crowds cheered on Sunday as he became the first", "landed on Sunday, making him the first premier to".
func (f *frame) firstEver(v int) bool {
	s, n := f.sent, f.node
	became := becomesFirst(s, n)
	if became < 0 {
		became = s.Nodes[n].Head
		if s.Nodes[became].Lemma != "make" || s.Nodes[became].Tag != "VBG" || !hasTo(s, n) {
			return false
		}
	}
	return f.rule.POS == "verb" && (v == became && s.Nodes[v].Lemma == "become" || v == then(s, became))
}

// tours are the nouns for journeys of several stops.
var tours = words("tour", "journey", "swing", "voyage")

// goes tells whether a verb tells that somebody comes, goes or is somewhere.
func goes(s *tree.Sentence, v int) bool {
	l := s.Nodes[v].Lemma
	return comers[l] || departs[l] || visiting[l] || l == "head" || l == "proceed" || l == "continue" || l == "be" && (s.Child(v, "acomp", "attr", "xcomp") < 0)
}

// atOnce tells whether one of two verbs stands in a clause with "when" or "while" under the other, or with "as" if it tells who was visiting,
// both in one tense, so that what they tell is of one time: "the two talked in May while Shara was visiting Rome", "will see Kohl when he comes here in May".
func (f *frame) atOnce(n, v int) bool {
	s := f.sent
	under, over := n, v
	if s.Nodes[v].Head == n {
		under, over = v, n
	}
	if s.Nodes[under].Head != over || s.Nodes[under].Dep != "advcl" {
		return false
	}
	joint := slices.ContainsFunc(s.ChildrenOf(under, "mark", "advmod"), func(c int) bool {
		w := s.Nodes[c].Lower
		return w == "when" || w == "while" || w == "as" && f.typ() == schema.Visit && under == n && s.Nodes[n].Tag == "VBG"
	})
	past := func(v int) bool { // a participle that has no auxiliary is a past that a parser takes for one
		return lookAt(s, v) == when.Past || s.Any(s.ChildrenOf(v, "aux"), "was", "were") || s.Nodes[v].Tag == "VBN" && s.Child(v, "aux", "auxpass") < 0
	}
	return joint && past(under) == past(over)
}

// spentThere are the date words of a clause that tells that a traveller spent some time where he went, or that his journey began there: "spoke on
// his return from Baghdad, where he spent eight hours on Tuesday", "came from Oslo, where the tour began on Friday"; nil if there are none.
func (r *reading) spentThere(f *frame) *when.Expr {
	s := f.sent
	for _, c := range f.dates {
		if c.expr == nil || !datesClause(c.expr) || f.typ() != schema.Visit {
			continue
		}
		if v := s.ClauseVerb(spanHead(s, c.expr)); v >= 0 && (s.Nodes[v].Lemma == "spend" || openers[s.Nodes[v].Lemma]) && r.doesThere(f, v) {
			return c.expr
		}
	}
	return nil
}

// doesThere tells whether the verb at v tells in a clause with "where" what a traveller does where he goes: "went on to Rome, where he
// addressed a congress on Monday". The day of talks there is that of the talks alone.
func (r *reading) doesThere(f *frame, v int) bool {
	s, n := f.sent, f.node
	if v < 0 || f.typ() != schema.Visit {
		return false
	}
	alone := s.Nodes[v].Lemma == "spend" && len(s.Prep(v, "with")) == 0
	if !alone && slices.ContainsFunc(r.triggersAt(s, v), func(t *Trigger) bool { return t.Type == schema.Meeting }) {
		return false
	}
	if s.Nodes[v].Dep != "relcl" || whereOf(s, v) < 0 || f.place.node != s.Nodes[v].Head {
		return false
	}
	subject, _ := subjectOf(s, v)
	return subject > n && (s.Nodes[subject].Tag == "PRP" || journeyBegins(s, v, subject))
}

// journeyBegins tells whether the verb at v tells of its subject, a journey told as known, that it begins: "where the tour began on Monday".
func journeyBegins(s *tree.Sentence, v, subject int) bool {
	l := s.Nodes[subject].Lemma
	return openers[s.Nodes[v].Lemma] && (stays[l] || tours[l]) && determined(s, subject)
}

// thereForTalks are the date words of an aside that tells where somebody is and for what talks: "Wang, in Washington on Wednesday for talks with Rice,
// said"; nil if there are none.
func (r *reading) thereForTalks(f *frame) *when.Expr {
	s := f.sent
	if prep, _ := f.under(); prep != "for" || f.typ() != schema.Meeting {
		return nil
	}
	for _, c := range f.dates {
		if c.expr == nil || c.expr.Kind != when.Point || c.expr.Bound != when.NoBound || c.expr.Last-s.First != s.Nodes[f.node].Head {
			continue
		}
		k := c.expr.First - s.First - 1
		for k > 0 && s.Nodes[k].Tag == "NNP" {
			k--
		}
		if k > 0 && s.Nodes[k].Lower == "in" && s.Nodes[k-1].Text == "," {
			return c.expr
		}
	}
	return nil
}
