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
		if m := s.cover[sent.Index][c]; m != nil && m.Head == c && m != s.cover[sent.Index][n] && m.Entity != nil && m.Entity.Kind == schema.Person && m.Form != Role {
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
	if m := s.cover[sent.Index][n]; m != nil {
		return s.mentioned(sent, m, n, depth)
	}
	node := sent.Nodes[n]
	switch {
	case node.Tag == "WP" || node.Tag == "WDT" || node.Tag == "WP$":
		return s.relative(sent, n, depth)
	case singular[node.Lower] != 0:
		return s.pronoun(sent, n)
	case plural[node.Lower]:
		return s.pair(sent, n)
	case firstPerson[node.Lower]:
		return s.speaker(sent, n)
	case node.Lower == "pair" || node.Lower == "duo" || node.Lower == "trio" || (node.Tag == "CD" && node.Lower == "two"):
		return s.pair(sent, n)
	}
	return s.modified(sent, n, depth)
}

// mentioned turns a mention into whom it stands for.
func (s *Story) mentioned(sent *tree.Sentence, m *Mention, n, depth int) []Ref {
	if m.Entity != nil {
		how := ""
		if m.Form == Role {
			how = "epithet: " + sent.Nodes[n].Text
		}
		refs := []Ref{{Entity: m.Entity, Side: m.Entity.Side(), How: how}}
		if m.Entity.Kind == schema.Person {
			return append(refs, s.listed(sent, n, m.Entity)...)
		}
		return append(refs, s.appositive(sent, n, depth)...)
	}
	if a := append(s.appositive(sent, n, depth), s.leaders(sent, n, depth)...); len(a) > 0 {
		return a
	}
	if m.Form == Role && m.Group && len(m.Sides) == 0 && definitePlural(sent, n) {
		return s.pair(sent, n)
	}
	var out []Ref
	for _, side := range m.Sides {
		out = append(out, Ref{Side: side, Group: m.Group})
	}
	return out
}

// listed returns the people whom a parser took for appositions of a person: lists of titles and
// names are often read so ("President A, Foreign Minister B and C").
func (s *Story) listed(sent *tree.Sentence, n int, e *Entity) []Ref {
	var out []Ref
	for _, a := range sent.ChildrenOf(n, "appos") {
		for _, c := range sent.Conjuncts(a) {
			if m := s.cover[sent.Index][c]; m != nil && m.Entity != nil && m.Entity != e && m.Entity.Kind == schema.Person && m.Form != Role {
				out = append(out, Ref{Entity: m.Entity, Side: m.Entity.Side()})
				out = append(out, s.listed(sent, c, m.Entity)...)
			}
		}
	}
	return out
}

