package mention

import (
	"slices"
	"strings"

	"demarche/extract/tree"
)

// toldTogether returns whom a noun for two at node n means where the sentences just before name no two whom it fits, but at most the given
// people: the two whom the nearest sentence tells as two, in one list or one of them doing something with the other. A story goes on of "the
// two leaders" who met, whoever else is named between. One whom the noun fits and who is named last is one of them; the other, if none is told with
// him, is the one of another side whom the story names most. It is nil if there are no such two.
func (s *Story) toldTogether(sent *tree.Sentence, n int, near []Ref) []Ref {
	if !counted(sent, n) || opposed[sent.Nodes[n].Lemma] {
		return nil
	}
	for _, fits := range s.fitting(sent.Nodes[n].Lemma) {
		var one *Entity
		if len(near) == 1 && fits(near[0].Entity) {
			one = near[0].Entity
		}
		for i := sent.Index; i >= 0 && s.Sentences[i].Part == sent.Part; i-- {
			for _, pair := range s.pairsOf(s.Sentences[i], sent, n) {
				a, b := pair[0].Entity, pair[1].Entity
				if fits(a) && fits(b) && (one == nil || a == one || b == one) {
					return named(pair, sent.Nodes[n].Text)
				}
			}
		}
		if l := sent.Nodes[n].Lemma; l != "leader" && !paired[l] {
			return nil // any two are "the two men"
		}
		if two := s.onlyTwo(sent, n, one, fits); two != nil {
			return named(two, sent.Nodes[n].Text)
		}
		if p := s.protagonist(sent, n, one, fits); p != nil {
			return named([]Ref{{Entity: p, Side: p.Side()}, near[0]}, sent.Nodes[n].Text)
		}
	}
	return nil
}

// onlyTwo returns the two of different sides who alone of those named in the nearest sentence before node n that names two hold an office that a
// test lets pass; nil if no sentence does.
func (s *Story) onlyTwo(sent *tree.Sentence, n int, one *Entity, fits func(*Entity) bool) []Ref {
	for i := sent.Index; i >= 0 && s.Sentences[i].Part == sent.Part; i-- {
		var two []Ref
		for _, m := range s.personMentions(s.Sentences[i]) {
			e := m.Entity
			if (i < sent.Index || m.First < n) && fits(e) && !e.Spokesman() && !(i == sent.Index && s.doesTo(sent, e, n)) && !slices.ContainsFunc(two, func(r Ref) bool { return r.Entity == e }) {
				two = append(two, Ref{Entity: e, Side: e.Side()})
			}
		}
		if len(two) == 2 && two[0].Side != two[1].Side && (one == nil || two[0].Entity == one || two[1].Entity == one) {
			return two
		}
	}
	return nil
}

// protagonist is the person of another side than a given one whom the story up to node n names most, of those whom a test lets
// pass; nil if there is none or nobody is given.
func (s *Story) protagonist(sent *tree.Sentence, n int, one *Entity, fits func(*Entity) bool) *Entity {
	if one == nil {
		return nil
	}
	var best *Entity
	most := 0
	for _, e := range s.people {
		if e == one || e.Side() == one.Side() || !fits(e) || e.Spokesman() || s.doesTo(sent, e, n) {
			continue
		}
		if c := s.timesNamed(e, sent, n); c > most {
			best, most = e, c
		}
	}
	return best
}

// timesNamed is how often a person is mentioned in the text before node n.
func (s *Story) timesNamed(e *Entity, sent *tree.Sentence, n int) int {
	count := 0
	for _, m := range e.Mentions {
		if s.Sentences[m.Sentence].Part == sent.Part && (m.Sentence < sent.Index || m.Sentence == sent.Index && m.First < n) {
			count++
		}
	}
	return count
}

// fitting are the tests, the strictest first, of whether one of several people may be meant by a noun.
func (s *Story) fitting(noun string) []func(*Entity) bool {
	switch {
	case noun == "leader":
		return []func(*Entity) bool{
			func(e *Entity) bool {
				return slices.Contains(topOffices, e.Canonical) || strings.Contains(s.officeOf(e), "leader")
			},
			func(e *Entity) bool { return s.officeOf(e) != "" && !e.lesser() },
		}
	case paired[noun]:
		return []func(*Entity) bool{func(e *Entity) bool {
			told := s.officeOf(e)
			return strings.Contains(told, noun) || told != "" && generic[noun]
		}, func(e *Entity) bool { return len(e.Country) == 2 && e.Known != nil && e.Office == "" }}
	}
	return []func(*Entity) bool{func(*Entity) bool { return true }}
}

// officeOf is the office of a person in small letters, as told or, failing that, as the gazetteer knows it of one whose country is told;
// empty if neither tells one.
func (s *Story) officeOf(e *Entity) string {
	told := strings.ToLower(e.Office + " " + string(e.Canonical))
	if e.Known != nil && e.Office == "" && e.toldSide {
		if t, ok := s.term(e); ok {
			told += " " + string(t.Office)
		}
	}
	return strings.TrimSpace(told)
}

