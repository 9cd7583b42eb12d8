package event

import (
	"cmp"
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// site is where an event takes place.
type site struct {
	// place is a city or a venue; nil if a country alone is told.
	place *mention.Entity
	// country is the country that it lies in; empty if unknown.
	country string
	// node is where the text tells it.
	node int
	// region tells that a region of several countries is meant.
	region bool
	// ahead tells that it is a stop of a tour that is still to come.
	ahead bool
}

// known tells whether any place or country is told.
func (p site) known() bool { return p.place != nil || p.country != "" || p.region }

// sites returns the places that the noun phrase at a node tells, one for each coordinated name. What is done "at the request of Oman" is not done there.
func (r *reading) sites(s *tree.Sentence, node int) []site {
	if grounds[s.Nodes[node].Lemma] && s.Nodes[s.Nodes[node].Head].Lower == "at" {
		return nil
	}
	if p := s.Nodes[node].Head; s.Nodes[node].Dep == "pobj" && (s.Child(p, "neg") >= 0 || p > 1 && s.Nodes[p-1].Lower == "not" && s.Nodes[p-2].Text == ",") {
		return nil // "at home, not in Rome"
	}
	if both := r.bothTold(s, node); both != nil {
		return both
	}
	var out []site
	for _, n := range s.Conjuncts(node) {
		if n != node && matters[s.Nodes[n].Lemma] {
			continue // "in talks on peace and the violence in Gaza", which a parser lists with the talks
		}
		if p, ok := r.site(s, n, 0); ok {
			out = append(out, p)
			out = append(out, r.listedAfter(s, n)...)
		}
		if r.story.At(s.Index, n) == nil && s.Nodes[n].Tag == "NNS" { // "six nations, among them Mali"
			for _, c := range s.Prep(n, "including", "among") {
				for _, k := range s.Conjuncts(c) {
					if p, ok := r.site(s, k, 0); ok {
						out = append(out, p)
					}
				}
			}
		}
		for _, a := range s.ChildrenOf(n, "appos") { // lists of countries are often read as appositions
			for _, c := range s.Conjuncts(a) {
				if m := r.story.At(s.Index, c); m != nil && m.Entity != nil && m.Entity.Kind == schema.Country && m.Form == mention.Full {
					out = append(out, site{country: m.Entity.Side(), node: c})
				}
			}
		}
	}
	return out
}

// listedAfter returns the countries of a list that a parser hung from inside the first one's name:
// "the Republic of Korea, Mongolia and Kazakhstan".
func (r *reading) listedAfter(s *tree.Sentence, n int) []site {
	m := r.story.At(s.Index, n)
	if m == nil {
		return nil
	}
	var out []site
	for k := m.First; k < m.Last; k++ {
		if k == n {
			continue
		}
		for _, c := range s.Conjuncts(k)[1:] {
			if o := r.story.At(s.Index, c); o != nil && o != m && o.Entity != nil && o.Form == mention.Full && (o.Entity.Kind == schema.Country || o.Entity.Kind == schema.Place) {
				if p, ok := r.named(s, o, c); ok {
					out = append(out, p)
				}
			}
		}
	}
	return out
}

// site returns the place that a single noun phrase tells: a name, a name in apposition ("the
// Chinese capital, Beijing"), a name after "of" ("the port city of Busan") or "near" ("a farm near Lima"), or "here".
func (r *reading) site(s *tree.Sentence, n, depth int) (site, bool) {
	if depth > 3 {
		return site{}, false
	}
	node := s.Nodes[n]
	switch {
	case node.Lower == "here":
		return r.here(n)
	case node.Lower == "there":
		return r.there(s, n)
	case node.Tag == "WDT" && node.Dep == "dobj" && s.Nodes[node.Head].Dep == "relcl": // "after Germany, which he visited"
		return r.site(s, s.Nodes[node.Head].Head, depth+1)
	case meantAgain[node.Lower] && s.Any(s.ChildrenOf(n, "amod"), "same"):
		return r.there(s, n)
	case meantAgain[node.Lower] && definite(s, n):
		return r.placeAgain(s, n)
	case r.describedAgain(s, n):
		return r.placeAgain(s, n)
	case node.Lower == "state" && n > 0 && (s.Nodes[n-1].Lower == "city" || n > 1 && s.Nodes[n-1].Text == "-" && s.Nodes[n-2].Lower == "city"):
		return r.placeAgain(s, n)
	case node.Lower == "capital" && definite(s, n):
		return r.capitalAgain(s, n)
	case node.Lower == "region" && definite(s, n) && r.goesTo(s, n):
		return site{region: true, node: n}, true
	}
	m := r.story.At(s.Index, n)
	if m != nil && m.Entity != nil && m.Form != mention.Demonym && m.Entity.Kind != schema.Person {
		return r.named(s, m, n)
	}
	for _, c := range s.ChildrenOf(n, "appos") {
		if p, ok := r.site(s, c, depth+1); ok {
			return p, true
		}
	}
	of := []string{"of", "in"}
	if outposts[node.Lemma] {
		of = []string{"in"}
	}
	for _, c := range s.Prep(n, of...) {
		if p, ok := r.site(s, c, depth+1); ok {
			return p, true
		}
	}
	if outposts[node.Lemma] {
		return site{}, false
	}
	for _, c := range s.Prep(n, "near", "outside", "on") { // "at his ranch outside Lima", "a villa on the outskirts of Lima"
		if s.Nodes[s.Nodes[c].Head].Lower == "on" && !fringes[s.Nodes[c].Lemma] {
			continue
		}
		if p, ok := r.site(s, c, depth+1); ok && p.place != nil {
			return p, true
		}
	}
	if node.Dep == "pobj" && s.Nodes[node.Head].Lower == "on" {
		return r.ofCountry(s, n) // a name before a noun after "on" tells what is talked of: "on the Camp David process"
	}
	for _, c := range s.ChildrenOf(n, "compound", "nmod", "poss") {
		if m := r.story.At(s.Index, c); m != nil && m.Entity != nil && m.Form == mention.Full && m.Entity.Kind == schema.Place {
			return r.named(s, m, n)
		}
	}
	return r.ofCountry(s, n)
}

// outposts are the nouns for what one country has in another: "the embassy of Chile in Lima" is in Peru.
var outposts = words("embassy", "consulate", "legation", "pavilion")

// fringes are the nouns for what lies at a town's edge.
var fringes = words("outskirt", "outskirts", "edge", "shore", "bank", "coast", "periphery")

// goesTo tells whether a noun is what a journey goes to: "a trip to the region", "toured the region", "will arrive in the region".
func (r *reading) goesTo(s *tree.Sentence, n int) bool {
	up := s.Nodes[n].Head
	if s.Nodes[n].Dep == "pobj" {
		switch s.Nodes[up].Lower {
		case "to", "through", "around", "of":
			up = s.Nodes[up].Head
		case "in":
			if up = s.Nodes[up].Head; s.Nodes[up].Lemma != "arrive" {
				return false
			}
		default:
			return false
		}
	} else if s.Nodes[n].Dep != "dobj" {
		return false
	}
	pos := "noun"
	if s.IsVerb(up) {
		pos = "verb"
	}
	return slices.ContainsFunc(r.rules.trigger(pos, s.Nodes[up].Lemma), func(t *Trigger) bool { return t.Type == schema.Visit })
}

// landNouns are the nouns that with a country's name or people tell a place of it: "the Portuguese capital".
var landNouns = words("capital", "soil", "neighbour", "neighbor", "city", "town")

// ofCountry is the place that a noun tells by the country beside it.
func (r *reading) ofCountry(s *tree.Sentence, n int) (site, bool) {
	if !landNouns[s.Nodes[n].Lemma] {
		return site{}, false
	}
	for _, c := range s.Nodes[n].Children {
		if m := r.story.At(s.Index, c); m != nil && m.Entity != nil && m.Entity.Kind == schema.Country {
			return r.townOf(m.Entity, s.Nodes[n].Lemma, n), true
		}
	}
	return site{}, false
}

// townOf is what a noun for a place of a country means: its capital is a city, its soil or a town of
// it lie in the country.
func (r *reading) townOf(country *mention.Entity, noun string, n int) site {
	p := site{country: country.Side(), node: n}
	if noun == "capital" {
		p.place = r.story.Capital(p.country)
	}
	return p
}

// definite tells whether a noun bears "the" or "this" and nothing that says which.
func definite(s *tree.Sentence, n int) bool {
	d := s.Child(n, "det")
	return d >= 0 && (s.Nodes[d].Lower == "the" || s.Nodes[d].Lower == "this") && len(s.ChildrenOf(n, "amod", "prep", "relcl", "compound")) == 0
}

// here is the dateline's place.
func (r *reading) here(n int) (site, bool) {
	d := r.story.Dateline
	if d == nil {
		return site{}, false
	}
	if d.Kind == schema.Country {
		return site{country: d.Side(), node: n}, true
	}
	return site{place: d, country: d.Country, node: n}, true
}

// named turns the mention of a place, country or seat into a site. A country after the place's
// name settles where it lies.
func (r *reading) named(s *tree.Sentence, m *mention.Mention, n int) (site, bool) {
	e := m.Entity
	switch e.Kind {
	case schema.Country:
		return site{country: e.Side(), node: n}, true
	case schema.Organization:
		return r.atUN(s, m, n)
	}
	p := site{place: e, country: e.Country, node: n, region: e.Country == "" && e.Known != nil}
	if p.region {
		p.place = nil
	}
	if p.country == "" && !p.region {
		p.country = r.countryBeside(s, m)
	}
	if strings.HasSuffix(strings.ToLower(e.Name), "headquarters") { // those of the UN stand in several towns
		p.country = cmp.Or(r.countryBeside(s, m), p.country)
	}
	return p, true
}

// countryBeside finds the country or the city with a country that stands right after an unlisted
// place: "Blue Hall, Manila".
func (r *reading) countryBeside(s *tree.Sentence, m *mention.Mention) string {
	for j := m.Last; j < min(m.Last+4, len(s.Nodes)); j++ {
		if o := r.story.At(s.Index, j); o != nil && o != m && o.Entity != nil && o.Entity.Kind != schema.Person && o.Form == mention.Full {
			return o.Entity.Side()
		}
		if w := s.Nodes[j].Text; w != "," && !strings.EqualFold(w, "in") && !strings.EqualFold(w, "the") {
			break
		}
	}
	return ""
}

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
	for _, n := range nodes {
		if n < 0 {
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
		if n >= 0 && (i == 0 || dated[s.Nodes[n].Lemma] && s.IsVerb(n)) {
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
		if briefing[s.Nodes[n].Lemma] && s.IsVerb(n) && r.isTrigger(s, c) {
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

// inferPlace gives an event a place that its own words do not tell, and says so.
func (f *frame) inferPlace(p site) {
	f.place = p
	f.inferred = append(f.inferred, "place_country")
}

// inferCountry gives an event the country of a place that its own words do not tell, and says so.
func (f *frame) inferCountry(code string) {
	f.place.country = code
	f.inferred = append(f.inferred, "place_country")
}

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
		if s.IsNoun(h) && s.Nodes[h].Dep == "pobj" && aftermath[s.Nodes[s.Nodes[h].Head].Lower] && r.story.At(s.Index, h) == nil {
			return true
		}
	}
	return false
}

// aftermath are the prepositions before what else happened, in a place of its own.
var aftermath = words("after", "following", "amid", "despite", "over", "since", "before")

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

// narrower joins two places of one clause: a venue tells more than its city, a city more than its
// country; the country of the wider one completes the narrower.
func narrower(a, b site) site {
	if !a.known() {
		return b
	}
	if a.place == nil && b.place != nil && (a.country == "" || b.country == "" || a.country == b.country) {
		a, b = b, a
	}
	if a.country == "" {
		a.country = b.country
	}
	return a
}

// ownCountry is the country that is the subject of the clause in which "the country" stands: "Lebanon announced the
// postponement of the pope's visit to the country".
func (r *reading) ownCountry(s *tree.Sentence, n int) (site, bool) {
	v := s.ClauseVerb(n)
	k := s.Child(max(v, 0), "nsubj")
	if v < 0 || k < 0 || k > n || s.Nodes[n].Lower != "country" {
		return site{}, false
	}
	m := r.story.At(s.Index, k)
	if m == nil || m.Entity == nil || m.Form == mention.Demonym || m.Entity.Kind != schema.Country {
		return site{}, false
	}
	return r.named(s, m, n)
}
