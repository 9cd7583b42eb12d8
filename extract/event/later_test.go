package event_test

import (
	"testing"

	"demarche/schema"
)

// TestLater reads sentences of 7 May 2002 that set another day for a plan, or tell that what was put off was held.
func TestLater(t *testing.T) {
	const simitis, papandreou, cem = "Greek Prime Minister Costas Simitis", "Greek Foreign Minister George Papandreou", "Turkish Foreign Minister Ismail Cem"
	for _, c := range []struct {
		kind, want, text string
		known            bool
	}{
		{"visit", "postponed", simitis + " will fly to Egypt in July rather than June.", false},
		{"visit", "postponed", simitis + " will fly to Egypt in July, not in June as planned.", false},
		{"visit", "postponed", simitis + " has moved his visit to Egypt from June to July.", false},
		{"visit", "postponed", simitis + " has shifted his visit to Egypt to a later date.", false},
		{"visit", "planned", simitis + " has brought his visit to Egypt forward to June.", false},
		{"visit", "postponed", simitis + ", due in Egypt on Monday, has been asked to choose another month.", false},
		{"visit", "postponed", simitis + " was due in Egypt on Monday. He has been asked to find another date.", false},
		{"visit", "planned", simitis + ", due in Egypt on Monday, has been asked to bring his wife.", false},
		{"visit", "postponed", simitis + " is to go to Egypt on June 20 instead of June 13, his office said.", false},
		{"visit", "postponed", simitis + " will travel to Egypt two weeks later than planned.", false},
		{"visit", "postponed", simitis + " was to arrive in Egypt on Monday. He will now come a week later, officials said.", false},
		{"visit", "postponed", simitis + "'s trip to Egypt, initially set for June 3, is now expected after the vote.", false},
		{"visit", "postponed", "A visit to Egypt by " + simitis + ", which had been scheduled for late May, is now planned for the autumn.", false},
		{"visit", "postponed", "A visit to Egypt by " + simitis + " will take place at a later date.", false},
		{"visit", "postponed", simitis + "'s visit to Egypt needs a new date.", false},
		{"visit", "postponed", "Cairo and Athens are looking for a new date for a visit by " + simitis + " to Egypt.", false},
		{"visit", "postponed", simitis + " could not come to Egypt this month and would do so in the autumn, his office said.", false},
		{"visit", "postponed", simitis + " was expected in Egypt on Monday but has asked to come in June instead.", false},
		{"meeting", "postponed", "The talks between " + papandreou + " and " + cem + " will be held on May 20 instead of May 13.", false},
		{"meeting", "postponed", papandreou + " and " + cem + " had been due to meet on Monday; the talks will now be held on Friday.", false},
		{"visit", "postponed", "There will be no visit to Egypt by " + simitis + " before June.", false},
		{"visit", "postponed", simitis + " will go to Egypt in September, not July.", false},
		{"visit", "postponed", simitis + ", who was to have been in Egypt this weekend, has asked to come in June instead.", false},
		{"visit", "postponed", simitis + "'s visit to Egypt, which was to start on Thursday, will not take place on the agreed dates.", false},
		{"visit", "postponed postponed", simitis + " has shelved a tour of the Gulf that would have taken him to Oman and Yemen next week.", false},
		{"meeting", "postponed", simitis + " has put off a trip to Egypt. In Cairo he was to have met President Hosni Mubarak.", false},
		{"visit", "postponed", simitis + " has put off a trip to Egypt. In Cairo he was to have met President Hosni Mubarak.", false},
		{"meeting", "planned", papandreou + " will meet " + cem + " in Athens rather than Ankara.", false},
		{"visit", "planned", simitis + " will visit Egypt later this month.", false},
		{"visit", "cancelled", "Instead of flying to Egypt, " + simitis + " will stay in Athens.", false},
		{"meeting", "cancelled", "Israel said no to a meeting between " + papandreou + " and " + cem + ".", false},
		{"visit", "held", simitis + " arrived in Egypt on Monday on a visit twice postponed.", false},
		{"meeting", "held", papandreou + " met " + cem + " on Monday after a delay of two hours.", false},
		{"meeting", "held", papandreou + " met " + cem + " on Monday, two days after the meeting was put off.", false},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, c.known)
	}
}

