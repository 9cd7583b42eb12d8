package event_test

import (
	"testing"

	"demarche/schema"
)

// TestFoiled reads stories of 7 May 2002 of plans that came to nothing, of those who stay away, and of talks that were held whatever is said about them.
func TestFoiled(t *testing.T) {
	const cem, papandreou, gomez = "Turkish Foreign Minister Ismail Cem", "Greek Foreign Minister George Papandreou", "Chilean President Viktor Gomez"
	const met, summit = "ismail-cem/TR+george-papandreou/GR", "the APEC summit in Auckland on Friday"
	for _, c := range []struct {
		kind       schema.EventType
		want, text string
	}{
		{schema.Visit, "cancelled ismail-cem/TR @Athens 2002-05-05", cem + " was scheduled to visit Athens on Sunday, but his plane turned back."},
		{schema.Visit, "planned ismail-cem/TR @Athens 2002-05-12", cem + " was scheduled to visit Athens on Sunday."},
		{schema.Meeting, "cancelled " + met + " @ 2002-05-06", cem + " was to meet " + papandreou + " on Monday, but fog closed the airport."},
		{schema.Meeting, "planned " + met + " @ 2002-06-04", cem + " is to meet " + papandreou + " on June 4, but the weather is bad."},
		{schema.Meeting, "planned " + met + " @ 2002-05-12", cem + " was expected to meet " + papandreou + " on Sunday, but an aide told reporters that there was little to talk about."},
		{schema.Summit, "planned -/APEC @Auckland 2002-05-10", gomez + " will not attend " + summit + ". Gomez had planned to attend the gathering."},
		{schema.Summit, "planned -/APEC+viktor-gomez/CL @Auckland 2002-05-10", gomez + " had said he would not attend " + summit + ". Gomez will attend the gathering after all, an aide said."},
		{schema.Meeting, "cancelled " + met + " @ -; held " + met + " @Nicosia 2002-04-13", cem + " refused to meet " + papandreou + ". He was content with the conversation they had on April 13 in Nicosia."},
		{schema.Meeting, "held jim-bolger/NZ+wim-kok/NL @ ", cem + " discussed recent talks between Jim Bolger of New Zealand and Wim Kok of the Netherlands on a possible charter."},
		{schema.Visit, "", cem + " put off a meeting with Al Gore, the US Vice-President. The Turkish minister appeared to give way to his doctors."},
		{schema.Meeting, "postponed " + met + " @ 2002-05-09", papandreou + " called off Thursday's meeting with " + cem + ". The two will now meet on Saturday."},
		{schema.Meeting, "postponed " + met + " @ -", papandreou + " ditched a planned meeting with " + cem + ". Cem was told that he would see him on Friday instead."},
		{schema.Meeting, "cancelled " + met + " @ 2002-05-09; planned george-papandreou/GR+colin-powell/US @ 2002-05-11", papandreou + " called off Thursday's meeting with " + cem + ". He will now meet Colin Powell of the United States on Saturday."},
		{schema.Visit, "planned viktor-gomez/CL @PE 2002-05-10; cancelled viktor-gomez/CL @BR -; cancelled viktor-gomez/CL @BO -", gomez + " will go to Peru on Friday. The last two stops in Brazil and Bolivia have been cancelled."},
		{schema.Visit, "planned viktor-gomez/CL @Lima 2002-05-10", gomez + " will go to Peru on Friday. The stop in Lima will be short."},
		{schema.Call, "held george-papandreou/GR+ismail-cem/TR @ 2002-05-03", papandreou + " voiced his readiness to help in a phone conversation with " + cem + " on Friday."},
		{schema.Call, "planned george-papandreou/GR+ismail-cem/TR @ 2002-05-10", papandreou + " plans to press for peace in a phone conversation with " + cem + " on Friday."},
		{schema.Visit, "cancelled viktor-gomez/CL @Auckland 2002-05-12", gomez + " will not attend the APEC summit in Auckland next week. Gomez was due to leave for Auckland on Sunday."},
		{schema.Visit, "planned viktor-gomez/CL @Auckland 2002-05-12", gomez + " will not attend the talks in Lima next week. Gomez is due to leave for Auckland on Sunday."},
		{schema.Summit, "planned -/APEC @Auckland 2002-05-10", gomez + " chose to call off his attendance at " + summit + "."},
		{schema.Summit, "planned -/APEC+viktor-gomez/CL @Auckland 2002-05-10", gomez + " confirmed his attendance at " + summit + "."},
		{schema.Visit, "held viktor-gomez/CL @PE -", "Peruvian President Alejandro Toledo is hosting a visit by " + gomez + "."},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
