package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/schema"
)

// absentees leaves out of a gathering those who are told to stay away from it and of whom it is told besides no more than that they were to have come: "Habibie will not
// attend the summit ... had planned to attend".
func (r *reading) absentees(frames []*frame) {
	for _, f := range frames {
		if f.typ() != schema.Summit {
			continue
		}
		for _, c := range f.clauses() {
			if !c.absent || c.verdict.node < 0 {
				continue
			}
			away := r.whoStays(c)
			f.parties = slices.DeleteFunc(slices.Clone(f.parties), func(x mention.Ref) bool {
				return x.Entity.Person() && slices.ContainsFunc(away, func(y mention.Ref) bool { return y.Entity == x.Entity }) && !attendsAfterAll(f, x) && !slices.ContainsFunc(frames, func(g *frame) bool {
					return g.typ() == schema.Visit && alive(g) && g.place.country == f.place.country && sharesParty(g.visitors, []mention.Ref{x})
				})
			})
		}
	}
}

// whoStays are those whom a clause tells to stay away from a gathering.
func (r *reading) whoStays(c *frame) []mention.Ref {
	v := c.sent.ClauseVerb(c.verdict.node)
	if v < 0 {
		return nil
	}
	subject, _ := subjectOf(c.sent, v)
	if subject < 0 {
		return nil
	}
	return r.actors(c.sent, subject)
}

// attendsAfterAll tells whether a clause tells that somebody takes part in a gathering, and not that he was to have.
func attendsAfterAll(f *frame, x mention.Ref) bool {
	return slices.ContainsFunc(f.clauses(), func(c *frame) bool {
		return !c.absent && !planThatWas(c) && slices.ContainsFunc(c.parties, func(y mention.Ref) bool { return y.Entity == x.Entity })
	})
}
