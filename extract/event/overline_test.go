package event_test

import (
	"testing"

	"demarche/schema"
)

// TestOverLine reads calls that are told as the occasion on which somebody is asked or thanked, or by who wished for them.
func TestOverLine(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	const held = "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{chirac + " urged " + jiang + " to show restraint in a phone call on Monday.", held},
		{chirac + " asked " + jiang + " to free the crew in a telephone conversation on Monday.", held},
		{chirac + " warned " + jiang + " against raising tariffs during a phone call on Monday.", held},
		{chirac + " called on " + jiang + " to free the crew during a telephone conversation on Monday.", held},
		{chirac + " promised " + jiang + " to send help in a phone call on Monday.", held},
		{chirac + " offered to send help in a phone call with " + jiang + " on Monday.", held},
		{chirac + " called on " + jiang + " to free the crew in a television interview on Monday.", ""},
		{chirac + " held a telephone conversation at the request of " + jiang + " on Monday.", held},
		{chirac + " spoke by telephone on Monday on the initiative of " + jiang + ".", held},
		{"On the initiative of " + jiang + ", " + chirac + " had a telephone conversation on Monday.", held},
		{chirac + " did not meet with " + jiang + ", instead holding a phone call on Monday.", held},
		{chirac + " did not see " + jiang + " on Monday, instead having a telephone conversation.", held},
		{chirac + " did not meet " + jiang + ", instead holding a press conference on Monday.", ""},
		{chirac + " held a press conference at the request of " + jiang + " on Monday.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Call), c.want, false)
	}
	for text, want := range map[string]string{
		chirac + " will meet " + jiang + " on Friday at 10 am Moscow time.": "planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-10",
		chirac + " will meet " + jiang + " on Friday, in Moscow this time.": "planned jacques-chirac/FR+jiang-zemin/CN @Moscow 2002-05-10",
	} {
		judge(t, text, show(read(t, text), schema.Meeting), want, false)
	}
}

// TestWhoseTrip reads whose trip "his" or "her" tells of where a host met or did not meet a guest during it.
func TestWhoseTrip(t *testing.T) {
	const levy, haas = "Chinese Foreign Minister Tang Jiaxuan", "Austrian Chancellor Erwin Haas"
	for _, c := range []struct{ text, want string }{
		{levy + " met " + haas + " during his visit to Beijing.", "held erwin-haas/AT @Beijing -"},
		{levy + " met " + haas + " during his visit to Vienna.", "held tang-jiaxuan/CN @Vienna -"},
		{levy + " did not meet Austrian Chancellor Maria Haas during her visit to Beijing in April.", "held maria-haas/AT @Beijing 2002-04"},
		{"Premier Zhu Rongji met visiting " + haas + " in Beijing on Monday. Foreign Minister Tang Jiaxuan talked with Haas during his visit.", "held erwin-haas/AT @Beijing -"},
		{haas + " met " + levy + " during his visit to Beijing.", "held erwin-haas/AT @Beijing -"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
}
