package event_test

import (
	"slices"
	"testing"

	"demarche/schema"
)

// TestScenes reads where a meeting is that its own clause does not place: one construction a line.
func TestScenes(t *testing.T) {
	const chirac, hu = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct{ name, text, place, country string }{
		{"where", chirac + " returned from Tehran, where he met Iranian President Mohammad Khatami.", "place/tehran-ir", "IR"},
		{"where", chirac + " will fly to Cairo from Tehran on Friday, where he is to meet Egyptian President Hosni Mubarak.", "place/cairo-eg", "EG"},
		{"where", chirac + " flew home from Tehran on Friday, where he had met Iranian President Mohammad Khatami.", "place/tehran-ir", "IR"},
		{"unlisted venue of a scene", chirac + " spoke after a trip to Azerbaijan, where he was received at Grandesoye airport by Azerbaijani President Heydar Aliyev.", "place/grandesoye-airport", "AZ"},
		{"purpose", chirac + " leaves for Seoul on Monday to brief South Korean President Kim Dae-jung.", "place/seoul-kr", "KR"},
		{"purpose of being due", chirac + " is due in Beijing next week to meet " + hu + ".", "place/beijing-cn", "CN"},
		{"for talks", chirac + " flew into Beijing on Monday for talks with " + hu + ".", "place/beijing-cn", "CN"},
		{"fronted", "In Beijing, " + hu + " was due to host " + chirac + " on Wednesday.", "place/beijing-cn", "CN"},
		{"stay that includes", chirac + " praised China on Friday. His stay in Beijing included talks on Monday with " + hu + ".", "place/beijing-cn", "CN"},
		{"second verb", chirac + " flew to Beijing on Monday and met " + hu + ".", "place/beijing-cn", "CN"},
		{"capital", chirac + " met Portuguese Prime Minister Antonio Guterres in the Portuguese capital on Monday.", "place/lisbon-pt", "PT"},
		{"clause after a name", chirac + " is preparing for a round of talks with " + hu + ", to be held in Beijing on Friday.", "place/beijing-cn", "CN"},
		{"town in a part of a country", "The meeting of " + chirac + " with German Chancellor Gerhard Schroeder, planned for Thursday in Blaesheim, eastern France, was put off.", "place/blaesheim-fr", "FR"},
		{"village of a people", chirac + " met German Chancellor Gerhard Schroeder in the French village of Grandesoye on Monday.", "place/grandesoye-fr", "FR"},
		{"set for", "The talks between " + chirac + " and " + hu + ", scheduled for Geneva next week, were postponed.", "place/geneve-ch", "CH"},
		{"pronoun for the event", "The talks between " + chirac + " and " + hu + " were called off a day before they were due to begin in Geneva.", "place/geneve-ch", "CH"},
		{"left for", chirac + " left for Beijing on Monday to meet " + hu + ".", "place/beijing-cn", "CN"},
		{"namesake", chirac + " meets Palestinian President Mahmoud Abbas in Bethlehem on Friday.", "place/bethlehem-ps", "PS"},
		{"part of a longer name", chirac + " met British Prime Minister Tony Blair at Brize Norton on Friday.", "", ""},
		{"on a journey", chirac + " arrived in Tokyo on Sunday and will fly to Hanoi on Friday, after he visited Manila on Saturday. Chirac met South Korean President Kim Dae-jung on Monday.", "", "KR"},
		{"receives on a journey", chirac + " arrived in Tokyo on Sunday, after he visited Manila on Saturday. Chirac received South Korean President Kim Dae-jung on Monday.", "", ""},
		{"first to", chirac + " travelled to Ramallah, becoming the first head of state to see Palestinian President Mahmoud Abbas.", "place/ramallah-ps", "PS"},
		{"where of the verb above", "Panmunjom, where " + chirac + " stopped on Monday to shake hands with South Korean President Kim Dae-jung, is a village.", "place/panmunjom-kr", "KR"},
		{"sidelines told apart", "The APEC summit will be held in Busan. " + chirac + " will meet " + hu + " on the sidelines of the forum.", "place/busan-kr", "KR"},
		{"on a visit", chirac + ", on a visit to Beirut, met Syrian President Bashar al-Assad on Monday.", "", "LB"},
		{"town that hosts", "Geneva is to host talks between " + chirac + " and " + hu + " on Friday.", "place/geneve-ch", "CH"},
		{"venue", "Camp David will be the venue for talks between " + chirac + " and " + hu + " next week.", "place/camp-david-us", "US"},
		{"topic", chirac + " met Palestinian President Mahmoud Abbas on the Rafah crossing issue on Monday.", "", ""},
		{"nothing told", chirac + " met " + hu + " on Monday.", "", ""},
		{"speaker's place", chirac + " said in Paris that he would meet " + hu + " on Friday.", "", ""},
		{"left place", chirac + " left Paris on Monday to meet " + hu + ".", "", ""},
	} {
		events := read(t, c.text).Events
		i := slices.IndexFunc(events, func(e schema.Report) bool { return e.Type == schema.Meeting })
		if i < 0 {
			t.Errorf("%s: no meeting in %+v", c.name, events)
			continue
		}
		if e := events[i]; e.Place != c.place || e.PlaceCountry != c.country {
			t.Errorf("%s: %q in %q, want %q in %q", c.name, e.Place, e.PlaceCountry, c.place, c.country)
		}
	}
}

// TestOnTheSpot takes the dateline's country for a meeting of a visitor with somebody from elsewhere.
func TestOnTheSpot(t *testing.T) {
	const text = "French President Jacques Chirac arrived in Brussels on Sunday. Chirac and U.S. President George W. Bush dined together on Monday."
	for city, want := range map[string]string{"Brussels": "BE", "Madrid": ""} {
		for _, e := range readFrom(t, city, text).Events {
			if e.Type == schema.Meeting && e.PlaceCountry != want {
				t.Errorf("from %s: in %q, want %q", city, e.PlaceCountry, want)
			}
		}
	}
}
