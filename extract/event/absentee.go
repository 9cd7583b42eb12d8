package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// absentees leaves out of a gathering those who are told to stay away from it and of whom it is told besides no more than that they were to have come: "Gomez will not
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
			stayHome(f, frames, away)
			f.parties = slices.DeleteFunc(slices.Clone(f.parties), func(x mention.Ref) bool {
				return x.Entity.Person() && slices.ContainsFunc(away, func(y mention.Ref) bool { return y.Entity == x.Entity }) && !attendsAfterAll(f, x) && !slices.ContainsFunc(frames, func(g *frame) bool {
					return g.typ() == schema.Visit && alive(g) && !planThatWas(g) && g.place.country == f.place.country && sharesParty(g.visitors, []mention.Ref{x})
				})
			})
		}
	}
}

// stayHome calls off the journeys to a gathering of which a story tells as plans that were, of those who stay away from it: "will not attend the summit ... was due to leave for
// Harare on Sunday".
func stayHome(f *frame, frames []*frame, away []mention.Ref) {
	for _, g := range frames {
		if g.typ() == schema.Visit && g.status == schema.Planned && planThatWas(g) && g.place.country != "" && g.place.country == f.place.country && len(g.visitors) > 0 && sameParties(g.visitors, away) {
			g.status, g.future = schema.Cancelled, true
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
		return !c.absent && !planThatWas(c) && !onWayThere(c) && slices.ContainsFunc(c.parties, func(y mention.Ref) bool { return y.Entity == x.Entity })
	})
}

// onWayThere tells whether a gathering is told as no more than what a journey that was planned was for: "was due to leave on Sunday for the summit".
func onWayThere(c *frame) bool {
	prep, v := c.under()
	if prep != "for" || v < 0 || !c.sent.IsVerb(v) {
		return false
	}
	for c.sent.Nodes[v].Dep == "xcomp" || c.sent.Nodes[v].Dep == "acomp" {
		v = c.sent.Nodes[v].Head
	}
	return wasPlanned(c.sent, v)
}

// attendanceOff is the verb by which somebody calls off that he was to be at a gathering, by a noun for that: "has cancelled his attendance at the summit", "called off her
// participation in the talks"; -1 if there is none.
func (r *reading) attendanceOff(s *tree.Sentence, n int) int {
	prep := s.Nodes[n].Head
	noun := s.Nodes[prep].Head
	if k := s.Child(noun, "dobj"); s.IsVerb(noun) && k >= 0 && k < prep {
		noun = k // which a parser parts from what follows it
	}
	v := s.Nodes[noun].Head
	if s.Nodes[n].Dep != "pobj" || s.Nodes[prep].Lower != "at" && s.Nodes[prep].Lower != "in" || !attendances[s.Nodes[noun].Lemma] || !s.IsVerb(v) || negates(s, v) {
		return -1
	}
	if d := s.Nodes[noun].Dep; d != "dobj" && d != "nsubjpass" {
		return -1
	}
	if cue := r.verbCue(s, v); cue == nil || !cue.Status.Off() {
		return -1
	}
	return v
}

// attendances are the nouns for being at a gathering.
var attendances = words("attendance", "participation", "presence", "appearance", "involvement")
