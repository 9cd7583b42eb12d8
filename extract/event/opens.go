package event

import (
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// openers are the verbs whose object is a visit that begins; comers those by which somebody comes to where he visits.
var (
	openers = words("begin", "start", "open", "launch", "commence", "embark", "kick", "inaugurate", "initiate")
	comers  = words("arrive", "land", "touch", "alight", "fly", "reach", "enter", "jet", "come", "return", "step", "drive", "travel")
)

// opens is the verb of which a visit is told that opens just then, so that the day of the one is the day of the other: "said
// on Tuesday as he began a visit", "met Kohl on Tuesday, opening a visit", "told reporters on Tuesday after landing in
// Cairo", "on Tuesday became the first minister to visit Cairo"; -1 if there is none.
func (f *frame) opens() int {
	s, n := f.sent, f.node
	if f.rule.POS == "noun" && s.Nodes[n].Lemma != "arrival" {
		if n = s.Nodes[n].Head; s.Nodes[f.node].Dep == "pobj" {
			n = s.Nodes[n].Head
		}
		if d := s.Nodes[f.node].Dep; d != "dobj" && d != "pobj" || !s.IsVerb(n) || !openers[s.Nodes[n].Lemma] || s.Nodes[f.node].Dep == "pobj" && s.Nodes[n].Lemma != "embark" {
			return -1
		}
		return then(s, n)
	}
	if v := becomesFirst(s, n); v >= 0 && f.rule.POS == "verb" {
		if lookAt(s, v) == when.Future {
			return -1
		}
		return v
	}
	if f.rule.POS == "verb" && (!comers[s.Nodes[n].Lemma] || f.rule.Name == "return from") {
		return -1
	}
	return then(s, n)
}

// then is the verb that what is told at a node is told to be at the time of: "said as he came", "said, coming", "said on
// coming", "said shortly after coming"; -1 if there is none. Days told between ("two days after coming") part them.
func then(s *tree.Sentence, n int) int {
	up := s.Nodes[n].Head
	switch dep := s.Nodes[n].Dep; {
	case dep == "pcomp" || dep == "pobj":
		if w := s.Nodes[up].Lower; w != "after" && w != "upon" && w != "on" && w != "following" && w != "with" || s.Child(up, "npadvmod") >= 0 || !s.IsVerb(s.Nodes[up].Head) {
			return -1
		}
		return s.Nodes[up].Head
	case dep == "advcl" && s.IsVerb(up):
		for _, m := range s.ChildrenOf(n, "mark", "advmod", "prep") {
			if w := s.Nodes[m].Lower; w == "as" || w == "when" || w == "after" && s.Child(m, "npadvmod") < 0 && s.Child(n, "npadvmod") < 0 {
				return up
			}
		}
		if s.Nodes[n].Tag == "VBG" && s.Child(n, "mark") < 0 {
			return up
		}
	}
	return -1
}

// becomesFirst is the verb of "became the first minister to visit" above the verb at a node; -1 if there is none.
func becomesFirst(s *tree.Sentence, n int) int {
	first := s.Nodes[n].Head
	if a := s.Child(first, "attr"); s.Nodes[first].Lemma == "become" && hasTo(s, n) && a >= 0 && s.Any(s.ChildrenOf(a, "amod"), "first") {
		return first // a parser hangs "became the first head of state to go" from the verb
	}
	v := s.Nodes[first].Head
	if d := s.Nodes[n].Dep; d != "relcl" && d != "acl" || s.Nodes[v].Lemma != "become" || s.Nodes[first].Dep != "attr" && s.Nodes[first].Dep != "dobj" {
		return -1
	}
	return v
}

// yetToBeFirst tells whether an infinitive tells what somebody has yet to become the first to do, which the words above "become" settle: "hopes to become
// the first minister to visit Kuwait".
func yetToBeFirst(s *tree.Sentence, n int) bool {
	v := becomesFirst(s, n)
	return v >= 0 && s.Nodes[v].Tag == "VB" && !s.Any(s.ChildrenOf(v, "aux"), "did")
}

// dayOf is the day in the past that date words tell which hang from a verb; empty if none do.
func (r *reading) dayOf(f *frame, v int) string {
	s := f.sent
	for k := range r.exprs[s.Index] {
		x := &r.exprs[s.Index][k]
		if x.Kind != when.Point || x.Bound != when.NoBound && x.Bound != when.End || s.ClauseVerb(spanHead(s, x)) != v {
			continue
		}
		if t := x.Limit(r.anchor, when.Past); t.Known() && t.Precision == schema.Day && !r.afterArticle(&t) {
			return t.Start
		}
	}
	return ""
}
