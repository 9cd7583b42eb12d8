package event

import (
	"slices"
	"strings"

	"demarche/extract/when"
	"demarche/schema"
)

// onward are the rules of journeys whose "from" tells where the traveller was before.
var onward = words("travel", "arrive", "tour", "turn up", "pull into")

// origins are the visits that a journey begins from: who flew from Brunei to Sydney and lives in neither was
// in Brunei. Nobody visits his home, and where the head of an organisation or of a church comes from may be
// his seat. Their days are not told but by what he did there; see dayThere.
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
				if side == "" || p.country == "" || isHome(side, p.country) || slices.ContainsFunc(slices.Concat(out, more), func(h *frame) bool { return h.to == p.country && sharesParty(h.visitors, g.visitors) }) {
					continue
				}
				h := *g
				h.place, h.to, h.time, h.expr, h.dates = p, p.country, nil, nil, nil
				r.dayThere(&h)
				more = append(more, &h)
			}
		}
	}
	return more
}

// dayThere dates a visit by what the traveller is told to have done there, in a clause with "where": "came from Oslo, where on Sunday he
// had opened a fair".
func (r *reading) dayThere(f *frame) {
	for i := range r.exprs[f.sent.Index] {
		x := &r.exprs[f.sent.Index][i]
		v := f.sent.ClauseVerb(spanHead(f.sent, x))
		if x.Kind != when.Point || x.Bound != when.NoBound || v < 0 || !r.doesThere(f, v) {
			continue
		}
		if t := r.resolve(x, when.Past); t.Known() && t.Precision == schema.Day && !r.afterArticle(&t) {
			f.time, f.expr = &t, x
		}
		return
	}
}

// homes are the countries of the seats that have a host for all that: the European Union's and the Holy See's.
var homes = map[string]string{"EU": "BE LU FR", "VA": "IT"}

// isHome tells whether a country is that of a side or has its seat: who heads an organisation makes no visit there.
func isHome(side, country string) bool {
	return side == country || strings.Contains(seats[side]+homes[side], country)
}
