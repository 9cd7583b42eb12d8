package gazetteer

import (
	"fmt"
	"strings"

	"demarche/schema"
)

// readSpelling reads a line of spellings: the first stands for the others.
func (s *Set) readSpelling(r row) {
	for _, other := range strings.Fields(r.col(1)) {
		s.spell[string((&Set{}).fold(nil, other))] = string((&Set{}).fold(nil, r.col(0)))
	}
}

// readStop reads a name of which some senses are left out.
func (s *Set) readStop(r row) {
	if h, ok := s.hash(r.col(0)); ok {
		s.stop[h] = r.col(1)
	}
}

// readBlock reads a name that holds the name of a place but is another thing (Washington Post).
func (s *Set) readBlock(r row) {
	s.insert(r.col(0), form{entry: -1, kind: Name, score: scoreBlocked})
}

// readCountry reads a country and all that names it.
func (s *Set) readCountry(r row) {
	e := &Entry{ID: "country/" + r.col(0), Kind: schema.Country, Name: r.col(1), Country: r.col(0), From: r.col(7), To: r.col(8)}
	e.weight = r.weight()
	i := s.add(e)
	s.name(i, Name, e.Name, scoreCountry)
	for k, alias := range r.list(2) {
		s.name(i, Alias, alias, scoreCountry-k-1)
	}
	for k, adjective := range r.list(3) {
		s.name(i, Demonym, adjective, scoreDemonym-k)
		if p := plural(adjective); p != "" {
			s.name(i, Demonym, p, scoreDemonym-k)
		}
	}
	for k, person := range r.list(4) {
		s.name(i, Demonym, person, scoreDemonym-k)
	}
	for _, capital := range r.list(5) {
		s.name(i, Metonym, capital, scoreCapitalMetonym)
	}
	for _, seat := range r.list(6) {
		s.name(i, Metonym, seat, scoreMetonym)
	}
}

// weight is the share of the news in a row of countries; 1 if it tells none.
func (r row) weight() int {
	if w := r.col(9); w != "" {
		return int(w[0] - '0')
	}
	return 1
}

// plural returns the noun for a people where it is the adjective with an s (Americans, Iraqis); empty
// if it is not.
func plural(adjective string) string {
	switch last := adjective[len(adjective)-1]; {
	case isCaps(adjective), strings.HasSuffix(adjective, "Thai"):
		return ""
	case last == 'n' || last == 'i' || last == 'o' || last == 't':
		return adjective + "s"
	}
	return ""
}

// readRegion reads a state, an island, a region or a continent.
func (s *Set) readRegion(r row) {
	e := &Entry{Kind: schema.Place, Name: r.col(0), Country: r.col(1)}
	e.ID = s.placeID(e.Name, e.Country)
	i := s.add(e)
	s.name(i, Name, e.Name, placeScore(e))
	for _, alias := range r.list(2) {
		s.name(i, Alias, alias, placeScore(e))
	}
	for _, d := range r.list(3) {
		s.name(i, Demonym, d, placeScore(e))
		if p := plural(d); p != "" {
			s.name(i, Demonym, p, placeScore(e))
		}
	}
}

// placeID returns a free id for a place.
func (s *Set) placeID(name, country string) string {
	id := "place/" + schema.Slug(name)
	if country != "" {
		id += "-" + strings.ToLower(country)
	}
	for n := 2; s.Entry(id) != nil; n++ {
		id = strings.TrimRight(id, "0123456789") + fmt.Sprint(n)
	}
	return id
}

// readVenue reads a building or a site with its city.
func (s *Set) readVenue(r row) {
	e := &Entry{Kind: schema.Place, Name: r.col(0), City: r.col(1), Country: r.col(2)}
	e.ID = s.placeID(e.Name, e.Country)
	i := s.add(e)
	s.name(i, Name, e.Name, placeScore(e))
	for _, alias := range r.list(3) {
		s.name(i, Alias, alias, placeScore(e))
	}
}

// readOrg reads an organisation or a gathering.
func (s *Set) readOrg(r row) {
	e := &Entry{ID: "org/" + schema.Slug(r.col(0)), Kind: schema.Organization, Name: r.col(1), Side: r.col(3), Gathering: r.col(4) != "", Country: r.col(5)}
	if e.Side == "" {
		e.Side = r.col(0)
	}
	i := s.add(e)
	s.name(i, Name, e.Name, scoreOrg)
	for _, alias := range append(r.list(2), r.col(0)) {
		s.name(i, Alias, alias, scoreOrg)
	}
}

