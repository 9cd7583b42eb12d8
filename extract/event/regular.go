package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// bodyRegular is the body of a gathering told as one of those that a body holds by its rules, or as one of its ministers, and as nobody else's: the
// one that does something there, else the one told last. "OPEC will set its prices at the regular conference", "the matter was left
// to the ministerial meeting in May"; nil if there is none.
func (r *reading) bodyRegular(f *frame) *mention.Entity {
	s, n := f.sent, f.node
	if !regularly[s.Nodes[n].Lemma] || s.Nodes[n].Tag != "NN" || !determined(s, n) || len(s.Prep(n, "with", "between", "of", "among")) > 0 || !r.byRule(s, n) {
		return nil
	}
	if p, _ := f.under(); (p == "at" || p == "during") && f.verb >= 0 {
		subject, passive := subjectOf(s, f.verb)
		if subject >= 0 && !passive && subject < n && (heading[s.Nodes[subject].Lemma] || r.bodyAt(s, subject) != nil) {
			g := *f
			if r.fill(&g, Body, subject); g.body == nil {
				g.body = r.bodyOver(s, subject)
			}
			if g.body != nil {
				return g.body
			}
		}
		if subject >= 0 && !passive && subject < n && len(r.actors(s, subject)) > 0 {
			return nil // whoever does something there may be at another's
		}
	}
	if s.Any(s.ChildrenOf(n, "poss"), "its", "their") || r.townBefore(s, n) {
		return nil // a company has its annual meeting too, and a town may have another body's
	}
	return r.bodyBefore(s, n)
}

// townBefore tells whether a noun of gathering is called by its town: "the Hong Kong ministerial meeting".
func (r *reading) townBefore(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.ChildrenOf(n, "compound", "nmod", "poss"), func(c int) bool {
		return namesTown(r.story.At(s.Index, c))
	})
}

// namesTown tells whether a mention is the name of a place or of a land that is no more than a town.
func namesTown(m *mention.Mention) bool {
	return m != nil && m.Entity != nil && m.Form != mention.Demonym && (m.Entity.Kind == schema.Place || m.Entity.Kind == schema.Country && townStates[m.Entity.Country])
}

// ministersIn tells whether a gathering is called by its town and by the ministers or leaders who hold it: "the Hong Kong ministerial meeting", "the
// Cancun ministerial".
func (r *reading) ministersIn(s *tree.Sentence, n int) bool {
	return gathers[s.Nodes[n].Lemma] && r.townBefore(s, n) && (s.Nodes[n].Lemma == "ministerial" || slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound", "poss"), func(c int) bool {
		return official[s.Nodes[c].Lower]
	}))
}

// regularly are the nouns for what a body holds by its rules.
var regularly = words("conference", "meeting", "summit", "ministerial", "plenary")

// byRule tells whether an adjective tells that a gathering is held by rule or is one of ministers, and all else before it is a day or a town.
func (r *reading) byRule(s *tree.Sentence, n int) bool {
	by := s.Nodes[n].Lemma == "ministerial"
	for _, c := range s.ChildrenOf(n, "amod", "compound", "nmod", "poss", "nummod") {
		m := r.story.At(s.Index, c)
		switch w := s.Nodes[c].Lower; {
		case ruled[w]:
			by = true
		case m != nil && r.townBefore(s, n), w == "next", w == "coming", w == "its", w == "their", w == "-", yearly[w], weekdays[w], tree.Months[w]:
		case slices.Contains([]string{"semi", "half", "bi", "twice"}, w):
		default:
			return false
		}
	}
	return by
}

// ruled are the adjectives for gatherings that a body holds by its rules, or those of its ministers.
var ruled = words("regular", "ordinary", "extraordinary", "annual", "semi-annual", "semiannual", "biannual", "biennial", "half-yearly", "twice-yearly", "six-monthly", "quarterly", "ministerial", "statutory", "mid-year", "year-end")
