package event_test

import (
	"testing"

	"demarche/extract"
	"demarche/schema"
)

// TestStrangers reads sentences about people whom no list knows: whose side they are on, and whom a name that several bear means, must
// come from the text.
func TestStrangers(t *testing.T) {
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// of two who hold one office, the second holds it for another state
		{"meeting", "Austrian Chancellor Karl Haber met Chancellor Uwe Lenz in Bonn on Monday.", "held karl-haber/AT+uwe-lenz/DE @Bonn 2002-05-06"},
		{"meeting", "President Jacques Chirac and President Pedro Lanza will meet in Lima on Thursday, the French foreign ministry said.", "planned jacques-chirac/FR+pedro-lanza/PE @Lima 2002-05-09"},
		// the United States have no prime minister
		{"meeting", "A summit between President George W. Bush and Prime Minister Alan Frome will be held in Ottawa on Thursday.", "planned george-w-bush/US+alan-frome/CA @Ottawa 2002-05-09"},
		// a surname alone is not that of the wife, a title tells whom it means
		{"visit", "Peruvian President Pedro Lanza arrived in Hanoi on Sunday with his wife Rosa Lanza. Lanza will also visit Laos.", "held pedro-lanza/PE @Hanoi 2002-05-05; planned pedro-lanza/PE @LA -"},
		// who heads a mission is on it, and who speaks of it is not
		{"visit", "French President Jacques Chirac praised the U.N. mission to Algeria headed by former Portuguese President Rui Tavares.", "held rui-tavares/PT @DZ -"},
		// who "is going" somewhere is not there yet
		{"visit", "\"I am going to China to listen,\" said French President Jacques Chirac.", "planned jacques-chirac/FR @CN -"},
		{"visit", "French President Jacques Chirac is touring China.", "held jacques-chirac/FR @CN -"},
		// who is to be welcomed by somebody is to meet him
		{"meeting", "French officials said Egyptian President Hosni Mubarak would be welcomed at the airport by President Jacques Chirac.", "planned jacques-chirac/FR+hosni-mubarak/EG @ -"},
		// what opens a sentence by "after" is no subject, and a place between dashes is one
		{"visit", "After talks with Iranian President Mohammad Khatami, French President Jacques Chirac travels on to Hanoi on Thursday.", "planned jacques-chirac/FR @Hanoi 2002-05-09"},
		{"visit", "While in Hanoi, French President Jacques Chirac will meet Premier Phan Van Khai.", "planned jacques-chirac/FR @Hanoi -"},
		{"visit", "French President Jacques Chirac -- in Hanoi for talks with Premier Phan Van Khai -- said a deal was close.", "held jacques-chirac/FR @Hanoi -"},
		{"visit", "French President Jacques Chirac heads to Hanoi on Thursday.", "planned jacques-chirac/FR @Hanoi 2002-05-09"},
		// a meeting with somebody of no told side is part of the visit told last before it
		{"meeting", "French President Jacques Chirac will stop in Hong Kong to see businessmen. From Thursday he will be in Beijing. He will meet Gao Wen, minister for trade.", "planned jacques-chirac/FR+gao-wen/CN @CN -"},
		{"visit", "French President Jacques Chirac arrived in China on Sunday and leaves on Thursday.", "held jacques-chirac/FR @CN 2002-05-05"},
		// "Korea" is the South, whatever the story is about
		{"visit", "North Korea broke off the talks on Sunday. French President Jacques Chirac will visit Korea next month.", "planned jacques-chirac/FR @KR 2002-06"},
		// whom somebody also meets is of the country of whom he met
		{"meeting", "French President Jacques Chirac will be in Hanoi on Wednesday. On Thursday he will meet Philippine President Gloria Arroyo. He will also meet Finance Secretary Jose Lacson.", "planned jacques-chirac/FR+gloria-macapagal-arroyo/PH @ 2002-05-09; planned jacques-chirac/FR+jose-lacson/PH @ -"},
		// "plan" after two people is what they do
		{"meeting", "Norwegian Foreign Minister Hassan Rahimi and U.S. Secretary of State Pieter van der Holst plan to discuss the dispute over the islands in talks in Ottawa, diplomats said.", "planned hassan-rahimi/NO+pieter-van-der-holst/US @CA -"},
		{"meeting", "French President Jacques Chirac held a meeting with visiting Algerian Foreign Minister Ahmed al-Sabri on Monday.", "held ahmed-al-sabri/DZ+jacques-chirac/FR @FR 2002-05-06"},
		{"meeting", "French President Jacques Chirac met the Turkish minister of finance, Karim Jaheb, and the minister of trade, Milan Orlic, in Ankara on Monday.", "held jacques-chirac/FR+karim-jaheb/TR+milan-orlic/TR @Ankara 2002-05-06"},
		// an office may have any field, and the land where it is held before the name
		{"meeting", "Bolivian Minister of Mines Felipe Arce met Algerian Minister without Portfolio Ahmed Sabri in Algiers on Monday.", "held felipe-arce/BO+ahmed-sabri/DZ @Algiers 2002-05-06"},
		{"meeting", "UN special representative in Kosovo Anders Holt met French President Jacques Chirac on Monday.", "held anders-holt/UN+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", "The UN's top official in the territory, Anders Holt, met French President Jacques Chirac on Monday.", "held anders-holt/UN+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", "UN special representative for Haiti Anders Holt met French President Jacques Chirac on Monday. Holt, a Danish diplomat, is new.", "held anders-holt/UN+jacques-chirac/FR @ 2002-05-06"},
		// one man for a body is not its members
		{"summit", "UN special representative for Haiti Anders Holt met with leaders of the Lavalas party on Monday.", ""},
		// who says "he himself" means himself, and a traveller goes on
		{"visit", "Egyptian Foreign Minister Amr Sabri told reporters that Prime Minister Atef Lutfi would stay at home and that he himself would visit Hanoi on Thursday.", "planned amr-sabri/EG @Hanoi 2002-05-09"},
		{"visit", "Egyptian Foreign Minister Amr Sabri signed the accord. Sabri goes on to Hanoi on Thursday.", "planned amr-sabri/EG @Hanoi 2002-05-09"},
		// a joint commission is of the two of whom the story tells, unless it is told to be of others
		{"meeting", "French President Jacques Chirac met Chadian President Paul Deya on Monday. They agreed that the joint commission on trade will meet in Lyon in September.", "held jacques-chirac/FR+paul-deya/TD @ 2002-05-06; planned -/FR+-/TD @Lyon 2002-09"},
		{"meeting", "The Turkish-Syrian joint commission will meet in Ankara in September.", "planned -/TR+-/SY @Ankara 2002-09"},
		{"meeting", "The joint commission of the two houses of the Brazilian Congress will meet in Brasilia in September.", ""},
		// the board of a body meets as its council does
		{"summit", "The IAEA's board of governors is to meet in Vienna on Thursday.", "planned -/IAEA @Vienna 2002-05-09"},
		{"summit", "The board of the airline is to meet in Vienna on Thursday.", ""},
		// "the minister" is not the prime minister where there is another
		{"meeting", "French President Jacques Chirac met Thai Foreign Minister Somsak Dee on Sunday. Somsak brought greetings from Thai Prime Minister Anan Wat. On Monday the Thai minister held talks with French Defense Minister Paul Rey.", "held jacques-chirac/FR+somsak-dee/TH @ 2002-05-05; held paul-rey/FR+somsak-dee/TH @ 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}

// TestHeadlineDay gives the news the day that its headline tells, and nothing else.
func TestHeadlineDay(t *testing.T) {
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ title, text, want string }{
		{"Chirac to see China at last, on May 14", "French President Jacques Chirac will visit China.", "planned jacques-chirac/FR @CN 2002-05-14"},
		{"Chirac in China today", "French President Jacques Chirac visited China.", "held jacques-chirac/FR @CN 2002-05-07"},
		{"Chirac spoke on Monday", "French President Jacques Chirac visited China.", "held jacques-chirac/FR @CN -"},
		{"Chirac to see China on May 14 or May 15", "French President Jacques Chirac will visit China.", "planned jacques-chirac/FR @CN -"},
	} {
		rec, _ := x.Candidates(extract.Input{Article: schema.Article{ID: "t", Title: c.title, Text: c.text, Published: "2002-05-07"}, Day: "2002-05-07"})
		judge(t, c.title, show(rec, schema.Visit), c.want, false)
	}
}
