package event_test

import (
	"testing"

	"demarche/schema"
)

// TestToldFrom reads times that are told from another that was told before, in texts of Tuesday, 7 May 2002. The day of the last event of a kind
// is shown, - where none is told.
func TestToldFrom(t *testing.T) {
	const chirac, jiang, kok = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Dutch Prime Minister Wim Kok"
	for _, c := range []struct {
		name       string
		kind       schema.EventType
		text, want string
	}{
		// a year or a month of the sentence before
		{"that year", "meeting", "France and China had quarrelled until 1996. That year " + chirac + " met " + jiang + " in Rome.", "held 1996"},
		{"that same year", "visit", "France and China made peace in 1996, and that same year " + chirac + " visited China.", "held 1996"},
		{"the following year", "visit", "France and China made peace in 1996. The following year " + chirac + " visited China.", "held 1997"},
		{"a year later", "visit", "France and China made peace in 1996. A year later " + chirac + " visited China.", "held 1997"},
		{"that March", "call", "In January 1999 the treaty lapsed. That March " + chirac + " telephoned " + jiang + ".", "held 1999-03"},
		{"that June of a year", "meeting", "The treaty lapsed last year. That June " + chirac + " met " + jiang + " in Rome.", "held 2001-06"},
		{"months after a month", "meeting", "France joined the pact in May 1999. Two months later " + chirac + " met " + jiang + " in Rome.", "held 1999-07"},
		{"the same month", "visit", "France and China made peace in March 1999. The same month " + chirac + " visited Italy.", "held 1999-03"},
		{"a day after a last day", "meeting", chirac + " rested in Nice until Saturday. The next day he met " + jiang + ".", "held 2002-05-05"},
		{"no month of a year", "meeting", "France joined the pact in 1999. The following month " + chirac + " met " + jiang + " in Rome.", "held -"},
		{"no day of a year", "meeting", "France joined the pact in 1999. The next day " + chirac + " met " + jiang + " in Rome.", "held -"},
		{"who has a month's name", "meeting", "Officials said that May, the envoy, left. " + chirac + " met " + jiang + " on Monday.", "held 2002-05-06"},
		// a day of the tale, and none of what had been before
		{"the same day", "meeting", chirac + " received " + jiang + " in Paris on Sunday. It had been agreed on April 30. On the same day the president held talks with " + kok + ".", "held 2002-05-05"},
		{"that same day", "meeting", chirac + " met " + jiang + " on Sunday. That same day he met " + kok + ".", "held 2002-05-05"},
		{"the same day of what had been", "meeting", chirac + " had arrived in Rome on Sunday. The same day he met " + jiang + ".", "held 2002-05-05"},
		{"the same day of one sentence", "visit", "Leaders met in Rome on Tuesday. " + chirac + ", who had been sworn in on Monday, flew to Beijing the same day.", "held 2002-05-06"},
		{"had met the same day", "meeting", chirac + " spoke on Monday. He had landed in Rome on Saturday, and had met " + jiang + " that same day.", "held 2002-05-04"},
		// weekdays of a journey of last week
		{"with whom it was to see", "meeting", chirac + " visited Beijing last week. On Monday he held talks with " + jiang + ".", "held 2002-04-29"},
		{"the next day of that week", "meeting", chirac + " last week became the first Frenchman to go to Beijing and Rome. He met " + jiang + " on Thursday and " + kok + " the following day.", "held 2002-05-03"},
		{"the day of coming", "visit", chirac + " visited Beijing last week. He arrived on Monday and met " + jiang + " the next day.", "held 2002-04-29"},
		{"who was not there", "meeting", chirac + " visited Beijing last week. On Monday he met " + kok + ".", "held 2002-05-06"},
		{"who came for something of last week", "meeting", chirac + " came to Beijing for last week's summit and stayed on. He met " + jiang + " on Monday.", "held 2002-05-06"},
		{"what is to come after it", "meeting", chirac + " visited Beijing last week. He will meet " + jiang + " again on Friday.", "planned 2002-05-10"},
		// parts of the day of the story
		{"planned for the evening", "call", "On Monday afternoon " + chirac + " met " + jiang + ". A telephone call with " + kok + ", planned for the evening, was dropped.", "cancelled 2002-05-06"},
		{"set for the afternoon", "meeting", chirac + " met " + jiang + " in Rome on Monday. Talks with " + kok + ", set for the afternoon, were called off.", "cancelled 2002-05-06"},
		{"the evening of a day to come", "meeting", chirac + " will arrive in Rome on Friday. A dinner with " + kok + " is due in the evening.", "planned 2002-05-10"},
		{"the evening of a day to come, in one sentence", "meeting", chirac + " arrives in Rome on Friday and will meet " + kok + " in the evening.", "planned 2002-05-10"},
		{"the evening of the next day", "meeting", chirac + " arrived in Rome on Friday. He gave a speech on the following day and met " + kok + " in the evening.", "held 2002-05-04"},
		{"the month of a visit to come", "visit", chirac + " had been asked to come to Rome in June to go over protocol. " + kok + " is expected in Rome the same month.", "planned 2002-06"},
		{"later in the day", "meeting", chirac + " spoke in Paris on Tuesday. He will meet " + kok + " later in the day.", "planned 2002-05-07"},
	} {
		judge(t, c.name+": "+c.text, lastTime(read(t, c.text), c.kind), c.want, false)
	}
}

