package tree

import "strings"

// repairApposed makes an aside of the noun for an occasion that a parser took for a time: "arrived for the summit, a two-day gathering
// that opens on Friday".
func (s *Sentence) repairApposed() {
	for n := 2; n < len(s.Nodes); n++ {
		a := s.Child(n, "det")
		if s.Nodes[n].Dep != "npadvmod" || !asides[s.Nodes[n].Lemma] || a < 2 || s.Nodes[a-1].Text != "," || s.Nodes[a].Lower != "a" && s.Nodes[a].Lower != "an" {
			continue
		}
		if g := a - 2; s.IsNoun(g) && (held[s.Nodes[g].Lower] || asides[s.Nodes[g].Lemma]) {
			s.Nodes[n].Head, s.Nodes[n].Dep = g, "appos"
		}
	}
}

// asides are the nouns for an occasion by which an aside says how long it is.
var asides = map[string]bool{"gathering": true, "meeting": true, "summit": true, "conference": true, "event": true, "session": true, "forum": true, "affair": true, "visit": true, "trip": true, "tour": true, "stay": true, "journey": true}

// repairBehindAsides mends what stands behind or around an aside: names, numbers of occasions, places and what somebody is said to be.
func (s *Sentence) repairBehindAsides() {
	s.repairAsideNames()
	s.repairOrdinalAside()
	s.repairTwoMet()
	s.repairBrokenPredicate()
}

// MaxAside is how many words an aside between commas before the second of two names may have.
const MaxAside = 8

// repairAsideNames lists a name behind an aside with the name before it, where a parser hangs it from the aside: "met Zebari there and, in a separate
// session, President Talabani". Behind "by" and "with" it hangs from the verb of the aside's clause.
func (s *Sentence) repairAsideNames() {
	for and := 2; and+3 < len(s.Nodes); and++ {
		if by := and + 2; s.Nodes[and].Lower == "and" && s.Nodes[and+1].Tag == "RB" && s.Nodes[by].Lower == "by" && s.Nodes[by].Dep == "prep" && s.Child(s.Nodes[by].Head, "agent") >= 0 && s.Child(s.Nodes[by].Head, "agent") < and {
			s.Nodes[by].Dep = "agent" // "was received by Talabani and later by Maliki"
			continue
		}
		end := s.asideEnd(and)
		if end < 0 {
			continue
		}
		first := s.nameBefore(and)
		if first < 0 {
			continue
		}
		if p := s.Nodes[first].Head; s.Nodes[first].Dep == "pobj" && s.Nodes[end+1].Lower == s.Nodes[p].Lower && s.Nodes[p].Lower != "to" { // "to" may lead to places
			s.Nodes[end+1].Head, s.Nodes[end+1].Dep = s.Nodes[p].Head, s.Nodes[p].Dep
			s.Relink()
			continue
		}
		second := s.phraseHead(end + 1)
		if second < 0 || !strings.HasPrefix(s.Nodes[second].Tag, "NNP") {
			continue
		}
		aside := s.Nodes[second].Head
		if beside := aside == s.Nodes[first].Head && !strings.HasPrefix(s.Nodes[second].Dep, "nsubj"); !beside && (aside <= and || aside >= end) {
			continue
		}
		s.Nodes[second].Head, s.Nodes[second].Dep, s.Nodes[and].Head = first, "conj", first
		for k := end + 1; k < len(s.Nodes); k++ { // "in a separate session, Talabani in Baghdad on Monday"
			if h := s.Nodes[k].Head; (h == aside || h == second || s.Nodes[h].Dep == "conj" && s.Nodes[h].Head == second) && s.Nodes[k].Dep == "prep" && s.IsVerb(s.Nodes[first].Head) {
				s.Nodes[k].Head = s.Nodes[first].Head
			}
		}
		s.Relink()
	}
}

// asideEnd is the comma that ends an aside right behind "and" at a node: "and, in turn, President Talabani"; -1 if there is none or a verb stands in it.
func (s *Sentence) asideEnd(and int) int {
	if s.Nodes[and].Lower != "and" || s.Nodes[and+1].Text != "," {
		return -1
	}
	for k := and + 2; k < min(and+2+MaxAside, len(s.Nodes)-1); k++ {
		if s.Nodes[k].Text == "," {
			return k
		}
		if s.IsVerb(k) {
			return -1
		}
	}
	return -1
}

// nameBefore is the name before a node that is whom a verb or a preposition tells to be met, first of its list; -1 if there is none.
func (s *Sentence) nameBefore(n int) int {
	for k := n - 1; k > 0 && !s.IsVerb(k); k-- {
		if d := s.Nodes[k].Dep; !strings.HasPrefix(s.Nodes[k].Tag, "NNP") || isDay(s.Nodes[k].Lower) || d == "compound" || d == "poss" {
			continue
		}
		first := k
		for d := s.Nodes[first].Dep; d == "conj" || d == "appos"; d = s.Nodes[first].Dep {
			first = s.Nodes[first].Head
		}
		up := s.Nodes[first].Head
		if s.Nodes[first].Dep == "dobj" || s.Nodes[first].Dep == "pobj" && (s.Nodes[up].Lower == "with" || s.Nodes[up].Lower == "by" || s.Nodes[up].Lower == "to") {
			return first
		}
	}
	return -1
}

