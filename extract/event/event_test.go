package event_test

import (
	"slices"
	"testing"

	"demarche/schema"
)

// TestReports reads short texts of Tuesday, 7 May 2002: who, where and when.
func TestReports(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	const both = "jacques-chirac/FR+jiang-zemin/CN"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
		known      bool
	}{
		// days, ranges, months, years
		{"visit", chirac + " visited China last month.", "held jacques-chirac/FR @CN 2002-04", false},
		{"visit", chirac + " visited China in 1997.", "held jacques-chirac/FR @CN 1997", false},
		{"visit", chirac + " visited China in March 2001.", "held jacques-chirac/FR @CN 2001-03", false},
		{"visit", chirac + " will visit China from May 12 to May 15.", "planned jacques-chirac/FR @CN 2002-05-12..2002-05-15", false},
		{"visit", chirac + " will visit China on May 12-15.", "planned jacques-chirac/FR @CN 2002-05-12..2002-05-15", false},
		{"visit", chirac + " arrived in China on Sunday on a three-day visit.", "held jacques-chirac/FR @CN 2002-05-05..2002-05-07", false},
		{"visit", "Chirac said on Monday that he would visit China in June.", "planned jacques-chirac/FR @CN 2002-06", false},
		{"meeting", chirac + " met " + jiang + " on April 30.", "held " + both + " @ 2002-04-30", false},
		{"meeting", chirac + " met " + jiang + " yesterday.", "held " + both + " @ 2002-05-06", false},
		{"meeting", chirac + " will meet " + jiang + " tomorrow.", "planned " + both + " @ 2002-05-08", false},
		{"visit", jiang + " invited " + chirac + " to visit Beijing in October.", "possible jacques-chirac/FR @Beijing 2002-10", false},
		{"summit", "The Arab League summit in Beirut on March 27 adopted a plan.", "held -/Arab League @Beirut 2002-03-27", false},
		// places
		{"meeting", chirac + " met " + jiang + " in Geneva on Monday.", "held " + both + " @Geneva 2002-05-06", false},
		{"meeting", chirac + " met " + jiang + " at the White House on Monday.", "held " + both + " @White House 2002-05-06", false},
		{"meeting", chirac + " welcomed " + jiang + " at the airport in Paris.", "held " + both + " @Paris -", false},
		{"meeting", "Egyptian President Hosni Mubarak and Jordan's King Abdullah met in Sharm el-Sheikh on Monday.", "held hosni-mubarak/EG+abdullah-ii/JO @Sharm el-Sheikh 2002-05-06", false},
		{"meeting", chirac + " discussed with " + jiang + " the situation in Iraq.", "held " + both + " @ -", true},
		{"visit", chirac + " visited Beijing and Shanghai on Monday.", "held jacques-chirac/FR @Beijing 2002-05-06", false},
		{"visit", chirac + " will visit China, Japan and Thailand next week.", "planned jacques-chirac/FR @CN ; planned jacques-chirac/FR @JP ; planned jacques-chirac/FR @TH ", false},
		// who
		{"meeting", chirac + " was received by " + jiang + " in Beijing on Monday.", "held jiang-zemin/CN+jacques-chirac/FR @Beijing 2002-05-06", false},
		{"call", chirac + " and " + jiang + " talked on the telephone on Monday.", "held " + both + " @ 2002-05-06", false},
		{"meeting", "U.S. Secretary of State Colin Powell and Russian Foreign Minister Igor Ivanov met in Reykjavik on Monday.", "held colin-powell/US+igor-ivanov/RU @Reykjavik 2002-05-06", false},
		{"summit", "NATO foreign ministers will meet in Reykjavik on May 14.", "planned -/NATO @Reykjavik 2002-05-14", false},
		{"summit", "Leaders of the Group of Eight will gather for a summit in Kananaskis in June.", "planned -/Group of Eight @Kananaskis 2002-06", false},
		// several clauses, one event
		{"meeting", chirac + " met " + jiang + " on Monday. The two leaders discussed trade. During the meeting, Jiang Zemin thanked Chirac.", "held " + both + " @ 2002-05-06", false},
		{"visit", chirac + " arrived in Beijing on Monday. Chirac left Beijing on Tuesday.", "held jacques-chirac/FR @Beijing 2002-05-06..2002-05-07", false},
		{"visit", chirac + " arrived in Beijing on Monday. Chirac's visit to China will last three days.", "held jacques-chirac/FR @Beijing 2002-05-06..2002-05-08", false},
		{"visit", chirac + " visited China on Monday. He will fly to Japan on Thursday.", "held jacques-chirac/FR @CN 2002-05-06; planned jacques-chirac/FR @JP 2002-05-09", false},
		{"visit", chirac + " visited China in 1997. He will visit China in June.", "held jacques-chirac/FR @CN 1997; planned jacques-chirac/FR @CN 2002-06", false},
		// a meeting during a visit
		{"meeting", chirac + " flew to Beijing on Monday to meet " + jiang + ".", "held " + both + " @Beijing 2002-05-06", false}, // who flies to meet meets where and when he lands
		// which date words are an event's
		{"meeting", chirac + " met " + jiang + " on Monday, officials said on Tuesday.", "held " + both + " @ 2002-05-06", false},
		{"meeting", chirac + " begins talks with " + jiang + " on Thursday.", "planned jiang-zemin/CN+jacques-chirac/FR @ 2002-05-09", false},
		{"visit", chirac + " left for Beijing on Monday and will fly to Japan the next day.", "held jacques-chirac/FR @Beijing 2002-05-06; planned jacques-chirac/FR @JP 2002-05-07", false},
		{"visit", chirac + " wrapped up a three-day visit to China on Monday.", "held jacques-chirac/FR @CN 2002-05-04..2002-05-06", false},
		{"visit", chirac + " postponed a visit to China, originally scheduled for Thursday.", "postponed jacques-chirac/FR @CN 2002-05-09", false},
		{"visit", chirac + " left China on Monday.", "held jacques-chirac/FR @CN ", false},
		{"meeting", chirac + " will go to Berlin on Thursday, where he will meet German Chancellor Gerhard Schroeder.", "planned jacques-chirac/FR+gerhard-schroeder/DE @Berlin 2002-05-09", false},
		// where a journey began, who hosts, whose turn it is
		{"visit", chirac + " flew to Beijing from Tokyo on Monday.", "held jacques-chirac/FR @Beijing 2002-05-06; held jacques-chirac/FR @Tokyo -", false},
		{"visit", chirac + " flew to Beijing from Paris on Monday.", "held jacques-chirac/FR @Beijing 2002-05-06", false},
		{"visit", chirac + " will be the first to travel to Beijing in June.", "planned jacques-chirac/FR @Beijing 2002-06", false},
		{"visit", "China hosted " + chirac + " in April.", "held jacques-chirac/FR @CN 2002-04", false},
		{"meeting", "China hosted " + chirac + " in April.", "", false},
		{"visit", jiang + " welcomed " + chirac + " to Beijing on Monday.", "held jacques-chirac/FR @Beijing 2002-05-06", false},
		{"visit", chirac + "'s Chinese visit drew protests.", "held jacques-chirac/FR @CN -", false},
		{"visit", chirac + "'s visit to Beijing was condemned by Japan.", "held jacques-chirac/FR @Beijing -", false},
		{"visit", chirac + ", on a tour of Asia, stopped in Tokyo on Monday.", "held jacques-chirac/FR @Tokyo 2002-05-06", false},
		{"visit", "No French president has been to Beijing since 1997.", "", false},
		{"visit", chirac + ", in Beijing since Sunday, flew home on Monday.", "held jacques-chirac/FR @Beijing 2002-05-05", false},
		{"visit", "At the invitation of " + jiang + ", Cuban President Fidel Castro will visit China in June.", "planned fidel-castro/CU @CN 2002-06", false},
		{"visit", chirac + " arrived in Beijing on Monday. It is Chirac's fourth visit to China since 1997.", "held jacques-chirac/FR @Beijing 2002-05-06", false},
		{"visit", "The head of the International Monetary Fund, Horst Koehler, arrived in Beijing on Monday.", "held horst-koehler/IMF @Beijing 2002-05-06", false},
		// a tour and its legs, journeys at home and on business, meetings inside one government
		{"visit", chirac + " starts a tour of the Middle East on Thursday. Chirac will visit Egypt and Jordan.", "planned jacques-chirac/FR @EG 2002-05-09; planned jacques-chirac/FR @JO 2002-05", false},
		{"visit", chirac + " scrapped a swing to Corsica on Monday. He met " + jiang + " in Paris.", "held jiang-zemin/CN @Paris -", false},
		{"visit", "Industrialist Arnold Baum flew from Paris to Beijing on Monday.", "", false},
		{"visit", "Arnold Baum flew to Beijing on Monday.", "", false},
		{"visit", "Arnold Baum flew from Germany to Beijing on Monday.", "held arnold-baum/ @Beijing 2002-05-06", false},
		{"visit", "Typhoon Haitang visited Taiwan on Monday after landing in China.", "", false},
		{"visit", "Yugoslav leader Slobodan Milosevic was flown to The Hague on Monday to face trial.", "", false},
		{"meeting", "U.S. President George W. Bush met Treasury Secretary Paul O'Neill on Monday.", "", false},
		{"summit", "NATO met its targets in Brussels on Monday.", "", false},
		// nothing of the kind
		{"visit", chirac + " praised China on Monday.", "", false},
		{"meeting", chirac + " criticised " + jiang + " on Monday.", "", false},
		{"visit", "Tourists from China visited Paris on Monday.", "", false},
		{"call", chirac + " called " + jiang + " a friend.", "", false},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, c.known)
	}
}

