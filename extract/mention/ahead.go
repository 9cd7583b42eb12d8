package mention

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// ahead is the person whom the opening of a story tells by office and country before the name comes: "A
// Pakistani military chief arrived here. Farooq Feroze Khan, chairman of Pakistan's joint chiefs, went into
// talks". It is the subject of the next sentence or the one after, of that country or of none told, not
// named before, and in no higher office than the one told; nil if there is none.
func (s *Story) ahead(sent *tree.Sentence, j int, sides []string) *Entity {
	if sent.Paragraph > 1 || sent.Part == schema.InTitle || len(sides) != 1 {
		return nil
	}
	for next := sent.Index + 1; next <= sent.Index+2 && next < len(s.Sentences); next++ {
		other := s.Sentences[next]
		if other.Paragraph > sent.Paragraph+1 {
			return nil
		}
		for _, m := range s.personMentions(other) {
			if d := other.Nodes[m.Head].Dep; d != "nsubj" && d != "nsubjpass" || m.Form != Full {
				continue
			}
			e := m.Entity
			if e.Country != sides[0] && (e.Country != "" || e.Office == "") || e.Spokesman() || len(e.Mentions) == 0 || s.body(e).Sentence != next || spoken(other, m) && saying[sent.Nodes[sent.Nodes[j].Head].Lemma] {
				continue
			}
			if slices.Contains(topOffices, e.Canonical) && sent.Nodes[j].Lemma != "leader" || !s.alike(sent.Nodes[j].Lemma, e) {
				continue
			}
			if e.Country == "" {
				e.Country = sides[0]
			}
			return e
		}
	}
	return nil
}

// body is the first mention of a person in the text.
func (s *Story) body(e *Entity) *Mention {
	best := e.Mentions[0]
	for _, m := range e.Mentions {
		if s.Sentences[m.Sentence].Part != schema.InTitle && (s.Sentences[best.Sentence].Part == schema.InTitle || m.Sentence < best.Sentence) {
			best = m
		}
	}
	return best
}

// alike tells whether a noun of office may mean a person: it fits any office, or the office told of the
// person does not contradict it ("minister" and "ambassador" do).
func (s *Story) alike(noun string, e *Entity) bool {
	if generic[noun] || noun == "official" || e.Office == "" {
		return true
	}
	return strings.Contains(strings.ToLower(e.Office), noun) || strings.Contains(string(e.Canonical), noun)
}

// counts are the number words by which a story tells how many people it will name.
var counts = map[string]int{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}

// maxCountedAhead is how many sentences after people of whom only the number is told they may be named.
const maxCountedAhead = 3

// countedAhead returns whom a number of office-holders are whom one of the next sentences names together as the subject of its verb: "Three
// foreign ministers arrived in Hanoi. A of Laos, B of Nepal and C of Peru are to stay"; nil if none does. They must be as many, each of
// another side.
func (s *Story) countedAhead(sent *tree.Sentence, n int) []Ref {
	count := 0
	for _, c := range sent.ChildrenOf(n, "nummod") {
		count = counts[sent.Nodes[c].Lower]
	}
	if s.literal || count == 0 {
		return nil
	}
	for i := sent.Index + 1; i <= sent.Index+maxCountedAhead && i < len(s.Sentences) && s.Sentences[i].Part == sent.Part; i++ {
		for k, node := range s.Sentences[i].Nodes {
			if node.Dep != "nsubj" && node.Dep != "nsubjpass" || s.At(i, k) == nil || s.At(i, k).Form == Role {
				continue
			}
			if out := s.Who(i, k); len(out) == count && eachHisOwn(out) {
				return named(out, sent.Nodes[n].Text)
			}
		}
	}
	return nil
}

// eachHisOwn tells whether references are people of as many sides.
func eachHisOwn(refs []Ref) bool {
	sides := map[string]bool{}
	for _, r := range refs {
		if !r.Entity.Person() || sides[r.Side] {
			return false
		}
		sides[r.Side] = true
	}
	return true
}
