package event_test

import (
	"strings"
	"testing"

	"demarche/schema"
)

// TestNoEvent tells of what sounds like an event and is none, each beside what is one: one construction a line. Want is how
// many events there are.
func TestNoEvent(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"a habit", chirac + " often telephones " + jiang + ".", 0},
		{"many times", chirac + " and " + jiang + " have spoken half a dozen times since the crisis began.", 0},
		{"many times in a week", chirac + " telephoned " + jiang + " five times last week.", 1},
		{"many by a numeral", chirac + " has had four telephone conversations with " + jiang + ".", 0},
		{"every month", chirac + " talks to " + jiang + " every month.", 0},
		{"frequent talks", chirac + " and " + jiang + " hold frequent talks.", 0},
		{"once", chirac + " telephoned " + jiang + " to thank him.", 1},
		{"not managed", chirac + " never got to see " + jiang + ".", 0},
		{"managed", chirac + " got to see " + jiang + " at last.", 1},
		{"called something", chirac + " praised " + jiang + ", whom he called an old friend.", 0},
		{"called somebody", chirac + " thanked " + jiang + ", whom he called on Monday.", 1},
		{"speaking terms", chirac + " has not been on speaking terms with " + jiang + " for a year.", 0},
		{"each for himself", chirac + " and " + jiang + " both spoke on Monday.", 0},
		{"to one another", chirac + " and " + jiang + " spoke briefly on Monday.", 1},
		{"a parliament's session", chirac + " and " + jiang + " will address a joint session of Congress on Monday.", 0},
		{"a number of an airliner", chirac + " spoke in Beijing of the loss of Pan Am Flight 103.", 1},
		{"an illness", chirac + " has come down with a cold in Beijing.", 0},
		{"for treatment", chirac + " flew to Switzerland on Monday for heart surgery.", 0},
		{"to a hospital", chirac + " was rushed to a Geneva clinic on Monday.", 0},
		{"where he was treated", chirac + " returned on Monday from Switzerland, where he underwent an operation.", 0},
		{"a holiday", chirac + " left for a holiday in Mauritius on Monday.", 0},
		{"to see a hospital", chirac + " flew to Switzerland on Monday to open a clinic.", 1},
		{"put off for an illness", chirac + " put off a trip to Switzerland on Monday to undergo surgery.", 1},
		{"at home", "Thailand's King Bhumibol Adulyadej received Thai Prime Minister Chuan Leekpai at Chitralada Palace on Monday.", 0},
		{"a director of films", "Spanish film director Amparo Lizaso arrived in Havana on Monday.", 0},
		{"for years", "Negotiations between China and France on tariffs have dragged on for years.", 0},
		{"of a member to be", chirac + " said membership talks with the European Union would be hard.", 0},
		{"an apposition", "The Arab summit in Cairo, the largest gathering of the Arab League in years, opened on Monday.", 1},
		{"an apposition after a name", "The meeting between " + chirac + " and " + jiang + ", their third encounter this year, ended on Monday.", 1},
		{"such a one", chirac + " proposed a meeting with " + jiang + ". Chirac said such a meeting could be held in June.", 1},
		{"no such one", chirac + " ruled out a meeting with " + jiang + ". There would be no such meeting, he said.", 1},
		{"often for a purpose", chirac + " and " + jiang + " often meet to discuss trade.", 0},
		{"a decision arrived at", chirac + " will arrive at a decision on the sale of jets to China by Friday.", 0},
		{"pull back", chirac + " urged " + jiang + " on Monday to pull back his ships.", 0},
		{"go back on", chirac + " urged " + jiang + " to go back on his promise.", 0},
		{"come", chirac + " asked " + jiang + " to come in June.", 1},
		{"an embassy at home", chirac + " visited the embassy of China in Paris on Monday.", 0},
		{"an embassy abroad", chirac + " visited the embassy of France in Beijing on Monday.", 1},
		{"an idle condition", chirac + " would need an interpreter if he ever went to China.", 0},
		{"a final", chirac + " met " + jiang + " in the final.", 0},
		{"a delegation and its head", "A French delegation will arrive in Beijing next week. The delegation, led by Herve Dufour, will stay for four days.", 1},
		{"a guest and his delegation", chirac + " arrived in Beijing on Monday. The French delegation will visit a shipyard in Dalian.", 1},
		{"a body and its leaders", "The Asia-Pacific Economic Cooperation forum is to be held in Mexico. The APEC summit is to take place there in October.", 1},
		{"those who come and a gathering", chirac + " flew to Vienna on Monday for an OPEC conference. The meeting starts on Thursday.", 2},
		{"a call and its length", chirac + " rang " + jiang + " on Monday. The two talked for ten minutes.", 1},
		{"the two meet", chirac + " said he would raise the matter with " + jiang + " when the two meet in Rome on Thursday.", 1},
		{"keep talking", chirac + " urged " + jiang + " and his rivals to keep talking.", 0},
		{"made public", chirac + " asked " + jiang + " for restraint in a letter made public in Rome on Monday.", 0},
		{"in a letter", chirac + ", in a letter to the European Union in Brussels, asked for observers.", 0},
		{"not able", chirac + " was not able to see " + jiang + " on Monday.", 1},
	} {
		if rec := read(t, c.text); len(rec.Events) != c.want {
			t.Errorf("%s: %d events, want %d: %s", c.name, len(rec.Events), c.want, c.text)
		}
	}
}

