package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// sound tells whether the words of a frame are there in the sense that its rule means.
func (r *reading) sound(f *frame) bool {
	switch {
	case f.typ() == schema.Call && !r.isCall(f), f.rule.Name == "invitation" && !r.invited(f), f.rule.Name == "on the way" && !onTheWay(f), f.rule.POS == "list" && !r.stopsFollow(f), f.rule.Name == "round" && !r.roundOfTalks(f), f.rule.Number && !r.ofSeveral(f), f.rule.POS == "preposition" && len(f.visitors) == 0:
		return false
	case !r.meantSo(f), f.typ() == schema.Visit && f.rule.POS == "adjective" && len(f.visitors) > 1 && isCommission(f.sent, f.sent.Nodes[f.node].Head):
		return false
	case f.rule.Name == "bring together" && r.gatheringBrings(f): // a summit that brings people together is no meeting beside it
		return false
	case f.rule.Name == "tell" && toldByNobody(f.sent, f.node), r.hostsAll(f):
		return false
	case f.rule.POS == "noun" && f.typ() == schema.Visit && resized(f.sent, f.node) && slices.ContainsFunc(r.within, func(g *frame) bool { return g.typ() == schema.Visit && g.node < f.node }):
		return false // "who lands on Monday, might cut short his stay"
	case f.rule.Name == "back to the table" && !r.whereAbout(f.sent, f.node).known(): // a table without a town is a manner of speaking
		return false
	case f.rule.Name == "bodies gather" && (r.hitsTarget(f) || r.theirMinisters(f)), f.typ() == schema.Summit && !r.gathering(f):
		return false
	}
	return !unmade(f) && !(f.rule.Name == "interlocutor" && !r.talksWith(f)) && !takesIn(f) && !idle(f.sent, f.node) && !r.madeNone(f) && !(f.rule.Name == "time with" && (waited(f.sent, f.node) || allotted(f.sent, f.node) || r.lasted(f))) && !onTrack(f) && !lacking(f) && !opposedTo(f)
}

// gatheringBrings tells whether the subject of a verb of bringing together is a gathering that is read by its own noun.
func (r *reading) gatheringBrings(f *frame) bool {
	subject, passive := subjectOf(f.sent, f.node)
	return subject >= 0 && !passive && slices.ContainsFunc(r.within, func(g *frame) bool { return g.typ() == schema.Summit && g.node == subject })
}

// idle tells whether a verb is that of a condition which nobody thinks of making true: "if he ever went to China".
func idle(s *tree.Sentence, v int) bool {
	return s.IsVerb(v) && s.Any(s.ChildrenOf(v, "mark"), "if") && s.Any(s.ChildrenOf(v, "advmod"), "ever")
}

// toldByNobody tells whether a verb does not say who told those who are told something: "both sides had been told to wait" is
// no meeting of theirs.
func toldByNobody(s *tree.Sentence, v int) bool {
	_, passive := subjectOf(s, v)
	return passive && len(agentOf(s, v)) == 0
}

// madeNone tells whether the object of a verb is an event with "no", which speaks for itself: "made no trip"; or time that he has not: "had no time for him".
func (r *reading) madeNone(f *frame) bool {
	s := f.sent
	o := s.Child(f.node, "dobj")
	if f.rule.POS != "verb" || o < 0 || r.rules.trigger("noun", s.Nodes[o].Lemma) == nil && f.rule.Name != "make time" {
		return false
	}
	d := s.Child(o, "det")
	return d >= 0 && s.Nodes[d].Lower == "no"
}

// waited tells whether a length of time is that of a delay: "after a delay of two hours".
func waited(s *tree.Sentence, n int) bool {
	up := s.Nodes[n].Head
	return s.Nodes[n].Dep == "pobj" && slices.Contains([]string{"delay", "wait", "postponement", "break", "pause", "interruption"}, s.Nodes[s.Nodes[up].Head].Lemma)
}

