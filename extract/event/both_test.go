package event_test

import (
	"testing"

	"demarche/schema"
)

// TestBoth reads stories of 7 May 2002 that tell of two plans and then what became of both.
func TestBoth(t *testing.T) {
	const two = "Czech President Vaclav Havel and Austrian Chancellor Wolfgang Schuessel were to visit Warsaw on May 14. "
	const apart = "Czech President Vaclav Havel was to visit Warsaw on May 14, and Austrian Chancellor Wolfgang Schuessel was to visit Rome on May 16. "
	const stops = "Czech President Vaclav Havel was to visit Warsaw on May 14 and Bucharest on May 16. "
	for _, c := range []struct{ kind, want, text string }{
		{"visit", "cancelled cancelled", two + "Neither will come."},
		{"visit", "cancelled cancelled", two + "Neither came."},
		{"visit", "cancelled cancelled", two + "Neither of them came."},
		{"visit", "cancelled cancelled", two + "Neither leader came."},
		{"visit", "cancelled cancelled", two + "Neither visit will take place."},
		{"visit", "cancelled cancelled", two + "Both have pulled out."},
		{"visit", "cancelled cancelled", two + "Both are staying at home."},
		{"visit", "cancelled cancelled", two + "They did not come."},
		{"visit", "postponed postponed", two + "Both visits have been put off."},
		{"visit", "postponed postponed", two + "The two visits were postponed."},
		{"visit", "postponed postponed", two + "Neither will go before June."},
		{"visit", "planned planned", two + "Neither has cancelled."},
		{"visit", "planned planned", two + "Neither has ruled out a delay."},
		{"visit", "planned planned", two + "Neither has said whether he will go."},
		{"visit", "planned planned", two + "Neither will be accompanied by his wife."},
		{"visit", "cancelled cancelled", apart + "Both trips are off."},
		{"visit", "cancelled cancelled", apart + "Neither will travel."},
		{"visit", "cancelled cancelled", stops + "Neither visit will take place."},
		{"visit", "cancelled cancelled", "Czech President Vaclav Havel was to visit Warsaw on May 14. Austrian Chancellor Wolfgang Schuessel was to visit Rome on May 16. Both trips are off."},
		{"meeting", "cancelled", "Czech President Vaclav Havel and Austrian Chancellor Wolfgang Schuessel were to meet in Rome on May 14. Neither turned up."},
		{"meeting", "planned", "Czech President Vaclav Havel and Austrian Chancellor Wolfgang Schuessel will meet in Rome on May 14. Neither has been to Italy before."},
		{"meeting", "held", "Czech President Vaclav Havel and Austrian Chancellor Wolfgang Schuessel met in Rome on Monday. Neither would talk about it."},
		{"meeting", "planned", "Czech President Vaclav Havel will meet Benjamin Netanyahu and Yasser Arafat in Rome on May 14. Neither is to see the other."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}
