package event_test

import (
	"testing"

	"demarche/schema"
)

// TestAsideApart reads talks with people of whom an aside says that they were met apart from those told before.
func TestAsideApart(t *testing.T) {
	const cem, talabani, barzani = "Turkish Foreign Minister Ismail Cem", "Iraqi President Jalal Talabani", "Kurdish leader Massoud Barzani"
	const with = "held ismail-cem/TR+"
	const one = with + "jalal-talabani/IQ @Baghdad 2002-05-06; " + with + "massoud-barzani/IQ @Baghdad 2002-05-06"
	const three = with + "jalal-talabani/IQ @ 2002-05-06; " + with + "massoud-barzani/IQ @ 2002-05-06; " + with + "hoshyar-zebari/IQ @ 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{cem + " met " + talabani + " and, in a separate session, " + barzani + " in Baghdad on Monday.", one},
		{cem + " met " + talabani + " and, over dinner, " + barzani + " in Baghdad on Monday.", one},
		{cem + " met " + talabani + " and his aides and, at a separate meeting, " + barzani + " in Baghdad on Monday.", one},
		{cem + " held talks in Baghdad on Monday with " + talabani + " and, afterwards, with " + barzani + ".", one},
		{cem + " was received in Baghdad on Monday by " + talabani + " and, after lunch, by " + barzani + ".", one},
		{cem + " was received in Baghdad on Monday by " + talabani + " and later by " + barzani + ".", one},
		{cem + " met " + talabani + " and, in turn, " + barzani + " and Foreign Minister Hoshyar Zebari on Monday.", three},
		{cem + " met " + talabani + " and, one after another, " + barzani + " and Foreign Minister Hoshyar Zebari on Monday.", three},
		{cem + " met " + talabani + " and, in his presence, " + barzani + " in Baghdad on Monday.", with + "jalal-talabani/IQ+massoud-barzani/IQ @Baghdad 2002-05-06"},
		{cem + " and, in a separate statement, " + talabani + " condemned the attack on Monday.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