// talksWith tells whether who is told to be somebody's interlocutor or partner is so in talks: a partner on a day or at a table, not one of years.
func (r *reading) talksWith(f *frame) bool {
	s, n := f.sent, f.node
	if s.Nodes[n].Lemma == "interlocutor" || slices.ContainsFunc(s.ChildrenOf(n, "compound", "nmod"), func(c int) bool { return r.isTrigger(s, c) || s.Nodes[c].Lemma == "conversation" }) {
		return true
	}
	return slices.ContainsFunc(s.Prep(n, "on"), func(d int) bool { return r.isTime(s, d) }) || f.verb >= 0 && slices.ContainsFunc(s.Prep(f.verb, "on"), func(d int) bool { return r.isTime(s, d) })
}

// allotted tells whether a length of time is given for something that is to be done or known: "gave him two hours to leave", "an hour's notice".
func allotted(s *tree.Sentence, n int) bool {
	under := slices.Concat(s.ChildrenOf(n, "relcl", "acl"), s.ChildrenOf(s.Nodes[n].Head, "xcomp", "advcl"))
	return s.Nodes[n].Dep == "poss" || giving[s.Nodes[s.Nodes[n].Head].Lemma] && slices.ContainsFunc(under, func(c int) bool { return c > n && hasTo(s, c) })
}

// onTrack tells whether a noun of talks is what somebody wants to put, get or bring back on track: a process and no
// occasion.
func onTrack(f *frame) bool {
	s := f.sent
	if f.rule.POS != "noun" || f.verb < 0 || s.Nodes[f.node].Dep != "dobj" && s.Nodes[f.node].Dep != "nsubjpass" && s.Nodes[f.node].Dep != "nsubj" {
		return false
	}
	for k := max(f.node, f.verb) + 1; k < len(s.Nodes); k++ {
		if backOnTrack(s, k) {
			return s.ClauseVerb(k) == f.verb
		}
	}
	return false
}

// backOnTrack tells whether "back on track" or "back on course" stands at a node.
func backOnTrack(s *tree.Sentence, k int) bool {
	return k+2 < len(s.Nodes) && s.Nodes[k].Lower == "back" && s.Nodes[k+1].Lower == "on" && (s.Nodes[k+2].Lower == "track" || s.Nodes[k+2].Lower == "course")
}

// lasted tells whether a length of time is only that of talks that its clause tells by a word of their own, "held talks
// for two hours", "the four-hour session", or of a call that its verb tells: "the two talked for ten minutes".
func (r *reading) lasted(f *frame) bool {
	s, n := f.sent, f.node
	up := s.Nodes[n].Head
	if s.Nodes[n].Dep == "pobj" && s.Nodes[up].Lower == "for" && slices.ContainsFunc(r.within, func(g *frame) bool {
		return g.node == s.Nodes[up].Head && g.rule.POS == "verb" && r.overTelephone(g, r.within)
	}) {
		return true
	}
	for _, k := range append(s.ChildrenOf(s.Nodes[up].Head, "dobj"), s.Nodes[up].Head, up) {
		noun := k == up && s.Nodes[n].Dep == "compound" || k != up && s.Nodes[n].Dep == "pobj" && s.Nodes[up].Lower == "for"
		if noun && k != n && s.IsNoun(k) && slices.ContainsFunc(r.rules.trigger("noun", s.Nodes[k].Lemma), func(t *Trigger) bool { return t.Name == "talks" }) {
			return true
		}
	}
	return false
}

// theirMinisters tells whether those who meet are told to be of countries that the sentence names, and so of no body told before: "Peru and Chile agreed
// on it after their ministers met".
func (r *reading) theirMinisters(f *frame) bool {
	s := f.sent
	n, _ := subjectOf(s, f.node)
	if n < 0 {
		return false
	}
	p, m := s.Child(n, "poss"), r.story.At(s.Index, n)
	return p >= 0 && s.Nodes[p].Lower == "their" && m != nil && len(m.Sides) > 1
}
