package event

import (
	"cmp"
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// aroundTalks are the talks of a known day right before or after which others are told to have been held, in a sentence that tells no time: who
// after "his talks with Merkel" or before "the session" met Koehler did so on their day. It is nil if there are none.
func (r *reading) aroundTalks(f *frame, frames []*frame) *frame {
	s, v := f.sent, f.clause()
	if f.typ() != schema.Meeting || v < 0 || len(r.exprs[s.Index]) > 0 || f.status != schema.Planned && !(f.status == schema.Held && simplePast[tenseOf(s, v)]) {
		return nil
	}
	for c := range s.Nodes {
		what := s.Child(c, "pobj", "pcomp")
		if what < 0 || s.ClauseVerb(s.Nodes[c].Head) != v || !besideTalks(s, c) || !slices.ContainsFunc(r.triggersAt(s, what), func(t *Trigger) bool { return t.Type == schema.Meeting }) {
			continue
		}
		if g := r.talksAt(f, what, frames); g != nil {
			return g
		}
	}
	return nil
}

// besideTalks tells whether a node is a word that places something right before or after what it governs: "after", "prior to", "hours before", but
// not "weeks after".
func besideTalks(s *tree.Sentence, c int) bool {
	before := s.Nodes[max(c-1, 0)]
	switch s.Nodes[c].Lower {
	case "after", "before", "following":
		return !lengthy[before.Lower] && !lengthy[before.Lower+"s"]
	case "to":
		return c > 0 && before.Lower == "prior"
	}
	return false
}

// talksAt are the talks of a known day that a noun or a verb at a node of an event's sentence tells of: those that it names, or else, where it names
// nobody, those told last before with somebody of the event; nil if there are none.
func (r *reading) talksAt(f *frame, what int, frames []*frame) *frame {
	s := f.sent
	for _, g := range frames {
		if g != f && slices.ContainsFunc(g.clauses(), func(c *frame) bool { return c.sent.Index == s.Index && c.node == what }) {
			return f.onDayOf(g)
		}
	}
	if g := r.toldBefore(f, frames); g != nil && s.IsNoun(what) && determined(s, what) && len(s.Prep(what, "with", "between", "of")) == 0 {
		return f.onDayOf(g)
	}
	return nil
}

// simplePast are the forms by which tenseOf names a simple past.
var simplePast = words("VBD", "was", "were")

// onDayOf is a meeting that stands as an event does, if it is on one day that is known, else nil.
func (f *frame) onDayOf(g *frame) *frame {
	if g.typ() != schema.Meeting || g.status != f.status || !g.time.Known() || g.time.Precision != schema.Day || g.time.End != "" {
		return nil
	}
	return g
}

// daysFromOther is the day of an event that is told to lie some days before or after a gathering, or its opening, whose day another sentence tells:
// "will meet Blair on the eve of the summit", "arrived two days after the opening"; nil if there is none.
func (r *reading) daysFromOther(f *frame, frames []*frame) *schema.Time {
	s := f.sent
	if f.typ() == schema.Summit || f.time != nil {
		return nil
	}
	for k := 1; k < len(s.Nodes); k++ {
		what, days := s.Child(k, "pobj"), r.daysAway(f, k)
		if s.Nodes[k].Lower == "eve" && s.Child(k, "prep") < 0 && determined(s, k) && s.Nodes[s.Nodes[k].Head].Lower == "on" {
			what, days = k, -1 // "will see him there on the eve"
		}
		if what < 0 || days == 0 || s.ClauseVerb(k) != f.clause() && !s.Above(f.node, k) {
			continue
		}
		g := r.gatheringAt(f, what, frames)
		if g == nil {
			continue
		}
		from := g.time.Start
		if days > 0 {
			from = cmp.Or(g.time.End, from)
		}
		if day, p, err := schema.ParseDate(from); err == nil && p == schema.Day {
			return &schema.Time{Start: schema.FormatDate(day.AddDate(0, 0, days), schema.Day), Text: s.Words(max(k-2, 0), what+1), Precision: schema.Day}
		}
	}
	return nil
}

// daysAway is how many days after what it governs a node places something, negative if before: "on the eve of", "two days after"; 0 if it does not.
func (r *reading) daysAway(f *frame, k int) int {
	switch s := f.sent; s.Nodes[k].Lower {
	case "of":
		if s.Nodes[k-1].Lower == "eve" {
			return -1
		}
	case "before":
		return -r.daysBefore(f, k)
	case "after":
		return r.daysBefore(f, k)
	}
	return 0
}

// gatheringAt is the gathering of a known day that a noun of an event's sentence tells of, or whose opening it tells of, by itself or as the one told
// last before; nil if there is none.
func (r *reading) gatheringAt(f *frame, what int, frames []*frame) *frame {
	s := f.sent
	opening := s.Nodes[what].Lemma == "opening" || s.Nodes[what].Lemma == "start" || s.Nodes[what].Lemma == "eve"
	if of := s.Prep(what, "of"); opening && len(of) > 0 {
		what, opening = of[0], false
	}
	if !opening && !slices.ContainsFunc(r.triggersAt(s, what), func(t *Trigger) bool { return t.Type == schema.Summit }) {
		return nil
	}
	var out *frame
	for _, g := range frames {
		if g.typ() != schema.Summit || g == f || !g.time.Known() || g.time.Precision != schema.Day {
			continue
		}
		for _, c := range g.clauses() {
			if c.sent.Index == s.Index && c.node == what {
				return g
			}
			if back := s.Index - c.sent.Index; back > 0 && back <= reachBody && determined(s, what) && (out == nil || c.sent.Index > out.sent.Index) {
				out = g
			}
		}
	}
	return out
}
