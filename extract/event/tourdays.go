package event

import (
	"strings"

	"demarche/schema"
)

// dateLegs gives the legs of a tour that tell no time of their own that of the tour: the first told the day on which it begins, the others the month: "will
// start a tour of Africa on January 23. He will visit Kenya and Mali", "will go to North Africa in February to visit Tunisia".
func (r *reading) dateLegs(tour *frame, frames []*frame) {
	if !tour.time.Known() || tour.expr == nil || tour.status != schema.Planned && tour.status != schema.Held || len(tour.time.Start) < len("2006-01") {
		return
	}
	var legs []*frame
	for _, g := range frames {
		if g.typ() == schema.Visit && g.to != "" && g.status == tour.status && sharesParty(tour.visitors, g.visitors) && r.legOf(tour, g) {
			legs = append(legs, g)
		}
	}
	if len(legs) < 2 && len(tour.sites) == 0 {
		return
	}
	for i, g := range legs {
		t := schema.Time{Start: tour.time.Start, Text: tour.time.Text, Precision: tour.time.Precision}
		if t.Precision == schema.Day && (i > 0 || ofSeveral(g.sent, g.place.node)) {
			t.Start, t.Precision = t.Start[:len("2006-01")], schema.Month
		}
		if !g.time.Known() && (g.time == nil || g.time.Text == "") {
			r.inferTime(g, t, tour.expr)
		}
	}
}

// legOf tells whether a visit is told in the sentence of a tour or in one of the next two, and opens no other tour: "Then he will go on to Asia".
func (r *reading) legOf(tour, g *frame) bool {
	d := g.sent.Index - tour.sent.Index
	if d < 0 || d > maxLegs || d == 0 && g.node < tour.node {
		return false
	}
	for i := tour.sent.Index + 1; i <= g.sent.Index; i++ {
		for _, n := range r.story.Sentences[i].Nodes {
			if w := strings.ToLower(n.Text); w == "then" || w == "later" || w == "afterwards" || w == "previously" || w == "earlier" {
				return false
			}
		}
	}
	return true
}
