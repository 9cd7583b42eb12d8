package event_test

import (
	"testing"

	"demarche/schema"
)

// TestLedParty leaves out of talks the head of a political party, who leads no delegation.
func TestLedParty(t *testing.T) {
	const talks = "Peru and Ecuador held talks in Lima on Monday. "
	const told = "held -/PE+-/EC @Lima 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{talks + "The Peruvian team was led by Deputy Foreign Minister Jorge Voto.", "held -/EC+jorge-voto/PE @Lima 2002-05-06"},
		{talks + "Peruvian deputy Jorge Voto, who leads the National Labour Party, was in London.", told},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
