package event

import (
	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// foiled tells whether a clause tells of a plan that was, and the next with "but" what came between: "was to visit Athens on Sunday, but his plane turned back". What
// somebody said of it, and how talks that it speaks of went, is no such thing.
func foiled(c *frame) bool {
	if !planThatWas(c) {
		return false
	}
	s, next := c.sent, otherTurn(c.sent, c.clause())
	if next < 0 {
		return false
	}
	k := s.Child(next, "nsubj", "nsubjpass")
	return k >= 0 && !chatter[s.Nodes[k].Lemma] && s.Nodes[k].Lower != "they"
}

// otherTurn is the verb that tells behind "but" in the past what came of a plan that was; -1 if none does, or if it is one of saying: "was due in Rome on Monday, but an
// aide told reporters that the time was not right" leaves the day open.
func otherTurn(s *tree.Sentence, v int) int {
	for v >= 0 && (s.Nodes[v].Dep == "xcomp" || s.Nodes[v].Dep == "acomp") {
		v = s.Nodes[v].Head
	}
	if v < 0 || !wasPlanned(s, v) || !s.Any(s.ChildrenOf(v, "cc"), "but") {
		return -1
	}
	next := s.Child(v, "conj")
	if next < 0 || s.Nodes[next].Tag != "VBD" && !s.Any(s.ChildrenOf(next, "auxpass"), "was", "were") {
		return -1
	}
	if said := mention.Saying(s.Nodes[next].Lemma) || s.Nodes[next].Lemma == "tell"; said && s.Nodes[next].Tag == "VBD" {
		return -1
	}
	return next
}

// replaces tells whether a clause tells by "instead" or "now" of the day that takes the place of one that fell through: "called off Thursday's talks ... will now meet on
// Saturday".
func replaces(c *frame) bool {
	v := c.clause()
	return c.status == schema.Planned && v >= 0 && c.sent.Any(c.sent.ChildrenOf(v, "advmod"), "instead", "now")
}
