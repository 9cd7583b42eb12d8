package tree

import (
	"slices"
	"strings"
)

// repairBaseForms mends two faults with base forms. Joined to one under "will" or "to" and without a subject of its own a verb is no present: "will
// see Kohl and call on Herzog". Right after a preposition there is none at all: in "recalled with pleasure his trip" the word is a noun, and the trip is
// what was recalled.
func (s *Sentence) repairBaseForms() {
	for n := 1; n < len(s.Nodes); n++ {
		node := &s.Nodes[n]
		up := node.Head
		switch {
		case node.Tag == "VBP" && node.Dep == "conj" && up < n && s.Nodes[up].Tag == "VB" && s.based(up) && s.Child(n, "nsubj", "nsubjpass", "aux", "expl") < 0:
			node.Tag = "VB"
		case node.Tag == "VB" && node.Dep == "pobj" && up == n-1 && s.Nodes[up].Tag == "IN":
			node.Tag = "NN"
			for _, c := range s.ChildrenOf(n, "dobj") {
				if v := s.Nodes[up].Head; s.IsVerb(v) && s.Child(v, "dobj") < 0 {
					s.Nodes[c].Head = v
				}
			}
			s.Relink()
		}
	}
}

// based tells whether a verb has the auxiliary of a base form before it: "will go", "to go".
func (s *Sentence) based(v int) bool {
	for _, c := range s.ChildrenOf(v, "aux") {
		if c < v && (s.Nodes[c].Tag == "MD" || s.Nodes[c].Tag == "TO") {
			return true
		}
	}
	return false
}

// repairHoldersOf gives the holders of an office in several countries the clause that a parser hangs from the first of those: in "the
// premiers of Peru and Chile, who met in Lima" the premiers did.
func (s *Sentence) repairHoldersOf() {
	for v, n := range s.Nodes {
		who := s.Child(v, "nsubj", "nsubjpass")
		if n.Dep != "relcl" || who < 1 || s.Nodes[who].Lower != "who" {
			continue
		}
		first := s.Climb(n.Head, "conj")
		if s.Nodes[first].Tag != "NNP" || s.Child(first, "conj") < 0 {
			continue
		}
		top := s.ofWhat(first)
		if top >= 0 && (s.Nodes[top].Lower == "state" || s.Nodes[top].Lower == "government") {
			top = s.ofWhat(top)
		}
		if top >= 0 && s.Nodes[top].Tag == "NNS" && (offices[s.Nodes[top].Lemma] || s.Nodes[top].Lemma == "head") {
			s.Nodes[v].Head = top
			s.Relink()
		}
	}
}

// repairHeadsOf sets the names of heads of state or government beside them, which a parser lists with "state": in "the French and German heads of
// state, Jacques Chirac and Roman Herzog, met" the heads are those two.
func (s *Sentence) repairHeadsOf() {
	for k, n := range s.Nodes {
		if n.Dep != "conj" || n.Tag != "NNP" || s.Nodes[n.Head].Lower != "state" && s.Nodes[n.Head].Lower != "government" {
			continue
		}
		heads, first := s.ofWhat(n.Head), s.LeftEdge(k)
		if heads < 0 || s.Nodes[heads].Tag != "NNS" || first == 0 || s.Nodes[first-1].Text != "," {
			continue
		}
		s.Nodes[k].Head, s.Nodes[k].Dep = heads, "appos"
		s.Relink()
	}
}

// repairWhomOf gives the holder of an office the clause about a person that a parser hangs from the name of what he heads: in "Abdallah, the
// president of Anjouan, whom he met on Friday" it is Abdallah whom he met.
func (s *Sentence) repairWhomOf() {
	for v, n := range s.Nodes {
		if n.Dep != "relcl" || n.Head > v || s.Nodes[n.Head].Tag != "NNP" || !slices.ContainsFunc(s.Nodes[n.Head:v], func(k Node) bool { return k.Lower == "whom" || k.Lower == "who" }) {
			continue
		}
		office := s.ofWhat(n.Head)
		if office < 0 || s.Nodes[office].Dep != "appos" || !offices[s.Nodes[office].Lemma] || s.Nodes[s.Nodes[office].Head].Tag != "NNP" {
			continue
		}
		if k := n.Head + 1; k < v && s.Nodes[k].Text == "," {
			s.Nodes[v].Head = s.Nodes[office].Head
			s.Relink()
		}
	}
}

