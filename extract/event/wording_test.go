package event_test

import (
	"testing"

	"demarche/schema"
)

// TestWordings reads other words for the same: that two sides talk told by who is whose host or guest, whose time, company or telephone
// somebody has, what is gone over with whom and what is on whose programme. Empty: what only looks like it.
func TestWordings(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	const both, other = "jacques-chirac/FR+jiang-zemin/CN", "jiang-zemin/CN+jacques-chirac/FR"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// hosts and guests
		{"meeting", chirac + " had " + jiang + " as his guest on Monday.", "held " + both + " @ 2002-05-06"},
		{"meeting", chirac + " was host on Monday to " + jiang + ".", "held " + both + " @ 2002-05-06"},
		{"meeting", chirac + " spoke at a banquet on Monday at which " + jiang + " was his host.", "held " + other + " @ 2002-05-06"},
		{"visit", "Tunisia had as its guest last week " + chirac + ".", "held jacques-chirac/FR @TN "},
		{"meeting", chirac + " was host to thousands of refugees from China on Monday.", ""},
		{"meeting", chirac + " was not his host, " + jiang + " said on Monday.", ""},
		{"meeting", chirac + ", by whom " + jiang + " was received on Monday, praised China.", "held " + both + " @ 2002-05-06"},
		{"meeting", "Workers paint the hall for next week's NATO summit in Lyon, at which " + chirac + " will host U.S. President Bill Clinton and 14 other leaders.", ""},
		// time and company
		{"meeting", chirac + " gave " + jiang + " half an hour of his time on Monday.", "held " + both + " @ 2002-05-06"},
		{"meeting", chirac + " got 40 minutes of " + jiang + "'s time on Monday.", "held " + both + " @ 2002-05-06"},
		{"meeting", chirac + " gave " + jiang + " two hours to leave.", ""},
		{"meeting", chirac + " gave " + jiang + " an hour's notice of the strike.", ""},
		{"meeting", chirac + ", in whose company " + jiang + " spent three hours on Monday, praised China.", "held " + both + " @ 2002-05-06"},
		{"meeting", chirac + " spent three hours at the company on Monday, said " + jiang + ".", ""},
		{"meeting", "Almost at once " + chirac + " went behind closed doors with " + jiang + " on Monday.", "held " + both + " @ 2002-05-06"},
		// what is gone over, and put to whom
		{"meeting", chirac + " thrashed the matter out with " + jiang + " on Monday.", "held " + both + " @ 2002-05-06"},
		{"meeting", chirac + " has put the idea to Beijing.", ""},
		{"meeting", chirac + "'s interlocutors on Monday were " + jiang + " and Foreign Minister Tang Jiaxuan.", "held " + both + "+tang-jiaxuan/CN @ 2002-05-06"},
		{"meeting", "France's partner in Asia is China, " + chirac + " said on Monday.", ""},
		{"meeting", jiang + " has set aside an hour for " + chirac + " on Friday.", "planned " + other + " @ 2002-05-10"},
		{"meeting", chirac + " had no time for " + jiang + " on Monday.", ""},
		{"meeting", chirac + " granted " + jiang + " and his family an audience on Monday.", "held " + both + " @ 2002-05-06"},
		{"meeting", chirac + " flew in on Monday, and his counterpart Jiang Zemin was at the airport to receive him.", "held " + other + " @CN 2002-05-06"},
		// whose errand it is
		{"meeting", "It fell to " + chirac + " to brief " + jiang + " on Monday.", "held " + both + " @ 2002-05-06"},
		{"meeting", chirac + " crossed the room to sit with " + jiang + " on Monday.", "held " + both + " @ 2002-05-06"},
		{"meeting", "The following day, May 8, " + chirac + ", president of France, is to welcome " + jiang + ".", "planned " + both + " @ 2002-05-08"},
		// programmes
		{"meeting", "On " + chirac + "'s programme are talks with " + jiang + ".", "planned " + other + " @ -"},
		{"meeting", "Talks with " + jiang + " await " + chirac + ".", "planned " + other + " @ -"},
		{"meeting", "An appointment with " + jiang + " is in prospect for " + chirac + ".", "planned " + other + " @ -"},
		{"meeting", "High on " + chirac + "'s agenda is trade with China.", ""},
		// telephones
		{"call", "Over the phone " + chirac + " and " + jiang + " promised each other on Monday to wait.", "held " + both + " @ 2002-05-06"},
		{"call", chirac + " described the raid to " + jiang + " over the telephone on Monday as a mistake.", "held " + both + " @ 2002-05-06"},
		{"call", chirac + " on Monday rang " + jiang + ", wished him well and thanked him.", "held " + both + " @ 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
