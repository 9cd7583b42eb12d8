package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// tooEarly tells whether an adjective says that the time for something has not come, so that there is none: "it is too early for talks", "a visit
// would be premature", "the time is not ripe for a meeting".
func tooEarly(s *tree.Sentence, a int) bool {
	switch s.Nodes[a].Lower {
	case "premature":
		return true
	case "early", "soon":
		return s.Any(s.ChildrenOf(a, "advmod"), "too")
	case "ripe":
		v := s.Nodes[a].Head
		return s.IsVerb(v) && negates(s, v)
	}
	return false
}

// nothingTo tells whether a preposition leads to a report of which it is told that there is nothing in it: "there is nothing in reports that
// they met", "there was nothing to the story that he flew".
func nothingTo(s *tree.Sentence, n, up int) bool {
	if s.Nodes[up].Lower != "nothing" || s.Nodes[n].Dep != "prep" || !slices.Contains([]string{"in", "to", "behind"}, s.Nodes[n].Lower) {
		return false
	}
	v := s.Nodes[up].Head
	return slices.ContainsFunc(s.ChildrenOf(n, "pobj"), func(p int) bool { return hearsay(s, p) }) && s.IsVerb(v) && s.Nodes[v].Lemma == "be" && s.Child(v, "expl") >= 0
}

// knowsOf tells whether a preposition leads from a verb of knowing to something of which nobody knew: "neither side knew of a meeting", "had not
// heard of any visit"; who "did not know of the meeting" was not told of one that there was.
func knowsOf(s *tree.Sentence, n, up int) bool {
	if s.Nodes[n].Dep != "prep" || s.Nodes[n].Lower != "of" && s.Nodes[n].Lower != "about" || !knowing[s.Nodes[up].Lemma] {
		return false
	}
	return slices.ContainsFunc(s.ChildrenOf(n, "pobj"), func(p int) bool { return s.Any(s.ChildrenOf(p, "det"), "a", "an", "any") })
}

// wasNotHeld tells whether a verb of holding or making tells in a past passive that something was not: "the talks were not held", "the trip was not
// made", which say no other than that it did not take place; what "has not been held since May" is another matter.
func wasNotHeld(s *tree.Sentence, v int) bool {
	return convoking[s.Nodes[v].Lemma] && negates(s, v) && s.Any(s.ChildrenOf(v, "auxpass"), "was", "were") && !perfect(s, v)
}

// convoking are the verbs by which an event is held.
var convoking = words("hold", "make", "pay", "conduct", "convene", "undertake", "stage")

// seized tells whether a noun is that of an opportunity of which use is made: who "took the opportunity to meet Kohl" met him.
func seized(s *tree.Sentence, n int) bool {
	l := s.Nodes[n].Lemma
	return (l == "opportunity" || l == "chance" || l == "occasion") && s.Nodes[n].Dep == "dobj" && seizing[s.Nodes[s.Nodes[n].Head].Lemma]
}

// seizing are the verbs of making use of an opportunity.
var seizing = words("take", "use", "seize", "grab")

// noneLeft tells whether a noun is told not to be, by "no" or by "any" under a verb that is denied: "there is no longer any question of it".
func noneLeft(s *tree.Sentence, n int) bool {
	v := s.Nodes[n].Head
	return noneOf(s, n) || s.Any(s.ChildrenOf(n, "det"), "any") && s.IsVerb(v) && negates(s, v) || s.IsVerb(v) && noLonger(s, v)
}

// wanting tells whether a noun is that of what somebody needs for an event, or of what it would be good for, so that without it there is
// none: "had no time to see him", "sees no sense in talks", "there was no need for a visit".
func wanting(s *tree.Sentence, n, up int) bool {
	return needs[s.Nodes[up].Lemma] && noneLeft(s, up) && (hasTo(s, n) || s.Nodes[n].Dep == "prep" && (s.Nodes[n].Lower == "for" || s.Nodes[n].Lower == "in"))
}

// needs are the nouns for what an event takes or is good for.
var needs = words("time", "room", "slot", "leisure", "gap", "sense", "point", "use", "need", "reason", "cause", "occasion", "ground", "appetite", "stomach", "inclination", "enthusiasm", "taste", "merit", "purpose")

// deriding are the verbs by which somebody makes light of what others have told, and so denies it.
var deriding = words("ridicule", "deride", "mock", "scoff", "sneer", "jeer", "scorn", "denounce", "lampoon")

