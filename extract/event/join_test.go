package event_test

import (
	"strings"
	"testing"

	"demarche/schema"
)

// TestJoiners reads who takes part in a gathering that an earlier sentence tells: one construction a line.
func TestJoiners(t *testing.T) {
	const opened, chirac = "The G8 summit opened in Cologne on Monday. ", "French President Jacques Chirac"
	for _, c := range []struct {
		text  string
		takes bool
	}{
		{chirac + " will attend the gathering.", true},
		{chirac + " will attend the two-day gathering.", true},
		{chirac + ", who hosts this year's gathering, wants to speak of Africa.", true},
		{"The summit is chaired by " + chirac + ".", true},
		{chirac + " warned the annual gathering that time was short.", true},
		{chirac + " is expected at the summit on Tuesday.", true},
		{chirac + " spoke at the summit.", true},
		{chirac + " left the gathering a day early.", true},
		{chirac + " will attend a conference of mayors.", false},
		{chirac + " opened the business conference.", false},
		{chirac + " spoke of the summit.", false},
		{"At the gathering " + chirac + " argued for a new start.", true},
		{chirac + " denounced the accord at the meeting.", true},
		{chirac + " denounced the accord at a rally in Lyon.", false},
		{chirac + " told the final sitting that much was done.", true},
		{"France's place there will be taken by " + chirac + ".", true},
		{chirac + " will stand in for the prime minister.", true},
		{"The place of the bank's president will be taken by " + chirac + ".", false},
	} {
		found := false
		for _, e := range read(t, opened+c.text).Events {
			for _, p := range e.Participants {
				found = found || e.Type == schema.Summit && strings.Contains(p.Entity, "chirac")
			}
		}
		if found != c.takes {
			t.Errorf("takes part: %v, want %v: %s", found, c.takes, c.text)
		}
	}
}
