package event_test

import (
	"strings"
	"testing"
)

// TestOneEvent tells which mentions of a story are one event and how it stands then.
func TestOneEvent(t *testing.T) {
	const chirac = "French President Jacques Chirac "
	for _, c := range []struct{ name, story, want string }{
		{"an aim is no wish", chirac + "arrived in Beijing on Monday. His visit to China was aimed at boosting trade.", "visit held"},
		{"a leg within the stay", chirac + "arrived in Beijing on Monday for an official visit to China. He will leave for Shanghai on Thursday.", "visit held"},
		{"a doubt that is over", chirac + "met Chinese President Jiang Zemin in Beijing on Monday after hours of doubt whether the meeting would take place.", "meeting held, visit held"},
		{"the next day is no second visit", chirac + "left for Beijing on Monday and will fly to Japan the next day.", "visit held, visit planned"},
		{"years apart", chirac + "arrived in Beijing on Monday. Chirac visited China in 1997.", "visit held, visit held"},
		{"one more trip", chirac + "flew to Moscow on Monday. He will make another trip to Russia on Friday.", "visit held, visit planned"},
		{"a day to come", "The visit of " + chirac + "to China begins on Friday.", "visit planned"},
	} {
		var got []string
		for _, r := range read(t, c.story).Events {
			got = append(got, string(r.Type)+" "+string(r.Status))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %s: %s, want %s", c.name, c.story, s, c.want)
		}
	}
}

// TestBeside tells how an event stands of which a clause tells only beside something else.
func TestBeside(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct{ sentence, kind, want string }{
		{chirac + " is to fly to Beijing on Thursday to meet " + jiang + ".", "meeting", "planned"},
		{chirac + " flew to Beijing on Monday to meet " + jiang + ".", "meeting", "held"},
		{chirac + " left for Cologne on Monday to attend the G8 summit.", "summit", "planned"},
		{chirac + " will not attend the G8 summit in Cologne.", "summit", "planned"},
		{"The G8 summit in Cologne will not take place.", "summit", "cancelled"},
		{"It is unlikely that the talks between " + chirac + " and " + jiang + " will produce an accord.", "meeting", "planned"},
		{"It is unlikely that " + chirac + " will meet " + jiang + ".", "meeting", "possible"},
		{"During his visit to China, " + chirac + " is expected to meet " + jiang + ".", "visit", "planned"},
		{"The palace neither confirmed nor denied a meeting between " + chirac + " and " + jiang + ".", "meeting", "possible"},
		{"A visit by " + chirac + " to China was considered and dropped.", "visit", "cancelled"},
		{"China barred " + chirac + " from entering the country.", "visit", "cancelled"},
		{chirac + " was refused entry to China.", "visit", "cancelled"},
		{"From there " + chirac + " goes to Beijing.", "visit", "planned"},
	} {
		got := "none"
		for _, r := range read(t, c.sentence).Events {
			if string(r.Type) == c.kind {
				got = string(r.Status)
			}
		}
		if got != c.want {
			t.Errorf("%s: %s %s, want %s", c.sentence, c.kind, got, c.want)
		}
	}
}
