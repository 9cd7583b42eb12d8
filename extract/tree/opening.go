package tree

import (
	"slices"
	"strings"
)

// repairOpenings mends a month or a place after "in" or "at" that opens a clause and was read as the first word of the name of who does what the
// clause tells, which is then left without a subject: "In April Igor Ivanov met him", "In Beijing Prime Minister Blair was received", "During his visit to Malta
// Powell will be received".
func (s *Sentence) repairOpenings() {
	for d := 1; d < len(s.Nodes); d++ {
		if s.repairBareOpening(d) {
			continue
		}
		in, name := d-1, s.nameOf(d, "compound")
		if s.Nodes[d].Dep != "compound" || s.Nodes[d].Tag != "NNP" || name <= d || s.Nodes[name].Head != in || s.Nodes[name].Dep != "pobj" {
			continue
		}
		last, v := s.endOfOpening(d, name), s.Nodes[in].Head
		if !s.opensWithPlace(in) {
			v = s.afterStay(in)
			if k := s.restOf(d); last < 0 && v > name && k+1 == name {
				last = k
			}
		}
		if last < 0 || v < name || !s.IsVerb(v) || !s.finite(v) || s.Nodes[v].Dep == "conj" || !s.openSubject(d, name, v) {
			continue
		}
		s.Nodes[last].Head, s.Nodes[last].Dep = in, "pobj"
		for k := d; k < last; k++ {
			s.Nodes[k].Head, s.Nodes[k].Dep = last, "compound"
		}
		s.Nodes[name].Head, s.Nodes[name].Dep = v, "nsubj"
		if s.Child(v, "auxpass") >= 0 {
			s.Nodes[name].Dep = "nsubjpass"
		}
	}
}

// opensWithPlace tells whether a preposition of place opens a clause, be it behind a day: "In Rome", "On Monday in Rome".
func (s *Sentence) opensWithPlace(n int) bool {
	w := s.Nodes[n].Lower
	if w != "in" && w != "at" {
		return false
	}
	if n > 0 && weekdays[s.Nodes[n-1].Lower] {
		if n--; n > 0 && s.Nodes[n-1].Lower == "on" {
			n--
		}
	}
	return s.opensClause(n)
}

// repairBareOpening gives the preposition before a node, which opens a clause and was left without an object, the place that the name of who does what the clause
// tells was read to begin with: "In Tel Aviv Jacques Chirac met him", "In Saudi Arabia President Chirac met King Fahd". So it does with the name behind a town that is
// told for what it is: "In the Saudi capital Riyadh President Chirac met King Fahd".
func (s *Sentence) repairBareOpening(d int) bool {
	if s.Nodes[d].Tag != "NNP" {
		return false
	}
	in, name := d-1, s.nameOf(d, "compound", "nmod")
	if name == d || s.LeftEdge(name) != d || s.Nodes[name].Dep != "nsubj" && s.Nodes[name].Dep != "nsubjpass" {
		return false
	}
	dep, last := "pobj", s.endOfPlace(d, name)
	if last < 0 || last >= name {
		return false
	}
	if s.Nodes[in].Dep == "pobj" && towns[s.Nodes[in].Lower] && s.RightEdge(in) == in {
		if dep = "appos"; !styles[s.Nodes[last+1].Lower] && s.Nodes[last+1].Tag != "JJ" {
			return false
		}
		in = s.Nodes[in].Head
	} else if len(s.Descend(in)) > 1 {
		return false
	}
	v := s.Nodes[name].Head
	if !s.opensWithPlace(in) || s.Nodes[in].Head != v && s.Nodes[s.Nodes[in].Head].Head != v {
		return false
	}
	s.Nodes[in].Head = v
	s.Nodes[last].Head, s.Nodes[last].Dep = in, dep
	if dep == "appos" {
		s.Nodes[last].Head = d - 1
	}
	for k := d; k < name; k++ {
		switch h := s.Nodes[k].Head; {
		case k < last && h != last:
			s.Nodes[k].Head, s.Nodes[k].Dep = last, "compound"
		case k > last && h <= last:
			s.Nodes[k].Head = name
		}
	}
	s.Relink()
	return true
}

