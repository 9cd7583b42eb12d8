package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// gathering tells whether a noun names a multilateral gathering, and notes its name and body.
func (r *reading) gathering(f *frame) bool {
	s, n := f.sent, f.node
	if f.rule.POS == "verb" {
		return r.convenes(f)
	}
	if r.partOfName(f) || r.vague(s, n) {
		return false
	}
	first, last := nameOf(s, n)
	f.name = spellName(s, first, last)
	r.bodyOf(f, first, last)
	if f.body != nil {
		return true
	}
	for _, p := range s.Prep(n, "with") { // "a three-way meeting with Zelensky"
		if r.isPerson(s, p) {
			return false
		}
	}
	lemma := strings.ToLower(s.Nodes[n].Lemma)
	if lemma == "summit" && s.Nodes[n].Tag != "NNS" {
		return len(s.Prep(n, "with", "between")) == 0 && !r.ownOfTwo(f) && (r.sidesOf(f) != 2 || f.verb >= 0 && s.Nodes[f.verb].Lemma == "attend")
	}
	return strings.Contains(strings.ToLower(f.name), "donors") || r.ofMany(s, n) || r.amongMany(f) || lemma == "conference" && r.ofStates(s, n)
}

// theSummit tells whether a gathering without a name is the one that the article is written from:
// told as known in the first paragraphs of a story with a dateline.
func (r *reading) theSummit(f *frame) bool {
	if !definite(f.sent, f.node) || r.story.Dateline == nil || f.sent.Paragraph > 3 {
		return false
	}
	if slices.ContainsFunc(r.told, func(g *frame) bool { return g.typ() == schema.Summit }) {
		return false
	}
	if p, ok := r.here(f.node); ok && !f.place.known() {
		f.inferPlace(p)
	}
	return true
}

// bare tells whether a gathering has no name of its own: neither a place nor a capital nor a number
// stands before it.
func (r *reading) bare(f *frame) bool {
	for _, w := range strings.Fields(f.name) {
		if w[0] >= 'A' && w[0] <= 'Z' && len(w) > 1 || w[0] >= '0' && w[0] <= '9' || strings.Contains(w, "party") || strings.Contains(w, "donor") {
			return false
		}
	}
	return !f.place.known() || definite(f.sent, f.node)
}

// nameOf returns the nodes of a gathering's name: the noun with what stands before it that is
// capitalised or a number, and a body after "of".
func nameOf(s *tree.Sentence, n int) (first, last int) {
	first, last = n, n+1
	for first > 0 {
		node := s.Nodes[first-1]
		if node.Head != n && s.Nodes[node.Head].Head != n || node.Dep == "det" || node.Dep == "prep" || node.Dep == "poss" && node.Tag == "PRP$" {
			break
		}
		first--
	}
	return first, last
}

// spellName writes a gathering's name.
func spellName(s *tree.Sentence, first, last int) string {
	for first < last-1 && !wordy(s.Nodes[first].Text) {
		first++
	}
	return strings.TrimSpace(strings.ReplaceAll(s.Words(first, last), " - ", "-"))
}

// wordy tells whether a token can start a name.
func wordy(w string) bool { return len(w) > 1 || w >= "A" && w <= "Z" || w >= "0" && w <= "9" }

// completeSummit adds place, time and those who are told to take part.
func (r *reading) completeSummit(f *frame) []*frame {
	for _, p := range f.sites {
		if !p.region { // a region beside the noun tells whose the gathering is, not where
			f.place = narrower(f.place, p)
		}
	}
	s := f.sent
	for _, c := range s.ChildrenOf(f.node, "compound", "nmod", "poss") {
		if m := r.story.At(s.Index, c); m != nil && m.Entity != nil && m.Entity.Kind == schema.Place && !f.place.known() {
			if p, ok := r.named(s, m, c); ok && !p.region {
				f.place = p
			}
		}
	}
	r.elsewhere(f)
	if !f.place.known() {
		f.place = r.hostOf(f)
	}
	if s.Nodes[f.node].Lemma == "assembly" && f.body != nil && f.body.Side() == "UN" && !f.place.known() {
		f.place = site{country: "US", node: f.node} // the General Assembly sits in New York
	}
	if f.rule.POS == "noun" && s.IsNoun(f.node) && f.body == nil && r.bare(f) && !r.theSummit(f) {
		return nil
	}
	if f.rule.POS == "noun" {
		r.attendees(f)
	}
	r.setTime(f)
	if f.row && !f.place.known() && !f.time.Known() {
		return nil // "nothing will be decided before the next round"
	}
	return []*frame{f}
}
