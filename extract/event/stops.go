package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// spanning are the verbs that tell what a tour covers.
var spanning = words("include", "cover", "span", "comprise", "encompass", "feature", "involve")

// stops adds the stops of a tour: "a tour that includes France and Spain", "a swing covering three
// capitals: A, B and C", "his itinerary includes Rome", "his next stop is Rome".
func (r *reading) stops(f *frame) {
	s := f.sent
	for _, v := range s.ChildrenOf(f.node, "acl", "relcl", "prep") {
		r.stopsOf(f, v)
	}
	if verb := s.Nodes[f.node].Head; s.Nodes[f.node].Dep == "nsubj" && s.IsVerb(verb) {
		r.stopsOf(f, verb)
		if s.Nodes[verb].Lemma == "be" && f.node > 0 {
			for _, a := range s.ChildrenOf(verb, "attr", "dobj") {
				places := r.sites(s, a)
				f.sites, f.listed = append(f.sites, places...), f.listed || len(places) > 0
			}
		}
		for _, c := range s.Conjuncts(verb)[1:] { // "will begin in Vilnius and end in Tallinn"
			if bounds[s.Nodes[c].Lemma] && s.Child(c, "nsubj") < 0 {
				r.prepositions(f, c)
			}
		}
	}
}

// stopsThere adds the places of which a clause tells that they are the stops or stand on the list of them: "Rome is her
// next stop", "Oslo and Riga are also on her itinerary". It tells whether there are any.
func (r *reading) stopsThere(f *frame) bool {
	s, n := f.sent, f.sent.Nodes[f.node]
	v := n.Head
	onList := n.Dep == "pobj" && s.Nodes[v].Lower == "on" && lists[n.Lemma]
	if onList {
		if v = s.Nodes[v].Head; s.Nodes[v].Dep == "acomp" || s.Nodes[v].Dep == "advmod" { // "is next on his list"
			v = s.Nodes[v].Head
		}
	}
	if !onList && (n.Dep != "attr" && n.Dep != "dobj" || !legNouns[n.Lemma] || s.Nodes[v].Lemma != "be") || !s.IsVerb(v) || !beingOn[s.Nodes[v].Lemma] || negates(s, v) {
		return false
	}
	if d := s.Child(f.node, "det"); (n.Lemma == "destination" || n.Lemma == "station") && d >= 0 && s.Nodes[d].Lower == "a" {
		return false // "a destination for tourists"
	}
	found := false
	for _, c := range s.ChildrenOf(v, "nsubj", "attr") {
		if c == f.node {
			continue
		}
		for _, p := range r.sites(s, c) {
			p.ahead = onList && present(s, v) || turnOf(s, f.node) == "next" || stillAhead(s, f.node) || s.Any(s.ChildrenOf(v, "advmod"), "ahead") || r.ahead(s, v)
			f.sites, f.listed, found = append(f.sites, p), true, true
		}
	}
	if found {
		r.stopsAround(f)
		for _, p := range append(s.Prep(v, "for"), s.Prep(f.node, "for")...) { // "for Kok, Riga is the first stop"
			r.fill(f, f.rule.Possessor, p)
		}
		r.whoseTour(f)
	}
	return found
}

// stillAhead tells whether a noun for stops tells that they are still to be made, by its own words or by those of its tour: "the stops
// still ahead", "the remaining stops", "the stops of a tour on which he sets out on Friday".
func stillAhead(s *tree.Sentence, n int) bool {
	if s.Any(s.ChildrenOf(n, "amod", "advmod"), "next", "ahead", "remaining", "coming", "left", "upcoming") {
		return true
	}
	return slices.ContainsFunc(s.Prep(n, "of", "on", "in"), func(t int) bool {
		return slices.ContainsFunc(s.ChildrenOf(t, "relcl", "acl"), func(v int) bool { return hasTo(s, v) || leavingHome[s.Nodes[v].Lemma] && present(s, v) })
	})
}

// leavingHome are the verbs by which a journey begins.
var leavingHome = words("set", "leave", "depart", "start", "begin", "embark", "fly")

// stopsAround adds the places told right behind a stop to come before or after it: "the third stop after Oslo and Riga, before Minsk".
func (r *reading) stopsAround(f *frame) {
	for _, word := range []string{"after", "before"} {
		for _, n := range f.sent.Prep(f.node, word) {
			for _, p := range r.sites(f.sent, n) {
				p.ahead = word == "before"
				f.sites = append(f.sites, p)
			}
		}
	}
}

// whoseTour mends whose tour a pronoun tells where its stops are told: of the people named before it is the one who was told to
// travel, not whom he is to meet.
func (r *reading) whoseTour(f *frame) {
	p := f.sent.Child(f.node, "poss")
	if p < 0 || f.sent.Nodes[p].Tag != "PRP$" {
		return
	}
	for _, g := range slices.Backward(slices.Concat(r.told, r.within)) {
		switch {
		case f.sent.Index-g.sent.Index > maxLent || g.typ() == schema.Visit && sharesParty(f.visitors, g.visitors):
			return
		case g.typ() == schema.Visit && len(g.visitors) == 1 && g.visitors[0].Entity.Person():
			f.visitors = slices.Clone(g.visitors)
			return
		}
	}
}