// TestOffDays reads the weekday of what was put off or called off on a Tuesday: the one to come, unless it was yesterday.
func TestOffDays(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	for text, want := range map[string]string{
		chirac + " has put off a trip to China that was to have begun on Saturday.":                                   "2002-05-11",
		chirac + "'s visit to China, scheduled for Sunday, has been called off.":                                      "2002-05-12",
		chirac + "'s visit to China, scheduled for Monday, was called off at the last minute.":                        "2002-05-06",
		chirac + "'s visit to China next week has been postponed. Chirac was to have arrived in Beijing on Thursday.": "2002-05-16",
		"A spokesman announced on Saturday that " + chirac + " had called off a visit to China.":                      "",
	} {
		rec := read(t, text)
		got := ""
		if len(rec.Events) > 0 && rec.Events[0].Time != nil {
			got = rec.Events[0].Time.Start
		}
		if len(rec.Events) != 1 || got != want {
			t.Errorf("%d events, %q, want %q: %s", len(rec.Events), got, want, text)
		}
	}
}

// TestWeeks reads a weekday told of an event that is to be next week.
func TestWeeks(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	for text, want := range map[string]string{
		chirac + " will visit China next week. Chirac will arrive in Beijing on Thursday.":                    "2002-05-16",
		chirac + " will visit China next week. Chirac will arrive in Beijing on Friday for a three-day stay.": "2002-05-17..2002-05-19",
		chirac + " will visit China next week. Chirac will arrive in Beijing on Monday.":                      "2002-05-13",
	} {
		for _, e := range read(t, text).Events {
			if got := strings.TrimSuffix(e.Time.Start+".."+e.Time.End, ".."); got != want {
				t.Errorf("%q, want %q: %s", got, want, text)
			}
		}
	}
}

// TestComing reads the day of a gathering for which somebody comes: the day of his journey is not its own.
func TestComing(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	for text, want := range map[string]string{
		chirac + " arrived in Vienna on Monday for an OPEC conference.":                                    "",
		chirac + " arrived in Vienna on Monday for an OPEC conference. The meeting starts on Thursday.":    "2002-05-09",
		chirac + " will fly to Lima on Sunday to attend an OPEC summit. The gathering opens on Wednesday.": "2002-05-08",
		chirac + " will travel to Vienna in June for an OPEC conference.":                                  "2002-06",
		chirac + " attended an OPEC conference in Vienna on Monday.":                                       "2002-05-06",
	} {
		for _, e := range read(t, text).Events {
			got := ""
			if e.Time != nil {
				got = e.Time.Start
			}
			if e.Type == schema.Summit && got != want {
				t.Errorf("%q, want %q: %s", got, want, text)
			}
		}
	}
}
