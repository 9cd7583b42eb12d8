package mention

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// lastSides are the last two countries told before node n or in the two sentences before.
func (s *Story) lastSides(sent *tree.Sentence, n int) []Ref {
	var sides []Ref
	for back := 0; back <= 2 && sent.Index-back >= 0; back++ {
		other := s.Sentences[sent.Index-back]
		if other.Part != sent.Part {
			break
		}
		last := len(other.Nodes)
		if back == 0 {
			last = n
		}
		for k := last - 1; k >= 0 && len(sides) < 2; k-- {
			m := s.cover[other.Index][k]
			if m == nil || m.Head != k || m.Entity == nil || m.Entity.Kind != schema.Country {
				continue
			}
			side := m.Entity.Side()
			if !slices.ContainsFunc(sides, func(x Ref) bool { return x.Side == side }) {
				sides = append(sides, Ref{Side: side, Group: true, How: "group: " + sent.Nodes[n].Text})
			}
		}
	}
	slices.Reverse(sides)
	return sides
}

// states are the nouns for countries by which two told before are meant together.
var states = set("country", "nation", "state", "neighbour", "neighbor", "capital")

// twoSides returns the sides that "the two countries" means at node n: the two of which the story has told most up to there, else
// those of the two people whom the pair would be.
func (s *Story) twoSides(sent *tree.Sentence, n int) []Ref {
	if s.literal {
		return nil
	}
	people := s.pair(sent, n)
	if len(people) == 2 && people[0].Entity.Person() && people[1].Entity.Person() && people[0].Side == people[1].Side {
		return nil // rivals of one country
	}
	sides := s.foremost(sent, n)
	if sides == nil {
		for _, r := range people {
			if len(r.Side) == 2 && r.Entity.Person() && !slices.Contains(sides, r.Side) {
				sides = append(sides, r.Side)
			}
		}
	}
	if len(sides) != 2 {
		return nil
	}
	how := "group: " + sent.Nodes[n].Text
	return []Ref{{Side: sides[0], Group: true, How: how}, {Side: sides[1], Group: true, How: how}}
}

// foremost are the two countries told in the most sentences up to node n, by their names or those of their people, in the first
// paragraph above all; nil where a third is told as often as the second.
func (s *Story) foremost(sent *tree.Sentence, n int) []string {
	count := map[string]int{}
	for i := 0; i <= sent.Index; i++ {
		told := map[string]int{}
		for k := range s.Sentences[i].Nodes {
			m := s.cover[i][k]
			if m == nil || m.Entity == nil || i == sent.Index && k >= n || m.Entity.Kind != schema.Country && !m.Entity.Person() {
				continue
			}
			if told[m.Entity.Side()] = 1; s.Sentences[i].Paragraph == 0 {
				told[m.Entity.Side()] = 2
			}
		}
		for side, c := range told {
			if len(side) == 2 && side != "UN" {
				count[side] += c
			}
		}
	}
	order := slices.Collect(maps.Keys(count))
	slices.SortFunc(order, func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	if len(order) < 2 || len(order) > 2 && count[order[2]] == count[order[1]] {
		return nil
	}
	return order[:2]
}

// ofTwoSides returns the sides of a plural of people who are told to be of or from two told before, "officials of the two
// sides", "experts from both countries", or whoever of the story holds such an office for them; nil if they are of no such two.
func (s *Story) ofTwoSides(sent *tree.Sentence, n int) []Ref {
	for _, k := range sent.Prep(n, "of", "from") {
		if l := sent.Nodes[k].Lemma; !definitePlural(sent, k) || !states[l] && !opposed[l] {
			continue
		}
		out := s.twoSides(sent, k)
		if len(out) != 2 {
			return nil
		}
		if h := s.holders(sent, n, []string{out[0].Side, out[1].Side}); len(h) > 0 {
			return h
		}
		return out
	}
	return nil
}

// opposed are the nouns for the two who face one another.
var opposed = set("side", "government", "party")
