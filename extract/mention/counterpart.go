package mention

import (
	"slices"

	"demarche/extract/tree"
)

// maxOpposite is how many sentences after an unnamed counterpart his name may first be told.
const maxOpposite = 2

// opposite is the person of the story who an unnamed counterpart of a side at node j is: of the people of that side
// the only one who is told as a counterpart or holds the office of the one whose counterpart he is, else the only one
// of no told office who is first named in the sentences right after ("spoke with his Irish counterpart on Monday.
// Coveney and Szijjarto discussed ..."). It is nil if there is none or several.
func (s *Story) opposite(sent *tree.Sentence, j int, side string) *Entity {
	if s.literal || indefinite(sent, j) || sent.Child(j, "poss") < 0 {
		return nil
	}
	owner := s.counterpartOf(sent, j)
	var same, new []*Entity
	for _, p := range s.people {
		if p == owner || p.Spokesman() || len(p.Mentions) == 0 || p.Country != side && (p.Country != "" || p.Office != "") {
			continue
		}
		switch {
		case p.Country == side && equals(owner, p):
			same = append(same, p)
		case p.Office == "" && p.Canonical == "" && s.namedNext(sent, p, owner):
			new = append(new, p)
		}
	}
	switch {
	case len(same) == 1:
		return same[0]
	case len(same) == 0 && len(new) == 1:
		if new[0].Country == "" {
			new[0].Country = side
		}
		return new[0]
	}
	return nil
}

// counterpartOf is the person whose counterpart a noun at node j tells of; nil if nobody is known.
func (s *Story) counterpartOf(sent *tree.Sentence, j int) *Entity {
	for _, r := range s.Who(sent.Index, sent.Child(j, "poss")) {
		if r.Entity.Person() {
			return r.Entity
		}
	}
	return nil
}

// equals tells whether a person may be another's counterpart: told as one, in the same office, or both at the head of
// their states.
func equals(owner, p *Entity) bool {
	if p.Office == "counterpart" && p.Canonical == "" {
		return true
	}
	if owner == nil || owner.Canonical == "" {
		return false
	}
	return owner.Canonical == p.Canonical || slices.Contains(topOffices, owner.Canonical) && slices.Contains(topOffices, p.Canonical)
}

// namedNext tells whether a person of no told office is first named in the sentences right after one, in one phrase
// with somebody or as the subject of a verb.
func (s *Story) namedNext(sent *tree.Sentence, p, owner *Entity) bool {
	m := s.body(p)
	if m.Sentence <= sent.Index || m.Sentence > sent.Index+maxOpposite || s.Sentences[m.Sentence].Part != sent.Part {
		return false
	}
	o := s.Sentences[m.Sentence]
	for _, c := range o.Conjuncts(conjunctHead(o, m.Head)) {
		if x := s.cover[o.Index][c]; x != nil && x.Entity != nil && (x.Entity == owner || p.Country != "" && x.Entity == p && m.Form == Full) {
			return true
		}
	}
	return false
}

// conjunctHead is the first of the coordinated nouns that a node is one of.
func conjunctHead(s *tree.Sentence, n int) int {
	for s.Nodes[n].Dep == "conj" && s.IsNoun(s.Nodes[n].Head) {
		n = s.Nodes[n].Head
	}
	return n
}

// lastNamed returns whom "the latter" means: the last person told before node n of its sentence or in the one before.
func (s *Story) lastNamed(sent *tree.Sentence, n int) []Ref {
	if s.literal {
		return nil
	}
	for i := sent.Index; i >= max(0, sent.Index-1) && s.Sentences[i].Part == sent.Part; i-- {
		for _, m := range slices.Backward(s.personMentions(s.Sentences[i])) {
			if i < sent.Index || m.First < n {
				return []Ref{{Entity: m.Entity, Side: m.Entity.Side(), How: "pronoun: " + sent.Nodes[n].Text}}
			}
		}
	}
	return nil
}
