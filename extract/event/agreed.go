package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// byAgreement fills talks of which no side is told with the countries of those who agree on them or sign what foresees them: "they agreed that
// negotiations on missiles should resume in May", "Japan and North Korea signed a declaration under which normalization talks will reopen".
func (r *reading) byAgreement(f *frame) {
	s := f.sent
	if f.typ() != schema.Meeting || f.rule.POS != "noun" || len(f.parties) > 0 || !negotiating(s, f.node) {
		return
	}
	top := roundAbove(s, f.node)
	by := whoAgrees(s, top)
	if by < 0 || r.someoneNamed(s, top, by) {
		return
	}
	who := r.actors(s, by)
	people := slices.ContainsFunc(who, func(x mention.Ref) bool { return x.Entity.Person() })
	if people && s.Any(s.ChildrenOf(f.node, "compound", "amod"), "peace", "truce", "ceasefire", "cease-fire") {
		return // leaders who agree that peace talks should go on may speak of those of others
	}
	if sides := sidesAlone(who); len(sides) == 2 {
		f.parties, f.settled = sides, true
		f.inferred = append(f.inferred, "participants")
	}
}

// expertsAgreed makes parties of the two sides that agree that people of a kind will meet, of whom nothing else is told: "Sudan and Chad agreed that
// experts would meet in Tripoli".
func (r *reading) expertsAgreed(f *frame) {
	s, v := f.sent, f.node
	n := s.Child(v, "nsubj")
	if !sittingRules[f.rule.Name] || len(f.parties) > 0 || n < 0 || s.Nodes[v].Dep != "ccomp" || !sitters[s.Nodes[n].Lower] || s.Child(v, "dobj") >= 0 || len(s.Prep(v, "with")) > 0 {
		return
	}
	up := s.Nodes[v].Head
	if !agreeing[s.Nodes[up].Lemma] || negates(s, up) || slices.ContainsFunc(s.ChildrenOf(n, "poss", "prep", "compound", "nmod", "det"), func(c int) bool { return s.Nodes[c].Lower != "their" }) {
		return
	}
	by := doerOf(s, up)
	if by < 0 {
		return
	}
	if sides := sidesAlone(r.actors(s, by)); len(sides) == 2 {
		f.parties, f.settled = sides, true
		r.asMeeting(f)
	}
}

// sitters are the plurals for people of a kind who meet for their countries.
var sitters = words("experts", "officials", "ministers", "delegations", "diplomats", "negotiators", "technicians", "teams", "officers", "commanders", "generals", "specialists", "representatives", "delegates", "envoys")

// negotiating tells whether a noun is one for what two sides negotiate in: "talks", "negotiations", a "dialogue".
func negotiating(s *tree.Sentence, n int) bool {
	l := s.Nodes[n].Lemma
	return l == "dialogue" || (l == "talk" || l == "negotiation" || l == "consultation" || l == "discussion") && s.Nodes[n].Tag == "NNS"
}

// roundAbove is the node of the round that talks are told to be of: "round" in "the next round of talks"; the node itself if there is none.
func roundAbove(s *tree.Sentence, n int) int {
	of := s.Nodes[n].Head
	if up := s.Nodes[of].Head; s.Nodes[n].Dep == "pobj" && s.Nodes[of].Lower == "of" && (s.Nodes[up].Lemma == "round" || s.Nodes[up].Lemma == "session") {
		return up
	}
	return n
}

// whoAgrees is the node of those who agree that the talks at a node are to be, or who sign something under which they are; -1 if nobody does.
func whoAgrees(s *tree.Sentence, n int) int {
	v := s.Nodes[n].Head
	if d := s.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" || !s.IsVerb(v) {
		return -1
	}
	up := s.Nodes[v].Head
	switch d := s.Nodes[v].Dep; {
	case d == "ccomp" && agreeing[s.Nodes[up].Lemma] && !negates(s, up):
		return doerOf(s, up)
	case accords[s.Nodes[up].Lemma] && s.IsNoun(up) && (d == "relcl" && underWhich(s, v, n) || (d == "acl" || d == "ccomp") && s.Child(v, "mark") >= 0):
		w, dep, _ := verbAbove(s, up)
		if w >= 0 && dep == "dobj" && accepting[s.Nodes[w].Lemma] && !negates(s, w) {
			return doerOf(s, w)
		}
	}
	return -1
}

// doerOf is the subject of a verb that is no passive; -1 if it has none.
func doerOf(s *tree.Sentence, v int) int {
	n, passive := subjectOf(s, v)
	if passive {
		return -1
	}
	return n
}

// underWhich tells whether a clause about a noun says before a node what is to be by its terms: "under which talks will open", "whereby".
func underWhich(s *tree.Sentence, v, n int) bool {
	return slices.ContainsFunc(s.Descend(v), func(k int) bool {
		return k < n && (s.Nodes[k].Lower == "which" && s.Nodes[k].Dep == "pobj" || s.Nodes[k].Lower == "whereby" || s.Nodes[k].Lower == "whereunder")
	})
}

// agreeing are the verbs by which two sides settle what is to be, accords the nouns for what they settle it in, accepting the verbs by which that is made.
var (
	agreeing  = words("agree", "decide", "arrange", "settle", "resolve", "announce", "concur")
	accords   = words("declaration", "accord", "agreement", "communique", "communiqué", "statement", "protocol", "memorandum", "deal", "pact", "document", "understanding", "treaty", "compromise", "truce", "ceasefire", "timetable")
	accepting = words("sign", "issue", "reach", "conclude", "initial", "adopt", "strike", "clinch", "publish", "announce", "release", "seal", "make", "approve", "accept", "endorse", "ratify", "negotiate")
)

// someoneNamed tells whether the phrase of talks names others than those at a node: a country, a body or people, whose talks they are then.
func (r *reading) someoneNamed(s *tree.Sentence, n, by int) bool {
	own := r.actors(s, by)
	return slices.ContainsFunc(s.Descend(n), func(k int) bool {
		m := r.story.At(s.Index, k)
		if m == nil || m.Entity == nil && len(m.Sides) == 0 || m.Entity != nil && m.Entity.Kind == schema.Place {
			return manyWords[s.Nodes[k].Lower]
		}
		return !slices.ContainsFunc(own, func(x mention.Ref) bool { return m.Entity != nil && x.Side == m.Entity.Side() })
	})
}

// manyWords are the words before talks that are of more sides than those who agree on them.
var manyWords = words("six", "party", "four", "five", "multilateral", "multiparty", "all", "inter-party", "international", "global", "world", "trilateral", "tripartite", "three", "indirect", "proximity")
