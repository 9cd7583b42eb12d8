package event

import "demarche/schema"

// departs tells whether a clause only tells that somebody is still to leave where he is.
func (f *frame) departs() bool { return f.rule.Ends && f.status == schema.Planned }

// gone tells whether a clause tells that somebody has left where he was.
func (f *frame) gone() bool {
	return f.status == schema.Held && (f.rule.Ends || f.rule.Name == "return from" || f.rule.Name == "back from")
}

// weight orders statuses that one story tells of one event. What was put off is often said to be
// called off as well; the milder word is the exact one.
var weight = map[schema.Status]int{schema.Possible: 1, schema.Planned: 2, schema.Held: 3, schema.Cancelled: 4, schema.Postponed: 5, schema.Denied: 6}

// outweighs tells whether the verdict of b stands against that of a: what a word or tense told
// against a mere noun, else the graver.
func outweighs(b, a *frame) bool {
	if a.status.Off() && b.status == schema.Denied && b.verdict.node >= 0 && planNouns[b.sent.Nodes[b.verdict.node].Lemma] {
		return false // "put off a trip to Beijing; he has no intention of going until the row is settled", "there are no plans for a visit"
	}
	if a.second != b.second && !a.status.Off() && !b.status.Off() {
		return a.second // what the second parser made of a sentence says less of how things stand, unless it says that they came to nothing
	}
	if cameLate(a, b) || cameLate(b, a) {
		return b.status == schema.Held
	}
	if a.status == schema.Cancelled && a.strong && saidNone(b) && suchAs(b.sent, b.node) {
		return false // "ruled out a meeting ... there would be no such meeting"
	}
	switch {
	case onceUndone(b, a):
		return false
	case onceUndone(a, b):
		return true
	}
	if a.begun != b.begun && (a.status == schema.Possible || b.status == schema.Possible || a.status == schema.Postponed || b.status == schema.Postponed) {
		return b.begun
	}
	if a.scene != b.scene {
		return a.scene
	}
	if p, q := a.aim && a.status != schema.Denied, b.aim && b.status != schema.Denied; p != q && a.status != b.status { // a denial is of what was to be done there too
		return p
	}
	if p, q := a.departs(), b.departs(); p != q && alive(a) && alive(b) {
		return p // who is to leave has come
	}
	if a.strong != b.strong {
		return b.strong
	}
	if !a.strong {
		return a.status == schema.Held && b.status != schema.Held
	}
	return weight[b.status] > weight[a.status]
}

// onceUndone tells whether a clause in the pluperfect tells of a plan that stands, told before it, that it had come to nothing once: "will visit
// Rome on Friday ... the visit had been cancelled in March". What somebody says to have been called off is news.
func onceUndone(off, plan *frame) bool {
	if !off.status.Off() || plan.status != schema.Planned || !plan.strong || off.verdict.node < 0 || off.sent.Index <= plan.sent.Index || planThatWas(plan) {
		return false
	}
	v := off.sent.ClauseVerb(off.verdict.node)
	return v >= 0 && hadAux(off.sent, v) && off.sent.Nodes[v].Dep == "ROOT"
}

// cameLate tells whether one clause tells that somebody came and the other that his coming had been put off before: "arrived on Friday
// ... his arrival had been delayed by a day".
func cameLate(is, had *frame) bool {
	if is.rule.Name == "presence" && is.status == schema.Held && had.status == schema.Postponed && had.verdict.node >= 0 && had.sent.Index > is.sent.Index && is.sent.Nodes[is.node].Tag == "VBZ" {
		return toldBack(had) // "is in Rome ... his trip was to have begun on Monday but was delayed"
	}
	return is.typ() == schema.Visit && (is.arrived() || is.rule.Name == "arrive") && is.status == schema.Held && had.status == schema.Postponed && had.verdict.node >= 0 && hadAux(had.sent, had.sent.ClauseVerb(had.verdict.node))
}

// toldBack tells whether the word that put an event off stands in a past tense.
func toldBack(f *frame) bool {
	s := f.sent
	v := s.ClauseVerb(f.verdict.node)
	return v >= 0 && (hadAux(s, v) || s.Nodes[v].Tag == "VBD" || s.Any(s.ChildrenOf(v, "auxpass", "aux"), "was", "were"))
}
