package event

import (
	"cmp"
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// sitsOver tells whether the ministers or leaders of a body, in the plural, are told to take something up or to settle it in a town that the
// clause itself names, so that they sit there: "EU ministers in Luxembourg on Monday will consider sanctions", "NATO leaders decided in Madrid
// to admit Hungary". A town beside the verb needs a time beside it too; who talks with somebody holds no gathering.
func (r *reading) sitsOver(f *frame) bool {
	s := f.sent
	subject, passive := subjectOf(s, f.node)
	subject = r.meant(s, subject)
	if subject < 0 || passive || !inSession[s.Nodes[subject].Lemma] || s.Nodes[subject].Tag == "NN" || !deliberates(s, f.node) {
		return false
	}
	if r.fill(f, Body, subject); f.body == nil {
		f.body = cmp.Or(r.bodyOver(s, subject), r.bodyCalled(s, subject))
	}
	if r.facesSomebody(s, f.node) || f.body == nil && !r.ofMany(s, subject) || f.body != nil && (!convenable(f.body) || f.body.Side() == "UN") {
		return false
	}
	p, there := r.townSatIn(s, f.node, subject)
	if !p.known() {
		return false
	}
	f.rank, f.place = levelAt(s, subject), p
	if first, last := nameOf(s, subject); f.body == nil {
		f.name = spellName(s, first, last)
	} else {
		f.name = f.body.Name
	}
	return there || s.Any(s.ChildrenOf(f.node, "npadvmod"), "yesterday", "today", "tomorrow") || r.datedIn(f)
}

// inSession are the nouns for those members of a body who decide for their countries; its officials and envoys travel for it.
var inSession = words("leader", "minister", "head", "president", "premier", "chancellor", "secretary", "monarch", "ruler")

// deliberates tells whether a verb says that something is taken up, weighed or settled: "will take up the plan", "are to debate the budget",
// "decided to wait", but not "took up arms".
func deliberates(s *tree.Sentence, v int) bool {
	l := s.Nodes[v].Lemma
	object := s.Child(v, "dobj")
	switch {
	case l == "take":
		return s.Any(s.ChildrenOf(v, "prt"), "up") && object >= 0 && !worn[s.Nodes[object].Lemma]
	case l == "thrash" || l == "hammer":
		return s.Any(s.ChildrenOf(v, "prt"), "out")
	case l == "ask" || l == "invite":
		return object >= 0 && s.Child(v, "xcomp", "ccomp") >= 0
	}
	return weighing[l] || concluding[l] && l != "fail" && l != "produce"
}

// weighing are the verbs for what is done with a matter that is on the table, worn the nouns for what is taken up but is no matter.
var weighing, worn = words("discuss", "debate", "consider", "weigh", "review", "examine", "prepare", "ponder", "mull", "tackle", "study", "back", "pledge", "demand", "warn"),
	words("arm", "arms", "office", "post", "residence", "position", "duty", "seat", "weapon", "pen")

// facesSomebody tells whether a person is the object of a verb, or "each other", whom those who do it talk to, or they talk with others: "urged
// Annan to wait", "discussed the plan with Annan".
func (r *reading) facesSomebody(s *tree.Sentence, v int) bool {
	for _, n := range append(s.ChildrenOf(v, "dobj"), v) {
		if slices.ContainsFunc(s.Prep(n, "with"), func(p int) bool { return len(r.actors(s, p)) > 0 }) {
			return true
		}
	}
	return slices.ContainsFunc(s.ChildrenOf(v, "dobj", "dative"), func(o int) bool {
		return s.Nodes[o].Lower == "other" || r.isPerson(s, o)
	})
}

// townSatIn is the town named in a clause of taking something up, beside its verb, behind those who do it, or behind what is taken up if that
// happens nowhere by itself; there tells that it stands behind those who do it, who are there then.
func (r *reading) townSatIn(s *tree.Sentence, v, subject int) (p site, there bool) {
	top := v
	if up := s.Nodes[v].Head; s.Nodes[v].Dep == "xcomp" && s.Nodes[up].Lemma == "be" {
		top = up
	}
	for _, n := range append(s.Prep(v, "in", "at"), s.Prep(top, "in", "at")...) {
		if p := r.townAt(s, n); p.known() {
			return p, false
		}
	}
	for _, n := range s.Prep(subject, "in", "at") {
		if p := r.townAt(s, n); p.known() {
			return p, true
		}
	}
	for _, o := range slices.Concat(s.ChildrenOf(v, "dobj"), s.Prep(v, "on", "about")) {
		for i, n := range s.Prep(o, "in", "at") {
			if i == 0 && (r.isTrigger(s, o) || happenings[s.Nodes[o].Lemma] || r.story.At(s.Index, o) != nil) {
				continue // "the war in Bosnia in Oslo"
			}
			if p := r.townAt(s, n); p.known() {
				return p, false
			}
		}
	}
	return site{}, false
}

// townAt is the town that a noun names, or the land that is one; unknown if it names none.
func (r *reading) townAt(s *tree.Sentence, n int) site {
	for _, p := range r.sites(s, n) {
		if !p.region && (p.place != nil && p.place.Kind == schema.Place || townStates[p.country]) {
			return p
		}
	}
	return site{}
}

// townStates are the lands called by the name of the town that they are.
var townStates = map[string]bool{"LU": true, "SG": true, "MC": true, "SM": true, "DJ": true, "KW": true, "VA": true, "HK": true, "MO": true}

// happenings are the nouns for matters that lie where they happen: "discussed the fighting in Grozny on Monday" tells of no town of the talks.
var happenings = words("war", "fighting", "violence", "massacre", "killing", "unrest", "protest", "riot", "bombing", "siege", "attack", "coup", "situation", "conflict", "crackdown", "election", "earthquake",
	"disaster", "shooting", "trouble", "clash", "battle", "ceasefire", "cease-fire", "truce", "plight", "trial", "case", "development", "event", "tension", "demonstration", "murder", "bloodshed", "standoff",
	"office", "mission", "embassy", "court", "tribunal", "government", "policy", "record", "role", "presence", "people", "refugee")

// datedIn tells whether the clause of a verb has a time of its own.
func (r *reading) datedIn(f *frame) bool {
	r.setTime(f)
	return f.time.Known() && f.time.Start != ""
}

// sits takes from a sitting what its clause says of the matter alone: that something was not decided, or may be, calls no sitting in question.
func (f *frame) sits() {
	s, top := f.sent, f.node
	if f.rule.Name != "bodies deliberate" {
		return
	}
	for s.Nodes[top].Dep == "xcomp" && s.Nodes[top].Head != top {
		top = s.Nodes[top].Head
	}
	switch {
	case f.status == schema.Possible:
		f.verdict = verdict{status: schema.Planned, node: -1}
	case f.drop || f.status.Off() || f.status == schema.Denied:
		f.verdict = verdict{status: schema.Held, node: -1}
		if s.Any(s.ChildrenOf(top, "aux"), "will", "would", "'ll") {
			f.status = schema.Planned
		}
	}
}
