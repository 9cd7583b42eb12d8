package event_test

import (
	"testing"

	"demarche/schema"
)

// TestTopic reads the days and the places of talks about an occasion that has its own, and of talks that a thing made before is the matter of.
func TestTopic(t *testing.T) {
	const kok, prodi = "Dutch Prime Minister Wim Kok", "Italian Prime Minister Romano Prodi"
	const held, ahead = "held wim-kok/NL+romano-prodi/IT @ -", "planned wim-kok/NL+romano-prodi/IT @ -"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// the day and the place behind the occasion are the occasion's
		{"meeting", kok + " met " + prodi + " to prepare for the NATO summit in Riga in November.", held},
		{"meeting", kok + " met " + prodi + " to discuss the NATO summit in Riga in November.", held},
		{"meeting", kok + " and " + prodi + " met to review preparations for the conference in Cairo next week.", held},
		{"meeting", kok + " and " + prodi + " had talks on the elections in Bosnia in September.", held},
		{"meeting", kok + " will meet " + prodi + " to discuss his visit to Oslo in June.", ahead},
		{"meeting", "The main theme of the talks between " + kok + " and " + prodi + " will be the summit in Riga in November.", ahead},
		{"meeting", kok + " and " + prodi + " exchanged views on the preparations for the NATO summit, which will take place in Riga in November.", held},
		{"call", kok + " telephoned " + prodi + " to discuss the NATO summit on June 3.", held},
		// so is that behind what was made of a thing before
		{"meeting", kok + " and " + prodi + " met to sign a treaty negotiated by their lawyers in April.", held},
		{"meeting", kok + " met " + prodi + " in a palace built in 1920.", held},
		{"meeting", kok + " and " + prodi + " will meet to discuss a plan put forward by Norway last month.", ahead},
		// what an event follows or precedes has a day of its own
		{"meeting", kok + " and " + prodi + " met in Rome. The talks follow a summit April 30 between Prodi and a bishop.", "held wim-kok/NL+romano-prodi/IT @Rome -"},
		{"meeting", kok + " and " + prodi + " met in Rome. The meeting follows a visit by Prodi to Lima last month.", "held wim-kok/NL+romano-prodi/IT @Rome -"},
		{"meeting", kok + " and " + prodi + " met in Rome. The meeting comes ahead of a summit in Paris on May 21.", "held wim-kok/NL+romano-prodi/IT @Rome -"},
		{"meeting", kok + " and " + prodi + " met in Rome. The meeting took place on May 3.", "held wim-kok/NL+romano-prodi/IT @Rome 2002-05-03"},
		// who only talks of an occasion is told to be at none
		{"summit", kok + " met " + prodi + " to discuss the NATO summit in Riga in November.", "planned -/NATO @Riga 2002-11"},
		// the days around the article, those told before the occasion and those of talks beside it are the talks' own
		{"meeting", kok + " met " + prodi + " to discuss the summit on Monday.", "held wim-kok/NL+romano-prodi/IT @ 2002-05-06"},
		{"meeting", kok + " met " + prodi + " in April to discuss the summit.", "held wim-kok/NL+romano-prodi/IT @ 2002-04"},
		{"meeting", kok + " will meet " + prodi + " in Oslo on June 3 to discuss the summit.", "planned wim-kok/NL+romano-prodi/IT @Oslo 2002-06-03"},
		{"meeting", kok + " will have talks with " + prodi + " on Bosnia on June 3.", "planned romano-prodi/IT+wim-kok/NL @ 2002-06-03"},
		{"meeting", kok + " will have talks with " + prodi + " on the sidelines of the summit in Riga on June 3.", "planned romano-prodi/IT+wim-kok/NL @Riga 2002-06-03"},
		{"meeting", kok + " will meet " + prodi + " on the first day of the summit in Riga on June 3.", "planned wim-kok/NL+romano-prodi/IT @Riga 2002-06-03"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
