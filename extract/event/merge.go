package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/schema"
)

// merge joins the frames that tell of one event, in the order of the text.
func (r *reading) merge(frames []*frame) []*frame {
	var out []*frame
	for _, f := range frames {
		i := slices.IndexFunc(out, func(g *frame) bool {
			return slices.ContainsFunc(g.clauses(), func(c *frame) bool { return oneClause(c, f) || f.of != nil && (g == f.of || c == f.of) })
		})
		if i < 0 {
			i = slices.IndexFunc(out, func(g *frame) bool { return r.same(g, f) })
			if j := slices.IndexFunc(out, func(g *frame) bool { return justTold(g, f) && r.same(g, f) }); i >= 0 && j > i {
				i = j // "met Ikeda on Sunday. Their talks centred on trade"
			}
		}
		if i < 0 && toldEach(out, f) {
			continue
		}
		if i < 0 {
			out = append(out, f)
			continue
		}
		for _, c := range out[i].clauses() {
			f.time = r.intoWeek(c.time, f.time)
		}
		join(out[i], f)
	}
	for _, f := range out {
		r.dateStatus(f)
	}
	return out
}

// maxLag is how many days may lie between the day on which an article was written and its own.
const maxLag = 1

// dateStatus corrects a status that the date belies: what is dated after the article was not held yet,
// and what no word tells to have been put off or called off has been when its days are over.
func (r *reading) dateStatus(f *frame) {
	day, _, err := schema.ParseDate(r.anchor.Day)
	_, last, ok := f.time.Range()
	switch {
	case f.status == schema.Held && f.time != nil && (strings.HasPrefix(strings.ToLower(f.time.Text), "next week") || strings.HasPrefix(strings.ToLower(f.time.Text), "later this week")):
		f.status = schema.Planned // words for days ahead that name none
	case err != nil || !ok:
	case f.status == schema.Held && r.afterArticle(f.time):
		f.status = schema.Planned
	case (f.status == schema.Planned || f.status == schema.Possible) && !r.afterArticle(f.time) && slices.ContainsFunc(f.clauses(), foiled):
		f.status, f.future = schema.Cancelled, true
	case (f.status == schema.Planned || f.status == schema.Possible) && last.Before(day.AddDate(0, 0, -maxLag)) && !slices.ContainsFunc(f.clauses(), (*frame).hadBeen):
		f.status = schema.Held
	}
}

// overBy tells whether a time was over more than some days before the article's own day.
func (r *reading) overBy(t *schema.Time, days int) bool {
	day, _, err := schema.ParseDate(r.anchor.Day)
	_, last, ok := t.Range()
	return err == nil && ok && last.Before(day.AddDate(0, 0, -days))
}

// afterArticle tells whether a time begins after the article's own day: what is dated so was not held yet.
func (r *reading) afterArticle(t *schema.Time) bool {
	day, _, err := schema.ParseDate(r.anchor.Day)
	first, _, ok := t.Range()
	return err == nil && t.Known() && ok && first.After(day)
}

// join adds what the second frame tells to the first.
func join(a, b *frame) {
	if a.own == nil {
		own := *a
		a.own = &own
	}
	a.merged = append(a.merged, b)
	if b.typ() == schema.Visit {
		a.visitors = union(a.visitors, b.visitors)
	} else {
		a.parties = union(a.parties, b.parties)
	}
	if !a.place.known() || a.place.place == nil && b.place.place != nil {
		a.place = narrower(a.place, b.place)
	}
	switch {
	case b.begun && a.status == schema.Postponed && b.time.Known():
		a.time, a.expr, a.verdict = b.time, b.expr, b.verdictFor(a) // the day on which it was held after all
	case a.status == schema.Cancelled && !a.time.Known() && b.status == schema.Planned && replaces(b):
		a.status, a.redated = schema.Postponed, true // "called off a meeting ... will see him on Friday instead"
	case already(a, b), legOf(b, a), a.rule.Name == "presence" && cameLate(a, b): // the day that was put off is not that on which somebody came
	case already(b, a), legOf(a, b):
		a.time, a.expr, a.verdict = b.time, b.expr, b.verdictFor(a)
	default:
		if closer(b, a) || arrival(b, a) || stayAround(b, a) || errandOf(a, b) {
			a.time, a.expr = b.time, b.expr
		}
		if outweighs(b, a) {
			a.verdict = b.verdictFor(a)
		}
	}
	if a.body == nil {
		a.body = b.body
	}
	if len(b.name) > len(a.name) && strings.ToUpper(b.name) != b.name {
		a.name = b.name
	}
	if a.reason == "" {
		a.reason = b.reason
	}
}

// already tells whether one clause tells that somebody is in a country and the other that he will travel in it: "is here on a
// visit and will travel to Hue on Wednesday". The visit is under way.
func already(is, will *frame) bool {
	return is.typ() == schema.Visit && is.arrived() && is.status == schema.Held && will.status == schema.Planned
}

// legOf tells whether a clause describes a tour that the other tells of and says where it leads: in "arrived on Sunday on a
// tour which will also take him to Doha" the day and the arrival are not those of Doha.
func legOf(tour, leg *frame) bool {
	s := leg.sent
	if tour.sent.Index != s.Index || leg.typ() != schema.Visit || tour.rule.POS != "noun" || tour.tourBegins() {
		return false // the day on which a tour begins is that of its first leg
	}
	n := s.Climb(leg.node, "conj")
	return s.Nodes[n].Dep == "relcl" && s.Nodes[n].Head == tour.node
}

// closer tells whether b's time says more than a's.
func closer(b, a *frame) bool {
	if b.time == nil || b.ofTour() && !a.shared && a.time.Known() && sameTime(a.time, b.time) {
		return false
	}
	if a.ofTour() && !b.shared && b.time.Known() && sameTime(a.time, b.time) { // the days of a leg are not those of its tour
		return true
	}
	return a.time == nil || len(b.time.Start) > len(a.time.Start)
}

// ofTour tells whether the days of a visit are those of a tour of several countries: "visits to A and B from Nov. 15 to 26".
func (f *frame) ofTour() bool { return f.shared && f.time.Known() && f.time.End != "" }

// arrival tells whether b tells an earlier day of the visit that a tells of.
func arrival(b, a *frame) bool {
	return a.typ() == schema.Visit && !b.ofTour() && !sameTime(a.time, b.time) && b.time.Start < a.time.Start
}

// stayAround tells whether b tells from when to when a visit is, on one day of which a only has somebody do something: "said in Lima on
// Tuesday", "his three-day visit ends on Wednesday".
func stayAround(b, a *frame) bool {
	return a.typ() == schema.Visit && !b.ofTour() && a.time.Known() && a.time.End == "" && b.time.Known() && b.time.Precision == schema.Day && b.time.End != "" && b.time.Start < a.time.Start && a.time.Start <= b.time.End && !a.datedByStart()
}

// union joins two lists of parties; a side gives way to a person who acts for it.
func union(a, b []mention.Ref) []mention.Ref {
	return withoutMembers(appendRefs(a, b...))
}
