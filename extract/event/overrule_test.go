package event_test

import (
	"testing"

	"demarche/schema"
)

// TestOverruled reads stories of 7 May 2002 in which a journey is put off or called off: how the plans stand that are
// told beside it.
func TestOverruled(t *testing.T) {
	const simitis, cem = "Greek Prime Minister Costas Simitis", "Turkish Foreign Minister Ismail Cem"
	for _, c := range []struct {
		kind, want, text string
		known            bool
	}{
		{"visit", "cancelled cancelled", simitis + " said he was cancelling the rest of a trip to Africa. He had been scheduled to fly to Benin and Togo.", false},
		{"meeting", "postponed", simitis + "'s visit to Turkey has been postponed. He was to meet Foreign Minister Ismail Cem on Friday.", false},
		{"meeting", "cancelled", simitis + " cancelled a visit to Turkey, where he had planned to meet Foreign Minister Ismail Cem.", false},
		{"meeting", "planned", simitis + " cancelled a visit to Turkey. He will meet " + cem + " in Brussels on Friday.", false},
		{"meeting", "planned", simitis + " cancelled a visit to Turkey. Officials said he was to meet " + cem + " in Brussels on Friday.", false},
		{"visit", "cancelled planned", simitis + " cancelled a visit to Turkey. He was due in Egypt on Friday.", false},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, c.known)
	}
}

// TestGoesWith reads sentences of 7 May 2002 that tell with what somebody goes ahead, or on the margins of what a meeting
// was denied.
func TestGoesWith(t *testing.T) {
	const simitis = "Greek Prime Minister Costas Simitis"
	for _, c := range []struct{ kind, want, text string }{
		{"visit", "cancelled", simitis + " has decided not to go ahead with his scheduled visit to Egypt."},
		{"visit", "planned", simitis + " will go ahead with his visit to Egypt."},
		{"visit", "planned", simitis + " will press ahead with a trip to Egypt next week."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}
