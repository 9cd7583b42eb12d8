package event_test

import (
	"slices"
	"strings"
	"testing"
)

// TestWhere reads in which country each event of a text is: what is read must hold all that is wanted, "type country" each.
func TestWhere(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct{ name, text, want string }{
		{"state behind a town", chirac + " flew to Augusta, Georgia, on Monday.", "visit US"},
		{"country of the same name", chirac + " flew to Georgia on Monday.", "visit GE"},
		{"larger Congo", chirac + " will visit Congo next week.", "visit CD"},
		{"smaller Congo", chirac + " will visit Congo next week. The president of Brazzaville is ill.", "visit CG"},
		{"building of many countries", chirac + " saw " + jiang + " at Government House in Wellington on Monday.", "meeting NZ"},
		{"island of a forum", chirac + " saw " + jiang + " on the island of Rarotonga on Monday.", "meeting CK"},
	} {
		var got []string
		for _, e := range read(t, c.text).Events {
			got = append(got, string(e.Type)+" "+e.PlaceCountry)
		}
		for _, w := range strings.Split(c.want, ", ") {
			if !slices.Contains(got, w) {
				t.Errorf("%s: read %q, want %q", c.name, got, w)
			}
		}
		if len(got) > len(strings.Split(c.want, ", ")) {
			t.Errorf("%s: read %q, want %q alone", c.name, got, c.want)
		}
	}
}
