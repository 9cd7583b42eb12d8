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
	if f.rule.Name == "bodies deliberate" {
		return r.sitsOver(f)
	}
	if f.rule.POS == "verb" {
		return r.convenes(f)
	}
	if f.rule.Number {
		if g := r.lastGathering(f, maxKind); g != nil {
			f.body, f.name, f.row = g.body, g.name, true
		}
		return f.row
	}
	if r.partOfName(f) || r.vague(s, n) || toldByItsHead(s, n) || r.allParties(f) != "" {
		return false
	}
	if s.Any(s.ChildrenOf(n, "amod", "compound"), "bilateral", "two-way", "one-on-one", "one-to-one") {
		return false // "bilateral talks outside the six-party ones"
	}
	first, last := nameOf(s, n)
	f.name = spellName(s, first, last)
	r.bodyOf(f, first, last)
	if f.body != nil && ofTalks[strings.ToLower(s.Nodes[n].Lemma)] && s.Nodes[n].Lemma != "round" && r.betweenTwo(f) {
		return false // "EU-Iran talks"
	}
	if f.body != nil {
		ofOneCountry := f.body.Known != nil && f.body.Known.Country != "" // a session of a party is its country's own affair
		return !ofOneCountry && !r.anothers(f, first)
	}
	for _, p := range s.Prep(n, "with") { // "a three-way meeting with Zelensky"
		if r.isPerson(s, p) {
			return false
		}
	}
	lemma := strings.ToLower(s.Nodes[n].Lemma)
	if lemma == "summit" && s.Nodes[n].Tag != "NNS" {
		return r.ofMoreThanTwo(f) || len(s.Prep(n, "with", "between")) == 0 && !r.ownOfTwo(f) && (r.sidesOf(f) != 2 || f.verb >= 0 && s.Nodes[f.verb].Lemma == "attend")
	}
	if strings.Contains(strings.ToLower(f.name), "donors") || r.ofMany(s, n) || r.ofHeads(s, n) || r.amongMany(f) || lemma == "conference" && r.ofStates(s, n) {
		return true
	}
	f.echo = r.meantOnceMore(f)
	return f.echo || gathers[lemma] && r.ofThoseAbove(f)
}

// ofHeads tells whether a noun of gathering is of heads of government or state of whom no country is named: they are those of many.
func (r *reading) ofHeads(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.Prep(n, "of"), func(h int) bool {
		return s.Nodes[h].Lower == "heads" && s.Any(s.Prep(h, "of"), "state", "government") && !s.Any(s.ChildrenOf(h, "det", "nummod", "predet"), "both", "two") && len(r.actors(s, h)) == 0
	})
}

// betweenTwo tells whether talks are named after two sides, one of which is a body: "the EU-Iran talks".
func (r *reading) betweenTwo(f *frame) bool {
	body, country := false, false
	for _, c := range f.sent.ChildrenOf(f.node, "compound", "nmod", "amod") {
		for _, k := range append(f.sent.Descend(c), c) {
			if m := r.story.At(f.sent.Index, k); m != nil && m.Entity != nil {
				body = body || m.Entity == f.body
				country = country || m.Entity.Kind == schema.Country
			}
		}
	}
	return body && country
}

// anothers tells whether an assembly that would be that of the United Nations is named after somebody else: "the UMNO General
// Assembly".
func (r *reading) anothers(f *frame, first int) bool {
	s := f.sent
	if f.body.Side() != "UN" || !strings.EqualFold(s.Nodes[f.node].Lemma, "assembly") || s.Nodes[first].Tag != "NNP" || strings.EqualFold(s.Nodes[first].Text, "General") || s.Nodes[first].Head != f.node {
		return false
	}
	m := r.story.At(s.Index, first)
	return m == nil || m.Entity == nil || m.Entity.Side() != "UN"
}

// toldByItsHead tells whether a noun of gathering is told by the noun above it: as whose summit it is ("the Beijing Summit of the
// Forum"), as whose house ("the site of the Forum"), or as whose head ("the secretary-general of the Forum").
func toldByItsHead(s *tree.Sentence, n int) bool {
	of := s.Nodes[n].Head
	if s.Nodes[n].Dep != "pobj" || s.Nodes[of].Lower != "of" || s.Nodes[n].Tag != "NNP" && s.Nodes[n].Tag != "NNPS" {
		return false
	}
	up := s.Nodes[s.Nodes[of].Head].Lemma
	return up == "summit" || houses[up] || presiding[up]
}

