package tree

import "strings"

// repairAmongThem gives those who are named as some of a number the place that they have after "including": in "ministers of the bloc, among
// them Kono and Vedrine, met" and in "ministers, Kono and Vedrine among them, met" the names hang by "among" from the ministers.
func (s *Sentence) repairAmongThem() {
	for p := 2; p+2 < len(s.Nodes); p++ {
		if s.Nodes[p].Lower != "among" || s.Nodes[p+1].Lower != "them" && s.Nodes[p+1].Lower != "whom" || s.IsVerb(p+2) {
			continue
		}
		first, before := s.phraseHead(p+2), p-1
		if s.Nodes[p-1].Text != "," {
			for first = p - 1; s.Nodes[first].Dep == "conj" && strings.HasPrefix(s.Nodes[s.Nodes[first].Head].Tag, "NNP"); {
				first = s.Nodes[first].Head
			}
			before = s.LeftEdge(first) - 1
		} else {
			before--
		}
		if before < 0 || first < 0 || !strings.HasPrefix(s.Nodes[first].Tag, "NNP") || s.Nodes[before].Text == "," && before == 0 {
			continue
		}
		if s.Nodes[before].Text == "," {
			before--
		}
		if n := s.severalAbove(before); n >= 0 && n != first && !s.Above(first, n) {
			s.Nodes[p].Head, s.Nodes[p].Dep = n, "prep"
			s.Nodes[p+1].Head, s.Nodes[p+1].Dep = p, "dep"
			s.Nodes[first].Head, s.Nodes[first].Dep = p, "pobj"
			for _, c := range s.ChildrenOf(first, "punct") {
				s.Nodes[c].Head = n
			}
			s.Relink()
			s.clauseOfAll(n, first)
		}
	}
}

// clauseOfAll gives those of whom some are named the clause of a plural that a parser hangs from the last name: "leaders, among them Kono and
// Vedrine, who are due in Oslo".
func (s *Sentence) clauseOfAll(all, first int) {
	for _, v := range s.Descend(first) {
		who := s.Child(v, "nsubj", "nsubjpass")
		if s.Nodes[v].Dep == "relcl" && who >= 0 && s.Nodes[who].Lower == "who" && (s.Nodes[v].Tag == "VBP" || s.Child(v, "aux", "auxpass") >= 0 && s.Nodes[s.Child(v, "aux", "auxpass")].Tag == "VBP") {
			s.Nodes[v].Head = all
			s.Relink()
			return
		}
	}
}

// phraseHead is the noun that the words from a node on lead to, through titles and names before it; -1 if they lead to none.
func (s *Sentence) phraseHead(n int) int {
	for d := s.Nodes[n].Dep; s.Nodes[n].Head > n && (d == "compound" || d == "amod" || d == "det" || d == "nmod" || d == "poss"); d = s.Nodes[n].Dep {
		n = s.Nodes[n].Head
	}
	if !s.IsNoun(n) {
		return -1
	}
	return n
}

// severalAbove is the noun for people that the words up to a node end with, or, where there is none, the last plural of theirs or that of which
// their verb is told; -1 if there is none.
func (s *Sentence) severalAbove(n int) int {
	found := -1
	for k := n; ; k = s.Nodes[k].Head {
		if s.IsVerb(k) {
			if o := s.Child(k, "nsubj", "nsubjpass"); found < 0 && o >= 0 && s.Nodes[o].Tag == "NNS" {
				return o
			}
			return found
		}
		if s.Nodes[k].Tag == "NNS" && (found < 0 || offices[s.Nodes[k].Lemma]) {
			found = k
		}
		if s.Nodes[k].Head == k {
			return found
		}
	}
}

