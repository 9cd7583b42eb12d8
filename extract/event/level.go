package event

import (
	"slices"

	"demarche/extract/lemma"
	"demarche/extract/tree"
	"demarche/schema"
)

// levels tell by the noun for those who sit at a gathering of what rank it is: the ministers of a body meet apart from its
// leaders and its officials.
var levels = map[string]string{"minister": "ministers", "secretary": "ministers",
	"leader": "leaders", "president": "leaders", "head": "leaders", "premier": "leaders", "monarch": "leaders", "king": "leaders", "chancellor": "leaders",
	"negotiator": "officials", "envoy": "officials", "ambassador": "officials", "diplomat": "officials", "official": "officials"}

// level is the rank of those who are told to sit at a gathering; empty if none is told. A summit is one of leaders unless
// its own words say otherwise.
func (f *frame) level() string {
	s, n := f.sent, f.node
	if f.typ() != schema.Summit {
		return ""
	}
	if f.rule.POS == "verb" {
		return f.rank
	}
	for _, c := range slices.Concat(s.ChildrenOf(n, "amod", "compound", "nmod", "poss"), s.Prep(n, "of")) {
		if l := levelAt(s, c); l != "" {
			return l
		}
	}
	switch s.Nodes[n].Lemma {
	case "summit":
		return "leaders"
	case "ministerial":
		return "ministers"
	}
	if f.verb >= 0 && calling[s.Nodes[f.verb].Lemma] {
		subject, _ := subjectOf(s, f.verb)
		return levelAt(s, subject)
	}
	return ""
}

// levelAt is the rank that a noun in the plural, or an adjective, tells; empty if it tells none.
func levelAt(s *tree.Sentence, n int) string {
	switch {
	case n > 0 && s.Nodes[n].Lower == "official" && s.Nodes[n-1].Lower == "senior": // "the senior official meeting"
		return "officials"
	case n < 0 || s.Nodes[n].Tag == "NN":
		return ""
	case s.Any(s.ChildrenOf(n, "amod", "compound"), "prime"):
		return "leaders"
	case s.Nodes[n].Lower == "ministerial":
		return "ministers"
	case s.Nodes[n].Tag == "NNS" || s.Nodes[n].Tag == "NNPS" || s.Nodes[n].Tag == "NNP" && lemma.Lemma(s.Nodes[n].Lower, "NNS") != s.Nodes[n].Lower:
		return levels[lemma.Lemma(s.Nodes[n].Lower, "NNS")] // of "the Foreign Ministers' Meeting" too, a name
	}
	return ""
}

// sameLevel tells whether two gatherings may be of the same rank.
func sameLevel(a, b *frame) bool {
	x, y := a.level(), b.level()
	return x == "" || y == "" || x == y
}
