package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// likewise proposes the journeys of those of whom a clause says no more than that they do as was told just before: "Kok flies to Oslo on
// Monday. So does Bolger", "his visit has been put off; so has that of Bolger".
func (r *reading) likewise(s *tree.Sentence, here []*frame) []*frame {
	var out []*frame
	for v := range s.Nodes {
		subject := s.Child(v, "nsubj")
		if o := s.Child(v, "dobj"); subject < 0 && o > v && (o == v+1 && s.Nodes[o].Tag == "DT" || s.LeftEdge(o) == v+1 && r.isTrigger(s, o)) {
			subject = o // "so has that of Bolger", read as what somebody has
		}
		if v == 0 || s.Nodes[v-1].Lower != "so" || !standsForVerb[s.Nodes[v].Lemma] || subject != v+1 && (subject < v || s.LeftEdge(subject) != v+1) || slices.ContainsFunc(s.ChildrenOf(v, "acomp", "attr", "xcomp", "ccomp", "dobj"), func(c int) bool { return c > v && c != subject }) {
			continue
		}
		if r.soStands(s, v, subject, here) {
			continue
		}
		who := r.actors(s, subject)
		if l := s.Nodes[subject].Lower; l == "that" || l == "those" {
			who = nil
			for _, p := range s.Prep(subject, "of", "by") {
				who = append(who, r.actors(s, p)...)
			}
		}
		if who = slices.DeleteFunc(who, func(x mention.Ref) bool { return !x.Entity.Person() }); len(who) == 0 {
			continue
		}
		for _, g := range r.lastFitting(s, maxPronoun, here, func(f *frame) bool { return f.typ() == schema.Visit && f.of == nil && !sharesParty(who, f.visitors) }) {
			f := *g
			f.sent, f.node, f.verb, f.own, f.merged, f.dates, f.near = s, v, v, nil, nil, nil, nil
			f.visitors, f.sites, f.place.node, f.expr, f.reason = who, nil, -1, nil, ""
			f.verdict = verdict{status: g.status, cue: s.Nodes[v].Text, node: v, strong: true, future: g.future}
			f.inferred = append(slices.Clone(g.inferred), "place")
			out = append(out, &f)
		}
	}
	return out
}

// soStands gives an event that is the subject of a clause with "so" how the one told before it stands: "the visit was called off; so was a
// meeting with Kok". It tells whether there is such an event.
func (r *reading) soStands(s *tree.Sentence, v, subject int, here []*frame) bool {
	i := slices.IndexFunc(here, func(f *frame) bool { return f.node == subject && f.rule.POS == "noun" })
	if i < 0 {
		return false
	}
	for _, g := range r.lastFitting(s, maxPronoun, here[:i], func(*frame) bool { return true }) {
		here[i].verdict = verdict{status: g.status, cue: s.Nodes[v].Text, node: v, strong: true, future: g.future}
	}
	return true
}

// standsForVerb are the auxiliaries that stand for a verb told before.
var standsForVerb = words("do", "be", "have", "will", "would")

// ofEvent tells whether an adjective describes an event and none of those who take part in it.
func (r *reading) ofEvent(s *tree.Sentence, a int) bool {
	n := s.Nodes[a].Head
	if s.Nodes[n].Lemma == "be" && s.Nodes[a].Dep == "acomp" && s.Nodes[n].Dep == "relcl" {
		n = s.Nodes[n].Head
	} else if s.Nodes[a].Dep != "amod" {
		return false
	}
	return s.IsNoun(n) && n < a && r.story.At(s.Index, n) == nil && r.isTrigger(s, n)
}

// placesOn tells whether a clause says of places that they are on a list: "Oslo and Riga are on his calendar".
func (r *reading) placesOn(s *tree.Sentence, list int) bool {
	on := s.Nodes[list].Head
	v := s.Nodes[on].Head
	if s.Nodes[v].Dep == "acomp" || s.Nodes[v].Dep == "advmod" { // "is next on his list"
		v = s.Nodes[v].Head
	}
	if s.Nodes[list].Lemma == "list" && (s.Child(list, "poss") < 0 || s.Child(list, "prep", "amod") >= 0) {
		return false // a list of something else
	}
	if s.Nodes[list].Dep != "pobj" || s.Nodes[on].Lower != "on" || !s.IsVerb(v) || !beingOn[s.Nodes[v].Lemma] {
		return false
	}
	n := s.Child(v, "nsubj")
	return n >= 0 && len(r.sites(s, n)) > 0
}

// emptied tells whether a chair is told to be left empty: "his chair in Oslo will be empty", "will stay vacant".
func emptied(s *tree.Sentence, n int) bool {
	v := s.Nodes[n].Head
	if s.Nodes[n].Dep != "nsubj" || s.Nodes[v].Lemma != "be" && s.Nodes[v].Lemma != "stay" && s.Nodes[v].Lemma != "remain" {
		return false
	}
	return s.Any(s.ChildrenOf(v, "acomp"), "empty", "vacant", "unoccupied", "unfilled") && !negates(s, v)
}
