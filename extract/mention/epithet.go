package mention

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// maxTakenUp is how many sentences before an epithet that tells his office the person may be named last.
const maxTakenUp = 2

// takenUp is the person of no told country whom an epithet takes up and so tells whose office he holds: "Havrel, in Paris since Monday,
// flew home. The Latvian president had signed a pact". The epithet is the subject of its clause; the person is the only one named in the
// sentences just before, or in the one of which the clause tells the circumstances, of whose country nothing is told and whose office does
// not contradict the epithet, and who bears no title is whom the story is about. It is nil if there is none or several, or if somebody was
// just told to go to that country, whose own president then acts: "Havrel flew to Tallinn. The Estonian president met him".
func (s *Story) takenUp(sent *tree.Sentence, j int, sides []string) *Entity {
	d := sent.Child(j, "det")
	if len(sides) != 1 || len(sides[0]) != 2 || sides[0] == s.scene() || d < 0 || sent.Nodes[d].Lower != "the" || sent.Part == schema.InTitle || !opensAnew(sent, j) {
		return nil
	}
	var found *Entity
	for i := sent.Index; i >= max(0, sent.Index-maxTakenUp) && s.Sentences[i].Part == sent.Part; i-- {
		if s.headedFor(s.Sentences[i], sides[0]) {
			return nil
		}
		for _, m := range s.personMentions(s.Sentences[i]) {
			e := m.Entity
			if m.Form == Role || e.Country != "" || stateless[e.ID] != "" || e.Spokesman() || !s.alike(sent.Nodes[j].Lemma, e) || e.Office == "" && !s.topic(e) {
				continue
			}
			if i == sent.Index && (m.First > j || !circumstance(sent, j)) || found != nil && found != e {
				return nil
			}
			found = e
		}
	}
	return found
}

// compatriot is the only person of the story in no list who is told to be of a country and in no office, whom an epithet of office of that country
// takes up: "Japan's Duvane said no. No day was set for the Japanese premier's visit." It is nil if there is none or several, and where
// the person is named in the epithet's own clause.
func (s *Story) compatriot(sent *tree.Sentence, j int, sides []string) *Entity {
	d := sent.Child(j, "det")
	if len(sides) != 1 || len(sides[0]) != 2 || d < 0 || sent.Nodes[d].Lower != "the" || sent.Part == schema.InTitle {
		return nil
	}
	var found *Entity
	for _, e := range s.people {
		if e.Country != sides[0] || e.Office != "" || e.Known != nil || !s.namedBefore(e, sent, j) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// namedBefore tells whether a person is named before node j, and not in its clause.
func (s *Story) namedBefore(e *Entity, sent *tree.Sentence, j int) bool {
	before := false
	for _, m := range e.Mentions {
		if m.Sentence == sent.Index && sent.ClauseVerb(m.Head) == sent.ClauseVerb(j) {
			return false
		}
		before = before || s.Sentences[m.Sentence].Part == sent.Part && (m.Sentence < sent.Index || m.Sentence == sent.Index && m.First < j)
	}
	return before
}

// opensAnew tells whether the noun at node j is the subject of a verb of which nobody told before is an object: "the Latvian president saw
// him" tells of two.
func opensAnew(sent *tree.Sentence, j int) bool {
	if d := sent.Nodes[j].Dep; d != "nsubj" && d != "nsubjpass" {
		return false
	}
	return !slices.ContainsFunc(sent.Descend(sent.Nodes[j].Head), func(k int) bool {
		w := sent.Nodes[k].Lower
		return w == "him" || w == "her" && sent.Nodes[k].Dep != "poss"
	})
}

// circumstance tells whether the clause whose subject is node j tells when or how its sentence's event was, and is not what somebody says.
func circumstance(sent *tree.Sentence, j int) bool {
	d := sent.Nodes[sent.Nodes[j].Head].Dep
	return d == "advcl" || d == "relcl"
}

// headedFor tells whether a sentence tells of a way to a country or a stay there: "flew to Riga", "visited Latvia".
func (s *Story) headedFor(sent *tree.Sentence, side string) bool {
	for k, n := range sent.Nodes {
		m := s.cover[sent.Index][k]
		if m == nil || m.Entity == nil || m.Form == Demonym || m.Entity.Person() || m.Head != k || m.Entity.Side() != side && m.Entity.Country != side {
			continue
		}
		if n.Dep == "pobj" || n.Dep == "dobj" {
			return true
		}
	}
	return false
}

// topic tells whether the story is about a person: its title or the first sentence of its text names him.
func (s *Story) topic(e *Entity) bool {
	return slices.ContainsFunc(e.Mentions, func(m *Mention) bool {
		sent := s.Sentences[m.Sentence]
		return sent.Part == schema.InTitle || sent.Index == 0 || s.Sentences[sent.Index-1].Part != sent.Part
	})
}
