package mention

import (
	"slices"
	"strings"

	"demarche/extract/tree"
)

// subjectsAhead returns the people who together are the subject of the verb before which a phrase with "their" stands:
// "at their meeting in May Karamanlis and Erdogan had agreed to"; nil if no such phrase does.
func (s *Story) subjectsAhead(sent *tree.Sentence, n int) []Ref {
	if sent.Nodes[n].Dep != "poss" {
		return nil
	}
	for v := sent.Nodes[n].Head; sent.Nodes[v].Head != v; v = sent.Nodes[v].Head {
		if !sent.IsVerb(v) {
			continue
		}
		k := sent.Child(v, "nsubj", "nsubjpass")
		if k <= n || plural[sent.Nodes[k].Lower] {
			return nil
		}
		var out []Ref
		for _, r := range s.Who(sent.Index, k) {
			if r.Entity.Person() {
				r.How = "group: " + sent.Nodes[n].Text
				out = append(out, r)
			}
		}
		return out
	}
	return nil
}

// withCompany returns whom the sentence before tells to be accompanied and by whom: "Gontard was accompanied by Christen.
// They met Reyes"; nil if it tells no such thing.
func (s *Story) withCompany(sent *tree.Sentence, n int) []Ref {
	if sent.Index == 0 || s.Sentences[sent.Index-1].Part != sent.Part || sent.Nodes[n].Dep != "nsubj" && sent.Nodes[n].Dep != "nsubjpass" {
		return nil
	}
	o := s.Sentences[sent.Index-1]
	for v, node := range o.Nodes {
		lead := o.Child(v, "nsubjpass")
		if node.Lemma != "accompany" || node.Tag != "VBN" || lead < 0 {
			continue
		}
		out := s.Who(o.Index, lead)
		for _, by := range o.ChildrenOf(v, "agent", "prep") {
			for _, p := range o.ChildrenOf(by, "pobj") {
				out = append(out, s.Who(o.Index, p)...)
			}
		}
		out = slices.DeleteFunc(out, func(r Ref) bool { return !r.Entity.Person() })
		return named(out, sent.Nodes[n].Text)
	}
	return nil
}

// between returns the two people whom the subject of the sentence before tells of by what is between them: "the feud between A and B
// goes on. The two"; nil if it tells of no such two.
func (s *Story) between(sent *tree.Sentence, n int) []Ref {
	if sent.Index == 0 || s.Sentences[sent.Index-1].Part != sent.Part {
		return nil
	}
	o := s.Sentences[sent.Index-1]
	for k, node := range o.Nodes {
		if node.Dep != "nsubj" && node.Dep != "nsubjpass" || o.Nodes[node.Head].Dep != "ROOT" {
			continue
		}
		var out []Ref
		for _, p := range o.Prep(k, "between") {
			out = append(out, s.Who(o.Index, p)...)
		}
		seen := map[*Entity]bool{}
		out = slices.DeleteFunc(out, func(r Ref) bool {
			again := seen[r.Entity]
			seen[r.Entity] = true
			return again || !r.Entity.Person()
		})
		if len(out) == 2 {
			return named(out, sent.Nodes[n].Text)
		}
	}
	return nil
}

// meets are the verbs of which the subject and who is met, received or spoken to are a pair.
var meets = set("meet", "talk", "speak", "confer", "receive", "host", "see", "welcome", "telephone", "phone", "call", "negotiate", "sit", "greet", "hold", "have", "begin", "start", "open",
	"discuss", "lunch", "dine", "join", "visit")

// maxTogether is how many sentences before "the two leaders" they may be told to meet.
const maxTogether = 2

// together returns the two people whom the main clause of one of the sentences before tells to meet or speak: of
// "Tokayev met with Mirziyoyev, who had seen Japarov" the former two are "the two leaders". It is nil where several
// people stand on either side. Of the sentence itself the clause counts that the one with "both" closes: "he will see Lee before both of them fly home".
func (s *Story) together(sent *tree.Sentence, n int) []Ref {
	for i := sent.Index; i >= max(0, sent.Index-maxTogether) && s.Sentences[i].Part == sent.Part; i-- {
		o := s.Sentences[i]
		for v, node := range o.Nodes {
			if i == sent.Index && !closes(o, v, n) {
				continue
			}
			told := node.Dep == "ccomp" && v < node.Head && o.Nodes[node.Head].Dep == "ROOT" && saying[o.Nodes[node.Head].Lemma] // "Lee will meet Kim, he said"
			if node.Dep != "ROOT" && !told || !meets[node.Lemma] {
				continue
			}
			others := append(o.ChildrenOf(v, "dobj"), o.Prep(v, "with", "to")...)
			for _, d := range o.ChildrenOf(v, "dobj") {
				others = append(others, o.Prep(d, "with", "to")...)
			}
			subjects := o.ChildrenOf(v, "nsubj")
			one, two := s.onlyPerson(i, subjects), s.onlyPerson(i, others)
			if both := s.twoPeople(i, subjects); both != nil && two == nil && strings.HasPrefix(sent.Nodes[n].Dep, "nsubj") {
				return named(both, sent.Nodes[n].Text) // "the two leaders discussed Iraq. They also"
			}
			if one == nil || two == nil || one.Entity == two.Entity {
				return nil
			}
			return named([]Ref{*one, *two}, sent.Nodes[n].Text)
		}
	}
	return nil
}

// closes tells whether the clause of a node comes after the main one, of a given verb, and depends on it.
func closes(sent *tree.Sentence, v, n int) bool {
	w := sent.ClauseVerb(n)
	if w < 0 || w == v || n < v || strings.HasPrefix(sent.Nodes[n].Dep, "poss") {
		return false
	}
	d, up := sent.Nodes[w].Dep, sent.Nodes[w].Head
	return d == "advcl" && up == v || d == "pcomp" && sent.Nodes[up].Head == v
}

// coordinated returns the people who together are the subject of the sentence before, or of a clause
// before in the same one: "A and B met C. They also saw D".
func (s *Story) coordinated(sent *tree.Sentence, n int) []Ref {
	for back := 0; back <= 1 && sent.Index >= back; back++ {
		other := s.Sentences[sent.Index-back]
		if other.Part != sent.Part {
			return nil
		}
		for k, node := range other.Nodes {
			if node.Dep != "nsubj" && node.Dep != "nsubjpass" || back == 0 && (k >= n || node.Head == sent.Nodes[n].Head) || plural[node.Lower] || definitePlural(other, k) {
				continue
			}
			if back == 0 && sent.InQuote[n] && !sent.InQuote[k] && saying[sent.Nodes[node.Head].Lemma] {
				return nil // who say "the new leaders should act" are not the new leaders
			}
			var out []Ref
			for _, r := range s.Who(other.Index, k) {
				if r.Entity.Person() {
					r.How = "group: " + sent.Nodes[n].Text
					out = append(out, r)
				}
			}
			if len(out) > 1 {
				return out
			}
		}
	}
	return nil
}
