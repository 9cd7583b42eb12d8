package event_test

import (
	"testing"

	"demarche/schema"
)

// TestCompany reads those who come along, sit in or preside, and tells one occasion from several.
func TestCompany(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	const both = "jacques-chirac/FR+jiang-zemin/CN"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
		known      bool
	}{
		{"visit", chirac + " visited China on Monday, accompanied by Foreign Minister Dominique de Villepin.", "held jacques-chirac/FR+dominique-de-villepin/FR @CN 2002-05-06", false},
		{"visit", chirac + " will fly to Egypt on Thursday after having completed a trip to Oman and Kuwait. He is accompanied by Foreign Minister Dominique de Villepin.",
			"planned jacques-chirac/FR+dominique-de-villepin/FR @EG 2002-05-09; held jacques-chirac/FR+dominique-de-villepin/FR @OM -; held jacques-chirac/FR+dominique-de-villepin/FR @KW -", false},
		{"visit", chirac + " will visit China in June. Dominique de Villepin, the foreign minister, will be in his party.", "planned jacques-chirac/FR+dominique-de-villepin/FR @CN 2002-06", false},
		{"visit", chirac + " will visit China in June. On the plane with him will be Dominique de Villepin.", "planned jacques-chirac/FR+dominique-de-villepin/FR @CN 2002-06", false},
		{"visit", chirac + " landed in Beijing on Monday. From the same plane stepped Foreign Minister Dominique de Villepin.", "held jacques-chirac/FR+dominique-de-villepin/FR @Beijing 2002-05-06", false},
		{"visit", chirac + " visited China on Monday. Tang Jiaxuan was in the ruling party.", "held jacques-chirac/FR @CN 2002-05-06", false},
		{"visit", chirac + " and the ministers with him were warned by Vladimir Putin. Their trip to China was put off.", "postponed jacques-chirac/FR @CN -", false},
		{"visit", jiang + " was told so by Jacques Chirac, just back from Cuba.", "held jacques-chirac/FR @CU -", false},
		{"visit", jiang + " landed in Paris on Monday. He went behind closed doors with his host, " + chirac + ".", "held jiang-zemin/CN @Paris 2002-05-06", false},
		{"visit", chirac + " visited China on Monday, accompanied by his wife Bernadette Chirac.", "held jacques-chirac/FR @CN 2002-05-06", false},
		{"visit", chirac + ", together with German Chancellor Gerhard Schroeder, visited China on Monday.", "held jacques-chirac/FR @CN 2002-05-06; held gerhard-schroeder/DE @CN 2002-05-06", false},
		{"visit", chirac + " will visit China in June. He will be accompanied by Foreign Minister Dominique de Villepin.", "planned jacques-chirac/FR+dominique-de-villepin/FR @CN 2002-06", false},
		{"visit", chirac + " will visit China in June. He will not be accompanied by Foreign Minister Dominique de Villepin.", "planned jacques-chirac/FR @CN 2002-06", false},
		{"visit", "A French delegation visited China on Monday. The delegation was led by President Jacques Chirac. Chirac was accompanied by Foreign Minister Dominique de Villepin.", "held jacques-chirac/FR+dominique-de-villepin/FR @CN 2002-05-06", false},
		{"visit", chirac + ", who is in China on a two-day visit at the invitation of his Chinese counterpart, Jiang Zemin, smiled.", "held jacques-chirac/FR @CN ", false},
		{"meeting", "President of the Lao National Assembly Samane Keola called on Party General Secretary Nong Duc Manh on Monday.", "held samane-keola/LA+nong-duc-manh/VN @ 2002-05-06", false},
		{"meeting", chirac + " met " + jiang + " on Monday, with Russian President Vladimir Putin presiding.", "held " + both + "+vladimir-putin/RU @ 2002-05-06", false},
		{"meeting", chirac + " met his brother, Egyptian President Hosni Mubarak, on Monday.", "held jacques-chirac/FR+hosni-mubarak/EG @ 2002-05-06", false},
		{"meeting", chirac + " met his brother " + jiang + " on Monday.", "held " + both + " @ 2002-05-06", false},
		{"meeting", jiang + " met " + chirac + " and his brother Jean Chirac on Monday.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06", false},
		{"summit", "NATO foreign ministers met in Oslo on Monday with Jack Straw in the chair.", "held jack-straw/GB+-/NATO @Oslo 2002-05-06", false},
		{"summit", "Leaders of the Arab League gathered in Cairo on Monday, with Hosni Mubarak at the helm.", "held hosni-mubarak/EG+-/Arab League @Cairo 2002-05-06", false},
		{"summit", "NATO foreign ministers met with Jack Straw in Oslo on Monday.", "", false},
		{"meeting", chirac + " held talks with the leaders of Spain and Italy on Monday.", "held jacques-chirac/FR+-/ES+-/IT @ 2002-05-06", true},
		{"meeting", chirac + " met Foreign Minister Tang Jiaxuan and then " + jiang + " on Monday.", "held jacques-chirac/FR+tang-jiaxuan/CN @ 2002-05-06; held " + both + " @ 2002-05-06", false},
		{"meeting", chirac + " met Foreign Minister Tang Jiaxuan and " + jiang + " separately on Monday.", "held jacques-chirac/FR+tang-jiaxuan/CN @ 2002-05-06; held " + both + " @ 2002-05-06", false},
		{"meeting", chirac + " met Foreign Minister Tang Jiaxuan and " + jiang + " on Monday.", "held jacques-chirac/FR+tang-jiaxuan/CN+jiang-zemin/CN @ 2002-05-06", false},
		{"meeting", chirac + " had separate conversations with Foreign Minister Tang Jiaxuan and " + jiang + " on Monday.", "held jacques-chirac/FR+tang-jiaxuan/CN @ 2002-05-06; held " + both + " @ 2002-05-06", false},
		{"meeting", chirac + " met a Chinese delegation on Monday. Foreign Minister Tang Jiaxuan led the delegation.", "held jacques-chirac/FR+tang-jiaxuan/CN @ 2002-05-06", false},
		{"meeting", chirac + " met a Chinese delegation on Monday. The Chinese team was headed by Foreign Minister Tang Jiaxuan.", "held jacques-chirac/FR+tang-jiaxuan/CN @ 2002-05-06", false},
		{"meeting", chirac + " met a Chinese delegation on Monday. Foreign Minister Tang Jiaxuan led the party congress.", "held jacques-chirac/FR+-/CN @ 2002-05-06", false},
		{"meeting", chirac + " met " + jiang + " on Monday. The meeting was also attended by Foreign Minister Tang Jiaxuan.", "held " + both + "+tang-jiaxuan/CN @ 2002-05-06", false},
		{"visit", chirac + " will travel to China in June with Foreign Minister Dominique de Villepin.", "planned jacques-chirac/FR+dominique-de-villepin/FR @CN 2002-06", false},
		{"meeting", "The Sri Lankan government and the Tamil Tigers met on Monday.", "held -/LK+-/LK @ 2002-05-06", false},
		{"meeting", "Former French premier Lionel Jospin accused " + chirac + " of having met " + jiang + " on Monday.", "held " + both + " @ 2002-05-06", false},
		{"meeting", chirac + " told parliament on Monday that talks must go on.", "", false},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, c.known)
	}
}

