package event_test

import (
	"testing"

	"demarche/schema"
)

// TestPredicate reads for whom somebody acts of whom a clause says what he is or was.
func TestPredicate(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The first Turkish president to visit Athens was Celal Arin, in 1952.", "held celal-arin/TR @Athens -"},
		{"Mr Celal Arin became the first Turkish president to visit Greece in 1952.", "held celal-arin/TR @GR 1952"},
		{"Mr Celal Arin was a guest of the British government in 1983.", "held celal-arin/ @GB 1983"},
		{"Mr Celal Arin is not the Turkish president. Arin visited Athens on Monday.", "held celal-arin/ @Athens 2002-05-06"},
		{"Mr Celal Arin may become the Turkish president. Arin visited Athens on Monday.", "held celal-arin/ @Athens 2002-05-06"},
		{"Mr Celal Arin has become the Turkish president. Arin visited Athens on Monday.", "held celal-arin/TR @Athens 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
}

// TestVisitToPerson reads a visit to somebody as a meeting and a journey, one to a country as the journey alone.
func TestVisitToPerson(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	for _, c := range []struct {
		text             string
		meetings, visits int
	}{
		{chirac + " paid a courtesy visit to Chinese President Jiang Zemin in Beijing on Monday.", 1, 1},
		{chirac + " will pay a farewell visit to Emperor Akihito on Thursday.", 1, 1},
		{chirac + " paid a visit to China at the invitation of Chinese President Jiang Zemin.", 0, 1},
		{chirac + " paid a visit to Beijing on Monday.", 0, 1},
		{chirac + " paid a visit to a school in Lyon on Monday.", 0, 0},
	} {
		n := map[schema.EventType]int{}
		for _, e := range read(t, c.text).Events {
			n[e.Type]++
		}
		if n[schema.Meeting] != c.meetings || n[schema.Visit] != c.visits {
			t.Errorf("%d meetings, %d visits, want %d, %d: %s", n[schema.Meeting], n[schema.Visit], c.meetings, c.visits, c.text)
		}
	}
}
