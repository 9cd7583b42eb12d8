package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// theLeaders is the gathering of a body told last that is held by those whom a noun means of which nothing is told but their office, or a pronoun for
// them: "the leaders come together again in Lima in May", "leaders will meet in Lima", "they meet again in May"; nil if there is none.
func (r *reading) theLeaders(f *frame, n int) *frame {
	s := f.sent
	if s.Nodes[n].Lower == "they" {
		if g := r.lastGathering(f, 1); g != nil && g.sent.Index < s.Index && heldByLeaders(g) {
			return g
		}
		return nil
	}
	if !heading[s.Nodes[n].Lemma] || s.Nodes[n].Tag != "NNS" || s.Any(s.ChildrenOf(n, "det"), "some", "these", "those", "both", "no", "other") || !onlyOffice(s, n) || len(r.actors(s, n)) > 0 {
		return nil
	}
	if g := r.lastGathering(f, reachBody); g != nil || s.Nodes[n].Lemma != "head" || s.Child(n, "det") < 0 || s.Child(n, "prep") < 0 {
		return g
	}
	return r.onlyBodysGathering()
}

// onlyBodysGathering is a gathering of the only body of whose gatherings the story has told: "the heads of state" far behind its ministers are its own,
// for two countries have presidents; nil if it told of several bodies or of none.
func (r *reading) onlyBodysGathering() *frame {
	var last *frame
	for _, g := range r.told {
		switch {
		case g.typ() != schema.Summit || g.body == nil:
		case last != nil && last.body.Side() != g.body.Side():
			return nil
		default:
			last = g
		}
	}
	return last
}

// onlyOffice tells whether nothing is told of those whom a noun means but what office they hold: "the leaders", "foreign ministers", "the heads of state".
func onlyOffice(s *tree.Sentence, n int) bool {
	return !slices.ContainsFunc(s.ChildrenOf(n, "amod", "prep", "relcl", "acl", "compound", "nummod", "poss", "appos", "conj"), func(c int) bool {
		return !portfolios[s.Nodes[c].Lower] && !(s.Nodes[n].Lemma == "head" && s.Nodes[c].Lower == "of" && s.Any(s.ChildrenOf(c, "pobj"), "state", "government"))
	})
}

// portfolios are the words before "minister" for what one is in charge of.
var portfolios = words("foreign", "defence", "defense", "finance", "interior", "trade", "prime", "economy", "economic", "justice", "energy", "oil", "environment", "agriculture", "health")

// heldByLeaders tells whether a gathering is told by a verb, or a noun under one, whose subject are those who lead: "OPEC ministers met", "EU leaders
// opened a summit".
func heldByLeaders(g *frame) bool {
	v := g.node
	if g.rule.POS == "noun" {
		v = g.verb
	}
	if v < 0 {
		return false
	}
	subject, passive := subjectOf(g.sent, v)
	return subject >= 0 && !passive && heading[g.sent.Nodes[subject].Lemma] && g.sent.Nodes[subject].Tag == "NNS"
}

// bodyWhoseLeaders is the body whose members a noun of which nothing is told but their office means by who says it of them: "an ASEAN official
// said that ministers would meet in May", "OPEC said its ministers would meet"; nil if there is none. The United Nations speak of everybody.
func (r *reading) bodyWhoseLeaders(s *tree.Sentence, n int) *mention.Entity {
	if s.Nodes[n].Lower == "it" {
		return r.bodyIt(s, n)
	}
	its := s.Any(s.ChildrenOf(n, "poss"), "its")
	if p := s.Child(n, "poss"); its && heading[s.Nodes[n].Lemma] && s.Nodes[n].Tag == "NNS" {
		if m := r.bodyAt(s, r.bodyAhead(s, p)); m != nil {
			return m.Entity // "the alliance will decide on Friday, when its ministers meet"
		}
	}
	if !heading[s.Nodes[n].Lemma] || s.Nodes[n].Tag != "NNS" || !its && (s.Child(n, "det") >= 0 || !onlyOffice(s, n)) {
		return nil
	}
	own := s.ClauseVerb(n)
	if own < 0 || s.Nodes[own].Dep != "ccomp" || !claims[s.Nodes[s.Nodes[own].Head].Lemma] {
		return nil
	}
	v := s.Nodes[own].Head
	subject, passive := subjectOf(s, v)
	if subject < 0 || passive {
		return nil
	}
	who := r.actors(s, subject)
	if len(who) != 1 || who[0].Side == "UN" {
		return nil
	}
	if e := who[0].Entity; e != nil && convenable(e) {
		return e
	}
	if its {
		return nil
	}
	return r.bodyServed(who[0].Side)
}

// bodyIt is the body that the sentence before has for its subject and that "it", the first subject of its own sentence, means: "OPEC decided
// nothing. It will meet again in May."; nil if there is none.
func (r *reading) bodyIt(s *tree.Sentence, n int) *mention.Entity {
	if s.Index == 0 || slices.ContainsFunc(s.Nodes[:n], func(x tree.Node) bool { return x.Dep == "nsubj" || x.Dep == "nsubjpass" }) {
		return nil
	}
	o := r.story.Sentences[s.Index-1]
	for k, x := range o.Nodes {
		if x.Dep != "nsubj" && x.Dep != "nsubjpass" {
			continue
		}
		if m := r.bodyAt(o, k); o.Part == s.Part && m != nil && m.Head == k && m.Form != mention.Demonym {
			return m.Entity
		}
		return nil
	}
	return nil
}

// meant is the noun that a plural pronoun before a verb of gathering stands for: the last one before it
// for people who lead; the node itself if it is no pronoun.
func (r *reading) meant(s *tree.Sentence, n int) int {
	if n >= 0 && s.Nodes[n].Lower == "it" {
		return r.bodyAhead(s, n)
	}
	if n < 0 || s.Nodes[n].Lower != "they" && s.Nodes[n].Lower != "who" {
		return n
	}
	for k := n - 1; k >= 0; k-- {
		if heading[s.Nodes[k].Lemma] && s.Nodes[k].Tag != "NN" || s.Nodes[n].Lower == "who" && sentBy[s.Nodes[k].Lemma] && s.Nodes[k].Tag == "NNS" {
			return k
		}
	}
	return n
}

// bodyAhead is the node of the body named last before "it" in its sentence: "NATO will decide when it convenes in June", "the matter is one for
// OPEC when it meets"; the node of the pronoun if none is named, or another singular noun is the subject nearer to it.
func (r *reading) bodyAhead(s *tree.Sentence, n int) int {
	for k := n - 1; k >= 0; k-- {
		if m := r.bodyAt(s, k); m != nil && m.Form != mention.Demonym {
			return m.Head
		}
		if d := s.Nodes[k].Dep; (d == "nsubj" || d == "nsubjpass") && s.IsNoun(k) && s.Nodes[k].Tag != "NNS" && r.story.At(s.Index, k) == nil && !generic[s.Nodes[k].Lower] {
			return n
		}
	}
	return n
}

// bodyOfLeaders is the body of the gathering told last whose leaders a noun of gathering says it is of: "the ministers met in Bali; the leaders'
// summit is set for November"; nil if it says none.
func (r *reading) bodyOfLeaders(f *frame) *mention.Entity {
	s := f.sent
	for _, p := range append(s.Prep(f.node, "of"), s.ChildrenOf(f.node, "poss")...) {
		if g := r.theLeaders(f, p); g != nil && g.body != nil {
			return g.body
		}
	}
	return nil
}
