package event_test

import (
	"testing"

	"demarche/schema"
)

// TestHung reads what a parser hangs from the wrong word or takes for another: a partner behind a place, an hour with somebody, the days of a clause with
// "who", two occasions after "twice", names of which half is a word.
func TestHung(t *testing.T) {
	const chirac, jiang, putin = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Russian President Vladimir Putin"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{"meeting", chirac + " held talks on Monday at the Kremlin with " + putin + ", on the last day of his visit.", "held vladimir-putin/RU+jacques-chirac/FR @the Kremlin 2002-05-06"},
		{"meeting", chirac + " had lunch at the Elysee with " + putin + ".", "held jacques-chirac/FR+vladimir-putin/RU @Elysee -"},
		{"meeting", chirac + " had just come from two hours with " + jiang + " at his residence.", "held jiang-zemin/CN+jacques-chirac/FR @ "},
		{"meeting", chirac + ", fresh from an hour with " + jiang + ", said nothing.", "held jiang-zemin/CN+jacques-chirac/FR @ -"},
		{"visit", chirac + " was in Rome twice, in February and in March.", "held jacques-chirac/FR @Rome 2002-02; held jacques-chirac/FR @Rome 2002-03"},
		{"visit", chirac + ", who has been to Rome twice, on February 3 and again on March 9, told reporters that he was tired.", "held jacques-chirac/FR @Rome 2002-02-03; held jacques-chirac/FR @Rome 2002-03-09"},
		{"visit", chirac + ", who visited Rome, on Monday told reporters that he was tired.", "held jacques-chirac/FR @Rome -"},
		{"visit", "Moon Jae-in flew to Pyongyang on Monday.", "held moon-jae-in/KR @Pyongyang 2002-05-06"},
		{"call", "South Korean President Moon Jae-in telephoned " + putin + " on Monday.", "held moon-jae-in/KR+vladimir-putin/RU @ 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
