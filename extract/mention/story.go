package mention

import (
	"time"

	"demarche/extract/gazetteer"
	"demarche/extract/text"
	"demarche/extract/tree"
	"demarche/schema"
)

// Form is the way in which a mention names its entity.
type Form int

// The forms of mentions.
const (
	// Full is a full name: "Antony Blinken", "China", "Beijing".
	Full Form = iota
	// Short is a part of a person's name: "Blinken".
	Short
	// Demonym is an adjective or noun of a country: "Chinese", "the French".
	Demonym
	// Metonym is a seat or house that stands for its country: "the Kremlin".
	Metonym
	// Role is a noun phrase of office: "the Chinese leader", "her counterpart".
	Role
)

// Mention is a span of a sentence that stands for an entity or for a side.
type Mention struct {
	// Sentence is the index of the sentence, First and Last its nodes, half open, and Head the node
	// that the others hang from.
	Sentence, First, Last, Head int
	Form                        Form
	// Entity is nil where the mention names a side alone ("Turkish officials").
	Entity *Entity
	// Sides are the countries or organisations that the people meant act for, if Entity is nil.
	Sides []string
	// Group tells that several people are meant ("officials", "the delegation").
	Group bool
	// Rule tells how the mention was found or resolved.
	Rule string
}

// Entity is a person, country, place or organisation of one article.
type Entity struct {
	ID   string
	Kind schema.Kind
	// Name is the best full form in the article.
	Name string
	// Country is what a person acts for or where a place lies: an ISO code, or an organisation's
	// short name for those who act for one; empty if unknown.
	Country string
	// Office is a person's office as told, and Canonical the gazetteer's word for it.
	Office    string
	Canonical gazetteer.Office
	// Known is the gazetteer's entry; nil if it has none.
	Known *gazetteer.Entry
	// Gender is 'm' or 'f', 0 if unknown.
	Gender byte
	// Mentions are the spans that name it, in order.
	Mentions []*Mention
	forms    map[string]int
	// words are the words of wordsOf, which is Name while they are fresh.
	words   []string
	wordsOf string
	// toldSide tells that Country comes from the article's own words.
	toldSide bool
	// native tells that Country was told by "a Chilean diplomat" beside the name, which tells where somebody comes from
	// rather than for whom he acts.
	native bool
	// implied tells that Country comes from the words of a title alone, which several countries use.
	implied bool
	// guessed tells that Country is no more than the dateline's; see setting.
	guessed bool
}

// Person tells whether an entity is a person; nil, which stands for a side without one, is none.
func (e *Entity) Person() bool { return e != nil && e.Kind == schema.Person }

// Story is a document with its mentions.
type Story struct {
	Doc       *text.Document
	Sentences []*tree.Sentence
	Entities  []*Entity
	// Dateline is the place that "here" means; nil if unknown.
	Dateline *Entity

	set         *gazetteer.Set
	first, last time.Time
	literal     bool         // see Context
	cover       [][]*Mention // for each sentence and node the mention that covers it
	byID        map[string]*Entity
	people      []*Entity        // persons in order of appearance
	lands       map[string]int   // countries that the text speaks of, and how often
	landsAt     []map[string]int // the same for each sentence
	lone        map[string]bool  // single words and whether the parser takes them for people; see isLone
	addressed   map[string]bool  // single names told with a form of address
	asked       map[[2]int]bool  // sentence and node of the noun phrases for which Who is under way
}

// Context is what is known of an article besides its text.
type Context struct {
	// First and Last are the days between which it was published; zero if unknown.
	First, Last time.Time
	// City is the dateline's city and Region what follows it, a country or a part of one; empty if there is none.
	City, Region string
	// Literal leaves pronouns, epithets and groups unresolved, to measure what resolving them is worth.
	Literal bool
}

// Find reads the mentions of a document whose sentences are parsed.
func Find(doc *text.Document, sentences []*tree.Sentence, set *gazetteer.Set, c Context) *Story {
	s := &Story{Doc: doc, Sentences: sentences, set: set, first: c.First, last: c.Last, literal: c.Literal, byID: map[string]*Entity{}, lone: map[string]bool{}, asked: map[[2]int]bool{}}
	s.cover = make([][]*Mention, len(sentences))
	found := make([][]gazetteer.Match, len(sentences))
	for i, sent := range sentences {
		s.cover[i] = make([]*Mention, len(sent.Nodes))
		retitle(sent)
		renumber(sent)
		found[i] = set.Find(doc.Tokens[sent.First:sent.Last])
	}
	s.countAddressed()
	s.countLands(found)
	order := bodyFirst(sentences)
	for _, i := range order {
		s.fullNames(i, found[i])
	}
	s.setDateline(c.City, c.Region)
	for _, i := range order {
		s.places(i, found[i])
	}
	for _, i := range order {
		s.joined(i, found[i])
	}
	for _, i := range order {
		s.shortNames(i, found[i])
	}
	for _, i := range order {
		s.describe(i, found[i])
	}
	s.halfNames()
	s.finish()
	for i := range sentences {
		s.halved(i)
		s.roles(i, found[i])
	}
	s.inferSides(found)
	s.belated(found)
	return s
}

// bodyFirst orders sentences so that the title, which uses short forms, is read after the text.
func bodyFirst(sentences []*tree.Sentence) []int {
	var title, body []int
	for i, s := range sentences {
		if s.Part == schema.InTitle {
			title = append(title, i)
		} else {
			body = append(body, i)
		}
	}
	return append(body, title...)
}

// At returns the mention that covers a node, nil if none does.
func (s *Story) At(sentence, node int) *Mention { return s.cover[sentence][node] }

// add records a mention unless one of its nodes is taken.
func (s *Story) add(m *Mention) bool {
	for i := m.First; i < m.Last; i++ {
		if s.cover[m.Sentence][i] != nil {
			return false
		}
	}
	m.Head = headOf(s.Sentences[m.Sentence], m.First, m.Last)
	for i := m.First; i < m.Last; i++ {
		s.cover[m.Sentence][i] = m
	}
	if m.Entity != nil {
		m.Entity.Mentions = append(m.Entity.Mentions, m)
	}
	return true
}

// headOf is the node of a span whose head lies outside it; of several the last.
func headOf(s *tree.Sentence, first, last int) int {
	head := last - 1
	for i := last - 1; i >= first; i-- {
		if h := s.Nodes[i].Head; h == i || h < first || h >= last {
			return i
		}
	}
	return head
}

// entity returns the story's entity with the given id, made on first use.
func (s *Story) entity(id string, kind schema.Kind, name string) *Entity {
	if e := s.byID[id]; e != nil {
		return e
	}
	e := &Entity{ID: id, Kind: kind, Name: name, forms: map[string]int{}}
	s.byID[id] = e
	s.Entities = append(s.Entities, e)
	if kind == schema.Person {
		s.people = append(s.people, e)
	}
	return e
}

// known returns the story's entity for an entry of the gazetteer.
func (s *Story) known(entry *gazetteer.Entry, name string) *Entity {
	e := s.entity(entry.ID, entry.Kind, name)
	e.Known = entry
	if e.Country == "" && entry.Kind != schema.Person {
		e.Country = s.landOf(entry.Country)
	}
	return e
}
