package event_test

import (
	"testing"

	"demarche/schema"
)

// TestRegular reads the gatherings that a body holds by its rules, those called by a town and by who sits there, and those of heads of state told after
// those of their ministers.
func TestRegular(t *testing.T) {
	const oslo = "planned -/NATO @Oslo 2002-06-25"
	const ministers = "NATO ministers met in Oslo on Monday. "
	const met = "held -/NATO @Oslo 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{"NATO ministers will discuss the plan at the regular conference beginning in Oslo on June 25.", oslo},
		{"NATO will set its course at the regular meeting which opens in Oslo on June 25.", oslo},
		{"NATO will not change its course, its chief said on Monday. The matter will be taken up at the regular conference starting in Oslo on June 25.", oslo},
		{"NATO will not change its course, its chief said on Monday. The matter will be taken up at the conference of dentists starting in Oslo on June 25.", ""},
		{"NATO will not change its course, its chief said on Monday. A company will hold its annual meeting in Oslo on June 25.", ""},
		{"NATO will not change its course, its chief said on Monday. The annual meeting of shareholders is in Oslo on June 25.", ""},
		{"Parliament will discuss the plan at its regular session in June.", ""},
		{"Negotiators want an outline before the Oslo ministerial meeting scheduled for June.", "planned  @Oslo 2002-06"},
		{"Ministers prepared the Oslo ministerial in June.", "planned  @Oslo 2002-06"},
		{"Managers want an outline before the Oslo shareholders' meeting scheduled for June.", ""},
		{ministers + "The heads of state will meet in the same city in June.", met + "; planned -/NATO @Oslo 2002-06"},
		{ministers + "The heads of government are to gather in Dakar in June.", met + "; planned -/NATO @Dakar 2002-06"},
		{ministers + "The heads of department will meet in the same city in June.", met},
		{"Officials of the 24 donor countries met in Oslo on Monday.", "held  @Oslo 2002-05-06"},
		{"Officials of the 24 donor countries, who met in Oslo on Monday, agreed on aid.", "held  @Oslo 2002-05-06"},
		{ministers + "French President Jacques Chirac met Norwegian Prime Minister Kjell Magne Bondevik in Bergen. The heads of state will meet in Dakar in June.", met + "; planned -/NATO @Dakar 2002-06"},
		{"The deadline was extended by NATO on Monday, when its foreign ministers met in Oslo.", met},
		{"The deadline was extended by Norway on Monday, when its ministers met in Oslo.", ""},
		{"Officials of several ministries met in Oslo on Monday.", ""},
		{"European officials met in Oslo on Monday.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Summit), c.want, false)
	}
}
