package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// placePreps are the prepositions that lead to where something takes place.
var placePreps = []string{"in", "at"}

// siteOnlyPreps are those that do so before a named place but not before a country ("spoke on
// Afghanistan").
var siteOnlyPreps = []string{"on", "aboard", "outside", "near", "inside"}

// settingPreps are those that do so after a verb that says when and where an event is held.
var settingPreps = append([]string{"for", "to"}, siteOnlyPreps...)

// relocating are the verbs by which an event gets another place.
var relocating = words("move", "shift", "transfer", "relocate", "switch")

// whereAbout looks for a place in the clause around a node: its own prepositions first, then those
// of the verb above, "here" included.
func (r *reading) whereAbout(s *tree.Sentence, nodes ...int) site {
	prepared := len(nodes) > 0 && nodes[0] >= 0 && preparedBy(s, nodes[0]) >= 0 // "came to Bonn to prepare the talks"
	for _, n := range nodes {
		if n < 0 || n != nodes[0] && prepared {
			continue
		}
		if n != nodes[0] && mention.Saying(s.Nodes[n].Lemma) { // "said here ahead of talks with Prodi in Lima"
			if p := r.besides(s, nodes[0]); p.known() {
				return p
			}
		}
		if p := r.placeBelow(s, n, n != nodes[0] && (dated[s.Nodes[n].Lemma] || relocating[s.Nodes[n].Lemma])); p.known() {
			return p
		}
	}
	for i, n := range nodes {
		if n >= 0 && !prepared && (i == 0 || dated[s.Nodes[n].Lemma] && s.IsVerb(n)) {
			if p := r.besides(s, n); p.known() {
				return p
			}
		}
	}
	return site{}
}

// placeBelow looks for a place in the prepositions of a node, and "here" beside it. A node that sets when and
// where an event is held leads to its place by more of them: "set for St Petersburg", "moved to Geneva".
func (r *reading) placeBelow(s *tree.Sentence, n int, sets bool) site {
	var best site
	for _, c := range s.Prep(n, placePreps...) {
		for _, p := range r.sitesHeld(s, c) {
			best = narrower(best, p)
		}
	}
	preps := siteOnlyPreps
	if sets {
		preps = settingPreps
	}
	for _, c := range s.Prep(n, preps...) {
		if briefing[s.Nodes[n].Lemma] && s.IsVerb(n) && r.isTrigger(s, c) || nowhere[s.Nodes[c].Lemma] {
			continue // "briefed him on his talks in London"
		}
		for _, p := range r.sites(s, c) {
			if p.place != nil || townNouns[s.Nodes[c].Lemma] { // "on the island of Malta"
				best = narrower(best, p)
			}
		}
	}
	for _, c := range s.ChildrenOf(n, "advmod") {
		if s.Nodes[c].Lower == "here" {
			if p, ok := r.here(c); ok {
				best = narrower(best, p)
			}
		}
		if s.Nodes[c].Lower == "there" {
			if p, ok := r.there(s, c); ok {
				best = narrower(best, p)
			}
		}
	}
	return best
}

// nowhere are the nouns after "on" that tell when or how something is done, whatever place they lead to: "on the eve of a summit in Rome".
var nowhere = words("eve", "heel", "anniversary", "condition", "behalf", "basis", "ground", "day", "occasion")

// besides looks for a place after a preposition anywhere in the clause of a node: parsers often
// hang "in Zagreb" from the name before it.
func (r *reading) besides(s *tree.Sentence, n int) site {
	verb := s.ClauseVerb(n)
	var best site
	for k := range s.Nodes {
		if !slices.Contains(placePreps, s.Nodes[k].Lower) || s.Nodes[k].Dep != "prep" || k < n && !opens(s, k, n) || verb < 0 || s.ClauseVerb(k) != verb && !thisTime(s, k) || r.ofAnother(s, k, n) {
			continue
		}
		if o := s.Child(n, "dobj"); s.IsVerb(n) && debated[s.Nodes[n].Lemma] && o >= 0 && s.Above(o, k) {
			continue // "discussed the summit in Genoa"
		}
		for _, c := range s.ChildrenOf(k, "pobj") {
			m := r.story.At(s.Index, c)
			if m == nil && townNouns[s.Nodes[c].Lemma] || m != nil && m.Entity != nil && m.Form != mention.Demonym && (m.Entity.Kind == schema.Place || m.Entity.Kind == schema.Country) {
				for _, p := range r.sitesHeld(s, c) {
					best = narrower(best, p)
				}
			}
		}
	}
	return best
}

// thisTime tells whether a preposition says where something is done again: "will meet again, this time in Lima".
func thisTime(s *tree.Sentence, k int) bool {
	return k >= 2 && s.Nodes[k-1].Lower == "time" && s.Nodes[k-2].Lower == "this"
}

