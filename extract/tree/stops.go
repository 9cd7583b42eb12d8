package tree

import "strings"

// repairStopsListed mends a list of goals of which a parser joins all but the first to something else: in "will go on to Israel, the
// Palestinian territories, Jordan and Egypt" each is a goal.
func (s *Sentence) repairStopsListed() {
	for n := range s.Nodes {
		if !loose[s.Nodes[n].Dep] {
			continue
		}
		first := s.LeftEdge(n)
		if first < 3 || s.Nodes[first-1].Text != "," || s.Nodes[n].Tag != "NNP" && s.Nodes[n].Tag != "NNPS" && !parts[s.Nodes[n].Lemma] {
			continue
		}
		k := first - 2
		up := s.Nodes[k].Head
		if s.Nodes[k].Tag != "NNP" || (s.Nodes[k].Dep != "dobj" || !touring[s.Nodes[up].Lemma]) && (s.Nodes[k].Dep != "pobj" || s.Nodes[up].Lower != "to" && s.Nodes[up].Lower != "for") || s.Nodes[n].Head != k && !s.Above(s.Nodes[n].Head, k) || !s.listed(n) {
			continue
		}
		s.Nodes[n].Head, s.Nodes[n].Dep, s.Nodes[first-1].Head = k, "conj", k
		s.Relink()
	}
}

// listed tells whether a name of a place stands before others of a list that ends with "and" and another; of that the second may be read
// as another name of the first.
func (s *Sentence) listed(n int) bool {
	if a := s.Child(n, "appos"); a >= 0 && s.Nodes[a].Tag == "NNP" && s.Child(a, "cc") >= 0 && s.Child(a, "conj") >= 0 {
		s.Nodes[a].Dep = "conj"
	}
	list := s.Conjuncts(n)
	return len(list) > 1 && s.Nodes[list[len(list)-1]].Tag == "NNP" && s.Child(list[len(list)-2], "cc") >= 0
}

// loose are the labels by which a parser joins a name of a list to something else, touring the verbs whose objects are places, parts the
// nouns that with a name before them are a part of the world and no word for a country just told.
var (
	touring = map[string]bool{"visit": true, "tour": true, "include": true, "cover": true, "take": true}
	loose   = map[string]bool{"npadvmod": true, "appos": true, "nmod": true, "dep": true, "dobj": true}
	parts   = map[string]bool{"territory": true, "strip": true, "bank": true, "coast": true}
)

// repairMoves mends a preposition of place that a parser hangs from how somebody comes or goes: in "flew home disappointed from Oslo" and
// "arrived unannounced in Oslo" it hangs from the verb.
func (s *Sentence) repairMoves() {
	for p := 2; p+1 < len(s.Nodes); p++ {
		h := s.Nodes[p].Head
		if s.Nodes[p].Dep != "prep" || !placing[s.Nodes[p].Lower] || h != p-1 || s.Nodes[h].Tag != "JJ" && s.Nodes[h].Tag != "VBN" && !strings.HasSuffix(s.Nodes[h].Lower, "ly") && !punctual[s.Nodes[h].Lower] {
			continue
		}
		v := s.Nodes[h].Head
		o := s.Child(p, "pobj")
		if v < h && moves[s.Nodes[v].Lemma] && s.IsVerb(v) && o >= 0 && s.Nodes[o].Tag == "NNP" && s.Child(h, "nsubj", "nsubjpass", "aux", "auxpass", "mark") < 0 {
			s.Nodes[p].Head = v
			s.Relink()
		}
	}
}

// moves are the verbs of coming and going, placing the prepositions that tell whence and whither, punctual the adverbs that tell how the
// time of coming or going was.
var (
	moves    = map[string]bool{"arrive": true, "come": true, "go": true, "return": true, "fly": true, "travel": true, "leave": true, "depart": true, "land": true, "head": true, "drive": true, "sail": true}
	placing  = map[string]bool{"from": true, "to": true, "in": true, "at": true, "into": true, "for": true}
	punctual = map[string]bool{"early": true, "late": true, "alone": true, "overnight": true}
)

// repairScenes mends what stands between commas after the name that is the subject and tells during what somebody does what follows: in
// "Kohl, in talks with Menem, agreed" it hangs from the verb.
func (s *Sentence) repairScenes() {
	for p := 2; p+1 < len(s.Nodes); p++ {
		n := s.Nodes[p].Head
		if s.Nodes[p].Dep != "prep" || !during[s.Nodes[p].Lower] || s.Nodes[p-1].Text != "," || n != p-2 || s.Nodes[n].Tag != "NNP" || s.Nodes[n].Dep != "nsubj" {
			continue
		}
		o, v := s.Child(p, "pobj"), s.Nodes[n].Head
		under := s.Descend(p)
		last := under[len(under)-1] + 1
		if o >= 0 && spoken[s.Nodes[o].Lemma] && last < v && s.Nodes[last].Text == "," {
			s.Nodes[p].Head = v
			s.Relink()
		}
	}
}

