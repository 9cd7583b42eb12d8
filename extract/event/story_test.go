package event_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"demarche/extract"
	"demarche/extract/gazetteer"
	"demarche/schema"
)

// extractor is the one that the tests of this package share.
var extractor = sync.OnceValues(func() (*extract.Extractor, error) {
	names, err := gazetteer.Load()
	if err != nil {
		return nil, err
	}
	parser, err := extract.Model()
	if err != nil {
		return nil, err
	}
	return extract.New(names, parser)
})

// read reads one text as a story of Tuesday, 7 May 2002.
func read(t *testing.T, text string) schema.Record { return readFrom(t, "", text) }

// readFrom reads one text as a story of Tuesday, 7 May 2002, with a dateline of a city. Every report comes, however
// unsure, for the tests are of the rules and not of the weights.
func readFrom(t *testing.T, city, text string) schema.Record {
	t.Helper()
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	rec, _ := x.Candidates(extract.Input{Article: schema.Article{ID: "t", Text: text, Published: "2002-05-07"}, City: city, Day: "2002-05-07"})
	return rec
}

// judge compares what was read with what is wanted. A known weakness is told and fails once it is none.
func judge(t *testing.T, name, got, want string, known bool) {
	t.Helper()
	switch {
	case known && got == want:
		t.Errorf("%s: read right now: it is known no more", name)
	case known:
		t.Logf("known: %s: %s, want %s", name, got, want)
	case got != want:
		t.Errorf("%s: %s, want %s", name, got, want)
	}
}

// show writes the reports of one type on one line: status, people or sides, destination or place, day.
func show(rec schema.Record, kind schema.EventType) string {
	var out []string
	for _, r := range rec.Events {
		if r.Type == kind {
			out = append(out, showOne(rec, r))
		}
	}
	return strings.Join(out, "; ")
}

// showOne writes one report on a line.
func showOne(rec schema.Record, r schema.Report) string {
	var who []string
	for _, p := range r.Participants {
		if p.Role == schema.RoleHost {
			continue
		}
		e, _ := rec.Entity(p.Entity)
		name := strings.TrimPrefix(e.ID, "person/")
		if e.Kind != schema.Person {
			name = "-"
		}
		who = append(who, name+"/"+p.Side)
	}
	place := r.To
	if e, ok := rec.Entity(r.Place); ok {
		place = e.Name
	} else if r.To == "" {
		place = r.PlaceCountry
	}
	at := "-"
	if r.Time != nil {
		at = r.Time.Start
		if r.Time.End != "" {
			at += ".." + r.Time.End
		}
	}
	return fmt.Sprintf("%s %s @%s %s", r.Status, strings.Join(who, "+"), place, at)
}
