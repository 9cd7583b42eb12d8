package mention

import "demarche/extract/tree"

// ofBid returns who asks for talks and who answers him, as "the two" between whom those talks are to be: of "Lee has not taken up Kok's offer of a
// meeting between the two" Lee and Kok; nil if the words above tell of no such two.
func (s *Story) ofBid(sent *tree.Sentence, n int) []Ref {
	bid := bidAbove(sent, n)
	if bid < 0 {
		return nil
	}
	v := sent.ClauseVerb(bid)
	if v < 0 || v > bid {
		return nil
	}
	asks := s.onlyPerson(sent.Index, sent.ChildrenOf(bid, "poss"))
	answers := s.onlyPerson(sent.Index, sent.ChildrenOf(v, "nsubj"))
	if asks == nil || answers == nil || asks.Entity == answers.Entity {
		return nil
	}
	return named([]Ref{*answers, *asks}, sent.Nodes[n].Text)
}

// bidAbove is the noun for what somebody asks or offers that governs the talks "between the two" of a node: "his offer of talks between the two"; -1 if there
// is none.
func bidAbove(sent *tree.Sentence, n int) int {
	between := sent.Nodes[n].Head
	if sent.Nodes[n].Dep != "pobj" || sent.Nodes[between].Lower != "between" {
		return -1
	}
	of := sent.Nodes[sent.Nodes[between].Head].Head
	if w := sent.Nodes[of].Lower; sent.Nodes[of].Dep != "prep" || w != "of" && w != "for" {
		return -1
	}
	if bid := sent.Nodes[of].Head; asked[sent.Nodes[bid].Lemma] && sent.Child(bid, "poss") >= 0 {
		return bid
	}
	return -1
}

// asked are the nouns for what one asks of another or offers to him.
var asked = set("offer", "call", "proposal", "request", "suggestion", "demand", "appeal", "invitation", "plea", "bid", "overture", "idea", "challenge", "wish")
