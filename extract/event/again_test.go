package event_test

import (
	"testing"

	"demarche/schema"
)

// TestBothTold reads which two places "both cities" and the like mean.
func TestBothTold(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	const ahead = chirac + " will go to Zagreb and then Budapest next week. "
	const towns = "planned jacques-chirac/FR @Zagreb ; planned jacques-chirac/FR @Budapest "
	for _, c := range []struct{ text, want string }{
		{ahead + "He visited both cities in March.", towns + "; held jacques-chirac/FR @Zagreb 2002-03; held jacques-chirac/FR @Budapest 2002-03"},
		{ahead + "He visited both in March.", towns},
		{ahead + "He praised both cities in March.", towns},
		{ahead + "He visited both cities of the Ruhr in March.", towns},
		{"Tension between India and Pakistan is high. " + chirac + " will travel to both countries in June.", "planned jacques-chirac/FR @IN 2002-06; planned jacques-chirac/FR @PK 2002-06"},
		{"Tension between India and Pakistan is high. " + chirac + " toured the two countries in March.", "held jacques-chirac/FR @IN 2002-03; held jacques-chirac/FR @PK 2002-03"},
		{"Tension between India, Nepal and Pakistan is high. " + chirac + " will travel to both countries in June.", ""},
		{"Tension between India and Pakistan is high. " + chirac + " will travel to two countries in June.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
}

// TestBackWhere reads where somebody is to return who was there before.
func TestBackWhere(t *testing.T) {
	const there = "French President Jacques Chirac was in Ankara in March. "
	const was, back = "held jacques-chirac/FR @Ankara 2002-03", "; planned jacques-chirac/FR @Ankara 2002-06"
	for _, c := range []struct{ text, want string }{
		{there + "He plans to return in June.", was + back},
		{there + "He will return in June.", was + back},
		{there + "He hopes to return in June.", was + "; possible jacques-chirac/FR @Ankara 2002-06"},
		{"French President Jacques Chirac, who was in Ankara in March, is expected to return in June.", was + back},
		{there + "He has no plans to return.", was + "; denied jacques-chirac/FR @TR -"},
		{there + "He will return home in June.", was},
		{there + "He will return from leave in June.", was},
		{there + "He will return to work in June.", was},
		{there + "He will return the favour in June.", was},
		{there + "Refugees will return in June.", was},
		{there + "He returned in April.", was},
		{"French President Jacques Chirac arrived in Ankara on Monday. He will return on Wednesday.", "held jacques-chirac/FR @Ankara 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
}