// presiding are the nouns for who is at the head of a standing gathering, whether it is held or not.
var presiding = words("president", "chairman", "chairwoman", "secretary", "secretary-general", "spokesman", "spokeswoman", "director")

// houses are the nouns for where a standing gathering has its home, whether it is held or not.
var houses = words("site", "headquarters", "secretariat", "venue", "seat", "office", "home")

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

// stands takes from a gathering what a clause denies of those who are there: that nothing was agreed at a summit, or that
// somebody did not speak at it, calls no summit off.
func (f *frame) stands() {
	s, n := f.sent, f.node
	v := s.ClauseVerb(n)
	failed := v >= 0 && s.Nodes[v].Dep == "xcomp" && s.Nodes[s.Nodes[v].Head].Lemma == "fail" && s.Nodes[s.Nodes[v].Head].Tag != "VB"
	if s.Nodes[n].Dep != "pobj" || f.status != schema.Cancelled && f.status != schema.Denied && !failed {
		return
	}
	if prep := s.Nodes[s.Nodes[n].Head]; prep.Lower != "at" && prep.Lower != "during" {
		return
	}
	if f.verdict.node == n || v < 0 {
		return
	}
	f.verdict = verdict{status: schema.Held, node: -1}
	for k := v; ; k = s.Nodes[k].Head {
		if s.Any(s.ChildrenOf(k, "aux"), "will", "would", "'ll") {
			f.status = schema.Planned
		}
		if s.Nodes[k].Dep != "xcomp" || s.Nodes[k].Head == k {
			return
		}
	}
}

// newsOf tells whether a gathering without a name is itself the news: told as one not known yet in the first paragraphs, with
// somebody who takes part or a place and a day ("opened an international conference on aid on Thursday").
func (r *reading) newsOf(f *frame) bool {
	s, n := f.sent, f.node
	d := s.Child(n, "det")
	if d < 0 || s.Nodes[d].Lower != "a" && s.Nodes[d].Lower != "an" || s.Paragraph > 1 || f.status != schema.Held && f.status != schema.Planned {
		return false
	}
	if p, ok := r.here(n); ok && !f.place.known() && inThisTown(s, n) {
		f.place = p
	}
	if len(f.parties) > 0 {
		return true
	}
	r.setTime(f)
	return f.place.known() && f.time.Known() && f.time.Precision == schema.Day
}

// inThisTown tells whether a noun, or the verb above it, is told to be in the town that the story is written from: "in this
// Baltic resort".
func inThisTown(s *tree.Sentence, n int) bool {
	verb, _, _ := verbAbove(s, n)
	for _, p := range slices.Concat(s.Prep(n, "in", "at"), s.Prep(max(verb, 0), "in", "at")) {
		if d := s.Child(p, "det"); d >= 0 && s.Nodes[d].Lower == "this" && towns[s.Nodes[p].Lemma] {
			return true
		}
	}
	return false
}

// towns are the nouns for the town that a story is written from.
var towns = words("resort", "city", "town", "port", "capital", "village", "island", "spa", "suburb")

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
	if f.body == nil && f.rule.POS == "noun" { // "a three-way summit of Arafat, Peres and Mubarak"
		for _, p := range f.sent.Prep(f.node, "of") {
			if who := r.actors(f.sent, p); len(sidesAlone(who)) > 1 { // "a summit of Syria, Lebanon and Jordan", "of the leaders of the three"
				f.parties = appendRefs(f.parties, who...)
			} else {
				f.people(who)
			}
		}
	}
	f.scene = f.scene || f.echo
	f.stands()
	s := f.sent
	for _, c := range s.ChildrenOf(f.node, "compound", "nmod", "poss") {
		if m := r.story.At(s.Index, c); namesTown(m) && !f.place.known() {
			if p, ok := r.named(s, m, c); ok && !p.region {
				f.place = p
			}
		}
	}
	if !f.place.known() {
		f.place = r.hostOf(f)
	}
	r.elsewhere(f)
	if s.Nodes[f.node].Lemma == "assembly" && f.body != nil && f.body.Side() == "UN" && !f.place.known() {
		f.place = site{country: "US", node: f.node} // the General Assembly sits in New York
	}
	if f.rule.POS == "noun" {
		r.attendees(f)
	}
	if f.rule.POS == "noun" && s.IsNoun(f.node) && f.body == nil && r.bare(f) && !r.theSummit(f) && !r.newsOf(f) {
		return nil
	}
	r.setTime(f)
	if f.row && !f.place.known() && !f.time.Known() {
		return nil // "nothing will be decided before the next round"
	}
	return []*frame{f}
}