// derides tells whether a verb of derision has a report for its object: "ridiculed the story", "scoffed at reports that he had flown".
func derides(s *tree.Sentence, v int) bool {
	return deriding[s.Nodes[v].Lemma] && slices.ContainsFunc(append(s.ChildrenOf(v, "dobj", "nsubjpass"), s.Prep(v, "at")...), func(n int) bool { return hearsay(s, n) })
}

// naming are the verbs by which something is called what it is.
var naming = words("call", "brand", "label", "term", "describe", "characterise", "characterize")

// namesFalse tells whether a verb calls a report untrue: "called reports that they had met a fairy tale", "described the story as pure invention".
func (r *reading) namesFalse(s *tree.Sentence, v int) bool {
	if !naming[s.Nodes[v].Lemma] || negates(s, v) {
		return false
	}
	o := s.Child(v, "dobj")
	return o >= 0 && hearsay(s, o) && slices.ContainsFunc(s.Descend(v), func(k int) bool { return (k > o || s.Nodes[s.Nodes[k].Head].Lower == "as") && r.denies(s.Nodes[k]) })
}

// playsDown tells whether somebody makes light of what others have told, and so denies it: who "played down the affair" or "the meeting" denies
// neither.
func playsDown(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.ChildrenOf(v, "dobj", "nsubjpass"), func(n int) bool { return hearsay(s, n) })
}

// whatWas tells whether a verb of being only tells what something was meant to be, and the verb above what became of it: "cut short what was to have
// been a four-day visit", "called off what would have been his first".
func whatWas(s *tree.Sentence, be int) bool {
	if s.Nodes[be].Lemma != "be" {
		return false
	}
	top := be
	if up := s.Nodes[be].Head; s.Nodes[be].Dep == "xcomp" && s.Nodes[up].Lemma == "be" {
		top = up
	}
	if v := s.ClauseVerb(s.Nodes[top].Head); v >= 0 && s.Nodes[top].Dep == "pcomp" && hasTo(s, v) && perfect(s, v) {
		return false // "was to have been driven there for what would have been his third"
	}
	k := s.Child(top, "nsubj")
	return k >= 0 && s.Nodes[k].Lower == "what" && perfect(s, be) && (s.Nodes[top].Dep == "ccomp" || s.Nodes[top].Dep == "pcomp" || s.Nodes[top].Dep == "dobj") && s.Nodes[top].Head != top
}

// boundTo is how an event stands that an infinitive tells after the present passive of a verb of which nothing else is known: to come, "is poised to
// visit", "is obliged to visit", or possible where somebody lets him, "is allowed to visit". Who is pleased to be somewhere is there.
func (r *reading) boundTo(s *tree.Sentence, n, up int, v verdict) (verdict, bool) {
	if s.Nodes[n].Dep != "xcomp" || v.node >= 0 || v.status != schema.Held || !v.future || s.Nodes[up].Tag != "VBN" || s.Child(up, "auxpass") < 0 || !present(s, up) || negates(s, up) || feelings[s.Nodes[up].Lower] {
		return v, false
	}
	out := verdict{status: schema.Planned, cue: s.Nodes[up].Text, node: up, future: true}
	if letting[s.Nodes[up].Lemma] {
		out.status = schema.Possible
	}
	return out, true
}

// feelings are the participles of feelings about what somebody does; letting are the verbs of letting somebody do something.
var (
	feelings = words("honoured", "honored", "delighted", "pleased", "thrilled", "privileged", "moved", "humbled", "gratified", "touched", "surprised", "excited", "relieved")
	letting  = words("allow", "permit", "authorise", "authorize", "entitle", "enable", "empower", "license")
)

// permitted is how an event stands that somebody lets another do, or does not: "would not allow him to visit" calls it off, "will allow him to visit"
// makes it possible; who "allowed him to visit" may have had him.
func (r *reading) permitted(s *tree.Sentence, n, up int, v verdict) (verdict, bool) {
	if d := s.Nodes[n].Dep; d != "xcomp" && d != "ccomp" || s.Child(n, "mark") >= 0 || !letting[s.Nodes[up].Lemma] && s.Nodes[up].Lemma != "let" || v.node >= 0 || v.status != schema.Held {
		return v, false
	}
	if negates(s, up) {
		return verdict{status: schema.Cancelled, cue: s.Nodes[up].Text, node: up, strong: true, future: true}, true
	}
	if t := modality(s, up, verdict{status: schema.Held, node: -1}); t.status == schema.Planned || t.status == schema.Possible {
		return verdict{status: schema.Possible, cue: t.cue, node: t.node, strong: true, future: true}, true
	}
	return v, false
}