// repairGuests mends the second of those whom somebody is to meet, which a parser lists with the verb above: in "is due to see Kohl today and
// Prime Minister Wim Kok tomorrow" both are seen, and "tomorrow" is the day of the second.
func (s *Sentence) repairGuests() {
	for n := range s.Nodes {
		v := s.Nodes[n].Head
		if s.Nodes[n].Tag != "NNP" || s.Nodes[n].Dep != "conj" && s.Nodes[n].Dep != "dobj" {
			continue
		}
		and := s.LeftEdge(n) - 1
		second := s.Nodes[n].Dep == "dobj" && meeting[s.Nodes[v].Lemma] && s.Child(v, "dobj") < n // "met Kohl on Monday and Kok on Tuesday", read as one more object
		if s.Nodes[n].Dep != "conj" && !second || v > and || !s.IsVerb(v) || and < 2 || s.Nodes[and].Lower != "and" {
			continue
		}
		if o := s.Child(v, "dobj"); second && o > v && s.Nodes[o].Tag == "NNP" {
			s.Nodes[n].Head, s.Nodes[n].Dep, s.Nodes[and].Head = o, "conj", o
			s.Relink()
			continue
		}
		for w := v + 1; w < and; w++ {
			o := s.Child(w, "dobj")
			if !meeting[s.Nodes[w].Lemma] || !s.IsVerb(w) || !s.Above(v, w) || o < w || o > and || s.Nodes[o].Tag != "NNP" {
				continue
			}
			s.Nodes[n].Head, s.Nodes[and].Head = o, o
			for _, c := range s.ChildrenOf(v, "npadvmod", "prep") {
				if c > n {
					s.Nodes[c].Head = w
				}
			}
			s.Relink()
			break
		}
	}
}

// repairGuestsOfDays mends the second of those whom somebody meets, which a parser lists with the day of the first or with the verb: in "will meet Kohl on Wednesday
// and Prime Minister Wim Kok on Thursday" and "talks with Kohl on Wednesday and Kok on Thursday" both are met, and no day is called Kok.
func (s *Sentence) repairGuestsOfDays() {
	for n := range s.Nodes {
		if s.Nodes[n].Tag != "NNP" || s.Nodes[n].Dep != "conj" || isDay(s.Nodes[n].Lower) {
			continue
		}
		and, up := s.LeftEdge(n)-1, s.Nodes[n].Head
		d := and - 1
		if d < 1 || s.Nodes[and].Lower != "and" || !weekdays[s.Nodes[d].Lower] || up != d && !s.IsVerb(up) {
			continue
		}
		if o := s.guestBefore(d); o >= 0 {
			s.Nodes[n].Head, s.Nodes[and].Head = o, o
			s.Relink()
		}
	}
}

// guestBefore is the name of whom the verb above a day, or the talks that it tells of, has somebody meet before it; -1 if there is none.
func (s *Sentence) guestBefore(d int) int {
	v := s.ClauseVerb(d)
	if v < 0 {
		return -1
	}
	guest := -1
	if meeting[s.Nodes[v].Lemma] {
		guest = s.Child(v, "dobj")
	}
	for _, p := range append(s.Prep(v, "with"), s.Prep(max(s.Child(v, "dobj"), 0), "with")...) {
		if guest < 0 || s.Nodes[guest].Tag != "NNP" {
			guest = p
		}
	}
	if guest < 0 || guest > d || s.Nodes[guest].Tag != "NNP" {
		return -1
	}
	return guest
}

// InCompany tells whether somebody after "with" is told to come along, by the word before that or by what stands behind him: "together with
// Kok", "with Kok in his party".
func (s *Sentence) InCompany(n int) bool {
	with := s.Nodes[n].Head
	if s.Nodes[n].Dep != "pobj" || s.Nodes[with].Lower != "with" {
		return false
	}
	if with > 0 && (s.Nodes[with-1].Lower == "together" || s.Nodes[with-1].Lower == "along") {
		return true
	}
	for _, p := range append(s.Prep(n, "in"), s.Prep(s.Nodes[with].Head, "in")...) {
		if p > n && parties[s.Nodes[p].Lemma] && s.Child(p, "poss") >= 0 {
			return true
		}
	}
	return false
}

// parties are the nouns for those whom a traveller has with him.
var parties = map[string]bool{"party": true, "entourage": true, "delegation": true, "suite": true, "train": true, "retinue": true, "team": true, "company": true}
