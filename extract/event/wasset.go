package event

import (
	"slices"

	"demarche/schema"
)

// wasSet tells whether one of two gatherings is told to be put off or called off and the other, of the same country and days, as one that had been set: "A
// summit of Arab leaders due in Tunis this month has been put off. The Arab League summit had been scheduled for May 29 and 30 in Tunisia".
func wasSet(a, b *frame) bool {
	if !a.status.Off() {
		a, b = b, a
	}
	if !a.status.Off() || b.status.Off() || !planThatWas(b) || a.sent.Index == b.sent.Index {
		return false
	}
	return a.place.country != "" && a.place.country == b.place.country && a.time.Known() && b.time.Known()
}

// overUnnamed is the status of talks that the story tells to be put off or called off without telling whose they are, if a meeting of people whom it names was
// to be on their day or in their town: "The meeting due in Larnaca on Friday has been put off. Clerides and Denktash were to meet there on Friday"; empty if
// there are none.
func (r *reading) overUnnamed(f *frame) schema.Status {
	if f.typ() != schema.Meeting || f.status != schema.Planned || !slices.ContainsFunc(f.clauses(), planThatWas) {
		return ""
	}
	for _, g := range r.partial {
		far := max(g.sent.Index-f.sent.Index, f.sent.Index-g.sent.Index) > maxVague
		if far || g.typ() != schema.Meeting || g.rule.POS != "noun" || !g.status.Off() || !g.strong || len(g.who()) > 0 || !sameTime(f.time, g.time) {
			continue
		}
		town := slices.ContainsFunc(g.sites, func(p site) bool { return p.place != nil && p.place == f.place.place })
		elsewhere := len(g.sites) > 0 && !slices.ContainsFunc(g.sites, func(p site) bool { return samePlace(p, f.place) })
		day := f.time.Known() && g.time.Known() && g.time.Precision == schema.Day
		if town || day && !elsewhere {
			return g.status
		}
	}
	return ""
}
