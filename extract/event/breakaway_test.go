package event_test

import (
	"testing"

	"demarche/schema"
)

// TestBrokenAway reads the talks of a land with a part of it that has broken away.
func TestBrokenAway(t *testing.T) {
	const held = "held -/GE @Geneva 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{"Negotiators from Georgia and its breakaway province of Abkhazia met in Geneva on Monday.", held},
		{"Georgian and Abkhaz officials met in Geneva on Monday.", held},
		{"Georgia held talks with its separatist region of South Ossetia in Geneva on Monday.", held},
		{"Talks between Georgia and the self-proclaimed republic opened in Geneva on Monday.", held},
		{"Negotiators from Georgia and its breakaway province of Abkhazia are to meet again in Geneva next Monday.", "planned -/GE @Geneva 2002-05-13"},
		{"Georgian ministers met in the breakaway province of Abkhazia on Monday.", ""},
		{"Georgian officials met in Geneva on Monday to discuss the breakaway province of Abkhazia.", ""},
		{"Georgia held talks on its breakaway province of Abkhazia in Geneva on Monday.", ""},
		{"British and Scottish ministers met in Edinburgh on Monday.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
