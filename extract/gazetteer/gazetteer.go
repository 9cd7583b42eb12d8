package gazetteer

import (
	"strings"
	"sync"

	"demarche/schema"
)

// Entry is a person, country, place or organisation that the tables know. Entries belong to their
// Set and are read-only.
type Entry struct {
	// ID is short and readable: person/antony-blinken, country/CN, place/beijing-cn, org/g20.
	ID   string
	Kind schema.Kind
	// Name is the form that the press uses most.
	Name string
	// Country is the country of a person's foremost office, the code of a country itself, where a
	// place lies, or whose people a party or an armed movement is; empty for other organisations and
	// for regions of several countries.
	Country string
	// Side is what an organisation acts as in an event: its short name (G20), or that of the
	// organisation that it is a part of (UN for the Security Council); empty for other kinds.
	Side string
	// Gathering tells that the name is also that of a summit (G20, six-party talks).
	Gathering bool
	// SameAs are IRIs of the entity elsewhere (Wikidata, GeoNames), sorted.
	SameAs []string
	// Latitude and Longitude are a place's coordinates in degrees; both 0 if unknown.
	Latitude, Longitude float64
	// Population counts a city's people; 0 if unknown.
	Population int
	// Capital tells that a city is, or was, the capital or a seat of government of its country.
	Capital bool
	// City names the city that a venue stands in; empty for other entries.
	City string
	// From and To are the ISO dates between which a state existed; empty if it still does or did
	// all along.
	From, To string
	// Terms are a person's offices, the latest first.
	Terms []Term

	// shorts are a person's short names, the usual one first.
	shorts []string
	// weight ranks namesakes, the heavier the better known; see weigh.
	weight int
}

// Term is a stretch of time during which a person held an office.
type Term struct {
	Office Office
	// Of is the ISO code of the country or the short name of the organisation.
	Of string
	// From and To are ISO dates cut to what is known; empty means open or unknown.
	From, To string
}

// Form is the way in which words name an entry.
type Form int

// The forms.
const (
	Name      Form = iota // the full name
	ShortName             // a person's short name alone: a surname, or what the press uses for it
	Alias                 // another full name: Bombay, G-20, Republic of Korea
	Demonym               // an adjective or a noun for the people: Chinese, Briton
	Metonym               // a seat for what sits there: Kremlin, White House, Beijing
	Title                 // the words of an office: prime minister, Secretary of State
)

// formNames are the words for the forms in messages.
var formNames = [...]string{"name", "short name", "alias", "demonym", "metonym", "title"}

// String returns the word for the form in messages.
func (f Form) String() string { return formNames[f] }

// Sense is one of the things that words can mean.
type Sense struct {
	// Entry is what the words name; nil for a Title.
	Entry *Entry
	Form  Form
	// Office is the office that a Title means; empty for other forms.
	Office Office
	// Of is the country or organisation that a Title implies; empty if none.
	Of string
	// Source is the file and line of the table that holds the entry (people.tsv:12).
	Source string
}

// Match is a stretch of tokens that the tables know.
type Match struct {
	// First and Last are a half-open range of the tokens that were searched.
	First, Last int
	// Senses are all that the words can mean, the likeliest first; never empty.
	Senses []Sense
}

// Set is the tables, indexed. It is read-only after Load and so safe for several goroutines.
type Set struct {
	entries []*Entry
	// ids finds an entry by the hash of its id.
	ids keys
	// forms are all forms of all entries; head finds the first of a key and form.next the others. A
	// key that is only the start of longer ones has -1.
	forms []form
	head  keys
	// titles are the offices of the Title forms.
	titles []titleOffice
	// holders finds the people of an office by office and side.
	holders map[post][]*Entry
	// capitals finds the one capital of a country by its code, nil if there are several; made when first asked for.
	capitals     map[string]*Entry
	findCapitals sync.Once
	// stop tells which senses of a name, by its hash, are left out: city, surname, both or caps.
	stop map[uint64]string
	// spell maps spellings of names to the one that they are compared by.
	spell map[string]string
	// files are the names of the tables, as Source shows them.
	files []string
	// at is the line being read, slab and links are entries and IRIs not yet given out, and text is the
	// buffer of join; used while loading alone.
	at    position
	slab  []Entry
	links []string
	text  strings.Builder
}

// Entry returns the entry with the given id; nil if there is none.
func (s *Set) Entry(id string) *Entry {
	i, ok := s.ids.get(hashOf(id))
	if !ok || s.entries[i].ID != id {
		return nil
	}
	return s.entries[i]
}

// Country returns the country with the given code; nil if there is none.
func (s *Set) Country(code string) *Entry { return s.Entry("country/" + code) }

// Capital returns the capital of the country with the given code; nil if the tables hold none, or
// several of different times or tasks.
func (s *Set) Capital(code string) *Entry {
	s.findCapitals.Do(func() {
		s.capitals = map[string]*Entry{}
		for _, e := range s.entries {
			if e.Kind != schema.Place || !e.Capital {
				continue
			}
			if _, several := s.capitals[e.Country]; several {
				s.capitals[e.Country] = nil
				continue
			}
			s.capitals[e.Country] = e
		}
	})
	return s.capitals[code]
}

// CountryName returns the name of the country with the given code; the code itself if unknown.
func (s *Set) CountryName(code string) string {
	if e := s.Country(code); e != nil {
		return e.Name
	}
	return code
}

// Len returns the number of entries.
func (s *Set) Len() int { return len(s.entries) }

// position is a line of a table.
type position struct {
	// file is an index into Set.files; line counts from 1.
	file, line int32
}
