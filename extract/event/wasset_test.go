package event_test

import (
	"testing"

	"demarche/schema"
)

// TestWasSet reads stories of 7 May 2002 that tell in two places of what was denied, put off or called off, or of what nobody was able to confirm.
func TestWasSet(t *testing.T) {
	const laar, vike, trajkovski = "Estonian Prime Minister Mart Laar", "Latvian President Vaira Vike-Freiberga", "Macedonian President Boris Trajkovski"
	const unnamed = "The talks due in Ohrid on Friday have been called off, a mediator said. "
	for _, c := range []struct{ kind, want, text string }{
		{"visit", "denied", "The foreign minister denied on Sunday reports that " + laar + " went on a secret trip to Norway."},
		{"visit", "held", "The foreign minister welcomed on Sunday reports that " + laar + " had made a trip to Norway."},
		{"visit", "denied", "The government rejected late on Sunday rumours that " + laar + " had flown to Oslo."},
		{"meeting", "denied", "The foreign minister denied reports that " + laar + " paid a visit to Latvia to meet " + vike + "."},
		{"meeting", "held", laar + " paid a visit to Latvia to meet " + vike + "."},
		{"meeting", "denied", "Latvia's foreign minister has denied that " + laar + " flew to the country on Sunday to meet " + vike + ". The meeting would be the first of its kind."},
		{"visit", "possible", "The ministry was unable to confirm reports that " + laar + " had visited Rome."},
		{"visit", "possible", "The ministry was not able to say whether " + laar + " would visit Rome."},
		{"visit", "planned", "The ministry was not able to say when " + laar + " would visit Rome."},
		{"visit", "possible", "Her foreign minister confirmed that " + vike + " had invited " + laar + " to visit Latvia."},
		{"visit", "planned", "The palace confirmed that " + laar + " would visit Latvia."},
		{"meeting", "none", laar + " and " + vike + " do not want a meeting for the sake of a meeting, an aide said."},
		{"meeting", "planned", laar + " and " + vike + " will hold a meeting on Friday for the sake of peace, an aide said."},
		{"meeting", "none", laar + " was accompanied by Toomas Ilves to Riga for the talks."},
		{"summit", "postponed", "A summit of Arab leaders set for Tunis this month has been put off, Tunisia said. The 16th summit of the Arab League had been scheduled to take place on May 29 and 30 in Tunisia."},
		{"summit", "postponed planned", "A summit of Arab leaders set for Tunis this month has been put off, Tunisia said. The Arab League will hold its summit in Algiers in March."},
		{"meeting", "cancelled", unnamed + trajkovski + " and Albanian President Rexhep Meidani were to meet in Ohrid."},
		{"meeting", "planned", unnamed + trajkovski + " and Albanian President Rexhep Meidani will meet in Ohrid on Saturday."},
		{"meeting", "planned", unnamed + trajkovski + " and Greek President Kostis Stephanopoulos were to meet in Athens on Monday."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}
