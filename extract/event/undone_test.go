package event_test

import (
	"testing"

	"demarche/schema"
)

// TestUndone reads stories of 7 May 2002 in which what was claimed is said to be untrue, or a plan told before is put off or called off
// in words that name neither.
func TestUndone(t *testing.T) {
	const simitis, cem, cetin = "Greek Prime Minister Costas Simitis", "Turkish Foreign Minister Ismail Cem", "Egyptian President Hosni Mubarak"
	for _, c := range []struct{ kind, want, text string }{
		{"meeting", "denied", "A Cairo daily had " + simitis + " and " + cem + " dining in Rome on Friday. They were at home, a spokesman said."},
		{"meeting", "denied", "That " + simitis + " had met " + cem + " in Rome his spokesman called an invention."},
		{"meeting", "denied", "That " + simitis + " met " + cem + " in Rome last month is, says the ministry, untrue."},
		{"meeting", "denied", "That " + simitis + " had met " + cem + " in Rome was news to the embassy there."},
		{"meeting", "denied", "A newspaper reported that " + simitis + " had met " + cem + " in Rome. The report has nothing in common with the truth, the ministry said."},
		{"meeting", "denied", "A newspaper claimed that " + simitis + " lunched with " + cem + " in Rome. He did no such thing, his office said."},
		{"meeting", "denied", "It was put about that " + simitis + " had met " + cem + " in Rome. Neither government would have it."},
		{"meeting", "denied", "He was asked about talks that " + simitis + " and " + cem + " were rumoured to have held in Rome. There had been none, the mediator said."},
		{"meeting", "cancelled", "Talks between " + simitis + " and " + cem + " in Rome collapsed before they could begin."},
		{"meeting", "held", "Talks between " + simitis + " and " + cem + " in Rome collapsed on Monday before they began a second round."},
		{"visit", "held", simitis + " wound up three days in Cairo on Monday."},
		{"visit", "held", simitis + " ended two days in Cairo on Monday."},
		{"visit", "held", simitis + " travelled to Davos on Monday."},
		{"visit", "denied", "Media reports that " + simitis + " would travel to Cairo next week are wrong, the ministry said."},
		{"meeting", "denied", "Press reports that " + simitis + " met " + cem + " in Rome are false."},
		{"meeting", "denied", "\"There was no such meeting,\" a spokesman said of reports that " + simitis + " had met " + cem + " in Rome."},
		{"meeting", "denied", "\"Pure invention,\" a spokesman said of rumours that " + simitis + " had met " + cem + " in Rome."},
		{"visit", "planned", "\"There is no truer word,\" a spokesman said of reports that " + simitis + " would visit Cairo on Friday."},
		{"visit", "planned", "Press reports that " + simitis + " will travel to Cairo on Friday are right, the ministry said."},
		{"visit", "denied", simitis + " has not been invited to Cairo, his spokesman said."},
		{"visit", "denied", simitis + " is not on his way to Cairo, his office said."},
		{"meeting", "postponed", simitis + " could not see " + cem + " on Thursday as arranged, his office said, and suggested the first week of June instead."},
		{"visit", "postponed", simitis + ", who was to have gone to Cairo next week, will not leave Athens before the end of May."},
		{"visit", "postponed", simitis + ", whose visit to Egypt was to begin on Monday, will come when the airports are open again, the ministry said."},
		{"meeting", "postponed", "A lunch of " + simitis + " and " + cem + " in Rome set for June 8 moves to July, diplomats said."},
		{"meeting", "postponed", "Talks between " + simitis + " and " + cem + ", set for Saturday, have gone into the drawer."},
		{"visit", "postponed", "The visit of " + simitis + " to Egypt, agreed earlier for May 22 and now transferred to the autumn, would be his first, it said."},
		{"visit", "postponed", "A plan for " + simitis + " to go to Cairo on Wednesday came to grief over fog. \"Delayed, not dropped,\" an official said."},
		{"meeting", "cancelled", "A strike did away with the talks that " + simitis + " was to have had with " + cem + " on Monday."},
		{"visit", "cancelled", simitis + " scrubbed a visit to Egypt set for Friday."},
		{"visit", "cancelled", "A fever kept " + simitis + " from Cairo on Monday."},
		{"visit", "planned", simitis + " was down for a visit to Cairo on Friday."},
		{"visit", "planned planned", simitis + " flies to Cairo tomorrow. So does " + cem + "."},
		{"visit", "postponed postponed", "The visit of " + simitis + " to Cairo has been put on ice; so has that of " + cem + "."},
		{"visit", "planned", "Cairo is on the calendar of " + simitis + " for Monday."},
		{"visit", "cancelled", "The chair of " + simitis + " in Cairo will be empty on Friday."},
		{"visit", "held planned", simitis + " was in Rome on Monday and drives to Cairo on Friday."},
		{"meeting", "planned", simitis + " lands in Ankara on Friday, lunches with " + cem + " and flies home."},
		{"visit", "possible", simitis + " would look in on Cairo in July if the generals let him."},
		{"meeting", "denied", "That " + simitis + " had met " + cem + " in Rome his staff calls \"a bedtime story\"."},
		{"call", "possible", "Aides are trying to get " + simitis + " on the line with " + cetin + "."},
		{"call", "held", simitis + " has just put down the phone to " + cetin + "."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}
