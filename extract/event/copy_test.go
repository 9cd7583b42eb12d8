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
		{"meeting", chirac + " and " + jiang + " discussed the violence in Iraq on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " held talks on the war in Geneva on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Geneva 2002-05-06"},
		// two talks of one verb
		{"meeting", chirac + " met " + jiang + " in Beijing on Sunday and " + putin + " in Moscow on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-05; held jacques-chirac/FR+vladimir-putin/RU @Moscow 2002-05-06"},
		{"meeting", chirac + " will meet " + jiang + " in Beijing on Thursday and " + putin + " the following day in Moscow.", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-09; planned jacques-chirac/FR+vladimir-putin/RU @Moscow 2002-05-10"},
		{"meeting", chirac + " will hold talks with " + jiang + " in Beijing on Thursday and with " + putin + " in Moscow on Friday.", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-09; planned jacques-chirac/FR+vladimir-putin/RU @Moscow 2002-05-10"},
		{"meeting", chirac + " and " + jiang + " met on Monday. They also discussed a railway, and the Beijing-based Hua Lin Hi-tech Park.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " on Monday. During the meeting, Chirac and Jiang are to discuss trade.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " met in Beijing on Monday, their first meeting since talks in Paris in March.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-06; held jacques-chirac/FR+jiang-zemin/CN @Paris 2002-03"},
		{"meeting", chirac + " held talks with " + jiang + " on Monday. The two leaders discussed trade. They also discussed Taiwan.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06"},
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
		{"visit", "On the recent visit of " + jiang + " to France, Chirac denied reports that they quarrelled.", "held jiang-zemin/CN @FR "},
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
		// gatherings
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
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
