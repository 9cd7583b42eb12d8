package event_test

import (
	"testing"

	"demarche/schema"
)

// TestAtTable reads who is at a gathering from what only those do who are there, told in a sentence of its own.
func TestAtTable(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	const held, told = "NATO leaders met in Oslo on Monday. ", "held -/NATO @Oslo 2002-05-06"
	const plan, ahead = "NATO leaders will meet in Oslo in June. ", "planned -/NATO @Oslo 2002-06"
	const there, coming = "held jacques-chirac/FR+-/NATO @Oslo 2002-05-06", "planned jacques-chirac/FR+-/NATO @Oslo 2002-06"
	for _, c := range []struct{ text, want string }{
		{held + chirac + " left early.", there},
		{held + chirac + " left Paris early.", told},
		{held + "Only " + chirac + " stayed to the end.", there},
		{held + chirac + " presided.", there},
		{held + chirac + " signed the final communique.", there},
		{held + chirac + " signed a decree.", told},
		{held + "The final declaration was signed by " + chirac + ".", there},
		{held + chirac + " said after the meeting that time was short.", there},
		{held + chirac + " said at the end of the summit that time was short.", there},
		{held + chirac + " said after the election that time was short.", told},
		{held + "The host, " + chirac + ", said time was short.", there},
		{held + "It was the first summit for " + chirac + ".", there},
		{held + "It was " + chirac + "'s last summit.", there},
		{held + chirac + " was one of the leaders who spoke.", there},
		{held + chirac + " was one of the leaders who did not speak.", told},
		{held + "Speakers included " + chirac + ".", there},
		{plan + "The guest list includes " + chirac + ".", coming},
		{plan + chirac + " has accepted.", coming},
		{plan + chirac + " has accepted an invitation to a wedding.", ahead},
		{plan + chirac + " will lead the French delegation to the Oslo meeting.", coming},
		{plan + chirac + " will lead a delegation to Dakar.", ahead},
		{plan + chirac + " will speak on the first day.", coming},
		{plan + chirac + " will speak on television.", ahead},
		{plan + "It will be chaired by " + chirac + ".", coming},
		{plan + "It is not known whether " + chirac + " will attend.", ahead},
		{plan + "British Prime Minister Tony Blair will attend, as will " + chirac + ".", "planned tony-blair/GB+jacques-chirac/FR+-/NATO @Oslo 2002-06"},
		{plan + "British Prime Minister Tony Blair will attend. So will " + chirac + ".", "planned tony-blair/GB+jacques-chirac/FR+-/NATO @Oslo 2002-06"},
		{"The NATO summit is to open in Oslo in June and will be chaired by " + chirac + ".", "planned -/NATO+jacques-chirac/FR @Oslo 2002-06"},
		{"The NATO summit in Oslo in June, at which " + chirac + " will speak, is about trade.", "planned -/NATO+jacques-chirac/FR @Oslo 2002-06"},
		{"The NATO summit in Oslo in June will be the last for " + chirac + ".", "planned -/NATO+jacques-chirac/FR @Oslo 2002-06"},
		{chirac + " and other NATO leaders met in Oslo on Monday.", there},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Summit), c.want, false)
	}
}
