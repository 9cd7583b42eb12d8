package schema

import (
	_ "embed"
	"errors"
	"fmt"
	"strings"
)

// contract is the JSON Schema of a record.
//
//go:embed contract.schema.json
var contract []byte

// Contract returns the JSON Schema (draft 2020-12) of a Record, the line that `demarche extract`
// prints and `demarche ingest --reports` reads. The caller may change the copy.
func Contract() []byte { return append([]byte(nil), contract...) }

// Check returns what makes r no record although its JSON fits the contract: ids that are used twice
// or lead nowhere, dates that no calendar has, an end before its start, spans that end before they
// begin. All faults are joined; nil means none.
func (r *Record) Check() error {
	var c checker
	c.published(r.Article)
	for i, e := range r.Entities {
		c.entity(i, e)
	}
	for i, e := range r.Events {
		c.report(i, e)
	}
	for i, e := range r.Events {
		c.links(i, e)
	}
	return errors.Join(c.errs...)
}

// checker gathers what is wrong with a record.
type checker struct {
	entities, reports map[string]bool
	errs              []error
}

// fault notes what is wrong and where.
func (c *checker) fault(format string, args ...any) {
	c.errs = append(c.errs, fmt.Errorf(format, args...))
}

// published checks the dates of publication.
func (c *checker) published(a Article) {
	c.date("article.published", a.Published)
	if w := a.PublishedBetween; w != nil {
		c.date("article.published_between.start", w.Start)
		c.date("article.published_between.end", w.End)
		if w.End < w.Start {
			c.fault("article.published_between: %s to %s: ends before it starts", w.Start, w.End)
		}
	}
}

// date checks an ISO date; an empty one is fine.
func (c *checker) date(where, iso string) {
	if _, _, err := ParseDate(iso); iso != "" && err != nil {
		c.fault("%s: %w", where, err)
	}
}

// entity checks an entity and enters its id.
func (c *checker) entity(i int, e Entity) {
	if c.entities == nil {
		c.entities = map[string]bool{}
	}
	if c.entities[e.ID] {
		c.fault("entities[%d].id: %s: used twice", i, e.ID)
	}
	c.entities[e.ID] = true
	if folder, _, _ := strings.Cut(e.ID, "/"); kindFolders[e.Kind] != folder {
		c.fault("entities[%d].id: %s: a %s begins with %s/", i, e.ID, e.Kind, kindFolders[e.Kind])
	}
	for j, m := range e.Mentions {
		c.span(fmt.Sprintf("entities[%d].mentions[%d]", i, j), m)
	}
}

// kindFolders are the first parts of ids by kind.
var kindFolders = map[Kind]string{Person: "person", Country: "country", Place: "place", Organization: "org"}

// span checks a stretch of text.
func (c *checker) span(where string, s Span) {
	if s.StartByte < 0 || s.EndByte < s.StartByte {
		c.fault("%s: bytes %d to %d: ends before it starts", where, s.StartByte, s.EndByte)
	}
}

// report checks a report by itself and enters its id.
func (c *checker) report(i int, r Report) {
	if c.reports == nil {
		c.reports = map[string]bool{}
	}
	if c.reports[r.ID] {
		c.fault("events[%d].id: %s: used twice", i, r.ID)
	}
	c.reports[r.ID] = true
	for j, e := range r.Evidence {
		c.span(fmt.Sprintf("events[%d].evidence[%d]", i, j), e.Span)
	}
	if r.Time == nil {
		return
	}
	c.date(fmt.Sprintf("events[%d].time.start", i), r.Time.Start)
	c.date(fmt.Sprintf("events[%d].time.end", i), r.Time.End)
	if r.Time.Precision != PrecisionOf(r.Time.Start) {
		c.fault("events[%d].time.precision: %q: start is %q", i, r.Time.Precision, r.Time.Start)
	}
	if r.Time.End != "" && r.Time.End < r.Time.Start {
		c.fault("events[%d].time: %s to %s: ends before it starts", i, r.Time.Start, r.Time.End)
	}
}

// links checks that a report's ids lead to entities and reports of the record.
func (c *checker) links(i int, r Report) {
	for j, p := range r.Participants {
		if !c.entities[p.Entity] {
			c.fault("events[%d].participants[%d].entity: %s: no such entity", i, j, p.Entity)
		}
	}
	if r.Place != "" && !c.entities[r.Place] {
		c.fault("events[%d].place: %s: no such entity", i, r.Place)
	}
	if r.PartOf != "" && (!c.reports[r.PartOf] || r.PartOf == r.ID) {
		c.fault("events[%d].part_of: %s: no other report", i, r.PartOf)
	}
}