// appositive returns the people in apposition to a node: "his Libyan counterpart, Shukri Ghanem".
func (s *Story) appositive(sent *tree.Sentence, n, depth int) []Ref {
	var out []Ref
	for _, a := range sent.ChildrenOf(n, "appos") {
		for _, c := range sent.Conjuncts(a) {
			for _, r := range s.one(sent, c, depth+1) {
				if r.Entity != nil && r.Entity.Kind == schema.Person {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// leaders returns the people who lead a group: "a delegation headed by Ueda Osamu".
func (s *Story) leaders(sent *tree.Sentence, n, depth int) []Ref {
	var out []Ref
	for _, c := range sent.Prep(n, "of") { // "members of a delegation led by"
		out = append(out, s.leaders(sent, c, depth+1)...)
	}
	for _, v := range sent.ChildrenOf(n, "acl", "relcl") {
		if l := sent.Nodes[v].Lemma; l != "lead" && l != "head" {
			continue
		}
		for _, a := range sent.ChildrenOf(v, "agent", "prep") {
			for _, p := range sent.ChildrenOf(a, "pobj") {
				out = append(out, s.one(sent, p, depth+1)...)
			}
		}
	}
	return slices.DeleteFunc(out, func(r Ref) bool { return r.Entity == nil || r.Entity.Kind != schema.Person })
}

// definitePlural tells whether a plural noun points back: "the two leaders", "both ministers".
func definitePlural(sent *tree.Sentence, n int) bool {
	for _, c := range sent.Nodes[n].Children {
		switch sent.Nodes[c].Lower {
		case "two", "both":
			return true
		}
	}
	return false
}

// modified returns the sides that a noun phrase's modifiers tell: "the Chinese capital" none,
// "a U.S. team" one. Only nouns for people count; see roles.
func (s *Story) modified(sent *tree.Sentence, n, depth int) []Ref {
	if !sent.IsNoun(n) {
		return nil
	}
	return s.appositive(sent, n, depth)
}

// relative returns whom who, which and that stand for: the noun that the clause hangs from.
func (s *Story) relative(sent *tree.Sentence, n, depth int) []Ref {
	for v := sent.Nodes[n].Head; ; v = sent.Nodes[v].Head {
		if sent.Nodes[v].Dep == "relcl" {
			return s.one(sent, sent.Nodes[v].Head, depth+1)
		}
		if sent.Nodes[v].Head == v {
			return nil
		}
	}
}

// singular are the pronouns for one person and the gender that each tells.
var singular = map[string]byte{"he": 'm', "him": 'm', "his": 'm', "himself": 'm', "she": 'f', "her": 'f', "hers": 'f', "herself": 'f'}

// plural are the pronouns for several.
var plural = map[string]bool{"they": true, "them": true, "their": true, "themselves": true, "both": true}

// firstPerson are the pronouns for a speaker.
var firstPerson = map[string]bool{"i": true, "me": true, "my": true, "we": true, "our": true, "us": true}

// candidate is a person that a pronoun may mean.
type candidate struct {
	entity *Entity
	score  float64
}

// window is how many sentences back a pronoun may look.
const window = 4

// pronoun returns whom he, she, his or her means: the nearest fitting person, subjects first.
func (s *Story) pronoun(sent *tree.Sentence, n int) []Ref {
	gender := singular[sent.Nodes[n].Lower]
	if sent.Nodes[n].Dep == "poss" {
		if refs := s.ownSubject(sent, n); len(refs) == 1 && refs[0].Entity != nil && (refs[0].Entity.Gender == 0 || refs[0].Entity.Gender == gender) {
			refs[0].How = "pronoun: " + sent.Nodes[n].Text
			return refs
		}
	}
	var best candidate
	beside := s.subjectBeside(sent, n)
	for back := 0; back <= window && sent.Index-back >= 0; back++ {
		other := s.Sentences[sent.Index-back]
		if other.Part != sent.Part {
			break
		}
		for _, m := range s.personMentions(other) {
			if back == 0 && (m.First > n || s.bound(sent, m.Head, n)) {
				continue
			}
			if e := m.Entity; e != beside && (e.Gender == 0 || e.Gender == gender) && !(other.InQuote[m.Head] && !sent.InQuote[n]) {
				score := salience(other, m) - 3*float64(back)
				if e.Gender == 0 && gender == 'f' {
					score -= 1.5 // most people in the news of whom nothing is known are men
				}
				if back == 0 && governs(sent, m.Head, n) {
					score += 3
				}
				if back == 0 {
					score -= .02 * float64(n-m.First)
				} else {
					score += .01 * float64(-m.First)
				}
				if best.entity == nil || score > best.score {
					best = candidate{e, score}
				}
			}
		}
	}
	if best.entity == nil {
		return nil
	}
	return []Ref{{Entity: best.entity, Side: best.entity.Country, How: "pronoun: " + sent.Nodes[n].Text}}
}

// subjectBeside is the person who is the subject of the verb that an object pronoun hangs from: "he
// invited him" tells of two. It is nil if there is none or the pronoun is no object.
func (s *Story) subjectBeside(sent *tree.Sentence, n int) *Entity {
	verb := sent.Nodes[n].Head
	switch sent.Nodes[n].Dep {
	case "dobj", "dative":
	case "pobj":
		verb = sent.Nodes[verb].Head
	default:
		return nil
	}
	k := sent.Child(verb, "nsubj")
	if k < 0 || k == n {
		return nil
	}
	for _, r := range s.Who(sent.Index, k) {
		if r.Entity != nil && r.Entity.Kind == schema.Person {
			return r.Entity
		}
	}
	return nil
}

// ownSubject returns the subject of the clause that a possessive stands in: "he concludes his
// visit", "Xi began his tour". It is empty if the subject is no person.
func (s *Story) ownSubject(sent *tree.Sentence, n int) []Ref {
	for v := sent.Nodes[n].Head; ; v = sent.Nodes[v].Head {
		if sent.IsVerb(v) {
			if k := sent.Child(v, "nsubj", "nsubjpass"); k >= 0 && !sent.Above(k, n) {
				refs := s.Who(sent.Index, k)
				return slices.DeleteFunc(refs, func(r Ref) bool { return r.Entity == nil || r.Entity.Kind != schema.Person })
			}
		}
		if sent.Nodes[v].Head == v {
			return nil
		}
	}
}

// governs tells whether the mention at a is an argument of the verb that the clause of the pronoun
// at n hangs from: "attended by Hu after he concludes", "said he".
func governs(s *tree.Sentence, a, n int) bool {
	v := s.Nodes[n].Head
	if !s.IsVerb(v) || s.Nodes[n].Dep != "nsubj" && s.Nodes[n].Dep != "nsubjpass" {
		return false
	}
	up := s.Nodes[v].Head
	h := s.Nodes[a].Head
	return up != v && (h == up || s.Nodes[h].Head == up && s.Nodes[h].Dep == "agent")
}

// personMentions are the mentions of known people in a sentence, in order.
func (s *Story) personMentions(sent *tree.Sentence) []*Mention {
	var out []*Mention
	var last *Mention
	for _, m := range s.cover[sent.Index] {
		if m != nil && m != last && m.Entity != nil && m.Entity.Kind == schema.Person {
			out = append(out, m)
		}
		last = m
	}
	return out
}

// salience ranks a mention as an antecedent by what it does in its sentence.
func salience(sent *tree.Sentence, m *Mention) float64 {
	n := sent.Nodes[m.Head]
	head := sent.Nodes[n.Head]
	switch n.Dep {
	case "nsubj", "nsubjpass":
		if saying[head.Lemma] {
			return 3.2 // who only speaks is rarely the one spoken of
		}
		if head.Dep == "ROOT" || head.Dep == "ccomp" {
			return 4
		}
		return 3
	case "ROOT":
		return 3
	case "poss":
		if head.Dep == "nsubj" || head.Dep == "nsubjpass" {
			return 2.5
		}
		return 1.5
	case "conj":
		return 1.5
	case "dobj":
		return 2
	case "agent":
		return 2
	}
	return 1
}

// bound tells whether grammar forbids that the pronoun at n means what stands at a: both hang from
// one verb and n is no possessive.
func (s *Story) bound(sent *tree.Sentence, a, n int) bool {
	node := sent.Nodes[n]
	if node.Dep == "poss" {
		return node.Head == a
	}
	verb := node.Head
	if node.Dep == "pobj" {
		verb = sent.Nodes[verb].Head
	}
	return sent.Nodes[a].Head == verb && node.Dep != "nsubj" || verb == sent.Nodes[a].Head && sent.Nodes[a].Dep != "nsubj"
}

// pair returns whom "they", "both" or "the two" means: the last two people or, failing that, sides
// mentioned before.
func (s *Story) pair(sent *tree.Sentence, n int) []Ref {
	var people, sides []Ref
	for back := 0; back <= 2 && sent.Index-back >= 0 && len(people) < 2; back++ {
		other := s.Sentences[sent.Index-back]
		if other.Part != sent.Part {
			break
		}
		last := len(other.Nodes)
		if back == 0 {
			last = n
		}
		for k := last - 1; k >= 0; k-- {
			m := s.cover[other.Index][k]
			if m == nil || m.Head != k || m.Entity == nil {
				continue
			}
			r := Ref{Entity: m.Entity, Side: m.Entity.Side(), How: "group: " + sent.Nodes[n].Text}
			switch {
			case m.Entity.Kind == schema.Person && len(people) < 2 && !slices.ContainsFunc(people, func(x Ref) bool { return x.Entity == r.Entity }):
				people = append(people, r)
			case m.Entity.Kind == schema.Country && len(sides) < 2 && !slices.ContainsFunc(sides, func(x Ref) bool { return x.Side == r.Side }):
				sides = append(sides, Ref{Side: r.Side, Group: true, How: r.How})
			}
		}
	}
	if len(people) == 2 {
		slices.Reverse(people)
		return people
	}
	if len(sides) == 2 {
		slices.Reverse(sides)
		return sides
	}
	return people
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
