package event_test

import (
	"testing"

	"demarche/schema"
)

// TestDuringIt reads where others meet a traveller in the course of the journey just told, which is not theirs.
func TestDuringIt(t *testing.T) {
	const chirac, ivanov = "French President Jacques Chirac", "Russian Foreign Minister Igor Ivanov"
	const told = chirac + " paid a visit to China on Monday. "
	const visit = "held jacques-chirac/FR @CN 2002-05-06"
	for _, c := range []struct{ text, visits, meetings string }{
		{told + "During the visit, " + ivanov + " called on the president.", visit, "held igor-ivanov/RU+jacques-chirac/FR @CN -"},
		{told + "During the visit, Chirac met Chinese President Jiang Zemin.", visit, "held jacques-chirac/FR+jiang-zemin/CN @CN 2002-05-06"},
	} {
		rec := read(t, c.text)
		judge(t, c.text, show(rec, schema.Visit), c.visits, false)
		judge(t, c.text, show(rec, schema.Meeting), c.meetings, false)
	}
}
