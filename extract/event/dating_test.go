package event_test

import (
	"testing"

	"demarche/schema"
)

// TestDating reads when things are told to be in texts of Tuesday, 7 May 2002: by the words of the clause, of those around it,
// of the head of the text. The day of the first event of a kind is shown, - where none is told.
func TestDating(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
		known      bool
	}{
		// weekdays by tense and mood
		{"meeting", chirac + " met " + jiang + " Monday.", "2002-05-06", false},
		{"meeting", chirac + " met " + jiang + " on Tuesday.", "2002-05-07", false},
		{"meeting", chirac + " met " + jiang + " on Wednesday.", "2002-05-01", false},
		{"meeting", chirac + " will meet " + jiang + " on Monday.", "2002-05-13", false},
		{"meeting", chirac + " meets " + jiang + " on Monday.", "2002-05-13", false},
		{"meeting", chirac + " is to meet " + jiang + " on Friday.", "2002-05-10", false},
		{"meeting", chirac + " is due to meet " + jiang + " on Friday.", "2002-05-10", false},
		{"meeting", chirac + " was to meet " + jiang + " later Tuesday.", "2002-05-07", false},
		{"meeting", chirac + " is expected to hold talks with " + jiang + " Thursday.", "2002-05-09", false},
		{"meeting", chirac + " agreed to meet " + jiang + " on Thursday.", "2002-05-09", false},
		{"meeting", chirac + " begins talks with " + jiang + " tomorrow.", "2002-05-08", false},
		{"visit", chirac + " leaves for Beijing on Wednesday.", "2002-05-08", false},
		{"visit", chirac + " left for Beijing on Wednesday.", "2002-05-01", false},
		{"visit", chirac + " is leaving for Beijing on Wednesday.", "2002-05-08", false},
		{"visit", chirac + " arrives here today for a three-day visit to China.", "2002-05-07..2002-05-09", false},
		{"visit", chirac + " flew into Beijing late Monday.", "2002-05-06", false},
		{"visit", chirac + " was due in Beijing on Thursday.", "2002-05-09", false},
		{"visit", chirac + " is due in Beijing on Thursday.", "2002-05-09", false},
		{"visit", "A visit by " + chirac + " to China is set for Sunday.", "2002-05-12", false},
		{"visit", chirac + "'s visit to China, scheduled to begin on Sunday, will be his second.", "2002-05-12", false},
		// the day of what an event follows is not its own
		{"visit", chirac + " is to visit China following a conference in Delhi which is scheduled for Thursday.", "-", false},
		{"visit", chirac + " will visit China after talks with the pope on Thursday.", "-", false},
		{"visit", chirac + ", who turns 70 on Thursday, is on a visit to China.", "-", false},
		{"meeting", chirac + " will hold his first meeting with " + jiang + " since the talks broke down in April.", "-", false},
		{"meeting", chirac + " will be received by Sultan Qaboos bin Said on Thursday before heading for Qatar.", "2002-05-09", false},
		// what the news comes some days after
		{"meeting", "Israeli Prime Minister Ariel Sharon came to Paris on Monday. The visit comes four days after " + chirac + " met " + jiang + ".", "2002-05-02", false},
		{"visit", "The Frenchman, who takes office on Thursday, is on a tour of Asia. " + chirac + " came to China from Japan.", "-", false},
		// what has no tense of its own looks where the verb above it does
		{"visit", chirac + " will address parliament before heading for Beijing on Thursday.", "2002-05-09", false},
		{"visit", chirac + " addressed parliament before heading for Beijing on Thursday.", "2002-05-02", false},
		{"visit", chirac + " was to stay until evening and to leave for Beijing on Thursday.", "2002-05-09", false},
		{"visit", chirac + " is to see Kohl after arriving in Beijing on Thursday.", "2002-05-09", false},
		{"visit", "After arriving in Beijing on Thursday, " + chirac + " met students.", "2002-05-02", false},
		// days that belong to another clause
		{"meeting", chirac + " said on Monday that he had met " + jiang + " in Rome.", "-", false},
		{"meeting", chirac + " said on Monday that he would meet " + jiang + " in June.", "2002-06", false},
		{"meeting", chirac + ", who is on a visit to Beijing, met " + jiang + " on Monday.", "2002-05-06", false},
		{"visit", chirac + ", who is on a visit to Beijing, met " + jiang + " on Monday.", "-", false},
		{"meeting", chirac + " arrived in Beijing on Monday and is to meet " + jiang + " on Wednesday.", "2002-05-08", false},
		{"meeting", chirac + " met " + jiang + " on Sunday, a day before elections.", "2002-05-05", false},
		{"meeting", chirac + " arrived in Beijing on Sunday. He met " + jiang + " the next day.", "2002-05-06", false},
		{"meeting", chirac + " arrived in Beijing on Sunday and met " + jiang + " the same day.", "2002-05-05", false},
		{"meeting", chirac + " arrived in Beijing on Monday night. He will meet " + jiang + " the following day.", "2002-05-07", false},
		{"meeting", chirac + " left Beijing on Sunday. He had met " + jiang + " the day before.", "2002-05-04", false},
		{"meeting", chirac + ", who arrives in Beijing on Thursday, has talks with " + jiang + " the following day.", "2002-05-10", false},
		{"meeting", chirac + " went to Beijing in 1997, when he met " + jiang + ".", "1997", false},
		{"meeting", "It was the first such contact since 1999, when " + chirac + " met " + jiang + ".", "1999", false},
		{"meeting", chirac + " flew to Beijing on Monday to see " + jiang + ".", "2002-05-06", false},
		{"meeting", "On Thursday " + chirac + " goes to Beijing, where he will see " + jiang + ".", "2002-05-09", false},
		{"meeting", "It was the first meeting between " + chirac + " and " + jiang + " in six years.", "-", false},
		{"meeting", chirac + " met " + jiang + " on Monday for the first time in six years.", "2002-05-06", false},
		{"meeting", chirac + " met " + jiang + " on Monday, weeks before the upcoming election.", "2002-05-06", false},
		{"visit", chirac + " visited China on Monday for the first time since 1997.", "2002-05-06", false},
		// lengths
		{"meeting", chirac + " met " + jiang + " at lunch and leaves Beijing on Thursday for Tokyo.", "-", false},
		{"visit", chirac + " arrived in Beijing on Monday for a five-day visit.", "2002-05-06..2002-05-10", false},
		{"visit", chirac + " begins a five-day visit to China on Thursday.", "2002-05-09..2002-05-13", false},
		{"visit", chirac + " ended a three-day visit to China on Monday.", "2002-05-04..2002-05-06", false},
		{"visit", chirac + " left Beijing on Monday after a three-day visit to China.", "2002-05-04..2002-05-06", false},
		{"visit", chirac + " left here Monday for Tokyo, Japan, after a three-day visit to China.", "2002-05-06", false},
		{"visit", chirac + " spoke on Monday, the second day of his visit to China.", "2002-05-05", false},
		{"visit", chirac + " said on the second day of a three-day visit to China that trade would grow.", "2002-05-06..2002-05-08", false},
		{"visit", chirac + ", winding up a two-day visit to China, praised his hosts.", "2002-05-06..2002-05-07", false},
		{"visit", chirac + ", on a one-day visit to China, praised his hosts.", "2002-05-07", false},
		{"visit", chirac + " met " + jiang + " on Monday during a one-day visit to China.", "2002-05-06", false},
		{"visit", chirac + " spoke on Monday at the start of a three-day visit to China.", "2002-05-06..2002-05-08", false},
		{"visit", chirac + " has arrived in Beijing at the start of a tour.", "-", false},
		{"visit", chirac + " left Beijing on Monday, ending a two-day visit to China.", "2002-05-05..2002-05-06", false},
		// what opens or arrives in one breath with what is dated
		{"visit", chirac + " called on Monday for calm as he began a three-day visit to China.", "2002-05-06..2002-05-08", false},
		{"visit", "Beginning a visit to China, " + chirac + " said Monday that trade would grow.", "2002-05-06", false},
		{"visit", chirac + " told reporters on Monday after landing in Beijing that trade would grow.", "2002-05-06", false},
		{"visit", chirac + " said Monday upon his arrival in Beijing that trade would grow.", "2002-05-06", false},
		{"visit", "France and China signed a pact on Monday as " + chirac + " arrived in Beijing.", "2002-05-06", false},
		{"visit", chirac + " on Monday became the first French leader to visit Beijing since 1997.", "2002-05-06", false},
		{"visit", chirac + " met " + jiang + " on Monday, two days after arriving in Beijing.", "2002-05-04", false},
		{"visit", chirac + " will pay a visit to China from May 20 to 23.", "2002-05-20..2002-05-23", false},
		{"visit", chirac + " will visit China on May 20-23.", "2002-05-20..2002-05-23", false},
		{"visit", chirac + " will be in China between May 20 and 23.", "2002-05-20..2002-05-23", false},
		{"visit", chirac + " will pay a four-day visit to China starting from May 20.", "2002-05-20..2002-05-23", false},
		{"visit", chirac + " is in China until Friday.", "-", false},
		{"meeting", "France and China ended four days of talks on Monday.", "2002-05-03..2002-05-06", false},
		{"meeting", chirac + " and " + jiang + " will hold two days of talks from Thursday.", "2002-05-09..2002-05-10", false},
		// weeks, months, years, seasons, holidays
		{"visit", chirac + " visited China last week.", "-", false},
		{"visit", chirac + " will visit China next week.", "-", false},
		{"visit", chirac + " visited China two weeks ago.", "2002-04", false},
		{"visit", chirac + " visited China earlier this month.", "2002-05", false},
		{"visit", chirac + " will visit China later this month.", "2002-05", false},
		{"visit", chirac + " visited China last December.", "2001-12", false},
		{"visit", chirac + " visited China in December.", "2001-12", false},
		{"visit", chirac + " will visit China in December.", "2002-12", false},
		{"visit", chirac + " visited China in 1994.", "1994", false},
		{"visit", chirac + " will visit China before the end of the year.", "2002", false},
		{"visit", chirac + " will visit China at the weekend.", "2002-05-11..2002-05-12", false},
		{"visit", chirac + " visited China over the weekend.", "2002-05-04..2002-05-05", false},
		{"visit", chirac + " will visit China on Bastille Day.", "2002-07-14", false},
		{"visit", chirac + " visited China on Easter Sunday.", "2002-03-31", false},
		{"visit", chirac + " has been in China since Sunday.", "2002-05-05", false},
		{"visit", chirac + " visited China three days ago.", "2002-05-04", false},
		// tours
		{"visit", chirac + " leaves on Thursday for China, Japan and Thailand.", "2002-05-09", false},
		{"visit", chirac + " visited China and Japan on Monday.", "2002-05-06", false},
		// plans that were
		{"visit", chirac + " had been due in Beijing on Monday but cancelled.", "2002-05-06", false},
		{"visit", chirac + " was to have left for China on Thursday but called the trip off.", "2002-05-09", false},
		{"visit", chirac + " on Monday postponed a visit to China planned for Thursday.", "2002-05-09", false},
		{"visit", chirac + " has put off until June a visit to China that was to start on Thursday.", "2002-05-09", false},
		{"visit", chirac + " cancelled Thursday's visit to China.", "2002-05-09", false},
		// told elsewhere
		{"meeting", chirac + " said here on Tuesday that trade with China would grow.\n\nChirac made the remarks when meeting " + jiang + ".", "2002-05-07", false},
		{"meeting", chirac + " said here on Tuesday that trade with China would grow.\n\nDuring his meeting with visiting " + jiang + ", Chirac also spoke of Iraq.", "2002-05-07", false},
		{"meeting", chirac + " said here on Tuesday that trade with China would grow.\n\n\"We are friends,\" he told reporters after talks with " + jiang + ".", "2002-05-07", false},
		{"meeting", "France will help China, a senior official said here on Tuesday. " + chirac + " made the remark when holding talks with " + jiang + ".", "2002-05-07", false},
		{"meeting", "France values its ties with China, " + chirac + " said on Monday. He made the remarks at a meeting with visiting " + jiang + ".", "2002-05-06", false},
		{"meeting", chirac + " on Monday condemned the raids. In a meeting with " + jiang + ", Chirac said that they were unjustified.", "2002-05-06", false},
		{"meeting", "France will not sell its stakes, a minister said on Sunday. The remark came in talks between " + chirac + " and " + jiang + ".", "2002-05-05", false},
		{"meeting", chirac + " said on Monday that trade would grow. Last month he said after talks with " + jiang + " that it would shrink.", "2002-04", false},
		{"meeting", chirac + " will speak on Friday. He has said so in a meeting with " + jiang + ".", "-", false},
		{"visit", chirac + " met " + jiang + " on Monday ahead of a visit to Japan.", "-", false},
		{"visit", chirac + " met " + jiang + " on Monday before his visit to Japan.", "-", false},
		{"summit", chirac + " will meet " + jiang + " on Friday to prepare for a summit of the European Union.", "-", false},
		{"meeting", chirac + " will see " + jiang + ", the host of four rounds of peace talks in Shanghai in 1991.", "-", false},
		{"meeting", "France sent " + chirac + " to Beijing at the weekend for talks with " + jiang + ".", "2002-05-04..2002-05-05", false},
		{"visit", chirac + " will visit China for talks with " + jiang + ".\n\nThe trip, his second, will begin on May 20.", "2002-05-20", false},
		{"visit", chirac + " will visit China, his office said on Monday.\n\nHe is due to arrive in Beijing on May 20.", "2002-05-20", false},
		{"meeting", chirac + " and " + jiang + " will meet in Geneva.\n\nThe talks are scheduled for May 20.", "2002-05-20", false},
		{"summit", "Leaders of the Group of Eight will gather for a summit in Kananaskis.\n\nThe two-day meeting opens on June 26.", "2002-06-26", true},
		{"visit", chirac + ", on a visit to China, praised his hosts.\n\nHe arrived in Beijing on Sunday.", "2002-05-05", false},
	} {
		judge(t, c.text, firstDay(read(t, c.text), c.kind), c.want, c.known)
	}
}

