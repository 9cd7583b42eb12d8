package schema

// Record is what one article says: the article, the entities it names and one report an event. It
// is the line that `demarche extract` prints and `demarche ingest --reports` reads.
type Record struct {
	Article  Article  `json:"article"`
	Entities []Entity `json:"entities"`
	Events   []Report `json:"events"`
}

// Article is an article as received, without its text unless that is asked for.
type Article struct {
	// ID is unique in a store: given, else the URL, else a hash of the text.
	ID string `json:"id"`
	// URL is where the article was found; empty if unknown.
	URL string `json:"url,omitempty"`
	// Title is the headline; empty if there is none.
	Title string `json:"title,omitempty"`
	// Source names who published it (Reuters, The Rio Ledger); empty if unknown.
	Source string `json:"source,omitempty"`
	// Published is the ISO day of publication; empty if unknown.
	Published string `json:"published,omitempty"`
	// PublishedFrom tells where Published comes from; empty if Published is.
	PublishedFrom DateSource `json:"published_from,omitempty"`
	// PublishedBetween is the window of days that the text allows where Published is unknown.
	PublishedBetween *Window `json:"published_between,omitempty"`
	// Dateline is the line before an agency story ("BEIJING, June 19"); empty if there is none.
	Dateline string `json:"dateline,omitempty"`
	// CopyOf is the id of the article that this one repeats; set on export alone.
	CopyOf string `json:"copy_of,omitempty"`
	// Text is the cleaned text that offsets count in: UTF-8, paragraphs joined by a blank line.
	Text string `json:"text,omitempty"`
}

// DateSource tells how a publication date was found.
type DateSource string

// The sources of a publication date, from the surest down.
const (
	DateGiven    DateSource = "given"    // by the caller or in a field of the input
	DateMarkup   DateSource = "markup"   // in the page's markup
	DateDateline DateSource = "dateline" // in the dateline
	DateInferred DateSource = "inferred" // from what the text tells
)

// Window is a range of ISO days, both included.
type Window struct {
	Start string `json:"start"`
	End   string `json:"end"`
}

// Kind is the kind of an entity.
type Kind string

// The kinds of entities.
const (
	Person       Kind = "person"
	Country      Kind = "country"
	Place        Kind = "place"
	Organization Kind = "organization"
)

// Entity is a person, country, place or organisation that an article names.
type Entity struct {
	// ID is short, readable and the same in every article for one known entity:
	// person/antony-blinken, country/CN, place/beijing-cn, org/g20.
	ID   string `json:"id"`
	Kind Kind   `json:"kind"`
	// Name is the best full form in this article.
	Name string `json:"name"`
	// Aliases are the other forms and the canonical name, sorted.
	Aliases []string `json:"aliases,omitempty"`
	// Country is the country that a person acts for, or that a place lies in.
	Country string `json:"country,omitempty"`
	// Office is a person's office as told.
	Office string `json:"office,omitempty"`
	// Offices are all offices that the stories tell, sorted; set on a canonical entity alone.
	Offices []string `json:"offices,omitempty"`
	// SameAs are IRIs of the entity elsewhere (Wikidata, GeoNames), sorted.
	SameAs []string `json:"same_as,omitempty"`
	// Latitude and Longitude are a place's coordinates in degrees; nil if unknown.
	Latitude  *float64 `json:"latitude,omitempty"`
	Longitude *float64 `json:"longitude,omitempty"`
	// Mentions are the spans that name the entity, in order.
	Mentions []Span `json:"mentions,omitempty"`
}

// Span is a stretch of an article: byte offsets, half open, and the words.
type Span struct {
	StartByte int    `json:"start"`
	EndByte   int    `json:"end"`
	Text      string `json:"text"`
	// In tells which of the article's texts the offsets count in.
	In Part `json:"in,omitempty"`
}

// Part is one of the texts of an article.
type Part string

// The parts of an article; the empty Part means InText.
const (
	InTitle Part = "title"
	InText  Part = "text"
)

// Report is what one article says of one event. Other articles never alter it.
type Report struct {
	// ID is unique in the article: e1, e2 ...
	ID     string    `json:"id"`
	Type   EventType `json:"type"`
	Status Status    `json:"status"`
	// Name is a gathering's own name ("G20 summit"); empty for the rest.
	Name         string        `json:"name,omitempty"`
	Participants []Participant `json:"participants"`
	// From and To are the countries that a visit leaves and reaches.
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`
	// Place is the id of an entity of the record, the most specific place told.
	Place        string `json:"place,omitempty"`
	PlaceCountry string `json:"place_country,omitempty"`
	// Time is nil where the article tells none.
	Time *Time `json:"time,omitempty"`
	// PartOf is the id of the report in this record during whose event this one happens.
	PartOf string `json:"part_of,omitempty"`
	// Reason holds the words that tell why an event was put off or called off.
	Reason string `json:"reason,omitempty"`
	// Confidence is the share of reports like this one that are right, 0 to 1.
	Confidence float64 `json:"confidence"`
	// Main tells that the event is news of this article and not background.
	Main bool `json:"main"`
	// Inferred names the fields that the event's own clause does not tell, sorted.
	Inferred []string `json:"inferred,omitempty"`
	// Evidence are the words that tell of the event, the best first.
	Evidence []Evidence `json:"evidence"`
}

// Participant is one who takes part in an event.
type Participant struct {
	// Entity is the id of an entity of the record.
	Entity string `json:"entity"`
	Role   Role   `json:"role"`
	// Side is the country or organisation that the participant acts for; empty if unknown.
	Side string `json:"side,omitempty"`
}

// Evidence is a quote that tells of an event.
type Evidence struct {
	Span
	// Trigger is the word that gave the event away ("met", "visit").
	Trigger string `json:"trigger,omitempty"`
}

// Entity returns the record's entity with the given id, and whether there is one.
func (r *Record) Entity(id string) (Entity, bool) {
	for _, e := range r.Entities {
		if e.ID == id {
			return e, true
		}
	}
	return Entity{}, false
}
