package event

import (
	"slices"

	"demarche/schema"
)

// bridge completes a noun that points back ("the visit", "his trip", "the talks") from the last
// event of its kind that the story told. It returns nil where nothing fits or where the noun adds
// nothing: no status of its own and no date.
func (r *reading) bridge(f *frame) *frame {
	if f.rule.POS != "noun" || !r.pointsBack(f) {
		return nil
	}
	for _, g := range slices.Backward(r.told) {
		if g.typ() != f.typ() || f.sent.Index-g.sent.Index > maxBridge || !r.agrees(f, g) {
			continue
		}
		out := *f
		out.inferred = append(slices.Clone(f.inferred), "participants")
		if len(out.visitors) == 0 {
			out.visitors = g.visitors
		}
		if len(out.parties) < 2 && f.typ() != schema.Summit {
			out.parties = g.parties
		}
		if f.typ() == schema.Summit {
			out.body, out.name = g.body, g.name
			if out.place = narrower(out.place, site{}); !out.place.known() {
				out.place = g.place
			}
			r.setTime(&out)
			return &out
		}
		if !out.place.known() && f.typ() == schema.Visit {
			out.place, out.to = site{country: g.to, region: g.place.region, node: -1}, g.to
			out.inferred = append(out.inferred, "to")
		}
		r.setTime(&out)
		if out.strong || out.time.Known() {
			return &out
		}
		return nil
	}
	return nil
}

// maxBridge is how many sentences back a noun may point.
const maxBridge = 8

// pointsBack tells whether a noun is definite: the, this, a possessive, or a plural of talks.
func (r *reading) pointsBack(f *frame) bool {
	s := f.sent
	if s.Child(f.node, "poss") >= 0 {
		return true
	}
	for _, d := range s.ChildrenOf(f.node, "det") {
		switch s.Nodes[d].Lower {
		case "the", "this", "that", "these", "those":
			return true
		}
	}
	return f.strong && f.status != schema.Held && len(f.visitors)+len(f.parties) > 0
}

// agrees tells whether what a noun tells of itself fits an event told before.
func (r *reading) agrees(f, g *frame) bool {
	if f.typ() == schema.Summit {
		return f.body == nil || f.body == g.body
	}
	if f.typ() == schema.Visit {
		if len(f.visitors) > 0 && !sharesParty(f.visitors, g.visitors) {
			return false
		}
		return !f.place.known() || f.place.country == g.to
	}
	return len(f.parties) == 0 || sameParties(f.parties, g.parties)
}

// destinations completes visits of which no destination is told: who arrives without a word of
// where arrives at the dateline; otherwise a visit goes to the country of those whom the visitor
// meets in the story. Both are inferences and marked so.
func (r *reading) destinations() []*frame {
	var out []*frame
	for _, p := range r.partial {
		if p.typ() != schema.Visit || len(p.visitors) == 0 || p.rule.Name == "leaving" || p.rule.Name == "bring" || p.rule.Name == "return from" || p.rule.Name == "presence" || p.rule.Name == "visit" {
			continue
		}
		to := r.arrivedAt(p)
		if to == "" {
			to = r.metIn(p)
		}
		if to == "" || to == p.visitors[0].Side {
			continue
		}
		f := *p
		f.place, f.to = site{country: to, node: -1}, to
		f.inferred = append(slices.Clone(p.inferred), "to")
		out = append(out, &f)
	}
	return out
}

// arrivedAt is the dateline's country for an arrival without a place, or for one who comes; empty
// otherwise.
func (r *reading) arrivedAt(p *frame) string {
	d := r.story.Dateline
	if d == nil || p.rule.Name != "arrive" && p.sent.Nodes[p.node].Lemma != "come" {
		return ""
	}
	if d.Country != "" {
		return d.Country
	}
	return d.Side()
}

// metIn is the side that a visitor meets in the story, if it is one only; empty otherwise.
func (r *reading) metIn(p *frame) string {
	if p.rule.POS != "noun" && p.rule.Name != "arrive" {
		return ""
	}
	found := ""
	for _, m := range r.told {
		if m.typ() != schema.Meeting || !takesPart(m, p.visitors) {
			continue
		}
		for _, x := range m.parties {
			if len(x.Side) != 2 || x.Side == p.visitors[0].Side {
				continue
			}
			if found != "" && found != x.Side {
				return ""
			}
			found = x.Side
		}
	}
	return found
}
