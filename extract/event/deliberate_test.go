package event_test

import (
	"testing"

	"demarche/schema"
)

// TestDeliberate reads the gatherings of bodies that are told by what their members take up or settle in a town.
func TestDeliberate(t *testing.T) {
	const oslo, ahead = "held -/NATO @Oslo 2002-05-06", "planned -/NATO @Oslo 2002-05-13"
	for _, c := range []struct{ text, want string }{
		{"NATO foreign ministers discussed the war in Bosnia in Oslo on Monday.", oslo},
		{"NATO foreign ministers in Oslo on Monday urged Serbia to withdraw.", oslo},
		{"NATO leaders in Oslo asked Hungary and Poland to join the alliance.", "held -/NATO @Oslo -"},
		{"NATO leaders decided in Oslo on Monday to wait.", oslo},
		{"NATO ministers take up the plan in Oslo next Monday.", ahead},
		{"NATO ministers are to debate the budget in Oslo next Monday.", ahead},
		{"NATO ministers may agree on the budget in Oslo next Monday.", ahead},
		{"NATO ministers failed to agree on the budget in Oslo on Monday.", oslo},
		{"NATO ministers did not agree on the budget in Oslo on Monday.", oslo},
		{"EU ministers agreed in Oslo on Monday to wait.", "held -/EU @Oslo 2002-05-06"},
		{"EU ministers in Luxembourg on Monday will consider a freeze.", "planned -/EU @LU 2002-05-13"},
		{"Southeast Asian finance ministers discussed the crisis in Manila on Monday.", "held  @Manila 2002-05-06"},
		{"NATO ministers, who agreed in Oslo on Monday to send troops, will report to parliaments.", oslo},
		{"NATO ministers will discuss the plan next Monday.", ""},
		{"NATO ministers discussed the fighting in Grozny on Monday.", ""},
		{"NATO ministers considered sending troops to Oslo on Monday.", ""},
		{"NATO ministers took up arms in Oslo on Monday.", ""},
		{"NATO officials discussed the budget in Oslo on Monday.", ""},
		{"IMF negotiators discussed the budget in Jakarta on Monday.", ""},
		{"NATO ministers discussed the plan with French President Jacques Chirac in Oslo on Monday.", ""},
		{"French ministers discussed the plan in Lyon on Monday.", ""},
		{"Labour leaders decided in Blackpool on Monday to wait.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Summit), c.want, false)
	}
}
