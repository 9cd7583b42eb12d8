package gazetteer

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"demarche/schema"
)

// overlayPerson is an entry of the section people.
type overlayPerson struct {
	Name    string
	Country string
	Aliases []string
	Shorts  []string
	SameAs  []string
	Terms   []Term
	Replace bool
}

// overlayPlace is an entry of the section places; with a city it is a venue.
type overlayPlace struct {
	Name, Country, City         string
	Aliases, Demonyms, Metonyms []string
	Latitude, Longitude         float64
	Population                  int
	Replace                     bool
}

// overlay reads a user's YAML file on top of what is known. All errors of the file are returned
// together; after one the set is not to be used.
func (s *Set) overlay(path string) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read overlay: %w", err)
	}
	s.files = append(s.files, filepath.Base(path))
	d := &decoder{path: path}
	fields := d.parse(raw).fields(d, sectionNames())
	for _, section := range sections() {
		for _, f := range fields {
			if f.key == section.name {
				s.readSection(d, f.value, section.read)
			}
		}
	}
	return errors.Join(d.faults...)
}

// readSection reads the entries of one section.
func (s *Set) readSection(d *decoder, entries *item, read func(*Set, *decoder, *item)) {
	for _, entry := range entries.list(d) {
		s.at = position{int32(len(s.files) - 1), int32(entry.line())}
		read(s, d, entry)
	}
}

// section is a part of an overlay and what reads its entries.
type section struct {
	name string
	read func(*Set, *decoder, *item)
}

// sections are the parts of an overlay that this package reads, in the order of reading: what is
// taken out first, and people last, whose offices may be of bodies that the same file tells.
func sections() []section {
	return []section{
		{"remove", (*Set).overlayRemove}, {"spellings", (*Set).overlaySpelling}, {"countries", (*Set).overlayCountry},
		{"organizations", (*Set).overlayOrg}, {"places", (*Set).overlayPlace}, {"titles", (*Set).overlayTitle}, {"people", (*Set).overlayPerson},
	}
}

// foreign are the sections of an overlay that the packages read which know triggers, status cues and
// page furniture.
var foreign = []string{"triggers", "cues", "furniture"}

// sectionNames are all sections that an overlay may have, sorted.
func sectionNames() []string {
	names := slices.Clone(foreign)
	for _, section := range sections() {
		names = append(names, section.name)
	}
	slices.Sort(names)
	return names
}

// overlayPerson adds a person, or adds to one of that name and country whom the tables know.
func (s *Set) overlayPerson(d *decoder, it *item) {
	f := it.strict(d, "name", "country", "aliases", "shorts", "same_as", "offices", "replace")
	p := overlayPerson{Name: f.need(d, "name"), Country: f.side(d, s, "country"), Aliases: f.strings(d, "aliases"), Shorts: f.strings(d, "shorts"),
		SameAs: f.strings(d, "same_as"), Replace: f.truth(d, "replace")}
	for _, o := range f.items(d, "offices") {
		p.Terms = append(p.Terms, s.overlayTerm(d, o, p.Country))
	}
	if p.Name == "" {
		return
	}
	known := s.named(p.Name)
	i := slices.IndexFunc(known, func(e *Entry) bool { return p.Country == "" || e.Country == p.Country })
	switch {
	case i >= 0 && p.Replace:
		s.drop(known[i])
		s.fill(known[i], p, nil)
	case i >= 0:
		s.fill(known[i], p, known[i].Terms)
	default:
		s.fill(&Entry{Kind: schema.Person, Name: p.Name}, p, nil)
	}
}

// overlayTerm reads one office with its dates.
func (s *Set) overlayTerm(d *decoder, it *item, country string) Term {
	f := it.strict(d, "office", "of", "from", "to")
	t := Term{Office: Office(strings.ToLower(f.need(d, "office"))), Of: f.side(d, s, "of"), From: f.date(d, "from"), To: f.date(d, "to")}
	t.Of = cmp.Or(t.Of, country)
	if o := s.officeOf(string(t.Office)); o != "" {
		t.Office = o
	}
	if t.From != "" && t.To != "" && t.To < t.From {
		d.fault(it, "the office ends on %s, before it starts on %s", t.To, t.From)
	}
	return t
}

