package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// bridge completes a noun that points back ("the visit", "his trip", "the talks") from the last
// event of its kind that the story told. It returns nil where nothing fits or where the noun adds
// nothing: no status of its own and no date.
func (r *reading) bridge(f *frame) *frame {
	if r.literal || f.rule.POS == "verb" && !r.recallsVisit(f) || f.rule.POS == "noun" && (!r.pointsBack(f) || f.ofOwnKind()) {
		return nil
	}
	if f.rule.Name == "time with" && f.sent.Nodes[f.node].Dep == "pobj" {
		return nil // "in the 24 hours to Friday"
	}
	if f.rule.POS != "verb" && f.rule.POS != "noun" && len(f.visitors) == 0 {
		return nil // "brought remittances back into the banks" is nobody's return
	}
	before := r.told
	if f.strong && f.status != schema.Held || r.ofDay(f) >= 0 { // "met on Monday; Sunday's meeting had been longer"
		before = slices.Concat(r.told, r.within)
	}
	if g := r.offAlready(f, before); g != nil {
		return r.completed(f, g)
	}
	for _, g := range slices.Backward(before) {
		if f.typ() == schema.Summit && f.turn == "" && turns[g.turn] {
			continue // "the summit" is this one, not next year's
		}
		if f.echo && g.status != f.status && slices.ContainsFunc(before, func(h *frame) bool { return h.typ() == schema.Summit && h.status == f.status }) {
			continue // "the gathering, set for April 24" is the one to come
		}
		if g.typ() != f.typ() || f.sent.Index-g.sent.Index > maxBridge || !r.agrees(f, g) {
			continue
		}
		if g.status == schema.Planned && f.status == schema.Held && r.ofDay(f) >= 0 {
			continue // "Monday's meeting was short" is none that lies ahead
		}
		if f.typ() == schema.Meeting && r.withRivals(f) && !g.opposed && !r.rivals(g) {
			continue // "the last talks with the rebels" are none of those just told with others
		}
		if refusesAnyway(g, f) {
			return nil
		}
		return r.completed(f, g)
	}
	return nil
}

// withRivals tells whether a noun of talks says that those who oppose a government take part: "the talks between the government and
// the rebels".
func (r *reading) withRivals(f *frame) bool {
	s := f.sent
	return slices.ContainsFunc(s.Prep(f.node, "with", "between"), func(n int) bool {
		return slices.ContainsFunc(s.Conjuncts(n), func(c int) bool { return opposes(s, c) })
	})
}

// ofOwnKind tells whether the words before a noun of talks make it one of another kind than those told before: "the budget session",
// "their annual meeting", "the Wednesday session" of a bourse.
func (f *frame) ofOwnKind() bool {
	s := f.sent
	return f.typ() == schema.Meeting && slices.ContainsFunc(s.ChildrenOf(f.node, "amod", "compound", "nmod"), func(c int) bool {
		return ownKinds[s.Nodes[c].Lower] || weekdays[s.Nodes[c].Lower] && s.Nodes[f.node].Lemma == "session"
	})
}

// ownKinds are the words for kinds of meetings that are no diplomacy.
var ownKinds = words("general", "annual", "board", "shareholder", "shareholders", "budget", "court", "trading", "cabinet", "news", "prayer", "union", "committee", "parliamentary", "training", "monthly", "party", "market", "family", "staff", "council", "congressional", "creditors", "multilateral", "round", "wage", "pay", "salary")

// offAlready is the event told before to be put off or called off that a definite noun tells again to be so, rather than the
// plan told last: "the meeting has been cancelled ... he will still see the others ... why the talks were off"; nil if none.
func (r *reading) offAlready(f *frame, before []*frame) *frame {
	off := func(g *frame) bool { return g.strong && g.status.Off() }
	if !off(f) || f.rule.POS != "noun" || !determined(f.sent, f.node) || len(f.visitors)+len(f.parties)+len(f.sites) > 0 {
		return nil
	}
	for _, g := range slices.Backward(before) {
		if f.sent.Index-g.sent.Index > maxVague {
			return nil
		}
		if g.typ() != f.typ() || !r.agrees(f, g) {
			continue
		}
		if off(g) {
			return g
		}
		if g.status == schema.Planned && (g.sent.Index == f.sent.Index || planThatWas(g)) {
			return nil // the plan just told
		}
	}
	return nil
}

// completed is a noun's frame completed from an event told before; nil where the noun adds nothing to that.
func (r *reading) completed(f, g *frame) *frame {
	out := *f
	if f.sent.Index-g.sent.Index <= maxAbsence && (saidNone(f) || neverWas(f)) {
		out.of = g
	}
	out.inferred = append(slices.Clone(f.inferred), "participants")
	if len(out.visitors) == 0 {
		out.visitors = g.visitors
	}
	if len(out.parties) < 2 && f.typ() != schema.Summit {
		out.parties, out.opposed = g.parties, out.opposed || g.opposed
	}
	if f.typ() == schema.Meeting && !out.place.known() {
		out.place = oneCountry(out.sites)
		r.elsewhere(&out)
	}
	if f.typ() == schema.Summit {
		out.body, out.name = g.body, g.name
		if f.echo {
			out.of = g
		}
		if out.place = narrower(out.place, site{}); !out.place.known() {
			out.place = g.place
		}
		r.setTime(&out)
		return &out
	}
	if !out.place.known() && f.typ() == schema.Visit {
		out.place, out.to = site{country: g.to, region: g.place.region, node: -1}, g.to
		out.inferred = append(out.inferred, "to")
	}
	r.setTime(&out)
	if out.strong || out.time.Known() || r.ranItsCourse(f) {
		return &out
	}
	return nil
}

