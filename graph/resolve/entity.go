package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"demarche/schema"
)

// bearer is a person as stories tell of him: an id made of the name, and the country.
type bearer struct{ id, country string }

// namesakes gathers the people whose names end in one word.
type namesakes struct {
	// docs holds, for each bearer, the ids of the stories that name him; known counts those that vouch for him.
	docs  map[bearer]map[string]bool
	known map[bearer]int
	// canonical is the canonical id of each bearer.
	canonical map[bearer]string
}

// newNamesakes returns nobody.
func newNamesakes() *namesakes {
	return &namesakes{docs: map[bearer]map[string]bool{}, known: map[bearer]int{}, canonical: map[bearer]string{}}
}

// bearers returns the people of a story.
func (d *doc) bearers() []bearer {
	var list []bearer
	for _, id := range d.order {
		if e := d.entities[id]; e.Kind == schema.Person {
			list = append(list, bearer{id, e.Country})
		}
	}
	return list
}

// settle finds the canonical id of every bearer. Someone in a gazetteer keeps his id. Others of one
// name are one person unless stories give them different countries; then the country is added to
// the id. A shorter form of a name of two words or more is the only longer one that it fits.
func (n *namesakes) settle() {
	n.canonical = map[bearer]string{}
	all := slices.SortedFunc(maps.Keys(n.docs), compareBearers)
	for _, b := range all {
		n.canonical[b] = n.apart(b)
	}
	for _, b := range all {
		if n.known[b] > 0 {
			continue
		}
		if longer, ok := n.longer(b, all); ok {
			n.canonical[b] = n.canonical[longer]
		}
	}
}

// compareBearers orders people by id and country.
func compareBearers(a, b bearer) int {
	return cmp.Or(strings.Compare(a.id, b.id), strings.Compare(a.country, b.country))
}

// apart returns the id of a bearer among others of the same name.
func (n *namesakes) apart(b bearer) string {
	if n.known[b] > 0 || b.country == "" {
		return b.id
	}
	countries, home := map[string]bool{}, ""
	for other := range n.docs {
		if other.id != b.id {
			continue
		}
		if n.known[other] > 0 {
			home = max(home, other.country)
		}
		if other.country != "" {
			countries[other.country] = true
		}
	}
	if len(countries) <= 1 || b.country == home {
		return b.id
	}
	return b.id + "-" + schema.Slug(b.country)
}

// longer returns the only bearer whose name holds all words of b's, begins alike, and whose country
// is the same.
func (n *namesakes) longer(b bearer, all []bearer) (found bearer, ok bool) {
	words := strings.Split(strings.TrimPrefix(b.id, "person/"), "-")
	if len(words) < 2 || b.country == "" {
		return found, false
	}
	for _, other := range all {
		others := strings.Split(strings.TrimPrefix(other.id, "person/"), "-")
		if other.country != b.country || len(others) <= len(words) || others[0] != words[0] || !contains(others, words) {
			continue
		}
		if ok && n.canonical[found] != n.canonical[other] {
			return found, false
		}
		found, ok = other, true
	}
	return found, ok
}

// contains tells whether all words are among others.
func contains(others, words []string) bool {
	for _, w := range words {
		if !slices.Contains(others, w) {
			return false
		}
	}
	return true
}

// page counts what stories tell of one entity, so that a story can be taken out again.
type page map[fact]int

// fact is one thing told of an entity.
type fact struct{ field, value string }

// The fields of facts.
const (
	factKind     = "kind"
	factName     = "name"
	factAlias    = "alias"
	factCountry  = "country"
	factOffice   = "office"
	factSameAs   = "sameAs"
	factPosition = "position"
)

// factsOf returns what one story tells of an entity, each once.
func factsOf(e schema.Entity) []fact {
	facts := []fact{{factKind, string(e.Kind)}, {factName, e.Name}, {factCountry, e.Country}, {factOffice, e.Office}}
	for _, a := range e.Aliases {
		facts = append(facts, fact{factAlias, a})
	}
	for _, iri := range e.SameAs {
		facts = append(facts, fact{factSameAs, iri})
	}
	if e.Latitude != nil && e.Longitude != nil {
		facts = append(facts, fact{factPosition, degrees(*e.Latitude) + " " + degrees(*e.Longitude)})
	}
	return slices.DeleteFunc(facts, func(f fact) bool { return f.value == "" })
}

// degrees writes an angle so that it reads back the same.
func degrees(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

// count adds n of each fact.
func (p page) count(facts []fact, n int) {
	for _, f := range facts {
		if p[f] += n; p[f] == 0 {
			delete(p, f)
		}
	}
}

// values returns the values of a field, those told most first, then the longer, then by alphabet.
func (p page) values(field string) []string {
	var list []string
	for f := range p {
		if f.field == field {
			list = append(list, f.value)
		}
	}
	slices.SortFunc(list, func(a, b string) int {
		return cmp.Or(-cmp.Compare(p[fact{field, a}], p[fact{field, b}]), -cmp.Compare(len(a), len(b)), strings.Compare(a, b))
	})
	return list
}

// best returns the value told most; empty if there is none.
func (p page) best(field string) string {
	if list := p.values(field); len(list) > 0 {
		return list[0]
	}
	return ""
}

// entity returns the canonical entity that the page tells of; name is the one that a person gave it,
// if any.
func (p page) entity(id, name string) schema.Entity {
	e := schema.Entity{ID: id, Kind: schema.Kind(p.best(factKind)), Name: p.bestName(), Country: p.best(factCountry)}
	e.Aliases = append(p.values(factName), p.values(factAlias)...)
	if name != "" {
		e.Name = name
	}
	slices.Sort(e.Aliases)
	e.Aliases = slices.DeleteFunc(slices.Compact(e.Aliases), func(a string) bool { return a == e.Name })
	e.Offices = slices.Sorted(slices.Values(p.values(factOffice)))
	e.SameAs = slices.Sorted(slices.Values(p.values(factSameAs)))
	e.Office = p.best(factOffice)
	if lat, long, ok := strings.Cut(p.best(factPosition), " "); ok {
		e.Latitude, e.Longitude = number(lat), number(long)
	}
	return e
}

// bestName returns the name told most among those of two words or more, if there are any: a surname
// alone is no name for a page.
func (p page) bestName() string {
	names := p.values(factName)
	for _, name := range names {
		if strings.Contains(name, " ") {
			return name
		}
	}
	if len(names) == 0 {
		return ""
	}
	return names[0]
}

// number reads what degrees wrote.
func number(s string) *float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil
	}
	return &v
}