// officeOf returns the canonical office of a title; empty if the title is unknown.
func (s *Set) officeOf(title string) Office {
	for at := s.chain(title); at >= 0; at = s.forms[at].next {
		if x := &s.forms[at]; x.kind == Title && !x.dead {
			return s.titles[x.title].office
		}
	}
	return ""
}

// fill gives a person what an overlay tells, on top of the terms that stay.
func (s *Set) fill(e *Entry, p overlayPerson, stay []Term) {
	aliases, shorts := Variants(p.Name, p.Country)
	if len(p.Shorts) > 0 {
		shorts = p.Shorts
	}
	e.Country = cmp.Or(p.Country, e.Country)
	e.Terms = append(slices.Clone(p.Terms), stay...)
	slices.SortStableFunc(e.Terms, func(a, b Term) int { return strings.Compare(b.From, a.From) })
	e.SameAs = sorted(append(slices.Clone(e.SameAs), p.SameAs...))
	e.shorts = unique(append(slices.Clone(shorts), e.shorts...))
	if e.ID == "" {
		e.ID = s.freeID("person/"+schema.Slug(e.Name), strings.ToLower(e.Country))
	}
	s.addPerson(e, append(aliases, p.Aliases...))
}

// freeID returns id, or id with a suffix where it is taken.
func (s *Set) freeID(id, suffix string) string {
	if s.Entry(id) == nil {
		return id
	}
	return s.freeID(id+"-"+cmp.Or(suffix, "2"), "2")
}

// sorted returns the values in order, each once.
func sorted(values []string) []string {
	slices.Sort(values)
	return slices.Compact(values)
}