// readCity reads a city of the generated table.
func (s *Set) readCity(r row) {
	e := s.newEntry()
	*e = Entry{ID: s.join("place/", r.col(0)), Kind: schema.Place, Name: r.col(1), Country: r.col(2), Latitude: number(r.col(3)), Longitude: number(r.col(4)),
		Population: int(number(r.col(5))), Capital: r.col(6) != ""}
	if id := r.col(7); id != "" {
		e.SameAs = s.single(s.join("https://sws.geonames.org/", id, "/"))
	}
	i := s.add(e)
	score := cityScore(e.Population, e.Capital)
	s.insert(e.Name, form{entry: i, kind: Name, score: int32(score), isCity: true})
	for alias, rest, more := "", r.col(8), r.col(8) != ""; more; {
		alias, rest, more = strings.Cut(rest, ";")
		s.name(i, Alias, alias, score)
	}
}

// number reads a decimal number of a built-in table, whose form TestGenerated holds; 0 if empty.
func number(s string) float64 {
	sign, n, scale, seen := 1.0, 0.0, 1.0, false
	for i := range len(s) {
		switch c := s[i]; {
		case c == '-':
			sign = -1
		case c == '.':
			seen = true
		default:
			n = n*10 + float64(c-'0')
			if seen {
				scale *= 10
			}
		}
	}
	return sign * n / scale
}

// readPerson reads a person of the generated table.
func (s *Set) readPerson(r row) {
	e := s.newEntry()
	*e = Entry{ID: s.join("person/", r.col(0)), Kind: schema.Person, Name: r.col(1), Country: r.col(2), shorts: r.list(5), Terms: readTerms(r.col(6))}
	for _, q := range r.list(3) {
		e.SameAs = append(e.SameAs, s.join("http://www.wikidata.org/entity/", q))
	}
	s.addPerson(e, r.list(4))
}

// readTerms reads the terms of a person: office@side:from..to, with semicolons between.
func readTerms(text string) []Term {
	out := make([]Term, 0, strings.Count(text, ";")+1)
	for one, rest, more := "", text, text != ""; more; {
		one, rest, more = strings.Cut(rest, ";")
		who, when, _ := strings.Cut(one, ":")
		office, of, _ := strings.Cut(who, "@")
		from, to, _ := strings.Cut(when, "..")
		out = append(out, Term{Office: Office(office), Of: of, From: from, To: to})
	}
	return out
}

// readTitle reads the words of an office.
func (s *Set) readTitle(r row) {
	for i, o := range r.list(1) {
		office, of, _ := strings.Cut(o, "@")
		if of == "" {
			of = r.col(2)
		}
		s.title(r.col(0), Office(office), of, i)
	}
}

// title enters a title in the singular and the plural.
func (s *Set) title(words string, office Office, of string, place int) {
	s.titles = append(s.titles, titleOffice{office, of})
	x := form{entry: -1, title: int32(len(s.titles) - 1), kind: Title, score: int32(scoreTitle - place)}
	s.insert(words, x)
	if p := pluralTitle(words); p != words && !ofMembers[p] {
		s.insert(p, x)
	}
}

// ofMembers are the plurals that would be titles but tell of those who sit in a body: one country's "EU minister" is its minister for Europe, "EU
// ministers" are those of its members.
var ofMembers = map[string]bool{"EU ministers": true}

// pluralTitle returns the plural of a title: the last word before "of", "for", "to", "in" or "at"
// takes the ending (ministers of defence, secretaries-general).
func pluralTitle(words string) string {
	head, tail := words, ""
	for _, p := range []string{" of ", " for ", " to ", " in ", " at ", "-general", " general", "-designate", "-elect", "-in-chief"} {
		if i := strings.Index(head, p); i > 0 {
			head, tail = head[:i], head[i:]+tail
		}
	}
	switch {
	case strings.HasSuffix(head, "s"), strings.HasSuffix(head, "."):
		return words
	case strings.HasSuffix(head, "y"):
		return head[:len(head)-1] + "ies" + tail
	case strings.HasSuffix(head, "man"):
		return head[:len(head)-3] + "men" + tail
	}
	return head + "s" + tail
}

// readMinistry reads a department and enters the titles that are made of it.
func (s *Set) readMinistry(r row) {
	words, office := r.col(0), Office(r.col(1))
	deputy := "deputy " + office
	for _, t := range []string{words + " minister", "minister of " + words, "minister for " + words} {
		s.title(t, office, "", 0)
		s.title("deputy "+t, deputy, "", 0)
		s.title("vice "+t, deputy, "", 0)
	}
	s.title("first deputy "+words+" minister", deputy, "", 0)
	s.title("assistant "+words+" minister", deputy, "", 0)
	s.title("shadow "+words+" minister", "opposition spokesman", "", 0)
	s.title(words+" chief", office, "", 2)
	s.title("Secretary of State for "+words, office, "GB", 0)
}
