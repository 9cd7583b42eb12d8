package gazetteer

import (
	"math"
	"strings"

	"demarche/schema"
)

// form is one way to name an entry, or a title, as the index holds it.
type form struct {
	// entry is an index into Set.entries; -1 for a title or a blocked name.
	entry int32
	// title is an index into Set.titles where kind is Title.
	title int32
	// next is the index of the form that follows in the chain of one key; -1 at its end.
	next int32
	// score orders the senses of one key; see the score constants.
	score int32
	// upper and caps tell by bit which words must start with a capital, or be all in capitals.
	upper, caps uint32
	kind        Form
	// comma tells that the name is written with a comma.
	comma bool
	// risky tells that the acronym is also a word (WHO), not to be believed in a line of capitals.
	risky bool
	// isCity tells that the form is the name of a city, which the stop list may leave out.
	isCity bool
	// hidden tells that the stop list keeps the form out of running text.
	hidden bool
	// dead tells that an overlay took the form out.
	dead bool
	// at is the line that tells the form.
	at position
}

// titleOffice is what a title means.
type titleOffice struct {
	office Office
	of     string
}

// post is an office of a side.
type post struct {
	office Office
	of     string
}

// The scores that order the senses of one name, set by hand: what a name most often means in the
// news comes first. Cities score 100 for every digit of their population (Paris, France 633; Paris,
// Texas 440) and capitals 150 more, people 400 to 600 by office and country.
const (
	scoreBlocked = 2000
	scoreCountry = 1000
	scoreDemonym = 990
	scorePerson  = 980
	scoreOrg     = 950
	scoreVenue   = 940
	scoreRegion  = 920
	scoreMetonym = 900
	// A capital is first of all a place; the caller decides whether it stands for its government.
	scoreCapitalMetonym = 300
	scoreTitle          = 880
	scoreSubState       = 620
	scoreSurname        = 400
	capitalBonus        = 150
)

// newSet returns an empty set with room for n forms.
func newSet(n int) *Set {
	s := &Set{ids: newKeys(n / 2), head: newKeys(n + n/6), forms: make([]form, 0, n), entries: make([]*Entry, 0, n/2),
		holders: map[post][]*Entry{}, stop: map[uint64]string{}, spell: map[string]string{}}
	s.text.Grow(25 * n)
	return s
}

// single returns a list of one IRI. The lists are cut from a large one.
func (s *Set) single(iri string) []string {
	if len(s.links) == 0 {
		s.links = make([]string, slabSize)
	}
	one := s.links[:1:1]
	s.links = s.links[1:]
	one[0] = iri
	return one
}

// slabSize is how many entries are made at a time.
const slabSize = 4096

// newEntry returns a fresh entry.
func (s *Set) newEntry() *Entry {
	if len(s.slab) == 0 {
		s.slab = make([]Entry, slabSize)
	}
	e := &s.slab[0]
	s.slab = s.slab[1:]
	return e
}

// join returns the parts as one string. It writes to a large buffer, so that tens of thousands of
// ids cost no allocation each.
func (s *Set) join(parts ...string) string {
	start := s.text.Len()
	for _, p := range parts {
		s.text.WriteString(p)
	}
	return s.text.String()[start:]
}

// add enters an entry without its forms. An entry whose id is taken replaces the older one in
// lookups by id alone.
func (s *Set) add(e *Entry) int32 {
	s.entries = append(s.entries, e)
	i := int32(len(s.entries) - 1)
	s.ids.set(hashOf(e.ID), i)
	return i
}

// name enters one form of an entry.
func (s *Set) name(entry int32, kind Form, text string, score int) {
	s.insert(text, form{entry: entry, kind: kind, score: int32(score)})
}

// insert enters a form under the key of its words, in the order of scores.
func (s *Set) insert(text string, x form) {
	var buf [12]word
	ws := s.words(buf[:0], text)
	if len(ws) == 0 {
		return
	}
	h := hashStart
	for i, w := range ws {
		if h = extend(h, w); i < len(ws)-1 {
			s.head.touch(h)
		}
	}
	if rule := s.stop[h]; rule != "" && len(ws) == 1 {
		x.hidden = x.hidden || x.kind == ShortName && strings.HasSuffix(rule, "surname") || x.isCity && strings.HasPrefix(rule, "city")
	}
	x.comma = strings.Contains(text, ",")
	x.capitals(ws)
	if last := strings.ToLower(text[strings.LastIndex(text, " ")+1:]); len(ws) > 1 && buildings[last] {
		x.upper &^= 1 << min(len(ws)-1, 31) // agencies write "Belem palace"
	}
	s.link(h, x)
}

// buildings are the last words of the names of venues that many desks write small: "Belem palace", "Esenboga airport".
var buildings = map[string]bool{"palace": true, "castle": true, "airport": true, "hotel": true, "hall": true, "guesthouse": true, "residence": true, "headquarters": true, "villa": true, "mansion": true, "ranch": true, "chateau": true, "base": true}

// capitals sets which words of a form need capitals. An acronym of four letters or more may be
// written as a word (Nato), unless the stop list says that it is one.
func (x *form) capitals(ws []word) {
	for i, w := range ws {
		if w.upper {
			x.upper |= 1 << min(i, 31)
		}
		if w.caps && (w.size <= 3 || w.risky) {
			x.caps |= 1 << min(i, 31)
		}
		x.risky = x.risky || w.risky
	}
}

// link puts a form into the chain of its key, behind those that score as much or more.
func (s *Set) link(h uint64, x form) {
	at, ok := s.head.get(h)
	if !ok {
		at = -1
	}
	x.at = s.at
	i := int32(len(s.forms))
	if at < 0 || s.forms[at].score < x.score {
		x.next = at
		s.head.set(h, i)
		s.forms = append(s.forms, x)
		return
	}
	for s.forms[at].next >= 0 && s.forms[s.forms[at].next].score >= x.score {
		at = s.forms[at].next
	}
	x.next = s.forms[at].next
	s.forms[at].next = i
	s.forms = append(s.forms, x)
}

// chain returns the first form of a name; -1 if there is none.
func (s *Set) chain(name string) int32 {
	if h, ok := s.hash(name); ok {
		if at, known := s.head.get(h); known {
			return at
		}
	}
	return -1
}

// cityScore ranks a city by its people.
func cityScore(population int, capital bool) int {
	score := int(100 * math.Log10(float64(max(population, 1000))))
	if capital {
		score += capitalBonus
	}
	return score
}

// placeScore ranks a place of the hand-kept tables.
func placeScore(e *Entry) int {
	switch {
	case e.City != "":
		return scoreVenue
	case e.Country == "":
		return scoreRegion
	}
	return scoreSubState
}

// kindIs tells whether the entry is of the kind.
func (s *Set) kindIs(entry int32, k schema.Kind) bool {
	return entry >= 0 && s.entries[entry].Kind == k
}
