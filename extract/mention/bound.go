package mention

import (
	"slices"

	"demarche/extract/tree"
)

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
	k := understood(sent, verb)
	if k < 0 || k == n {
		return nil
	}
	for _, r := range s.Who(sent.Index, k) {
		if r.Entity.Person() {
			return r.Entity
		}
	}
	return nil
}

// argumentsBeside are the people who are other arguments of the verb of which a pronoun is the subject, "he was
// received by the pope" tells of two, or of a participle before it: "Received by the pope, he spoke".
func (s *Story) argumentsBeside(sent *tree.Sentence, n int) []*Entity {
	verb := sent.Nodes[n].Head
	if d := sent.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" {
		return nil
	}
	args := argumentsOf(sent, verb)
	for _, c := range sent.ChildrenOf(verb, "advcl") {
		if t := sent.Nodes[c].Tag; c < n && (t == "VBG" || t == "VBN") && sent.Child(c, "nsubj", "nsubjpass", "mark", "advmod") < 0 {
			args = append(args, argumentsOf(sent, c)...)
		}
	}
	var out []*Entity
	for _, a := range args {
		if slices.ContainsFunc(sent.Descend(a), func(k int) bool { return sent.Nodes[k].Tag == "PRP" || sent.Nodes[k].Tag == "PRP$" }) {
			continue // whom a pronoun means may hang from this one
		}
		for _, r := range s.Who(sent.Index, a) {
			if r.Entity.Person() {
				out = append(out, r.Entity)
			}
		}
	}
	return out
}

// argumentsOf are the nodes of whom a verb tells beside its subject.
func argumentsOf(sent *tree.Sentence, verb int) []int {
	args := sent.ChildrenOf(verb, "dobj", "dative")
	for _, c := range sent.ChildrenOf(verb, "agent", "prep") {
		if w := sent.Nodes[c].Lower; w == "by" || w == "with" {
			args = append(args, sent.ChildrenOf(c, "pobj")...)
		}
	}
	return args
}

// bidding are the verbs of which the object is to do what their infinitive tells: "asked Kok to delay his visit".
var bidding = set("ask", "urge", "tell", "order", "persuade", "press", "request", "beg", "advise", "force", "oblige", "compel", "allow", "permit", "enable", "invite", "convince", "warn", "instruct", "counsel", "lead", "cause", "prompt")

// governs tells whether the mention at a is an argument of the verb that the clause of the pronoun
// at n hangs from: "attended by Hu after he concludes", "said he".
func governs(s *tree.Sentence, a, n int) bool {
	v := s.Nodes[n].Head
	if !s.IsVerb(v) || s.Nodes[n].Dep != "nsubj" && s.Nodes[n].Dep != "nsubjpass" {
		return false
	}
	up := s.Nodes[v].Head
	h := s.Nodes[s.Climb(a, "appos")].Head
	return up != v && (h == up || s.Nodes[h].Head == up && s.Nodes[h].Dep == "agent")
}

// bound tells whether grammar forbids that the pronoun at n means what stands at a: both hang from
// one verb and n is no possessive, or n does what is done to a ("after meeting Hassan he flew home") or serves him ("as an envoy of Hassan he flew home").
func (s *Story) bound(sent *tree.Sentence, a, n int) bool {
	node := sent.Nodes[n]
	if node.Dep == "poss" {
		return node.Head == a
	}
	verb := node.Head
	if node.Dep == "pobj" {
		verb = sent.Nodes[verb].Head
	}
	if node.Dep == "nsubj" && (metBefore(sent, a, verb) || servedAs(sent, a, verb)) {
		return true
	}
	return sent.Nodes[a].Head == verb && node.Dep != "nsubj" || verb == sent.Nodes[a].Head && sent.Nodes[a].Dep != "nsubj"
}

// metBefore tells whether a phrase before the subject of a verb tells what its subject did to whom stands at a, or with whom he talked: "after meeting
// Hassan he flew home", "after talks with Hassan he flew home".
func metBefore(sent *tree.Sentence, a, verb int) bool {
	g := sent.Nodes[a].Head
	if sent.Nodes[a].Dep == "pobj" && sent.Nodes[g].Lower == "with" {
		g = sent.Nodes[g].Head
	} else if sent.Nodes[a].Dep != "dobj" {
		return false
	}
	up := sent.Nodes[g].Head
	switch {
	case g > verb || sent.Child(g, "nsubj", "poss") >= 0:
		return false
	case sent.Nodes[g].Tag == "VBG":
		return sent.Nodes[g].Dep == "advcl" && up == verb || sent.Nodes[g].Dep == "pcomp" && sent.Nodes[up].Head == verb
	}
	return sent.Nodes[g].Dep == "pobj" && (sent.Nodes[up].Lower == "after" || sent.Nodes[up].Lower == "following" || sent.Nodes[up].Lower == "before") && sent.Nodes[up].Head == verb
}

// servedAs tells whether a phrase before the subject of a verb tells that its subject serves or stands in for whom stands at a: "as an envoy of
// Hassan he flew home".
func servedAs(sent *tree.Sentence, a, verb int) bool {
	of := sent.Nodes[a].Head
	n := sent.Nodes[of].Head
	as := sent.Nodes[n].Head
	if sent.Nodes[a].Dep != "pobj" && sent.Nodes[a].Dep != "poss" || a > verb {
		return false
	}
	if sent.Nodes[a].Dep == "poss" { // "as Hassan's envoy"
		n = of
		as = sent.Nodes[n].Head
	}
	return sent.Nodes[n].Dep == "pobj" && sent.Nodes[as].Lower == "as" && sent.Nodes[as].Head == verb
}
