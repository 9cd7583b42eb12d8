package extract

import (
	"time"

	"demarche/extract/event"
	"demarche/extract/gazetteer"
	"demarche/extract/mention"
	"demarche/extract/text"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// Input is an article that is ready to be read: cleaned text and what is known of its day.
type Input struct {
	// Article holds the title, the cleaned text and the metadata.
	Article schema.Article
	// City is the dateline's city and Region what follows it, a country or a part of one; empty if there is none.
	City, Region string
	// Day is the ISO day that relative words count from: the dateline's, else the publication's;
	// empty if unknown.
	Day string
}

// Trace tells how an article was read, for `demarche extract --explain`.
type Trace struct {
	Steps []event.Step `json:"steps"`
}

// Extractor reads articles. It is safe for several goroutines.
type Extractor struct {
	names   *gazetteer.Set
	parser  tree.Parser
	events  *event.Reader
	without event.Without
	// least is the confidence below which a report is left out.
	least float64
}

// New returns an extractor that knows the names of the set, parses sentences with the parser, and
// reads events by the built-in rules with those of a user's files on top.
func New(names *gazetteer.Set, parser tree.Parser, overlays ...string) (*Extractor, error) {
	events, err := event.New(overlays...)
	if err != nil {
		return nil, err
	}
	return &Extractor{names: names, parser: parser, events: events, least: MinConfidence}, nil
}

// WithDates returns an extractor that chooses among dates by the given weights; see event.Reader.
func (x *Extractor) WithDates(weights string) (*Extractor, error) {
	events, err := x.events.WithDates(weights)
	if err != nil {
		return nil, err
	}
	out := *x
	out.events = events
	return &out, nil
}

// Without returns an extractor that leaves parts of the reading out, to measure what they are worth; x
// stays as it is.
func (x *Extractor) Without(parts event.Without) *Extractor {
	y := *x
	y.without, y.events = parts, x.events.Without(parts)
	return &y
}

// MinConfidence is the confidence, 0 to 1, below which Read leaves a report out unless it is told otherwise.
const MinConfidence = event.MinConfidence

// WithMinConfidence returns an extractor that leaves out reports below the given confidence, 0 to 1. Below
// MinConfidence it also keeps what stands in a story of which nothing is sure; x stays as it is.
func (x *Extractor) WithMinConfidence(least float64) *Extractor {
	out := *x
	out.least = least
	return &out
}

// Read reads one article: its entities and one report an event.
func (x *Extractor) Read(in Input) (schema.Record, Trace) {
	return x.read(in, x.least)
}

// Candidates reads one article and leaves no report out, however unsure.
func (x *Extractor) Candidates(in Input) (schema.Record, Trace) {
	return x.read(in, 0)
}

// read reads one article and keeps the reports of at least the given confidence.
func (x *Extractor) read(in Input, least float64) (schema.Record, Trace) {
	doc := text.New(in.Article.Title, in.Article.Text)
	sentences := tree.Build(doc, x.parser)
	first, last := days(in)
	story := mention.Find(doc, sentences, x.names, mention.Context{First: first, Last: last, City: in.City, Region: in.Region, Literal: x.without.Coreference})
	if in.Day == "" && in.Article.PublishedBetween == nil {
		in.Article.PublishedBetween = story.Window()
	}
	reports, steps := x.events.Read(story, when.Anchor{Day: in.Day, Window: in.Article.PublishedBetween}, least)
	rec := schema.Record{Article: in.Article, Entities: story.Involved(reports), Events: reports}
	rec.Article.Text = ""
	return rec, Trace{Steps: steps}
}

// days returns the window in which an article was published; zero times if nothing is known.
func days(in Input) (first, last time.Time) {
	if in.Day != "" {
		first, last, _ = schema.Days(in.Day)
		return first, last
	}
	if w := in.Article.PublishedBetween; w != nil {
		first, _, _ = schema.Days(w.Start)
		_, last, _ = schema.Days(w.End)
	}
	return first, last
}
