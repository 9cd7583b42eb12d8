package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// conclusive are the adjectives that make a declaration or a statement that with which a gathering ends.
var conclusive = words("final", "closing", "concluding", "joint", "summit")

// sayingAt are the prepositions that tell by a gathering when or where something was said.
var sayingAt = []string{"at", "after", "during", "following", "on"}

// justAfter tells whether a sentence stands right after one that tells of a gathering.
func justAfter(f *frame, s *tree.Sentence) bool {
	return slices.ContainsFunc(f.clauses(), func(g *frame) bool { return g.sent.Index == s.Index-1 })
}

// atTable gives those whom a clause right after a gathering tells to do what only those do who are at it: "left early", "sat beside him",
// "signed the communique", "said after the meeting".
func (r *reading) atTable(f *frame, s *tree.Sentence, v int) []int {
	if leftOpen(s, v) {
		return nil
	}
	subject, passive := subjectOf(s, v)
	if subject < 0 {
		return nil
	}
	held, object := f.status == schema.Held, s.Child(v, "dobj", "nsubjpass")
	does := false
	switch lemma := s.Nodes[v].Lemma; lemma {
	case "leave", "arrive", "stay":
		does = held && s.Child(v, "dobj") < 0 && (s.Any(s.ChildrenOf(v, "advmod"), "early", "late") || slices.ContainsFunc(s.Prep(v, "to", "until", "till", "before"), func(n int) bool { return s.Nodes[n].Lemma == "end" }))
	case "sit":
		beside := s.Prep(v, "beside", "alongside", "opposite")
		for _, c := range s.ChildrenOf(v, "advmod") {
			if s.Nodes[c].Lower == "next" {
				beside = append(beside, s.Prep(c, "to")...)
			}
		}
		if len(beside) > 0 && !passive {
			return append([]int{subject}, beside...)
		}
	case "preside":
		does = s.Child(v, "prep") < 0
	case "sign", "initial", "adopt":
		if object < 0 || !held || !closingText(s, object) {
			return nil
		}
		if passive {
			return agentOf(s, v)
		}
		does = true
	case "represent":
		does = object >= 0 && homelands[s.Nodes[object].Lemma] && s.Child(object, "poss") >= 0
	case "lead", "head":
		does = object >= 0 && s.Nodes[object].Lemma == "delegation" && determined(s, object) && r.allThere(f, s, append(s.Prep(object, "to", "at", "in"), s.Prep(v, "to", "at", "in")...))
	case "accept":
		does = f.status == schema.Planned && (object < 0 || s.Nodes[object].Lemma == "invitation" && s.Child(object, "prep", "acl", "relcl") < 0) && s.Child(v, "xcomp", "ccomp", "prep") < 0
	case "host", "welcome", "greet":
		does = object >= 0 && s.Nodes[object].Tag == "NNS" && heading[s.Nodes[object].Lemma] && onlyOffice(s, object)
	case "open", "close":
		does = object >= 0 && (s.Nodes[object].Lemma == "proceeding" || s.Nodes[object].Lemma == "deliberation")
	case "speak":
		does = s.Child(v, "dobj", "conj") < 0 && len(s.Conjuncts(subject)) == 1 && len(s.ChildrenOf(v, "prep")) == len(onItsDays(s, v))
	case "be":
		return isAtIt(s, v, subject)
	default:
		if passive && attending[lemma] && s.Nodes[subject].Lower == "it" {
			return agentOf(s, v)
		}
		does = held && claims[lemma] && slices.ContainsFunc(s.Prep(v, sayingAt...), func(n int) bool { return r.partOfIt(f, s, n) })
	}
	if !does || passive {
		return nil
	}
	return []int{subject}
}

// onItsDays are the nouns for a day of a gathering that a verb is told to be on: "on the first day".
func onItsDays(s *tree.Sentence, v int) []int {
	return slices.DeleteFunc(s.Prep(v, "on"), func(n int) bool {
		return s.Nodes[n].Lemma != "day" || !s.Any(s.ChildrenOf(n, "amod"), "first", "second", "third", "last", "final", "opening", "closing")
	})
}

// allThere tells whether some nouns all mean a gathering or the place where it is held.
func (r *reading) allThere(f *frame, s *tree.Sentence, nouns []int) bool {
	return !slices.ContainsFunc(nouns, func(n int) bool {
		m := r.story.At(s.Index, n)
		return !r.isGathering(f, s, n) && (m == nil || m.Entity == nil || m.Entity != f.place.place)
	})
}

