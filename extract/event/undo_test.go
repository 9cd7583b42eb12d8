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

// TestWhatWas reads stories of 7 May 2002 in which the verb above tells what became of what was meant to be a visit, and one whose traveller is there
// though his trip had been delayed, or does something on one of its days, or is bound or allowed to go.
func TestWhatWas(t *testing.T) {
	const simitis = "Greek Prime Minister Costas Simitis"
	for _, c := range []struct{ want, text string }{
		{"held", simitis + " cut short what was to have been a four-day visit to Turkey."},
		{"cancelled", simitis + " called off what was to have been his first visit to Turkey."},
		{"postponed", simitis + " put off what would have been his first visit to Turkey."},
		{"held", simitis + " arrived in Ankara for what was to have been a four-day visit."},
		{"planned", simitis + " is poised to visit Turkey in June."},
		{"planned", simitis + " is obliged to visit Turkey in June."},
		{"planned", simitis + " is committed to visiting Turkey in June."},
		{"possible", simitis + " is allowed to visit Turkey."},
		{"cancelled", simitis + " was not allowed to visit Turkey."},
		{"cancelled", "Turkey would not allow " + simitis + " to visit Ankara."},
		{"cancelled", "Turkey refused to let " + simitis + " visit Ankara."},
		{"cancelled", "Turkey has refused " + simitis + " permission to visit Ankara."},
		{"possible", "Turkey will allow " + simitis + " to visit Ankara."},
		{"possible", "Turkey has given " + simitis + " permission to visit Ankara."},
		{"held", "Turkey allowed " + simitis + " to visit Ankara in April."},
		{"held", simitis + " was obliged to visit Turkey in April."},
		{"held", simitis + " is believed to have visited Turkey in April."},
		{"held", simitis + " is honoured to be in Ankara for talks."},
		{"held", simitis + " met the mayor on the last day of his visit to Turkey."},
		{"planned", simitis + " will meet the mayor on the second day of his visit to Turkey."},
		{"cancelled", simitis + " called off his visit to Turkey on the first day of the strike."},
		{"held", simitis + " spoke of trade on the second day of his visit to Turkey. He will tour a plant in Izmir on Friday."},
		{"postponed", simitis + " is in Ankara for a visit. His trip will be delayed by a day."},
		{"held", simitis + " is in Ankara for a visit. His trip was to have begun on Friday but was delayed because of a strike."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.Visit), c.want, false)
	}
}

// TestBegged reads stories of 7 May 2002 in which somebody asks by a question that a plan of his be put off, a plan cannot be kept to its day, the
// time for one has not come, an appointment is still to be kept, or a place is offered.
func TestBegged(t *testing.T) {
	const simitis, cem = "Greek Prime Minister Costas Simitis", "Turkish Foreign Minister Ismail Cem"
	for _, c := range []struct{ kind, want, text string }{
		{"visit", "postponed", simitis + " inquired on Monday whether his visit to Turkey might be moved."},
		{"visit", "postponed", simitis + " asked whether his visit to Turkey could be put off."},
		{"visit", "planned", "Reporters asked whether the visit of " + simitis + " to Turkey could be put off."},
		{"visit", "planned", "Asked whether the visit of " + simitis + " to Turkey could be put off, a spokesman said no."},
		{"visit", "postponed", "The visit of " + simitis + " to Turkey cannot take place as scheduled."},
		{"visit", "planned", "The visit of " + simitis + " to Turkey will take place as scheduled."},
		{"visit", "cancelled", "The visit of " + simitis + " to Turkey did not take place as scheduled."},
		{"visit", "none", "It is too early for a visit by " + simitis + " to Turkey, Ankara said."},
		{"meeting", "none", "It is too early to speak of a meeting between " + simitis + " and " + cem + ", Ankara said."},
		{"meeting", "planned", simitis + " left early for a meeting with " + cem + " on Friday."},
		{"meeting", "planned", simitis + " has an appointment with " + cem + "."},
		{"meeting", "held", simitis + " had an appointment with " + cem + " on Monday."},
		{"meeting", "possible", "Switzerland has offered Geneva as a venue for talks between " + simitis + " and " + cem + "."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}
