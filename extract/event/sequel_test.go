package event_test

import (
	"testing"

	"demarche/schema"
)

// TestSequels reads stories of 7 May 2002 that tell of a plan and, with no more than a word for it, what became of it.
func TestSequels(t *testing.T) {
	const simitis, ecevit = "Greek Prime Minister Costas Simitis", "Turkish Prime Minister Bulent Ecevit"
	for _, c := range []struct{ kind, want, text string }{
		{"visit", "postponed", simitis + " on Monday cancelled a visit to Egypt set for June. The postponement was agreed by both sides, officials said."},
		{"visit", "postponed", simitis + " will visit Egypt in June, not May. The delay, at the request of Cairo, is an embarrassment."},
		{"visit", "planned", "Egypt has invited " + simitis + " to visit Cairo and he accepted."},
		{"visit", "planned", ecevit + " invited " + simitis + " to Ankara. Simitis accepted the invitation."},
		{"visit", "planned", ecevit + " invited " + simitis + " to Ankara, an invitation that Simitis gladly accepted."},
		{"visit", "planned", ecevit + " said he had invited " + simitis + " to visit Ankara in June, and Simitis had agreed."},
		{"visit", "possible", ecevit + " invited " + simitis + " to Ankara. Simitis has not accepted."},
		{"visit", "postponed", simitis + " had been due in Cairo on Sunday. He now plans to go in August."},
		{"visit", "planned", simitis + " will fly to Cairo on Sunday. He now plans to go on Friday."},
		{"visit", "denied", "Newspapers say " + simitis + " will visit Egypt in June, but his office said he had no such plans."},
		{"meeting", "denied", "A newspaper reported that " + simitis + " met " + ecevit + " in Bern. \"This did not happen,\" his spokesman said."},
		{"visit", "postponed", "Cairo has asked " + simitis + " to delay his trip."},
		{"visit", "cancelled planned", simitis + " will not fly to Cairo on Thursday; Foreign Minister George Papandreou will go instead."},
		{"visit", "cancelled planned", simitis + " called off a trip to Cairo. Foreign Minister George Papandreou will travel in his place."},
		{"visit", "planned", "Serbian President Vojislav Kostunica will not receive " + simitis + " during his scheduled visit to Belgrade."},
		{"meeting", "cancelled", "The Turkish foreign ministry said that talks with Greece on fishing would not be held this week."},
		{"visit", "held cancelled", simitis + " arrived in Egypt on Monday. A visit planned for April was called off because of floods."},
		{"meeting", "cancelled", simitis + " failed to turn up for talks with " + ecevit + "."},
		{"visit", "cancelled", "The floods have put paid to " + simitis + "'s trip to Egypt."},
		{"visit", "planned", simitis + " is likely to postpone a visit to Egypt set for June."},
		{"visit", "planned", simitis + " said there was no truth in reports that his trip to Egypt would be delayed."},
		{"visit", "planned", "It is not true that " + simitis + " has cancelled his trip to Egypt, his office said."},
		{"visit", "cancelled", simitis + " was denied permission to fly to Egypt on Monday."},
		{"visit", "cancelled", "Egypt denied " + simitis + " a visa to visit Cairo."},
		{"meeting", "possible", "An adviser said no meeting between " + simitis + " and " + ecevit + " has been set but that there was a good chance of a meeting between Simitis and Ecevit."},
		{"visit", "denied", "Contrary to reports, neither the president nor the premier of Greece is planning to visit Egypt, officials in Athens said."},
		{"meeting", "possible", "A meeting between " + simitis + " and " + ecevit + " is not certain."},
		{"call", "cancelled", simitis + " phoned " + ecevit + " on Monday but he refused to take the call."},
		{"meeting", "held", simitis + " had secured a brief meeting with " + ecevit + " on Sunday."},
		{"meeting", "denied", "The Greek foreign ministry said it was unaware of any plans for its officials to meet a Turkish delegation."},
		{"meeting", "cancelled", ecevit + " snubbed " + simitis + " on Monday, refusing to see him."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}

// TestSetLater reads stories of 7 May 2002 in which somebody was to go somewhere or meet somebody, and what is told of it after
// that.
func TestSetLater(t *testing.T) {
	const visit, met, due = "Greek Prime Minister Costas Simitis was to visit Egypt on May 13. ", "Greek Prime Minister Costas Simitis was to have met Turkish Prime Minister Bulent Ecevit on May 13. ",
		"Greek Prime Minister Costas Simitis was due in Cairo on May 13"
	for _, c := range []struct{ text, want string }{
		{visit + "He will come in August instead.", "postponed"},
		{visit + "It is now set for August.", "postponed"},
		{visit + "It will now be in August.", "postponed"},
		{visit + "The visit has been rescheduled for August.", "postponed"},
		{visit + "A new date is being sought.", "postponed"},
		{visit + "The two sides are looking for a new date.", "postponed"},
		{visit + "The two sides are looking for a new date for the vote.", "planned"},
		{visit + "There is talk of postponing it.", "planned"},
		{visit + "He is not expected until June.", "postponed"},
		{visit + "He is not expected to comment.", "planned"},
		{visit + "He will have to wait until August.", "postponed"},
		{visit + "That must wait until the floods recede.", "postponed"},
		{visit + "Officials said the visit would be held in August.", "postponed"},
		{visit + "The floods intervened and he will go in August.", "postponed"},
		{visit + "He will stay for two days.", "planned"},
		{due + " but will arrive a week late.", "postponed"},
		{due + " but has asked to come in August.", "postponed"},
		{due + " but floods have delayed him until August.", "postponed"},
		{due + ". The floods have forced a postponement.", "postponed"},
		{due + ". He postponed because of the floods.", "postponed"},
		{due + " but the floods kept him at home.", "cancelled"},
		{due + " but has changed his mind.", "cancelled"},
		{due + " and will leave on May 15.", "planned"},
	} {
		judge(t, c.text, statuses(t, c.text, schema.Visit), c.want, false)
	}
	judge(t, "a new date for both", statuses(t, "Greek Prime Minister Costas Simitis had been expected in Ankara on Friday for talks with Turkish Prime Minister Bulent Ecevit. The radio said a new date would be set.", schema.Visit), "postponed", false)
	for _, c := range []struct{ text, want string }{
		{met + "They will now meet in August.", "postponed"},
		{met + "They will meet in August instead.", "postponed"},
		{met + "The encounter was put off.", "postponed"},
		{met + "They did not meet.", "cancelled"},
	} {
		judge(t, c.text, statuses(t, c.text, schema.Meeting), c.want, false)
	}
}

// TestCameToNothing reads stories of Tuesday, 7 May 2002, of plans that came to nothing: how they stand and when they were to be.
func TestCameToNothing(t *testing.T) {
	const simitis, ecevit = "Greek Prime Minister Costas Simitis", "Turkish Prime Minister Bulent Ecevit"
	const both = " bulent-ecevit/TR+costas-simitis/GR @ "
	for _, c := range []struct{ text, want string }{
		{ecevit + " was to receive " + simitis + " on Monday, but Simitis did not come.", "cancelled" + both + "2002-05-06"},
		{ecevit + " was to receive " + simitis + " on Monday, but Simitis failed to show up.", "cancelled" + both + "2002-05-06"},
		{ecevit + " was to receive " + simitis + " on Thursday, but Simitis has cancelled.", "cancelled" + both + "2002-05-09"},
		{ecevit + " had hoped to meet " + simitis + " but decided against it.", "cancelled" + both + "-"},
		{ecevit + " had hoped to meet " + simitis + " but was talked out of it.", "cancelled" + both + "-"},
		{ecevit + " had hoped to meet " + simitis + " but nothing came of it.", "cancelled" + both + "-"},
		{ecevit + " was too busy to see " + simitis + ".", "cancelled" + both + "-"},
		{ecevit + " is to meet " + simitis + " on Thursday. The opposition demanded that the meeting be scrapped.", "planned" + both + "2002-05-09"},
	} {
		if got := show(read(t, c.text), schema.Meeting); got != c.want {
			t.Errorf("%s:\n got  %s\n want %s", c.text, got, c.want)
		}
	}
	judge(t, "a part left out", statuses(t, simitis+" arrived in Egypt on Monday. The visit was to have included a speech.", schema.Visit), "held", false)
}

// TestLent reads stories of 7 May 2002 that tell of a journey by its goal alone, or of talks by their day alone: whose they
// are, and when they were to be.
func TestLent(t *testing.T) {
	const simitis = "Greek Prime Minister Costas Simitis"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{schema.Visit, simitis + " put off a trip to Egypt. The trip to Cuba planned for June was not mentioned.", "postponed costas-simitis/GR @EG -; planned costas-simitis/GR @CU 2002-06"},
		{schema.Meeting, "Egypt is calling off talks with Libya. Cairo was cancelling talks that had been scheduled for Thursday, it said.", "cancelled -/LY+-/EG @ 2002-05-09"},
		{schema.Meeting, "Egypt Monday called off talks with Libya scheduled for May 25.", "cancelled -/LY+-/EG @ 2002-05-25"},
		{schema.Meeting, "Egypt and Libya agreed on Monday to put off talks that were due to be held on Friday.", "postponed -/EG+-/LY @ 2002-05-10"},
		{schema.Visit, "Egypt announced in April the postponement of " + simitis + "'s visit to the country scheduled for June.", "postponed costas-simitis/GR @EG 2002-06"},
		{schema.Meeting, "Egypt on Monday cancelled a meeting with Libya.", "cancelled -/LY+-/EG @ -"},
		{schema.Visit, "British Prime Minister Theresa May's visit to Finland is next week.", "planned theresa-may/GB @FI "},
	} {
		if got := show(read(t, c.text), c.kind); got != c.want {
			t.Errorf("%s:\n got  %s\n want %s", c.text, got, c.want)
		}
	}
}
