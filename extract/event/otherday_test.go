package event_test

import (
	"testing"

	"demarche/schema"
)

// TestOtherDay reads the day of an event beside that of what it precedes, follows or serves.
func TestOtherDay(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	const both = "jacques-chirac/FR+jiang-zemin/CN"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{schema.Meeting, chirac + " met " + jiang + " ahead of the vote due on May 19.", "held " + both + " @ -"},
		{schema.Meeting, chirac + " met " + jiang + " on Monday ahead of the vote due on May 19.", "held " + both + " @ 2002-05-06"},
		{schema.Meeting, chirac + " will meet " + jiang + " on Thursday before the vote set for May 19.", "planned " + both + " @ 2002-05-09"},
		{schema.Meeting, "In view of the vote scheduled for May 19, " + chirac + " met " + jiang + ".", "held " + both + " @ -"},
		{schema.Meeting, chirac + " and " + jiang + " will hold talks due on May 19.", "planned " + both + " @ 2002-05-19"},
		{schema.Visit, chirac + " paid his first visit to China after his election on April 21.", "held jacques-chirac/FR @CN -"},
		{schema.Visit, chirac + " will visit China after the vote on May 19.", "planned jacques-chirac/FR @CN -"},
		{schema.Visit, chirac + " will visit China after his holiday, on May 19.", "planned jacques-chirac/FR @CN 2002-05-19"},
		{schema.Visit, chirac + " will start a tour of Asia on May 19. He will visit China and Japan.", "planned jacques-chirac/FR @CN 2002-05-19; planned jacques-chirac/FR @JP 2002-05"},
		{schema.Visit, chirac + " will begin a two-nation tour on May 19. He will visit China and Japan.", "planned jacques-chirac/FR @CN 2002-05-19; planned jacques-chirac/FR @JP 2002-05"},
		{schema.Visit, chirac + " will travel to Southeast Asia in June to visit Thailand.", "planned jacques-chirac/FR @TH 2002-06"},
		{schema.Visit, chirac + " ended his tour on Monday. He visited China and Japan.", "held jacques-chirac/FR @CN -; held jacques-chirac/FR @JP -"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
