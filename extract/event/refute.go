package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// refuted returns the events alleged or asked about just before of which somebody says, without naming them, that they were not: by a
// noun of their kind with "no" ("no such call took place", "there had been no contact between the two"), by "nothing of the kind", or
// by an auxiliary that leaves its verb out ("said he had not").
func (r *reading) refuted(s *tree.Sentence, v int, here []*frame) []*frame {
	if slices.ContainsFunc(s.ChildrenOf(v, "aux", "mark"), func(a int) bool { return modal[s.Nodes[a].Lower] != "" || s.Nodes[a].Lower == "if" }) {
		return nil
	}
	such := false
	n, ellipsis := s.Child(v, "nsubj", "nsubjpass", "attr", "dobj"), elliptic[s.Nodes[v].Lower] && leftOut(s, v)
	none, kind, planned := false, false, false
	for _, c := range s.ChildrenOf(v, "nsubj", "nsubjpass", "attr", "dobj") {
		if onCondition(s, c, v) {
			continue
		}
		set := anySet(s, c, v)
		like := suchAs(s, c) || set
		planned = planned || set
		if noneOfTheKind(s, c) && (settled[s.Nodes[v].Lemma] || s.Nodes[v].Lemma == "do") || noneThere(s, c, v) && r.claimed(s, v) {
			n, kind = c, true
		} else if noneOf(s, c) || like && r.gainsays(s, v) {
			n, none, such = c, true, like
		}
	}
	if !ellipsis && !none && !kind || !r.claimed(s, v) && !kind && !such {
		return nil
	}
	back := maxHearsay
	if ellipsis || kind {
		back = maxPronoun
	}
	fits := func(f *frame) bool {
		open := f.status == schema.Held || such && f.status == schema.Possible || such && planned && f.status == schema.Planned || f.status != schema.Denied && underAsking(f) || kind && (f.status == schema.Planned || f.status == schema.Possible)
		if during, _ := f.under(); during == "during" || f.sent.Index == s.Index && f.node >= v && !underAsking(f) || !open || !kind && !r.alleged(f) && f.status == schema.Held {
			return false
		}
		return !none || (such || len(vague[s.Nodes[n].Lemma]) < len(allTypes)) && r.kindOf(s.Nodes[n].Lemma, f.typ()) && r.about(s, n, f)
	}
	return r.withErrand(r.lastFitting(s, back, here, fits), fits)
}

// anySet tells whether a noun is one of any event that is said to be set: "denied that a meeting was planned", "that any talks had been arranged".
func anySet(s *tree.Sentence, n, v int) bool {
	return s.Nodes[n].Dep == "nsubjpass" && settled[s.Nodes[v].Lemma] && s.Any(s.ChildrenOf(n, "det"), "a", "an", "any") && len(s.Nodes[n].Children) == 1
}

// gainsays tells whether a verb is denied, or tells of a denial, of "such" an event: "such a stop had never been envisaged", "denied any
// such meeting", "denied that any such call was made".
func (r *reading) gainsays(s *tree.Sentence, v int) bool {
	denial := func(v int) bool {
		cue := r.verbCue(s, v)
		return cue != nil && cue.Status == schema.Denied && !negates(s, v)
	}
	return negates(s, v) && s.Nodes[v].Lemma != "announce" && s.Nodes[v].Lemma != "confirm" || denial(v) || s.Nodes[v].Dep == "ccomp" && denial(s.Nodes[v].Head)
}

// underAsking tells whether a frame tells no more than what somebody asked: "asked whether he had met him", "asked about talks with him".
func underAsking(f *frame) bool {
	s, v := f.sent, f.sent.ClauseVerb(f.node)
	if prep, up := f.under(); (prep == "about" || prep == "of" || prep == "on") && up >= 0 && s.Nodes[up].Lemma == "ask" {
		return true
	}
	return v >= 0 && s.Nodes[v].Dep == "ccomp" && s.Nodes[s.Nodes[v].Head].Lemma == "ask"
}

// noneOf tells whether a noun is told not to be, by "no" before it.
func noneOf(s *tree.Sentence, n int) bool {
	return s.IsNoun(n) && s.Any(s.ChildrenOf(n, "det", "predet"), "no")
}

// noneThere tells whether a clause says of what was told just before no more than that there was none: "there had been none".
func noneThere(s *tree.Sentence, n, v int) bool {
	return s.Nodes[n].Lower == "none" && s.Nodes[v].Lemma == "be" && s.Child(v, "expl") >= 0 && s.Child(n, "prep", "acl", "relcl") < 0
}