// opens tells whether a preposition stands in a phrase before the subject of the verb at n: "Over dinner in Paris
// Macron told Conte".
func opens(s *tree.Sentence, k, n int) bool {
	subject := s.Child(n, "nsubj", "nsubjpass")
	return s.IsVerb(n) && k < subject && !s.Above(k, subject)
}

// townNouns are the nouns whose "of" leads to a town's name.
var townNouns = words("city", "town", "capital", "village", "resort", "port", "suburb", "island", "base", "retreat", "enclave")

// spans are the nouns that tell how long an event was, not another one: "sat with him for 90 minutes in Sochi".
var spans = words("hour", "minute", "half-hour", "quarter-hour", "session", "face")

// setFor tells whether a noun of event is no more than the setting of what the verb at n tells: "over dinner in
// Paris he told Conte".
func setFor(s *tree.Sentence, h, n int) bool {
	if s.Nodes[h].Dep != "pobj" || !s.IsVerb(n) {
		return false
	}
	prep := s.Nodes[h].Head
	return s.Nodes[prep].Head == n && (s.Nodes[prep].Lower == "over" || s.Nodes[prep].Lower == "at" || s.Nodes[prep].Lower == "during")
}

// ofAnother tells whether a preposition hangs from a noun of another event than the one at n: in "his
// visit came before a meeting in Hong Kong" only the meeting is there.
func (r *reading) ofAnother(s *tree.Sentence, k, n int) bool {
	for h := s.Nodes[k].Head; !s.Above(h, n); h = s.Nodes[h].Head {
		if h != n && s.IsNoun(h) && !spans[s.Nodes[h].Lemma] && !setFor(s, h, n) && r.story.At(s.Index, h) == nil && len(r.rules.trigger("noun", s.Nodes[h].Lemma)) > 0 {
			return true
		}
		if s.Nodes[h].Head == h {
			break
		}
	}
	for h := s.Nodes[k].Head; h != n && !s.IsVerb(h) && !s.Above(h, n); h = s.Nodes[h].Head { // "was due to meet him after clashes in Gaza", "since an attempt on his life in Lima"
		prep := s.Nodes[h].Head
		if s.IsNoun(h) && s.Nodes[h].Dep == "pobj" && (s.Nodes[s.Nodes[prep].Head].Lower == "according" || aftermath[s.Nodes[prep].Lower] && r.story.At(s.Index, h) == nil) {
			return true
		}
	}
	return false
}

// aftermath are the prepositions before what else happened, or who tells it, in a place of its own.
var aftermath = words("after", "following", "amid", "amidst", "despite", "over", "since", "before", "because", "given", "notwithstanding", "like", "unlike", "than", "against")

// matters are the nouns of what people talk about, which has a place of its own: "talks on the situation in Gaza".
var matters = words("development", "situation", "violence", "war", "crisis", "conflict", "fighting", "tension", "unrest",
	"turmoil", "bloodshed", "standoff", "ceasefire", "truce", "peace", "peacekeeping", "stability", "security", "reconstruction",
	"settlement", "dispute", "problem", "question", "issue", "matter", "process", "election", "democracy", "reform", "project",
	"investment", "operation", "troop", "force", "deployment", "withdrawal", "presence", "role", "involvement", "intervention", "attack", "killing", "famine", "drought", "relief")

// sitesHeld returns the places after a preposition, at a node, at which what is told may have been: the country of what is talked
// about is none.
func (r *reading) sitesHeld(s *tree.Sentence, node int) []site {
	out := r.sites(s, node)
	if ofMatter(s, s.Nodes[node].Head) {
		out = slices.DeleteFunc(out, func(p site) bool { return p.place == nil })
	}
	return out
}

// ofMatter tells whether a preposition hangs from what is talked about: "on the developments in Gaza". A town after it may be
// where they talked.
func ofMatter(s *tree.Sentence, k int) bool {
	if o := k - 1; o >= 0 && s.Nodes[o].Dep == "dobj" && debated[s.Nodes[s.Nodes[o].Head].Lemma] && matters[s.Nodes[o].Lemma] {
		return true
	}
	h := s.Nodes[k].Head
	if !s.IsNoun(h) || !matters[s.Nodes[h].Lemma] {
		return false
	}
	for s.IsNoun(h) {
		up := s.Nodes[h].Head
		switch w := s.Nodes[up].Lower; {
		case s.Nodes[h].Dep == "dobj", s.Nodes[h].Dep == "pobj" && slices.Contains([]string{"on", "about", "over", "regarding", "concerning"}, w):
			return true
		case s.Nodes[h].Dep == "conj":
			h = up
		case s.Nodes[h].Dep == "pobj" && (w == "of" || w == "in"):
			h = s.Nodes[up].Head
		default:
			return false
		}
	}
	return false
}
