package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// schedules are the nouns for what lays down where somebody is to be when.
var schedules = words("itinerary", "programme", "program", "schedule", "timetable", "agenda", "diary", "calendar", "plan", "route", "draft")

// scheduled is the noun of the schedule that has somebody do what verb n tells, be it one of several things: "his programme has him landing
// in Cairo on Friday and going on to Amman"; -1 if there is none.
func scheduled(s *tree.Sentence, n int) int {
	for v := n; s.Nodes[v].Tag == "VBG" && s.Nodes[v].Head != v; v = s.Nodes[v].Head {
		up := s.Nodes[v].Head
		if l := s.Nodes[up].Lemma; s.Nodes[v].Dep == "ccomp" && (l == "have" || l == "see" || l == "show") {
			if k := s.Child(up, "nsubj"); k >= 0 && schedules[s.Nodes[k].Lemma] {
				return k
			}
		}
	}
	return -1
}

// begs are the verbs of those who want something of others.
var begs = words("ask", "want", "seek", "request", "hope", "wish", "try", "attempt", "apply", "plead", "beg", "offer", "propose")

// rebuffed turns the verdict of what somebody asked for into a refusal where the sentence goes on with what he was told: "asked to see Omar
// but was told that he was ill", "asked to see Omar, only to be told that".
func rebuffed(s *tree.Sentence, f *frame, v verdict) verdict {
	if v.status != schema.Possible || v.node < 0 || !s.IsVerb(v.node) || !begs[s.Nodes[v.node].Lemma] {
		return v
	}
	for _, up := range []int{v.node, f.node, f.verb} {
		if up < 0 {
			continue
		}
		for _, t := range s.ChildrenOf(up, "conj", "advcl", "xcomp") {
			if t < f.node || s.Child(t, "auxpass") < 0 || !tells(s, t) {
				continue
			}
			but := s.Nodes[t].Dep == "conj" && s.Any(s.ChildrenOf(up, "cc"), "but")
			if but || hasTo(s, t) && s.Any(s.ChildrenOf(t, "advmod"), "only") {
				return verdict{status: schema.Cancelled, cue: s.Nodes[t].Text, node: t, strong: true, future: true}
			}
		}
	}
	return v
}

// tells tells whether a passive is one of telling something or of turning somebody away.
func tells(s *tree.Sentence, t int) bool {
	return s.Nodes[t].Lemma == "tell" && len(s.ChildrenOf(t, "ccomp")) > 0 || slices.Contains([]string{"rebuff", "refuse", "snub", "turn"}, s.Nodes[t].Lemma)
}
