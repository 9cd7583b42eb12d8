package extract_test

import (
	"slices"
	"strings"
	"testing"

	"demarche/extract"
	"demarche/extract/event"
	"demarche/schema"
)

// count reads the stories of testdata/articles and counts the reports of which holds is true, with the
// steps that led to them.
func count(t *testing.T, x *extract.Extractor, holds func(schema.Report, []event.Step) bool) (n int) {
	t.Helper()
	for _, in := range stories(t, "articles") {
		rec, trace := x.Read(in)
		for _, r := range rec.Events {
			var own []event.Step
			for _, s := range trace.Steps {
				if s.Event == r.ID {
					own = append(own, s)
				}
			}
			if holds(r, own) {
				n++
			}
		}
	}
	return n
}

// TestWithout leaves out each part in turn: what only that part does is not done any more, and the
// extractor that it was left out of still does it.
func TestWithout(t *testing.T) {
	off, always := reader(t, extract.Off), reader(t, extract.Always)
	for name, c := range map[string]struct {
		x     *extract.Extractor
		parts event.Without
		holds func(schema.Report, []event.Step) bool
	}{
		"coreference": {off, event.Without{Coreference: true}, func(_ schema.Report, steps []event.Step) bool {
			return slices.ContainsFunc(steps, func(s event.Step) bool {
				return slices.ContainsFunc(s.Resolved, func(how string) bool {
					return strings.HasPrefix(how, "pronoun: ") || strings.HasPrefix(how, "group") || strings.HasPrefix(how, "topic: ")
				})
			})
		}},
		"confidence": {off, event.Without{Confidence: true}, func(r schema.Report, _ []event.Step) bool { return r.Confidence < 1 }},
		"dates": {off, event.Without{Dates: true}, func(r schema.Report, steps []event.Step) bool {
			near := slices.ContainsFunc(steps, func(s event.Step) bool { return len(s.Near) > 0 })
			return near && slices.Contains(r.Inferred, "time")
		}},
		"second": {always, event.Without{Second: true}, func(_ schema.Report, steps []event.Step) bool {
			return slices.ContainsFunc(steps, func(s event.Step) bool { return s.Second })
		}},
	} {
		left := count(t, c.x.Without(c.parts), c.holds)
		if all := count(t, c.x, c.holds); left > 0 || all == 0 {
			t.Errorf("without %s: %d reports, with everything %d", name, left, all)
		}
	}
}
