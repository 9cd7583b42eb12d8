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
	if relations[s.Nodes[node].Lemma] && s.Nodes[s.Nodes[node].Head].Lower == "in" {
		return nil // "in view of the summit in Rome"
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
	if outposts[node.Lemma] || m != nil && (m.Entity.Person() || m.Form == mention.Role) { // "a dinner in honour of King Hussein of Jordan"
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
