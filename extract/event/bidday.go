package event

import (
	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
)

// ofBid tells whether date words are those of proposing or telling of what the event is: "submitted a request in March for a meeting", "The proposal for a summit
// came on Sunday from Paris", "told reporters on Friday of his planned visit".
func (f *frame) ofBid(x *when.Expr) bool {
	s, head := f.sent, spanHead(f.sent, x)
	v := s.ClauseVerb(head)
	if f.rule.POS != "noun" || v < 0 || s.Above(f.node, head) || !pastOrPerfect(s, v) {
		return false
	}
	prep := s.Nodes[f.node].Head
	if s.Nodes[f.node].Dep != "pobj" {
		return false
	}
	up, w := s.Nodes[prep].Head, s.Nodes[prep].Lower
	switch {
	case up == v && mention.Saying(s.Nodes[v].Lemma):
		return (w == "of" || w == "about") && head < f.node
	case w != "for" && w != "of" || !planNouns[s.Nodes[up].Lemma] && !instigations[s.Nodes[up].Lemma] && !proposed[s.Nodes[up].Lemma] || s.Nodes[up].Head != v:
		return false
	}
	return issuing[s.Nodes[v].Lemma] || head < f.node && head > v
}

// pastOrPerfect tells whether a verb tells what somebody did: "told", "has told", not "will tell".
func pastOrPerfect(s *tree.Sentence, v int) bool {
	return s.Nodes[v].Tag == "VBD" || perfect(s, v) || s.Any(s.ChildrenOf(v, "auxpass"), "was", "were")
}
