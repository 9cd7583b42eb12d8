package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// roundOfTalks tells whether a noun tells of one more round of talks told before: "The first round was held in Cairo in March."
// Of an election or a game there are rounds too.
func (r *reading) roundOfTalks(f *frame) bool {
	s, n := f.sent, f.node
	if d := s.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" && d != "dobj" || len(s.Prep(n, "of")) > 0 || turnOf(s, n) == "" && !oneMore(s, n) && !anEarlier(s, n) {
		return false
	}
	for _, p := range s.Prep(n, "in") {
		if lengthy[s.Nodes[p].Lower] {
			return false // "the first round in nine years" is the one just told
		}
	}
	for w := range r.vocabulary {
		if polls[w.lemma] {
			return false
		}
	}
	return r.talksTold(f) != nil
}

// anEarlier tells whether a noun is one for a round before others: "an earlier round".
func anEarlier(s *tree.Sentence, n int) bool {
	return s.Any(s.ChildrenOf(n, "amod"), "earlier", "preceding", "opening", "preliminary", "preparatory")
}

// bareTalks tells whether talks of which nothing else is said are told to go on: "talks are to resume in May" are those told before.
func (r *reading) bareTalks(f *frame) bool {
	s, n := f.sent, f.node
	v := s.Nodes[n].Head
	if f.rule.Name != "talks" || !negotiating(s, n) || s.Nodes[n].Dep != "nsubj" && s.Nodes[n].Dep != "nsubjpass" || len(s.Nodes[n].Children) > 0 || len(f.parties) > 0 {
		return false
	}
	if x := s.Child(v, "xcomp"); x >= 0 && s.Nodes[v].Lemma == "be" {
		v = x
	}
	l := s.Nodes[v].Lemma
	return (l == "resume" || l == "reopen" || l == "restart" || l == "reconvene") && r.talksTold(f) != nil
}

// speaksOf tells whether one of some words stands in a sentence or in the two before it.
func (r *reading) speaksOf(s *tree.Sentence, set map[string]bool) bool {
	for _, o := range r.story.Sentences[max(0, s.Index-2) : s.Index+1] {
		if slices.ContainsFunc(o.Nodes, func(n tree.Node) bool { return set[strings.ToLower(n.Lemma)] }) {
			return true
		}
	}
	return false
}

// talksTold is the meeting told last before a noun, if it is talks, which are held in rounds; nil if it is another, or none is told near.
func (r *reading) talksTold(f *frame) *frame {
	for _, g := range slices.Backward(r.told) {
		switch {
		case f.sent.Index-g.sent.Index > maxBridge:
			return nil
		case g.typ() == schema.Meeting:
			if g.rule.POS == "noun" && determined(g.sent, g.node) && g.turn == "" {
				continue // "the session" is that of the talks told before
			}
			if g.rule.Name == "round" || g.rule.Name == "back to the table" || anyOf(g.sent, g.sent.Descend(g.node), ofTalks) || anyOf(g.sent, g.sent.Descend(max(g.verb, 0)), ofTalks) {
				return g
			}
			return nil
		}
	}
	return nil
}

// oneOfRounds is the word that tells which of the rounds of the talks told before a noun of talks is: "the next round of talks will be held in Seoul", "a
// third round of the talks"; empty if it is none. Talks that other words describe than those told before are others: "the next round of world trade talks".
func (r *reading) oneOfRounds(f *frame) string {
	s, n := f.sent, f.node
	top := roundAbove(s, n)
	d := s.Nodes[top].Dep
	if f.rule.Name != "talks" || top == n || d != "nsubj" && d != "nsubjpass" && d != "dobj" || len(f.parties) > 0 || !negotiating(s, n) {
		return ""
	}
	turn := turnOf(s, top)
	if turn == "" && oneMore(s, top) {
		turn = "another"
	}
	if turn == "" || turn != "another" && !determined(s, top) {
		return ""
	}
	g := r.talksTold(f)
	if g == nil || slices.ContainsFunc(s.Descend(n), func(k int) bool {
		return k != n && isWord(s, k) && !g.saysToo(s.Nodes[k].Lemma) && s.ClauseVerb(k) == s.ClauseVerb(n)
	}) {
		return ""
	}
	return turn
}

