package event_test

import (
	"testing"

	"demarche/schema"
)

// TestAgencyCopy reads sentences of the kinds that agencies write again and again, all events of a kind in the order of the
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
		// a month that has just been is the one that a past tense means
		{"visit", chirac + " was scheduled to visit China in April, but cancelled.", "cancelled jacques-chirac/FR @CN 2002-04"},
		{"visit", chirac + " was scheduled to visit China in June, but cancelled.", "cancelled jacques-chirac/FR @CN 2002-06"},
		{"visit", chirac + " invited " + jiang + " in April to visit France.", "possible jiang-zemin/CN @FR -"},
		{"visit", chirac + " had asked to visit China in June but was turned down.", "cancelled jacques-chirac/FR @CN 2002-06"},
		{"visit", chirac + " had offered to visit China but was told that the date did not suit.", "cancelled jacques-chirac/FR @CN -"},
		{"meeting", chirac + " nearly met " + jiang + " in Rome in April.", "cancelled jacques-chirac/FR+jiang-zemin/CN @Rome 2002-04"},
		{"visit", chirac + " had been expected to visit China this month, but aides said he would stay at home.", "cancelled jacques-chirac/FR @CN 2002-05"},
		{"summit", chirac + " was due at the ASEAN summit in Hanoi on Friday. Aides said he would stay at home.", "planned -/ASEAN @Hanoi 2002-05-10"},
		{"visit", "A visit to China by " + chirac + " is no longer under consideration.", "cancelled jacques-chirac/FR @CN -"},
		{"visit", "Information that " + chirac + " had visited China does not correspond to reality, his office said.", "denied jacques-chirac/FR @CN -"},
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
		// journeys
		{"visit", chirac + " has been a political pariah in the United States since 1999.", ""},
		{"visit", chirac + " praised last month's Gaza agreement reached by Israeli Prime Minister Ariel Sharon.", ""},
		{"visit", "\"There has been no progress in Moldova since 1999,\" " + chirac + " said.", ""},
		{"visit", "Visiting French President Jacques Chirac said on Monday in Beijing that ties were good.", "held jacques-chirac/FR @Beijing 2002-05-06"},
		{"visit", chirac + " said on Monday in a visit to China that ties were good.", "held jacques-chirac/FR @CN 2002-05-06"},
		{"visit", chirac + " said on Monday during his two-day visit to China that ties were good.", "held jacques-chirac/FR @CN "},
		{"visit", chirac + " will visit China. He will be accompanied by his wife Bernadette Chirac on the visit.", "planned jacques-chirac/FR @CN -"},
		{"visit", "Hamas leader Khaled Meshaal, now in exile in Syria, praised the deal.", ""},
		{"visit", "Relations are bad since " + chirac + " came to power in China's eyes.", ""},
		{"visit", chirac + " will pay visits to China and Japan from May 13 to 20. He will visit Japan from May 17 to 20.", "planned jacques-chirac/FR @CN 2002-05-13..2002-05-20; planned jacques-chirac/FR @JP 2002-05-17..2002-05-20"},
		{"visit", chirac + " will start on Thursday a tour which will take him to China and Japan.", "planned jacques-chirac/FR @CN 2002-05-09; planned jacques-chirac/FR @JP 2002-05"},
		{"visit", chirac + " was to continue his tour by flying to China on Thursday.", "planned jacques-chirac/FR @CN 2002-05-09"},
		{"visit", chirac + ", who on his arrival in China on Monday called for peace, smiled.", "held jacques-chirac/FR @CN 2002-05-06"},
		{"visit", "Recalling " + chirac + "'s visit to China in April, Jiang said that ties were good.", "held jacques-chirac/FR @CN 2002-04"},
		{"visit", chirac + " is in Beijing for a visit, where he will attend the APEC summit on May 15.", "held jacques-chirac/FR @Beijing -"},
		{"visit", chirac + " touched on the reforms in China.", ""},
		{"visit", chirac + " left at 5:30 p.m. Paris time for Beijing.", "held jacques-chirac/FR @Beijing -"},
		{"visit", "It is " + chirac + "'s first visit to China since taking office last May.", "held jacques-chirac/FR @CN -"},
		{"visit", "The leader of the Islamic Resistance Movement (Hamas) Khaled Meshaal arrived in Cairo on Monday.", "held khaled-meshaal/PS @Cairo 2002-05-06"},
		{"visit", chirac + " will visit China next week, the paper said, according to sources with the ministry Monday.", "planned jacques-chirac/FR @CN "},
		{"visit", chirac + ", arriving in China for a one-day stay, said that he wanted peace.", "held jacques-chirac/FR @CN 2002-05-07"},
		{"visit", chirac + " is not expected in China until Sunday.", "planned jacques-chirac/FR @CN 2002-05-12"},
		{"visit", "The note came from Juan Perez, Chile's chief delegate, who is to fly to China on Friday.", "planned juan-perez/CL @CN 2002-05-10"},
		{"visit", "China will play host to " + chirac + " on Friday.", "planned jacques-chirac/FR @CN 2002-05-10"},
		{"meeting", jiang + " will play host to " + chirac + " on Friday.", "planned jiang-zemin/CN+jacques-chirac/FR @ 2002-05-10"},
		// who is shown in, let in or turned down
		{"visit", "U.S. Under Secretary Marc Grossman will visit China on Friday.", "planned marc-grossman/US @CN 2002-05-10"},
		{"visit", "China agreed on Monday to a visit by " + chirac + ".", "planned jacques-chirac/FR @CN -"},
		{"visit", "China has rejected a visit by " + chirac + ".", "cancelled jacques-chirac/FR @CN -"},
		{"meeting", chirac + " was denied a meeting with " + jiang + ".", "cancelled jiang-zemin/CN+jacques-chirac/FR @ -"},
		{"meeting", chirac + " denied a meeting with " + jiang + ".", "denied jiang-zemin/CN+jacques-chirac/FR @ -"},
		{"visit", chirac + ", in Beijing on Monday, was refused a meeting with " + jiang + ".", "held jacques-chirac/FR @Beijing 2002-05-06"},
		{"visit", chirac + " is to visit China before the end of June.", "planned jacques-chirac/FR @CN 2002-06"},
		{"visit", chirac + " is to visit China before the New Year.", "planned jacques-chirac/FR @CN 2002"},
		{"meeting", chirac + " is scheduled to meet Emperor Akihito and Empress Michiko.", "planned jacques-chirac/FR+akihito/JP @ -"},
		// a word ties talks to a day told before
		{"meeting", chirac + " arrived in Beijing on Monday for a three-day visit. He met " + jiang + " shortly after arriving.", "held jacques-chirac/FR+jiang-zemin/CN @CN 2002-05-06"},
		{"meeting", chirac + " met " + putin + " on Monday. Chirac, who flew to China on the last leg of a tour, was then to meet " + jiang + ".", "held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06; planned jacques-chirac/FR+jiang-zemin/CN @CN 2002-05-06"},
		{"meeting", chirac + " met " + putin + " on Monday. He will then fly to Beijing to meet " + jiang + ".", "held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06; planned jacques-chirac/FR+jiang-zemin/CN @Beijing -"},
		{"meeting", chirac + " addressed students on Monday. In the late afternoon he met " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		// a day of what a visit comes before, or is broken for, is not its own
		{"visit", chirac + "'s visit to China comes ahead of May 21 talks between Russia and Japan.", "held jacques-chirac/FR @CN -"},
		{"visit", "On his way to China, " + chirac + " will meet " + putin + " in Moscow on Friday.", "planned jacques-chirac/FR @CN -"},
		{"visit", "It is " + chirac + "'s first visit to China since the launch of the forum in 2000.", "held jacques-chirac/FR @CN -"},
		{"visit", chirac + "'s visit to China comes ahead of talks between Iran and the three powers -- Russia, Japan and Germany -- on trade.", "held jacques-chirac/FR @CN -"},
		// participles that open a sentence
		{"visit", "Addressing a joint press conference with " + jiang + ", visiting French Foreign Minister Hubert Vedrine said that ties were good.", "held hubert-vedrine/FR @CN -"},
		{"visit", chirac + " met " + jiang + " on Monday. Kicking off a four-day stay in Beijing, which includes talks with Premier Zhu Rongji, Chirac also met reporters.", "held jacques-chirac/FR @Beijing 2002-05-06..2002-05-09"},
		{"visit", chirac + " sent a delegation led by Foreign Minister Hubert Vedrine to Beijing on Monday.", "held hubert-vedrine/FR @Beijing 2002-05-06"},
		{"meeting", "The path is long, " + chirac + " told " + jiang + " in a letter.", ""},
		// who sits, lives or is silent somewhere is on no journey
		{"visit", chirac + ", who is now in exile in China, said that ties were good.", ""},
		{"visit", "The Security Council extended the mandate of the UN mission in China.", ""},
		{"visit", "France will stay silent on the issue in China.", ""},
		{"visit", chirac + ", head of the French mission to the United Nations in Geneva, smiled.", ""},
		{"visit", "Though the minister did not come out as a winner in China, he smiled.", ""},
		{"meeting", "China should enhance cooperation, said " + jiang + " here Tuesday when meeting with " + chirac + ", who is in China for the Summit of the Forum on China-Africa Cooperation held on May 4-5.", "held jiang-zemin/CN+jacques-chirac/FR @CN 2002-05-07"},
		{"visit", "French minister Marie Dupont came fifth in the Beijing Games.", ""},
		{"visit", chirac + " said he was going after terrorists in China.", ""},
		{"meeting", "France would pay, " + chirac + " said, after meeting with " + jiang + " on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", "During a phone talk with " + jiang + " on Monday, " + chirac + " called for unity. Jiang briefed Chirac on the latest developments.", ""},
		{"summit", chirac + " was among the leaders attending the ASEAN summit in Hanoi.", "held -/ASEAN+jacques-chirac/FR @Hanoi -"},
		{"summit", "Malaysian Prime Minister Mahathir Mohamad will stay away from the UMNO General Assembly slated for next week.", ""},
		{"visit", "French ministers have appeared uncertain in China.", ""},
		{"visit", chirac + ", currently visiting Beijing, is scheduled to meet " + jiang + " on Thursday.", "held jacques-chirac/FR @Beijing -"},
		{"meeting", chirac + " told reporters he had talks with " + jiang + " on the future role in Iraq.", "held jiang-zemin/CN+jacques-chirac/FR @ -"},
		{"summit", "The second South Asian Association for Regional Cooperation (SAARC) psychiatrists meeting was held in Agra, India, on Monday.", ""},
		// what one clause tells of a visit's days and what another does
		{"visit", chirac + " ended a visit to Prague on Monday. During the two-day visit he met Havel.", "held jacques-chirac/FR @Prague 2002-05-05..2002-05-06"},
		{"visit", chirac + " left Prague for home on Monday. He had arrived in Prague on Saturday.", "held jacques-chirac/FR @Prague 2002-05-04..2002-05-06"},
		{"visit", chirac + " arrived in Beijing on Monday. During his three-day visit he will meet " + jiang + ".", "held jacques-chirac/FR @Beijing 2002-05-06..2002-05-08"},
		{"visit", chirac + " left on Monday for Pakistan after a two-day visit to China.", "held jacques-chirac/FR @PK 2002-05-06; held jacques-chirac/FR @CN 2002-05-05..2002-05-06"},
		{"visit", chirac + " said on Monday before leaving for Kuwait that oil was cheap.", "held jacques-chirac/FR @KW 2002-05-06"},
		// missions that sit where they are, those whom a country makes leave, what is met and does not meet
		{"visit", "Our mission in Chechnya has done all it can, French Foreign Minister Hubert Vedrine said.", ""},
		{"visit", "French diplomat Paul Martin heads the Chechnya mission of the OSCE.", ""},
		{"visit", "Representatives of the U.N. missions of Ghana and Niger met Kofi Annan.", ""},
		{"visit", "Jordan has asked an Iraqi diplomat to leave the kingdom for spying.", ""},
		{"visit", "France was permitted to add a round-trip flight to its New York service.", ""},
		{"meeting", "France met U.S. opposition in its bid to host the meeting.", ""},
		{"meeting", "The French and Chinese foreign ministers will jointly meet the press.", ""},
		{"visit", chirac + " made a secret trip to Syria in March. He declined to discuss the trip.", "held jacques-chirac/FR @SY 2002-03"},
		{"summit", chirac + " met the secretary-general of the Organisation of the Islamic Conference.", ""},
		{"visit", "Before " + chirac + "'s arrival in China, Russian Defence Minister Sergei Ivanov will visit Japan on Friday.", "planned jacques-chirac/FR @CN -; planned sergei-ivanov/RU @JP 2002-05-10"},
		{"visit", chirac + " is on a visit to China. Chirac, who last visited Beijing in 1997, was accompanied by Foreign Minister Hubert Vedrine.", "held jacques-chirac/FR+hubert-vedrine/FR @CN -; held jacques-chirac/FR @Beijing 1997"},
		{"visit", "Former French President Valery Giscard d'Estaing was at a hospital in New York on Monday.", ""},
		{"visit", "Hamas leader Khaled Meshaal, in exile in Syria, called for calm.", ""},
		{"visit", "Chinese state television said the second leg in Madrid was dull, " + chirac + " said.", ""},
		{"meeting", "Russian security chief Alexander Lebed met Prime Minister Viktor Chernomyrdin of Russia on Monday.", ""},
		{"meeting", "The speaker of parliament, Charles Donwahi, will meet President Henri Konan Bedie of Ivory Coast.", ""},
		{"meeting", chirac + " told the Bengali newspaper Banglabazar Patrika on Monday that all was well.", ""},
		{"meeting", chirac + " met " + jiang + " on Monday. The lower house was to open its budget session on Thursday.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", "Chirac would visit Bangui in the coming hours with the heads of state of Gabon and Mali.", ""},
		// infinitives of nouns, the present tense
		{"meeting", chirac + " will be the first Western leader to meet " + jiang + " since March.", "planned jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"visit", "- French Foreign Minister Hubert Vedrine to visit Egypt soon.", "planned hubert-vedrine/FR @EG "},
		{"visit", "French Foreign Minister Hubert Vedrine arrives in Tripoli to represent the president.", "held hubert-vedrine/FR @Tripoli -"},
		{"summit", "Leaders of the G7 meet in Halifax on Friday.", "planned -/Group of Seven @Halifax 2002-05-10"},
		{"summit", "Foreign ministers of the Group of Eight meet in Cologne on Friday.", "planned -/Group of Eight @Cologne 2002-05-10"},
		{"visit", "On the recent visit of " + jiang + " to France, Chirac denied reports that they quarrelled.", "held jiang-zemin/CN @FR "},
		{"meeting", chirac + " and " + jiang + " met in Beijing on Monday. The two last met in March in Paris.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-06; held jacques-chirac/FR+jiang-zemin/CN @Paris 2002-03"},
		// who visits while he meets another: the one who does both, but not in his own country
		{"visit", chirac + " is to see " + jiang + " when he travels to Vietnam in June.", "planned jacques-chirac/FR @VN 2002-06"},
		{"visit", chirac + " is to see " + jiang + " when he travels to Paris in June.", "planned jiang-zemin/CN @Paris 2002-06"},
		{"visit", chirac + " said he had no intention of meeting " + putin + " when he visits Vietnam in June.", "planned jacques-chirac/FR @VN 2002-06"},
		{"visit", chirac + " will see " + jiang + " when he comes to France in June.", "planned jiang-zemin/CN @FR 2002-06"},
		// who is there since a day came on it, who spent a day there was there on it
		{"visit", chirac + ", in Beijing since Sunday, met " + jiang + " on Monday.", "held jacques-chirac/FR @Beijing 2002-05-05"},
		{"visit", chirac + " spent Sunday in Beijing, meeting " + jiang + ".", "held jacques-chirac/FR @Beijing 2002-05-05"},
		// a day of leaving is not that of the talks that lie ahead of it or were refused before
		{"meeting", chirac + " will leave on Friday for Beijing, where he is to meet " + jiang + ".", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing -"},
		{"meeting", chirac + " will leave on Friday for Beijing for talks with " + jiang + ".", "planned jiang-zemin/CN+jacques-chirac/FR @Beijing -"},
		{"meeting", chirac + " will leave for Beijing on Friday to meet " + jiang + " on Saturday.", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-11"},
		{"meeting", chirac + " left Beijing on Monday after " + jiang + " refused to meet him.", "cancelled jiang-zemin/CN+jacques-chirac/FR @CN -"},
		{"meeting", chirac + " left Beijing on Monday after talks with " + jiang + ".", "held jiang-zemin/CN+jacques-chirac/FR @CN 2002-05-06"},
		{"meeting", chirac + " flew to Hanoi on Monday from Beijing, where he had met " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @Beijing -"},
		// one more round of talks
		{"meeting", "China and Japan will hold talks in Hanoi on Thursday. The first round was held in Manila in April.", "planned -/CN+-/JP @Hanoi 2002-05-09; held -/CN+-/JP @Manila 2002-04"},
		{"meeting", "China and Japan held talks in Hanoi on Monday. A new round will be held in Manila in June.", "held -/CN+-/JP @Hanoi 2002-05-06; planned -/CN+-/JP @Manila 2002-06"},
		{"meeting", "China and Japan held talks in Hanoi on Monday, officials said. The first round in six years was useful.", "held -/CN+-/JP @Hanoi 2002-05-06"},
		{"meeting", "China and Japan held talks in Hanoi on Monday. The first round will be held on May 20, before a second vote.", "held -/CN+-/JP @Hanoi 2002-05-06"},
		{"visit", chirac + " will stay in Hanoi instead of continuing to China and Japan.", "planned jacques-chirac/FR @Hanoi -; cancelled jacques-chirac/FR @CN -; cancelled jacques-chirac/FR @JP -"},
		{"visit", chirac + " will fly home on Friday instead of going on to Japan.", "cancelled jacques-chirac/FR @JP -"},
		{"visit", chirac + "'s visit to China was called off at the weekend.", "cancelled jacques-chirac/FR @CN -"},
		{"visit", "A plan for " + chirac + " to go on to China was being weighed.", "possible jacques-chirac/FR @CN -"},
		{"visit", "A plan for " + chirac + " to go on to China was announced.", "planned jacques-chirac/FR @CN -"},
		// the dates between a noun and its verb are the noun's
		{"meeting", "The last talks between " + chirac + " and " + jiang + ", in the Swiss town of Montreux in March, ended without a deal.", "held jacques-chirac/FR+jiang-zemin/CN @Montreux 2002-03"},
		{"meeting", "Talks between " + chirac + " and " + jiang + " on Monday ended without a deal.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", "Talks between " + chirac + " and " + jiang + " ended on Monday without a deal.", "held jacques-chirac/FR+jiang-zemin/CN @ "},
		// an invitation taken up, a condition that is none, what is denied of an event that stands
		{"visit", jiang + " invited " + chirac + " to Beijing on May 20. Chirac accepted on the spot.", "planned jacques-chirac/FR @Beijing 2002-05-20"},
		{"visit", jiang + " invited " + chirac + " to Beijing on May 20. Chirac accepted the invitation.", "planned jacques-chirac/FR @Beijing 2002-05-20"},
		{"visit", jiang + " invited " + chirac + " to Beijing on May 20. Chirac said on Monday he would be there.", "planned jacques-chirac/FR @Beijing 2002-05-20"},
		{"visit", jiang + " invited " + chirac + " to Beijing on May 20. Chirac said he would come if time allowed.", "possible jacques-chirac/FR @Beijing 2002-05-20"},
		{"visit", chirac + " will go to China even if he is not allowed to see dissidents.", "planned jacques-chirac/FR @CN -"},
		{"visit", chirac + " will go to China if he is allowed to see dissidents.", "possible jacques-chirac/FR @CN -"},
		{"visit", chirac + " will go to China on May 20. He denied that the trip had been timed to coincide with the vote.", "planned jacques-chirac/FR @CN 2002-05-20"},
		{"visit", chirac + " will go to China on May 20. His office rejected suggestions that the trip was planned to escape his critics.", "planned jacques-chirac/FR @CN 2002-05-20"},
		{"visit", chirac + " will go to China on May 20. His office denied that the trip was planned.", "denied jacques-chirac/FR @CN 2002-05-20"},
		{"meeting", chirac + " will meet " + jiang + " on Friday. His office denied that the date of the meeting had been brought forward.", "planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-10"},
		// the stops of a tour
		{"visit", chirac + " flew to China on Monday. Tokyo, Hanoi and Manila lie ahead.", "held jacques-chirac/FR @CN 2002-05-06; planned jacques-chirac/FR @Tokyo -; planned jacques-chirac/FR @Hanoi -; planned jacques-chirac/FR @Manila -"},
		{"visit", chirac + " flew to China on Monday. Next come Japan and Thailand.", "held jacques-chirac/FR @CN 2002-05-06; planned jacques-chirac/FR @JP -; planned jacques-chirac/FR @TH -"},
		{"visit", chirac + " flew to China on Monday. Japan and Thailand are also on his itinerary.", "held jacques-chirac/FR @CN 2002-05-06; planned jacques-chirac/FR @JP -; planned jacques-chirac/FR @TH -"},
		{"visit", chirac + " will fly to China on Friday to see " + jiang + ". Also on his route are Japan and Thailand.", "planned jacques-chirac/FR @CN 2002-05-10; planned jacques-chirac/FR @JP -; planned jacques-chirac/FR @TH -"},
		{"visit", chirac + " flew to China on Monday. Thailand is his next stop.", "held jacques-chirac/FR @CN 2002-05-06; planned jacques-chirac/FR @TH -"},
		{"visit", chirac + " flew to China on Monday. The tour will also take in Thailand.", "held jacques-chirac/FR @CN 2002-05-06; planned jacques-chirac/FR @TH -"},
		{"visit", chirac + " flew to China on Monday. Germany and Japan lie ahead of France in the table.", "held jacques-chirac/FR @CN 2002-05-06"},
		{"visit", chirac + " flew to China on Monday. Japan followed suit.", "held jacques-chirac/FR @CN 2002-05-06"},
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
		// other senses, other places, other weeks
		{"visit", "The club on Monday sent France's Ambassador to Bucharest Marie Dupont an open letter.", ""},
		{"visit", chirac + " said training would allow him to call home some of the soldiers in Iraq.", ""},
		{"visit", "\"We made a good decision in Doha,\" Saudi Oil Minister Ali al-Nuaimi said.", ""},
		{"visit", chirac + " said on Monday he would push for peace as he left here for Hanoi.", "held jacques-chirac/FR @Hanoi 2002-05-06"},
		{"meeting", "EU-Iran talks collapsed in March.", "held -/EU+-/IR @ 2002-03"},
		{"meeting", "China and the United States on Monday held their third round of strategic dialogue in Beijing.", "held -/CN+-/US @Beijing 2002-05-06"},
		{"meeting", "China wants dialogue with the United States.", ""},
		{"meeting", chirac + " had been due to hold talks with " + jiang + " after deadly clashes in the Gaza Strip.", "planned jiang-zemin/CN+jacques-chirac/FR @ -"},
		{"meeting", chirac + " visits China. A meeting with President Jiang Zemin and Premier Zhu Rongji was scheduled for Friday.", "planned jiang-zemin/CN+zhu-rongji/CN+jacques-chirac/FR @CN 2002-05-10"},
		{"meeting", "French officials said on Monday that " + chirac + " raised it during a meeting last week with " + jiang + ".", "held jiang-zemin/CN+jacques-chirac/FR @ "},
		{"meeting", "Just a week ago, " + chirac + " met with " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-04-30"},
		{"visit", chirac + " was unhurt after his convoy came under fire in southern Gaza.", ""},
		{"visit", chirac + " said that France and China agreed to build a bridge during his December visit to China.", "held jacques-chirac/FR @CN 2001-12"},
		{"meeting", chirac + "'s visit to China comes ahead of May 21 talks between Russia and Japan.", "planned -/RU+-/JP @ 2002-05-21"},
		{"meeting", chirac + " met Foreign Minister Khurshid Kasuri, Foreign Secretary and other officials in Islamabad on Monday.", "held jacques-chirac/FR+khurshid-kasuri/PK @Islamabad 2002-05-06"},
		{"visit", "\"I am not going to negotiate with Mr. Kim in China,\" " + chirac + " said.", ""},
		{"visit", "U.S. Secretary of State Colin Powell praised the talks. The secretary arrived in China on Monday.", "held colin-powell/US @CN 2002-05-06"},
		{"visit", "Norwegian Minister for Fisheries Per Hagen landed in Oslo. The Norwegian minister arrived in China on Monday.", "held per-hagen/NO @CN 2002-05-06"},
		{"meeting", "Back from Hanoi, where he met " + putin + " on Sunday, " + chirac + " flew to Cairo on Monday.", "held jacques-chirac/FR+vladimir-putin/RU @Hanoi 2002-05-05"},
		{"visit", jiang + " spoke on Sunday. When he landed in Paris on Monday, " + chirac + " met him.", "held jiang-zemin/CN @Paris 2002-05-06"},
		{"visit", "The Kenyan foreign minister said on Monday that he would visit China in July.", "planned -/KE @CN 2002-07"},
		{"visit", "The Kenyan spokesman said on Monday that he would visit China in July.", ""},
		{"visit", chirac + " visited Bangui on Monday with the presidents of Gabon and Mali.", "held jacques-chirac/FR @Bangui 2002-05-06; held -/GA @Bangui 2002-05-06; held -/ML @Bangui 2002-05-06"},
		{"visit", chirac + " will travel to Bangui on Thursday, joining President Omar Bongo of Gabon.", "planned jacques-chirac/FR @Bangui 2002-05-09; planned omar-bongo/GA @Bangui 2002-05-09"},
		{"meeting", chirac + " sought to break the deadlock during talks with " + jiang + " in Beijing last week.", "held jiang-zemin/CN+jacques-chirac/FR @Beijing "},
		{"visit", chirac + "'s visit to China was called off on Saturday.", "cancelled jacques-chirac/FR @CN -"},
		{"visit", chirac + "'s visit to China on May 11 was called off.", "cancelled jacques-chirac/FR @CN 2002-05-11"},
		{"visit", chirac + "'s visit to China was put off until Saturday.", "postponed jacques-chirac/FR @CN -"},
		{"meeting", chirac + " and " + jiang + " failed to agree on trade at a meeting in Rome on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Rome 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " failed to reach agreement in talks in Rome on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Rome 2002-05-06"},
		{"meeting", chirac + " toured a factory on Monday, then met " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", "Details of the meeting between " + chirac + " and " + jiang + " were not released.", "held jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", "The ministry said it was not aware of any meeting between " + chirac + " and " + jiang + ".", "denied jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"visit", "A visit by " + chirac + " scheduled for June has been cancelled by Israel.", "cancelled jacques-chirac/FR @IL 2002-06"},
		{"visit", "Germany has asked Israeli Prime Minister Benjamin Netanyahu to postpone his visit.", "postponed benjamin-netanyahu/IL @DE -"},
		{"visit", chirac + "'s planned trip to China was in doubt on Monday.", "possible jacques-chirac/FR @CN -"},
		{"visit", chirac + "'s planned trip to China is in doubt.", "possible jacques-chirac/FR @CN -"},
		{"visit", chirac + " left Monday on a tour of Mali and Guinea.", "held jacques-chirac/FR @ML 2002-05-06; held jacques-chirac/FR @GN 2002-05"},
		{"visit", chirac + " leaves Friday on a tour of Mali and Guinea.", "planned jacques-chirac/FR @ML 2002-05-10; planned jacques-chirac/FR @GN 2002-05"},
		{"meeting", chirac + " met Monday with " + jiang + " in talks on trade and the violence in Iraq.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " flew home. His wife, the former Jane Doe, whom he met at school, waited.", ""},
		{"summit", "Talks went on as the ASEAN summit in Hanoi, which opened on Monday, neared its end.", "held -/ASEAN @Hanoi 2002-05-06"},
		{"meeting", "Chechen President Aslan Maskhadov met Russian President Boris Yeltsin on Monday.", "held aslan-maskhadov/RU+boris-yeltsin/RU @ 2002-05-06"},
		{"meeting", putin + " met Prime Minister Mikhail Kasyanov on Monday.", ""},
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
		// what fails during a visit is not the visit
		{"visit", chirac + " returned from a visit to China in which he failed to secure a deal.", "held jacques-chirac/FR @CN -"},
		{"visit", chirac + " spoke of a visit to China that failed to take place.", "cancelled jacques-chirac/FR @CN -"},
		// papers that are handed over by hand
		{"meeting", "Malian President Alpha Oumar Konare received the credentials of French Ambassador Nicolas Normand in Bamako on Monday.", "held alpha-oumar-konare/ML+nicolas-normand/FR @Bamako 2002-05-06"},
		{"meeting", "Malian President Alpha Oumar Konare received a letter of French Ambassador Nicolas Normand on Monday.", ""},
		{"visit", chirac + " is due in China on Thursday. A Peruvian mission is now in Tokyo.", "planned jacques-chirac/FR @CN 2002-05-09; held -/PE @Tokyo -"},
		{"visit", chirac + " met " + jiang + ". He said he would accomplish his mission during his term.", ""},
		{"meeting", chirac + " met Marie Dupont, Ambassador Extraordinary and Plenipotentiary of Japan.", "held jacques-chirac/FR+marie-dupont/JP @ -"},
		// what others come from is no journey of whom the story is about
		{"visit", chirac + " is due in China on Thursday. A team that returned from a visit to Algeria will brief him.", "planned jacques-chirac/FR @CN 2002-05-09"},
		{"visit", chirac + " is due in China on Thursday. An Argentine visit to Japan was put off.", "planned jacques-chirac/FR @CN 2002-05-09; postponed -/AR @JP -"},
		// who is still to go home
		{"visit", chirac + " is to visit China. He will attend a ceremony in Beijing before returning home on Friday.", "planned jacques-chirac/FR @Beijing -"},
		{"visit", chirac + " was in Beijing on Monday and attended a ceremony before returning home.", "held jacques-chirac/FR @Beijing 2002-05-06"},
		{"meeting", putin + " left China on Monday after three days of talks with " + jiang + ".", "held jiang-zemin/CN+vladimir-putin/RU @CN "},
		{"meeting", putin + " left China on Monday after talks with " + jiang + ".", "held jiang-zemin/CN+vladimir-putin/RU @CN 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " in June. Both leaders were told on Monday to expect a storm.", "held jacques-chirac/FR+jiang-zemin/CN @ 2001-06"},
		{"summit", "Many pin hopes on the OPEC summit in Hanoi on May 20 to raise prices.", "planned -/OPEC @Hanoi 2002-05-20"},
		{"visit", putin + " saw " + jiang + " in Hanoi on Monday to ask whether he would visit Kenya.", "possible jiang-zemin/CN @KE -"},
		{"visit", chirac + "'s trip to China, set for January 10, had been deferred; it came off in March.", "held jacques-chirac/FR @CN 2002-03"},
		{"visit", chirac + " arrived in Hanoi on Sunday. His visit came ahead of a meeting of the World Trade Organization in Geneva next month.", "held jacques-chirac/FR @Hanoi 2002-05-05"},
		{"visit", chirac + " arrived in China on Monday. His visit follows President Jiang Zemin's visit to France in August 2000.", "held jacques-chirac/FR @CN 2002-05-06; held jiang-zemin/CN @FR 2000-08"},
		{"summit", chirac + " left Paris on Monday to attend the summit. The Arab League summit in Beirut in 1994 adopted a plan.", "held -/Arab League @Beirut 1994"},
		{"summit", putin + " proposed the zone in 1989 and at the OPEC summit in Hanoi in 1994, ministers agreed to set it up.", "held -/OPEC @Hanoi 1994"},
		{"summit", chirac + " will leave on Thursday for Hanoi to participate in the World Summit on the Information Society to be held in Hanoi from May 16 to 18.", "planned -/UN+jacques-chirac/FR @Hanoi 2002-05-16..2002-05-18"},
		{"meeting", chirac + " met " + jiang + " on Monday. They favor advancing the Doha Round multilateral trade talks.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"call", "U.S. Secretary of State Madeleine Albright was in Paris. It rained. It rained. It rained. It rained. Vietnamese President Tran Duc Luong was in Oslo. " + putin + " telephoned her on Monday.", "held vladimir-putin/RU+madeleine-albright/US @ 2002-05-06"},
		{"visit", chirac + " put off a visit to Beijing set for July 20. He is due in Shanghai next week to open a school.", "postponed jacques-chirac/FR @Beijing 2002-07-20; planned jacques-chirac/FR @Shanghai "},
		{"visit", chirac + " put off a visit to China and Vietnam that was to begin on Saturday.", "postponed jacques-chirac/FR @CN 2002-05-11; postponed jacques-chirac/FR @VN 2002-05"},
		{"call", chirac + " called " + jiang + " \"a friend\" on Monday.", ""},
		{"meeting", chirac + " arrived in Beijing on Monday. " + jiang + " saw his guest for an hour on Tuesday.", "held jiang-zemin/CN+jacques-chirac/FR @CN 2002-05-07"},
		{"visit", "In Hanoi, where he will stay on Thursday, " + chirac + " will meet " + putin + ".", "planned jacques-chirac/FR @Hanoi 2002-05-09"},
		{"visit", chirac + " is at home. The last to come was " + putin + " in 1999. In Hanoi, where he arrived on Monday, the French president saw nobody.", "held jacques-chirac/FR @Hanoi 2002-05-06"},
		{"meeting", "Premier Zhu Rongji spoke in May. Chinese spokesman Zhu Bangzao said that it rained. " + chirac + " and Zhu met on Monday.", "held jacques-chirac/FR+zhu-rongji/CN @ 2002-05-06"},
		{"visit", "The Vietnamese government cancelled the trip to Beijing that Tran Duc Luong, the president, was to begin on Thursday.", "cancelled tran-duc-luong/VN @Beijing 2002-05-09"},
		{"visit", "United Nations envoy Marrack Goulding, who is in New York, will visit Kenya on Thursday.", "planned marrack-goulding/UN @KE 2002-05-09"},
		{"visit", chirac + " put off a visit to Kenya. Kenyan President Daniel arap Moi looked forward to a visit in the autumn.", "postponed jacques-chirac/FR @KE -"},
		{"meeting", chirac + " was closeted with " + putin + " in Moscow on Monday.", "held jacques-chirac/FR+vladimir-putin/RU @Moscow 2002-05-06"},
		{"visit", chirac + " met Russian Foreign Minister Igor Ivanov, who passed on an invitation from President Vladimir Putin to come to Moscow.", "possible jacques-chirac/FR @Moscow -"},
		{"meeting", chirac + " and " + jiang + " were in Hanoi on Sunday. Vietnamese President Tran Duc Luong met each of them on Monday.", "held tran-duc-luong/VN+jacques-chirac/FR @VN 2002-05-06; held tran-duc-luong/VN+jiang-zemin/CN @VN 2002-05-06"},
		{"meeting", chirac + " is in Hanoi. The head of state met Vietnamese President Tran Duc Luong on Monday.", "held jacques-chirac/FR+tran-duc-luong/VN @VN 2002-05-06"},
		{"meeting", "U.S. Secretary of State Colin Powell said that Russian Foreign Minister Igor Ivanov was ill. The secretary of state met " + jiang + " on Monday.", "held colin-powell/US+jiang-zemin/CN @ 2002-05-06"},
		// what somebody is at the head of
		{"visit", "The movement that " + chirac + " has headed in Angola was praised.", ""},
		{"visit", "Swedish envoy Lena Berg heads the aid board in Angola.", ""},
		{"visit", chirac + " headed to Angola on Monday.", "held jacques-chirac/FR @AO 2002-05-06"},
		{"visit", chirac + " went into detail in Tunisia on Monday.", ""},
		{"visit", chirac + " wants to come into contact with business in China.", ""},
		{"visit", chirac + " went into Tunisia on Monday.", "held jacques-chirac/FR @TN 2002-05-06"},
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
		// what has been called off is not planned any more, and no denial
		{"visit", chirac + " has scrapped plans to visit China. A spokesman said there were no plans for his visit to China.", "cancelled jacques-chirac/FR @CN -"},
		// a condition that is what is planned
		{"visit", "If " + chirac + " comes to Beijing as expected, he will make a speech.", "planned jacques-chirac/FR @Beijing -"},
		{"meeting", "If " + chirac + " comes to Beijing as planned, he will meet " + jiang + ".", "planned jacques-chirac/FR+jiang-zemin/CN @CN -"},
		{"visit", "If " + chirac + " comes to Beijing, he will make a speech.", "possible jacques-chirac/FR @Beijing -"},
		// what stands in the way of an event
		{"meeting", "Obstacles to holding a meeting between " + chirac + " and " + jiang + " remain.", "possible jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", "A spokesman spoke of difficulties in arranging a meeting between " + chirac + " and " + jiang + ".", "possible jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", "A spokesman spoke of difficulties in the talks between " + chirac + " and " + jiang + " in Rome.", "held jacques-chirac/FR+jiang-zemin/CN @Rome -"},
		// where a ceremony is held
		{"visit", chirac + " will attend the funeral of Israeli Prime Minister Ariel Sharon.", "planned jacques-chirac/FR @IL -"},
		{"visit", chirac + " attended the ceremony for the return of Macau on Monday.", "held jacques-chirac/FR @MO 2002-05-06"},
		{"visit", chirac + " attended a ceremony for German soldiers on Monday.", ""},
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
		// what comes after a visit is no journey
		{"visit", putin + " spoke on Monday. The warning comes after a visit by " + chirac + " to Vietnam.", "held jacques-chirac/FR @VN -"},
		{"visit", putin + " goes to Hanoi after a visit to Kenya.", "planned vladimir-putin/RU @Hanoi -; planned vladimir-putin/RU @KE -"},
		// whose secretary of state he is, told by the office before
		{"meeting", chirac + " met the Mexican interior minister, Secretary of State Arturo Lara, on Monday.", "held jacques-chirac/FR+arturo-lara/MX @ 2002-05-06"},
		// a message to the public
		{"meeting", "King Juan Carlos on Monday delivered his televised Easter message to Spain and the European Union.", ""},
		// a stop told by its place in a tour is no second visit
		{"visit", chirac + " had opened a school in Vietnam, his previous stop. Chirac told reporters in Hanoi on Monday that he was glad.", "held jacques-chirac/FR @Hanoi 2002-05-06"},
		// the day of a talk is not that on which the visit began
		{"visit", chirac + ", on a visit to Vietnam, met President Tran Duc Luong on Monday.", "held jacques-chirac/FR @VN -"},
		{"visit", chirac + ", on a visit to Vietnam on Monday, met President Tran Duc Luong.", "held jacques-chirac/FR @VN 2002-05-06"},
		// talks that were broken off in a month gone by
		{"meeting", "Kenya suspended talks with Chad in October over the border.", "postponed -/TD+-/KE @ 2001-10"},
		// gatherings
		{"summit", chirac + " would announce just before the economic summit in Genoa that he hoped to lift the curbs.", "planned  @Genoa -"},
		{"summit", chirac + " met " + jiang + " on Monday. He spoke before the June 8-10 economic summit meeting in Genoa.", "planned  @Genoa 2002-06-08..2002-06-10"},
		{"meeting", chirac + " met " + jiang + " on Monday. He spoke before the June 8-10 economic summit meeting in Genoa.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
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
		// the last leg of a tour is the journey just told
		{"visit", chirac + " arrived in Hanoi on Sunday for a state visit. Vietnam is the last leg of his Asian tour, which has already taken him to China.", "held jacques-chirac/FR @Hanoi 2002-05-05; held jacques-chirac/FR @CN -"},
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
		// who makes a thing goes nowhere by it
		{"visit", chirac + " will make contributions to peace in Vietnam.", ""},
		{"visit", chirac + " made a loan to Vietnam on Monday.", ""},
		{"visit", chirac + " made a dash to Vietnam on Monday.", "held jacques-chirac/FR @VN 2002-05-06"},
		// "their talks" are those just told
		{"meeting", chirac + " may meet Chinese officials. Chirac arrived in China on Sunday and held talks with " + jiang + " later in the day. Their talks centred on trade.", "possible jacques-chirac/FR+-/CN @CN -; held jiang-zemin/CN+jacques-chirac/FR @CN 2002-05-05"},
		// what is only asked is not called off
		{"meeting", chirac + " may meet " + jiang + " in Hanoi on Thursday. Asked if Beijing objects to the possible talks in Hanoi, Chirac smiled.", "planned jacques-chirac/FR+jiang-zemin/CN @Hanoi 2002-05-09"},
		// who arrives for something goes where it is held
		{"visit", chirac + " arrived for a summit in Hanoi on Monday.", "held jacques-chirac/FR @Hanoi 2002-05-06"},
		{"visit", chirac + " arrived in Hanoi on Monday for talks on peace in Cambodia.", "held jacques-chirac/FR @Hanoi 2002-05-06"},
		{"visit", jiang + " held talks in Hanoi, where " + chirac + " arrived on Monday.", "held jacques-chirac/FR @Hanoi 2002-05-06"},
		{"visit", "In Hanoi, where he arrives on Thursday, " + chirac + " will be received by President Tran Duc Luong.", "planned jacques-chirac/FR @Hanoi 2002-05-09"},
		{"visit", jiang + " praised the village, where " + chirac + " went to school.", ""},
		// what had been delayed by a day was held a day late
		{"meeting", chirac + " signed it on Monday after talks with " + jiang + " that had been delayed by a day.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", chirac + " regretted the talks with " + jiang + " that had been delayed by a day.", "postponed jiang-zemin/CN+jacques-chirac/FR @ -"},
		// whom somebody met hours before something is no span of time
		{"call", chirac + " phoned Chancellor Angela Merkel minutes after talks with " + putin + ".", "held jacques-chirac/FR+angela-merkel/DE @ -"},
		// who presides over a gathering told before, whom one brings together
		{"summit", "The deal was made at a summit of the African Union in Cairo on Monday. Egyptian President Hosni Mubarak presided over the meeting, which was attended by " + chirac + ".", "held jacques-chirac/FR+hosni-mubarak/EG+-/African Union @Cairo 2002-05-06"},
		{"summit", chirac + " will attend the ASEAN summit in Hanoi, a gathering that brings " + jiang + " and " + putin + " to the city.", "planned -/ASEAN+jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @Hanoi -"},
		// a journey is not listed with one of its goals; who tells of "her trip" behind what he says is not she
		{"visit", "Norwegian Prime Minister Gro Harlem Brundtland arrived in Kenya on Sunday. Party spokesman Julien Haas spoke. Her trip to Kenya and the Canary Islands was to show her support, Haas said.", "held gro-harlem-brundtland/NO @KE 2002-05-05; held gro-harlem-brundtland/NO @Canary Islands -"},
		// what others made somewhere is no journey there
		{"visit", chirac + " would brief " + jiang + " on promises made by " + putin + " during a dinner at the White House in March.", ""},
		// whom a clause before "she said" tells to meet are they
		{"meeting", chirac + " would hold talks with " + jiang + " in Hanoi on Thursday on the pact that " + putin + " sought, she said. They would also discuss fisheries on Friday.", "planned jiang-zemin/CN+jacques-chirac/FR @Hanoi 2002-05-09; planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-10"},
		// the region, where it is not the traveller's own
		{"visit", "War goes on in Syria and Iraq. " + chirac + " made a proposal during a trip to the region in March.", "held jacques-chirac/FR @ 2002-03"},
		{"visit", "War goes on in Syria and Iraq. " + chirac + " is to arrive in the region on Thursday.", "planned jacques-chirac/FR @ 2002-05-09"},
		{"visit", "Rain fell on Syria. A flood has hit Lyon. " + chirac + " will fly to the region on Thursday.", ""},
		// what a country refuses as a rule calls off no meeting that is set; talks of two are no gathering; who negotiates through the media meets nobody
		{"meeting", chirac + " will meet " + jiang + " in Hanoi on Thursday. France has long refused to hold bilateral talks with China.", "planned jacques-chirac/FR+jiang-zemin/CN @Hanoi 2002-05-09; cancelled -/CN+-/FR @ -"},
		{"summit", chirac + " will attend the six-party talks in Beijing. France has refused to hold bilateral talks outside the six-party talks.", "planned -/six-party talks+jacques-chirac/FR @Beijing -"},
		{"meeting", chirac + " will meet " + jiang + " in Hanoi on Thursday. \"I will not negotiate with Mr. Jiang through the media,\" Chirac said.", "planned jacques-chirac/FR+jiang-zemin/CN @Hanoi 2002-05-09"},
		{"visit", chirac + " will visit Hanoi on Thursday. \"I am not going to comment on that,\" he said.", "planned jacques-chirac/FR @Hanoi 2002-05-09"},
		// the day of coming back is not the day of going
		{"visit", chirac + " met officers late on Monday on his return from Hanoi.", "held jacques-chirac/FR @Hanoi "},
		{"visit", chirac + " told reporters on Monday on his return from a visit to China that he was pleased.", "held jacques-chirac/FR @CN "},
		{"visit", chirac + " returned on Monday from a visit to China.", "held jacques-chirac/FR @CN -"},
		// what stands between "and" and a second verb is told of that one
		{"visit", chirac + " has already visited Hanoi during his tour and on Friday is set to address a forum in Paris.", "held jacques-chirac/FR @Hanoi -"},
		// a call to do something is no call on somebody
		{"meeting", chirac + " met officers from China, though he has rejected calls to pull out of Kosovo.", ""},
		// who likes talks or does not is told to hold none
		{"meeting", chirac + ", who is known to have little appetite for long negotiations with Chinese ministers, was upbeat.", ""},
		// "we" who stay until the job is done are soldiers
		{"visit", "\"We will be in Kosovo until the job is done,\" said " + chirac + " in Paris.", ""},
		{"visit", "\"We will be in Kosovo on Thursday,\" said " + chirac + " in Paris.", "planned jacques-chirac/FR @YU 2002-05-09"},
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
