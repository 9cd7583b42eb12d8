package event_test

import (
	"testing"
)

// TestOutside tells of people and sides that meet or travel and of whom it is no diplomacy; and of what looks like that and is
// some. Want tells whether there is an event.
func TestOutside(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       bool
	}{
		{"teams", "Hosts Japan meet China in the qualifier on Friday. The coach dropped his striker.", false},
		{"countries", "Japan will meet China in Tokyo on Friday. Their negotiators want a treaty.", true},
		{"the head of a company", "Airline chairman Frank Lorenzo flew to Britain on Sunday.", false},
		{"the head of a movement", "PLO chairman Yasser Arafat flew to Britain on Sunday.", true},
		{"a lawyer", "His lawyer, Steffen Ufer, visited Bosnia in October.", false},
		{"heads of a sport", "UEFA president Michel Platini met FIFA president Sepp Blatter in Zurich on Thursday.", false},
		{"creditors", "Brazil will hold talks with its bank creditors in New York on May 25.", false},
		{"parties of one country", "Prime Minister John Howard met Peter Costello on Monday over the budget. The coalition faces an election.", false},
		{"rival sides of one country", "President F.W. de Klerk met ANC leader Nelson Mandela on Monday. Peace and the election were their subject.", true},
		{"a general in the field", "General Norman Schwarzkopf told reporters in Riyadh that the gates were closed.", false},
		{"a council of one government", "Kyrgyz President Sooronbay Jeenbekov chaired a meeting of the Security Council in Bishkek on Monday.", false},
		{"speeches", "Hugo Chavez, Mahmoud Ahmadinejad and Manmohan Singh spoke on Monday.", false},
		{"a secretary general", "U.N. Secretary General Kofi Annan told reporters in Riyadh that the gates were closed.", true},
	} {
		if rec := read(t, c.text); len(rec.Events) > 0 != c.want {
			t.Errorf("%s: %d events, want some: %v: %s", c.name, len(rec.Events), c.want, c.text)
		}
	}
}