// TestAttendance reads who takes part in a gathering.
func TestAttendance(t *testing.T) {
	for text, want := range map[string]string{
		"The G8 summit in Genoa on May 14 will be attended by French President Jacques Chirac.":                                                        "planned -/Group of Eight+jacques-chirac/FR @Genoa 2002-05-14",
		"The G8 summit in Genoa on May 14 will bring together leaders including French President Jacques Chirac and Russian President Vladimir Putin.": "planned -/Group of Eight+jacques-chirac/FR+vladimir-putin/RU @Genoa 2002-05-14",
		"The G8 summit in Genoa opened on May 6. Those attending include French President Jacques Chirac and Russian President Vladimir Putin.":        "held -/Group of Eight+jacques-chirac/FR+vladimir-putin/RU @Genoa 2002-05-06",
		"The G8 summit in Genoa on May 14 is to be chaired by French President Jacques Chirac.":                                                        "planned -/Group of Eight+jacques-chirac/FR @Genoa 2002-05-14",
		"French President Jacques Chirac, who will serve as chairman of the G8 summit on May 14, smiled.":                                              "planned -/Group of Eight+jacques-chirac/FR @ 2002-05-14",
		"French President Jacques Chirac did not attend the G8 summit in Genoa last week.":                                                             "held -/Group of Eight @Genoa ",
		"The G8 summit will open in Genoa on May 14. French President Jacques Chirac will go to Italy to take part.":                                   "planned -/Group of Eight+jacques-chirac/FR @Genoa 2002-05-14",
		"The G8 summit will open in Genoa on May 14. France will be represented by President Jacques Chirac.":                                          "planned -/Group of Eight+jacques-chirac/FR @Genoa 2002-05-14",
		"The G8 summit will open in Genoa on May 14. French President Jacques Chirac will not attend the meeting.":                                     "planned -/Group of Eight @Genoa 2002-05-14",
		"French President Jacques Chirac flew to Genoa for two days of rest, three days before the G8 opens a summit there on May 9.":                  "planned -/Group of Eight+jacques-chirac/FR @Genoa 2002-05-09",
		"French President Jacques Chirac is in Genoa, where the Group of Eight opens a summit on Tuesday.":                                             "planned -/Group of Eight+jacques-chirac/FR @Genoa 2002-05-07",
		"French President Jacques Chirac visited Italy on Monday, ahead of the G8 summit in Genoa on May 14.":                                          "planned -/Group of Eight @Genoa 2002-05-14",
		"Leaders of the Group of Eight, among them President Jacques Chirac and President Vladimir Putin, gathered in Genoa on Monday.":                "held jacques-chirac/FR+vladimir-putin/RU+-/Group of Eight @Genoa 2002-05-06",
		"The G8 summit opened in Genoa on May 6. At the gathering French President Jacques Chirac argued for a ban on mines.":                          "held -/Group of Eight+jacques-chirac/FR @Genoa 2002-05-06",
		"The G8 summit opened in Genoa on May 6. French President Jacques Chirac argued on Monday for a ban on mines.":                                 "held -/Group of Eight @Genoa 2002-05-06",
		"French President Jacques Chirac left for the summit of the Group of Eight (G8), which the Italian town of Genoa will host on May 14.":         "planned jacques-chirac/FR+-/Group of Eight @Genoa 2002-05-14",
		"The G8 summit, hosted by French President Jacques Chirac on May 14, is at risk.":                                                              "planned -/Group of Eight+jacques-chirac/FR @ 2002-05-14",
	} {
		judge(t, text, show(read(t, text), schema.Summit), want, false)
	}
}

