package event_test

import (
	"testing"

	"demarche/schema"
)

// TestPlain reads plain wording that a cut word, a list or a phrase in between made hard. Empty: what only looks like it.
func TestPlain(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	const both, other = "jacques-chirac/FR+jiang-zemin/CN", "jiang-zemin/CN+jacques-chirac/FR"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// words that are cut at their hyphens
		{"meeting", chirac + " had a tete-a-tete with " + jiang + " on Monday.", "held " + other + " @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " emerged from a sit-down in Geneva on Monday.", "held " + both + " @Geneva 2002-05-06"},
		{"meeting", chirac + " read of the sit-down strike in China on Monday.", ""},
		// those who are called by their office
		{"call", chirac + " called the Chinese president, Jiang Zemin, on Monday.", "held " + both + " @ 2002-05-06"},
		{"call", chirac + " called the Chinese president a friend of France on Monday.", ""},
		// few of whom each is named
		{"meeting", "The three presidents -- " + chirac[7:] + ", Poland's Aleksander Kwasniewski and Germany's Johannes Rau -- met in Nancy on Monday.",
			"held jacques-chirac/FR+aleksander-kwasniewski/PL+johannes-rau/DE @Nancy 2002-05-06"},
		{"meeting", "Dozens of presidents -- Jacques Chirac, Jiang Zemin and Johannes Rau among them -- were praised in Nancy on Monday.", ""},
		// members of a body who confer
		{"summit", "Finance ministers of the Group of Seven are to confer in Lyon on Friday.", "planned -/Group of Seven @Lyon 2002-05-10"},
		{"summit", "A group of seven finance ministers conferred by letter.", ""},
		{"summit", "A decision will fall when the OAU council of ministers convenes in Harare on Friday.", "planned -/OAU @Harare 2002-05-10"},
		// talks after which somebody does something else
		{"meeting", chirac + " was speaking after five hours of talks in Lyon with " + jiang + ", which were also attended by Prime Minister Lionel Jospin.",
			"held " + both + "+lionel-jospin/FR @Lyon "},
		{"meeting", chirac + " left Beijing for Seoul on Monday after two rounds of talks with " + jiang + ".", "held " + other + " @Beijing 2002-05-06"},
		{"visit", chirac + " left Beijing for Seoul on Monday.", "held jacques-chirac/FR @Seoul 2002-05-06; held jacques-chirac/FR @Beijing "},
		// errands, and how somebody comes
		{"meeting", chirac + " flew to Beijing on Monday to hear out " + jiang + ".", "held " + both + " @Beijing 2002-05-06"},
		{"meeting", chirac + " will fly to Beijing on Friday to urge " + jiang + " to wait.", "planned " + both + " @Beijing 2002-05-10"},
		{"meeting", chirac + " went on television on Monday to urge " + jiang + " to wait.", ""},
		{"meeting", chirac + " flew to Geneva on Monday to urge " + jiang + " to wait.", ""},
		{"visit", chirac + " dropped unannounced into Beijing on Monday.", "held jacques-chirac/FR @Beijing 2002-05-06"},
		{"visit", chirac + " went pale on Monday at the news from Beijing.", ""},
		{"meeting", "Sen. Jesse Helms, R-N.C., met " + jiang + " in Beijing on Monday.", "held jesse-helms/US+jiang-zemin/CN @Beijing 2002-05-06"},
		{"visit", chirac + " left Paris for Beijing on Monday.", "held jacques-chirac/FR @Beijing 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
