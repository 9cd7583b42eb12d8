package event_test

import (
	"testing"

	"demarche/schema"
)

// TestOfDay reads nouns for talks and calls that tell no more of themselves than their day, of people told before.
func TestOfDay(t *testing.T) {
	const met = "French President Jacques Chirac met German Chancellor Gerhard Schroeder on Tuesday"
	const rang = "French President Jacques Chirac telephoned German Chancellor Gerhard Schroeder on Tuesday. "
	const two = "jacques-chirac/FR+gerhard-schroeder/DE @ "
	const one, both = "held " + two + "2002-05-07", "held " + two + "2002-05-07; held " + two + "2002-05-06"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{"meeting", met + "; Monday's meeting had run twice as long.", both},
		{"meeting", met + ". Monday's session ended in a quarrel.", both},
		{"meeting", met + ". Tuesday's meeting ended in a quarrel.", one},
		{"meeting", met + "; Monday's cabinet session had been stormy.", one},
		{"meeting", met + ". Last month's meeting ended in a quarrel.", "held " + two + "2002-05-07; held " + two + "2002-04"},
		{"meeting", met + ". Foreign Ministers Hubert Vedrine and Joschka Fischer will meet on Friday. Monday's meeting was short.", "held " + two + "2002-05-07; planned hubert-vedrine/FR+joschka-fischer/DE @ 2002-05-10; held " + two + "2002-05-06"},
		{"call", rang + "Monday's call was short.", both},
		{"call", rang + "Their call on Monday was short.", both},
		{"call", rang + "Monday's call for calm was ignored.", one},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
