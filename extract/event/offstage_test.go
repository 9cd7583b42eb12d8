package event_test

import (
	"testing"

	"demarche/schema"
)

// TestOffstage tells of people whose journeys and meetings are no politics, each beside one whose are: one construction a line. Want is how many events
// there are.
func TestOffstage(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"a goodwill ambassador", "Ana Roque, a goodwill ambassador for the UN refugee agency, travelled to Peru on Monday.", 0},
		{"told in another sentence", "Ana Roque is a Goodwill Ambassador for UNICEF. Roque travelled to Peru on Monday.", 0},
		{"received by a president", chirac + " received Goodwill Ambassador Ana Roque on Monday.", 0},
		{"an ambassador", "Ana Roque, Portugal's ambassador to Chile, travelled to Peru on Monday.", 1},
		{"an envoy that was one", "UN special envoy Ana Roque, once a goodwill ambassador, travelled to Peru on Monday.", 1},
		{"a body of sport", "The president of the Czech Football Federation, Pavel Hruska, arrived in Doha on Monday.", 0},
		{"named with another of it", "Members of the club, Pavel Hruska and Jan Novy, flew to Doha on Monday for the match of the national team.", 0},
		{"a council by a like name", "The president of the Russian Federation Council, Pavel Hruska, arrived in Doha on Monday.", 1},
		{"in an aside behind", "Pavel Hruska, head of the Hockey Federation, flew to Doha on Monday.", 0},
		{"who goes with one of it", chirac + " and the head of the Tennis Federation, Pavel Hruska, flew to Doha on Monday.", 1},
		{"a site of no list", chirac + " visited Qasr Almanara on Monday.", 0},
		{"somebody told of elsewhere", chirac + " visited Bo Yang in Beijing on Monday. Yang has been ill for a year.", 1},
		{"a good wish", chirac + " wished the Chinese delegation a pleasant stay.", 0},
		{"an office held abroad", "Chirac was ambassador to China from 1974 to 1979.", 0},
		{"a place where somebody has been", "Chirac has been to China for talks.", 1},
		{"a ship with a person's name", "The tender USS Edward Hale arrived in Goa on Sunday. The Edward Hale team is on deployment. Edward Hale will leave for Colombo on Friday.", 0},
		{"who shares a name with a ship", "US President George Bush, aboard USS George Mason, arrived in Goa on Sunday.", 1},
		{"a vehicle and its passengers", "The jet conveying " + chirac + " landed in Beijing on Monday.", 1},
	} {
		if rec := read(t, c.text); len(rec.Events) != c.want {
			t.Errorf("%s: %d events, want %d: %s", c.name, len(rec.Events), c.want, c.text)
		}
	}
}

// TestAirport reads where somebody lands whose airport is called by its town, or stands beside it.
func TestAirport(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	for text, want := range map[string]string{
		chirac + " arrived at Lahore International Airport on Monday.":                "held jacques-chirac/FR @Lahore 2002-05-06",
		chirac + " arrived at Astana's Bolat Seitkali Airport on Monday.":             "held jacques-chirac/FR @Bolat Seitkali Airport 2002-05-06",
		chirac + " arrived at Osman Kemal International Airport in Ankara on Monday.": "held jacques-chirac/FR @Osman Kemal International Airport 2002-05-06",
	} {
		judge(t, text, show(read(t, text), schema.Visit), want, false)
	}
}
