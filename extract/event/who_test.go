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
		{"visit", chirac + " visited China on Monday, accompanied by his wife Bernadette Chirac.", "held jacques-chirac/FR @CN 2002-05-06", false},
		{"visit", chirac + ", together with German Chancellor Gerhard Schroeder, visited China on Monday.", "held jacques-chirac/FR @CN 2002-05-06; held gerhard-schroeder/DE @CN 2002-05-06", false},
		{"visit", chirac + " will visit China in June. He will be accompanied by Foreign Minister Dominique de Villepin.", "planned jacques-chirac/FR+dominique-de-villepin/FR @CN 2002-06", false},
		{"visit", chirac + " will visit China in June. He will not be accompanied by Foreign Minister Dominique de Villepin.", "planned jacques-chirac/FR @CN 2002-06", false},
		{"meeting", chirac + " met " + jiang + " on Monday, with Russian President Vladimir Putin presiding.", "held " + both + "+vladimir-putin/RU @ 2002-05-06", false},
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
		"The G8 summit will open in Genoa on May 14. French President Jacques Chirac will go to Italy to take part.":                                   "planned -/Group of Eight+jacques-chirac/FR @Genoa 2002-05-14",
		"The G8 summit will open in Genoa on May 14. France will be represented by President Jacques Chirac.":                                          "planned -/Group of Eight+jacques-chirac/FR @Genoa 2002-05-14",
		"The G8 summit will open in Genoa on May 14. French President Jacques Chirac will not attend the meeting.":                                     "planned -/Group of Eight @Genoa 2002-05-14",
		"The G8 summit, hosted by French President Jacques Chirac on May 14, is at risk.":                                                              "planned -/Group of Eight+jacques-chirac/FR @ 2002-05-14",
	} {
		judge(t, text, show(read(t, text), schema.Summit), want, false)
	}
}
