package event

import (
	"slices"
	"strings"
	"time"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// legs leaves out the tours of which the countries are told as visits of their own, one in the same sentence or
// several in the next ones: the tour is no visit beside them.
func (r *reading) legs(frames []*frame) []*frame {
	for _, f := range r.partial { // "a four-nation tour", which names no place itself
		if f.typ() == schema.Visit && f.rule.POS == "noun" && toured[f.sent.Nodes[f.node].Lemma] && len(f.sites) == 0 {
			r.dateLegs(f, frames)
		}
	}
	return slices.DeleteFunc(slices.Clone(frames), func(f *frame) bool {
		if f.typ() != schema.Visit || f.to != "" || f.place.country != "" {
			return false
		}
		together, soon := 0, 0
		if f.nextLeg() && slices.ContainsFunc(frames, func(g *frame) bool {
			return g.typ() == schema.Visit && g.to != "" && sharesParty(f.visitors, g.visitors)
		}) {
			r.drop(f, "a leg of a tour without a place")
			return true
		}
		for _, g := range frames {
			if g.typ() != schema.Visit || g.to == "" || !sharesParty(f.visitors, g.visitors) {
				continue
			}
			switch {
			case toldWithin(f, g, 0):
				together++
			case f.status == g.status && toldWithin(f, g, maxLegs):
				soon++
			}
		}
		if together+soon/2 == 0 {
			return false
		}
		r.dateLegs(f, frames)
		r.drop(f, "a tour told by its legs")
		return true
	})
}

// setLegDay dates one of several goals of a journey by the day right behind its name, if two of them have one: "goes to Peru on Monday,
// Chile on Wednesday and Cuba on Friday". The goals told before are given, and no later one has an earlier day.
func (r *reading) setLegDay(f *frame, sites []site, before []*frame) {
	told := 0
	for _, p := range sites {
		if r.dayBehind(f.sent, p.node) != nil {
			told++
		}
	}
	x := r.dayBehind(f.sent, f.place.node)
	if x == nil || told < 2 {
		return
	}
	t, _ := r.timeOf(f, x)
	f.time, f.expr = &t, x
	if len(before) == 0 || before[len(before)-1].time == nil {
		return
	}
	last, _, err := schema.ParseDate(before[len(before)-1].time.Start)
	day, _, err2 := schema.ParseDate(t.Start)
	switch {
	case err != nil || before[len(before)-1].time.Precision != schema.Day:
	case dayAfter[strings.ToLower(x.Text)]:
		f.time = &schema.Time{Start: schema.FormatDate(last.AddDate(0, 0, 1), schema.Day), Text: t.Text, Precision: schema.Day}
	case err2 == nil && x.Kind <= when.Range && t.Precision == schema.Day && day.Before(last) && last.Sub(day) < 7*24*time.Hour:
		f.time = &schema.Time{Start: schema.FormatDate(day.AddDate(0, 0, 7), schema.Day), Text: t.Text, Precision: schema.Day}
	}
}

// dayBehind are the date words right behind the name at a node, with no more than a preposition between; nil if there are none.
func (r *reading) dayBehind(s *tree.Sentence, n int) *when.Expr {
	m := r.story.At(s.Index, n)
	if m == nil {
		return nil
	}
	for i := range r.exprs[s.Index] {
		x := &r.exprs[s.Index][i]
		gap := x.First - s.First - m.Last
		if (x.Kind <= when.Range || i > 0 && r.countsOn(s, x)) && gap >= 0 && gap <= 1 && (gap == 0 || s.Nodes[m.Last].Tag == "IN") {
			return x
		}
	}
	return nil
}

// nextLeg tells whether a clause tells of a stop of a tour and not where it is: "flew on to the next leg of a Middle East tour".
func (f *frame) nextLeg() bool {
	s := f.sent
	if legNouns[s.Nodes[f.node].Lemma] {
		return true
	}
	return s.IsVerb(f.node) && anyOf(s, s.Prep(f.node, "to", "for", "on"), legNouns)
}

// legNouns are the nouns for a part of a tour.
var legNouns = words("leg", "stop", "stage", "stopover", "destination", "station", "halt")

// maxLegs is how many sentences after a tour its countries may be told.
const maxLegs = 2

// toldWithin tells whether a sentence that tells of the first event, or one of the next few, tells of the second.
func toldWithin(f, g *frame, next int) bool {
	return slices.ContainsFunc(f.clauses(), func(a *frame) bool {
		return slices.ContainsFunc(g.clauses(), func(b *frame) bool { return b.sent.Index >= a.sent.Index && b.sent.Index <= a.sent.Index+next })
	})
}
