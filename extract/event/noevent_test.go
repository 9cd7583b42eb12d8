package event_test

import "testing"

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
		{"not able", chirac + " was not able to see " + jiang + " on Monday.", 1},
	} {
		if rec := read(t, c.text); len(rec.Events) != c.want {
			t.Errorf("%s: %d events, want %d: %s", c.name, len(rec.Events), c.want, c.text)
		}
	}
}