// noneOfTheKind tells whether a node says "nothing of the kind" or "no such thing".
func noneOfTheKind(s *tree.Sentence, n int) bool {
	if s.Nodes[n].Lower == "nothing" {
		of := s.Prep(n, "of", "like")
		return len(of) > 0 && (s.Any(of, "kind", "sort", "that"))
	}
	return s.Nodes[n].Lemma == "thing" && noneOf(s, n) && suchAs(s, n)
}

// about tells whether what hangs from a noun names nobody but those who take part in an event: "no contact between the two".
func (r *reading) about(s *tree.Sentence, n int, f *frame) bool {
	if s.Child(n, "acl", "relcl", "compound") >= 0 {
		return false
	}
	who := f.who()
	for _, p := range s.Prep(n, "between", "with", "to", "from", "by", "of") {
		for _, x := range r.actors(s, p) {
			if !sharesParty([]mention.Ref{x}, who) {
				return false
			}
		}
	}
	return true
}

// leftOut tells whether a negated auxiliary stands for a whole clause: "he had not".
func leftOut(s *tree.Sentence, v int) bool {
	if s.Child(v, "neg") < 0 || s.Child(v, "nsubj") < 0 {
		return false
	}
	return !slices.ContainsFunc(s.Nodes[v].Children, func(c int) bool {
		d := s.Nodes[c].Dep
		return c > v && d != "neg" && d != "punct" || d == "aux" || d == "expl"
	})
}

// refused returns the events asked about just before of which somebody says with no more than an auxiliary that they will not be:
// "asked whether he would meet him, he said he would not".
func (r *reading) refused(s *tree.Sentence, v int, here []*frame) []*frame {
	if w := s.Nodes[v].Lower; s.Nodes[v].Tag != "MD" || w != "would" && w != "will" && w != "wo" || !leftOut(s, v) || !r.claimed(s, v) {
		return nil
	}
	return r.lastPlans(s, maxPronoun, here, func(f *frame) bool { return r.alleged(f) })
}

// keptAway returns the journeys that others are said to have told of, of which somebody says that the traveller did not make them: he
// "had not left Rome", "was at home all week", "never went".
func (r *reading) keptAway(s *tree.Sentence, v int, here []*frame) []*frame {
	cue := r.absence(s, v)
	if cue == nil || !r.claimed(s, v) || r.open(s, v) {
		return nil
	}
	if st := cue.Status; negates(s, v) && cue.Negated != schema.Cancelled || !negates(s, v) && (st != schema.Cancelled || !strings.HasPrefix(s.Nodes[v].Tag, "VBD") && !perfect(s, v)) {
		return nil
	}
	subject, _ := subjectOf(s, v)
	if subject < 0 {
		return nil
	}
	who := r.actors(s, subject)
	return r.lastFitting(s, maxHearsay, here, func(f *frame) bool {
		if f.status != schema.Held || !r.alleged(f) {
			return false
		}
		abroad := f.typ() == schema.Meeting && f.place.country != "" && !slices.ContainsFunc(who, func(x mention.Ref) bool { return x.Side == f.place.country })
		return f.typ() == schema.Visit && sharesParty(who, f.visitors) || abroad && sharesParty(who, f.parties) // who was at home met nobody abroad
	})
}

// maxRetort is the longest sentence, in words, that does no more than contradict: "Not so, said her spokesman."
const maxRetort = 14

// retort is the word by which a short sentence does no more than contradict what was told before it: one for
// what is untrue with no verb but of saying ("Nonsense, said his office", "Pure invention."), or "not so", "not
// true"; -1 if it does not.
func (r *reading) retort(s *tree.Sentence) int {
	if len(s.Nodes) > maxRetort {
		return -1
	}
	word := -1
	for n, node := range s.Nodes {
		switch {
		case s.IsVerb(n) && node.Dep != "aux" && node.Dep != "auxpass" && node.Lemma != "be" && node.Lemma != "do" && !mention.Saying(node.Lemma) && !settled[node.Lemma]:
			return -1
		case word >= 0:
		case cut(s, n):
			word = n
		case n < 2 && node.Lower == "no" && n+1 < len(s.Nodes) && s.Nodes[n+1].Dep == "punct" && r.questioned(s):
			word = n // "Had he met him? 'No,' he said."
		case n > 0 && (node.Lower == "so" || node.Lower == "true") && s.Nodes[n-1].Lower == "not":
			word = n
		case n > 2 && (node.Lower == "kind" || node.Lower == "sort") && s.Nodes[n-3].Lower == "nothing":
			word = n // "nothing of the kind was planned"
		case n > 1 && node.Lower == "thing" && s.Nodes[n-1].Lower == "such" && s.Nodes[n-2].Lower == "no":
			word = n // "had done no such thing"
		case r.denies(node) && (node.Lemma != "lie" || n > 0 && s.Nodes[n-1].Tag == "DT"):
			word = n
		}
	}
	return word
}

