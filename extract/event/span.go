package event

import (
	"slices"

	"demarche/extract/when"
	"demarche/schema"
)

// spans gives visits the days that no one clause tells but several do together: who "left on Tuesday" and whose "two-day
// visit" another sentence tells of came on Monday; who came on Monday stayed until the day that another tells him to have
// left on, or as long as another says.
func (r *reading) spans(frames []*frame) {
	for _, f := range frames {
		if f.typ() != schema.Visit || f.status != schema.Held && f.status != schema.Planned || f.time.Known() && (f.time.Precision != schema.Day || f.time.End != "") {
			continue
		}
		last, x := r.lastDayTold(f)
		length := r.daysTold(f, frames)
		switch {
		case !f.time.Known() && last != "" && length > 1:
			r.inferTime(f, *stayFrom(last, length, length), x)
		case f.time.Known() && last > f.time.Start:
			f.time.End = last
		case f.time.Known() && length > 1:
			f.time.End = stayFrom(f.time.Start, 1, length).End
		}
	}
}

// lastDayTold is the last day of a visit that one of its clauses tells, with the words that tell it; empty if none does.
func (r *reading) lastDayTold(f *frame) (string, *when.Expr) {
	for _, g := range f.clauses() {
		for _, c := range g.dates {
			if c.expr == nil || !g.rule.Ends && r.link(g, c.expr) != "ends" {
				continue
			}
			if t := c.expr.Resolve(r.anchorOf(g, c.expr), r.looks(g, c.expr)); t.Known() && t.Precision == schema.Day {
				return t.Start, c.expr
			}
		}
	}
	return "", nil
}

// daysTold is how many days a visit lasts as a noun for it tells ("his two-day visit"), if the noun means this visit alone;
// 0 if none does.
func (r *reading) daysTold(f *frame, frames []*frame) int {
	for _, g := range f.clauses() {
		if g.rule.POS != "noun" || !stays[g.sent.Nodes[g.node].Lemma] || slices.ContainsFunc(frames, func(o *frame) bool { return o != f && o.toldAt(g) }) {
			continue
		}
		for k := range r.exprs[g.sent.Index] {
			x := &r.exprs[g.sent.Index][k]
			if x.Kind != when.Duration || x.Unit != when.Days {
				continue
			}
			of := g.sent.Nodes[spanHead(g.sent, x)].Head
			if of == g.node || g.sent.Nodes[of].Lemma == "last" && g.sent.Child(of, "nsubj") == g.node { // "his visit will last three days"
				return x.Count
			}
		}
	}
	return 0
}

// toldAt tells whether one of the clauses of an event is told by the same word as another's.
func (f *frame) toldAt(g *frame) bool {
	return slices.ContainsFunc(f.clauses(), func(c *frame) bool { return c.sent == g.sent && c.node == g.node })
}