// unique returns the values in their order, each once.
func unique(values []string) []string {
	var out []string
	for _, v := range values {
		if !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	return out
}

// index is the number of an entry in the set; a fresh one is entered.
func (s *Set) index(e *Entry) int32 {
	if i, ok := s.ids.get(hashOf(e.ID)); ok && s.entries[i] == e {
		return i
	}
	return s.add(e)
}

// drop takes all forms and offices of an entry out.
func (s *Set) drop(e *Entry) {
	i := s.index(e)
	for k := range s.forms {
		if s.forms[k].entry == i {
			s.forms[k].dead = true
		}
	}
	e.shorts, e.Terms = nil, nil
	for p, people := range s.holders {
		s.holders[p] = slices.DeleteFunc(people, func(x *Entry) bool { return x == e })
	}
}

// overlayCountry adds names to a country that the tables know.
func (s *Set) overlayCountry(d *decoder, it *item) {
	f := it.strict(d, "code", "aliases", "demonyms", "capitals", "metonyms")
	code := f.need(d, "code")
	e := s.Country(code)
	if e == nil {
		if code != "" {
			d.fault(f.at("code"), "unknown country %q%s", code, s.nearestCode(code))
		}
		return
	}
	i := s.index(e)
	s.names(i, Alias, f.strings(d, "aliases"), scoreCountry)
	s.names(i, Demonym, f.strings(d, "demonyms"), scoreDemonym)
	s.names(i, Metonym, f.strings(d, "capitals"), scoreCapitalMetonym)
	s.names(i, Metonym, f.strings(d, "metonyms"), scoreMetonym)
}

// names enters several forms of an entry.
func (s *Set) names(entry int32, kind Form, names []string, score int) {
	for _, n := range names {
		s.name(entry, kind, n, score)
	}
}

// overlayPlace adds a place, or names to one of that name and country.
func (s *Set) overlayPlace(d *decoder, it *item) {
	f := it.strict(d, "name", "country", "city", "aliases", "demonyms", "metonyms", "latitude", "longitude", "population", "replace")
	p := overlayPlace{Name: f.need(d, "name"), Country: f.side(d, s, "country"), City: f.text(d, "city"), Aliases: f.strings(d, "aliases"),
		Demonyms: f.strings(d, "demonyms"), Metonyms: f.strings(d, "metonyms"), Latitude: f.number(d, "latitude"), Longitude: f.number(d, "longitude"),
		Population: int(f.number(d, "population")), Replace: f.truth(d, "replace")}
	if p.Name == "" {
		return
	}
	e := s.place(p.Name, p.Country)
	if e == nil {
		e = &Entry{Kind: schema.Place, Name: p.Name, Country: p.Country}
		e.ID = s.placeID(p.Name, p.Country)
	} else if p.Replace {
		s.drop(e)
	}
	e.City, e.Population = cmp.Or(p.City, e.City), cmp.Or(p.Population, e.Population)
	e.Latitude, e.Longitude = cmp.Or(p.Latitude, e.Latitude), cmp.Or(p.Longitude, e.Longitude)
	i := s.index(e)
	score := max(placeScore(e), cityScore(e.Population, e.Capital))
	s.name(i, Name, p.Name, score)
	s.names(i, Alias, p.Aliases, score)
	s.names(i, Demonym, p.Demonyms, score)
	if c := s.Country(p.Country); c != nil {
		s.names(s.index(c), Metonym, p.Metonyms, scoreMetonym)
	}
}

// place finds a place by name and country; nil if there is none.
func (s *Set) place(name, country string) *Entry {
	for at := s.chain(name); at >= 0; at = s.forms[at].next {
		x := &s.forms[at]
		if (x.kind == Name || x.kind == Alias) && !x.dead && s.kindIs(x.entry, schema.Place) && s.entries[x.entry].Country == country {
			return s.entries[x.entry]
		}
	}
	return nil
}

// overlayOrg adds an organisation, or names to one of that short name.
func (s *Set) overlayOrg(d *decoder, it *item) {
	f := it.strict(d, "short", "name", "aliases", "side", "gathering")
	short := f.need(d, "short")
	if short == "" {
		return
	}
	e := s.Entry("org/" + schema.Slug(short))
	if e == nil {
		e = &Entry{ID: "org/" + schema.Slug(short), Kind: schema.Organization, Name: short, Side: short}
	}
	e.Name, e.Side = cmp.Or(f.text(d, "name"), e.Name), cmp.Or(f.text(d, "side"), e.Side)
	e.Gathering = e.Gathering || f.truth(d, "gathering")
	i := s.index(e)
	s.name(i, Name, e.Name, scoreOrg)
	s.names(i, Alias, append(f.strings(d, "aliases"), short), scoreOrg)
}

// overlayTitle adds the words of an office.
func (s *Set) overlayTitle(d *decoder, it *item) {
	f := it.strict(d, "title", "office", "of")
	title, office, of := f.need(d, "title"), f.need(d, "office"), f.side(d, s, "of")
	if title == "" || office == "" {
		return
	}
	s.takeOut(title, Title)
	s.title(title, Office(strings.ToLower(office)), of, 0)
}

// overlaySpelling adds spellings of a word of names. They hold for the names of this and later
// overlays and for texts; the built-in names keep the key that they were entered by.
func (s *Set) overlaySpelling(d *decoder, it *item) {
	f := it.strict(d, "spelling", "as")
	spelling, as := f.need(d, "spelling"), f.need(d, "as")
	if spelling != "" && as != "" {
		s.spell[s.Key(spelling)] = s.Key(as)
	}
}

// overlayRemove takes a name out: it names nothing any more, unless an overlay gives it a meaning.
func (s *Set) overlayRemove(d *decoder, it *item) {
	name := it.scalar(d)
	if name == "" {
		return
	}
	if s.chain(name) < 0 {
		d.fault(it, "nothing is named %q", name)
	}
	for _, kind := range []Form{Name, ShortName, Alias, Demonym, Metonym, Title} {
		s.takeOut(name, kind)
	}
}

// takeOut takes the forms of one kind of a name out.
func (s *Set) takeOut(name string, kind Form) {
	for at := s.chain(name); at >= 0; at = s.forms[at].next {
		if s.forms[at].kind == kind {
			s.forms[at].dead = true
		}
	}
}

// nearestCode tells which country's code or name is nearest to a wrong code.
func (s *Set) nearestCode(code string) string {
	if e := s.chain(code); e >= 0 && s.kindIs(s.forms[e].entry, schema.Country) {
		return fmt.Sprintf(" (did you mean %q?)", s.entries[s.forms[e].entry].Country)
	}
	return ""
}
