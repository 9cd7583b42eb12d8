package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// insideGathering makes a meeting part of a gathering told in the same sentence.
func (r *reading) insideGathering(f *frame, frames []*frame) {
	for _, g := range frames {
		if g.typ() == schema.Summit && !(g.sent == f.sent && r.topicOf(f, g.node)) && besideGathering(f, g) && samePlace(f.place, g.place) && sameTime(f.time, g.time) {
			f.belongs(g)
			return
		}
	}
}

// belongs makes a meeting part of a gathering: its people are there, and it is held where the gathering is.
func (f *frame) belongs(g *frame) {
	f.partOf = g
	if alike(f.status, g.status) {
		g.parties = appendRefs(g.parties, f.parties...)
	}
	if !f.place.known() && g.place.known() {
		f.inferPlace(g.place)
	}
}

// aside tells whether a meeting is told to be beside a gathering: "on the sidelines of the forum", "during the gathering".
func (f *frame) aside() bool {
	s, verb := f.sent, f.sent.ClauseVerb(f.node)
	for k, n := range s.Nodes {
		if (margins[n.Lemma] || assembled[n.Lemma] && inDays(s, k)) && (s.Above(f.node, k) || s.ClauseVerb(k) == verb) {
			return true
		}
	}
	return false
}

// assembled are the nouns that tell again of a gathering of many.
var assembled = words("gathering", "summit", "event", "forum", "conference", "assembly", "congress")

// inDays tells whether a noun with an article stands after "during" or "at": "during the gathering", "at the APEC forum".
func inDays(s *tree.Sentence, n int) bool {
	on := s.Nodes[s.Nodes[n].Head]
	the := s.Child(n, "det")
	return s.Nodes[n].Dep == "pobj" && (on.Lower == "during" || on.Lower == "at") && the >= 0 && s.Nodes[the].Lower == "the" && len(s.ChildrenOf(n, "amod", "prep", "relcl")) == 0
}

// onMargins makes a meeting beside a gathering part of the one told last before it, else of the only one that the
// story tells of.
func onMargins(f *frame, frames []*frame) {
	var before, all []*frame
	for _, g := range frames {
		if g.typ() != schema.Summit || !g.place.known() || !sameTime(f.time, g.time) || !samePlace(f.place, g.place) {
			continue
		}
		all = append(all, g)
		if g.sent.Index < f.sent.Index || g.sent.Index == f.sent.Index && g.node < f.node {
			before = append(before, g)
		}
	}
	if len(before) > 0 {
		all = before[len(before)-1:]
	}
	if len(all) == 1 {
		f.belongs(all[0])
	}
}

// onEve tells whether a gathering is told no more than to be near: "on the eve of the summit", "in the run-up to the summit".
func onEve(g *frame) bool {
	s := g.sent
	of := s.Nodes[g.node].Head
	up := s.Nodes[of].Head
	if besideIt(s, g.node) && (s.Any(s.ChildrenOf(g.node, "amod", "poss", "compound", "nmod"), "next", "last", "upcoming", "coming", "month", "week", "year") || s.Nodes[of].Lower == "after" && s.Child(of, "npadvmod") >= 0) {
		return true // "ahead of next month's summit", "a month after the summit"
	}
	return s.Nodes[g.node].Dep == "pobj" && (s.Nodes[of].Lower == "of" && (s.Nodes[up].Lemma == "eve" || s.Nodes[up].Lemma == "failure" || s.Nodes[up].Lemma == "collapse" || s.Nodes[up].Lemma == "wake" || s.Nodes[up].Lemma == "aftermath") || s.Nodes[of].Lower == "to" && runUp[s.Nodes[up].Lemma])
}

// besideGathering tells whether a clause tells of a meeting and, in the same breath, of the gathering
// around it: "met on the sidelines of the summit".
func besideGathering(f, g *frame) bool {
	for _, a := range f.clauses() {
		for _, b := range g.clauses() {
			if a.sent.Index == b.sent.Index && !listed(a, b) && preparedBy(b.sent, b.node) < 0 && !onEve(b) && (a.sent.Above(a.node, b.node) || carrier(a.sent, a.node) == carrier(b.sent, b.node) || meetsThere(a, b)) {
				return true
			}
		}
	}
	return false
}

// carrier is the verb of a node's clause, or the one that only says that it is to come: "is" in "At the forum he is to have talks".
func carrier(s *tree.Sentence, n int) int {
	v := s.ClauseVerb(n)
	for v >= 0 && s.Nodes[v].Dep == "xcomp" && coming[s.Nodes[s.Nodes[v].Head].Lemma] {
		up := s.Nodes[v].Head
		if !s.IsVerb(up) {
			up = s.Nodes[up].Head
		}
		v = up
	}
	return v
}

// meetsThere tells whether a meeting is what somebody does next who is told to attend a gathering: "will attend the summit and meet Kohl".
func meetsThere(meeting, gathering *frame) bool {
	s, v := meeting.sent, meeting.sent.ClauseVerb(meeting.node)
	at := s.ClauseVerb(gathering.node)
	if v < 0 || at < 0 || gathering.node > v || s.Nodes[v].Dep != "conj" || s.Nodes[v].Head != at || s.Child(v, "nsubj", "nsubjpass") >= 0 {
		return false
	}
	return attending[s.Nodes[at].Lemma] && s.Nodes[gathering.node].Dep == "dobj" || s.Nodes[at].Lemma == "participate" || s.Nodes[at].Lemma == "take"
}

// listed tells whether two nouns stand in one list: "his meeting with Nakasone and the Venice summit".
func listed(a, b *frame) bool {
	return slices.Contains(a.sent.Conjuncts(a.node), b.node) || slices.Contains(a.sent.Conjuncts(b.node), a.node)
}
