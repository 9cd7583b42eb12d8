package event

import (
	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
)

// ofBid tells whether date words are those of proposing or telling of what the event is: "filed a request in March for a meeting", "The proposal for a summit
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

// ofDeed tells whether date words are those of a deed that is no event and is what another verb of the sentence is about: "called off the meeting to protest Monday's raid",
// "put off talks to mourn those who died in the May 15 crash".
func (r *reading) ofDeed(f *frame, x *when.Expr) bool {
	s, head := f.sent, spanHead(f.sent, x)
	k := s.Nodes[head].Head
	if d := s.Nodes[head].Dep; d != "poss" && d != "compound" && d != "nmod" && d != "amod" || !s.IsNoun(k) || k == f.node || s.Above(k, f.node) || r.isTrigger(s, k) || r.isTime(s, k) || partsOfTime[s.Nodes[k].Lemma] {
		return false
	}
	v := s.ClauseVerb(k)
	return v >= 0 && (s.Nodes[v].Dep == "advcl" && !r.isTrigger(s, v) || s.Nodes[v].Dep == "acl" && objecting[s.Nodes[v].Lemma]) && hasTo(s, v) && v != f.node && v != f.verb && !s.Above(v, f.node)
}

// objecting are the verbs by which a deed tells what somebody thinks of another.
var objecting = words("protest", "mourn", "condemn", "denounce", "punish", "avenge", "mark", "commemorate")
