package event

import (
	"slices"
	"strings"
)

// around lists the nodes in whose clause the place of a noun's event may be told: the noun, the
// clauses below it that only say when and where it is held, and the verb above it.
func (f *frame) around() []int {
	out := []int{f.node}
	for _, c := range f.sent.ChildrenOf(f.node, "acl", "relcl") {
		out = append(append(out, c), f.due(c)...)
	}
	if f.rule.POS == "noun" {
		for _, n := range f.sent.Descend(f.node) {
			if d := f.sent.Nodes[n].Dep; (d == "acl" || d == "relcl") && dated[f.sent.Nodes[n].Lemma] && !slices.Contains(out, n) {
				out = append(out, n)
			} else if d == "relcl" && f.sent.Nodes[n].Lemma == "be" {
				out = append(out, f.due(n)...)
			}
		}
		out = append(out, f.nextTo()...)
		if n := f.sent.Nodes[f.node]; n.Dep == "compound" && dated[strings.TrimSuffix(f.sent.Nodes[n.Head].Lower, "ing")] { // "the summit opening here"
			out = append(out, n.Head)
		}
	}
	if f.verb >= 0 && f.rule.POS == "noun" {
		out = append(out, f.due(f.verb)...)
	}
	return append(append(out, f.verb), f.ofItself()...)
}

// due are the verbs below one of what is to come: "which had been due to take place in Goa", "expected to be held in".
func (f *frame) due(verb int) []int {
	var out []int
	for _, c := range f.sent.ChildrenOf(verb, "acomp", "xcomp", "oprd") {
		if f.sent.IsVerb(c) && (dated[f.sent.Nodes[c].Lemma] || f.sent.Nodes[c].Lemma == "take") || coming[f.sent.Nodes[c].Lemma] {
			out = append(append(out, c), f.due(c)...)
			for _, o := range f.sent.ChildrenOf(c, "dobj") {
				if f.sent.Nodes[o].Lemma == "place" {
					out = append(out, o)
				}
			}
		}
	}
	return out
}

// ofItself are the verbs of the clauses below a frame's verb that tell of the event alone: a pronoun stands
// for it, or nothing does ("were called off hours before they were to open at Panmunjom", "shelved a
// meeting with Erdogan, set for St Petersburg").
func (f *frame) ofItself() []int {
	if f.verb < 0 || f.rule.POS != "noun" {
		return nil
	}
	var out []int
	for _, c := range f.sent.Descend(f.verb) {
		n := f.sent.Nodes[c]
		if c <= f.node || !f.sent.IsVerb(c) || !dated[n.Lemma] {
			continue
		}
		subject, _ := subjectOf(f.sent, c)
		alone := n.Tag == "VBN" && n.Head == f.verb && n.Dep == "advcl" && f.sent.Child(c, "nsubj", "nsubjpass", "aux", "auxpass") < 0
		if alone || subject > f.node && (f.sent.Nodes[subject].Lower == "it" || f.sent.Nodes[subject].Lower == "they") {
			out = append(out, c)
		}
	}
	return out
}

// nextTo lists the clauses that only say when and where an event is held and stand right after its noun,
// but which a parser hung from a noun above: "his return from the summit, to be held in Busan".
func (f *frame) nextTo() []int {
	s := f.sent
	var out []int
	for h := f.node; s.Nodes[h].Dep == "pobj" || s.Nodes[h].Dep == "prep"; {
		h = s.Nodes[h].Head
		for _, c := range s.ChildrenOf(h, "acl", "relcl") {
			if c > f.node && dated[s.Nodes[c].Lemma] && f.reaches(c) {
				out = append(out, c)
			}
		}
	}
	return out
}

// reaches tells whether a frame's noun phrase reaches up to a node: no other noun stands between.
func (f *frame) reaches(c int) bool {
	for k := f.node + 1; k < c; k++ {
		if f.sent.IsNoun(k) && !f.sent.Above(f.node, k) {
			return false
		}
	}
	return true
}
