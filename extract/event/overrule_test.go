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
		{"meeting", "cancelled", simitis + " called off stops in Egypt and Libya. He had been expected to meet Chinese President Jiang Zemin on the sidelines of a forum.", false},
		{"meeting", "cancelled planned", "Greece called off talks with Turkey set for Tuesday. A summit between " + simitis + " and Turkish Prime Minister Bulent Ecevit is still planned for June.", false},
		{"visit", "postponed planned", simitis + " put off a visit to Turkey. Simitis will go to Egypt on Friday. The government said it hoped the visit to Turkey would be rescheduled.", false},
		{"visit", "postponed", simitis + " on Monday postponed a visit to Turkey. The trip to Ankara was to have mended relations.", false},
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

// TestAlsoDenied reads stories of 7 May 2002 of a journey or meeting that is denied: how stands what else is told of it.
func TestAlsoDenied(t *testing.T) {
	const simitis, cem = "Greek Prime Minister Costas Simitis", "Turkish Foreign Minister Ismail Cem"
	for _, c := range []struct{ kind, want, text string }{
		{"visit", "denied", simitis + " denied that he had secretly visited Egypt. According to the newspaper, Simitis flew to Cairo in April."},
		{"meeting", "denied", simitis + " denied that he had been to Turkey. The newspaper said he had met " + cem + " in Istanbul."},
		{"meeting", "held", simitis + " denied that he would go to Egypt. The newspaper said he had met " + cem + " in Istanbul."},
		{"meeting", "denied", simitis + " denied that he would go to Turkey. The newspaper said he would meet " + cem + " in Istanbul."},
		{"meeting", "cancelled planned", simitis + " has cancelled a meeting with " + cem + ". He will still meet Egyptian President Hosni Mubarak. Officials would not say why the talks were off."},
		{"visit", "denied", "The foreign ministry of Greece denied reports that an official had visited Egypt."},
		{"visit", "denied", "Greece denied reports of a secret visit to Egypt."},
		{"visit", "planned", "Greece dismissed rumours that a visit by " + simitis + " to Egypt has been delayed."},
		{"visit", "planned", simitis + " will visit Egypt in June. The question of delaying the visit does not arise, his office said."},
		{"visit", "postponed", "His office said a visit by " + simitis + " to Egypt had been postponed and not cancelled."},
		{"visit", "planned", simitis + " will visit Egypt in June. The exact date has not been fixed."},
		{"visit", "held", "His office confirmed that " + simitis + " visited Egypt last week."},
		{"visit", "planned", "His office confirmed that " + simitis + " would visit Egypt next week."},
		{"meeting", "held", simitis + " walked out of talks with " + cem + " in Istanbul on Monday."},
		{"meeting", "planned", simitis + " had been scheduled to fly to Istanbul on Friday after a trip to Egypt, and meet with " + cem + "."},
		{"meeting", "cancelled", "Athens virtually ruled out a meeting between " + simitis + " and " + cem + "."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}