// TestGuestsOfDays reads two whom somebody meets, each on a day of his own, though a parser lists the second with the day of the first.
func TestGuestsOfDays(t *testing.T) {
	const chirac, jiang, kok = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Dutch Prime Minister Wim Kok"
	const both = "planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-08; planned jacques-chirac/FR+wim-kok/NL @ 2002-05-09"
	for _, c := range []struct{ text, want string }{
		{chirac + " will meet " + jiang + " on Wednesday and " + kok + " on Thursday.", both},
		{chirac + " is due to meet " + jiang + " late on Wednesday and " + kok + " on Thursday.", both},
		{chirac + " is to see " + jiang + " on Wednesday and " + kok + " on Thursday.", both},
		{chirac + " will hold talks with " + jiang + " on Wednesday and " + kok + " on Thursday.", both},
		{chirac + " is to see " + jiang + " on Wednesday and Thursday.", "planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-08..2002-05-09"},
		{chirac + " met " + jiang + " on Sunday and " + kok + " in the evening.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-05; held jacques-chirac/FR+wim-kok/NL @ 2002-05-05"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}

// TestAroundTalks reads when talks were of which it is told that they were right before or after others, and events that their neighbours date.
func TestAroundTalks(t *testing.T) {
	const chirac, jiang, kok = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Dutch Prime Minister Wim Kok"
	const first = chirac + " met " + jiang + " in Rome on Sunday. "
	for _, c := range []struct {
		name       string
		kind       schema.EventType
		text, want string
	}{
		{"following talks", "meeting", first + "Following his talks with Jiang, Chirac also met " + kok + ".", "held 2002-05-05"},
		{"after meeting him", "meeting", first + "After meeting Jiang, Chirac saw " + kok + ".", "held 2002-05-05"},
		{"before the session", "meeting", first + "Before the session Chirac held separate talks with " + kok + ".", "held 2002-05-05"},
		{"prior to it", "meeting", first + "Prior to the meeting Chirac held talks with " + kok + ".", "held 2002-05-05"},
		{"before talks to come", "meeting", chirac + " will meet " + jiang + " in Rome on Friday. Before his talks with Jiang he will meet " + kok + ".", "planned 2002-05-10"},
		{"after something else", "meeting", first + "After the elections he met " + kok + ".", "held -"},
		{"years later", "meeting", first + "Two years later he met " + kok + ".", "held -"},
		{"on the eve of the summit", "meeting", "EU leaders open a summit in Brussels on Friday. " + chirac + " will meet " + jiang + " on the eve of the summit.", "planned 2002-05-09"},
		{"on the eve of the opening", "visit", "EU leaders open a summit in Brussels on Friday. " + jiang + " is to arrive in Brussels on the eve of the opening.", "planned 2002-05-09"},
		{"the day after the summit", "meeting", "EU leaders ended a two-day summit in Brussels on Sunday. " + chirac + " met " + jiang + " the day after the summit.", "held 2002-05-06"},
		{"on the eve of a race", "meeting", "Riders open a race in Brussels on Friday. " + chirac + " will meet " + jiang + " on the eve of the race.", "planned -"},
		{"in a town on a day for talks", "meeting", jiang + ", in Paris on Monday for talks with " + chirac + ", denied that trade had shrunk since April 7.", "held 2002-05-06"},
		{"the previous day, of the news", "meeting", kok + " joined in 1994. On the previous day he met " + jiang + ".", "held 2002-05-06"},
		{"who is visiting", "visit", chirac + " held talks with visiting " + jiang + " in Paris on Monday.", "held -"},
		{"this audience", "meeting", chirac + " had been received in the Kremlin by " + jiang + ". This audience was granted on Sunday in the presence of " + kok + ".", "held 2002-05-05"},
		{"this vote", "meeting", chirac + " had been received in the Kremlin by " + jiang + ". This vote took place on Sunday in the presence of " + kok + ".", "held -"},
		{"on the margins", "meeting", chirac + " and " + kok + " discussed ports on the margins of a meeting with " + jiang + " in Rome on Monday.", "held 2002-05-06"},
		{"what is not the case, of a month that was", "visit", "The envoy denied that a trip by " + chirac + " to Beijing in March was cancelled.", "held 2002-03"},
		{"what is not the case, of a month to come", "visit", "The envoy denied that a trip by " + chirac + " to Beijing in June was cancelled.", "planned 2002-06"},
		{"that was on a day", "meeting", chirac + " met " + jiang + " in Rome. That was on Sunday.", "held 2002-05-05"},
		{"that was in a year", "call", chirac + " telephoned " + jiang + ". That was in 1997, before the war.", "held 1997"},
		{"that was something else", "meeting", chirac + " met " + jiang + " in Rome. That was good news on Sunday.", "held -"},
		{"days before what follows", "meeting", chirac + " met " + jiang + " two days before he flew to Rome on Sunday.", "held 2002-05-03"},
		{"a day after a vote", "meeting", chirac + " met " + jiang + " a day after the vote on April 7.", "held 2002-04-08"},
		{"two days after a vote to come", "visit", chirac + " will visit Beijing two days after the election on June 7.", "planned 2002-06-09"},
		{"two days before that", "visit", chirac + " was in Beijing on Monday and had been in Moscow two days before that.", "held 2002-05-04"},
		{"on a day of his own", "meeting", chirac + " met " + jiang + " on Friday, two days before he flew to Rome on Sunday.", "held 2002-05-03"},
		{"a month before a vote", "meeting", chirac + " met " + jiang + " a month before the vote on April 7.", "held -"},
		{"in the evening of a date", "meeting", chirac + " met " + jiang + " in the evening of April 3.", "held 2002-04-03"},
		{"during the conversation", "call", chirac + " telephoned " + jiang + ". Jiang offered food during the conversation on Monday evening.", "held 2002-05-06"},
		{"another's conversation", "call", chirac + " telephoned " + jiang + ". Kohl offered food during a conversation with a bishop on Monday evening.", "held -"},
		{"within an hour of landing", "visit", chirac + " met " + jiang + " within an hour of landing in Beijing on Monday.", "held 2002-05-06"},
		{"whom he visited", "visit", chirac + ", who visited " + jiang + " in Beijing on Sunday, was tired.", "held 2002-05-05"},
		{"met and no more", "visit", chirac + " met " + jiang + " in Beijing on Sunday.", "held -"},
		{"became the first head of state", "visit", chirac + ", who a year ago this month became the first head of state to go to Beijing, wrote to the pope.", "held 2001-05"},
		{"meeting since", "summit", "OIC foreign ministers, meeting in Tehran since Saturday, were split.", "held 2002-05-04"},
		{"weekend gathering", "summit", "EU foreign ministers rejected a cut at their weekend gathering in Apeldoorn, in the Netherlands.", "held 2002-05-04"},
		{"days afterward", "call", chirac + " met " + kok + " on April 12. Three days afterward Chirac telephoned " + jiang + ".", "held 2002-04-15"},
		{"just after dawn", "visit", chirac + " arrived in Beijing just after dawn.", "held 2002-05-07"},
	} {
		judge(t, c.name+": "+c.text, lastTime(read(t, c.text), c.kind), c.want, false)
	}
}

// TestMargins keeps apart what is done on the margins of talks from the talks.
func TestMargins(t *testing.T) {
	const chirac, jiang, kok = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Dutch Prime Minister Wim Kok"
	for _, c := range []struct{ text, want string }{
		{chirac + " and " + kok + " discussed ports on the margins of a meeting with " + jiang + " in Rome on Monday.",
			"held jacques-chirac/FR+wim-kok/NL @ 2002-05-06; held jiang-zemin/CN+jacques-chirac/FR+wim-kok/NL @Rome 2002-05-06"},
		{chirac + " discussed ports with " + jiang + " during talks in Rome on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Rome 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}

// lastTime shows how the last event of a kind stands and when it is.
func lastTime(rec schema.Record, kind schema.EventType) string {
	out := "none"
	for _, r := range rec.Events {
		if r.Type != kind {
			continue
		}
		if out = string(r.Status) + " -"; r.Time != nil && r.Time.Start != "" {
			out = string(r.Status) + " " + r.Time.Start
		}
	}
	return out
}

// TestCountsOn reads talks and stops of which the second is dated by words that count from the day of the first.
func TestCountsOn(t *testing.T) {
	const chirac, jiang, kok = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Dutch Prime Minister Wim Kok"
	const first = "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"
	const second, both = "; held jacques-chirac/FR+wim-kok/NL @ ", "held jacques-chirac/FR+jiang-zemin/CN+wim-kok/NL @ 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{chirac + " met " + jiang + " on Monday and " + kok + " the next day.", first + second + "2002-05-07"},
		{chirac + " met " + jiang + " on Monday and " + kok + " the day before.", first + second + "2002-05-05"},
		{chirac + " met " + jiang + " on Monday and " + kok + " the previous evening.", first + second + "2002-05-05"},
		{chirac + " met " + jiang + " on Monday and " + kok + " three days earlier.", first + second + "2002-05-03"},
		{chirac + " held talks with " + jiang + " on Monday and with " + kok + " the evening before.", first + second + "2002-05-05"},
		{chirac + " met " + jiang + " on Monday and " + kok + " an hour later.", both},
		{chirac + " met " + jiang + " on Monday and " + kok + ", who had arrived two days before.", both},
		{chirac + " met " + jiang + " and " + kok + " on Monday, two days before he left for Rome.", both},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
	for _, c := range []struct{ text, want string }{
		{chirac + " visited Lima on Monday and Quito the day before.", "held jacques-chirac/FR @Lima 2002-05-06; held jacques-chirac/FR @Quito 2002-05-05"},
		{chirac + " will visit Lima on Thursday and Quito two days later.", "planned jacques-chirac/FR @Lima 2002-05-09; planned jacques-chirac/FR @Quito 2002-05-11"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
}