// asDid gives those of whom a clause below a verb says no more than that they do the same: "as did Kok".
func asDid(s *tree.Sentence, v int) []int {
	var out []int
	for _, c := range s.ChildrenOf(v, "advcl") {
		if proVerbs[s.Nodes[c].Lemma] && s.Any(s.ChildrenOf(c, "mark", "advmod"), "as") && s.Child(c, "dobj", "attr", "neg") < 0 {
			out = append(out, s.ChildrenOf(c, "nsubj")...)
		}
	}
	return out
}

// soDoes is the node from which on a sentence names who does as those of the one before, and says no more: "So will Kok"; the number of its
// nodes if it is no such sentence.
func soDoes(s *tree.Sentence) int {
	if len(s.Nodes) < 3 || s.Nodes[0].Lower != "so" || !proVerbs[s.Nodes[1].Lemma] {
		return len(s.Nodes)
	}
	return 2
}

// proVerbs are the verbs that stand for another told before.
var proVerbs = words("do", "will", "would", "be", "have", "can", "could", "should")

// homelands are the nouns for what somebody represents.
var homelands = words("country", "nation", "homeland", "government", "kingdom", "republic")

// closingText tells whether a noun means what a gathering ends with: "the communique", "the final declaration".
func closingText(s *tree.Sentence, n int) bool {
	switch s.Nodes[n].Lemma {
	case "communique", "communiqué":
		return true
	case "declaration", "statement", "document":
		return slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound"), func(c int) bool { return conclusive[s.Nodes[c].Lower] })
	}
	return false
}

// partOfIt tells whether a noun means a gathering told elsewhere, or a part of it: "the meeting", "the end of the summit".
func (r *reading) partOfIt(f *frame, s *tree.Sentence, n int) bool {
	if stages[s.Nodes[n].Lemma] && len(s.Prep(n, "of")) > 0 || margins[s.Nodes[n].Lemma] {
		return slices.ContainsFunc(s.Prep(n, "of"), func(k int) bool { return r.isGathering(f, s, k) })
	}
	return r.isGathering(f, s, n)
}

// isAtIt gives those of whom a clause of being says that they are at a gathering told just before: "was one of the leaders who spoke", "will be
// there", "It was the first summit for Kok", "It was Kok's last summit".
func isAtIt(s *tree.Sentence, v, subject int) []int {
	what := s.Child(v, "attr")
	switch {
	case what < 0:
		if s.Any(s.ChildrenOf(v, "advmod", "acomp"), "there") && s.Child(v, "prep", "expl") < 0 && s.Nodes[subject].Lower != "there" {
			return []int{subject}
		}
	case s.Nodes[what].Lower == "one":
		for _, n := range s.Prep(what, "of") {
			if told := s.ChildrenOf(n, "relcl", "acl"); s.Nodes[n].Tag == "NNS" && heading[s.Nodes[n].Lemma] && slices.ContainsFunc(told, func(c int) bool {
				return !negates(s, c) && (awaited[s.Nodes[c].Lemma] || s.Nodes[c].Lemma == "speak")
			}) {
				return []int{subject}
			}
		}
	case theGathering[s.Nodes[what].Lemma] && (s.Nodes[subject].Lower == "it" || s.Nodes[subject].Lower == "this") && s.Child(v, "neg") < 0:
		if slices.ContainsFunc(s.ChildrenOf(what, "amod"), func(c int) bool {
			return ordinals[s.Nodes[c].Lower] || s.Nodes[c].Lower == "last" || s.Nodes[c].Lower == "final"
		}) {
			return append(s.Prep(what, "for"), s.ChildrenOf(what, "poss")...)
		}
	}
	return nil
}

// leftOpen tells whether a clause says no more than that it is open whether something is so: "has not said whether he will attend".
func leftOpen(s *tree.Sentence, v int) bool {
	for {
		if s.Any(s.ChildrenOf(v, "mark"), "whether", "if") {
			return true
		}
		if d := s.Nodes[v].Dep; d != "xcomp" && d != "conj" && d != "acomp" {
			return false
		}
		v = s.Nodes[v].Head
	}
}

// itsHost gives who is named beside "the host" in a sentence right after a gathering: "The host, Wim Kok, said".
func itsHost(f *frame, s *tree.Sentence, n int) int {
	if !strings.EqualFold(s.Nodes[n].Lemma, "host") || s.Child(n, "poss", "prep", "compound") >= 0 || !s.Any(s.ChildrenOf(n, "det"), "the") || !justAfter(f, s) {
		return -1
	}
	return s.Child(n, "appos")
}