// recallsVisit tells whether a verb tells of a journey that is not made and leaves out where to: "he
// would not now be coming".
func (r *reading) recallsVisit(f *frame) bool {
	putOff := f.status.Off() || f.status == schema.Denied
	return f.typ() == schema.Visit && f.rule.Name == "travel" && putOff && len(f.visitors) > 0 && len(f.sites) == 0
}

// saidNone tells whether a noun of event is told with "no": "there was no such meeting".
func saidNone(f *frame) bool {
	s, d := f.sent, f.sent.Child(f.node, "det")
	return d >= 0 && s.Nodes[d].Lower == "no" && f.verdict.node == d && slices.Contains([]string{"nsubj", "nsubjpass", "attr", "dobj", "ROOT"}, s.Nodes[f.node].Dep)
}

// noSuch tells whether somebody says of an event told before that there was "no such" one.
func (r *reading) noSuch(f *frame) bool {
	s := f.sent
	return f.verb >= 0 && r.claimed(s, f.verb) && suchAs(s, f.node)
}

// suchAs tells whether a noun speaks of what was told before by "such": asked about a meeting, he knew of "no such meeting".
func suchAs(s *tree.Sentence, n int) bool {
	return s.Any(s.ChildrenOf(n, "amod", "predet", "det"), "such")
}

// neverWas tells whether a noun of event is the subject of what is told never to have been: "the call never happened".
func neverWas(f *frame) bool {
	return f.status == schema.Denied && f.verdict.node == f.verb && f.sent.Nodes[f.node].Dep == "nsubj" && negates(f.sent, f.verb)
}

// maxBridge is how many sentences back a noun may point.
const maxBridge = 8

// pointsBack tells whether a noun is definite: the, this, a possessive, or a plural of talks; a number alone is one of those told before
// whatever its article ("a second was postponed").
func (r *reading) pointsBack(f *frame) bool {
	s := f.sent
	if f.rule.Number || s.Child(f.node, "poss") >= 0 || f.typ() != schema.Visit && oneMore(s, f.node) {
		return true
	}
	for _, d := range s.ChildrenOf(f.node, "det") {
		switch s.Nodes[d].Lower {
		case "the", "this", "that", "these", "those", "both", "neither":
			return true
		case "no":
			return saidNone(f) // "there was no such meeting"
		case "a", "any":
			if suchAs(s, f.node) { // "such a meeting could be held in May"
				return true
			}
		}
	}
	if r.nextOff(f) || r.oneOfRounds(f) != "" || r.bareTalks(f) || f.rule.Name == "round" && anEarlier(s, f.node) {
		return true
	}
	return f.strong && f.status != schema.Held && len(f.visitors)+len(f.parties) > 0
}

// agrees tells whether what a noun tells of itself fits an event told before.
func (r *reading) agrees(f, g *frame) bool {
	if (saidNone(f) || neverWas(f)) && (g.status == schema.Possible && !(g.sent.Index == f.sent.Index && suchAs(f.sent, f.node)) || g.status == schema.Held && !r.alleged(g) && !r.noSuch(f)) {
		return false // "no talks" are none of those just told as held
	}
	if f.typ() == schema.Summit {
		return f.body == nil || f.body == g.body
	}
	if d := f.sent.Child(f.node, "det"); r.nextOff(f) && (d < 0 || !pointing[f.sent.Nodes[d].Lower]) && f.sent.Index-g.sent.Index > maxPronoun {
		return false
	}
	if f.typ() == schema.Visit {
		if len(f.visitors) > 0 && !sharesParty(f.visitors, g.visitors) {
			return false
		}
		if own := byCountry(f.sites); len(own) > 0 && own[0].known() && own[0].country != "" && len(f.sent.Prep(f.node, "to")) > 0 {
			return slices.ContainsFunc(own, func(p site) bool { return p.country == g.to }) // "the visit to Portugal" is not the one to Morocco
		}
		return !f.place.known() || f.place.country == g.to
	}
	return len(f.parties) == 0 || sameParties(f.parties, g.parties)
}

// formers completes talks of which no party is told but that those of later talks met there before: "their first meeting since
// talks in Jordan in March".
func (r *reading) formers() []*frame {
	var out []*frame
	for _, p := range r.partial {
		s := p.sent
		if p.typ() != schema.Meeting || p.rule.POS != "noun" || len(p.parties) > 0 || s.Nodes[p.node].Dep != "pobj" || s.Nodes[s.Nodes[p.node].Head].Lower != "since" {
			continue
		}
		var later *frame
		for _, g := range r.told {
			if g.typ() == schema.Meeting && (g.sent.Index == s.Index && g.node < p.node || g.sent.Index == s.Index-1 && g.sent.Part == s.Part) {
				later = g
			}
		}
		if later == nil {
			continue
		}
		f := *p
		f.parties, f.verb = later.parties, -1
		f.verdict = verdict{status: schema.Held, node: -1, strong: true}
		f.inferred = append(slices.Clone(p.inferred), "participants")
		out = append(out, r.completeMeeting(&f)...)
	}
	return slices.DeleteFunc(out, func(f *frame) bool { return !f.time.Known() && !f.place.known() })
}
