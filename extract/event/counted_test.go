package event_test

import (
	"testing"

	"demarche/schema"
)

// TestCountedFrom reads events that are told to lie some days apart from another of their sentence, and leaves
// alone those of which the words tell something else.
func TestCountedFrom(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	for text, want := range map[string]string{
		"The two sides announced a truce on Monday, two days after " + chirac + " visited Syria.":                         "held jacques-chirac/FR @SY 2002-05-04",
		"The two sides announced a truce on Monday, the day after " + chirac + " visited Syria.":                          "held jacques-chirac/FR @SY 2002-05-05",
		"The two sides announced a truce on Monday, three days before " + chirac + " visits Syria.":                       "planned jacques-chirac/FR @SY 2002-05-09",
		"The day before yesterday " + chirac + " visited Syria.":                                                          "held jacques-chirac/FR @SY 2002-05-05",
		"The two sides announced a truce on Monday, two days after the vote, and " + chirac + " visited Syria on Sunday.": "held jacques-chirac/FR @SY 2002-05-05",
	} {
		judge(t, text, show(read(t, text), schema.Visit), want, false)
	}
}
