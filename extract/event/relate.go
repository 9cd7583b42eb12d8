package event

import (
	"fmt"
	"slices"

	"demarche/extract/mention"
	"demarche/extract/when"
	"demarche/schema"
)

// relate finds which meetings happen during which visit or gathering, and takes from them the
// country that a meeting's own clause does not tell.
func (r *reading) relate(frames []*frame) {
	for _, f := range frames {
		if f.typ() != schema.Meeting && f.typ() != schema.Summit {
			continue
		}
		if f.typ() == schema.Meeting {
			r.insideGathering(f, frames)
		}
		if f.partOf == nil && f.typ() == schema.Meeting {
			r.insideVisit(f, frames)
		}
		if f.typ() == schema.Meeting && !f.place.known() {
			r.atHome(f)
		}
	}
}

// atHome infers the country of a meeting whose clause tells none: the dateline's if it is one of the
// sides'. Who receives whom does not tell where.
func (r *reading) atHome(f *frame) {
	if d := r.story.Dateline; d != nil && (f.status == schema.Held || f.status == schema.Planned && pending(f.sent, f.node) == "") && r.timely(f) {
		code := d.Country
		if d.Kind == schema.Country {
			code = d.Side()
		}
		if hasSide(f, code) {
			f.place.country = code
			f.inferred = append(f.inferred, "place_country")
		}
	}
}

// insideGathering makes a meeting part of a gathering told in the same sentence.
func (r *reading) insideGathering(f *frame, frames []*frame) {
	for _, g := range frames {
		if g.typ() == schema.Summit && toldTogether(f, g) && samePlace(f.place, g.place) && sameTime(f.time, g.time) {
			f.partOf = g
			if alike(f.status, g.status) {
				g.parties = appendRefs(g.parties, f.parties...)
			}
			if !f.place.known() {
				f.place = g.place
				f.inferred = append(f.inferred, "place_country")
			}
			return
		}
	}
}

// toldTogether tells whether some sentence tells of both events.
func toldTogether(f, g *frame) bool {
	for _, a := range f.clauses() {
		for _, b := range g.clauses() {
			if a.sent == b.sent {
				return true
			}
		}
	}
	return false
}

// insideVisit makes a meeting part of a visit of one of its parties to the country of another.
func (r *reading) insideVisit(f *frame, frames []*frame) {
	for _, g := range frames {
		if g.typ() != schema.Visit || g.to == "" || !within(f.time, g.time) || !alike(f.status, g.status) || f.place.country != "" && f.place.country != g.to {
			continue
		}
		r.localise(f, g)
		if takesPart(f, g.visitors) && (hasSide(f, g.to) || f.place.country == g.to) {
			f.partOf = g
			if f.place.country == "" {
				f.place.country = g.to
				f.inferred = append(f.inferred, "place_country")
			}
			return
		}
	}
}

// localise gives office-holders of no told country, whom a visitor meets during a visit, the
// visited country as their side.
func (r *reading) localise(f, visit *frame) {
	if !takesPart(f, visit.visitors) {
		return
	}
	for i, p := range f.parties {
		if p.Side == "" && p.Entity != nil && p.Entity.Office != "" && !slices.ContainsFunc(visit.visitors, func(v mention.Ref) bool { return sameRef(v, p) }) {
			f.parties[i].Side = visit.to
			f.inferred = append(f.inferred, "side")
		}
	}
}

// maxStay is how many days after its first day a visit whose end is not told may last.
const maxStay = 10

// within tells whether a time may fall into a visit.
func within(t, visit *schema.Time) bool {
	if sameTime(t, visit) {
		return true
	}
	first, _, ok1 := t.Range()
	start, end, ok2 := visit.Range()
	if ok1 && ok2 && visit.End == "" && visit.Precision == schema.Day {
		end = start.AddDate(0, 0, maxStay)
	}
	return !first.Before(start) && !first.After(end)
}

// alike tells whether a meeting of one status may be part of a visit of another.
func alike(meeting, visit schema.Status) bool {
	if meeting == visit {
		return true
	}
	return visit == schema.Held && (meeting == schema.Planned || meeting == schema.Cancelled || meeting == schema.Possible) || visit == schema.Planned && meeting == schema.Possible
}

// timely tells whether an event is of the article's own days: an article told from a place tells
// from there what happens now, not what happened last month.
func (r *reading) timely(f *frame) bool {
	if f.time == nil || f.expr == nil || f.expr.Kind == when.Duration {
		return true
	}
	day, _, err := schema.ParseDate(r.anchor.Day)
	first, last, ok := f.time.Range()
	if err != nil || !ok {
		return false
	}
	return !last.Before(day.AddDate(0, 0, -maxStay)) && !first.After(day.AddDate(0, 0, maxStay))
}

// takesPart tells whether one of the visitors is a party of a meeting.
func takesPart(f *frame, visitors []mention.Ref) bool {
	return slices.ContainsFunc(visitors, func(v mention.Ref) bool {
		return slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return sameRef(p, v) })
	})
}

// hasSide tells whether a party of a meeting acts for a country.
func hasSide(f *frame, country string) bool {
	return slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Side == country })
}

// keep leaves out what is no event between sides and what is less sure than asked for.
func (r *reading) keep(frames []*frame, least float64) []*frame {
	var out []*frame
	for _, f := range frames {
		if f.typ() != schema.Summit && f.typ() != schema.Visit && !r.twoSides(f) {
			r.drop(f, "one side alone")
			continue
		}
		if f.weight = r.model.confidence(r.features(f)); f.weight < least {
			r.drop(f, fmt.Sprintf("confidence %.2f", f.weight))
			continue
		}
		out = append(out, f)
	}
	for _, f := range out {
		if f.partOf != nil && !slices.Contains(out, f.partOf) {
			f.partOf = nil
		}
	}
	return out
}

// twoSides tells whether a meeting's parties may be rivals or of different sides.
func (r *reading) twoSides(f *frame) bool {
	sides := map[string]bool{}
	unknown := 0
	for _, p := range f.parties {
		if p.Side == "" {
			unknown++
		} else {
			sides[p.Side] = true
		}
	}
	return len(sides) >= 2 || len(sides) >= 1 && unknown > 0 || r.rivals(f) || r.leaders(f)
}

// leaders tells whether two people of one country meet who are both known for an office: rivals, if
// the confidence model is right.
func (r *reading) leaders(f *frame) bool {
	n := 0
	for _, p := range f.parties {
		if p.Entity != nil && p.Entity.Kind == schema.Person && p.Entity.Known != nil && p.How == "" {
			n++
		}
	}
	return n >= 2 && f.rule.Name != "tell"
}

// rivals tells whether a meeting inside one country is one of a government with those who oppose
// it.
func (r *reading) rivals(f *frame) bool {
	return slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Entity != nil && p.Entity.Rival() })
}
