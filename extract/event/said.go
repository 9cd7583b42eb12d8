package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// partingDay are the words for the day on which somebody spoke before he set out: "said on Saturday before leaving for Kuwait"; nil
// if a clause tells none.
func (r *reading) partingDay(f *frame) *when.Expr {
	s := f.sent
	before := s.Nodes[f.node].Head
	v := s.Nodes[before].Head
	if s.Nodes[f.node].Dep == "advcl" && s.Any(s.ChildrenOf(f.node, "mark"), "as", "before") { // "as he left for Hanoi"
		v = before
		for s.Nodes[v].Dep == "ccomp" && !mention.Saying(s.Nodes[v].Lemma) && s.Nodes[v].Head != v {
			v = s.Nodes[v].Head
		}
	} else if s.Nodes[f.node].Dep != "pcomp" || s.Nodes[before].Lower != "before" {
		return nil
	}
	if f.rule.POS != "verb" || f.typ() != schema.Visit || !departs[s.Nodes[f.node].Lemma] || !mention.Saying(s.Nodes[v].Lemma) {
		return nil
	}
	for i := range f.dates {
		if x := f.dates[i].expr; x != nil && x.Kind == when.Point && s.ClauseVerb(spanHead(s, x)) == v {
			return x
		}
	}
	return nil
}

// saidDuring tells whether date words tell when something was said during the event: "In May, Powell said during talks with Sharon".
func (f *frame) saidDuring(x *when.Expr) bool {
	s := f.sent
	head := spanHead(s, x)
	_, said := f.scenePrep()
	return f.toldDuring() && !s.Above(f.node, head) && s.ClauseVerb(head) == said
}

// ofSpeech tells whether date words tell when something was said during a visit of which it is told how long it is, and so not when it began: "said on
// Monday during a two-day visit".
func (f *frame) ofSpeech(x *when.Expr) bool {
	return f.typ() == schema.Visit && f.lengthTold() && f.saidDuring(x)
}

// lengthTold tells whether an adjective tells how long the event lasts: "his two-day visit".
func (f *frame) lengthTold() bool { return lengthIn(f.sent, f.node) }

// lengthIn tells whether an adjective of the noun at a node tells a length of time.
func lengthIn(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound", "nmod"), func(c int) bool {
		return slices.ContainsFunc(append(s.Descend(c), c), func(k int) bool {
			return lengthy[s.Nodes[k].Lemma] || lengthy[s.Nodes[k].Lower+"s"] || s.Nodes[k].Lemma == "long"
		})
	})
}

// scenePrep is the preposition that makes an event the scene of what a verb tells, and that verb: "during talks", "on the sidelines of talks", which is
// during them; empty and -1 if there is none.
func (f *frame) scenePrep() (prep string, up int) {
	s := f.sent
	prep, up = f.under()
	if prep == "of" && margins[s.Nodes[up].Lemma] && s.Nodes[up].Dep == "pobj" {
		return "during", s.Nodes[s.Nodes[up].Head].Head
	}
	return prep, up
}

// atEdgeOf tells whether the first of two frames is told by a verb to have been on the margins of the second, which is another event then: "discussed
// ports on the margins of talks with Raisi".
func atEdgeOf(a, b *frame) bool {
	if a.sent != b.sent || a.rule.POS != "verb" {
		return false
	}
	prep, up := b.under()
	if prep != "of" || !margins[b.sent.Nodes[up].Lemma] {
		return false
	}
	_, at := b.scenePrep()
	return at == a.node
}

// toldDuring tells whether something was said during the event: "said in a visit to Rwanda".
func (f *frame) toldDuring() bool {
	prep, said := f.scenePrep()
	return (prep == "during" || prep == "in") && mention.Saying(f.sent.Nodes[said].Lemma) && f.sent.Nodes[said].Tag == "VBD"
}

// saidAfter tells whether a verb that bears a date tells what was said or done right after the event:
// "said Tuesday after arriving in Beijing".
func (f *frame) saidAfter(v int) bool {
	s := f.sent
	if s.Nodes[f.node].Dep != "pcomp" && (s.Nodes[f.node].Dep != "pobj" || s.Nodes[f.node].Lemma != "arrival") {
		return false
	}
	prep := s.Nodes[f.node].Head
	w := s.Nodes[prep].Lower
	return v >= 0 && s.Nodes[prep].Head == v && (w == "after" || w == "upon" || w == "on" || w == "following")
}

// ofAgreed tells whether date words are those of an event that people settle over the telephone: "agreed by phone to meet on May 4".
func (r *reading) ofAgreed(f *frame, x *when.Expr) bool {
	s := f.sent
	return f.typ() == schema.Call && f.rule.POS == "verb" && slices.ContainsFunc(s.ChildrenOf(f.node, "xcomp", "ccomp"), func(c int) bool {
		return r.isTrigger(s, c) && s.Above(c, spanHead(s, x))
	})
}
