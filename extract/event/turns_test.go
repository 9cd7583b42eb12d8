package event_test

import (
	"testing"

	"demarche/schema"
)

// TestTurns reads turns of agency copy by which a stay, a plan or a call is told in passing.
func TestTurns(t *testing.T) {
	const kok, prodi = "Dutch Prime Minister Wim Kok", "Italian Prime Minister Romano Prodi"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// where somebody made a visit
		{"visit", "The minister spoke of policy towards Sudan, where " + kok + " recently paid a visit.", "held wim-kok/NL @SD "},
		{"visit", "The bomb went off in Lima, where " + kok + " ended a visit on Monday.", "held wim-kok/NL @Lima "},
		{"visit", "The minister spoke of Sudan, where " + kok + " paid a visit to Chad.", "held wim-kok/NL @TD -"},
		// of what country somebody is
		{"visit", "Tanzanian Foreign Minister Juma Mkude, who comes from Tanzania, will visit Angola on Friday.", "planned juma-mkude/TZ @AO 2002-05-10"},
		{"visit", kok + ", who comes straight from Libya, will visit Angola on Friday.", "held wim-kok/NL @LY -; planned wim-kok/NL @AO 2002-05-10"},
		// who gets an invitation goes nowhere for it
		{"visit", kok + " got an invitation from " + prodi + " for a meeting in Rome.", "possible wim-kok/NL @Rome -"},
		{"visit", kok + " got to Rome on Monday.", "held wim-kok/NL @Rome 2002-05-06"},
		// who would be welcomed
		{"visit", "The palace announced that " + prodi + " would welcome " + kok + " for a state visit to Rome on May 20.", "planned wim-kok/NL @Rome 2002-05-20"},
		{"visit", prodi + " said he would welcome a visit by " + kok + " to Rome.", "possible wim-kok/NL @Rome -"},
		// not until
		{"meeting", kok + " is not expected to meet " + prodi + " until October.", "planned wim-kok/NL+romano-prodi/IT @ 2002-10"},
		{"meeting", kok + " is not expected to meet " + prodi + " until Thursday.", "planned wim-kok/NL+romano-prodi/IT @ 2002-05-09"},
		{"meeting", kok + " is not expected to meet " + prodi + ".", "denied wim-kok/NL+romano-prodi/IT @ -"},
		// who accepts a call speaks to the caller
		{"call", "After accepting a telephone call from " + prodi + " on Monday, " + kok + " relented.", "held romano-prodi/IT+wim-kok/NL @ 2002-05-06"},
		// the last of several
		{"visit", kok + " arrived in Kiev on Friday. His last stop will be Paris.", "held wim-kok/NL @Kiev 2002-05-03; planned wim-kok/NL @Paris -"},
		{"visit", kok + "'s last visit to Paris will be discussed.", "held wim-kok/NL @Paris -"},
		// who is due, told last
		{"visit", "Prodi flew to Tunis. Also due in Tunis to join him is " + kok + ".", "held romano-prodi/EU @Tunis -; planned wim-kok/NL @Tunis -"},
		// a verb that goes on after a passive
		{"meeting", kok + " will be received by the king and meet " + prodi + ".", "planned wim-kok/NL+romano-prodi/IT @ -"},
		{"meeting", kok + " was received by the king and met " + prodi + ".", "held wim-kok/NL+romano-prodi/IT @ -"},
		// talks that came to nothing were held
		{"meeting", "Talks between " + kok + " and " + prodi + " failed on Monday.", "held wim-kok/NL+romano-prodi/IT @ 2002-05-06"},
		{"meeting", "Planned talks between " + kok + " and " + prodi + " failed on Monday.", "cancelled wim-kok/NL+romano-prodi/IT @ 2002-05-06"},
		{"meeting", "Talks between " + kok + " and " + prodi + " failed to take place on Monday.", "cancelled wim-kok/NL+romano-prodi/IT @ 2002-05-06"},
		// whose ministers meet
		{"meeting", kok + " and " + prodi + " met on Monday and agreed that their foreign ministers would meet in Oslo in June.", "held wim-kok/NL+romano-prodi/IT @ 2002-05-06; planned -/NL+-/IT @Oslo 2002-06"},
		{"meeting", kok + " and " + prodi + " met on Monday after their foreign ministers had met in Oslo in April.", "held wim-kok/NL+romano-prodi/IT @ 2002-05-06; held -/NL+-/IT @Oslo 2002-04"},
		{"meeting", "Italy and the Netherlands were glad when their prime ministers met on Monday. " + kok + " and " + prodi + " called the meeting useful.", "held wim-kok/NL+romano-prodi/IT @ 2002-05-06"},
		// talks for which somebody travels are on the day told of them
		{"meeting", kok + " is to fly to Geneva on Thursday for talks with " + prodi + ". The talks will be held on Friday.", "planned romano-prodi/IT+wim-kok/NL @Geneva 2002-05-10"},
		{"meeting", kok + " is to fly to Geneva on Thursday for a third round of talks with " + prodi + ". The meeting is scheduled for May 10.", "planned romano-prodi/IT+wim-kok/NL @Geneva 2002-05-10"},
		{"meeting", kok + " will meet " + prodi + " in Geneva on Thursday. The two will meet in Lisbon on Friday.", "planned wim-kok/NL+romano-prodi/IT @Geneva 2002-05-09; planned wim-kok/NL+romano-prodi/IT @Lisbon 2002-05-10"},
		// at the United Nations
		{"meeting", kok + " and " + prodi + " met at the United Nations on Monday.", "held wim-kok/NL+romano-prodi/IT @US 2002-05-06"},
		{"meeting", kok + " met " + prodi + " at the United Nations in Geneva on Monday.", "held wim-kok/NL+romano-prodi/IT @Geneva 2002-05-06"},
		{"meeting", "The ambassador at the United Nations said that " + kok + " had met " + prodi + ".", "held wim-kok/NL+romano-prodi/IT @ -"},
		// the traveller whose journey is said to be the first
		{"visit", kok + " left on Monday for a tour of Latin America. It will be the first visit by a Dutch prime minister to Peru and Chile.", "held wim-kok/NL @ 2002-05-06; planned wim-kok/NL @PE -; planned wim-kok/NL @CL -"},
		{"visit", kok + " flew to Lima on Monday. It was the first visit by a French minister to Gabon.", "held wim-kok/NL @Lima 2002-05-06; held -/FR @GA -"},
		// who met, when one gave the other what a third had written, and who only arranges
		{"meeting", kok + " gave " + prodi + " a letter from President Jacques Chirac when they met in Oslo.", "held wim-kok/NL+romano-prodi/IT @Oslo -"},
		{"visit", kok + " told " + prodi + " that trade was good. Officials said they hope to arrange a visit to Oslo in June.", "possible wim-kok/NL @Oslo 2002-06"},
		// whose wife is told by her name
		{"visit", "President Bush and First Lady Laura Bush flew to Tokyo on Monday.", "held george-w-bush/US @Tokyo 2002-05-06"},
		{"visit", "President Bush and Marvin Bush flew to Tokyo on Monday.", "held george-w-bush/US @Tokyo 2002-05-06"},
		{"visit", "President Bush and Karen Hughes flew to Tokyo on Monday.", "held george-w-bush/US @Tokyo 2002-05-06; held karen-hughes/ @Tokyo 2002-05-06"},
		// whose name stands right behind the place of his stay
		{"meeting", "During his visit to Italy Kok will meet " + prodi + ".", "planned wim-kok/NL+romano-prodi/IT @IT -"},
		{"meeting", "During his stay in Sri Lanka Wim Kok met " + prodi + ".", "held wim-kok/NL+romano-prodi/IT @LK -"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
