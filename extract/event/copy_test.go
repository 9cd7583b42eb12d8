package event_test

import (
	"testing"

	"demarche/schema"
)

// TestAgencyCopy reads sentences of the kinds that agencies write again and again of talks and gatherings, all events of a kind in the order of the
// text.
func TestAgencyCopy(t *testing.T) {
	const chirac, jiang, putin = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Russian President Vladimir Putin"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// what is talked about has a place of its own, a town may be where they talked
		{"meeting", jiang + " held talks with " + chirac + " on Monday on the latest developments in Iraq.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " raised the tariffs with " + jiang + " in Beijing on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-06"},
		{"meeting", chirac + " raised the tariffs with China on Monday.", ""},
		{"meeting", chirac + " and " + jiang + " discussed the violence in Iraq on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " held talks on the war in Geneva on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Geneva 2002-05-06"},
		// two talks of one verb
		{"meeting", chirac + " met " + jiang + " in Beijing on Sunday and " + putin + " in Moscow on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-05; held jacques-chirac/FR+vladimir-putin/RU @Moscow 2002-05-06"},
		{"meeting", chirac + " will meet " + jiang + " in Beijing on Thursday and " + putin + " the following day in Moscow.", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-09; planned jacques-chirac/FR+vladimir-putin/RU @Moscow 2002-05-10"},
		{"meeting", chirac + " will hold talks with " + jiang + " in Beijing on Thursday and with " + putin + " in Moscow on Friday.", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-09; planned jacques-chirac/FR+vladimir-putin/RU @Moscow 2002-05-10"},
		{"meeting", chirac + " saw " + jiang + " and Premier Zhu Rongji in turn on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06; held jacques-chirac/FR+zhu-rongji/CN @ 2002-05-06"},
		{"meeting", chirac + " flew to Beijing to see " + jiang + " and, separately, Premier Zhu Rongji.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing -; held jacques-chirac/FR+zhu-rongji/CN @Beijing -"},
		{"meeting", chirac + " held talks in Beijing with " + jiang + " and, later, Premier Zhu Rongji.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing -; held jacques-chirac/FR+zhu-rongji/CN @Beijing -"},
		{"meeting", chirac + " saw " + jiang + " and then Premier Zhu Rongji, telling both that ties were good.", "held jacques-chirac/FR+jiang-zemin/CN @ -; held jacques-chirac/FR+zhu-rongji/CN @ -"},
		{"meeting", chirac + " conferred on Sunday in Beijing with " + jiang + ", who is 75, and a day later in Moscow with " + putin + ".", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-05; held jacques-chirac/FR+vladimir-putin/RU @Moscow 2002-05-06"},
		{"meeting", chirac + " met on Monday with " + jiang + " and " + putin + ".", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " met on Monday. They also discussed a railway, and the Beijing-based Hua Lin Hi-tech Park.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		// what was not so was not so in the past, what is not going to be is no plan
		{"meeting", chirac + " denied that he met " + jiang + " on Saturday.", "denied jacques-chirac/FR+jiang-zemin/CN @ 2002-05-04"},
		{"meeting", chirac + " denied that he would meet " + jiang + " on Saturday.", "denied jacques-chirac/FR+jiang-zemin/CN @ 2002-05-11"},
		{"visit", chirac + " is not going to visit China, his office said.", "cancelled jacques-chirac/FR @CN -"},
		{"visit", chirac + " was never going to visit China, his office said.", "denied jacques-chirac/FR @CN -"},
		// who denies what another wrote or charges, and the journey made for it
		{"meeting", "A Tunis daily wrote that " + chirac + " had met " + jiang + ". The Elysee called that inaccurate.", "denied jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", "The opposition accused " + chirac + " of having met " + jiang + ". His office denied it.", "denied jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"visit", "A Tunis daily wrote that " + chirac + " had flown to Beijing to see " + jiang + ". The Elysee denied it.", "denied jacques-chirac/FR @Beijing -"},
		{"meeting", chirac + " met " + jiang + " on Monday. During the meeting, Chirac and Jiang are to discuss trade.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " met in Beijing on Monday, their first meeting since talks in Paris in March.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-06; held jacques-chirac/FR+jiang-zemin/CN @Paris 2002-03"},
		{"meeting", chirac + " held talks with " + jiang + " on Monday. The two leaders discussed trade. They also discussed Taiwan.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", "Chile and Peru signed a pact on Monday. Experts from the two countries will meet in Lima on May 20.", "planned -/CL+-/PE @Lima 2002-05-20"},
		{"meeting", "Chile and Peru signed a pact on Monday. Talks between the two countries will open in Lima on May 20.", "planned -/CL+-/PE @Lima 2002-05-20"},
		{"meeting", "Red Cross officials from Chile and Peru will meet in Lima on May 20.", "planned -/CL+-/PE @Lima 2002-05-20"},
		{"meeting", "South Korea on Monday proposed talks with the North in Kaesong on May 20.", "possible -/KP+-/KR @Kaesong 2002-05-20"},
		{"meeting", "Chile on Monday proposed talks with the North in Lima on May 20.", ""},
		{"summit", "Red Cross officials from Chile and Peru will meet in Lima on May 20.", ""},
		{"meeting", chirac + " warned officials against calls for talks with Iran or Syria.", ""},
		{"meeting", "Iraq was urged to exchange prisoners with Iran.", ""},
		{"meeting", "EU ministers want to freeze membership talks with Turkey.", ""},
		{"meeting", chirac + " will visit China from May 13 and hold talks with " + jiang + ".", "planned jiang-zemin/CN+jacques-chirac/FR @CN -"},
		{"meeting", chirac + " and Chinese Foreign Minister Tang Jiaxuan will co-chair the meeting.", "planned jacques-chirac/FR+tang-jiaxuan/CN @ -"},
		{"meeting", "The offer was made by the French Ambassador in China Pierre Dupont in his meeting with " + jiang + ".", "held pierre-dupont/FR+jiang-zemin/CN @ -"},
		{"meeting", "Iraqi President Saddam Hussein called on Qassem-era officers to return.", ""},
		{"call", chirac + " said he telephoned " + jiang + " hours before he was to meet Putin.", "held jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", chirac + " called on " + jiang + " to make new proposals.", ""},
		{"meeting", chirac + " called on " + jiang + " to convey his thanks.", "held jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", chirac + " said there was no deadlock in talks with Iran.", ""},
		{"meeting", "In March, " + chirac + " said during talks with " + jiang + " that he wanted peace.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-03"},
		{"meeting", "Chinese Foreign Minister Tang Jiaxuan summoned French Ambassador Marie Dupont on Monday.", "held tang-jiaxuan/CN+marie-dupont/FR @ 2002-05-06"},
		{"meeting", "The faithful will move to Mount Arafat, where they meet other believers.", ""},
		// a word ties talks to a day told before
		{"meeting", chirac + " arrived in Beijing on Monday for a three-day visit. He met " + jiang + " shortly after arriving.", "held jacques-chirac/FR+jiang-zemin/CN @CN 2002-05-06"},
		{"meeting", chirac + " met " + putin + " on Monday. Chirac, who flew to China on the last leg of a tour, was then to meet " + jiang + ".", "held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06; planned jacques-chirac/FR+jiang-zemin/CN @CN 2002-05-06"},
		{"meeting", chirac + " met " + putin + " on Monday. He will then fly to Beijing to meet " + jiang + ".", "held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06; planned jacques-chirac/FR+jiang-zemin/CN @Beijing -"},
		{"meeting", chirac + " addressed students on Monday. In the late afternoon he met " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		// a day of leaving is not that of the talks that lie ahead of it or were refused before
		{"meeting", chirac + " will leave on Friday for Beijing, where he is to meet " + jiang + ".", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing -"},
		{"meeting", chirac + " will leave on Friday for Beijing for talks with " + jiang + ".", "planned jiang-zemin/CN+jacques-chirac/FR @Beijing -"},
		{"meeting", chirac + " will leave for Beijing on Friday to meet " + jiang + " on Saturday.", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-11"},
		{"meeting", chirac + " left Beijing on Monday after " + jiang + " refused to meet him.", "cancelled jiang-zemin/CN+jacques-chirac/FR @CN -"},
		{"meeting", chirac + " left Beijing on Monday after talks with " + jiang + ".", "held jiang-zemin/CN+jacques-chirac/FR @Beijing 2002-05-06"},
		{"meeting", chirac + " flew to Hanoi on Monday from Beijing, where he had met " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @Beijing -"},
		// the dates between a noun and its verb are the noun's
		{"meeting", "The last talks between " + chirac + " and " + jiang + ", in the Swiss town of Montreux in March, ended without a deal.", "held jacques-chirac/FR+jiang-zemin/CN @Montreux 2002-03"},
		{"meeting", "Talks between " + chirac + " and " + jiang + " on Monday ended without a deal.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", "Talks between " + chirac + " and " + jiang + " ended on Monday without a deal.", "held jacques-chirac/FR+jiang-zemin/CN @ "},
		// what comes after is of its own day, and what is then done goes with what was to be done
		{"meeting", chirac + " is also to see " + jiang + " before leaving on Friday for Hanoi.", "planned jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", chirac + " is to see " + jiang + " in Beijing on Friday before leaving on Saturday for Hanoi.", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-10"},
		{"meeting", chirac + " met " + jiang + " shortly before leaving on Monday for Hanoi.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"visit", chirac + " arrived in Beijing on Monday. He visited Hanoi prior to his arrival in Beijing on Monday.", "held jacques-chirac/FR @Beijing 2002-05-06; held jacques-chirac/FR @Hanoi -"},
		{"visit", chirac + " will meet " + jiang + " in Beijing on Friday, then go to Hanoi and Manila before winding up his trip in Tokyo on May 14.", "planned jacques-chirac/FR @Hanoi -; planned jacques-chirac/FR @Manila -; planned jacques-chirac/FR @Tokyo "},
		// dates of something else
		{"meeting", chirac + " and " + jiang + " last met in Paris after clashes in March.", "held jacques-chirac/FR+jiang-zemin/CN @Paris -"},
		{"meeting", chirac + ", who was scheduled to return on Thursday, would also meet " + jiang + ".", "planned jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"summit", chirac + " announced his plans on Monday when he returned from the G7 summit in Genoa.", "held -/Group of Seven+jacques-chirac/FR @Genoa -"},
		{"summit", "A meeting of Commonwealth ministers in London on Monday said it would send a team.", "held -/Commonwealth @London 2002-05-06"},
		// officials of where somebody goes, whoever goes to where talks are held
		{"meeting", chirac + " arrived in Beijing on Monday. He will meet senior officials before leaving.", "planned jacques-chirac/FR+-/CN @CN -"},
		{"meeting", chirac + " is due in Beijing on Thursday to hold talks with government leaders.", "planned jacques-chirac/FR+-/CN @Beijing 2002-05-09"},
		{"meeting", chirac + " arrived in Beijing on Monday. He will meet no officials.", ""},
		{"meeting", chirac + " will visit Beijing on Thursday, where talks are planned with " + jiang + ".", "planned jiang-zemin/CN+jacques-chirac/FR @Beijing 2002-05-09"},
		{"summit", "A three-way summit of " + chirac + ", " + jiang + " and " + putin + " will be held in Cairo.", "planned jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @Cairo -"},
		// names that an aside or a fronted clause keeps from their verb
		{"meeting", chirac + ", 69, and " + jiang + " met in Rome on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Rome 2002-05-06"},
		{"visit", chirac + ", who took office in May, left for China on Monday on a state visit.", "held jacques-chirac/FR @CN 2002-05-06"},
		{"visit", "A day after a bomb killed 12 people in the capital, " + chirac + ", accompanied by ministers, arrived in Tehran on Monday.", "held jacques-chirac/FR @Tehran 2002-05-06"},
		{"meeting", "A day after a bomb killed 12 people in the capital, " + chirac + " Monday met " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " will meet " + jiang + ", the official news agency reported.", "planned jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", chirac + ", meeting with " + jiang + " on Monday, called for a ceasefire in Sudan.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + ", who met in Rome on Monday, issued a joint appeal.", "held jacques-chirac/FR+jiang-zemin/CN @Rome 2002-05-06"},
		{"meeting", "Meeting German Chancellor Gerhard Schroeder in Berlin on Monday, " + chirac + " called for a ceasefire.", "held jacques-chirac/FR+gerhard-schroeder/DE @Berlin 2002-05-06"},
		{"meeting", chirac + " has rejected a request by " + jiang + " for a meeting.", "cancelled jiang-zemin/CN+jacques-chirac/FR @ -"},
		{"meeting", jiang + " gave a dinner in honour of " + chirac + " on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", "Zairean President Mobutu Sese Seko and South African President Nelson Mandela met in Pretoria on Monday.", "held mobutu-sese-seko/ZR+nelson-mandela/ZA @Pretoria 2002-05-06"},
		{"meeting", chirac + " received Zairean President Mobutu Sese Seko and South African President Nelson Mandela on Monday.", "held jacques-chirac/FR+mobutu-sese-seko/ZR+nelson-mandela/ZA @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " differ on trade, a spokesman said on Monday after the two held talks here.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " in Beijing on Monday, and " + putin + " joined the talks.", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @Beijing 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " in Beijing on Monday, but " + putin + " did not join the talks.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-06"},
		{"meeting", chirac + " met Chinese Vice President Hu Jintao on Monday. The president then met " + putin + ".", "held jacques-chirac/FR+hu-jintao/CN @ 2002-05-06; held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06"},
		{"visit", "Pope John Paul II arrived in Prague on Monday. After a mass in honour of Jan Hus, the pope will fly to Warsaw.", "held john-paul-ii/VA @Prague 2002-05-06; planned john-paul-ii/VA @Warsaw -"},
		// names, agents and events that parsers misread
		{"meeting", "Mozambican President Joaquim Chissano met Angolan President Jose Eduardo dos Santos in Maputo on Monday.", "held joaquim-chissano/MZ+jose-eduardo-dos-santos/AO @Maputo 2002-05-06"},
		{"meeting", chirac + " was also received on several occasions by Chinese Communist Party General Secretary Jiang Zemin, Premier Zhu Rongji and Vice President Hu Jintao.", "held jiang-zemin/CN+zhu-rongji/CN+hu-jintao/CN+jacques-chirac/FR @ -"},
		{"summit", "\"With my meeting with President Jiang and the Genoa summit coming up, we must be calm,\" " + chirac + " said.", "planned jacques-chirac/FR @Genoa "},
		// whom an envoy met
		{"meeting", chirac + " praised the talks held last month by his special envoy Hubert Vedrine with Angolan President Jose Eduardo dos Santos.", "held hubert-vedrine/FR+jose-eduardo-dos-santos/AO @ 2002-04"},
		// who talks with people of no side known does not talk with whom the story was about
		{"meeting", chirac + " visited China on Monday. Chirac praised a Japanese banker. Brazilian Finance Minister Pedro Malan will fly to Tokyo for talks with private creditors.", ""},
		// whom somebody lets hear something in talks
		{"meeting", chirac + " gave assurances to " + jiang + " during a meeting in Geneva on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Geneva 2002-05-06"},
		{"meeting", chirac + " expressed regret to " + jiang + " during a meeting with reporters on Monday.", ""},
		// who leads "the delegation"
		{"meeting", "French Foreign Minister Hubert Vedrine, heading a delegation, arrived in Beijing on Monday. The delegation will be received by " + jiang + " on Thursday.", "planned jiang-zemin/CN+hubert-vedrine/FR @CN 2002-05-09"},
		// papers that are handed over by hand
		{"meeting", "Malian President Alpha Oumar Konare received the credentials of French Ambassador Nicolas Normand in Bamako on Monday.", "held alpha-oumar-konare/ML+nicolas-normand/FR @Bamako 2002-05-06"},
		{"meeting", "Malian President Alpha Oumar Konare received a letter of French Ambassador Nicolas Normand on Monday.", ""},
		{"visit", chirac + " is due in China on Thursday. A Peruvian mission is now in Tokyo.", "planned jacques-chirac/FR @CN 2002-05-09; held -/PE @Tokyo -"},
		{"visit", chirac + " met " + jiang + ". He said he would accomplish his mission during his term.", ""},
		{"meeting", chirac + " met Marie Dupont, Ambassador Extraordinary and Plenipotentiary of Japan.", "held jacques-chirac/FR+marie-dupont/JP @ -"},
		// who is received as a sentence opens
		{"meeting", "Met at the airport by German Chancellor Gerhard Schroeder, " + chirac + " said on Monday that ties were good.", "held jacques-chirac/FR+gerhard-schroeder/DE @ 2002-05-06"},
		{"meeting", "Received by German Chancellor Gerhard Schroeder on Monday, " + chirac + " called for a ceasefire.", "held gerhard-schroeder/DE+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", "Received by crowds on Monday, " + chirac + " praised German Chancellor Gerhard Schroeder.", ""},
		{"meeting", chirac + " met Vice Premier Li Lanqing ahead of talks with British Prime Minister Tony Blair.", "held jacques-chirac/FR+li-lanqing/CN @ -; planned tony-blair/GB+jacques-chirac/FR @ -"},
		// a meeting before or after another
		{"meeting", "After talks with Foreign Minister Tang Jiaxuan, " + chirac + " met Vice Premier Li Lanqing.", "held tang-jiaxuan/CN+jacques-chirac/FR @ -; held jacques-chirac/FR+li-lanqing/CN @ -"},
		{"meeting", "Following his talks with Foreign Minister Tang Jiaxuan, " + chirac + " also met with Vice Premier Li Lanqing.", "held jacques-chirac/FR+tang-jiaxuan/CN @ -; held jacques-chirac/FR+li-lanqing/CN @ -"},
		{"meeting", chirac + " and German Chancellor Gerhard Schroeder will see " + jiang + " before the session.", "planned jacques-chirac/FR+gerhard-schroeder/DE+jiang-zemin/CN @ -"},
		{"meeting", chirac + " joined " + jiang + " for talks.", "held jacques-chirac/FR+jiang-zemin/CN @ -"},
		// who sits in on the talks of others
		{"meeting", chirac + " held a meeting with " + jiang + " which Foreign Minister Hubert Vedrine attended.", "held jiang-zemin/CN+jacques-chirac/FR+hubert-vedrine/FR @ -"},
		{"meeting", chirac + " held a meeting with " + jiang + " at which Foreign Minister Hubert Vedrine was present.", "held jiang-zemin/CN+hubert-vedrine/FR+jacques-chirac/FR @ -"},
		{"meeting", "French Foreign Minister Hubert Vedrine attended the talks between " + putin + " and " + jiang + ".", "held vladimir-putin/RU+jiang-zemin/CN+hubert-vedrine/FR @ -"},
		{"meeting", "French Foreign Minister Hubert Vedrine did not attend the talks between " + putin + " and " + jiang + ".", "held vladimir-putin/RU+jiang-zemin/CN @ -"},
		// who will lead those who go to the next talks did not lead them to the last
		{"meeting", "France and China will hold a second round of talks. The first such talks took place in Rome in April. Hubert Vedrine will lead the French delegation to the upcoming talks.", "planned -/CN+hubert-vedrine/FR @ ; held -/FR+-/CN @Rome 2002-04"},
		// what stands in the way of an event
		{"meeting", "Obstacles to holding a meeting between " + chirac + " and " + jiang + " remain.", "possible jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", "A spokesman spoke of difficulties in arranging a meeting between " + chirac + " and " + jiang + ".", "possible jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", "A spokesman spoke of difficulties in the talks between " + chirac + " and " + jiang + " in Rome.", "held jacques-chirac/FR+jiang-zemin/CN @Rome -"},
		// talks with rebels are none of those told with others
		{"meeting", chirac + " met " + jiang + " on Monday. The talks with the rebels are to resume on May 15.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " on Monday. The talks are to resume on May 15.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06; planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-15"},
		// with whom somebody sides is not whose he is
		{"meeting", "Kenya's pro-Chinese President Daniel arap Moi met " + chirac + " on Monday.", "held daniel-arap-moi/KE+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", chirac + " met pro-Russian politicians on Monday.", ""},
		{"meeting", "Hassan Nasrallah, the head of the Syrian-backed Hezbollah, met " + chirac + " on Monday.", "held hassan-nasrallah/LB+jacques-chirac/FR @ 2002-05-06"},
		// what is called after somebody is not he
		{"meeting", "Former Zambian President Kenneth Kaunda is ill. " + chirac + " met the Kaunda Foundation on Monday.", ""},
		{"meeting", "Former Zambian President Kenneth Kaunda is ill. " + chirac + " met Kaunda on Monday.", "held jacques-chirac/FR+kenneth-kaunda/ZM @ 2002-05-06"},
		// whoever failed to arrange something tried, and it came to nothing
		{"meeting", "Norway failed to arrange a meeting between " + chirac + " and " + putin + ".", "cancelled jacques-chirac/FR+vladimir-putin/RU @ -"},
		// what somebody is opposed to need not be
		{"meeting", chirac + " told reporters in Berlin on Tuesday that he was still opposed to talks with Chad.", ""},
		// whose secretary of state he is, told by the office before
		{"meeting", chirac + " met the Mexican interior minister, Secretary of State Arturo Lara, on Monday.", "held jacques-chirac/FR+arturo-lara/MX @ 2002-05-06"},
		// a message to the public
		{"meeting", "King Juan Carlos on Monday delivered his televised Easter message to Spain and the European Union.", ""},
		// talks that were broken off in a month gone by
		{"meeting", "Kenya suspended talks with Chad in October over the border.", "postponed -/TD+-/KE @ 2001-10"},
		// gatherings
		{"summit", chirac + " would announce just before the economic summit in Genoa that he hoped to lift the curbs.", "planned  @Genoa -"},
		{"summit", chirac + " met " + jiang + " on Monday. They spoke on trade before the June 8-10 summit meeting of industrial nations in Genoa.", "planned  @Genoa 2002-06-08..2002-06-10"},
		{"meeting", chirac + " met " + jiang + " on Monday. They spoke on trade before the June 8-10 summit meeting of industrial nations in Genoa.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"summit", chirac + " held a summit meeting with " + jiang + " in Genoa on Monday.", ""},
		{"meeting", chirac + " held a summit meeting with " + jiang + " in Genoa on Monday.", "held jiang-zemin/CN+jacques-chirac/FR @Genoa 2002-05-06"},
		{"summit", "ASEAN ministers spoke on Monday after a regular ASEAN meeting in Hanoi. An extraordinary ASEAN meeting in Hanoi last month had raised the issue.", "held -/ASEAN @Hanoi 2002-05-06; held -/ASEAN @Hanoi 2002-04"},
		{"summit", "OPEC decided at a meeting in Doha in October to cut its output.", "held -/OPEC @Doha 2001-10"},
		{"summit", chirac + " met officers late on Monday on his return from an ASEAN summit in Hanoi.", "held -/ASEAN @Hanoi -"},
		{"summit", "This was important, " + chirac + " said on the sidelines of the ASEAN summit in Hanoi.", "held -/ASEAN+jacques-chirac/FR @Hanoi -"},
		{"summit", chirac + " arrived in Beijing on Monday for the Beijing Summit of the Forum on China-Africa Cooperation slated for May 14-15.", "planned jacques-chirac/FR+-/FOCAC @Beijing 2002-05-14..2002-05-15"},
		{"summit", chirac + " visited the permanent site of the Boao Forum for Asia on Monday.", ""},
		{"summit", jiang + " briefed " + chirac + " on the recent Sixth Plenary Session of the CPC Central Committee.", ""},
		{"summit", "EU finance ministers, meeting in Brussels on Monday, failed to agree on a tax.", "held -/EU @Brussels 2002-05-06"},
		{"summit", "Leaders at an ASEAN summit in Hanoi have warned against war.", "held -/ASEAN @Hanoi -"},
		{"summit", "Delegates discussed how to resume the stalled Doha round of World Trade Organization talks.", ""},
		{"summit", chirac + " congratulated Vietnam on organizing the ASEAN summit on Sunday.", "held -/ASEAN+-/VN @ 2002-05-05"},
		{"summit", "ASEAN leaders wrapped up their two-day summit in Hanoi on Monday.", "held -/ASEAN @Hanoi 2002-05-05..2002-05-06"},
		{"summit", chirac + " spoke ahead of the ASEAN summit, which kicked off in Hanoi on Monday.", "held -/ASEAN @Hanoi 2002-05-06"},
		{"summit", chirac + " arrived in Paris on Monday after an ASEAN summit in Hanoi.", "held -/ASEAN+jacques-chirac/FR @Hanoi -"},
		{"summit", "The ASEAN summit opened in Hanoi on Monday. Some 20 presidents, including " + chirac + " and " + jiang + ", were present.", "held -/ASEAN+jacques-chirac/FR+jiang-zemin/CN @Hanoi 2002-05-06"},
		{"summit", chirac + " left for the 14th Asia-Pacific Economic Cooperation (APEC) Leaders' Meeting in Hanoi.", "planned -/APEC+jacques-chirac/FR @Hanoi -"},
		{"summit", "The Sharm el-Sheikh summit took place in February 2001. The two leaders were " + chirac + " and " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @Sharm el-Sheikh 2001-02"},
		{"summit", "ASEAN leaders sign the treaty at the second and final day of an ASEAN summit in Hanoi on Tuesday.", "held -/ASEAN @Hanoi 2002-05-06..2002-05-07"},
		{"summit", "ASEAN leaders agreed on the second day of an ASEAN summit in Hanoi in 1994 to cut tariffs.", "held -/ASEAN @Hanoi 1994"},
		{"summit", "Aid was the theme of a summit of Asian leaders in Hanoi on Monday. An ASEAN summit in Hanoi has drawn " + chirac + ".", "held -/ASEAN+jacques-chirac/FR @Hanoi 2002-05-06"},
		// a body by what it is
		{"summit", "ASEAN warned Burma. The 10-nation grouping did so at a meeting in Hanoi on Monday.", "held -/ASEAN @Hanoi 2002-05-06"},
		{"summit", "ASEAN raised its tariffs. The bloc will meet in Hanoi on Thursday.", "planned -/ASEAN @Hanoi 2002-05-09"},
		{"summit", "ASEAN raised its tariffs. Trade ministers from the 10 member states agreed to it at a meeting in Hanoi on Monday.", "held -/ASEAN @Hanoi 2002-05-06"},
		{"summit", "ASEAN raised its tariffs. " + chirac + " spoke after a bloc meeting in Hanoi on Monday.", "held jacques-chirac/FR+-/ASEAN @Hanoi 2002-05-06"},
		{"summit", "ASEAN raised its tariffs. The bloc held talks with China in Hanoi on Monday.", ""},
		{"summit", "Police chased the cartel. The cartel met in Hanoi on Monday.", ""},
		// an office of several words is nobody's whose own lacks one of them
		{"meeting", "U.S. Assistant Secretary of State Robert Pelletreau met " + jiang + " on Monday. He also met Premier Li Peng, Foreign Secretary and other officials.", "held robert-pelletreau/US+jiang-zemin/CN @ 2002-05-06; held robert-pelletreau/US+li-peng/CN @ -"},
		// what is in somebody's power is not done
		{"meeting", "Iran is able to block the talks between China and Vietnam.", "planned -/CN+-/VN @ -"},
		{"meeting", "Iran can veto the talks between China and Vietnam.", "planned -/CN+-/VN @ -"},
		{"meeting", "Iran blocked the talks between China and Vietnam.", "cancelled -/CN+-/VN @ -"},
		// what somebody came for is the meeting that is told to have followed
		{"meeting", chirac + " arrived in Beijing on Sunday to brief " + jiang + ". The two met for an hour on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-06"},
		{"meeting", chirac + " flew to Beijing on Saturday to see " + jiang + ". Chirac and Jiang met again on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-04; held jacques-chirac/FR+jiang-zemin/CN @CN 2002-05-06"},
		// who arrived on a Wednesday for talks did not come on one ahead
		{"meeting", chirac + " flew to Beijing on Wednesday for talks with " + jiang + ".", "held jiang-zemin/CN+jacques-chirac/FR @Beijing 2002-05-01"},
		// what is done later in the day is done on the day that the verb before tells
		{"meeting", chirac + " arrived in China on Wednesday and met " + jiang + " later in the day.", "held jacques-chirac/FR+jiang-zemin/CN @CN 2002-05-01"},
		// where somebody had been is not where the gathering is of which he then speaks
		{"summit", chirac + " said on Monday after a visit to Hanoi that he hoped the ASEAN summit would open in July.", "possible -/ASEAN @ 2002-07"},
		// the year in which a row of gatherings was started is not the day of one
		{"summit", "The ASEAN summit, founded in 1976, was held in Hanoi last month.", "held -/ASEAN @Hanoi 2002-04"},
		{"summit", "The six-party talks, launched in 1999, resumed in Hanoi on Monday.", "held -/six-party talks @Hanoi 2002-05-06"},
		// a meeting of officials or ministers is another than the summit, though it bear its rank in its name
		{"summit", chirac + " spoke at the Senior Officials Meeting of ASEAN. The ASEAN summit will open in Hanoi on Sunday.", "held jacques-chirac/FR+-/ASEAN @Hanoi -; planned -/ASEAN @Hanoi 2002-05-12"},
		{"summit", chirac + " said at the ASEAN Foreign Ministers' Meeting that it rained. The ASEAN summit will open in Hanoi on Sunday.", "held jacques-chirac/FR+-/ASEAN @Hanoi -; planned -/ASEAN @Hanoi 2002-05-12"},
		// talks that had been suspended are others than those by which they go on
		{"meeting", "Iran suspended talks with Kuwait after the raid. The talks will resume in Hanoi on Thursday.", "postponed -/KW+-/IR @ -; planned -/KW+-/IR @Hanoi 2002-05-09"},
		{"meeting", "Iran suspended talks with Kuwait after the raid. The talks were to begin in Hanoi on Thursday.", "postponed -/KW+-/IR @Hanoi 2002-05-09"},
		{"meeting", "The deal was reached on Monday at a meeting between Yoriko Kawaguchi, who is Japanese foreign minister, Toshimitsu Motegi, the Japanese trade minister, and " + jiang + ".", "held yoriko-kawaguchi/JP+toshimitsu-motegi/JP+jiang-zemin/CN @ 2002-05-06"},
		// a gathering of businesses is none of states, and stays so when it is told again
		{"summit", "The third Vietnamese Enterprise Summit opened in Hanoi on Monday. More than 300 people attended the two-day summit in Hanoi.", ""},
		{"summit", "The ASEAN summit opened in Hanoi on Monday. An enterprise summit was held on Sunday. More than 300 people attended the summit in Hanoi.", "held -/ASEAN @Hanoi 2002-05-06"},
		// what somebody said on a day he said during the call that the next sentence tells
		{"call", chirac + " said on Sunday that France was a friend. During a phone talk with " + jiang + ", the French president said that it rained.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-05"},
		// with whom talks of several sides are held
		{"summit", chirac + " will hold four-nation talks with his counterparts from Russia, China and Vietnam in Hanoi next week.", "planned jacques-chirac/FR+-/RU+-/CN+-/VN @Hanoi "},
		// talks on the sidelines of a summit are not the summit
		{"summit", chirac + " will hold four-nation talks with his counterparts from Russia, China and Vietnam on the sidelines of the ASEAN summit in Hanoi next week.", "planned jacques-chirac/FR+-/RU+-/CN+-/VN @Hanoi ; planned -/ASEAN+jacques-chirac/FR @Hanoi "},
		// "their talks" are those just told
		{"meeting", chirac + " may meet Chinese officials. Chirac arrived in China on Sunday and held talks with " + jiang + " later in the day. Their talks centred on trade.", "possible jacques-chirac/FR+-/CN @CN -; held jiang-zemin/CN+jacques-chirac/FR @CN 2002-05-05"},
		// what is only asked is not called off
		{"meeting", chirac + " may meet " + jiang + " in Hanoi on Thursday. Asked if Beijing objects to the possible talks in Hanoi, Chirac smiled.", "planned jacques-chirac/FR+jiang-zemin/CN @Hanoi 2002-05-09"},
		// what had been delayed by a day was held a day late
		{"meeting", chirac + " signed it on Monday after talks with " + jiang + " that had been delayed by a day.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", chirac + " regretted the talks with " + jiang + " that had been delayed by a day.", "postponed jiang-zemin/CN+jacques-chirac/FR @ -"},
		// whom somebody met hours before something is no span of time
		{"call", chirac + " phoned Chancellor Angela Merkel minutes after talks with " + putin + ".", "held jacques-chirac/FR+angela-merkel/DE @ -"},
		// who presides over a gathering told before, whom one brings together
		{"summit", "The deal was made at a summit of the African Union in Cairo on Monday. Egyptian President Hosni Mubarak presided over the meeting, which was attended by " + chirac + ".", "held jacques-chirac/FR+hosni-mubarak/EG+-/African Union @Cairo 2002-05-06"},
		{"summit", chirac + " will attend the ASEAN summit in Hanoi, a gathering that brings " + jiang + " and " + putin + " to the city.", "planned -/ASEAN+jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @Hanoi -"},
		// whom a clause before "she said" tells to meet are they
		{"meeting", chirac + " would hold talks with " + jiang + " in Hanoi on Thursday on the pact that " + putin + " sought, she said. They would also discuss fisheries on Friday.", "planned jiang-zemin/CN+jacques-chirac/FR @Hanoi 2002-05-09; planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-10"},
		// what a country refuses as a rule calls off no meeting that is set; talks of two are no gathering; who negotiates through the media meets nobody
		{"meeting", chirac + " will meet " + jiang + " in Hanoi on Thursday. France has long refused to hold bilateral talks with China.", "planned jacques-chirac/FR+jiang-zemin/CN @Hanoi 2002-05-09; cancelled -/CN+-/FR @ -"},
		{"summit", chirac + " will attend the six-party talks in Beijing. France has refused to hold bilateral talks outside the six-party talks.", "planned -/six-party talks+jacques-chirac/FR @Beijing -"},
		{"meeting", chirac + " will meet " + jiang + " in Hanoi on Thursday. \"I will not negotiate with Mr. Jiang through the media,\" Chirac said.", "planned jacques-chirac/FR+jiang-zemin/CN @Hanoi 2002-05-09"},
		{"visit", chirac + " will visit Hanoi on Thursday. \"I am not going to comment on that,\" he said.", "planned jacques-chirac/FR @Hanoi 2002-05-09"},
		// a call to do something is no call on somebody
		{"meeting", chirac + " met officers from China, though he has rejected calls to pull out of Kosovo.", ""},
		// who likes talks or does not is told to hold none
		{"meeting", chirac + ", who is known to have little appetite for long negotiations with Chinese ministers, was upbeat.", ""},
		// the head of a body calls its members together, and nobody else's
		{"summit", "Arab League chief Amr Moussa called for an emergency meeting of foreign ministers on Thursday.", "possible amr-moussa/Arab League+-/Arab League @ 2002-05-09"},
		{"summit", chirac + " called for an emergency meeting of foreign ministers on Thursday.", ""},
		// the day on which somebody arrived is not that of what he is to do
		{"meeting", chirac + ", who arrived in Hanoi on Sunday for a three-day visit, was to go on to Beijing for talks with " + jiang + ".", "planned jiang-zemin/CN+jacques-chirac/FR @Beijing -"},
		// who is told to make up a few talks for itself
		{"meeting", "Iran will hold talks with the EU-3 -- Britain, France and Germany -- in Vienna on Thursday.", "planned -/GB+-/FR+-/DE+-/IR @Vienna 2002-05-09"},
		{"meeting", "Iran will hold talks with the European trio of Britain, France and Germany in Vienna on Thursday.", "planned -/GB+-/FR+-/DE+-/IR @Vienna 2002-05-09"},
		// a high-level conference is one of states; all the summits of a row are none of them
		{"summit", chirac + " opened a high-level conference in Geneva on Monday on how to feed the hungry.", "held jacques-chirac/FR @Geneva 2002-05-06"},
		{"meeting", "It was a first for the France-China summits since they began in 1973, officials in Paris said.", ""},
		{"summit", "Speaking on the sidelines of the ASEAN summit in Hanoi, " + chirac + " said this was important.", "held -/ASEAN+jacques-chirac/FR @Hanoi -"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
