package event

import "demarche/schema"

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
