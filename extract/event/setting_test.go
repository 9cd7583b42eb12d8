package event_test

import (
	"testing"

	"demarche/schema"
)

// TestSettings reads where a meeting is of which another clause alone tells where its people are.
func TestSettings(t *testing.T) {
	const chirac, hu = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct{ what, text, country string }{
		{"sentence before", "It was raining in Paris when they came out. " + chirac + " had met " + hu + " on Monday.", "FR"},
		{"there", "Austria will host the encounter. " + chirac + " and " + hu + " are to meet there on Friday.", "AT"},
		{"topic", "There was no news of the war in Iraq. " + chirac + " met " + hu + " on Monday.", ""},
		{"said in", chirac + " said in Rome that he had met " + hu + ".", ""},
		{"two countries", "The one was in Rome, the other in Beijing. " + chirac + " met " + hu + " on Monday.", ""},
		{"no side's", "The road ends in Rome. " + chirac + " met " + hu + " on Monday.", ""},
		{"what is to come", chirac + " and " + hu + " met on Monday and agreed to build a bridge in China.", ""},
		{"what it is for", chirac + " met " + hu + " on Monday to help end the war in China.", ""},
		{"after it", chirac + " met " + hu + " on Monday before flying to Beijing.", ""},
		{"before it", chirac + " met " + hu + " on Monday after flying to Beijing.", "CN"},
		{"long ago", "The road ends in Paris. " + chirac + " met " + hu + " in 1999.", ""},
	} {
		found := false
		for _, e := range read(t, c.text).Events {
			if e.Type != schema.Meeting {
				continue
			}
			found = true
			if e.PlaceCountry != c.country {
				t.Errorf("%s: in %q, want %q: %s", c.what, e.PlaceCountry, c.country, c.text)
			}
		}
		if !found {
			t.Errorf("%s: no meeting: %s", c.what, c.text)
		}
	}
}
