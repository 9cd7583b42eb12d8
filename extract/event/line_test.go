package event_test

import (
	"testing"

	"demarche/schema"
)

// TestCalls reads one text of each class of construction that tells that people talk over a line, and some that
// only look so. A case that is not read right yet is known; it fails as soon as it is.
func TestCalls(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	const both = "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"
	const other = "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06"
	const tang = "held jacques-chirac/FR+tang-jiaxuan/CN @ 2002-05-06"
	for _, c := range []struct {
		text, want string
		known      bool
	}{
		// verbs of telephoning
		{chirac + " rang " + jiang + " on Monday.", both, false},
		{"On Monday Foreign Minister Tang Jiaxuan called up " + chirac + ".", "held tang-jiaxuan/CN+jacques-chirac/FR @ 2002-05-06", false},
		{chirac + " picked up the phone to " + jiang + " on Monday.", both, false},
		{chirac + " picked up the phone on Monday and told " + jiang + " that the talks must go on.", both, false},
		{chirac + " used the hotline on Monday to warn " + jiang + ".", both, false},
		{chirac + " hung up on " + jiang + " on Monday.", both, false},
		{chirac + " rang " + jiang + " on Sunday and Foreign Minister Tang Jiaxuan on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-05; " + tang, false},
		// whatever is said over a line
		{chirac + " told " + jiang + " over the telephone on Monday that the talks must go on.", both, false},
		{chirac + " asked " + jiang + " over a secure line on Monday to wait.", both, false},
		{chirac + " and " + jiang + " agreed by telephone on Monday to stay in touch.", both, false},
		{chirac + " heard the news from " + jiang + " by telephone on Monday.", both, false},
		{chirac + " spent an hour on the telephone with " + jiang + " on Monday.", both, false},
		{"On the telephone to " + jiang + " on Monday, " + chirac + " asked for time.", other, false},
		{chirac + " and " + jiang + " held a virtual meeting on Monday.", both, false},
		{chirac + " was on the phone to " + jiang + " and Foreign Minister Tang Jiaxuan on Monday.", both + "; " + tang, false},
		{chirac + " reached " + jiang + " by telephone on Monday.", both, false},
		// the noun
		{"In a call with " + jiang + " on Monday, " + chirac + " asked for time.", other, false},
		{chirac + " thanked " + jiang + " in a telephone call on Monday.", both, false},
		{chirac + " put in a call to " + jiang + " on Monday.", other, false},
		{chirac + " learned of it on Monday in a call from " + jiang + ".", other, false},
		{"A telephone call from " + jiang + " on Monday woke " + chirac + ".", other, false},
		{chirac + " made telephone calls to " + jiang + " and Foreign Minister Tang Jiaxuan on Monday.", both + "; " + tang, false},
		{"A conference call among " + chirac + ", " + jiang + " and Russian President Vladimir Putin took place on Monday.", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @ 2002-05-06", false},
		// who was told to telephone before
		{chirac + " and " + jiang + " spoke by telephone on Monday. Chirac told Jiang that the talks must go on.", both, false},
		// nothing of the kind
		{chirac + " said by telephone from Paris on Monday that the talks must go on.", "", false},
		{chirac + " made a call for restraint on Monday.", "", false},
		{chirac + " met " + jiang + " on Monday for talks on telephone tapping.", "", false},
		{chirac + " called on " + jiang + " on Monday to show restraint.", "", false},
		{chirac + " met " + jiang + " on Monday after a video on the war was shown.", "", false},
		{chirac + " and " + jiang + " took part by video link on Monday.", "", false},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Call), c.want, c.known)
	}
}
