package event_test

import (
	"testing"

	"demarche/schema"
)

// TestTakenBack reads stories of 7 May 2002 in which an invitation or its acceptance is taken back, something was not held, is no longer to be, or was
// held elsewhere than is denied.
func TestTakenBack(t *testing.T) {
	const simitis, cem = "Greek Prime Minister Costas Simitis", "Turkish Foreign Minister Ismail Cem"
	const due = simitis + " was due in Ankara on Friday. "
	for _, c := range []struct{ kind, want, text string }{
		// invitations and answers to them
		{"visit", "cancelled", "Turkey has withdrawn its invitation to " + simitis + "."},
		{"visit", "cancelled", "Turkey cancelled its invitation to " + simitis + "."},
		{"visit", "cancelled", "Turkey has taken back its invitation to " + simitis + "."},
		{"visit", "possible", "Turkey renewed its invitation to " + simitis + "."},
		{"visit", "possible", "Turkey refused to withdraw its invitation to " + simitis + "."},
		{"visit", "none", "Turkey cancelled its invitation to a contest."},
		{"visit", "cancelled", simitis + " withdrew his acceptance of an invitation to visit Turkey."},
		{"visit", "planned", simitis + " announced his acceptance of an invitation to visit Turkey."},
		// what was not held or made
		{"meeting", "cancelled", "The annual consultations between " + simitis + " and " + cem + " were not held in 2001 because of the elections."},
		{"meeting", "none", "Talks between " + simitis + " and " + cem + " have not been held since March."},
		{"visit", "cancelled", "The trip by " + simitis + " to Turkey was not made."},
		{"visit", "cancelled", "A trip to Turkey that " + simitis + " had pencilled in for this weekend will not be made now."},
		{"visit", "postponed", "A trip to Turkey that " + simitis + " had planned for this weekend will now be made in June."},
		{"meeting", "cancelled", "Plans for a meeting between " + simitis + " and " + cem + " collapsed."},
		{"meeting", "held", "Talks between " + simitis + " and " + cem + " collapsed on Monday."},
		// no longer
		{"visit", "cancelled", due + "He is no longer expected."},
		{"visit", "cancelled", due + "He is awaited no longer."},
		{"visit", "cancelled", due + "He will no longer come."},
		{"visit", "planned", due + "He is no longer ill."},
		{"visit", "planned", due + "He is not expected to comment."},
		// not here but there
		{"meeting", "held", simitis + " did not meet " + cem + " on Sunday but on Monday."},
		{"visit", "held", simitis + " did not fly to Cairo but to Ankara on Monday."},
		{"visit", "planned", simitis + " will not travel to Cairo but to Ankara on Friday."},
		{"visit", "cancelled", simitis + " will not travel to Cairo on Friday but will stay in Athens."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}
