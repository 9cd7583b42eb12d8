package tree

import "strings"

// repairGoalsListed mends the second goal of a journey that a parser lists with the journey: in "her trip to Chad and the Baltic
// states" nobody travels and is a state besides.
func (s *Sentence) repairGoalsListed() {
	for n := range s.Nodes {
		trip := s.Nodes[n].Head
		if s.Nodes[n].Dep != "conj" || !journeys[s.Nodes[trip].Lemma] || !s.IsNoun(trip) || s.Nodes[n].Tag != "NNP" && s.Nodes[n].Tag != "NNPS" && !lands[s.Nodes[n].Lemma] {
			continue
		}
		and := s.LeftEdge(n) - 1
		if and < 2 || s.Nodes[and].Lower != "and" {
			continue
		}
		k := and - 1
		to := s.Nodes[k].Head
		if s.Nodes[k].Dep == "pobj" && s.Nodes[k].Tag == "NNP" && s.Nodes[to].Lower == "to" && s.Nodes[to].Head == trip {
			s.Nodes[n].Head, s.Nodes[and].Head = k, k
			s.Relink()
		}
	}
}

// journeys are the nouns for journeys, lands those that with a name before them are a part of the world.
var (
	journeys = map[string]bool{"visit": true, "trip": true, "tour": true, "journey": true, "mission": true, "travel": true, "swing": true}
	lands    = map[string]bool{"territory": true, "state": true, "republic": true, "island": true, "strip": true, "bank": true, "coast": true, "capital": true}
)

// repairStopsListed mends a list of goals of which a parser joins all but the first to something else: in "will go on to Israel, the
// Palestinian territories, Jordan and Egypt" each is a goal.
func (s *Sentence) repairStopsListed() {
	for n := range s.Nodes {
		first := s.LeftEdge(n)
		if !loose[s.Nodes[n].Dep] || first < 3 || s.Nodes[first-1].Text != "," || s.Nodes[n].Tag != "NNP" && s.Nodes[n].Tag != "NNPS" && !parts[s.Nodes[n].Lemma] {
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

// repairKillings mends "discussed the Palme killing by phone with Kohl", in which a parser takes the name for whom they spoke of and the
// noun for what he does: the name only tells whose killing it was, and how and with whom they spoke hangs from the verb.
func (s *Sentence) repairKillings() {
	for k := 1; k+1 < len(s.Nodes); k++ {
		name, n := &s.Nodes[k], &s.Nodes[k+1]
		if s.Nodes[k-1].Lower != "the" || name.Tag != "NNP" || n.Tag != "VBG" || !violence[n.Lemma] || s.Child(k+1, "dobj", "aux") >= 0 {
			continue
		}
		up, dep := name.Head, name.Dep
		switch {
		case dep == "dobj" && n.Head == up && (n.Dep == "xcomp" || n.Dep == "ccomp"):
		case dep == "nsubj" && up == k+1 && n.Dep == "pcomp":
			up, dep = n.Head, "pobj"
		case dep == "dobj" && n.Head == k && n.Dep == "acl":
		default:
			continue
		}
		verb := up
		for !s.IsVerb(verb) && s.Nodes[verb].Head != verb {
			verb = s.Nodes[verb].Head
		}
		for _, c := range n.Children {
			if w := s.Nodes[c].Lower; weekdays[w] || s.Nodes[c].Dep == "prep" && (w == "with" || w == "by" || w == "over") {
				s.Nodes[c].Head = verb
			}
		}
		for _, c := range name.Children {
			if c < k {
				s.Nodes[c].Head = k + 1
			}
		}
		n.Head, n.Dep, n.Tag, n.Lemma = up, dep, "NN", n.Lower
		name.Head, name.Dep = k+1, "compound"
		s.Relink()
	}
}

// violence are the verbs for what is done to somebody or somewhere that news calls by his name or that of the place.
var violence = map[string]bool{"kill": true, "bomb": true, "shoot": true, "poison": true, "slay": true, "kidnap": true, "hijack": true, "shell": true, "stab": true}

// repairAgentOccasion mends the occasion of what others did that a parser hangs from the verb far before it: in "will discuss with
// Lee, the premier, the decisions made by Kohl and Mitterrand during their meeting" they made them during their meeting.
func (s *Sentence) repairAgentOccasion() {
	for p := 1; p < len(s.Nodes); p++ {
		n := s.Nodes[p]
		o := s.Child(p, "pobj")
		if n.Dep != "prep" || n.Lower != "during" && n.Lower != "at" || o < 0 || o < p || !engagements[s.Nodes[o].Lemma] {
			continue
		}
		if w := s.Child(o, "poss"); w < 0 || s.Nodes[w].Lower != "their" {
			continue
		}
		for v := p - 1; v > n.Head; v-- {
			if s.Nodes[v].Dep != "acl" || s.Nodes[v].Tag != "VBN" {
				continue
			}
			by := s.Child(v, "agent")
			if under := s.Descend(v); by < 0 || under[len(under)-1] != p-1 {
				continue
			}
			s.Nodes[p].Head = v
			s.Relink()
			break
		}
	}
}
