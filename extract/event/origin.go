package event

import (
	"slices"

	"demarche/schema"
)

// onward are the rules of journeys whose "from" tells where the traveller was before.
var onward = words("travel", "arrive", "tour", "turn up", "pull into")

// origins are the visits that a journey begins from: who flew from Brunei to Sydney and lives in neither was
// in Brunei. Nobody visits his home, and where the head of an organisation or of a church comes from may be
// his seat. Their days are not told.
func (r *reading) origins(f *frame, out []*frame) []*frame {
	if f.typ() != schema.Visit || !onward[f.rule.Name] || f.status != schema.Held {
		return nil
	}
	s := f.sent
	from := s.Prep(f.node, "from")
	for _, c := range s.ChildrenOf(f.node, "dobj", "prep", "prt") {
		for _, k := range append(s.ChildrenOf(c, "pobj"), c) {
			from = append(from, s.Prep(k, "from")...)
		}
	}
	var more []*frame
	for _, n := range from {
		for _, p := range r.sites(s, n) {
			for _, g := range out {
				side := g.visitors[0].Side
				if len(side) != 2 || seated[side] || p.country == "" || p.country == side || slices.ContainsFunc(slices.Concat(out, more), func(h *frame) bool { return h.to == p.country && sharesParty(h.visitors, g.visitors) }) {
					continue
				}
				h := *g
				h.place, h.to, h.time, h.expr, h.dates = p, p.country, nil, nil, nil
				more = append(more, &h)
			}
		}
	}
	return more
}

// seated are the sides whose seats lie in other countries.
var seated = words("EU", "UN", "VA")
