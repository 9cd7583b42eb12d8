package event

import (
	"cmp"
	"slices"

	"demarche/extract/mention"
	"demarche/extract/when"
	"demarche/schema"
)

// relate finds which meetings happen during which visit or gathering, and takes from them the
// country that a meeting's own clause does not tell.
func (r *reading) relate(frames []*frame) {
	r.seats(frames)
	for _, f := range frames {
		if f.typ() != schema.Meeting && f.typ() != schema.Summit {
			continue
		}
		r.venueHere(f)
		if f.typ() == schema.Meeting {
			r.duringIt(f, frames)
			r.insideGathering(f, frames)
		}
		if f.partOf == nil && f.typ() == schema.Meeting && !f.place.known() && f.aside() {
			onMargins(f, frames)
		}
		if f.partOf == nil && f.typ() == schema.Meeting {
			r.insideVisit(f, frames)
		}
		if f.typ() == schema.Meeting && !f.place.known() {
			r.onTheSpot(f, frames)
		}
		if g := r.awayThen(f, frames); f.typ() == schema.Meeting && !f.place.known() && g != nil {
			f.inferCountry(g.to)
		}
		if f.typ() == schema.Meeting && !f.place.known() {
			r.atHome(f)
		}
		if f.typ() == schema.Meeting && !f.place.known() && !inDaysOf(f, frames) {
			r.onTour(f, frames)
		}
		if f.typ() == schema.Meeting && !f.place.known() {
			sceneKept(f, frames)
		}
	}
	for _, f := range frames {
		if f.typ() == schema.Meeting && !f.place.known() {
			inOneClause(f, frames)
		}
	}
}

// inOneClause infers the country of a meeting from that of another which the same word tells: "held talks with his host Prodi and with
// Nakasone".
func inOneClause(f *frame, frames []*frame) {
	for _, g := range frames {
		if g != f && g.typ() == schema.Meeting && g.sent.Index == f.sent.Index && g.node == f.node && g.place.country != "" && !g.place.region && alike(f.status, g.status) {
			f.inferCountry(g.place.country)
			return
		}
	}
}

// venueHere infers the country of a venue that no list holds and whose town is not told: that of the
// dateline, for what happens in these days.
func (r *reading) venueHere(f *frame) {
	p, ok := r.here(f.node)
	if !ok || f.place.place == nil || f.place.country != "" || f.place.region || f.place.place.Known != nil || !r.timely(f) {
		return
	}
	f.inferCountry(p.country)
}

// onTheSpot infers the country of a meeting between others than its hosts: where the story is told from, if
// one of them is told to visit that country then.
func (r *reading) onTheSpot(f *frame, frames []*frame) {
	p, ok := r.here(f.node)
	if !ok || !f.time.Known() && f.sent.Paragraph > 3 || !r.timely(f) {
		return
	}
	for _, g := range frames {
		if g.typ() == schema.Visit && g.to == p.country && takesPart(f, g.visitors) && alike(f.status, g.status) && within(f.time, g.time) {
			f.inferCountry(g.to)
			return
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
		if r.actsFor(f, code) {
			f.inferCountry(code)
		}
	}
}

// onTour infers the country of a meeting of somebody on a journey with those of one other country: theirs,
// if he is told to go there or to several countries. Who receives somebody is at home himself.
func (r *reading) onTour(f *frame, frames []*frame) {
	if receiving[f.sent.Nodes[f.node].Lemma] || f.status != schema.Held && f.status != schema.Planned || !r.timely(f) {
		return
	}
	host, goals := "", map[string]bool{}
	for _, g := range frames {
		if g.typ() == schema.Visit && g.status == f.status && takesPart(f, g.visitors) && !ensues(f, g) {
			goals[g.to] = true
			host = othersSide(f, g.visitors)
		}
	}
	if len(host) == 2 && host != "UN" && host != "EU" && (goals[host] || len(goals) > 1) {
		f.inferCountry(host)
	}
}

// inDaysOf infers the country of a meeting from a gathering that one of its parties attends and in whose
// days it falls, and tells whether there may be such a gathering.
func inDaysOf(f *frame, frames []*frame) bool {
	may := false
	for _, g := range frames {
		if g.typ() != schema.Summit || !g.place.known() || !sameTime(f.time, g.time) {
			continue
		}
		may = true
		if f.time.Known() && g.time.Known() && takesPart(f, g.parties) && (alike(f.status, g.status) || f.status == schema.Planned) {
			f.inferCountry(g.place.country)
			break
		}
	}
	return may
}

// receiving are the verbs whose subject is at home.
var receiving = words("receive", "host", "welcome", "greet", "entertain", "fete")

// othersSide is the one side of those at a meeting who are not visitors or of the visitors' side; empty if
// there is none or several.
func othersSide(f *frame, visitors []mention.Ref) string {
	side := ""
	for _, p := range f.parties {
		if slices.ContainsFunc(visitors, func(v mention.Ref) bool { return sameRef(v, p) || v.Side == p.Side || v.Side == "EU" }) {
			continue
		}
		if side != "" && side != p.Side {
			return ""
		}
		side = p.Side
	}
	return side
}

// insideVisit makes a meeting part of a visit of one of its parties to the country of another.
func (r *reading) insideVisit(f *frame, frames []*frame) {
	for _, g := range r.nearestFirst(f, frames) {
		if g.typ() != schema.Visit || g.to == "" || ensues(f, g) || !within(f.time, g.time) || !alike(f.status, g.status) || f.place.country != "" && f.place.country != g.to {
			continue
		}
		r.localise(f, g)
		if takesPart(f, g.visitors) && (r.actsFor(f, g.to) || f.place.country == g.to || onVisit(f, g)) {
			f.partOf = g
			if f.place.country == "" {
				f.inferCountry(g.to)
			}
			if g.place.place == nil && f.place.country == g.to && f.place.place != nil {
				g.place.place = f.place.place
				g.inferred = append(g.inferred, "place")
			}
			return
		}
	}
}

// nearestFirst are frames in the order in which a meeting with people of no told side may be part of them: what is told last before it
// comes first. "He will stop in Hong Kong. From Tuesday he will be in Peking. He will meet the minister of trade." A meeting of which
// all sides are told needs no such order.
func (r *reading) nearestFirst(f *frame, frames []*frame) []*frame {
	if !slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Side == "" }) {
		return frames
	}
	away := func(g *frame) int {
		if d := f.sent.Index - g.sent.Index; d >= 0 {
			return d
		}
		return len(r.story.Sentences)
	}
	out := slices.Clone(frames)
	slices.SortStableFunc(out, func(a, b *frame) int { return cmp.Compare(away(a), away(b)) })
	return out
}

// onVisit tells whether a clause tells of a meeting and, in a phrase of its own, of the visit on which it took
// place: "Chirac, on a visit to Beirut, met Assad".
func onVisit(f, visit *frame) bool {
	s, n := visit.sent, visit.node
	if s.Index != f.sent.Index || visit.rule.POS != "noun" || visit.listed || s.Nodes[n].Dep != "pobj" || s.ClauseVerb(n) != s.ClauseVerb(f.node) {
		return false
	}
	prep := s.Nodes[s.Nodes[n].Head].Lower
	return prep == "on" || prep == "during"
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

// actsFor tells whether a party of a meeting acts for a country, or for a party or movement of it.
func (r *reading) actsFor(f *frame, country string) bool {
	return slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Side != "" && r.story.Home(p.Side) == country })
}