// ordinals are the numbers by which one of several occasions is told without a noun.
var ordinals = map[string]bool{"first": true, "second": true, "third": true, "fourth": true, "fifth": true, "sixth": true, "seventh": true, "last": true, "latest": true, "previous": true}

// repairOrdinalAside hangs an aside that tells where and when one of several occasions was from the number that stands for it: "at the first, in Asuncion
// in February, they had agreed".
func (s *Sentence) repairOrdinalAside() {
	for n := 2; n+3 < len(s.Nodes); n++ {
		if !ordinals[s.Nodes[n].Lower] || s.Nodes[n].Dep != "pobj" || s.Nodes[n-1].Lower != "the" || s.Nodes[n+1].Text != "," {
			continue
		}
		up := s.Nodes[s.Nodes[n].Head].Head
		for p := n + 2; p < len(s.Nodes) && s.Nodes[p].Text != ","; p++ {
			if s.Nodes[p].Dep == "prep" && s.Nodes[p].Head == up && up > p {
				s.Nodes[p].Head = n
			}
		}
		s.Relink()
	}
}

// repairTwoMet gives "met" its subject where a parser takes "the two" for words of the verb, and the clause that it ends the place and day told behind a
// comma: "urged Kim to stall when the two last met, at Dalian on March 7".
func (s *Sentence) repairTwoMet() {
	for v := 3; v < len(s.Nodes); v++ {
		if s.Nodes[v].Lower != "met" || s.Nodes[v].Dep != "advcl" || s.Nodes[v].Head > v {
			continue
		}
		two := v - 1
		if turn := s.Nodes[two].Lower; turn == "last" || turn == "first" || turn == "next" {
			two--
		}
		if s.Nodes[two].Lower == "two" && s.Nodes[two-1].Lower == "the" && s.Child(v, "nsubj") < 0 {
			s.Nodes[two].Head, s.Nodes[two].Dep = v, "nsubj"
			s.Nodes[two-1].Head, s.Nodes[two-1].Dep = two, "det"
			if two < v-1 {
				s.Nodes[v-1].Head, s.Nodes[v-1].Tag, s.Nodes[v-1].Dep = v, "RB", "advmod"
			}
			s.Relink()
		}
		if up := s.Nodes[v].Head; v+2 < len(s.Nodes) && s.Nodes[v+1].Text == "," && s.Nodes[v+2].Dep == "prep" && s.Nodes[v+2].Head == up {
			for k := v + 2; k < len(s.Nodes) && !s.IsVerb(k); k++ {
				if s.Nodes[k].Dep == "prep" && s.Nodes[k].Head == up {
					s.Nodes[k].Head = v
				}
			}
			s.Relink()
		}
	}
}

// repairBrokenPredicate gives a verb of being what is said of its subject behind an aside that tells who says it: "the report was, Wang said, a fairy tale".
func (s *Sentence) repairBrokenPredicate() {
	for said := range s.Nodes {
		be := s.Nodes[said].Head
		if said+1 >= len(s.Nodes) || s.Nodes[said].Lower != "said" || s.Nodes[said+1].Text != "," || s.Nodes[be].Lemma != "be" || be > said || s.Child(be, "attr", "acomp") >= 0 || s.Nodes[be+1].Text != "," {
			continue
		}
		for _, c := range s.ChildrenOf(said, "dobj", "oprd", "acomp", "xcomp", "attr") {
			if c < said || s.IsVerb(c) {
				continue
			}
			s.Nodes[c].Head, s.Nodes[c].Dep = be, "attr"
			if s.Nodes[c].Tag == "JJ" {
				s.Nodes[c].Dep = "acomp"
			}
			s.Relink()
			break
		}
	}
}

// repairBracketedDays hangs a weekday in brackets behind a word of time, and what follows, from the verb of that word: "flew in from Accra, where they held
// talks yesterday (Wednesday) with Rawlings".
func (s *Sentence) repairBracketedDays() {
	for d := 2; d+2 < len(s.Nodes); d++ {
		open, shut, time := d-1, d+1, d-2
		if !weekdays[s.Nodes[d].Lower] || s.Nodes[open].Text != "(" || s.Nodes[shut].Text != ")" || !spells[s.Nodes[time].Lower] {
			continue
		}
		v := s.Nodes[time].Head
		for !s.IsVerb(v) && s.Nodes[v].Head != v {
			v = s.Nodes[v].Head
		}
		if !s.IsVerb(v) || v > d {
			continue
		}
		s.Nodes[open].Head, s.Nodes[d].Head, s.Nodes[d].Dep, s.Nodes[shut].Head = time, time, "appos", time
		if next := &s.Nodes[d+2]; next.Dep == "prep" && next.Head < open && next.Head != v && s.Above(next.Head, v) {
			next.Head = v
		}
	}
}
