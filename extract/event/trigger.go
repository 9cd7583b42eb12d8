package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// appositions makes one event of those that a noun and its apposition tell, which parsers often hang from the last name before
// it: "the Denver summit, the Group of Seven's annual gathering", "the summit in Cairo, the first gathering of the Arab League".
func appositions(frames []*frame) {
	for _, f := range frames {
		s := f.sent
		if f.rule.POS != "noun" || s.Nodes[f.node].Dep != "appos" || f.of != nil {
			continue
		}
		if i := slices.IndexFunc(frames, func(g *frame) bool {
			return g.rule.POS == "noun" && g.typ() == f.typ() && g.node < f.node && s.Above(g.node, f.node) && s.ClauseVerb(g.node) == s.ClauseVerb(f.node)
		}); i >= 0 {
			f.of = frames[i]
		}
	}
}

// triggersAt returns the rules for the word at a node.
func (r *reading) triggersAt(s *tree.Sentence, n int) []*Trigger {
	node := s.Nodes[n]
	node.Lemma = strings.ToLower(node.Lemma)
	switch {
	case node.Lower == "visiting" && (node.Dep == "amod" || node.Dep == "compound"):
		return r.rules.trigger("adjective", node.Lower)
	case forOwnSake(s, n):
		return nil
	case lists[node.Lemma] && node.Lemma != "route" && !r.placesOn(s, n):
		return nil // what is on a calendar is a journey only if it is a place
	case (node.Lemma == "chair" || node.Lemma == "seat") && !emptied(s, n):
		return nil
	case s.IsNoun(n) && inAsideApart(s, n):
		return nil // "met Zebari and, in a separate session, Maliki"
	case node.Lower == "due" && r.ofEvent(s, n):
		return nil // "a meeting of Kok and Bolger, due in Oslo on Monday"
	case node.Lower == "due" && node.Dep != "acomp":
		return r.rules.trigger("adjective", node.Lower)
	case numberAlone(s, n) && r.rules.trigger("number", node.Lower) != nil:
		return r.rules.trigger("number", node.Lower)
	case node.Lemma == "tour" && s.IsVerb(n) && r.toursLand(s, n):
		return r.rules.trigger("verb", "visit")
	case tellsVisitor(s, n):
		return append(slices.Clone(r.rules.trigger("verb", node.Lemma)), r.rules.trigger("verb", "tell")...)
	case s.IsVerb(n) && node.Dep != "amod" && node.Dep != "compound":
		if rules := r.rules.trigger("verb", "*"); hasLine(s) {
			return slices.Concat(r.rules.trigger("verb", node.Lemma), rules)
		}
		return slices.Concat(r.rules.trigger("verb", node.Lemma), r.rules.trigger("list", node.Lemma), r.rules.trigger("matter", node.Lemma))
	case s.IsNoun(n) && r.story.At(s.Index, n) == nil || s.IsNoun(n) && r.rules.trigger("noun", node.Lemma) != nil:
		return r.rules.trigger("noun", node.Lemma)
	case node.Tag == "JJ" && (node.Dep == "dobj" || node.Dep == "pobj" || node.Dep == "nsubjpass" || node.Dep == "nsubj"): // "held a bilateral"
		return r.rules.trigger("noun", node.Lower)
	case node.Lower == "here" && n > 0 && s.Nodes[n-1].Text == ",": // "Bolger, here for talks, said"
		return r.rules.trigger("preposition", node.Lower)
	case node.Tag == "RB":
		return r.rules.trigger("adverb", node.Lower)
	case node.Tag == "IN" && node.Dep == "prep":
		return r.rules.trigger("preposition", node.Lower)
	}
	return nil
}

// choose keeps one reading of a trigger: a call before a meeting, a gathering with a body before
// talks between people; and what stands beside it.
func choose(frames []*frame) []*frame {
	one := oneReading(frames)
	for _, f := range frames {
		if len(one) > 0 && one[0].typ() != f.typ() && (f.rule.Beside || one[0].rule.Beside) || f.leftBehind(one) {
			one = append(one, f)
		}
	}
	return one
}