// TestWhoOf reads whom a "who" means: no country or town, all of a list with a verb of the plural, the last with one of the singular.
func TestWhoOf(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{"visit", "Polish President Lech Walesa praised Jacques Chirac, chairman of the ruling party in France, who had just landed in Warsaw.", "held jacques-chirac/FR @Warsaw -"},
		{"meeting", "The letter was signed by " + chirac + " and Gerhard Schroeder, the German chancellor, who are to meet in Nancy on Friday.", "planned jacques-chirac/FR+gerhard-schroeder/DE @Nancy 2002-05-10"},
		{"visit", "The letter was signed by " + jiang + " and Jacques Chirac, who is to visit Moscow on Friday.", "planned jacques-chirac/FR @Moscow 2002-05-10"},
		{"summit", "Hopes rest on " + chirac + ", " + jiang + " and Vladimir Putin, president of Russia, who are due to attend the G8 summit on Friday.",
			"planned -/Group of Eight+jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @ 2002-05-10"},
		{"meeting", "At the table with " + chirac + " in Nancy on Monday sat " + jiang + ".", "held jiang-zemin/CN+jacques-chirac/FR @Nancy 2002-05-06"},
		{"summit", "The G8 summit opens in Nancy on Friday under the eye of " + chirac + ", whose guests include " + jiang + ".", "planned -/Group of Eight+jacques-chirac/FR+jiang-zemin/CN @Nancy 2002-05-10"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}

// TestBringsNoMeeting reads no meeting beside a gathering that brings people together.
func TestBringsNoMeeting(t *testing.T) {
	const text = "The G8 summit in Genoa on May 14 will bring together French President Jacques Chirac and Russian President Vladimir Putin."
	judge(t, text, show(read(t, text), schema.Meeting), "", false)
}

// TestWhoMeets reads one text of each class of construction that hides who meets whom, or that tells of several
// meetings at once.
func TestWhoMeets(t *testing.T) {
	const chirac, jiang, tang = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Foreign Minister Tang Jiaxuan"
	const both = "held jacques-chirac/FR+jiang-zemin/CN"
	for _, c := range []struct {
		text, want string
		known      bool
	}{
		{chirac + " held talks in Beijing with his Chinese counterpart, Jiang Zemin, and " + tang + ", spokeswoman Catherine Colonna told reporters.", "held jiang-zemin/CN+tang-jiaxuan/CN+jacques-chirac/FR @Beijing -", false},
		{chirac + " is to hold talks with his Chinese counterpart, Jiang Zemin, and " + tang + ", spokeswoman Catherine Colonna told reporters.", "planned jiang-zemin/CN+tang-jiaxuan/CN+jacques-chirac/FR @ -", false},
		{chirac + " met " + jiang + " on Sunday and " + tang + " on Monday.", both + " @ 2002-05-05; held jacques-chirac/FR+tang-jiaxuan/CN @ 2002-05-06", false},
		{chirac + " met " + jiang + " in the morning and " + tang + " in the afternoon.", both + " @ 2002-05-07; held jacques-chirac/FR+tang-jiaxuan/CN @ 2002-05-07", false},
		{chirac + " held talks on Monday with " + jiang + " and with Russian President Vladimir Putin.", both + " @ 2002-05-06; held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06", false},
		{chirac + " held a separate meeting with " + jiang + " and " + tang + " in Geneva on Monday.", "held jiang-zemin/CN+tang-jiaxuan/CN+jacques-chirac/FR @Geneva 2002-05-06", false},
		{chirac + " met Vladimir Putin's envoy in Geneva on Monday.", "held jacques-chirac/FR+-/RU @Geneva 2002-05-06", false},
		{chirac + " sent Dominique de Villepin to Geneva on Monday to see " + jiang + ".", "held dominique-de-villepin/FR+jiang-zemin/CN @Geneva 2002-05-06", false},
		{chirac + " met " + jiang + " on Monday. President Vladimir Putin joined them later.", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @ 2002-05-06", false},
		{chirac + " spoke after meeting visiting Chinese President Jiang Zemin on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @FR 2002-05-06", false},
		{"A day after meeting " + jiang + ", " + chirac + " flew home on Monday.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-05", false},
		{tang + " left Paris on Monday. During his stay he met French President Jacques Chirac.", "held tang-jiaxuan/CN+jacques-chirac/FR @FR -", false},
		{chirac + " shook " + jiang + "'s hand on Monday.", both + " @ 2002-05-06", false},
		{chirac + " granted an audience to " + jiang + " on Monday.", both + " @ 2002-05-06", false},
		{chirac + " handed " + jiang + " a letter on Monday.", both + " @ 2002-05-06", false},
		{chirac + " visited " + jiang + " at home on Monday.", both + " @ 2002-05-06", false},
		{chirac + " was guest at a lunch given by " + jiang + " on Monday.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06", false},
		{chirac + " discussed hopes of joining the club with " + jiang + " on Monday.", both + " @ 2002-05-06", false},
		{chirac + " ran into " + jiang + " in a corridor in Geneva on Monday.", both + " @Geneva 2002-05-06", false},
		{chirac + " sat opposite " + jiang + " for 90 minutes in Geneva on Monday.", both + " @Geneva 2002-05-06", false},
		{chirac + " and " + jiang + " met face to face in Geneva on Monday.", both + " @Geneva 2002-05-06", false},
		{"The Chinese ambassador was called in by " + chirac + " on Monday.", "held -/CN+jacques-chirac/FR @ 2002-05-06", false},
		{"The two Koreas held talks at Panmunjom on Monday.", "held -/KP+-/KR @Panmunjom 2002-05-06", false},
		{"North and South Korean officials met on Monday.", "held -/KP+-/KR @ 2002-05-06", false},
		{"Inter-Korean talks resumed on Monday.", "held -/KR+-/KP @ 2002-05-06", false},
		{"EU and Chinese officials met in Brussels on Monday.", "held -/EU+-/CN @Brussels 2002-05-06", false},
		{"NATO and Yugoslav officers are to meet on Thursday.", "planned -/NATO+-/YU @ 2002-05-09", false},
		{"A U.N. Security Council team met " + jiang + " on Monday.", "held -/UN+jiang-zemin/CN @ 2002-05-06", false},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, c.known)
	}
}

// TestStayAway leaves out of a gathering who is told not to come.
func TestStayAway(t *testing.T) {
	for text, want := range map[string]string{
		"Neither French President Jacques Chirac nor German Chancellor Gerhard Schroeder will attend the G8 summit in Genoa on May 14.":                      "planned -/Group of Eight @Genoa 2002-05-14",
		"French President Jacques Chirac will not attend the G8 summit in Genoa on May 14.":                                                                  "planned -/Group of Eight @Genoa 2002-05-14",
		"French President Jacques Chirac has cancelled his trip to the G8 summit in Genoa on May 14.":                                                        "planned -/Group of Eight @Genoa 2002-05-14",
		"The G8 summit will open in Genoa on May 14. French President Jacques Chirac refused to attend the meeting.":                                         "planned -/Group of Eight @Genoa 2002-05-14",
		"French President Jacques Chirac wants a three-way meeting with Russian President Vladimir Putin.":                                                   "",
		"French President Jacques Chirac announced a trip to China in June, when the country will host the summit of the Asia-Pacific Economic Cooperation.": "planned -/APEC @CN 2002-06",
	} {
		judge(t, text, show(read(t, text), schema.Summit), want, false)
	}
}
