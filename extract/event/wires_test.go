package event_test

import (
	"testing"

	"demarche/schema"
)

// TestWires reads what older wires tell in their own ways: whose minister somebody is whom a story names by his office alone, whom a noun or a
// pronoun points back to, and how an event stands that is told in passing.
func TestWires(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct {
		name       string
		kind       schema.EventType
		text, want string
	}{
		// whose minister
		{"the country that the lead tells of", "visit", "Malawi will not sell its tobacco below cost, Finance Minister Louis Banda said.\n\nBanda flew to Lima on Monday.", "held louis-banda/MW @Lima 2002-05-06"},
		{"none of two", "visit", "Malawi will not sell its tobacco to Zambia, Finance Minister Louis Banda said.\n\nBanda flew to Lima on Monday.", "held louis-banda/ @Lima 2002-05-06"},
		{"not that of another in his office", "visit", "Finance Minister Louis Banda flew to Lima on Monday. He hopes to see U.S. Treasury Secretary Paul O'Neill.", "held louis-banda/ @Lima 2002-05-06"},
		{"not where he will go", "meeting", chirac + " met Foreign Minister Louis Banda, who will go to Peru in June.", "held jacques-chirac/FR+louis-banda/ @ -"},
		// whom a noun means
		{"no premier is an envoy", "visit", "Kenyan Trade Minister Paul Otieno has a letter from Kenyan Prime Minister Louis Banda. The Kenyan envoy flew to Lima on Monday.", "held paul-otieno/KE @Lima 2002-05-06"},
		{"a minister who is a prince", "visit", "Saudi Defence Minister Prince Bandar bin Talal flew to Lima on Monday. The defence minister will fly to Peking on Friday.", "held bandar-bin-talal/SA @Lima 2002-05-06; planned bandar-bin-talal/SA @Peking 2002-05-10"},
		{"whose ministers", "summit", "Oman has no quarrel with the Arab League, whose ministers gather in Amman on Friday.", "planned -/Arab League @Amman 2002-05-10"},
		{"who is at the head of a body", "visit", "The secretary-general of the Andean Pact, Carlos Ruiz, arrived in Lima on Monday.", "held carlos-ruiz/Andean Community @Lima 2002-05-06"},
		{"the head of a forum holds none", "summit", "The secretary-general of the South Pacific Forum, Carlos Ruiz, arrived in Lima on Monday.", ""},
		{"members and their summit", "meeting", chirac + " met " + jiang + " on Monday. The pact's nine members hold their summit in Lima in June.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		// whom a pronoun means
		{"what he called", "meeting", chirac + ", who is back home after what he called frank talks with " + jiang + ", said all was well.", "held jiang-zemin/CN+jacques-chirac/FR @ -"},
		{"what others called", "meeting", chirac + " held on Monday what officials called frank talks with " + jiang + ".", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06"},
		{"in return", "visit", chirac + " said " + jiang + " had offered silk in return for French wheat.", ""},
		{"who is still told of", "meeting", chirac + " landed in Lima. He saw Peruvian Trade Minister Raul Diez. Bolivian Trade Minister Carlos Kempff received him on Monday.", "held jacques-chirac/FR+raul-diez/PE @PE -; held carlos-kempff/BO+jacques-chirac/FR @ 2002-05-06"},
		// how it stands
		{"will and be received", "meeting", chirac + " will lay a wreath in Beijing on Friday and be received by " + jiang + ".", "planned jiang-zemin/CN+jacques-chirac/FR @Beijing 2002-05-10"},
		{"is to and be received", "meeting", chirac + " is to lay a wreath in Beijing on Friday and be received by " + jiang + ".", "planned jiang-zemin/CN+jacques-chirac/FR @Beijing 2002-05-10"},
		{"who was not there", "summit", "Oman boycotted the Arab League summit in Amman in March.", "held -/Arab League @Amman 2002-03"},
		{"who will not be there", "summit", "Oman boycotted next week's Arab League summit in Amman.", "planned -/Arab League @Amman "},
		{"a report in a paper", "visit", "Officials said there was no truth in a report in the Lima Post that " + chirac + " would visit China in June.", "denied jacques-chirac/FR @CN 2002-06"},
		{"one today and one tomorrow", "meeting", chirac + " was due to see " + jiang + " today and Russian President Vladimir Putin tomorrow.", "planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-07; planned jacques-chirac/FR+vladimir-putin/RU @ 2002-05-08"},
		// where and when it is
		{"the same city", "summit", "The Arab League's farm experts met in Amman on Monday. Arab League leaders will hold a summit in the same city in June.", "held -/Arab League @Amman 2002-05-06; planned -/Arab League @Amman 2002-06"},
		{"ministers meet", "summit", "It may come up when foreign ministers of the Twelve meet in Rome on May 20.", "planned -/EU @Rome 2002-05-20"},
	} {
		t.Run(c.name, func(t *testing.T) { judge(t, c.text, show(read(t, c.text), c.kind), c.want, false) })
	}
}
