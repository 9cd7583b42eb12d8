package event_test

import (
	"testing"

	"demarche/schema"
)

// TestRounds reads stories of 7 May 2002 that tell of talks and, in a sentence of its own, of one more round or session of them by no more than its number
// and that it is over, when it is to be, or that it was put off.
func TestRounds(t *testing.T) {
	const talks, told = "India and Pakistan resumed talks in Islamabad on Monday. ", "held -/IN+-/PK @Islamabad 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{talks + "The previous round ended on March 5 with the signing of a declaration.", told + "; held -/IN+-/PK @PK "},
		{talks + "The previous round ended in December without result.", told + "; held -/IN+-/PK @PK 2001-12"},
		{talks + "The fourth round broke up in January.", told + "; held -/IN+-/PK @PK 2002-01"},
		{talks + "The last round collapsed in New Delhi in February.", told + "; held -/IN+-/PK @New Delhi 2002-02"},
		{talks + "The last session ended in February.", told + "; held -/IN+-/PK @PK 2002-02"},
		{talks + "The last one, in New Delhi in June, lasted two days.", told + "; held -/IN+-/PK @New Delhi 2001-06"},
		{talks + "The last ones, in New Delhi in June, made no progress.", told + "; held -/IN+-/PK @New Delhi 2001-06"},
		{talks + "The next round of talks will be held in New Delhi in June.", told + "; planned -/IN+-/PK @New Delhi 2002-06"},
		{talks + "The third round of the talks was held in New Delhi in March.", told + "; held -/IN+-/PK @New Delhi 2002-03"},
		{talks + "The fifth round opened on Friday, but was held up by a storm.", told + "; held -/IN+-/PK @PK 2002-05-03"},
		{talks + "A tenth round is scheduled for June in New Delhi.", told + "; planned -/IN+-/PK @New Delhi 2002-06"},
		{talks + "An earlier round in New Delhi broke down in February.", told + "; held -/IN+-/PK @New Delhi 2002-02"},
		{talks + "Talks will resume in New Delhi in June.", told + "; planned -/IN+-/PK @New Delhi 2002-06"},
		{talks + "Talks are to resume in New Delhi in June.", told + "; planned -/IN+-/PK @New Delhi 2002-06"},
		{"The talks between India and Pakistan are due to reopen in Geneva in June.", "planned -/IN+-/PK @Geneva 2002-06"},
		{talks + "Talks on wages will resume in New Delhi in June.", told},
		{talks + "The next round of world trade talks will be held in Geneva in June.", told},
		{talks + "The next round of the wage talks will be held in Delhi in June.", told},
		{talks + "The first round of voting ended in Goa on Sunday.", told},
		{talks + "Parliament is in recess; the last session ended on March 5.", told},
		{talks + "The Bombay market fell; the previous session ended 2 per cent lower.", told},
		{talks + "A bomb went off. The last one, in New Delhi in June, killed two people.", told},
		{"The Sudanese government and two rebel movements went back to the negotiating table in Abuja on Monday. The previous round ended in December.",
			"held -/SD @Abuja 2002-05-06; held -/SD @ 2001-12"},
		{"The Liberian government and the rebels held four rounds of talks in 1991. The last of these, in October of that year, produced an accord.",
			"held -/LR @ 1991; held -/LR @ 1991-10"},
		{"Talks between India and Pakistan opened on Friday but were held up by a storm.", "held -/IN+-/PK @ 2002-05-03"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
	const islam, plan = "Leaders of Islamic countries will meet in Tehran on Thursday for an Islamic summit. ", "planned -/OIC @Tehran 2002-05-09"
	for _, c := range []struct{ text, want string }{
		{islam + "The last one, in Casablanca in December 1994, was overshadowed by the war.", plan + "; held -/OIC @Casablanca 1994-12"},
		{islam + "A storm is near. The last one, in Casablanca in December 1994, killed two people.", plan},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Summit), c.want, false)
	}
}
