package extract_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"demarche/extract"
	"demarche/extract/event"
	"demarche/schema"
)

// stepOf is a step of a trace.
type stepOf = event.Step

// contract returns the JSON Schema of a record, ready to validate.
func contract(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Contract()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("contract.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("contract.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestRecordsFitTheContract reads every story of testdata/articles and testdata/gold and holds each
// record against the JSON Schema and against what a schema cannot tell.
func TestRecordsFitTheContract(t *testing.T) {
	s := contract(t)
	x := reader(t, extract.Auto)
	events := 0
	for _, in := range append(stories(t, "articles"), stories(t, "gold/articles.jsonl")...) {
		rec, _ := x.Read(in)
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(line(t, rec)))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(v); err != nil {
			t.Errorf("%s: %v", in.Article.ID, err)
		}
		if err := sound(in, rec); err != nil {
			t.Errorf("%s: %v", in.Article.ID, err)
		}
		events += len(rec.Events)
	}
	if events < 400 {
		t.Errorf("%d events in all stories", events)
	}
}

// TestEmptyRecordsHoldLists wants lists and no null of a text that tells of nothing.
func TestEmptyRecordsHoldLists(t *testing.T) {
	rec, _ := reader(t, extract.Off).Read(extract.Input{Article: schema.Article{ID: "rain", Text: "It rained on the hills all day."}})
	if got := line(t, rec); got != `{"article":{"id":"rain"},"entities":[],"events":[]}` {
		t.Error(got)
	}
}

// sound checks a record against the article: ids that lead somewhere, an order of days, and spans
// whose words stand where they are said to.
func sound(in extract.Input, rec schema.Record) error {
	if err := rec.Check(); err != nil {
		return err
	}
	for _, e := range rec.Entities {
		for _, m := range e.Mentions {
			if err := stands(in, m); err != nil {
				return fmt.Errorf("%s: %w", e.ID, err)
			}
		}
	}
	for _, r := range rec.Events {
		seen := map[string]bool{}
		for _, p := range r.Participants {
			key := string(p.Role) + " " + p.Entity
			if seen[key] {
				return fmt.Errorf("%s: %s twice", r.ID, key)
			}
			seen[key] = true
		}
		if len(r.Evidence) == 0 || r.Confidence < 0 || r.Confidence > 1 || !r.Type.Valid() || !r.Status.Valid() {
			return fmt.Errorf("%s: %d quotes, confidence %v, %s, %s", r.ID, len(r.Evidence), r.Confidence, r.Type, r.Status)
		}
		for _, e := range r.Evidence {
			if err := stands(in, e.Span); err != nil {
				return fmt.Errorf("%s: %w", r.ID, err)
			}
			if !strings.Contains(e.Text, e.Trigger) {
				return fmt.Errorf("%s: %q is not in its quote %q", r.ID, e.Trigger, e.Text)
			}
		}
	}
	return nil
}

// stands tells whether a span's words are those of the article.
func stands(in extract.Input, s schema.Span) error {
	text := in.Article.Text
	if s.In == schema.InTitle {
		text = in.Article.Title
	}
	if s.StartByte < 0 || s.EndByte > len(text) || s.StartByte >= s.EndByte || text[s.StartByte:s.EndByte] != s.Text {
		return fmt.Errorf("%q does not stand at %d to %d of the %q", s.Text, s.StartByte, s.EndByte, s.In)
	}
	return nil
}