// towns are the nouns for a town that stand before its name.
var towns = map[string]bool{"capital": true, "city": true, "town": true, "resort": true, "port": true, "village": true}

// afterStay is the verb of a clause that opens with a stay or a journey to the place after the preposition at a node: "During his visit to Malta Powell
// will be received"; -1 if there is none.
func (s *Sentence) afterStay(prep int) int {
	if w := s.Nodes[prep].Lower; w != "to" && w != "in" && w != "of" {
		return -1
	}
	n := s.Nodes[prep].Head
	out := s.Nodes[n].Head
	if !sojourns[s.Nodes[n].Lemma] || s.Nodes[n].Dep != "pobj" || s.Nodes[out].Dep != "prep" || !s.opensClause(out) {
		return -1
	}
	return s.Nodes[out].Head
}

// sojourns are the nouns for a journey and what is done on one.
var sojourns = map[string]bool{"visit": true, "trip": true, "stay": true, "tour": true, "stopover": true, "journey": true, "stop": true, "arrival": true}

// restOf is the last word of the place that a name begins with, be the rest no more than one word; -1 if the first word is none of a place.
func (s *Sentence) restOf(d int) int {
	switch w := s.Nodes[d].Lower; {
	case styles[w] || weekdays[w]:
		return -1
	case placeParts[w]:
		return d + 1
	}
	return d
}

// nameOf is the last word of the name in which a word stands, through the words of the name that it is hung from by one of the labels.
func (s *Sentence) nameOf(d int, deps ...string) int {
	for slices.Contains(deps, s.Nodes[d].Dep) && s.Nodes[d].Head > d {
		d = s.Nodes[d].Head
	}
	return d
}

// repairClosedOpenings parts the names before and behind the comma that closes what a sentence opens with, which a parser took for one, so that the verb has no
// subject: "After his meeting with Putin, Mori will visit Italy".
func (s *Sentence) repairClosedOpenings() {
	for c := 3; c+2 < len(s.Nodes); c++ {
		first := c - 1
		name := s.Nodes[first].Head
		if s.Nodes[c].Text != "," || s.Nodes[first].Tag != "NNP" || name < c || s.Nodes[name].Tag != "NNP" || s.Nodes[name].Dep != "pobj" || s.LeftEdge(name) > first {
			continue
		}
		if d := s.Nodes[first].Dep; d != "nmod" && d != "compound" && d != "appos" {
			continue
		}
		p := s.Nodes[name].Head
		s.unmark(p, name)
		v := s.outOf(p)
		if v < name || !s.IsVerb(v) || !s.finite(v) || !s.finiteAt(name+1, v) || s.Child(v, "nsubj", "nsubjpass", "csubj", "expl") >= 0 {
			continue
		}
		s.Nodes[first].Head, s.Nodes[first].Dep = p, "pobj"
		s.Nodes[name].Head, s.Nodes[name].Dep = v, "nsubj"
		if s.Child(v, "auxpass") >= 0 {
			s.Nodes[name].Dep = "nsubjpass"
		}
		for k := range first {
			if s.Nodes[k].Head == name {
				s.Nodes[k].Head = first
			}
		}
	}
}

// unmark makes a phrase again of what a parser took for a clause: a main verb has no "after" of its own, so that what stands behind the word is no subject ("After his
// talks with Putin, Mori will fly" read as "his talks will fly").
func (s *Sentence) unmark(p, name int) {
	k := s.Nodes[p].Head
	v := s.Nodes[k].Head
	mark := s.Child(v, "mark")
	if s.Nodes[k].Dep != "nsubj" || s.Nodes[v].Dep != "ROOT" || mark < 0 || s.LeftEdge(k) != mark+1 || !s.opensClause(mark) || v < name || !s.finiteAt(name+1, v) {
		return
	}
	if w := s.Nodes[mark].Lower; w == "after" || w == "before" || w == "since" || w == "until" {
		s.Nodes[mark].Dep, s.Nodes[k].Head, s.Nodes[k].Dep = "prep", mark, "pobj"
		s.Relink()
	}
}

