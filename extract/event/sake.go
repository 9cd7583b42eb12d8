package event

import "demarche/extract/tree"

// forOwnSake tells whether talks, or the verb that they hang from, are told to be for no other end than that there be some, so that none are spoken of: "nobody
// wants a meeting for the sake of a meeting", "talks for talks' sake"; talks "for the sake of peace" are some.
func forOwnSake(s *tree.Sentence, n int) bool {
	if up := s.Nodes[n].Head; s.Nodes[n].Dep == "pobj" && s.Nodes[s.Nodes[up].Head].Lemma == "sake" || s.Nodes[up].Lemma == "sake" {
		return true
	}
	over := []int{n}
	if v := s.Nodes[n].Head; s.Nodes[n].Dep == "dobj" && s.IsVerb(v) {
		over = append(over, v)
	}
	for _, x := range over {
		for _, k := range s.Prep(x, "for") {
			if s.Nodes[k].Lemma != "sake" {
				continue
			}
			for _, o := range append(s.Prep(k, "of"), s.ChildrenOf(k, "poss")...) {
				if chatter[s.Nodes[o].Lemma] || s.Nodes[o].Lower == "its" || s.Nodes[o].Lower == "their" {
					return true
				}
			}
		}
	}
	return false
}

// chatter are the words for what there may be some of for its own sake.
var chatter = words("meeting", "meet", "talk", "talking", "dialogue", "summit", "negotiation", "discussion", "visit", "conference", "it")
