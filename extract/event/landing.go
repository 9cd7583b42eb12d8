package event

import (
	"slices"

	"demarche/schema"
)

// maxLanding is how many sentences away from an airport the country may be told that somebody lands in there.
const maxLanding = 3

// landings gives a visit to a place of which no list tells the country ("landed at Noi Bai airport") the country that the same
// people are told to visit in the nearest clause, else that of the dateline; who lands at home makes no visit.
func (r *reading) landings(frames []*frame) {
	for _, f := range frames {
		if f.typ() != schema.Visit || f.to != "" || f.place.place == nil || f.place.region || f.place.country != "" {
			continue
		}
		to := nearestGoal(frames, f)
		if d := r.story.Dateline; to == "" && d != nil && f.status == schema.Held {
			to = d.Side()
		}
		if to == "" || len(to) != 2 || to == f.visitors[0].Side {
			continue
		}
		f.to, f.place.country = to, to
		f.inferred = append(f.inferred, "to")
	}
}

// nearestGoal is the country of the nearest visit of the same people that is as alive as f; empty if none is near.
func nearestGoal(frames []*frame, f *frame) string {
	to, best := "", maxLanding+1
	for _, g := range frames {
		if g == f || g.typ() != schema.Visit || len(g.to) != 2 || g.gone() || !alive(g) || !sharesParty(f.visitors, g.visitors) {
			continue
		}
		if d := f.distance(g.sent.Index); d < best {
			to, best = g.to, d
		}
	}
	return to
}

// toScene is the country in which the story told just before of talks of an arriving visitor, or of the arrival of others: "Aziz, who
// arrived last night, was meeting"; empty if it told of none.
func (r *reading) toScene(p *frame) string {
	if p.rule.Name != "arrive" && !r.fliesIn(p) {
		return ""
	}
	for _, g := range slices.Backward(r.told) {
		meets := g.typ() == schema.Meeting && sharesParty(p.visitors, g.parties)
		c := g.place.country
		if others := r.foreignSides(g, p.visitors[0].Side); c == "" && meets && len(others) == 1 {
			c = others[0]
		}
		switch {
		case g.sent.Index > p.sent.Index || c == "" || c == p.visitors[0].Side || g.status != schema.Held:
		case p.sent.Index-g.sent.Index > maxScene:
			return ""
		case meets, g.typ() == schema.Visit && g.rule.Name == "arrive":
			return c
		}
	}
	return ""
}

// foreignSides are the countries of those who meet that are not the given one.
func (r *reading) foreignSides(g *frame, home string) []string {
	var out []string
	for _, x := range g.parties {
		if len(x.Side) == 2 && x.Side != home && !slices.Contains(out, x.Side) {
			out = append(out, x.Side)
		}
	}
	return out
}

// maxScene is how many sentences before an arrival the story may tell where it is set.
const maxScene = 2
