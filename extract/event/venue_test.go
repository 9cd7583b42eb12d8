package event_test

import (
	"strings"
	"testing"

	"demarche/schema"
)

// TestVenues reads where a gathering is from what is told to host it.
func TestVenues(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ghana will be host to the African Union summit in June.", "GH"},
		{"Foreign ministers are preparing the Arab League summit, for which Tunis is the setting on June 22.", "TN"},
		{"The 12th ASEAN summit, of which the Philippines is host in Cebu on June 11 and 12, will discuss energy.", "PH"},
		{"The Jordanian capital will host the Arab League summit on June 22 and 23.", "JO"},
		{"French President Jacques Chirac left Paris bound for Accra, host of this year's African Union summit on June 3 and 4.", "GH"},
		{"Accra has been chosen for a gathering of ECOWAS ministers in June.", "GH"},
		{"The venue of the Commonwealth summit in June is Nairobi.", "KE"},
		{"Kenya is to play host to the football cup in June.", "-"},
		{"Lille was chosen for the Games in June.", "-"},
	} {
		got := "-"
		for _, e := range read(t, c.text).Events {
			if e.Type == schema.Summit {
				got = e.PlaceCountry
			}
		}
		if got != c.want {
			t.Errorf("%q, want %q: %s", got, c.want, c.text)
		}
	}
}

// TestOneOfSeveral tells gatherings of a body apart that are told by no more than their number.
func TestOneOfSeveral(t *testing.T) {
	const told = "Leaders of the Arab League opened a summit in Amman on Monday. "
	for text, want := range map[string]string{
		"The second of the summits followed in Fez in September 1982.":                  "JO MA",
		"In November the leaders come together again in Lima.":                          "JO PE",
		"The first of these meetings took place in Cairo in May 1964.":                  "JO EG",
		"For the third, in April 1991, the venue was Rabat in Morocco.":                 "JO MA",
		"In 1991, when Tunisia played host to the first of these summits, they agreed.": "JO TN",
		"The first to speak was Hosni Mubarak, who left Cairo on Sunday.":               "JO",
		"The first to speak was held up for an hour.":                                   "JO",
		"They disagree on two points. The second was raised in Oman in April.":          "JO",
		"For the third time, in April 1991, the king was in Rabat.":                     "JO",
	} {
		var got []string
		for _, e := range read(t, told+text).Events {
			if e.Type == schema.Summit {
				got = append(got, e.PlaceCountry)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%v, want %s: %s", got, want, text)
		}
	}
}
