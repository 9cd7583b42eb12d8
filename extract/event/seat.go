package event

import (
	"strings"

	"demarche/schema"
)

// seats gives the gatherings whose own clauses tell no place the one that the story tells elsewhere: that of
// another gathering of the same body or name, else where the story is told from while they are under way.
func (r *reading) seats(frames []*frame) {
	for _, f := range frames {
		if f.typ() != schema.Summit || f.place.known() {
			continue
		}
		p := r.seatOfSame(f, frames)
		if !p.known() {
			p = visitedFor(f, frames)
		}
		if !p.known() {
			p = r.soleTown(f)
		}
		if p.known() {
			f.inferPlace(p)
			continue
		}
		if p, ok := r.here(f.node); ok && r.underWay(f) {
			f.inferCountry(p.country)
		}
	}
}

// seatOfSame is the place of the other gatherings of the same body or name at the same time; unknown if
// they are in several countries, or none is told.
func (r *reading) seatOfSame(f *frame, frames []*frame) site {
	var sites []site
	for _, g := range frames {
		if g != f && g.typ() == schema.Summit && g.place.known() && sameGathering(f, g) && near(f, g) && (f.time.Known() || !r.overBy(g.time, maxPast)) {
			sites = append(sites, g.place)
		}
	}
	return oneCountry(sites)
}

// visitedFor is the country that those who take part in a gathering are told to visit in its days; unknown if
// they visit none or several.
func visitedFor(f *frame, frames []*frame) site {
	var sites []site
	for _, g := range frames {
		if g.typ() == schema.Visit && g.to != "" && takesPart(f, g.visitors) && f.time.Known() && g.time.Known() && within(f.time, g.time) && alike(f.status, g.status) {
			sites = append(sites, site{country: g.to, node: f.node})
		}
	}
	return oneCountry(sites)
}

// soleTown is the one town that the sentences of a gathering tell after a preposition of place, wherever it
// stands; unknown if they tell none, or places of several countries.
func (r *reading) soleTown(f *frame) site {
	var sites []site
	for _, g := range f.clauses() {
		if preparedBy(g.sent, g.node) >= 0 {
			return site{} // who meets in Oslo to prepare a summit does not hold it there
		}
		sites = append(sites, r.placesAt(g.sent, func(prep int) bool { return towards[g.sent.Nodes[prep].Lower] && !toldBeside(g, prep) })...)
	}
	if p := oneCountry(sites); p.place != nil {
		return p
	}
	return site{}
}

// toldBeside tells whether a preposition belongs to what the gathering's sentence tells beside it, to have come before or to follow:
// "said after a visit to Hanoi that the summit would open in May".
func toldBeside(f *frame, prep int) bool {
	n := f.sent.Nodes[prep].Head
	return n != f.node && f.sent.IsNoun(n) && besideIt(f.sent, n) && !f.sent.Above(n, f.node)
}

// towards are the prepositions that lead to where something takes place or somebody goes for it.
var towards = words("in", "at", "to", "for", "into")

// sameGathering tells whether two frames are of one body, or bear one name.
func sameGathering(a, b *frame) bool {
	if a.body != nil && b.body != nil {
		return a.body == b.body || a.body.Side() != "" && a.body.Side() == b.body.Side()
	}
	if a.body != nil || b.body != nil {
		return false
	}
	return a.name != "" && strings.EqualFold(a.name, b.name)
}

// near tells whether two gatherings may be of the same days: their times agree, or one is not told, or they are of one week, as ministers
// who meet before their leaders are.
func near(a, b *frame) bool {
	return (sameTime(a.time, b.time) || weekOfBoth(a.time, b.time)) && !turns[a.turn] && !turns[b.turn] && (alike(a.status, b.status) || alike(b.status, a.status))
}

// weekOfBoth tells whether two days are no more than a few days apart.
func weekOfBoth(a, b *schema.Time) bool {
	const most = 4 // days from the first meeting of officials to that of their leaders
	first, _, ok1 := a.Range()
	second, _, ok2 := b.Range()
	return ok1 && ok2 && a.Precision == schema.Day && b.Precision == schema.Day && first.AddDate(0, 0, -most).Before(second) && second.AddDate(0, 0, -most).Before(first)
}

// underWay tells whether a gathering goes on while the article is written: told as held, in these days, by
// the first paragraphs.
func (r *reading) underWay(f *frame) bool {
	return f.status == schema.Held && (!f.time.Known() || r.timely(f)) && f.sent.Paragraph <= 3
}
