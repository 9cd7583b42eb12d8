package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/schema"
)

// implied adds the visits that meetings imply: who meets the government of a country in that country
// has come there, told or not. Such a visit has no days of its own, and all of it but the meeting is
// inferred. Ambassadors live where they meet, and heads of organisations where these have their seats; nobody
// has travelled yet to a meeting that is to come.
func (r *reading) implied(frames []*frame) []*frame {
	rules := r.rules.trigger("implied", "meeting")
	if len(rules) == 0 {
		return frames
	}
	out := frames
	for _, f := range frames {
		c := f.place.country
		if f.typ() != schema.Meeting || f.partOf != nil || f.place.place == nil || !hasSide(f, c) || f.status != schema.Held || f.rule.Number {
			continue
		}
		for _, group := range bySide(r.foreign(f, c)) {
			if slices.ContainsFunc(out, func(g *frame) bool { return g.typ() == schema.Visit && g.to == c && sharesParty(g.visitors, group) }) {
				continue
			}
			g := &frame{rule: rules[0], sent: f.sent, node: f.node, verb: f.verb, visitors: group, to: c, place: f.place, verdict: f.verdict}
			g.inferred = append(g.inferred, "type")
			if came := r.comingOf(f, group); came != nil {
				g.time, g.expr = came.time, came.expr
			} else if (f.rule.Name == "visit a person" || f.onArriving()) && f.time.Known() && f.time.Precision == schema.Day && f.time.End == "" {
				g.time, g.expr = f.time, f.expr // "visited Kohl in Bonn on Monday", "met Kohl within an hour of landing there on Monday"
			}
			out = append(out, g)
		}
	}
	return out
}

// foreign are the people of a meeting who have come to a country for it: of another side, and no
// ambassadors.
func (r *reading) foreign(f *frame, country string) []mention.Ref {
	var out []mention.Ref
	for _, p := range f.parties {
		if !p.Entity.Person() || p.Side == "" || isHome(p.Side, country) || strings.Contains(strings.ToLower(p.Entity.Office), "ambassador") {
			continue
		}
		out = append(out, p)
	}
	return out
}