// isWord tells whether a node is a noun or an adjective, and says what something is.
func isWord(s *tree.Sentence, k int) bool {
	return s.IsNoun(k) || strings.HasPrefix(s.Nodes[k].Tag, "JJ")
}

// saysToo tells whether the sentence of an event has a word as well.
func (f *frame) saysToo(lemma string) bool {
	return slices.ContainsFunc(f.sent.Nodes, func(n tree.Node) bool { return strings.EqualFold(n.Lemma, lemma) })
}

// polls are the words of what has rounds besides talks, sittings those of what has sessions.
var (
	polls    = words("election", "vote", "voting", "ballot", "runoff", "poll", "tournament", "cup", "championship", "golf", "match")
	sittings = words("parliament", "congress", "legislature", "senate", "assembly", "court", "trial", "market", "bourse", "share", "stock", "index", "trading", "dealer")
)

// ranItsCourse tells whether a clause says of a round or a session of the talks told before no more than that it is over: "the previous round
// ended in December without result", "the last session broke up after an hour". It was held, whether its day is told or not.
func (r *reading) ranItsCourse(f *frame) bool {
	s, n := f.sent, f.node
	if f.typ() == schema.Visit || f.rule.POS != "noun" || f.status != schema.Held || s.Nodes[n].Dep != "nsubj" || f.verb < 0 || s.Nodes[n].Head != f.verb || s.Nodes[f.verb].Tag != "VBD" && !perfect(s, f.verb) || negates(s, f.verb) || !isOver(s, f.verb) {
		return false
	}
	if !f.ofRounds() || turnOf(s, n) == "" && !oneMore(s, n) && !anEarlier(s, n) {
		return false
	}
	return s.Nodes[n].Lemma == "round" || f.rule.Number || f.typ() == schema.Summit && f.body != nil || !r.speaksOf(s, sittings) && r.talksTold(f) != nil
}

// ofRounds tells whether a noun is one for one of several sittings in which talks go on: a round, a session, or the number of one.
func (f *frame) ofRounds() bool {
	l := f.sent.Nodes[f.node].Lemma
	return f.rule.Number || l == "round" || l == "session" || l == "meeting" || ofTalks[l] || l == "dialogue"
}

// isOver tells whether a verb says of its subject that it is over, well or ill: "ended", "broke up", "collapsed", "came to nothing".
func isOver(s *tree.Sentence, v int) bool {
	l := s.Nodes[v].Lemma
	switch {
	case closes(s, v) || l == "collapse" || l == "fail" || l == "founder" || l == "adjourn" || l == "deadlock":
		return s.Child(v, "dobj", "xcomp") < 0
	case l == "break":
		return s.Any(s.ChildrenOf(v, "prt", "advmod"), "up", "down", "off")
	case l == "last": // "lasted two days"
		return s.Child(v, "npadvmod", "dobj", "prep") >= 0
	case l == "produce" || l == "yield" || l == "bring" || l == "make":
		return s.Child(v, "dobj") >= 0
	}
	return l == "come" && slices.ContainsFunc(s.Prep(v, "to"), func(n int) bool { return s.Nodes[n].Lower == "nothing" })
}

// inRounds tells whether an event is a round of talks or another that is counted: it lasts days, so that it was held in the month in which it ended as well.
func (f *frame) inRounds() bool {
	l := f.sent.Nodes[f.node].Lemma
	return l == "round" || l == "session" || f.rule.Number
}

// begunThen tells whether a clause says in the past tense that the event at a node began, and goes on to what became of it then: "the fifth round opened
// on Friday but was held up by a quarrel". It was held, however it went on.
func begunThen(s *tree.Sentence, n int) bool {
	v := s.Nodes[n].Head
	past := s.Nodes[v].Tag == "VBD" || s.Nodes[v].Tag == "VBN"
	if s.Nodes[n].Dep != "nsubj" || !s.IsNoun(n) || !past || negates(s, v) || s.Child(v, "dobj", "xcomp", "aux", "auxpass") >= 0 {
		return false
	}
	l := s.Nodes[v].Lemma
	return (l == "open" || l == "begin" || l == "start" || l == "resume" || l == "reopen") && slices.ContainsFunc(s.ChildrenOf(v, "conj"), func(c int) bool { return s.IsVerb(c) && s.Child(c, "nsubj") < 0 })
}
