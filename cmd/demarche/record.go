package main

import (
	"errors"
	"fmt"

	"demarche/schema"
)

// checkRecord tells all that breaks the contract in a record; nil if nothing does.
func checkRecord(rec schema.Record) error {
	c := checker{entities: map[string]bool{}, events: map[string]bool{}}
	c.must(rec.Article.ID != "", "article: id is missing")
	c.date("article: published", rec.Article.Published)
	for _, e := range rec.Entities {
		c.must(e.ID != "" && !c.entities[e.ID], "entity %q: id is missing or there twice", e.ID)
		c.must(e.Kind.Valid(), "entity %q: kind %q: want person, country, place or organization", e.ID, e.Kind)
		c.must(e.Name != "", "entity %q: name is missing", e.ID)
		c.entities[e.ID] = true
	}
	for _, e := range rec.Events {
		c.must(e.ID != "" && !c.events[e.ID], "event %q: id is missing or there twice", e.ID)
		c.events[e.ID] = true
	}
	for _, e := range rec.Events {
		c.event(e)
	}
	return errors.Join(c.errs...)
}

// checker gathers what breaks the contract.
type checker struct {
	entities, events map[string]bool
	errs             []error
}

// must notes an error unless ok.
func (c *checker) must(ok bool, format string, args ...any) {
	if !ok {
		c.errs = append(c.errs, fmt.Errorf(format, args...))
	}
}

// date checks an ISO date, which may be empty.
func (c *checker) date(what, iso string) {
	_, _, err := schema.ParseDate(iso)
	c.must(iso == "" || err == nil, "%s %q: want YYYY, YYYY-MM or YYYY-MM-DD", what, iso)
}

// event checks a report.
func (c *checker) event(e schema.Report) {
	c.must(e.Type.Valid(), "event %s: type %q: want visit, meeting, call or summit", e.ID, e.Type)
	c.must(e.Status.Valid(), "event %s: status %q: want held, planned, possible, postponed, cancelled or denied", e.ID, e.Status)
	c.must(e.Confidence >= 0 && e.Confidence <= 1, "event %s: confidence %v: want 0 to 1", e.ID, e.Confidence)
	c.must(e.PartOf == "" || c.events[e.PartOf] && e.PartOf != e.ID, "event %s: part_of %q: no other event of this record", e.ID, e.PartOf)
	c.must(e.Place == "" || c.entities[e.Place], "event %s: place %q: no entity of this record", e.ID, e.Place)
	for _, p := range e.Participants {
		c.must(c.entities[p.Entity], "event %s: participant %q: no entity of this record", e.ID, p.Entity)
		c.must(p.Role.Valid(), "event %s: role %q: want visitor, host or participant", e.ID, p.Role)
	}
	if e.Time != nil {
		c.date("event "+e.ID+": time: start", e.Time.Start)
		c.date("event "+e.ID+": time: end", e.Time.End)
	}
}