// occasions are the nouns for what a body holds, happening the verbs that tell when or where such a thing is.
var (
	occasions = map[string]bool{"summit": true, "meeting": true, "conference": true, "session": true, "forum": true, "gathering": true, "round": true, "assembly": true, "talk": true, "ministerial": true}
	happening = map[string]bool{"host": true, "hold": true, "stage": true, "house": true, "open": true, "begin": true, "start": true, "end": true, "close": true, "conclude": true, "last": true,
		"run": true, "fall": true, "take": true, "schedule": true, "set": true, "convene": true, "resume": true, "be": true, "play": true}
)

// repairOccasionsOf gives a gathering the clause that tells when or where it is, which a parser hangs from the body that holds it: in "the
// summit of the League of Arab States (LAS), which Tunis will host in May" the summit is hosted.
func (s *Sentence) repairOccasionsOf() {
	for v, n := range s.Nodes {
		if n.Dep != "relcl" || !happening[n.Lemma] || s.Nodes[n.Head].Tag != "NNP" && s.Nodes[n.Head].Tag != "NNPS" {
			continue
		}
		if k := s.Child(v, "nsubj"); k >= 0 && strings.HasPrefix(s.Nodes[k].Tag, "W") && (s.Nodes[k].Lower != "which" || s.Child(v, "dobj", "attr") >= 0 && n.Lemma != "take") {
			continue // "the League, which holds a summit"
		}
		if k := s.Child(v, "nsubj"); (n.Lemma == "be" || n.Lemma == "play") && !s.hostsFor(v, k) {
			continue
		}
		if top := s.occasionAbove(n.Head); top >= 0 {
			s.Nodes[v].Head = top
			s.Relink()
		}
	}
}

// hostsFor tells whether a verb says of a subject of its own that it is the host or the place of something: "of which Oman is host".
func (s *Sentence) hostsFor(v, subject int) bool {
	return subject >= 0 && !strings.HasPrefix(s.Nodes[subject].Tag, "W") && slices.ContainsFunc(s.ChildrenOf(v, "attr", "dobj", "dep", "oprd"), func(c int) bool {
		l := s.Nodes[c].Lemma
		return l == "host" || l == "venue" || l == "setting" || l == "site" || l == "scene"
	})
}

// occasionAbove is the noun of an occasion to whose name the word at a node belongs, through "of" and "for" and the names between; -1 if there
// is none.
func (s *Sentence) occasionAbove(n int) int {
	for s.Nodes[n].Head != n {
		up := s.Nodes[n].Head
		if s.Nodes[n].Dep == "pobj" && (s.Nodes[up].Lower == "of" || s.Nodes[up].Lower == "for" || s.Nodes[up].Lower == "on") {
			up = s.Nodes[up].Head
		} else if s.Nodes[n].Dep != "appos" {
			return -1
		}
		if occasions[strings.ToLower(s.Nodes[up].Lemma)] {
			return up
		}
		if !strings.HasPrefix(s.Nodes[up].Tag, "NNP") {
			return -1
		}
		n = up
	}
	return -1
}

// ofWhat is the noun that a noun belongs to by "of"; -1 if there is none.
func (s *Sentence) ofWhat(n int) int {
	of := s.Nodes[n].Head
	if s.Nodes[n].Dep != "pobj" || s.Nodes[of].Lower != "of" || !s.IsNoun(s.Nodes[of].Head) {
		return -1
	}
	return s.Nodes[of].Head
}

