package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// brokenAway tells whether who meets is told to be a land and a part of it that has broken away, in one phrase: "negotiators from Georgia and its
// breakaway province of Abkhazia", "Georgian and Abkhaz officials", "Georgia held talks with its separatist region".
func (r *reading) brokenAway(f *frame) bool {
	s, verb := f.sent, f.node
	if f.rule.POS == "noun" {
		verb = f.verb
	}
	tops := s.Prep(f.node, "with", "between", "of", "among")
	if f.rule.POS == "noun" {
		tops = append(tops, s.ChildrenOf(f.node, "compound", "amod", "nmod", "poss")...)
	}
	if verb >= 0 {
		tops = append(tops, s.Prep(verb, "with", "between")...)
		if f.rule.POS == "verb" {
			tops = append(tops, s.ChildrenOf(verb, "dobj")...)
		}
		if subject, _ := subjectOf(s, verb); subject >= 0 && subject != f.node {
			tops = append(tops, subject)
		}
	}
	land, part := false, false
	for _, n := range tops {
		for _, k := range append(s.Descend(n), n) {
			if k != f.node && s.ClauseVerb(k) == s.ClauseVerb(n) {
				land = land || r.isLand(s, k, f.parties[0].Side)
				part = part || r.partAway(s, k, f.parties[0].Side)
			}
		}
	}
	return land && part
}

// isLand tells whether a word names a land or its people, or its government.
func (r *reading) isLand(s *tree.Sentence, k int, side string) bool {
	m := r.story.At(s.Index, k)
	if m != nil && m.Entity != nil && m.Entity.Kind == schema.Country {
		return m.Entity.Side() == side
	}
	return governing[s.Nodes[k].Lemma] && s.Nodes[k].Tag == "NN"
}

// partAway tells whether a word names a part of a land that has broken away: one of those that call themselves states, or a province that is
// called breakaway or separatist.
func (r *reading) partAway(s *tree.Sentence, k int, side string) bool {
	if m := r.story.At(s.Index, k); m != nil && m.Entity != nil && m.Entity.Kind == schema.Place {
		return m.Entity.Country == side && m.Entity.Known != nil && unrecognised[m.Entity.Known.Name]
	}
	return provinces[s.Nodes[k].Lemma] && slices.ContainsFunc(s.ChildrenOf(k, "amod", "compound", "nmod"), func(c int) bool { return parting[s.Nodes[c].Lower] })
}

// unrecognised are the parts of lands that have called themselves states without being taken for ones.
var unrecognised = map[string]bool{"Abkhazia": true, "South Ossetia": true, "Transnistria": true, "Nagorno-Karabakh": true, "Chechnya": true, "Somaliland": true, "Bougainville": true}

// parting are the words for a part of a land that has left it, provinces the nouns for such a part.
var parting, provinces = words("breakaway", "separatist", "secessionist", "rebel", "rebellious", "seceding", "insurgent", "self-declared", "self-proclaimed", "self-styled", "proclaimed"),
	words("province", "region", "republic", "territory", "enclave", "state", "island", "district", "statelet")
