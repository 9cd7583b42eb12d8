package mention

import (
	"slices"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
)

// bilaterals are the nouns before which the names of those who meet are joined by hyphens: "the Obama-Medvedev summit".
var bilaterals = set("summit", "meeting", "talk", "talks", "encounter", "call", "conversation", "dialogue", "handshake", "negotiation", "session", "tete-a-tete", "duel", "axis", "round")

// joinedNames are the nodes of the names joined by hyphens from node j on that stand before a noun for an occasion, and the node after them: "the Rabin-Arafat-Mubarak
// summit"; nil if there are none.
func (s *Story) joinedNames(sent *tree.Sentence, j int) ([]int, int) {
	if j > 0 && sent.Nodes[j-1].Text == "-" || j > 0 && isCapital(sent.Nodes[j-1].Text) && sent.Nodes[j-1].Tag == "NNP" && sent.Nodes[j-1].Dep == "compound" && sent.Nodes[j-1].Head == j {
		return nil, 0
	}
	out := []int{j}
	k := j
	for k+2 < len(sent.Nodes) && sent.Nodes[k+1].Text == "-" && glued(sent, k+1) && isCapital(sent.Nodes[k].Text) && isCapital(sent.Nodes[k+2].Text) {
		k += 2
		out = append(out, k)
	}
	if len(out) < 2 || k+1 >= len(sent.Nodes) || !bilaterals[sent.Nodes[k+1].Lower] && !bilaterals[sent.Nodes[k+1].Lemma] {
		return nil, 0
	}
	return out, k + 1
}

// joined finds in one sentence the people whose surnames are joined by hyphens before a noun for an occasion of theirs: those whom the story names, else
// those who were in a high office. They are of different countries.
func (s *Story) joined(i int, found []gazetteer.Match) {
	sent := s.Sentences[i]
	for j := range sent.Nodes {
		at, _ := s.joinedNames(sent, j)
		var people []*Entity
		for _, k := range at {
			e := s.highest(sent, k, found)
			if e == nil || slices.ContainsFunc(people, func(p *Entity) bool {
				return p == e || p.Known != nil && e.Known != nil && p.Known.Country == e.Known.Country
			}) {
				people = nil
				break
			}
			people = append(people, e)
		}
		for n, e := range people {
			if s.add(&Mention{Sentence: i, First: at[n], Last: at[n] + 1, Form: Short, Entity: e, Rule: "surname joined to another"}) {
				e.forms[sent.Nodes[at[n]].Text]++
			}
		}
	}
}

// highest is the person of the story who is called by the word at node k, else the best known of that name if he leads a country or its diplomacy; nil if there
// is none.
func (s *Story) highest(sent *tree.Sentence, k int, found []gazetteer.Match) *Entity {
	name := sent.Nodes[k].Text
	if p := s.peopleNamed(name); len(p) > 0 {
		return s.nearest(p, sent.Index, k, found)
	}
	known := s.set.Surname(name, s.first, s.last)
	if len(known) == 0 || s.isPlace(name) || !slices.ContainsFunc(known[0].Terms, func(t gazetteer.Term) bool {
		return slices.Contains(topOffices, t.Office) || t.Office == gazetteer.ForeignMinister
	}) {
		return nil
	}
	return s.known(known[0], name)
}
