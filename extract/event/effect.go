package event

import (
	"slices"
	"strings"

	"demarche/schema"
)

// effects makes held a visit of which no more is told than what it will bring, where the visitor is told to have been received by its host: "the king received
// Levy ... he hoped that Levy's visit would strengthen ties". Of a guest who is still to come nobody tells that he was received.
func (r *reading) effects(frames []*frame) {
	for _, f := range frames {
		if f.typ() != schema.Visit || f.status != schema.Planned || f.time.Known() || f.to == "" || slices.ContainsFunc(f.clauses(), func(c *frame) bool { return !c.effectOnly() }) {
			continue
		}
		if slices.ContainsFunc(frames, func(g *frame) bool {
			here := g.place.country == f.to || g.place.country == ""
			return g.typ() == schema.Meeting && g.status == schema.Held && here && hasSide(g, f.to) && takesPart(g, f.visitors) && !(g.time.Known() && r.overBy(g.time, maxNews))
		}) {
			f.status, f.future = schema.Held, false
		}
	}
}

// effectOnly tells whether a clause tells of a visit what it will bring: "his visit would give ties a new push".
func (f *frame) effectOnly() bool {
	s := f.sent
	if f.rule.POS != "noun" || !strings.HasPrefix(s.Nodes[f.node].Dep, "nsubj") {
		return false
	}
	return benefiting[s.Nodes[s.Nodes[f.node].Head].Lemma]
}

// benefiting are the verbs of what comes of a visit.
var benefiting = words("contribute", "strengthen", "boost", "help", "promote", "deepen", "give", "maintain", "serve", "open", "lead", "bring", "improve", "enhance", "cement", "expand", "foster", "further", "consolidate", "advance", "add", "inject", "encourage", "elevate", "raise",
	"take", "pave", "usher", "push", "yield", "bear", "provide", "facilitate", "reinforce", "accelerate", "stimulate", "widen", "broaden", "produce", "result")
