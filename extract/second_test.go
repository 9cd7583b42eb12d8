package extract_test

import (
	"slices"
	"testing"

	"demarche/extract"
	"demarche/extract/event"
	"demarche/schema"
)

// stepsOf reads a text and returns how many events it gives and the triggers of their clauses, by the parser in whose tree they were read.
func stepsOf(x *extract.Extractor, text string) (events int, first, second []string) {
	rec, trace := x.Read(extract.Input{Article: schema.Article{ID: "t", Text: text, Published: "2002-05-07"}, Day: "2002-05-07"})
	for _, s := range trace.Steps {
		switch {
		case s.Event == "":
		case s.Second:
			second = append(second, s.Trigger)
		default:
			first = append(first, s.Trigger)
		}
	}
	return len(rec.Events), first, second
}

// TestSecondParser reads a sentence in which the model's tree leaves "met" without whom: the fast parser's tree tells it, and the step says so. What
// the first tree tells in full is not read in the other.
func TestSecondParser(t *testing.T) {
	const open = "Spanish Minister of Public Works Francisco Alvarez-Cascos met Monday with Moroccan Minister of Equipment Karim Ghellab to speed up the construction of a tunnel."
	const told = "President Jacques Chirac met Chancellor Gerhard Schroeder in Berlin on Monday."
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	if n, first, second := stepsOf(x, open); n == 0 || len(first) > 0 || !slices.Contains(second, "met") {
		t.Errorf("with both parsers %d events by %q and %q, want \"met\" by the second alone", n, first, second)
	}
	if n, first, second := stepsOf(x.Without(event.Without{Second: true}), open); n != 0 || len(first)+len(second) > 0 {
		t.Errorf("without the second parser %d events by %q and %q, want none", n, first, second)
	}
	if n, first, second := stepsOf(x, told); n == 0 || len(first) == 0 || len(second) > 0 {
		t.Errorf("of what the first tree tells in full %d events by %q and %q, want some by the first alone", n, first, second)
	}
}
