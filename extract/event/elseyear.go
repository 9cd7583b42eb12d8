package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// elseYear tells whether a is a meeting of people named, on no day of its own, and b one of sides alone that is dated to a year gone by: the
// leaders who had spent an hour together are not the delegations of "in 1994 a Bolivian delegation walked out of talks with the Peruvians".
func (r *reading) elseYear(a, b *frame) bool {
	if a.typ() != schema.Meeting || a.time.Known() || !b.time.Known() || len(r.anchor.Day) < 4 || b.time.Start[:4] >= r.anchor.Day[:4] {
		return false
	}
	person := func(x mention.Ref) bool { return x.Entity.Person() }
	return len(a.parties) > 1 && !slices.ContainsFunc(a.parties, func(x mention.Ref) bool { return !person(x) }) && !slices.ContainsFunc(b.parties, person)
}

// thoughtBack tells whether a noun of event is what somebody thinks back to: "recalling his recent meeting with Kok", "remembered Levy's last visit".
func thoughtBack(f *frame) bool {
	s, n := f.sent, f.node
	if f.rule.POS != "noun" || s.Nodes[n].Dep != "dobj" {
		return false
	}
	l := s.Nodes[s.Nodes[n].Head].Lemma
	return l == "recall" || l == "remember" || l == "recollect" || l == "reminisce"
}

// lookedBack tells whether a is told to be held, on no day, by a verb that does not look back and b by one that does, on a day of more than a month ago:
// who "is in Oslo" and "in March had been to Oslo" made two visits. Nor is what somebody recalls the news of the story's head.
func (r *reading) lookedBack(a, b *frame) bool {
	if r.isMain(a) && a.status != schema.Cancelled && a.sent.Index < b.sent.Index && !thoughtBack(a) && thoughtBack(b) && !(a.time.Known() && r.overBy(a.time, maxNews)) {
		return true
	}
	v, w := a.clause(), b.clause()
	if v < 0 || w < 0 || a.time.Known() || a.status != schema.Held || b.status != schema.Held || a.sent.Index >= b.sent.Index || !b.time.Known() || !r.overBy(b.time, maxNews) {
		return false
	}
	return !looksBack(a.sent, v) && looksBack(b.sent, w)
}

// looksBack tells whether a verb, or the one above its clause, is in the pluperfect: "had been to Oslo, where he met Kok".
func looksBack(s *tree.Sentence, v int) bool {
	if s.Nodes[v].Dep == "relcl" && whereOf(s, v) >= 0 {
		v = s.ClauseVerb(s.Nodes[v].Head)
	}
	return v >= 0 && hadAux(s, v)
}
