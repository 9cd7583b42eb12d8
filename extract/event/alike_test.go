package event_test

import (
	"testing"

	"demarche/extract"
	"demarche/schema"
)

// TestAlike reads sentences whose people no list knows, whatever marks a desk writes: what is read hangs neither on the names nor on the
// shape of an apostrophe.
func TestAlike(t *testing.T) {
	for _, c := range []struct {
		kind             schema.EventType
		city, text, want string
	}{
		// who receives a traveller is of the place, wherever the story is told
		{"meeting", "Wellington", "New Zealand Foreign Minister Aperahama Tane will be in Paris on May 14, when he meets President Jules Lanoux.", "planned aperahama-tane/NZ+jules-lanoux/FR @FR 2002-05-14"},
		{"meeting", "Seoul", "South Korean Prime Minister Sung Hyun-woo leaves on Sunday for a visit to Japan and Laos. In Tokyo he is scheduled to hold talks with President Ono Kenta on May 15.", "planned ono-kenta/JP+sung-hyun-woo/KR @Tokyo 2002-05-15"},
		{"meeting", "Vienna", "Austrian Chancellor Karl Haber met President Uwe Lenz in Vienna on Monday.", ""},
		// apostrophes and quotation marks of either shape
		{"meeting", "", "Norway’s Hassan Rahimi and Ukraine’s Yuri Petrenko finally meet in Kiev on Saturday.", "planned yuri-petrenko/UA+hassan-rahimi/NO @Kiev 2002-05-11"},
		{"meeting", "", "Norway's Hassan Rahimi and Ukraine's Yuri Petrenko finally meet in Kiev on Saturday.", "planned yuri-petrenko/UA+hassan-rahimi/NO @Kiev 2002-05-11"},
		{"visit", "", "“I am going to China to listen,” said Norway’s foreign minister Hassan Rahimi.", "planned hassan-rahimi/NO @CN -"},
	} {
		judge(t, c.text, show(readFrom(t, c.city, c.text), c.kind), c.want, false)
	}
}

// TestHeadlineComma reads the comma of a headline as the "and" that it stands for: who follows it is no apposition.
func TestHeadlineComma(t *testing.T) {
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	title, text := "Chirac, Korean Leader Agree on Talks", "President Chirac and South Korean President Sung Hyun-woo met on Monday. Chirac flew on to Tokyo."
	rec, _ := x.Candidates(extract.Input{Article: schema.Article{ID: "t", Title: title, Text: text, Published: "2002-05-07"}, Day: "2002-05-07"})
	judge(t, title, show(rec, schema.Visit), "held jacques-chirac/FR @Tokyo -", false)
}
