package event

import "demarche/extract/tree"

// byDeputies tells whether a meeting is one of people whom a clause calls the ministers, envoys or the like of those who meet by the same sentence: "their
// foreign ministers met", "a treaty negotiated by their ministers". It is none of the leaders' own.
func byDeputies(f, leaders *frame) bool {
	s, v := f.sent, f.clause()
	if v < 0 || s != leaders.sent || !unnamed(f.parties) || unnamed(leaders.parties) {
		return false
	}
	if n, _ := subjectOf(s, v); theirs(s, n) {
		return true
	}
	for _, n := range agentOf(s, v) {
		if theirs(s, n) {
			return true
		}
	}
	return false
}

// theirs tells whether a node is a plural noun that "their" stands before: "their ministers".
func theirs(s *tree.Sentence, n int) bool {
	return n >= 0 && s.Nodes[n].Tag == "NNS" && s.Any(s.ChildrenOf(n, "poss"), "their")
}