// leftBehind tells whether a visit ends with the word by which the next begins: "left Lima for Quito".
func (f *frame) leftBehind(next []*frame) bool {
	return f.rule.Ends && len(next) > 0 && next[0].rule.Name == "leave" && next[0].typ() == f.typ() && f.to != "" && f.to != next[0].to && next[0].status == schema.Held
}

// oneReading keeps the frames of one rule: whom a land sees comes there.
func oneReading(frames []*frame) []*frame {
	if i := slices.IndexFunc(frames, func(f *frame) bool { return slices.Contains(f.rule.Needs, "land") }); i >= 0 {
		rule := frames[i].rule
		return slices.DeleteFunc(slices.Clone(frames), func(f *frame) bool { return f.rule != rule })
	}
	for _, t := range []schema.EventType{schema.Call, schema.Summit, schema.Meeting, schema.Visit} {
		var of []*frame
		first := ""
		for _, f := range frames {
			if f.typ() == t && (first == "" || f.rule.Name == first) {
				of, first = append(of, f), f.rule.Name
			}
		}
		if len(of) > 0 {
			return of
		}
	}
	return nil
}

// wanted tells whether the words that a rule wants around its trigger are there.
func (r *reading) wanted(s *tree.Sentence, n int, rule *Trigger) bool {
	if r.otherSense(s, n) {
		return false
	}
	if r.near(s, n, rule.Not) || rule.POS == "adverb" && rule.Status != schema.Cancelled && r.phrased(s, n, s.Nodes[n].Head) {
		return false // "pushed back" is no coming back
	}
	if slices.ContainsFunc(s.ChildrenOf(n, "advcl", "xcomp"), func(c int) bool { return hasTo(s, c) && r.near(s, c, missions(rule.Not)) }) {
		return false
	}
	if rule.POS == "verb" && rule.Type == schema.Visit && r.undoes(s, n) {
		return false // who "pushed back his visit" or "dropped his talks in Rome" went nowhere
	}
	if len(rule.Near) > 0 && !r.near(s, n, rule.Near) {
		return false
	}
	if len(rule.Objects) > 0 && !slices.ContainsFunc(s.ChildrenOf(n, "dobj", "nsubjpass"), func(o int) bool {
		return slices.ContainsFunc(s.Conjuncts(o), func(c int) bool { // "summoned Ambassador Navas"
			return slices.Contains(rule.Objects, s.Nodes[c].Lemma) || r.rules.trigger("noun", s.Nodes[c].Lemma) == nil && s.Any(s.ChildrenOf(c, "compound"), rule.Objects...)
		})
	}) {
		return false
	}
	if rule.Type == schema.Call && rule.POS == "verb" && s.Nodes[n].Lemma == "call" && r.summons(s, n) {
		return false
	}
	if len(rule.Under) > 0 {
		verb, _, _ := verbAbove(s, n)
		if s.Nodes[n].Dep == "poss" { // "his guest's victory was" tells of the victory
			return false
		}
		return verb >= 0 && slices.Contains(rule.Under, s.Nodes[verb].Lemma)
	}
	return true
}

// undoes tells whether a verb tells that what its object is, an event, was put off or called off.
func (r *reading) undoes(s *tree.Sentence, v int) bool {
	o := s.Child(v, "dobj")
	if o < 0 || !r.isTrigger(s, o) {
		return false
	}
	cue := r.verbCue(s, v)
	return cue != nil && cue.Status.Off() || r.moves(s, o, v)
}

// near tells whether one of the words stands in the clause of a node.
func (r *reading) near(s *tree.Sentence, n int, words []string) bool {
	for _, d := range s.Descend(n) {
		if slices.Contains(words, s.Nodes[d].Lower) && s.ClauseVerb(d) == s.ClauseVerb(n) {
			return true
		}
	}
	return false
}
