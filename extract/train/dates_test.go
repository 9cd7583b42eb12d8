package main

import (
	"maps"
	"testing"

	"demarche/extract/event"
)

// offered is a choice of a date with its features.
func offered(start string, features ...string) event.Date {
	return event.Date{Start: start, Features: features}
}

// TestFitDates learns from a few picks that the day below an event is its own and that of saying is not.
func TestFitDates(t *testing.T) {
	var ps []pick
	for range 2 * minCount {
		ps = append(ps, newPick("a", []event.Date{offered("", "none"), offered("2002-05-06", "below"), offered("2002-05-07", "said")}, "2002-05-06"))
		ps = append(ps, newPick("b", []event.Date{offered("", "none"), offered("2002-05-07", "said")}, ""))
	}
	w := fitDates(ps, ownRidge)
	if w["below"] <= w["none"] || w["none"] <= w["said"] {
		t.Errorf("below %.2f, none %.2f, said %.2f", w["below"], w["none"], w["said"])
	}
}

// TestNewPick takes no date for right where none of those offered is gold's.
func TestNewPick(t *testing.T) {
	choices := []event.Date{offered(""), offered("2002-05-06"), offered("2002-05-06")}
	for start, want := range map[string][]bool{"2002-05-06": {false, true, true}, "2002-05-09": {true, false, false}, "": {true, false, false}} {
		p := newPick("a", choices, start)
		for i := range want {
			if p.right[i] != want[i] {
				t.Errorf("%q: %v, want %v", start, p.right, want)
				break
			}
		}
	}
}

// TestFoldsOf checks that all copies of an article are in one fold, and that every fold has articles.
func TestFoldsOf(t *testing.T) {
	var samples []sample
	for range 3 {
		for _, id := range []string{"a", "b", "c", "d"} {
			var s sample
			s.in.Article.ID = id
			samples = append(samples, s)
		}
	}
	want := map[string]int{"a": 0, "b": 1, "c": 2, "d": 0}
	if got := foldsOf(samples, 3); !maps.Equal(got, want) {
		t.Errorf("folds are %v, want %v", got, want)
	}
}
