package event

import "demarche/extract/tree"

// remarks are the nouns for what somebody says; who makes one says something.
var remarks = words("remark", "comment", "statement", "appeal", "announcement", "pledge", "call", "speech", "address", "promise", "offer", "proposal", "point", "assurance", "request", "plea", "disclosure", "declaration")

// sequels are the adverbs that place an event beside or after another that was told before.
var sequels = words("also", "earlier", "later", "then", "already", "again", "meanwhile", "separately", "afterwards", "afterward", "subsequently", "previously", "recently", "first", "now", "currently", "once", "ever", "last")

// telling describes how a clause tells of its event, as far as that bears on when it was: its tense, an adverb
// that places it beside another event, and whether it is the occasion of something said ("made the remark
// while meeting", "said during talks").
func (r *reading) telling(f *frame) []string {
	s, v := f.sent, f.clause()
	return []string{"tense=" + tenseOf(s, v), "sequel=" + sequelOf(f, v), "occasion=" + r.occasionOf(f)}
}

// clause is the verb of the clause of an event: its own word or the verb that bears it; -1 if there is none.
func (f *frame) clause() int {
	if f.rule.POS == "verb" {
		return f.node
	}
	return f.verb
}

// tenseOf names the tense of a verb by its first auxiliary or its own form; "none" for no verb.
func tenseOf(s *tree.Sentence, v int) string {
	if v < 0 {
		return "none"
	}
	for _, a := range s.ChildrenOf(v, "aux", "auxpass") {
		return s.Nodes[a].Lower
	}
	return s.Nodes[v].Tag
}

// sequelOf is the adverb beside an event or its verb that places it beside another; "none" if there is none.
func sequelOf(f *frame, v int) string {
	s := f.sent
	for _, n := range []int{v, f.node} {
		if n < 0 {
			continue
		}
		for _, c := range s.ChildrenOf(n, "advmod", "amod", "npadvmod") {
			if w := s.Nodes[c].Lower; sequels[w] {
				return w
			}
		}
	}
	return "none"
}

// occasionOf tells of what an event is the occasion: the word that joins it to what was said or done there.
func (r *reading) occasionOf(f *frame) string {
	s, n := f.sent, f.node
	joint, up := "", -1
	switch {
	case f.rule.POS == "noun":
		var dep string
		if up, dep, joint = verbAbove(s, n); dep != "pobj" {
			joint = ""
		}
	case s.Nodes[n].Dep == "pcomp":
		joint, up = s.Nodes[s.Nodes[n].Head].Lower, s.ClauseVerb(s.Nodes[n].Head)
	case s.Nodes[n].Dep == "advcl":
		up = s.Nodes[n].Head
		for _, c := range s.ChildrenOf(n, "mark", "advmod") {
			if joints[s.Nodes[c].Lower] {
				joint = s.Nodes[c].Lower
			}
		}
	}
	switch {
	case joint == "" || up < 0:
		return "none"
	case claims[s.Nodes[up].Lemma] || saysSo(s, up):
		return joint + " said"
	case r.rules.trigger("verb", s.Nodes[up].Lemma) != nil:
		return joint + " event"
	}
	return joint + " other"
}

// saysSo tells whether a verb makes a remark or otherwise tells that something was said: it has a clause for
// its object, or one of the nouns for what is said.
func saysSo(s *tree.Sentence, v int) bool {
	if s.Child(v, "ccomp") >= 0 {
		return true
	}
	o := s.Child(v, "dobj", "nsubjpass")
	return o >= 0 && remarks[s.Nodes[o].Lemma]
}