// firstDay shows when the first event of a kind is.
func firstDay(rec schema.Record, kind schema.EventType) string {
	for _, r := range rec.Events {
		switch {
		case r.Type != kind:
		case r.Time == nil || r.Time.Start == "":
			return "-"
		case r.Time.End != "":
			return r.Time.Start + ".." + r.Time.End
		default:
			return r.Time.Start
		}
	}
	return "none"
}

// TestDayThenName reads a day that stands right before a name with its title, with no comma between.
func TestDayThenName(t *testing.T) {
	const kok, prodi = "Prime Minister Wim Kok", "Italian Prime Minister Romano Prodi"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{schema.Meeting, "In Rome on Monday " + kok + " met " + prodi + ".", "held wim-kok/NL+romano-prodi/IT @Rome 2002-05-06"},
		{schema.Meeting, "After talks with " + prodi + " on Monday " + kok + " flew to Madrid.", "held romano-prodi/IT+wim-kok/NL @ 2002-05-06"},
		{schema.Visit, "During a visit to Rome on Monday " + kok + " met " + prodi + ".", "held wim-kok/NL @Rome 2002-05-06"},
		{schema.Call, "In a phone call on Monday " + kok + " told " + prodi + " that time was short.", "held wim-kok/NL+romano-prodi/IT @ 2002-05-06"},
		{schema.Visit, "The visit that " + kok + " paid to Rome on Monday was short.", "held wim-kok/NL @Rome 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