// TestReasons reads why something was put off or called off.
func TestReasons(t *testing.T) {
	const chirac = "French President Jacques Chirac "
	for text, want := range map[string]string{
		chirac + "postponed a visit to China because of the floods.":                                                              "because of the floods",
		chirac + "cancelled a visit to China, citing a bad cold.":                                                                 "citing a bad cold",
		chirac + "called off a visit to China after a bomb attack in Paris.":                                                      "after a bomb attack in Paris",
		chirac + "refused to meet Israeli Prime Minister Ariel Sharon in protest against the siege of Ramallah.":                  "in protest against the siege of Ramallah",
		chirac + "cancelled a visit to China on Monday.":                                                                          "",
		chirac + "visited China because of the floods.":                                                                           "",
		"A visit by " + chirac + "to China was put off due to the floods.":                                                        "due to the floods",
		"Talks between " + chirac + "and Chinese President Jiang Zemin were called off over the price of wine, the embassy said.": "over the price of wine",
	} {
		rec := read(t, text)
		if len(rec.Events) != 1 || rec.Events[0].Reason != want {
			t.Errorf("%s: %+v, want one event for %q", text, rec.Events, want)
		}
	}
}

// TestParts tells what happens during what, and what the clause itself does not tell.
func TestParts(t *testing.T) {
	rec := read(t, "French President Jacques Chirac arrived in Beijing on Monday and met Chinese President Jiang Zemin.")
	if len(rec.Events) != 2 {
		t.Fatalf("%+v, want a visit and a meeting", rec.Events)
	}
	visit, meeting := rec.Events[0], rec.Events[1]
	if visit.PartOf != "" || meeting.PartOf != visit.ID || meeting.PlaceCountry != "CN" || !slices.Contains(meeting.Inferred, "place_country") {
		t.Errorf("visit %+v, meeting %+v", visit, meeting)
	}
	if visit.From != "FR" || visit.To != "CN" || len(visit.Inferred) > 0 {
		t.Errorf("visit %+v", visit)
	}
}

