package tree

import "slices"

// repairTimedRequests hangs what is asked for from the asking where a day or another time stands between, which makes a parser hang it from the verb: "filed a request three
// weeks ago for a meeting", "made a proposal on Monday for talks".
func (s *Sentence) repairTimedRequests() {
	for p, n := range s.Nodes {
		if n.Lower != "for" || n.Dep != "prep" || !s.IsVerb(n.Head) {
			continue
		}
		o := s.Child(n.Head, "dobj")
		if o < 0 || o >= p || !asked[s.Nodes[o].Lemma] || s.Child(o, "relcl", "acl") >= 0 || !s.onlyTime(n.Head, o+1, p) {
			continue
		}
		s.Nodes[p].Head = o
		s.Relink()
	}
}

// onlyTime tells whether what stands from one node up to another tells no more than when a verb's deed was done: "three weeks ago", "on Monday".
func (s *Sentence) onlyTime(v, from, to int) bool {
	for k := from; k < to; k++ {
		top := k
		for s.Nodes[top].Head != v && s.Nodes[top].Head != top {
			top = s.Nodes[top].Head
		}
		below := s.Descend(top)
		timed := slices.ContainsFunc(below, func(x int) bool {
			return isDay(s.Nodes[x].Lower) || timely[s.Nodes[x].Lower]
		})
		if d := s.Nodes[top].Dep; s.Nodes[top].Head != v || d != "prep" && d != "npadvmod" && d != "advmod" || below[0] < from || below[len(below)-1] >= to || !timed {
			return false
		}
	}
	return true
}

// timely are the words, beside days and months, of a time at which something was done.
var timely = map[string]bool{"ago": true, "yesterday": true, "today": true, "earlier": true, "week": true, "month": true, "year": true, "weekend": true, "recently": true, "last": true}

// repairTellsOf hangs what somebody tells of from the telling, where a parser hangs it from the day before it: "told reporters on April 30 of his trip"; what is "of" a day is
// a year or a week.
func (s *Sentence) repairTellsOf() {
	for of := 2; of+1 < len(s.Nodes); of++ {
		d := s.Nodes[of].Head
		if s.Nodes[of].Lower != "of" || s.Nodes[of].Dep != "prep" || d >= of || of-d > 2 || !isDay(s.Nodes[d].Lower) {
			continue
		}
		v := s.ClauseVerb(d)
		p := s.Child(of, "pobj")
		if v < 0 || v > d || p < 0 || s.Nodes[p].Tag == "CD" || timely[s.Nodes[p].Lower] || !s.IsNoun(p) || !telling[s.Nodes[v].Lemma] {
			continue
		}
		s.Nodes[of].Head = v
		s.Relink()
	}
}

// telling are the verbs by which one tells another "of" something.
var telling = map[string]bool{"tell": true, "inform": true, "notify": true, "speak": true, "warn": true, "hear": true, "learn": true, "advise": true, "remind": true, "assure": true, "talk": true}

// repairBidFor gives what somebody is asked to do its doer after "for", where a parser hangs either from elsewhere: "brought an invitation from Kohl for Moi to visit
// Bonn".
func (s *Sentence) repairBidFor() {
	for x, n := range s.Nodes {
		to, v := s.Child(x, "aux"), n.Head
		if n.Dep != "advcl" && n.Dep != "acl" || n.Tag != "VB" || to < 0 || s.Nodes[to].Lower != "to" || s.Child(x, "nsubj", "nsubjpass", "mark") >= 0 {
			continue
		}
		bid := s.Child(v, "dobj")
		if n.Dep == "acl" {
			bid = v
		}
		if bid < 0 || bid > x || !asked[s.Nodes[bid].Lemma] && s.Nodes[bid].Lemma != "permission" {
			continue
		}
		for _, p := range s.Prep(bid, "for") {
			of := s.Nodes[p].Head
			if of > bid && s.Nodes[of].Head == bid && s.RightEdge(p) == to-1 {
				s.Nodes[of].Head, s.Nodes[of].Dep = x, "mark"
				s.Nodes[p].Head, s.Nodes[p].Dep = x, "nsubj"
				s.Nodes[x].Head, s.Nodes[x].Dep = bid, "acl"
				s.Relink()
				break
			}
		}
	}
}
