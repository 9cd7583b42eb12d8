package event_test

import (
	"testing"

	"demarche/schema"
)

// TestDoubted reads stories of 7 May 2002 in which a plan is put in doubt, or somebody denies that it is, or says of a report that there is
// nothing in it.
func TestDoubted(t *testing.T) {
	const simitis, cem = "Greek Prime Minister Costas Simitis", "Turkish Foreign Minister Ismail Cem"
	for _, c := range []struct{ kind, want, text string }{
		// who denies that a plan is in doubt says that it stands
		{"visit", "possible", "The visit of " + simitis + " to Turkey in June is in doubt."},
		{"visit", "planned", "The visit of " + simitis + " to Turkey in June is not in doubt."},
		{"visit", "planned", "A spokesman denied that the visit of " + simitis + " to Turkey in June was in doubt."},
		{"visit", "planned", "A spokesman denied that the visit of " + simitis + " to Turkey, planned for June, was being reconsidered."},
		{"visit", "possible", simitis + " is reconsidering his visit to Turkey in June."},
		{"visit", "planned", "A spokesman denied a report that the visit of " + simitis + " to Turkey was at risk."},
		{"visit", "planned", "A spokesman denied that " + simitis + " was considering cancelling his visit to Turkey."},
		{"visit", "planned", "A spokesman denied rumours that the visit of " + simitis + " to Turkey might be cancelled."},
		{"visit", "planned", "The row has thrown the visit of " + simitis + " to Turkey in June into doubt."},
		{"visit", "denied", "A spokesman denied rumours that " + simitis + " might visit Turkey."},
		{"meeting", "held", "The talks of " + simitis + " with " + cem + " on Monday were in danger of collapse."},
		// an invitation that was not made, told in a report
		{"visit", "denied", simitis + " denied reports that he had been invited to Turkey."},
		{"visit", "denied", "There is no truth in reports that " + simitis + " has been invited to Turkey, a spokesman said."},
		{"visit", "denied", "A report that " + simitis + " had been invited to Turkey was false, a spokesman said."},
		{"visit", "possible", "A spokesman confirmed reports that " + simitis + " had been invited to Turkey."},
		{"visit", "possible", "Turkey did not deny that it had invited " + simitis + " to Ankara."},
		// who rules out what was denies it, who rules out what may come calls it off
		{"meeting", "denied", "A spokesman ruled out that " + simitis + " had met " + cem + "."},
		{"meeting", "cancelled", "A spokesman ruled out that " + simitis + " would meet " + cem + "."},
		// reports in which there is nothing
		{"meeting", "denied", "There is nothing in reports that " + simitis + " will meet " + cem + ", a spokesman said."},
		{"meeting", "planned", "There is nothing in reports that the meeting of " + simitis + " with " + cem + " in June has been called off, a spokesman said."},
		{"visit", "denied", "Press reports according to which " + simitis + " travelled to Turkey are devoid of any foundation, a spokesman said."},
		{"meeting", "held", "The talks of " + simitis + " with " + cem + " on Monday were devoid of progress."},
		{"visit", "denied", "The ministry contested a report that " + simitis + " had visited Turkey on Monday."},
		{"visit", "denied", "Predictions that " + simitis + " would visit Turkey were dismissed by his office."},
		// something of which nobody knows, and something of which nobody was told
		{"meeting", "denied", "Neither side knew of a meeting between " + simitis + " and " + cem + "."},
		{"meeting", "denied", "The ministry did not have any knowledge of a meeting between " + simitis + " and " + cem + "."},
		{"meeting", "held", "The ministry did not know of the meeting between " + simitis + " and " + cem + " on Monday."},
		// who makes light of a report denies it, who makes light of an affair does not
		{"visit", "planned", simitis + " will visit Turkey in June. The minister played down the affair."},
		{"visit", "denied", simitis + " played down reports that he would visit Turkey."},
		{"meeting", "held", simitis + " played down the importance of his meeting with " + cem + " on Monday."},
		{"meeting", "possible", simitis + " played down the prospects for a meeting with " + cem + "."},
		// for whom somebody came on a part of a day, and to ask for what
		{"meeting", "held", simitis + " flew to Ankara on Monday night to see " + cem + "."},
		{"meeting", "held", simitis + " flew to Ankara to ask " + cem + " for help."},
		{"meeting", "none", simitis + " flew to Cairo to ask " + cem + " for help."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}

// TestRebelsSay reads talks of which a movement tells by a pronoun that it will or will not take part.
func TestRebelsSay(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Hamas said it would not attend talks with Fatah in Cairo on Friday.", "cancelled"},
		{"Hamas said it would not attend a rally in Cairo on Friday.", "none"},
		{"The FARC rebels said that they would not attend peace talks with the Colombian government that were to open in Havana on Friday.", "cancelled"},
		{"The FARC said it would hold talks with the Colombian government in Havana on Friday.", "planned"},
	} {
		judge(t, c.text, statuses(t, c.text, schema.Meeting), c.want, false)
	}
}
