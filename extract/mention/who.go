package mention

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// Ref is somebody or something that a noun phrase stands for.
type Ref struct {
	// Entity is nil where a side alone is known.
	Entity *Entity
	// Side is the country or organisation acted for; empty if unknown.
	Side string
	// Group tells that several unnamed people are meant.
	Group bool
	// How tells how a pronoun or an epithet was resolved; empty for names.
	How string
}

// Who returns whom the noun phrase at a node stands for, coordinated ones included: names, roles,
// pronouns and relatives. It is empty where nobody is known.
func (s *Story) Who(sentence, node int) []Ref {
	// Whom a group stands for may be asked of a subject that the group is itself a part of.
	at := [2]int{sentence, node}
	if s.asked[at] {
		return nil
	}
	s.asked[at] = true
	defer delete(s.asked, at)
	sent := s.Sentences[sentence]
	var out []Ref
	for _, n := range sent.Conjuncts(node) {
		for _, r := range s.one(sent, n, 0) {
			if !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
		for _, r := range s.inside(sent, n) {
			if !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
	}
	return out
}

// inside returns the named people whom a parser took for modifiers of a noun phrase's head: lists
// of titles and names are often read as one long compound.
func (s *Story) inside(sent *tree.Sentence, n int) []Ref {
	var out []Ref
	for _, c := range sent.ChildrenOf(n, "compound", "nmod", "dep", "conj", "nn") {
		if sent.LeftOut(c) {
			continue
		}
		if m := s.cover[sent.Index][c]; m != nil && m.Head == c && m != s.cover[sent.Index][n] && m.Entity.Person() && m.Form != Role && !s.ofThing(sent, m) {
			out = append(out, Ref{Entity: m.Entity, Side: m.Entity.Side()})
		}
		out = append(out, s.inside(sent, c)...)
	}
	return out
}

// maxDepth bounds the steps from a noun phrase to what it stands for.
const maxDepth = 4

// one returns whom a single noun phrase stands for.
func (s *Story) one(sent *tree.Sentence, n, depth int) []Ref {
	if depth > maxDepth {
		return nil
	}
	if both := s.bothIn(sent, n); both != nil {
		return both
	}
	if named := s.madeOf(sent, n, depth); named != nil {
		return named
	}
	if sent.Nodes[n].Tag == "NN" && sent.Any(sent.ChildrenOf(n, "det"), "neither") { // "neither minister came"
		return s.pair(sent, n)
	}
	if m := s.cover[sent.Index][n]; m != nil {
		return s.mentioned(sent, m, n, depth)
	}
	node := sent.Nodes[n]
	switch {
	case node.Lower == "what": // "what he called talks" stands for nothing told before
		return nil
	case node.Tag == "WP" || node.Tag == "WDT" || node.Tag == "WP$":
		return s.relative(sent, n, depth)
	case s.literal && (singular[node.Lower] != 0 || firstPerson[node.Lower]):
		return nil
	case singular[node.Lower] != 0:
		return s.pronoun(sent, n)
	case (node.Lower == "each" || node.Lower == "neither") && len(sent.Prep(n, "of")) > 0: // "met each of them"
		return s.one(sent, sent.Prep(n, "of")[0], depth+1)
	case plural[node.Lower]:
		return s.pair(sent, n)
	case firstPerson[node.Lower]:
		return s.speaker(sent, n)
	case node.Lower == "latter":
		return s.lastNamed(sent, n)
	case states[node.Lemma] && len(s.memberStates(sent, n)) > 1: // "with three European countries -- Britain, France and Germany"
		return s.memberStates(sent, n)
	case node.Dep == "pobj" && states[node.Lemma] && definitePlural(sent, n): // "talks between the two countries"
		return s.twoSides(sent, n)
	case bands[node.Lower] > 0 || threes[node.Lower] > 0 && node.Tag == "CD" && standsAlone(node.Dep):
		if t := s.trio(sent, n); t != nil || bands[node.Lower] != 3 {
			return t
		}
		return s.pair(sent, n)
	case node.Lower == "pair" || node.Lower == "duo" || (node.Tag == "CD" && node.Lower == "two"):
		return s.pair(sent, n)
	}
	return s.modified(sent, n, depth)
}

// meant are those whom a mention at a node stands for that was found to mean somebody, with whom it is told in one list.
func (s *Story) meant(sent *tree.Sentence, m *Mention, n, depth int) []Ref {
	how := ""
	if m.Form == Role {
		how = "epithet: " + sent.Nodes[n].Text
	}
	refs := append(s.twin(sent, m), Ref{Entity: m.Entity, Side: m.Entity.Side(), How: how})
	if p := s.national(sent, m, n); p != nil {
		return []Ref{{Entity: p, Side: p.Side(), How: "epithet: the " + sent.Nodes[n].Text}}
	}
	if m.Entity.Kind == schema.Organization {
		if states := s.memberStates(sent, n); len(states) > 1 {
			return states
		}
	}
	if p := s.officeBefore(sent, m); p != nil {
		return []Ref{{Entity: p, Side: m.Entity.Side()}}
	}
	if !m.Entity.Person() {
		return append(refs, s.appositive(sent, n, depth)...)
	}
	refs = append(refs, s.listed(sent, n, m.Entity)...)
	if m.Form != Role {
		refs = append(refs, s.continued(sent, m)...)
	}
	return refs
}

// memberStates are the countries that an apposition tells a body or a noun of states at a node to be, two or more: "the EU-3 -- Britain,
// France and Germany". They act for themselves.
func (s *Story) memberStates(sent *tree.Sentence, n int) []Ref {
	var out []Ref
	for _, a := range sent.ChildrenOf(n, "appos") {
		for _, c := range sent.Conjuncts(a) {
			m := s.cover[sent.Index][c]
			if m == nil || m.Entity == nil || m.Entity.Kind != schema.Country || m.Form != Full {
				return nil
			}
			out = append(out, Ref{Entity: m.Entity, Side: m.Entity.Side()})
		}
	}
	return out
}

// mentioned turns a mention into whom it stands for.
func (s *Story) mentioned(sent *tree.Sentence, m *Mention, n, depth int) []Ref {
	if m.Entity != nil {
		return s.meant(sent, m, n, depth)
	}
	if a := s.told(sent, m, n, depth); len(a) > 0 {
		return a
	}
	if m.Form == Role && m.Group && len(m.Sides) == 0 && definitePlural(sent, n) {
		return s.pair(sent, n)
	}
	if m.Form == Role && m.Group && (len(m.Sides) == 0 || len(m.Sides) == 1 && branched[m.Sides[0]]) {
		if t := s.ofTwoSides(sent, n); t != nil {
			return t
		}
	}
	if m.Form == Role && m.Group && len(m.Sides) == 0 {
		if t := s.trio(sent, n); t != nil {
			return t
		}
		if t := s.holdersBefore(sent, n); t != nil {
			return t
		}
	}
	if m.Form == Role && m.Group && len(m.Sides) == 0 {
		if t := s.headed(sent, n, depth); t != nil {
			return t
		}
		if t := s.ledLater(sent, n, depth); t != nil {
			return t
		}
	}
	if m.Form == Role && m.Group && len(m.Sides) <= 1 {
		if t := s.countedAhead(sent, n); t != nil {
			for i := range t {
				if len(m.Sides) == 1 && s.Body(m.Sides[0]) != nil {
					t[i].Side = m.Sides[0] // they act for it together
				}
			}
			return t
		}
	}
	if h := s.holders(sent, n, m.Sides); m.Form == Role && m.Group && len(h) > 0 {
		return h
	}
	if t := s.serving(sent, m, n, depth); t != nil {
		return t
	}
	var out []Ref
	for _, side := range m.Sides {
		ref := Ref{Side: side, Group: m.Group}
		if m.Form == Role && m.Group && tree.Equal(sent.Nodes[n].Lemma) {
			if p := s.opposite(sent, n, side); p != nil {
				ref = Ref{Entity: p, Side: side, How: "epithet: " + sent.Nodes[n].Text}
			}
		}
		out = append(out, ref)
	}
	return out
}

// definitePlural tells whether a plural noun points back: "the two leaders", "both ministers", "the same ministers", but not "two middle-aged women".
func definitePlural(sent *tree.Sentence, n int) bool {
	two, described, pointed := false, false, false
	for _, c := range sent.Nodes[n].Children {
		switch node := sent.Nodes[c]; {
		case node.Lower == "both", node.Lower == "same" && sent.Nodes[n].Tag == "NNS" && paired[sent.Nodes[n].Lemma]:
			return true
		case node.Lower == "two":
			two = true
		case node.Dep == "det" || node.Dep == "poss":
			pointed = true
		case node.Dep == "amod" && node.Lower != "other" && c < n:
			described = true
		}
	}
	return two && (pointed || !described)
}

// modified returns the sides that a noun phrase's modifiers tell: "the Chinese capital" none,
// "a U.S. team" one. Only nouns for people count; see roles.
func (s *Story) modified(sent *tree.Sentence, n, depth int) []Ref {
	if !sent.IsNoun(n) {
		return nil
	}
	if a := s.appositive(sent, n, depth); len(a) > 0 || roleNumber[sent.Nodes[n].Lower] != "one" && sent.Nodes[n].Lower != "general" {
		return a
	}
	return s.behindBody(sent, n)
}

// relative returns whom who, which and that stand for: the noun that the clause hangs from.
func (s *Story) relative(sent *tree.Sentence, n, depth int) []Ref {
	for v := sent.Nodes[n].Head; ; v = sent.Nodes[v].Head {
		if sent.Nodes[v].Dep == "relcl" {
			if k := sent.OneAmong(sent.Nodes[v].Head); k >= 0 {
				return s.Who(sent.Index, k)
			}
			return s.described(sent, n, v, depth)
		}
		if sent.Nodes[v].Head == v {
			return s.beforeComma(sent, n, depth)
		}
	}
}

// beforeComma returns the person whose name stands with a comma right before a relative that a parser hung from elsewhere:
// "the arrival of Clinton, whose journey begins".
func (s *Story) beforeComma(sent *tree.Sentence, n, depth int) []Ref {
	if n < 2 || sent.Nodes[n-1].Text != "," {
		return nil
	}
	if m := s.cover[sent.Index][n-2]; m == nil || !m.Entity.Person() {
		return nil
	}
	return s.one(sent, n-2, depth+1)
}

// speaker returns whom "I" or "we" means in a quotation: the subject of the verb of saying.
func (s *Story) speaker(sent *tree.Sentence, n int) []Ref {
	for v := n; ; v = sent.Nodes[v].Head {
		node := sent.Nodes[v]
		if saying[node.Lemma] && v != n {
			if subject := sent.Child(v, "nsubj"); subject >= 0 && !firstPerson[sent.Nodes[subject].Lower] {
				refs := s.Who(sent.Index, subject)
				for k := range refs {
					refs[k].How = "speaker: " + sent.Nodes[n].Text
				}
				return refs
			}
		}
		if node.Head == v {
			return nil
		}
	}
}

// saying are the verbs that introduce speech.
var saying = map[string]bool{"say": true, "tell": true, "add": true, "announce": true, "declare": true, "note": true, "state": true, "stress": true,
	"reply": true, "quip": true, "insist": true, "explain": true, "remark": true, "warn": true, "comment": true, "report": true}

// Saying tells whether a verb introduces speech.
func Saying(lemma string) bool { return saying[lemma] }
