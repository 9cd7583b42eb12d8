package event_test

import (
	"testing"

	"demarche/schema"
)

// TestGatherings reads gatherings by what tells them: a body, a number, a region, a topic, a host; and what
// only looks like one. Want is the place's country; "-" no gathering; empty: a place that is not told.
func TestGatherings(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"pronoun of ministers", "EC foreign ministers will review trade with Japan when they gather in Brussels on March 16.", "BE"},
		{"region sits down", "Finance ministers from Southeast Asia will be asked to pool reserves when they sit down in Kuala Lumpur next Monday.", "MY"},
		{"region where", "Chinese President Jiang Zemin flew to Manila, where Pacific Rim leaders meet on Sunday.", "PH"},
		{"region's adjective", "African leaders will assemble in Kampala in July.", "UG"},
		{"participating countries", "Finance ministers of the participating countries will gather in Montego Bay on Sept. 6.", "JM"},
		{"number", "The leaders of the seven richest Western nations will open their annual economic summit in Venice next Monday.", "IT"},
		{"number and region", "The seven South Asian leaders hold their next gathering in Islamabad in December.", "PK"},
		{"parties", "The fifth round of the six-party talks opened in Beijing on Tuesday.", "CN"},
		{"topic", "U.S. Secretary of State Colin Powell will attend the climate conference in Kyoto in December.", "JP"},
		{"region as topic", "In Warsaw, the United States and Poland host a conference on the Middle East on Wednesday.", "PL"},
		{"donors", "The Afghan donors' conference in Tokyo on January 21 raised 4 billion dollars.", "JP"},
		{"town and topic", "Iranian Foreign Minister Kamal Kharrazi is to take part in the Vienna talks on Syria on Saturday.", "AT"},
		{"ministerial", "The previous ministerial gathering in Cancun broke down in 2001.", "MX"},
		{"such a gathering", "A NATO summit will bring together 28 leaders. The first such gathering was held in Guadalajara in July last year.", "MX"},
		{"host", "Mexico hosted a special summit in January 2002.", "MX"},
		{"gone to", "Chinese Foreign Minister Tang Jiaxuan will travel to Bangkok for the ASEAN Regional Forum.", "TH"},
		{"those told just before", "Interior ministers from nine west African countries agreed on Friday to set up a joint police force. The two-day meeting in Accra was brief.", "GH"},
		{"body told just before", "EU farm ministers agreed on Friday to cut subsidies. The meeting in Lisbon lasted ten hours.", "PT"},
		{"cabinet told just before", "Ministers of the Belgian cabinet agreed on Friday to cut spending. The meeting in Brussels lasted ten hours.", "-"},
		{"parties told just before", "Leaders of four opposition parties agreed on Friday to run together. The meeting in Lagos lasted ten hours.", "-"},
		{"meeting of others", "EU farm ministers agreed on Friday to cut subsidies. They spoke of the meeting in Bonn in June between Chancellor Helmut Kohl and President Jacques Chirac.", "-"},
		{"body alone", "The African Union will hold its summit in Banjul in July.", "GM"},
		{"body meant again", "NATO is divided. The alliance's leaders will assemble in London on December 3.", "GB"},
		{"body's own meeting", "Cambodia knows ASEAN well. It will not attend the association's ministerial meeting in Kuala Lumpur, which begins on Thursday.", "MY"},
		{"sides", "The five powers will convene in Geneva on Monday.", "CH"},
		{"region and ministers", "The Pacific leaders' retreat opens in Port Moresby on Thursday.", "PG"},
		{"region is no place", "U.S. President Bill Clinton flew from Brunei, where he attended the Pacific Rim summit.", "BN"},
		{"left for it", "Chinese President Hu Jintao left for Tunis to participate in the World Summit on the Information Society.", "TN"},
		{"the one town", "Thai Prime Minister Thaksin Shinawatra met Soe Win in Bangkok on June 3, when leaders of ASEAN gathered for their second summit.", "TH"},
		{"same body elsewhere", "Li Zhaoxing will attend the APEC ministerial meeting in Busan on Nov. 15. He will prepare the APEC economic leaders' meeting there.", "KR"},
		{"ministers in the week of the leaders", "APEC foreign ministers are to meet in Busan on Nov. 15. The APEC leaders will hold their summit on Nov. 18.", "KR"},
		{"two bodies' own", "Syria said that the alliance's meeting was no concern of it.", "-"},
		{"town that is host", "The two leaders conferred in 1986, when Tokyo was host to the summit of ASEAN.", "JP"},
		{"as they opened", "European Union leaders chose a name for their money as they opened a summit in Madrid on Friday.", "ES"},
		{"so many ministers", "The thirteen ministers, gathered in Vienna since Monday, spent three hours on quotas.", "AT"},
		{"nothing agreed there", "World leaders failed to agree at a G20 summit in Cannes on Friday.", "FR"},
		{"news without a name", "Koirala opened an international conference on reconstruction in Kathmandu on Monday.", "NP"},
		{"any number", "Leaders of 29 countries met in Amman on Monday.", "JO"},
		{"a large number", "Ministers from dozens of countries gather in Oslo on Monday.", "NO"},
		{"a body holds one", "OPEC will hold an extraordinary meeting in Vienna on June 15.", "AT"},
		{"body's last", "Finance ministers of the Group of Seven met in Washington on Saturday. The ministers' last meeting was in London in February.", "GB"},
		{"body's next", "The APEC summit ended in Busan on Saturday. Next year's meeting will take place in Hanoi.", "VN"},
		{"body's group", "The Contact Group is divided. Ministers of the group, meeting in London on Friday, set no date.", "GB"},
		{"pronoun of a body", "NATO will settle the budget when it next convenes in Rome in June.", "IT"},
		{"into session", "The Security Council went into emergency session in New York on Thursday.", "US"},
		{"talks among ministers", "Two days of talks among the Arab League's foreign ministers closed in Cairo on Monday.", "EG"},
		{"nations close one", "Twelve cocoa-growing nations of Africa closed a conference on prices in Lome on Monday.", "TG"},
		{"ministers of a field", "A conference of ministers responsible for education opens in Lisbon on Saturday.", "PT"},
		{"brought to a close", "With a declaration the Arab League brought its summit to a close in Amman on Monday.", "JO"},
		{"talks on a land elsewhere", "French Foreign Minister Hubert Vedrine set off for Geneva and Saturday's talks on Somalia.", "CH"},
		{"a land's talks elsewhere", "French Foreign Minister Hubert Vedrine is required on Saturday at the Somalia talks in Geneva.", "CH"},
		{"talks of two on a land", "French Foreign Minister Hubert Vedrine held talks on Somalia in Geneva on Saturday.", "-"},
		{"a land's own peace talks", "The Somalia peace talks in Geneva resume on Saturday.", "-"},
		{"ministers down the steps", "Six ministers came down the steps behind the visitor in Oslo on Monday.", "-"},
		{"conclave", "The Group of Eight is to hold its annual conclave in Birmingham in May.", "GB"},
		{"another's session", "The parliament went into emergency session in Tunis on Monday.", "-"},
		{"not the body's", "NATO said on Monday that the court in Rome will rule when it meets in June.", "-"},
		{"parties close one", "Leaders of four opposition parties closed a conference in Lagos on Monday.", "-"},
		{"business of its own", "FIFA will hold a meeting in Zurich on Monday.", "-"},
		{"talks that a body helps", "African Union-sponsored peace talks on Darfur opened in Abuja on Thursday.", "-"},
		{"name of a body", "Canadian Prime Minister Jean Chretien will meet African National Congress president Thabo Mbeki in Ottawa.", "-"},
		{"chosen by a body", "The judge was elected by the General Assembly on Monday.", "-"},
		{"somebody of a body", "Two UN investigators met with Lebanese President Emile Lahoud on Friday.", "-"},
		{"row of meetings", "Police guarded the centre where a series of APEC meetings will be held.", "-"},
		{"mountain", "The climbers reached the summit in Nepal on Monday.", "-"},
		{"trade", "A summit of the dairy industry opens in Basel next month.", "-"},
		{"science", "Scientists held a conference on malaria in Geneva on Monday.", "-"},
		{"party", "French President Jacques Chirac attended the party congress in Lyon on Monday.", "-"},
	} {
		got := "-"
		for _, e := range read(t, c.text).Events {
			if e.Type == schema.Summit {
				got = e.PlaceCountry
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.text)
		}
	}
}

