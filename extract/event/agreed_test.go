package event_test

import (
	"testing"

	"demarche/schema"
)

// TestAgreedTalks reads stories of 7 May 2002 in which those who agree on talks, or sign what foresees them, are told beside them.
func TestAgreedTalks(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Chinese and Vietnamese leaders signed a communique under which border talks will resume in Hanoi in June.", "planned -/CN+-/VN @Hanoi 2002-06"},
		{"Chinese and Vietnamese leaders reached an agreement that border talks will resume in Hanoi in June.", "planned -/CN+-/VN @Hanoi 2002-06"},
		{"French President Jacques Chirac and Chinese President Jiang Zemin agreed in Paris that negotiations on fish should resume in Geneva in June.", "planned -/FR+-/CN @Geneva 2002-06"},
		{"French President Jacques Chirac met Chinese President Jiang Zemin in Paris on Monday. The two signed a declaration under which border negotiations will reopen in October.",
			"held jacques-chirac/FR+jiang-zemin/CN @Paris 2002-05-06; planned -/FR+-/CN @ 2002-10"},
		{"Sudan and Chad agreed in Doha on Sunday that experts would meet in Tripoli in June.", "planned -/SD+-/TD @Tripoli 2002-06"},
		{"Sudan and Chad agreed in Doha on Sunday that OPEC ministers would meet in Vienna in June.", ""},
		{"Israel and Syria announced that peace negotiations will resume in Washington on May 20.", "planned -/IL+-/SY @Washington 2002-05-20"},
		{"The two Koreas ended a meeting at Panmunjom on Monday. They agreed on military talks for May 14.", "held -/KP+-/KR @Panmunjom ; planned -/KP+-/KR @KR 2002-05-14"},
		{"French President Jacques Chirac and Chinese President Jiang Zemin agreed that peace talks should resume in Geneva in June.", ""},
		{"France and Germany agreed that talks with Iran should resume in Geneva in June.", ""},
		{"France and Germany agreed that the six-party talks on Korea should resume in Beijing in June.", ""},
		{"The two airlines signed an accord under which merger talks will reopen in October.", ""},
		{"Miners and the government reached a deal under which pay talks will resume in May.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
