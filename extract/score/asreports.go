package score

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"demarche/schema"
)

// goldArticle is an article as the annotators had it.
type goldArticle struct {
	ID        string `json:"id"`
	URL       string `json:"url"`
	Source    string `json:"source"`
	Published string `json:"published"`
	Title     string `json:"title"`
	Dateline  string `json:"dateline"`
	Text      string `json:"text"`
}

// AsReports turns gold into the public contract, a record an article in the order of gold: what a
// perfect reading of each article alone would report. Articles holds the annotated texts as JSON
// Lines; nil means none. An article of gold that is not among them has no text, and its quotes no
// place. Country names the countries; nil leaves their codes. Nothing that only a comparison of stories can tell
// (ref, copy_of) is in the records. The sequence ends after the first error.
func AsReports(gold, articles io.Reader, country func(code string) string) iter.Seq2[schema.Record, error] {
	if country == nil {
		country = func(code string) string { return code }
	}
	return func(yield func(schema.Record, error) bool) {
		texts, err := readArticles(articles)
		records, goldErr := GoldRecords(gold)
		if err := cmp.Or(err, goldErr); err != nil {
			yield(schema.Record{}, err)
			return
		}
		for i := range records {
			a := texts[records[i].Doc]
			a.ID = records[i].Doc
			if !yield(newRewriter(&records[i], a, country).record(), nil) {
				return
			}
		}
	}
}

// readArticles reads the annotated texts by id; none from nil.
func readArticles(r io.Reader) (map[string]goldArticle, error) {
	texts := map[string]goldArticle{}
	if r == nil {
		return texts, nil
	}
	return texts, readLines(r, "articles", func(a goldArticle) error {
		if a.ID == "" {
			return errors.New(`no "id"`)
		}
		if _, ok := texts[a.ID]; ok {
			return fmt.Errorf("article %q: %w", a.ID, ErrTwice)
		}
		texts[a.ID] = a
		return nil
	})
}

// rewriter turns one gold record into a record of the contract.
type rewriter struct {
	gold    *GoldRecord
	article goldArticle
	country func(string) string
	out     schema.Record
	known   map[string]bool
	// homes are the countries of people in whose events they all take part.
	homes map[string]string
}

// newRewriter returns the rewriter of one record.
func newRewriter(g *GoldRecord, a goldArticle, country func(string) string) *rewriter {
	return &rewriter{gold: g, article: a, country: country, known: map[string]bool{}, homes: homes(g)}
}

// homes returns the country of each person, where every event of theirs names it as taking part: it
// is for whom they act then.
func homes(g *GoldRecord) map[string]string {
	out := map[string]string{}
	for name, p := range g.Persons {
		if isCode(p.Country) {
			out[name] = p.Country
		}
	}
	for i := range g.Events {
		for _, name := range g.Events[i].Persons {
			if !slices.Contains(g.Events[i].Countries, out[name]) {
				delete(out, name)
			}
		}
	}
	return out
}

// record returns the record.
func (w *rewriter) record() schema.Record {
	a := w.article
	w.out.Article = schema.Article{ID: a.ID, URL: a.URL, Title: a.Title, Source: a.Source, Published: a.Published, Dateline: a.Dateline, Text: a.Text}
	if a.Published != "" {
		w.out.Article.PublishedFrom = schema.DateGiven
	}
	w.out.Entities, w.out.Events = []schema.Entity{}, []schema.Report{}
	for i := range w.gold.Events {
		w.out.Events = append(w.out.Events, w.report(&w.gold.Events[i]))
	}
	slices.SortFunc(w.out.Entities, func(a, b schema.Entity) int { return cmp.Compare(a.ID, b.ID) })
	return w.out
}

// The confidences of events that the annotator was sure of, and of others.
const (
	sureConfidence   = 1
	unsureConfidence = .5
)

// report returns the report of one event.
func (w *rewriter) report(e *GoldEvent) schema.Report {
	r := schema.Report{
		ID: e.ID, Type: e.Type, Status: e.Status, From: e.From, To: e.To, PlaceCountry: e.PlaceCountry, PartOf: e.PartOf,
		Reason: e.Reason, Main: e.Main, Confidence: sureConfidence, Time: goldTime(e), Evidence: []schema.Evidence{},
	}
	if !e.IsSure() {
		r.Confidence = unsureConfidence
	}
	if e.Place != "" {
		r.Place = w.entity(schema.Entity{ID: "place/" + joined(schema.Slug(e.Place), e.PlaceCountry), Kind: schema.Place, Name: e.Place, Country: e.PlaceCountry})
	}
	r.Participants = w.participants(e)
	if s, ok := w.find(e.Quote); ok {
		r.Evidence = append(r.Evidence, schema.Evidence{Span: s})
	}
	return r
}

// joined puts a hyphen between a slug and a country's code in small letters.
func joined(slug, code string) string {
	if code == "" {
		return slug
	}
	return slug + "-" + strings.ToLower(code)
}