// TestUnderWay takes the dateline's country for a gathering that goes on, and not for one to come.
func TestUnderWay(t *testing.T) {
	for text, want := range map[string]string{
		"The fourth Summit of the Americas ended on Monday with a row.":              "BE",
		"The fourth Summit of the Americas will be held next month, officials said.": "",
	} {
		events := readFrom(t, "Brussels", text).Events
		if len(events) != 1 || events[0].PlaceCountry != want {
			t.Errorf("%s: %+v, want it in %q", text, events, want)
		}
	}
}

// TestInDaysOfAGathering takes a gathering's country for a meeting in its days of somebody who attends it.
func TestInDaysOfAGathering(t *testing.T) {
	const text = "U.S. President Bill Clinton attended the APEC summit in Manila on Monday. Clinton held talks with Chinese President Jiang Zemin on Monday."
	for _, e := range read(t, text).Events {
		if e.PlaceCountry != "PH" {
			t.Errorf("%s: in %q, want PH", e.Type, e.PlaceCountry)
		}
	}
}

// TestBroughtTogether takes those for participants whom a gathering has, and leaves out who speaks of it.
func TestBroughtTogether(t *testing.T) {
	const jiang = "person/jiang-zemin"
	for text, want := range map[string]bool{
		"The APEC summit in Shanghai, which will be attended by Chinese President Jiang Zemin, opens on Friday.": true,
		"The APEC summit in Shanghai will bring together Chinese President Jiang Zemin and others on Friday.":    true,
		"Chinese President Jiang Zemin spoke of the APEC summit that opens in Shanghai on Friday.":               false,
	} {
		found := false
		for _, e := range read(t, text).Events {
			for _, p := range e.Participants {
				found = found || e.Type == schema.Summit && p.Entity == jiang
			}
		}
		if found != want {
			t.Errorf("%s: takes part %v, want %v", text, found, want)
		}
	}
}

