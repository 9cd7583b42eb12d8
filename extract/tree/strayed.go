package tree

import "strings"

// repairOnIce gives a verb of putting aside the object that follows the phrase, which a parser hangs from the phrase's own noun: "put on hold a
// visit by Kok".
func (s *Sentence) repairOnIce() {
	for n := 2; n+1 < len(s.Nodes); n++ {
		on, v := n-1, n-2
		if !aside[s.Nodes[n].Lower] || s.Nodes[on].Lower != "on" || s.Nodes[v].Lemma != "put" || !s.IsVerb(v) || s.Child(v, "auxpass") >= 0 || s.Nodes[on].Head != v {
			continue
		}
		for _, c := range s.Nodes[n].Children {
			if c > n && s.IsNoun(c) && s.LeftEdge(c) == n+1 {
				s.Nodes[c].Dep, s.Nodes[c].Head = "dobj", v
			} else if c > n && s.Nodes[c].Dep == "prep" {
				s.Nodes[c].Head = v
			}
		}
		s.Nodes[n].Head, s.Nodes[n].Dep = on, "pobj"
		s.Nodes[on].Dep, s.Nodes[on].Tag = "prep", "IN"
		s.Relink()
	}
}

// aside are the nouns of what something is put on that is put aside.
var aside = map[string]bool{"hold": true, "ice": true}

// repairInOf hangs "of" and those who met from their occasion, where a parser hangs it from the town that stands between: "a meeting in Oslo of Kok
// and Levy".
func (s *Sentence) repairInOf() {
	for p, n := range s.Nodes {
		town := n.Head
		if n.Lower != "of" || n.Dep != "prep" || town != p-1 || s.Nodes[town].Tag != "NNP" || s.Nodes[town].Dep != "pobj" || s.Child(town, "det") >= 0 {
			continue
		}
		in := s.Nodes[town].Head
		k, who := s.Nodes[in].Head, s.Child(p, "pobj")
		if w := s.Nodes[in].Lower; w != "in" && w != "at" || !encounters[s.Nodes[k].Lemma] || !s.IsNoun(k) || k > in || who < p {
			continue
		}
		if s.Child(who, "cc") >= 0 || strings.HasSuffix(s.Nodes[who].Tag, "S") {
			s.Nodes[p].Head = k
			s.Relink()
		}
	}
}

// repairAlike lists a name after "and" with the name right before, where a parser lists it with the verb: "has put her journey to Senegal and Cape
// Verde on ice". A second clause that leaves its verb out says again what is different in it: "Kok flew to Senegal and Levy to Cape Verde".
func (s *Sentence) repairAlike() {
	for k, n := range s.Nodes {
		v := n.Head
		if n.Dep != "conj" || n.Tag != "NNP" || v > k || !s.IsVerb(v) || weekdays[n.Lower] || s.Child(k, "cc", "prep", "appos", "punct") >= 0 {
			continue
		}
		and := s.LeftEdge(k) - 1
		if and < 2 || s.Nodes[and].Lower != "and" || s.Nodes[and].Dep != "cc" || s.Nodes[and].Head != v {
			continue
		}
		p := and - 1
		if x := s.Nodes[p]; x.Tag != "NNP" || x.Dep != "pobj" || isDay(x.Lower) || k+1 < len(s.Nodes) && (s.Nodes[k+1].Lower == s.Nodes[x.Head].Lower || s.Nodes[k+1].Text == ",") {
			continue
		}
		s.Nodes[k].Head, s.Nodes[and].Head = p, p
		s.Relink()
	}
}

// discussing are the verbs of which the object is what people talk about, and not what they do with one another.
var discussing = map[string]bool{"discuss": true, "review": true, "raise": true, "exchange": true}

// repairMetIn hangs a place from the verb and not from the full name of him with whom something was done there: "discussed trade with Igor Ivanov in
// Oslo".
func (s *Sentence) repairMetIn() {
	for p, n := range s.Nodes {
		who := n.Head
		if n.Lower != "in" || n.Dep != "prep" || s.Nodes[who].Tag != "NNP" || s.Nodes[who].Dep != "pobj" || s.Child(who, "compound") < 0 || p != who+1 {
			continue
		}
		with := s.Nodes[who].Head
		v := s.Nodes[with].Head
		if s.Nodes[v].Dep == "dobj" && discussing[s.Nodes[s.Nodes[v].Head].Lemma] {
			v = s.Nodes[v].Head
		}
		if s.Nodes[with].Lower == "with" && s.IsVerb(v) && v < with {
			s.Nodes[p].Head = v
		}
	}
}

// repairGiven makes of a full name before what somebody is promised or given who is promised it, where a parser takes it for a part of that: "promised Foreign
// Minister Hubert Levy aid", "gave the guest lunch".
func (s *Sentence) repairGiven() {
	for k, n := range s.Nodes {
		o := n.Head
		v := s.Nodes[o].Head
		guest := visitors[n.Lower] && s.Child(o, "det", "poss") >= 0 && s.Child(o, "det", "poss") < k
		if n.Dep != "compound" || n.Tag != "NNP" && !guest || o != k+1 || s.Nodes[o].Dep != "dobj" || s.Nodes[o].Tag != "NN" && s.Nodes[o].Tag != "NNS" || !giving[s.Nodes[v].Lemma] || v > k || s.Child(k, "compound") < 0 && !guest {
			continue
		}
		for _, c := range s.Nodes[o].Children {
			if c < k {
				s.Nodes[c].Head = k
			}
		}
		s.Nodes[k].Head, s.Nodes[k].Dep = v, "dative"
		s.Relink()
	}
}

// giving are the verbs of promising and giving somebody something.
var giving = map[string]bool{"promise": true, "offer": true, "give": true, "grant": true, "pledge": true, "assure": true, "hand": true, "bring": true, "send": true, "show": true}

// edges are the words for the edge of a gathering, at which something else is done.
var edges = map[string]bool{"sideline": true, "margin": true, "fringe": true}

// repairMargins mends "on the sidelines of" that was read as part of what somebody does there: in "discussed ports on the margins of the summit" the
// ports are not there, but the talk. Talks and the like are there themselves.
func (s *Sentence) repairMargins() {
	for on, x := range s.Nodes {
		at, o := s.Child(on, "pobj"), x.Head
		if x.Dep != "prep" || x.Lower != "on" || at < 0 || !edges[s.Nodes[at].Lemma] || s.Nodes[o].Dep != "dobj" || engagements[s.Nodes[o].Lemma] || encounters[s.Nodes[o].Lemma] {
			continue
		}
		if v := s.Nodes[o].Head; s.IsVerb(v) && v < o {
			s.Nodes[on].Head = v
		}
	}
}

// visitors are the nouns for one who is given a meal or an hour where he comes to.
var visitors = map[string]bool{"guest": true, "visitor": true, "visitors": true, "envoy": true}

// repairMetName makes an object of a name right behind a verb of meeting that a parser takes for a word of time: "the two envoys met President
// Kumaratunga". Behind "visit" a name of one word is none either: "let Kok visit Rome", but not "will visit Monday".
func (s *Sentence) repairMetName() {
	for k, n := range s.Nodes {
		v := n.Head
		if n.Dep != "npadvmod" || n.Tag != "NNP" || isDay(n.Lower) || !meeting[s.Nodes[v].Lemma] || !s.IsVerb(v) || v > k || s.LeftEdge(k) != v+1 || s.Child(v, "dobj") >= 0 {
			continue
		}
		if s.Nodes[v].Lemma == "visit" || s.Child(k, "compound") >= 0 {
			s.Nodes[k].Dep = "dobj"
		}
	}
}
