package event_test

import (
	"testing"

	"demarche/schema"
)

// TestMembers reads gatherings told by those who sit there: by their office, by a pronoun, by who speaks for them, by who joins them.
func TestMembers(t *testing.T) {
	const ministers = "NATO ministers met in Oslo on Monday. "
	const chirac = "French President Jacques Chirac"
	const first = "held -/NATO @Oslo 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{ministers + "They will meet again in Dakar in December.", first + "; planned -/NATO @Dakar 2002-12"},
		{ministers + "Leaders will meet in Dakar in December.", first + "; planned -/NATO @Dakar 2002-12"},
		{ministers + "Opposition leaders will meet in Dakar in December.", first},
		{ministers + "Some leaders will meet in Dakar in December.", first},
		{ministers + "A summit of the leaders is due in Dakar in December.", first + "; planned -/NATO @Dakar 2002-12"},
		{ministers + "The leaders' summit is set for December.", first + "; planned -/NATO @ 2002-12"},
		{"The NATO summit in Oslo opened on Monday. Next year's will be held in Dakar.", first + "; planned -/NATO @Dakar 2003"},
		{"The NATO summit in Oslo opened on Monday. Next year's budget will be cut in Dakar.", first},
		{"The NATO summit in Oslo opened on Monday. Senegal will host the next one in 2003.", first + "; planned -/SN+-/NATO @SN 2003"},
		{"NATO decided nothing on Monday. It will meet again in Dakar in December.", "planned -/NATO @Dakar 2002-12"},
		{"NATO decided nothing on Monday. The plan is that it will meet again in Dakar in December.", ""},
		{"A NATO official said on Monday that ministers would meet in Oslo in December.", "planned -/NATO @Oslo 2002-12"},
		{"A French official said on Monday that ministers would meet in Oslo in December.", ""},
		{"The heads of state of the region will meet in Oslo in December.", "planned  @Oslo 2002-12"},
		{"The heads of state of France will meet in Oslo in December.", ""},
		{"Foreign ministers of China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan gathered in Oslo on Monday.", "held -/CN+-/KZ+-/KG+-/RU+-/TJ @Oslo 2002-05-06"},
		{"Foreign ministers of China, Kazakhstan and Russia gathered in Oslo on Monday.", ""},
		{"Fans from China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan gathered in Oslo on Monday.", ""},
		{"Donor countries met in Oslo on Monday.", "held  @Oslo 2002-05-06"},
		{ministers + chirac + " chaired the talks.", "held jacques-chirac/FR+-/NATO @Oslo 2002-05-06"},
		{ministers + chirac + " chaired the talks of his party.", first},
		{"NATO leaders, among them " + chirac + ", met in Oslo on Monday.", "held jacques-chirac/FR+-/NATO @Oslo 2002-05-06"},
		{"The NATO summit opened in Oslo on Monday with " + chirac + " in attendance.", "held -/NATO+jacques-chirac/FR @Oslo 2002-05-06"},
		{"The NATO summit opened in Oslo on Monday with " + chirac + " absent.", first},
		{"NATO leaders met in Oslo on Monday. Among them was " + chirac + ".", "held jacques-chirac/FR+-/NATO @Oslo 2002-05-06"},
		{"NATO leaders met in Oslo on Monday. Among them " + chirac + ".", "held jacques-chirac/FR+-/NATO @Oslo 2002-05-06"},
		{"NATO leaders met in Oslo on Monday. They included " + chirac + ".", "held jacques-chirac/FR+-/NATO @Oslo 2002-05-06"},
		{"NATO leaders met in Oslo on Monday. Among them was no " + chirac + ".", first},
		{"The NATO summit opened in Oslo on Monday. Forty rebels were freed. Among them was " + chirac + ".", first},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Summit), c.want, false)
	}
}