// pairsOf are the pairs of people whom a sentence tells together: "A and B", and who does something with another, the last first; of the sentence
// of node n only what stands before it.
func (s *Story) pairsOf(o, sent *tree.Sentence, n int) [][]Ref {
	by := s.quotedBy(sent, n)
	pairs := s.couples(o)
	for k := range slices.Backward(o.Nodes) {
		if pair := s.withDoer(o, k); pair != nil && (o.Index < sent.Index || k < n) {
			pairs = append(pairs, pair)
		}
	}
	return slices.DeleteFunc(pairs, func(pair []Ref) bool {
		return slices.ContainsFunc(pair, func(r Ref) bool {
			return r.Entity.Spokesman() || slices.Contains(by, r.Entity) || o.Index == sent.Index && (s.doesTo(sent, r.Entity, n) || s.timesNamed(r.Entity, sent, n) == 0)
		})
	})
}

// couples are the two people of each list of a sentence that names no third, the last first: "President A of Peru and B met".
func (s *Story) couples(o *tree.Sentence) [][]Ref {
	var out [][]Ref
	var list []*Mention
	people := s.personMentions(o)
	for k, m := range people {
		if list = append(list, m); k+1 < len(people) && inOneList(o, m, people[k+1]) {
			continue
		}
		if len(list) == 2 && list[0].Entity != list[1].Entity && o.Nodes[list[0].Head].Dep != "poss" {
			out = append(out, []Ref{{Entity: list[0].Entity, Side: list[0].Entity.Side()}, {Entity: list[1].Entity, Side: list[1].Entity.Side()}})
		}
		list = nil
	}
	slices.Reverse(out)
	return out
}

// inOneList tells whether no more than words of their own, a comma or "and" stand between two people: "President A of Peru and B".
func inOneList(o *tree.Sentence, a, b *Mention) bool {
	joined := false
	for k := a.Last; k < b.First; k++ {
		if o.IsVerb(k) || o.Nodes[k].Dep == "cc" && o.Nodes[k].Lower != "and" || plural[o.Nodes[k].Lower] || o.Nodes[k].Lower == "with" || o.Nodes[k].Lower == "by" {
			return false
		}
		joined = joined || o.Nodes[k].Lower == "and" || o.Nodes[k].Text == ","
	}
	return joined
}

// withDoer returns the person at an object or after "with", "to" or "on" at node k and who does it, or whose meeting it is: "Kok called on
// Moi", "after his talks with Moi"; nil if the node is no such object.
func (s *Story) withDoer(o *tree.Sentence, k int) []Ref {
	switch p := o.Nodes[o.Nodes[k].Head].Lower; o.Nodes[k].Dep {
	case "dobj":
	case "pobj":
		if p != "with" && p != "to" && p != "on" {
			return nil
		}
	default:
		return nil
	}
	other := s.onlyOf(o, k)
	if other == nil {
		return nil
	}
	d := -1
	if p := o.Nodes[k].Head; o.Nodes[k].Dep == "pobj" && o.IsNoun(o.Nodes[p].Head) {
		d = o.Child(o.Nodes[p].Head, "poss")
	}
	if v := o.ClauseVerb(k); d < 0 && v >= 0 {
		d = doer(o, v)
	}
	if d < 0 {
		return nil
	}
	one := s.onlyOf(o, d)
	if one == nil || one.Entity == other.Entity {
		return nil
	}
	return []Ref{*one, *other}
}

// onlyOf is the person at node k if no list goes on there; nil if none is.
func (s *Story) onlyOf(o *tree.Sentence, k int) *Ref {
	if len(o.Conjuncts(k)) > 1 {
		return nil
	}
	return s.singleAt(o, k)
}

// singleAt is the one person whom a name, a noun of office or a pronoun of the singular at node k stands for; nil if it stands for none.
func (s *Story) singleAt(o *tree.Sentence, k int) *Ref {
	if m := s.cover[o.Index][k]; m != nil {
		if !m.Entity.Person() {
			return nil
		}
		return &Ref{Entity: m.Entity, Side: m.Entity.Side()}
	}
	if singular[o.Nodes[k].Lower] == 0 {
		return nil
	}
	refs := s.pronoun(o, k)
	if len(refs) != 1 || !refs[0].Entity.Person() {
		return nil
	}
	return &refs[0]
}

// doesTo tells whether a person is named as the doer of a clause in which "the two" at node n have something done to them.
func (s *Story) doesTo(sent *tree.Sentence, e *Entity, n int) bool {
	for _, m := range s.personMentions(sent) {
		if m.Entity == e && m.First < n && s.actsAbove(sent, m, n) {
			return true
		}
	}
	return false
}

// counted tells whether a noun phrase at node n tells of a known two: "the two", "the pair", "both men".
func counted(sent *tree.Sentence, n int) bool {
	switch w := sent.Nodes[n].Lower; {
	case w == "pair" || w == "duo":
		return true
	case w == "two" && sent.Nodes[n].Dep != "nummod":
		return known(sent, n)
	case sent.IsNoun(n) && definitePlural(sent, n):
		return known(sent, n)
	}
	return false
}

// known tells whether a noun phrase is told with "the", "both" or the like as one of those known.
func known(sent *tree.Sentence, n int) bool {
	return sent.Any(sent.Nodes[n].Children, "the", "both", "these", "those")
}

// fellows tells whether two people whom a noun for heads of state or government seems to mean are of one country, which has no two: "the two
// leaders" are not the premier and his foreign minister, named last.
func (s *Story) fellows(sent *tree.Sentence, n int, people []Ref) bool {
	l := sent.Nodes[n].Lemma
	return (l == "leader" || l == "president" || l == "premier" || l == "king") && len(people) == 2 && len(people[0].Side) == 2 && people[0].Side == people[1].Side
}
