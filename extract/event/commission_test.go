package event_test

import (
	"testing"

	"demarche/schema"
)

// TestCommissions reads stories of 7 May 2002 in which a body of two countries sits, by every verb of sitting and every way of saying whose body it is.
func TestCommissions(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The joint border commission of Cambodia and Thailand will meet in Phnom Penh on Thursday. The commission last met in Bangkok in August 1999.",
			"planned -/KH+-/TH @Phnom Penh 2002-05-09; held -/KH+-/TH @Bangkok 1999-08"},
		{"Officials will revive the Zambia-Kenya joint permanent commission, which last met in 1999.", "held -/ZM+-/KE @ 1999"},
		{"The Egyptian-Sudanese joint committee on security will convene in Khartoum in June.", "planned -/EG+-/SD @Khartoum 2002-06"},
		{"The Turkish-Iraqi cooperation council convened in Baghdad on Monday.", "held -/TR+-/IQ @Baghdad 2002-05-06"},
		{"The joint committee of Russia and Norway last sat in Oslo in October.", "held -/RU+-/NO @Oslo 2001-10"},
		{"A working group of Russia and Georgia met in Tbilisi on Monday.", "held -/RU+-/GE @Tbilisi 2002-05-06"},
		{"A binational commission of Brazil and Argentina will hold its next session in Brasilia in June.", "planned -/BR+-/AR @Brasilia 2002-06"},
		{"Portugal put on ice a session of the Sino-Portuguese joint liaison group on Macao that was set to open in Lisbon on May 14.", "postponed -/CN+-/PT @Lisbon 2002-05-14"},
		{"The Algerian-Nigerien border committee, due to convene in Tamanrasset on May 14, will discuss trade.", "planned -/DZ+-/NE @Tamanrasset 2002-05-14"},
		{"India and China signed an accord. A joint group of officials will meet in New Delhi in June.", "planned -/CN+-/IN @New Delhi 2002-06"},
		{"The follow-up committee of Mali's 2015 peace accord will sit in Bamako on Thursday. The last session was held in January.", "planned -/ML @Bamako 2002-05-09; held -/ML @ 2002-01"},
		{"The Angolan ceasefire commission met in Luanda on Monday.", "held -/AO @Luanda 2002-05-06"},
		{"The Senate's peace committee met in Manila on Monday.", ""},
		{"The Military Commission of Ethiopia and Eritrea will meet in Nairobi on Thursday. It last met in March.", "planned -/ET+-/ER @Nairobi 2002-05-09; held -/ET+-/ER @ 2002-03"},
		{"Ethiopia and Eritrea praised the plan. It met with scorn in March.", ""},
		{"India's parliamentary committee met in New Delhi on Monday. The committee last met in March.", ""},
		{"The European Commission met on Monday. The commission last met in Brussels in March.", ""},
		{"The Senate and House conference committee will meet on Thursday.", ""},
		{"The cricket board's working group met in Bombay on Monday. The group last met in March.", ""},
		{"French Prime Minister Lionel Jospin's cabinet committee met in Paris on Monday.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
	due := "The Algerian-Nigerien border committee, due to convene in Tamanrasset on May 14, will discuss trade."
	judge(t, due, show(read(t, due), schema.Visit), "", false)
}