// questioned tells whether the sentence before one asks something.
func (r *reading) questioned(s *tree.Sentence) bool {
	if s.Index == 0 {
		return false
	}
	q := r.story.Sentences[s.Index-1].Nodes
	return slices.ContainsFunc(q[max(0, len(q)-2):], func(n tree.Node) bool { return n.Text == "?" })
}

// cut tells whether a word of negation ends a clause that leaves its verb out: "They had not, Peskov said",
// "Never," she replied.
func cut(s *tree.Sentence, n int) bool {
	switch s.Nodes[n].Lower {
	case "never":
		return n < 2 && n+1 < len(s.Nodes) && s.Nodes[n+1].Dep == "punct"
	case "not", "n't", "n’t":
		if n < 2 || n+1 < len(s.Nodes) && s.Nodes[n+1].Dep != "punct" && s.Nodes[n+1].Text != "." {
			return false
		}
		return elliptic[s.Nodes[n-1].Lower] && (s.Nodes[n-2].Tag == "PRP" || s.IsNoun(n-2))
	}
	return false
}

// elliptic are the auxiliaries of what was not so that stand for a whole clause.
var elliptic = words("did", "had", "has", "have")

// settled are the verbs of what is told to have been planned or to have been: "nothing of the kind was planned".
var settled = words("plan", "schedule", "happen", "occur", "arrange", "intend", "envisage", "foresee", "agree", "exist")

// denies tells whether a word stands for what is untrue.
func (r *reading) denies(n tree.Node) bool {
	cue := r.rules.cue("predicate", strings.ToLower(n.Lemma))
	return cue != nil && cue.Status == schema.Denied && !strings.HasPrefix(n.Tag, "VB")
}

// wontHave is the pronoun by which somebody is told not to believe what was told just before: "neither government would have it", "would have
// none of it", "would not hear of it"; -1 if a verb tells nothing of the kind.
func wontHave(s *tree.Sentence, v int) int {
	if l := s.Nodes[v].Lemma; l != "have" && l != "hear" || !s.Any(s.ChildrenOf(v, "aux"), "would", "will") {
		return -1
	}
	o := s.Child(v, "dobj")
	switch of := s.Prep(v, "of"); {
	case o >= 0 && s.Nodes[o].Lower == "it" && negates(s, v) && s.Child(v, "ccomp", "xcomp", "oprd") < 0:
		return o
	case o >= 0 && s.Nodes[o].Lower == "none" && s.Any(s.Prep(o, "of"), "it", "this", "that"):
		return s.Prep(o, "of")[0]
	case o < 0 && len(of) > 0 && negates(s, v) && s.Nodes[of[0]].Lower == "it":
		return of[0]
	}
	return -1
}

// putAbout tells whether a verb tells of a rumour that is spread: "it was put about that".
func putAbout(s *tree.Sentence, v int) bool {
	return spreading[s.Nodes[v].Lemma] && s.Any(s.ChildrenOf(v, "prt", "prep", "advmod"), "about", "around", "out")
}

// spreading are the verbs that with "about" tell of rumours that are spread.
var spreading = words("put", "give", "noise", "bruit", "bandy")

// nothingIn are the reports of which a clause says that there is no truth in them: "there was no basis for the report".
func (r *reading) nothingIn(s *tree.Sentence, v int) []int {
	k := s.Child(v, "attr", "dobj")
	word := k >= 0 && s.Nodes[k].Lemma == "word" && negates(s, v) && slices.ContainsFunc(s.Prep(k, "of"), func(p int) bool { return verities[s.Nodes[p].Lemma] }) // "not a word of truth"
	if k < 0 || !word && !noneOf(s, k) && !(s.Nodes[k].Lower == "nothing" && len(s.Prep(k, "in")) > 0) {
		return nil
	}
	cue := r.rules.cue("noun", s.Nodes[k].Lemma)
	if !word && s.Nodes[k].Lower != "nothing" && (cue == nil || cue.Status != schema.Held || cue.Negated != schema.Denied) {
		return nil
	}
	about := append(s.Prep(k, "in", "for", "to", "of", "behind"), s.Prep(v, "in", "for", "to", "of", "behind")...)
	return slices.DeleteFunc(about, func(n int) bool { return !hearsay(s, n) && !pronouns[s.Nodes[n].Lower] })
}
