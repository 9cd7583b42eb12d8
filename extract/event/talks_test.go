package event_test

import (
	"testing"

	"demarche/schema"
)

// TestTalks reads one text of each class of construction in which who meets or calls whom is told by other sentences,
// by an office or a body, or only by what they do together.
func TestTalks(t *testing.T) {
	const chirac, jiang, tang = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Foreign Minister Tang Jiaxuan"
	const other = "jiang-zemin/CN+jacques-chirac/FR"
	const both, chen = "jacques-chirac/FR+jiang-zemin/CN", "jacques-chirac/FR+zhang-chen/CN"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// a counterpart without a name
		{"meeting", chirac + " met his Chinese counterpart on Monday. Jiang Zemin praised France.", "held " + both + " @ 2002-05-06"},
		{"call", chirac + " spoke with his Swiss counterpart by telephone on Monday. Chirac and Urs Graf discussed trade.", "held jacques-chirac/FR+urs-graf/CH @ 2002-05-06"},
		{"meeting", "Talks with his Chinese counterpart Jiang Zemin are planned on Thursday, President Jacques Chirac of France said.", "planned jiang-zemin/CN+jacques-chirac/FR @ 2002-05-09"},
		{"call", chirac + " rang his Chinese colleague on Monday. Jiang Zemin, the Chinese president, praised France.", "held " + both + " @ 2002-05-06"},
		{"meeting", chirac + " held separate talks with his counterparts from China and Russia on Monday. Jiang Zemin and Vladimir Putin praised France.", "held " + both + " @ 2002-05-06; held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06"},
		{"meeting", chirac + " met Kazakh head of state Nursultan Nazarbayev on Monday.", "held jacques-chirac/FR+nursultan-nazarbayev/KZ @ 2002-05-06"},
		// who talk on a telephone discuss in the call
		{"meeting", chirac + " rang " + jiang + " on Monday. Chirac and Jiang discussed the war.", ""},
		{"call", chirac + " talked by telephone on Monday. His aide said Chirac spoke with " + jiang + " and Russian President Vladimir Putin.", "held " + both + " @ -; held jacques-chirac/FR+vladimir-putin/RU @ -"},
		{"call", chirac + " spoke by telephone with both " + jiang + " and Russian President Vladimir Putin on Monday.", "held " + both + " @ 2002-05-06; held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06"},
		// one by one
		{"meeting", chirac + " held bilateral talks with " + jiang + " and Russian President Vladimir Putin on Monday.", "held " + both + " @ 2002-05-06; held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " and Russian President Vladimir Putin on Monday. When meeting with Jiang, Chirac praised China.", "held " + both + " @ 2002-05-06; held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " and " + tang + " on Monday. When meeting with Jiang, Chirac praised China.", "held " + both + "+tang-jiaxuan/CN @ 2002-05-06"},
		// the two, the three, the latter, their
		{"meeting", chirac + " saw " + jiang + ", whom Russian President Vladimir Putin admires. The two leaders met for an hour on Monday.", "held " + both + " @ 2002-05-06"},
		{"meeting", "At their meeting in May " + chirac + " and " + jiang + " had agreed to go on. Russian President Vladimir Putin and " + tang + " were absent.", "held " + both + " @ 2002-05"},
		{"visit", chirac + " will meet " + jiang + " during the latter's visit to France in June.", "planned jiang-zemin/CN @FR 2002-06"},
		{"meeting", chirac + ", his Chinese colleague Jiang Zemin and Russia's Vladimir Putin met in Geneva on Monday.", "held " + both + "+vladimir-putin/RU @Geneva 2002-05-06"},
		{"visit", chirac + ", his Chinese colleague Jiang Zemin and Russia's Vladimir Putin praised the pact. The trio might go to Lima in June.", "possible jacques-chirac/FR @Lima 2002-06; possible jiang-zemin/CN @Lima 2002-06; possible vladimir-putin/RU @Lima 2002-06"},
		{"visit", chirac + ", " + jiang + " and " + tang + " praised the pact. All three will go to Lima in June.", "planned jacques-chirac/FR @Lima 2002-06; planned jiang-zemin/CN+tang-jiaxuan/CN @Lima 2002-06"},
		{"visit", chirac + ", " + jiang + " and " + tang + " praised the pact. Three will go to Lima in June.", ""},
		// nouns that are written with hyphens
		{"meeting", chirac + " has asked for a tete-a-tete with " + jiang + ".", "possible " + other + " @ -"},
		{"meeting", chirac + " had a one-on-one with " + jiang + " in Beijing on Monday.", "held " + other + " @Beijing 2002-05-06"},
		// a stay made shorter or longer is as it was
		{"visit", chirac + ", whose plane lands in Lima on Friday, might cut short his stay.", "planned jacques-chirac/FR @Lima 2002-05-10"},
		{"visit", chirac + ", who arrived in Lima on Monday, may extend his visit.", "held jacques-chirac/FR @Lima 2002-05-06"},
		// a table of talks
		{"meeting", chirac + " and " + jiang + " went back to the table in Lima on Monday.", "held " + both + " @Lima 2002-05-06"},
		{"meeting", chirac + " called on France and China to return to the negotiating table.", ""},
		{"visit", chirac + " and " + jiang + " went back to the table in Lima on Monday.", ""},
		{"meeting", chirac + "'s get-togethers with his ministers are lively.", ""},
		{"meeting", chirac + " flew to Beijing on Monday for a council of war with " + jiang + ".", "held " + other + " @Beijing 2002-05-06"},
		{"meeting", "The presidents of France, China and Russia, Jacques Chirac, Jiang Zemin and Vladimir Putin, met in Geneva on Monday.", "held " + both + "+vladimir-putin/RU @Geneva 2002-05-06"},
		{"call", chirac + " rested. Officials said he was to greet " + jiang + ". He told " + tang + " in a telephone call on Monday that he would come.", "held jacques-chirac/FR+tang-jiaxuan/CN @ 2002-05-06"},
		{"meeting", chirac + " flew to Jordan on Monday. After seeing King Abdullah, Chirac praised Jordan.", "held jacques-chirac/FR+abdullah-ii/JO @JO 2002-05-06"},
		// an office in a body
		{"meeting", chirac + " met the head of China's space agency, Zhang Chen, on Monday.", "held " + chen + " @ 2002-05-06"},
		{"meeting", chirac + " met Chairman of the Chinese Senate's committee Zhang Chen on Monday.", "held " + chen + " @ 2002-05-06"},
		{"meeting", "Tang Jun, vice-chairman of the Standing Committee of the National People's Congress, met " + chirac + " on Monday.", "held tang-jun/CN+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", "Representatives of the main Chinese trade group met " + chirac + " on Monday.", "held -/CN+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", "Delegates of North and South Korea met on Monday.", "held -/KP+-/KR @ 2002-05-06"},
		{"visit", chirac + " will visit China in June. Chirac will be accompanied by a delegation comprising Foreign Minister Dominique de Villepin.", "planned jacques-chirac/FR+dominique-de-villepin/FR @CN 2002-06"},
		// rivals
		{"meeting", "Nepalese government and rebel negotiators held talks in Geneva on Monday.", "held -/NP @Geneva 2002-05-06"},
		// company
		{"meeting", chirac + " met " + jiang + ", accompanied by " + tang + ", on Monday.", "held " + both + "+tang-jiaxuan/CN @ 2002-05-06"},
		{"meeting", chirac + " was accompanied by Foreign Minister Dominique de Villepin. They met " + jiang + " on Monday.", "held jacques-chirac/FR+dominique-de-villepin/FR+jiang-zemin/CN @ 2002-05-06"},
		// where
		{"meeting", chirac + " cancelled his meeting with " + jiang + ", which had been due to take place in Geneva on Thursday.", "cancelled " + both + " @Geneva 2002-05-09"},
		{"meeting", "The talks between " + chirac + " and " + jiang + " are due to take place in Geneva on Thursday.", "planned " + both + " @Geneva 2002-05-09"},
		{"meeting", chirac + " met " + jiang + " on Monday to put the border talks back on track.", "held " + both + " @ 2002-05-06"},
		// what is no occasion of its own
		{"meeting", chirac + " held talks with " + jiang + " for two hours on Monday.", "held " + other + " @ 2002-05-06"},
		{"meeting", chirac + " held lengthy talks with " + jiang + " over the border on Monday.", "held " + other + " @ 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
