package event

import (
	"slices"

	"demarche/extract/when"
	"demarche/schema"
)

// spans gives visits and gatherings the days that no one clause tells but several do together: who "left on Tuesday" and whose "two-day
// visit" another sentence tells of came on Monday; who came on Monday stayed until the day that another tells him to have
// left on, or as long as another says.
func (r *reading) spans(frames []*frame) {
	for _, f := range frames {
		if f.typ() != schema.Visit && f.typ() != schema.Summit || f.status != schema.Held && f.status != schema.Planned || f.time.Known() && (f.time.Precision != schema.Day || f.time.End != "") {
			continue
		}
		stay := r.clausesOfStay(f, frames)
		last, x := r.lastDayTold(stay)
		length := r.daysTold(f, stay, frames)
		switch {
		case last != "" && length > 1 && (!f.time.Known() || !f.datedByStart()):
			r.inferTime(f, *stayFrom(last, length, length), x)
		case f.time.Known() && last > f.time.Start:
			f.time.End = last
		case f.time.Known() && length > 1:
			f.time.End = stayFrom(f.time.Start, 1, length).End
		}
	}
}

// clausesOfStay are the clauses that tell of a visit and those that name no destination and tell of its visitors' stay, if they make no
// other: "Kohl's visit, a three-day affair, ends on Friday".
func (r *reading) clausesOfStay(f *frame, frames []*frame) []*frame {
	out := slices.Clone(f.clauses())
	if f.oneOfTour(frames) {
		return out
	}
	for _, g := range r.partial {
		if g.typ() == schema.Visit && g.rule.POS == "noun" && len(g.sites) == 0 && sharesPerson(f.visitors, g.visitors) && !slices.ContainsFunc(out, func(c *frame) bool { return c.sent.Index == g.sent.Index && c.node == g.node }) {
			out = append(out, g)
		}
	}
	return out
}

// lastDayTold is the last day of a visit that one of the clauses of a stay tells, with the words that tell it; empty if none does.
func (r *reading) lastDayTold(stay []*frame) (string, *when.Expr) {
	for _, g := range stay {
		for _, c := range g.dates {
			if c.expr == nil || !g.rule.Ends && r.link(g, c.expr) != "ends" && (g.rule.Name != "return from" || g.sent.ClauseVerb(spanHead(g.sent, c.expr)) != g.node) {
				continue
			}
			if t := c.expr.Limit(r.anchorOf(g, c.expr), r.looks(g, c.expr)); t.Known() && t.Precision == schema.Day {
				return t.Start, c.expr
			}
		}
	}
	return "", nil
}

// daysTold is how many days a visit lasts as a noun for it tells ("his two-day visit"), if the noun means this visit alone;
// 0 if none does.
func (r *reading) daysTold(f *frame, stay, frames []*frame) int {
	for _, g := range stay {
		if !g.gone() && (g.rule.POS != "noun" || g.typ() == schema.Visit && !stays[g.sent.Nodes[g.node].Lemma]) || slices.ContainsFunc(frames, func(o *frame) bool { return o != f && o.toldAt(g) }) {
			continue
		}
		for k := range r.exprs[g.sent.Index] {
			x := &r.exprs[g.sent.Index][k]
			if x.Kind != when.Duration || x.Unit != when.Days {
				continue
			}
			if g.lasts(x) {
				return x.Count
			}
		}
	}
	return 0
}

// datedByStart tells whether one of the clauses that tell of a visit dates it by its beginning: by who comes or sets out or by what begins.
func (f *frame) datedByStart() bool {
	return slices.ContainsFunc(f.clauses(), func(c *frame) bool {
		v := c.clause()
		return c.expr != nil && c.time.Known() && v >= 0 && (comers[c.sent.Nodes[v].Lemma] || opening[c.sent.Nodes[v].Lemma] || c.sent.Nodes[v].Lemma == "be" && c.rule.Name == "presence" || c.expr.Kind == when.Range)
	})
}

// lasts tells whether a length is told of the stay that a noun tells, or after which somebody is told to leave: "his three-day visit", "a
// stay of three days", "his visit, a three-day affair", "his visit will last three days", "left after three days there".
func (f *frame) lasts(x *when.Expr) bool {
	s := f.sent
	n := spanHead(s, x)
	if days := s.Child(n, "pobj"); s.Nodes[n].Dep == "prep" && days >= 0 {
		n = days // "after three days"
	}
	up := s.Nodes[n].Head
	if s.Nodes[up].Lower == "of" && f.rule.POS == "verb" {
		n, up = s.Nodes[up].Head, s.Nodes[s.Nodes[up].Head].Head // "after a stay of three days"
	}
	switch {
	case f.rule.Name == "end a stay":
		return up == f.node
	case f.rule.POS == "verb":
		return (s.Nodes[up].Lower == "after" || s.Nodes[up].Lower == "following") && s.Nodes[up].Head == f.node && (stays[s.Nodes[n].Lemma] || len(s.Prep(n, "of")) == 0)
	case up == f.node || s.Nodes[up].Head == f.node && (s.Nodes[up].Lower == "of" || s.Nodes[up].Dep == "appos"):
		return true
	}
	return s.Nodes[up].Lemma == "last" && s.Child(up, "nsubj") == f.node
}

// toldAt tells whether one of the clauses of an event is told by the same word as another's.
func (f *frame) toldAt(g *frame) bool {
	return slices.ContainsFunc(f.clauses(), func(c *frame) bool { return c.sent.Index == g.sent.Index && c.node == g.node })
}
