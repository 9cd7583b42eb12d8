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
		{"meeting", "Seoul", "South Korean Prime Minister Sung Hyun-woo leaves on Sunday for a visit to Japan. In Tokyo he is scheduled to hold talks with President Ono Kenta on May 15.", "planned ono-kenta/JP+sung-hyun-woo/KR @Tokyo 2002-05-15"},
		{"meeting", "Vienna", "Austrian Chancellor Karl Haber met President Uwe Lenz in Vienna on Monday.", ""},
		// who travels to the country that the story is told from is of another: of that of the others who act or speak
		{"visit", "Beijing", "Nepal and China signed an accord on Tuesday during a visit to Beijing by Prime Minister Hari Menoni.", "held hari-menoni/NP @Beijing 2002-05-07"},
		{"visit", "Dhaka", "Nepalese Foreign Secretary Arjun Thapa said on Monday that Prime Minister Hari Menoni would go to Bangladesh on May 14.", "planned hari-menoni/NP @BD 2002-05-14"},
		{"visit", "Delhi", "Agriculture Minister Hari Menoni travelled to Jaipur on Monday.", ""},
		// of two presidents of no told country one alone is the dateline's
		{"meeting", "Riga", "President Uldis Havrel opened a bridge on Monday. He and President Ono Kenta are to meet in Oslo on May 14.", "planned uldis-havrel/LV+ono-kenta/ @Oslo 2002-05-14"},
		// an epithet tells whose office he holds of whom nothing told it
		{"visit", "Paris", "President Uldis Havrel, in Paris since Monday, flew home on Tuesday. Before boarding, the Latvian president breakfasted with Chinese Premier Liu Wenbo.", "held uldis-havrel/LV @Paris 2002-05-06"},
		{"meeting", "Vienna", "Uldis Havrel, making his first visit to Austria, called for patience. The former Latvian president spoke after meeting Austrian Chancellor Karl Haber.", "held uldis-havrel/LV+karl-haber/AT @AT -"},
		{"visit", "", "French President Jacques Chirac spoke by phone with Latvia's Uldis Havrel on Monday. They fixed May 14 as the date of the Latvian president's visit to Paris.", "planned uldis-havrel/LV @Paris 2002-05-14"},
		{"meeting", "", "Uldis Havrel flew to Estonia on Monday. The Estonian president met Lithuanian Premier Jonas Kairys on Tuesday.", "held -/EE+jonas-kairys/LT @EE 2002-05-07"},
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