// outOf is the verb to which a sentence's opening leads from a preposition in it, through nouns and other prepositions; -1 if the opening begins further on.
func (s *Sentence) outOf(p int) int {
	for s.Nodes[p].Dep == "prep" {
		n := s.Nodes[p].Head
		if s.IsVerb(n) {
			if s.opensClause(p) {
				return n
			}
			return -1
		}
		p = s.Nodes[n].Head
		if s.Nodes[n].Dep != "pobj" {
			return -1
		}
	}
	return -1
}

// opensClause tells whether a word opens its sentence or a clause of it: "In April", ", when in April".
func (s *Sentence) opensClause(n int) bool {
	if n == 0 {
		return true
	}
	switch before := s.Nodes[n-1]; before.Lower {
	case "that", "when", "as", "but", "``", "\"", ";", ":", "--":
		return true
	default:
		return false
	}
}

// endOfOpening is the last word of the month or the place that a name begins with; -1 if the rest is too short to be somebody's: "In Beijing
// Tony Blair", "In New York Kofi Annan", "In April Powell".
func (s *Sentence) endOfOpening(d, name int) int {
	for k := d; k < name; k++ {
		if weekdays[s.Nodes[k].Lower] || !s.Above(name, k) {
			return -1
		}
		if w := s.Nodes[k].Dep; w != "compound" && w != "punct" && (w != "amod" || k == d) {
			return -1
		}
	}
	last := s.endOfPlace(d, name)
	if Months[s.Nodes[d].Lower] && last < name || last+1 < name {
		return last
	}
	return -1
}

// endOfPlace is the last word of the place or the month that the words from one node to another begin with: the word before somebody's office or nation, and without
// those the first, or the second if the first opens names of two; -1 if the first word is somebody's own.
func (s *Sentence) endOfPlace(d, name int) int {
	last := s.restOf(d)
	if last < 0 || Months[s.Nodes[d].Lower] {
		return last
	}
	for k := d + 1; k <= name; k++ {
		if styles[s.Nodes[k].Lower] || s.Nodes[k].Tag == "JJ" {
			return k - 1
		}
		if s.Nodes[k].Tag != "NNP" || isAcronym(s.Nodes[k].Text) {
			break
		}
	}
	return last
}

// isAcronym tells whether a word is of capitals alone, as the short names of bodies and states are: "UN", "EU", "U.S.".
func isAcronym(w string) bool { return len(w) > 1 && strings.ToUpper(w) == w }

// styles are the words that open the name of somebody in office: "in Prime Minister Blair".
var styles = map[string]bool{"mr": true, "mr.": true, "mrs": true, "mrs.": true, "prime": true, "foreign": true, "president": true, "king": true, "queen": true, "prince": true, "princess": true,
	"sir": true, "dr": true, "dr.": true, "general": true, "chancellor": true, "premier": true, "secretary": true, "pope": true, "emperor": true, "sheikh": true}

// placeParts are the words that open names of places of two words: "New York", "Saudi Arabia".
var placeParts = map[string]bool{"new": true, "san": true, "santa": true, "los": true, "las": true, "saudi": true, "south": true, "north": true, "east": true, "west": true, "hong": true,
	"kuala": true, "tel": true, "buenos": true, "sri": true, "addis": true, "abu": true, "el": true, "sao": true, "port": true, "cape": true, "st": true, "st.": true, "saint": true, "phnom": true,
	"camp": true, "great": true, "costa": true, "puerto": true, "northern": true, "southern": true, "eastern": true, "western": true, "central": true}

// openSubject tells whether a verb has no subject, or has one that goes on with a list of names which the one at a node opens: "In June Tony
// Blair, Jacques Chirac and Lee met". It then hangs those behind from the first.
func (s *Sentence) openSubject(d, name, v int) bool {
	k := s.Child(v, "nsubj", "nsubjpass", "csubj", "expl")
	if k < 0 {
		return true
	}
	if !Months[s.Nodes[d].Lower] || s.Nodes[k].Tag != "NNP" || s.Child(k, "conj") < 0 || s.LeftEdge(k) != name+2 || s.Nodes[name+1].Text != "," {
		return false
	}
	s.Nodes[k].Head, s.Nodes[k].Dep = name, "conj"
	return true
}
