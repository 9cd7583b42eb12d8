package event_test

import (
	"testing"

	"demarche/schema"
)

// TestEffects reads how a visit stands of which no more is told than what it will bring.
func TestEffects(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	const hope = " Chirac voiced confidence that Jiang's visit to France would strengthen ties."
	const held, planned = "held jiang-zemin/CN @FR -", "planned jiang-zemin/CN @FR -"
	for _, c := range []struct{ text, want string }{
		{chirac + " received " + jiang + "." + hope, held},
		{chirac + " telephoned " + jiang + " on Monday." + hope, planned},
		{chirac + " met " + jiang + " in Beijing on Monday." + hope, "held jacques-chirac/FR @Beijing -; " + planned},
		{chirac + " met " + jiang + " in Paris on Monday. Jiang will visit Lyon on Thursday.", "planned jiang-zemin/CN @Lyon 2002-05-09"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
}

// TestLookedBack reads two visits or meetings of the same people of which one lies back, and how often something was done "in a year".
func TestLookedBack(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{schema.Visit, chirac + " is in China for talks. Earlier, in January, Chirac had visited China.", "held jacques-chirac/FR @CN -; held jacques-chirac/FR @CN 2002-01"},
		{schema.Visit, chirac + " reached China on Monday for the third time in a year.", "held jacques-chirac/FR @CN 2002-05-06"},
		{schema.Meeting, chirac + " met " + jiang + " in Geneva. In January Chirac had paid a visit to China, where he met Jiang.", "held jacques-chirac/FR+jiang-zemin/CN @Geneva -; held jacques-chirac/FR+jiang-zemin/CN @CN 2002-01"},
		{schema.Visit, chirac + " will visit China next week. Chirac will leave for Beijing on Sunday.", "planned jacques-chirac/FR @Beijing 2002-05-12"},
		{schema.Meeting, chirac + " and " + jiang + " attended a session of the Majlis on Monday.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