// goldTime returns the time of an event; nil where none is told. An end without a start is left out:
// the contract has no such time.
func goldTime(e *GoldEvent) *schema.Time {
	if e.Start == "" && e.When == "" {
		return nil
	}
	t := &schema.Time{Start: e.Start, Text: e.When, Precision: schema.PrecisionOf(e.Start)}
	if e.Start != "" && e.End != e.Start {
		t.End = e.End
	}
	return t
}

// participants returns those who take part: people, then organisations, then the countries that
// nobody acts for.
func (w *rewriter) participants(e *GoldEvent) []schema.Participant {
	out := []schema.Participant{}
	covered := map[string]bool{}
	for _, name := range e.Persons {
		p := schema.Participant{Entity: w.person(name), Role: personRole(e, name), Side: w.side(e, name)}
		covered[p.Side] = true
		out = append(out, p)
	}
	for _, name := range e.Orgs {
		p := schema.Participant{Entity: w.entity(schema.Entity{ID: "org/" + schema.Slug(name), Kind: schema.Organization, Name: name}), Role: orgRole(e)}
		if !isCode(name) || name == "UN" || name == "EU" {
			p.Side = name // AU the African Union is not AU Australia
		}
		covered[p.Side] = true
		out = append(out, p)
	}
	for _, code := range e.Countries {
		if covered[code] {
			continue
		}
		id := w.entity(schema.Entity{ID: "country/" + code, Kind: schema.Country, Name: w.country(code), Country: code})
		out = append(out, schema.Participant{Entity: id, Role: countryRole(e, code), Side: code})
	}
	return out
}

// side returns the side that a person acts for in an event; empty where gold does not tell it.
func (w *rewriter) side(e *GoldEvent, name string) string {
	side := w.gold.Persons[name].Country
	if slices.Contains(e.Countries, side) || slices.Contains(e.Orgs, side) && !isCode(side) {
		return side
	}
	return ""
}

// personRole returns the role of a person: of a visit, who does not travel is a host.
func personRole(e *GoldEvent, name string) schema.Role {
	switch {
	case e.Type != schema.Visit:
		return schema.RoleParticipant
	case slices.Contains(e.Scored(), name):
		return schema.RoleVisitor
	}
	return schema.RoleHost
}

// orgRole returns the role of an organisation: the visitor where a visit has no other.
func orgRole(e *GoldEvent) schema.Role {
	if e.Type == schema.Visit && e.From == "" {
		return schema.RoleVisitor
	}
	return schema.RoleParticipant
}

// countryRole returns the role of a country that nobody acts for.
func countryRole(e *GoldEvent, code string) schema.Role {
	switch {
	case e.Type != schema.Visit:
		return schema.RoleParticipant
	case code == e.To:
		return schema.RoleHost
	case code == e.From:
		return schema.RoleVisitor
	}
	return schema.RoleParticipant
}

// person returns the id of a person's entity, made if need be.
func (w *rewriter) person(name string) string {
	return w.entity(schema.Entity{ID: "person/" + schema.Slug(name), Kind: schema.Person, Name: name, Country: w.homes[name], Office: w.gold.Persons[name].Office})
}

// entity adds an entity once, with where the text names it, and returns its id.
func (w *rewriter) entity(e schema.Entity) string {
	if !w.known[e.ID] {
		w.known[e.ID] = true
		if s, ok := w.find(e.Name); ok {
			e.Mentions = []schema.Span{s}
		}
		w.out.Entities = append(w.out.Entities, e)
	}
	return e.ID
}

// find returns the first place of words in the text, else in the title. Runs of white space are as
// good as one.
func (w *rewriter) find(words string) (schema.Span, bool) {
	for _, part := range []struct {
		in   schema.Part
		text string
	}{{schema.InText, w.article.Text}, {schema.InTitle, w.article.Title}} {
		if start, end, ok := findLoose(part.text, words); ok {
			return schema.Span{StartByte: start, EndByte: end, Text: part.text[start:end], In: part.in}, true
		}
	}
	return schema.Span{}, false
}

// findLoose finds words in a text as bytes [start:end), with any white space between them.
func findLoose(text, words string) (start, end int, ok bool) {
	fields := strings.Fields(words)
	if len(fields) == 0 {
		return 0, 0, false
	}
	for from := 0; ; {
		i := strings.Index(text[from:], fields[0])
		if i < 0 {
			return 0, 0, false
		}
		start = from + i
		if end, ok = follows(text, start, fields); ok {
			return start, end, true
		}
		from = start + 1
	}
}

// follows tells whether the words stand at start of a text, and where they end.
func follows(text string, start int, fields []string) (end int, ok bool) {
	at := start
	for i, f := range fields {
		if i > 0 {
			rest := strings.TrimLeft(text[at:], " \t\r\n\u00a0")
			if len(rest) == len(text)-at {
				return 0, false
			}
			at = len(text) - len(rest)
		}
		if !strings.HasPrefix(text[at:], f) {
			return 0, false
		}
		at += len(f)
	}
	return at, true
}
