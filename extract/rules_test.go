package extract_test

import (
	"slices"
	"sync"
	"testing"

	"demarche/extract"
	"demarche/extract/event"
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
func read(t *testing.T, text string) schema.Record {
	t.Helper()
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	rec, _ := x.Read(extract.Input{Article: schema.Article{ID: "t", Text: text, Published: "2002-05-07"}, Day: "2002-05-07"})
	return rec
}

// TestTriggersFire runs the two examples of every trigger: one must give an event of its type, the
// other none.
func TestTriggersFire(t *testing.T) {
	rules, err := event.LoadRules()
	if err != nil {
		t.Fatal(err)
	}
	for _, rule := range rules.Triggers {
		t.Run(rule.Name, func(t *testing.T) {
			is := func(r schema.Report) bool { return r.Type == rule.Type }
			if rule.Fires == "" || rule.Silent == "" {
				t.Fatalf("%s: both examples are needed", rule.Source)
			}
			if rec := read(t, rule.Fires); !slices.ContainsFunc(rec.Events, is) {
				t.Errorf("%s: no %s in %q: %+v", rule.Source, rule.Type, rule.Fires, rec.Events)
			}
			if rec := read(t, rule.Silent); slices.ContainsFunc(rec.Events, is) {
				t.Errorf("%s: a %s in %q: %+v", rule.Source, rule.Type, rule.Silent, rec.Events)
			}
		})
	}
}

// TestCuesFire runs the two examples of every cue: one must give an event of its status, the other
// none.
func TestCuesFire(t *testing.T) {
	rules, err := event.LoadRules()
	if err != nil {
		t.Fatal(err)
	}
	for _, cue := range rules.Cues {
		t.Run(cue.POS+" "+string(cue.Status), func(t *testing.T) {
			is := func(r schema.Report) bool { return r.Status == cue.Status }
			if cue.Fires == "" || cue.Silent == "" {
				t.Fatalf("%s: both examples are needed", cue.Source)
			}
			if rec := read(t, cue.Fires); !slices.ContainsFunc(rec.Events, is) {
				t.Errorf("%s: nothing %s in %q: %+v", cue.Source, cue.Status, cue.Fires, rec.Events)
			}
			if rec := read(t, cue.Silent); slices.ContainsFunc(rec.Events, is) {
				t.Errorf("%s: something %s in %q: %+v", cue.Source, cue.Status, cue.Silent, rec.Events)
			}
		})
	}
}