// spoken are the nouns for what somebody says something in, during the prepositions that tell in, after or before what he does so.
var spoken = map[string]bool{"talk": true, "meeting": true, "call": true, "conversation": true, "discussion": true, "session": true, "letter": true, "message": true, "statement": true, "speech": true, "address": true, "interview": true, "encounter": true, "audience": true, "summit": true, "conference": true}

var during = map[string]bool{"in": true, "at": true, "during": true, "after": true, "before": true, "following": true}

// repairLeftFor mends "left Oslo for Cairo to attend a conference", in which a parser takes the goal for who is to attend: "for" hangs
// from the verb of leaving.
func (s *Sentence) repairLeftFor() {
	for p, n := range s.Nodes {
		v := n.Head
		if n.Lower != "for" || n.Dep != "mark" || v <= p || s.Nodes[v].Tag != "VB" {
			continue
		}
		goal, leave := s.Child(v, "nsubj"), s.ClauseVerb(s.Nodes[v].Head)
		if goal < p || goal > v || leave < 0 || leave > p || !leaving[s.Nodes[leave].Lemma] || s.Nodes[goal].Tag != "NNP" || s.LeftEdge(goal) < p {
			continue
		}
		s.Nodes[p].Head, s.Nodes[p].Dep = leave, "prep"
		s.Nodes[goal].Head, s.Nodes[goal].Dep = p, "pobj"
		s.Nodes[v].Head, s.Nodes[v].Dep = leave, "advcl"
		s.Relink()
	}
}

// leaving are the verbs after which "for" leads to where somebody goes.
var leaving = map[string]bool{"leave": true, "depart": true, "head": true, "fly": true, "sail": true}

// repairAfterAside mends a sentence that opens with a place and what that is to somebody, which a parser takes for another subject: in "In
// Cairo, his next stop, Kohl was received by Mubarak" the stop is Cairo.
func (s *Sentence) repairAfterAside() {
	for v := range s.Nodes {
		subjects := s.ChildrenOf(v, "nsubj", "nsubjpass")
		if len(subjects) != 2 || subjects[1] > v {
			continue
		}
		n, first := subjects[0], s.LeftEdge(subjects[0])
		if first < 2 || s.Nodes[first-1].Text != "," || s.Nodes[n+1].Text != "," || s.LeftEdge(subjects[1]) != n+2 {
			continue
		}
		k := first - 2
		if s.Nodes[k].Dep == "pobj" && s.Nodes[k].Tag == "NNP" && s.Nodes[s.Nodes[k].Head].Head == v {
			s.Nodes[n].Head, s.Nodes[n].Dep = k, "appos"
			s.Relink()
		}
	}
}

// repairListBefore mends a list of names before a verb of which a parser takes all but the first for another subject: in "A meeting of
// ministers from France, Russia and China opened" the meeting did.
func (s *Sentence) repairListBefore() {
	for v := range s.Nodes {
		subjects := s.ChildrenOf(v, "nsubj", "nsubjpass")
		if len(subjects) != 2 || subjects[1] > v || s.Nodes[subjects[1]].Tag != "NNP" || s.Child(subjects[1], "cc") < 0 || s.Child(subjects[1], "conj") < 0 {
			continue
		}
		n := subjects[1]
		first := s.LeftEdge(n)
		if first < 2 || s.Nodes[first-1].Text != "," {
			continue
		}
		if k := first - 2; s.Nodes[k].Tag == "NNP" && s.Nodes[k].Dep == "pobj" && s.Above(subjects[0], k) {
			s.Nodes[n].Head, s.Nodes[n].Dep, s.Nodes[first-1].Head = k, "conj", k
			s.Relink()
		}
	}
}

// repairPossessors mends "Kohl and France's Jacques Chirac met", in which a parser takes both names before the apostrophe for
// whose the last is: the country is, and the people are joined.
func (s *Sentence) repairPossessors() {
	for p := range s.Nodes {
		n := s.Nodes[p].Head
		if s.Nodes[p].Dep != "poss" || s.Nodes[p].Tag != "NNP" || s.Nodes[n].Tag != "NNP" || n < p {
			continue
		}
		c := s.Child(p, "conj")
		if c < 0 || s.Child(c, "case") < 0 || s.Child(p, "cc") < 0 || s.labelAt(c) != "GPE" || s.labelAt(n) != "PERSON" || s.labelAt(p) == "GPE" {
			continue
		}
		s.Nodes[p].Head, s.Nodes[p].Dep = s.Nodes[n].Head, s.Nodes[n].Dep
		if s.Nodes[n].Head == n {
			s.Nodes[p].Head = p
		}
		s.Nodes[n].Head, s.Nodes[n].Dep = p, "conj"
		s.Nodes[c].Head, s.Nodes[c].Dep = n, "poss"
		s.Relink()
	}
}

// labelAt is the label of the name that a parser finds at a node; empty if it finds none.
func (s *Sentence) labelAt(n int) string {
	for _, x := range s.Names() {
		if n >= x.First && n < x.Last {
			return x.Label
		}
	}
	return ""
}