// repairLedBehind gives a delegation the participle that tells who leads it, which a parser hangs from the verb where more than a word stands
// between the two: in "met with a delegation of the Court of Appeal of Peru, led by Garcia" the delegation is led.
func (s *Sentence) repairLedBehind() {
	for led := 2; led < len(s.Nodes); led++ {
		n := s.Nodes[led]
		if n.Tag != "VBN" || n.Lemma != "lead" && n.Lemma != "head" || n.Dep != "advcl" || s.Nodes[led-1].Text != "," || n.Head > led || !s.IsVerb(n.Head) || s.Child(led, "agent") < 0 {
			continue
		}
		for k := led - 2; k > n.Head; k-- {
			if under := s.Descend(k); teams[strings.ToLower(s.Nodes[k].Lemma)] && s.Nodes[k].Dep != "compound" && under[len(under)-1] == led-2 {
				s.Nodes[led].Head, s.Nodes[led].Dep = k, "acl"
				s.Relink()
				break
			}
		}
	}
}

// teams are the nouns for those who are sent together.
var teams = map[string]bool{"delegation": true, "team": true, "mission": true, "group": true, "party": true, "contingent": true}

// repairErrands hangs an infinitive of what somebody crosses or leaves something for from the verb: in "crossed the room to sit with him" the room
// does not sit.
func (s *Sentence) repairErrands() {
	for v, n := range s.Nodes {
		o := n.Head
		if (n.Dep != "relcl" && n.Dep != "acl") || n.Tag != "VB" || s.Nodes[o].Dep != "dobj" || s.Nodes[o].Tag != "NN" || !s.Any(s.ChildrenOf(v, "aux"), "to") || s.Child(v, "nsubj") >= 0 {
			continue
		}
		if g := s.Nodes[o].Head; crossing[s.Nodes[g].Lemma] && s.Nodes[g].Tag != "VB" {
			s.Nodes[v].Head, s.Nodes[v].Dep = g, "advcl"
		}
	}
}

// crossing are the verbs whose object is what somebody crosses or leaves for what follows.
var crossing = map[string]bool{"cross": true, "interrupt": true, "break": true, "skip": true, "abandon": true, "board": true, "catch": true, "miss": true, "climb": true}

// repairNamedBehind gives an office the name that stands right behind its field, which a parser hangs from a noun before the verb: in "Kohl was
// greeted by the Minister for Foreign Affairs Jan Kavan" the minister has the name.
func (s *Sentence) repairNamedBehind() {
	for n, node := range s.Nodes {
		if node.Dep != "appos" || node.Tag != "NNP" {
			continue
		}
		at := s.LeftEdge(n)
		if at < 2 || node.Head >= at-1 || s.Nodes[at-1].Dep != "pobj" || !strings.HasPrefix(s.Nodes[at-1].Tag, "NNP") {
			continue
		}
		office := s.Nodes[s.Nodes[at-1].Head].Head
		if s.Nodes[s.Nodes[at-1].Head].Lower != "for" && s.Nodes[s.Nodes[at-1].Head].Lower != "of" || !offices[s.Nodes[office].Lower] || office <= node.Head {
			continue
		}
		s.Nodes[n].Head = office
		s.Relink()
	}
}

// repairRecalled gives a journey or a meeting the month or year that stands right behind it, which a parser hangs from the verb of him who thinks back: in
// "recalled his visit to Lima in May 1995" he was there in May.
func (s *Sentence) repairRecalled() {
	for v := range s.Nodes {
		n := s.Child(v, "dobj")
		if !recalls[s.Nodes[v].Lemma] || n < v || !engagements[s.Nodes[n].Lemma] {
			continue
		}
		for _, in := range s.ChildrenOf(v, "prep") {
			o := s.Child(in, "pobj")
			under := s.Descend(n)
			if in > n && o >= 0 && s.Nodes[in].Lower == "in" && under[len(under)-1] == in-1 && (Months[s.Nodes[o].Lower] || s.Nodes[o].Tag == "CD") {
				s.Nodes[in].Head = n
				s.Relink()
			}
		}
	}
}

// recalls are the verbs of thinking back to what was done.
var recalls = map[string]bool{"recall": true, "remember": true, "mention": true, "recollect": true, "note": true, "cite": true, "hail": true, "praise": true, "describe": true}
