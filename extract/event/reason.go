package event

import (
	"demarche/extract/tree"
)

// causes are the words that introduce why something was put off or called off.
var causes = words("because", "due", "over", "after", "following", "amid", "owing", "since", "given", "citing", "amidst", "thanks", "pending")

// setReason notes the words that tell why an event was put off or called off: a phrase or clause of
// cause that hangs from the verb that says so.
func (r *reading) setReason(f *frame) {
	if !f.status.Off() {
		return
	}
	for _, v := range []int{f.verdict.node, f.verb, f.node} {
		if v < 0 {
			continue
		}
		for _, c := range f.sent.Nodes[v].Children {
			if isCause(f.sent, c) && r.takeReason(f, c) {
				return
			}
		}
	}
	if r.forced(f) {
		return
	}
	for _, c := range f.sent.Descend(max(f.verdict.node, 0)) { // hung from a word within the clause
		if firm[f.sent.Nodes[c].Lower] && isCause(f.sent, c) && r.takeReason(f, c) {
			return
		}
	}
}

// forcing are the verbs whose subject, where it is nobody, is why something was put off or called off.
var forcing = words("force", "oblige", "compel", "prompt", "lead", "cause", "keep", "prevent", "stop", "cost", "derail", "scupper", "torpedo", "wreck", "scuttle", "thwart", "sink", "kill", "delay")

// forced makes what forces somebody's hand the reason: "a cold keeps him away", "the floods forced him to call off
// the trip". It tells whether there is such a thing.
func (r *reading) forced(f *frame) bool {
	s := f.sent
	for _, v := range []int{f.verdict.node, f.verb} {
		for range 2 {
			if v < 0 {
				break
			}
			n := s.Child(v, "nsubj")
			if forcing[s.Nodes[v].Lemma] && n >= 0 && s.IsNoun(n) && len(r.actors(s, n)) == 0 && r.rules.trigger("noun", s.Nodes[n].Lemma) == nil {
				return r.takeReason(f, n)
			}
			v = s.Nodes[v].Head
		}
	}
	return false
}

// firm are the words that tell nothing but a cause, wherever they hang.
var firm = words("because", "following", "amid", "owing", "citing")

// takeReason makes what hangs from a node the reason, unless it is too long for one.
func (r *reading) takeReason(f *frame, c int) bool {
	under := f.sent.Descend(c)
	span := r.story.Span(f.sent.Index, under[0], under[len(under)-1]+1)
	if len(span.Text) > maxQuote {
		return false
	}
	f.reason = span.Text
	return true
}

// grounds are the nouns by which a preposition tells a cause: "in protest at", "for health reasons", "on
// account of", "at the request of".
var grounds = words("protest", "response", "view", "light", "retaliation", "reaction", "sympathy", "solidarity", "anger", "wake", "face", "reason", "fear", "lack",
	"want", "ground", "account", "advice", "request", "behest", "insistence")

// tending are the verbs of what somebody stays at home for.
var tending = words("deal", "let", "allow", "handle", "tend", "avoid", "protest", "concentrate", "focus", "cope", "oversee", "recover", "recuperate", "save", "undergo")

// isCause tells whether a node opens a phrase or a clause of cause. Prepositions of many meanings do
// only with protest, response and their like.
func isCause(s *tree.Sentence, c int) bool {
	n := s.Nodes[c]
	switch n.Dep {
	case "prep", "advmod":
		p := s.Child(c, "pobj")
		switch n.Lower {
		case "in", "for", "on", "at":
			return p >= 0 && grounds[s.Nodes[p].Lemma]
		case "as": // no "as agreed"
			return false
		case "with": // "with protesters camped outside"
			return p >= 0 && s.Child(p, "acl", "amod") >= 0 || s.Child(c, "pcomp") >= 0
		case "due": // no "due to begin"
			return s.Child(c, "xcomp") < 0
		}
		return causes[n.Lower]
	case "advcl":
		if w := n.Lower; w == "citing" || w == "blaming" || w == "pleading" || w == "complaining" || w == "protesting" || w == "invoking" {
			return true
		}
		if hasTo(s, c) && n.Tag == "VB" && tending[n.Lemma] {
			return true // "postponed a visit to deal with a drought"
		}
		for _, m := range s.ChildrenOf(c, "mark", "advmod") {
			if w := s.Nodes[m].Lower; w == "because" || w == "as" && s.Child(c, "nsubj", "nsubjpass") >= 0 || w == "after" || w == "since" {
				return true // no "as planned"
			}
		}
	}
	return false
}