// TestBridges reads the dateline's city where the text says "here".
func TestBridges(t *testing.T) {
	for text, want := range map[string]string{
		"French President Jacques Chirac arrived here on Monday.":                                      "held jacques-chirac/FR @Beijing 2002-05-06",
		"French President Jacques Chirac landed in Hanoi on Sunday. Chirac said his visit was useful.": "held jacques-chirac/FR @Hanoi 2002-05-05",
		"French President Jacques Chirac arrived here on Monday for talks with German leaders.":        "held jacques-chirac/FR @Beijing 2002-05-06",
		"French President Jacques Chirac left here on Monday after talks with President Jiang Zemin.":  "held jacques-chirac/FR @Beijing 2002-05-06",
		"French President Jacques Chirac, due in on Friday, is ill.":                                   "planned jacques-chirac/FR @Beijing 2002-05-10",
		"French President Jacques Chirac is due in on Friday.":                                         "planned jacques-chirac/FR @Beijing 2002-05-10",
		"French President Jacques Chirac got in late on Monday.":                                       "held jacques-chirac/FR @Beijing 2002-05-06",
		"French President Jacques Chirac's report is due in on Friday.":                                "",
	} {
		if got := show(readFrom(t, "Beijing", text), schema.Visit); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
	if got := show(read(t, "French President Jacques Chirac arrived here on Monday."), schema.Visit); got != "" {
		t.Errorf("without a dateline: %s", got)
	}
}

// TestDatesAreOrderly reads visits told with any two expressions of time and a length: no event ends before
// it starts, and the precision is that of the date.
func TestDatesAreOrderly(t *testing.T) {
	words := []string{"on Monday", "on Thursday", "last month", "next week", "in June", "on May 12-15", "from May 30 to June 2", "the next day", "the day before",
		"a week ago", "since 2001", "until Friday", "beginning Sunday", "at the weekend", "in the spring of 2001", "later in the day", "by the end of the year"}
	for _, verb := range []string{"visited", "will visit", "ended a three-day visit to", "is due to begin a five-day visit to", "postponed a visit to"} {
		for i, first := range words {
			text := "French President Jacques Chirac " + verb + " China " + first + ". He met Chinese President Jiang Zemin " + words[(i*7+3)%len(words)] + "."
			for _, e := range read(t, text).Events {
				if e.Time == nil || e.Time.Start == "" {
					continue
				}
				from, to, ok := e.Time.Range()
				if !ok || to.Before(from) || e.Time.Precision != schema.PrecisionOf(e.Time.Start) {
					t.Errorf("%s: %s %+v", text, e.Type, *e.Time)
				}
			}
		}
	}
}