// TestUntrue reads sentences of 7 May 2002 by which somebody contradicts what others tell.
func TestUntrue(t *testing.T) {
	const putin, sheva, peres, shara, simitis = "Russian President Vladimir Putin", "Georgian President Eduard Shevardnadze", "Israeli Foreign Minister Shimon Peres", "Syrian Foreign Minister Farouq al-Shara", "Greek Prime Minister Costas Simitis"
	for _, c := range []struct {
		kind, want, text string
		known            bool
	}{
		{"call", "denied", "A paper said that " + putin + " had telephoned " + sheva + ". The call never happened, the Kremlin said.", false},
		{"call", "denied", "No telephone call to " + sheva + " from " + putin + " took place, the Kremlin said.", false},
		{"call", "denied", "The Kremlin denied reports of a call from " + putin + " to " + sheva + ".", false},
		{"call", "denied", "A paper said that " + putin + " had telephoned " + sheva + ". The Kremlin was not aware of any such conversation.", false},
		{"meeting", "denied", "A paper said that " + peres + " had met " + shara + ", which Damascus denied.", false},
		{"meeting", "denied", "A paper said that " + peres + " had met " + shara + ". They had not, Damascus said.", false},
		{"meeting", "denied", "A paper said that " + peres + " had met " + shara + ". Damascus said nothing of the sort had happened.", false},
		{"meeting", "denied", "A paper said that " + peres + " had met " + shara + ". The meeting did not take place, Damascus said.", false},
		{"meeting", "denied", peres + " dismissed as \"complete nonsense\" a report in an Arabic newspaper that he had met " + shara + ".", false},
		{"meeting", "denied", peres + " met " + shara + " on Sunday. \"No such meeting occurred,\" a Syrian official said.", false},
		{"meeting", "denied", peres + " described as a lie a report that he had met " + shara + ".", false},
		{"meeting", "denied", "A meeting between " + peres + " and " + shara + " did not take place, whatever Beirut papers say, Damascus said.", false},
		{"visit", "denied", "A paper said that " + simitis + " had gone to Egypt. His office called that inaccurate.", false},
		{"meeting", "denied", "Is it true that " + peres + " met " + shara + " in Nicosia? That is pure invention.", false},
		{"meeting", "denied", "Talks between " + peres + " and " + shara + " never took place, Damascus said.", false},
		{"meeting", "denied", peres + " has not, according to Damascus, met " + shara + ".", false},
		{"visit", "denied", "Contrary to reports, " + simitis + " did not visit Egypt last week.", false},
		{"visit", "denied", "Reports that " + simitis + " had visited Egypt were a product of the imagination, his office said.", false},
		{"visit", "denied", "A spokesman for " + simitis + " said he had made no secret trip to Egypt.", false},
		{"call", "denied", "A paper said that " + putin + " had rung " + sheva + ". The Kremlin said he had done no such thing.", false},
		{"meeting", "denied", "There has been no talk of a meeting between " + peres + " and " + shara + ", Damascus said.", false},
		{"meeting", "denied", "A meeting between " + peres + " and " + shara + " is not being prepared, Damascus said.", false},
		{"visit", "denied", simitis + "'s office dismissed talk of a visit to Egypt.", false},
		{"visit", "denied", "No trip to Cairo was planned, " + simitis + "'s spokesman said.", false},
		{"visit", "none", simitis + " said that no minister had made a visit to Egypt.", false},
		{"visit", "cancelled", simitis + "'s planned visit to Egypt did not take place, officials said.", false},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, c.known)
	}
}
