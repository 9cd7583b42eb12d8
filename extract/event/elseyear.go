package event

import (
	"slices"

	"demarche/extract/mention"
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