// TestNoGathering reads sentences whose meeting, summit or conference is none of states.
func TestNoGathering(t *testing.T) {
	for _, text := range []string{
		"A technology summit opened in Lisbon on Monday with 60,000 visitors.",
		"The European Parliament met in Strasbourg on Monday.",
		"The company's annual general meeting was held in Tokyo on Monday.",
		"The Labour Party held its annual conference in Brighton on Sunday.",
		"Climbers reached the summit of Everest on Monday.",
		"A U.N. Security Council team met Chinese President Jiang Zemin on Monday.",
		"Chinese scientists met American colleagues at a conference on cancer in Boston.",
	} {
		judge(t, text, show(read(t, text), schema.Summit), "", false)
	}
}

// TestRanks keeps apart the gatherings of a body's ministers and of its leaders, and joins what is told of one rank.
func TestRanks(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"ministers before leaders", "The foreign ministers of ASEAN opened a meeting in Kuala Lumpur on Monday. ASEAN leaders will gather there on Thursday.", 2},
		{"ministers and their leaders", "APEC trade ministers closed two days of talks in Busan on Monday and left it to their leaders, who meet there at the weekend.", 2},
		{"this year's and next year's", "The Group of Seven summit in Paris ended on Sunday. Next year's summit will be in Houston. The summit was friendly.", 2},
		{"the one to come", "G20 finance ministers will meet in Washington next month, weeks after a G20 summit in London. The gathering, set for June 24, will be short.", 2},
		{"ministers, ahead of a summit", "SADC ministers met in Harare on Monday ahead of the SADC summit there.", 2},
		{"leaders twice", "ASEAN leaders opened a meeting in Kuala Lumpur on Monday. The ASEAN summit ends on Wednesday.", 1},
		{"prime ministers lead", "The EC prime ministers gathered in Rome on Monday. The EC summit agreed on nothing.", 1},
	} {
		got := 0
		for _, e := range read(t, c.text).Events {
			if e.Type == schema.Summit {
				got++
			}
		}
		if got != c.want {
			t.Errorf("%s: %d gatherings, want %d: %s", c.name, got, c.want, c.text)
		}
	}
}

// TestTakingPart names those who take part in a gathering, told in sentences after the one that names it.
func TestTakingPart(t *testing.T) {
	const told = "An international conference on aid for Afghanistan opened in Tokyo on Monday. "
	for _, c := range []struct{ name, text, want string }{
		{"co-host", told + "Colin Powell, co-host of the conference, promised 300 million dollars.", "Colin Powell"},
		{"speech to it", told + "Colin Powell promised 300 million dollars in a speech to the gathering.", "Colin Powell"},
		{"opening speech", told + "Japanese Prime Minister Junichiro Koizumi promised 500 million dollars in his opening speech.", "Junichiro Koizumi"},
		{"chaired by, once more", told + "The two-day meeting, chaired by Junichiro Koizumi, brings together 60 countries.", "Junichiro Koizumi"},
		{"told by", "The African Union's summit in Durban on Monday was told by President Thabo Mbeki that Africa needed a rebirth.", "Thabo Mbeki"},
		{"under way, not to come", told + "Colin Powell told the conference that more was needed. Another conference follows in Berlin in July.", "Colin Powell"},
		{"speech elsewhere", told + "Colin Powell praised Japan in a speech in Ohio.", ""},
	} {
		got := ""
		rec := read(t, c.text)
		for _, e := range rec.Events {
			for _, p := range e.Participants {
				for _, x := range rec.Entities {
					if e.Type == schema.Summit && x.ID == p.Entity && x.Kind == schema.Person {
						got = x.Name
					}
				}
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.text)
		}
	}
}