// stopsFollow finds the places that a clause tells to be the next stops of the tour just told, or those already made: "Peru and Chile
// follow", "Oslo and Riga lie ahead of him", "behind him lie Bonn and Rome". It tells whether the clause names nothing but places, and tells of
// what is to come or lies back.
func (r *reading) stopsFollow(f *frame) bool {
	s, v := f.sent, f.node
	opened := s.Nodes[v].Tag == "VB" && s.Child(v, "aux") < 0 // "Next come Peru and Chile"
	if !present(s, v) && !opened && r.mood(s, v).status != schema.Planned || negates(s, v) || s.Nodes[v].Dep == "relcl" || s.Child(v, "ccomp", "xcomp", "mark") >= 0 {
		return false
	}
	fore, back, whom := r.aheadOf(f)
	if back != (f.rule.Status == schema.Held) || !fore && !back {
		return false
	}
	if !opened && !back && s.Child(v, "dobj") >= 0 && len(f.visitors) == 0 {
		return false
	}
	for k := range s.Nodes {
		if s.ClauseVerb(k) != v || !s.IsNoun(k) || r.isTime(s, k) || ofStops[s.Nodes[k].Lemma] {
			continue
		}
		if slices.ContainsFunc(whom, func(p int) bool { return p == k || s.Above(p, k) }) {
			continue
		}
		m := r.story.At(s.Index, k)
		if m == nil || m.Entity == nil || m.Form != mention.Full || m.Entity.Kind != schema.Place && m.Entity.Kind != schema.Country {
			return false
		}
		if p, ok := r.named(s, m, k); ok && m.Head == k {
			f.sites, f.listed = append(f.sites, p), true
		}
	}
	return len(f.sites) > 0
}

// aheadOf tells whether a clause says that something lies ahead or behind, and fills the traveller of whom it says so, whose nodes it
// returns: "ahead of him is Riga", "for Kok, three towns lie ahead".
func (r *reading) aheadOf(f *frame) (fore, back bool, whom []int) {
	s, v := f.sent, f.node
	if s.Nodes[v].Lemma == "follow" {
		return s.Child(v, "prep", "acomp", "advcl") < 0, false, nil
	}
	whom = s.Prep(v, "behind", "for")
	fore = s.Any(s.ChildrenOf(v, "advmod", "acomp"), "ahead", "next")
	for _, c := range s.ChildrenOf(v, "advmod", "acomp", "prep") {
		if of := s.Prep(c, "of"); s.Nodes[c].Lower == "ahead" && len(of) > 0 {
			whom = append(whom, of...)
		}
	}
	for _, p := range whom {
		if s.Nodes[p].Tag != "PRP" && !r.isPerson(s, p) {
			return false, false, nil
		}
		r.fill(f, Visitor, p)
	}
	return fore && len(s.Prep(v, "behind")) == 0, len(s.Prep(v, "behind")) > 0 && len(f.visitors) > 0, whom
}

// ofStops are the nouns that count the stops of a tour.
var ofStops = words("country", "stop", "capital", "town", "city", "nation", "state", "station", "leg", "stage", "destination")

// bounds are the verbs that tell where a tour begins or ends.
var bounds = words("begin", "start", "open", "end", "finish", "conclude", "continue")

// stopsOf adds the places that a verb tells which describes a tour.
func (r *reading) stopsOf(f *frame, v int) {
	s := f.sent
	l := s.Nodes[v].Lemma
	in := s.Prep(v, "in")
	if l != "take" || s.Child(v, "dobj") >= 0 {
		in = nil // "will take place in"
	}
	if !spanning[l] && s.Nodes[v].Lower != "including" && (l != "take" || s.Child(v, "prt") < 0 && len(s.Prep(v, "to")) == 0 && len(in) == 0) {
		return
	}
	first := len(f.sites)
	places := append(s.ChildrenOf(v, "dobj", "pobj"), in...)
	if p := s.Child(v, "prt"); p >= 0 { // the particle of "take in Algiers" read as a preposition
		places = append(places, s.ChildrenOf(p, "pobj")...)
	}
	for _, o := range places {
		f.sites = append(f.sites, r.sites(s, o)...)
		for _, k := range s.Prep(o, "in", "to") { // "including stops in"
			f.sites = append(f.sites, r.sites(s, k)...)
		}
	}
	for _, k := range s.Prep(v, "to") { // "will take him to"
		f.sites = append(f.sites, r.sites(s, k)...)
	}
	f.listed = f.listed || len(f.sites) > first
	for i := range f.sites[first:] {
		f.sites[first+i].ahead = r.ahead(s, v) || present(s, v) && (f.tourBegins() || f.onLeg() && also(s, v))
	}
}

// onLeg tells whether a stop of a tour was told just before it: "the second leg of a tour".
func (f *frame) onLeg() bool {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	return s.Nodes[f.node].Dep == "pobj" && s.Nodes[up].Lower == "of" && slices.Contains([]string{"leg", "stop", "stage"}, s.Nodes[s.Nodes[up].Head].Lemma)
}

// also tells whether a verb tells of a tour what is on it besides the stop just told: "the second leg of a swing that
// also takes in China".
func also(s *tree.Sentence, v int) bool {
	return s.Any(s.ChildrenOf(v, "advmod"), "also")
}

// tourBegins tells whether a tour is told to begin just now: "opening a tour which includes Bolivia".
func (f *frame) tourBegins() bool {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	if s.Nodes[f.node].Dep == "pobj" {
		up = s.Nodes[up].Head
	}
	return openers[s.Nodes[up].Lemma] && s.IsVerb(up)
}

// takesIn tells whether a verb tells what is on a tour, and neither what is struck off it nor who is taken anywhere: "his tour takes in
// Chad".
func takesIn(f *frame) bool {
	s := f.sent
	return f.rule.POS == "verb" && f.typ() == schema.Visit && f.rule.Name != "take in" && s.Nodes[f.node].Lemma == "take" && s.Any(s.ChildrenOf(f.node, "prt"), "in")
}
