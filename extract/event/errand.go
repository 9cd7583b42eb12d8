package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// ofErrand tells whether date words are those of the gathering or the talks for which somebody is where he is or goes there: "is in Oslo for
// the summit that opens on Friday" tells no day of his own.
func (r *reading) ofErrand(f *frame, x *when.Expr) bool {
	s := f.sent
	if f.typ() != schema.Visit {
		return false
	}
	for n := spanHead(s, x); n != f.node && n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		if up := s.Nodes[n].Head; (s.Nodes[n].Dep == "relcl" || s.Nodes[n].Dep == "acl") && up != f.node && s.Above(f.node, up) && r.gathersAt(s, up) {
			return true
		}
	}
	return false
}

// gathersAt tells whether a noun can tell of talks or a gathering and of no visit.
func (r *reading) gathersAt(s *tree.Sentence, n int) bool {
	ts := r.rules.trigger("noun", s.Nodes[n].Lemma)
	return s.IsNoun(n) && len(ts) > 0 && !slices.ContainsFunc(ts, func(t *Trigger) bool { return t.Type == schema.Visit })
}

// settingOut is the clause near by that tells, without saying whither, when somebody sets out on a visit, or was to have set out on one put
// off or called off, of which no more than the month is told: "has called off his trip to Rome. He was to have left on Friday"; nil if
// there is none.
func (r *reading) settingOut(f *frame, frames []*frame) *frame {
	if f.typ() != schema.Visit || !f.status.Off() && f.status != schema.Planned || f.time != nil && f.time.Precision != schema.Month {
		return nil
	}
	if f.oneOfTour(frames) {
		return nil // of a tour it is the first goal that is told so
	}
	for _, g := range r.partial {
		l := g.sent.Nodes[g.node].Lemma
		if g.typ() != schema.Visit || g.rule.POS != "verb" || g.status == schema.Held || !departs[l] && l != "set" || len(g.sites) > 0 || !g.time.Known() || !sharesPerson(f.visitors, g.visitors) || f.time != nil && !strings.HasPrefix(g.time.Start, f.time.Start) {
			continue
		}
		if d := f.distance(g.sent.Index); d > 0 && d <= reachPlans {
			return g
		}
	}
	return nil
}

// oneOfTour tells whether the visitors of a visit are told to make another that stands as it does.
func (f *frame) oneOfTour(frames []*frame) bool {
	return slices.ContainsFunc(frames, func(g *frame) bool {
		return g != f && g.typ() == schema.Visit && g.status == f.status && sharesPerson(f.visitors, g.visitors)
	})
}

// reachPlans is how many sentences away from one that tells of a plan it may be told when its traveller sets out.
const reachPlans = 4

// comingOf is the clause near talks that tells, without saying whither, when those came who have come for them: "Kohl, who had flown in on
// Sunday, met Klaus"; nil if there is none.
func (r *reading) comingOf(talks *frame, guests []mention.Ref) *frame {
	for _, g := range r.partial {
		if g.typ() != schema.Visit || g.rule.POS != "verb" || g.status != schema.Held || !comers[g.sent.Nodes[g.node].Lemma] || g.goesHome() || len(g.sites) > 0 || !g.time.Known() || !sharesPerson(guests, g.visitors) {
			continue
		}
		if talks.distance(g.sent.Index) <= 1 {
			return g
		}
	}
	return nil
}

// goesHome tells whether a verb of coming tells that somebody comes back or home.
func (f *frame) goesHome() bool {
	s := f.sent
	return s.Nodes[f.node].Lemma == "return" || s.Any(s.ChildrenOf(f.node, "advmod", "prt"), "back", "home")
}

// comesOrGoes tells whether a clause about somebody tells that he comes or goes.
func (r *reading) comesOrGoes(s *tree.Sentence, v int) bool {
	of := r.story.At(s.Index, s.Nodes[v].Head)
	return of != nil && of.Entity.Person() && (comers[s.Nodes[v].Lemma] || departs[s.Nodes[v].Lemma])
}
