package event_test

import (
	"testing"

	"demarche/schema"
)

// TestHung reads what a parser hangs from the wrong word or takes for another: a partner behind a place, an hour with somebody, the days of a clause with
// "who", two occasions after "twice", names of which half is a word or an office, and whose a day, a place or a plan is.
func TestHung(t *testing.T) {
	const chirac, jiang, putin = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Russian President Vladimir Putin"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{"meeting", chirac + " held talks on Monday at the Kremlin with " + putin + ", on the last day of his visit.", "held vladimir-putin/RU+jacques-chirac/FR @the Kremlin 2002-05-06"},
		{"meeting", chirac + " had lunch at the Elysee with " + putin + ".", "held jacques-chirac/FR+vladimir-putin/RU @Elysee -"},
		{"meeting", chirac + " had just come from two hours with " + jiang + " at his residence.", "held jiang-zemin/CN+jacques-chirac/FR @ "},
		{"meeting", chirac + ", fresh from an hour with " + jiang + ", said nothing.", "held jiang-zemin/CN+jacques-chirac/FR @ -"},
		{"visit", chirac + " was in Rome twice, in February and in March.", "held jacques-chirac/FR @Rome 2002-02; held jacques-chirac/FR @Rome 2002-03"},
		{"visit", chirac + ", who has been to Rome twice, on February 3 and again on March 9, told reporters that he was tired.", "held jacques-chirac/FR @Rome 2002-02-03; held jacques-chirac/FR @Rome 2002-03-09"},
		{"visit", chirac + ", who visited Rome, on Monday told reporters that he was tired.", "held jacques-chirac/FR @Rome -"},
		{"visit", "Moon Jae-in flew to Pyongyang on Monday.", "held moon-jae-in/KR @Pyongyang 2002-05-06"},
		{"call", "South Korean President Moon Jae-in telephoned " + putin + " on Monday.", "held moon-jae-in/KR+vladimir-putin/RU @ 2002-05-06"},
		{"meeting", jiang + " received in audience on Sunday the President of France, Jacques Chirac.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-05"},
		{"meeting", jiang + " received at the palace on Monday morning French Foreign Minister Dominique de Villepin.", "held jiang-zemin/CN+dominique-de-villepin/FR @ 2002-05-06"},
		{"meeting", chirac + " met visiting Chairman of the Russian State Duma Gennady Seleznev on Monday.", "held jacques-chirac/FR+gennady-seleznev/RU @ 2002-05-06"},
		{"meeting", jiang + " met " + chirac + " on Monday. Foreign Minister Tang Jiaxuan was present on the occasion.", "held jiang-zemin/CN+jacques-chirac/FR+tang-jiaxuan/CN @ 2002-05-06"},
		{"meeting", jiang + " met " + chirac + " on Monday. Foreign Minister Tang Jiaxuan was not present on the occasion.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06"},
		// days and places that belong to another
		{"meeting", "Dutch Prime Minister Wim Kok flew home on Monday after a visit to Paris during which he briefed " + chirac + " on his talks in London with " + jiang + ".", "held wim-kok/NL+jacques-chirac/FR @FR -; held wim-kok/NL+jiang-zemin/CN @London -"},
		{"call", chirac + " and " + jiang + " agreed by telephone to meet in Rome on May 20.", "held jacques-chirac/FR+jiang-zemin/CN @ -"},
		{"meeting", "Talks in Cairo on Monday brought together " + chirac + " and " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @Cairo 2002-05-06"},
		{"meeting", chirac + " will hold back-to-back summits with " + jiang + " on Friday and " + putin + " on Saturday.", "planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-10; planned jacques-chirac/FR+vladimir-putin/RU @ 2002-05-11"},
		// what stands as the journey does that leads to it, or as what it follows
		{"visit", chirac + " scrapped a stopover in Lima on his way to Rome.", "cancelled jacques-chirac/FR @Lima -; planned jacques-chirac/FR @Rome -"},
		{"visit", chirac + " cancelled a stop in Lima en route to Rome.", "cancelled jacques-chirac/FR @Lima -; planned jacques-chirac/FR @Rome -"},
		{"meeting", chirac + " will meet " + jiang + " in Beijing before flying to Moscow for talks with " + putin + ".", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing -; planned vladimir-putin/RU+jacques-chirac/FR @Moscow -"},
		{"visit", chirac + " will visit Lima on Friday, followed by visits to Rome and Madrid.", "planned jacques-chirac/FR @Lima 2002-05-10; planned jacques-chirac/FR @Rome -; planned jacques-chirac/FR @Madrid -"},
		{"visit", chirac + " visited Lima on Friday, followed by visits to Rome and Madrid.", "held jacques-chirac/FR @Lima 2002-05-03; held jacques-chirac/FR @Rome -; held jacques-chirac/FR @Madrid -"},
		{"visit", "A French delegation headed by Dominique de Villepin left here on Monday for a visit to Cuba.", "held dominique-de-villepin/FR @CU 2002-05-06"},
		{"visit", chirac + " is proceeding to Lima on Friday.", "planned jacques-chirac/FR @Lima 2002-05-10"},
		{"visit", "President Chirac's trip to Lima, put off in February, will start on Friday.", "planned jacques-chirac/FR @Lima 2002-05-10"},
		{"visit", chirac + " travels to Lima on Friday on a visit that was put off in February.", "planned jacques-chirac/FR @Lima 2002-05-10"},
		{"visit", chirac + " will fly to Lima on a visit which has been put off until June.", "postponed jacques-chirac/FR @Lima -"},
		{"meeting", chirac + " cut short a visit to China on Monday. He had been due to meet " + jiang + " on Tuesday.", "cancelled jacques-chirac/FR+jiang-zemin/CN @CN 2002-05-07"},
		{"meeting", chirac + " cut short a visit to China on Monday. He will meet " + putin + " in Moscow in June.", "planned jacques-chirac/FR+vladimir-putin/RU @Moscow 2002-06"},
		{"visit", chirac + " had been due to visit Lima on Tuesday.", "planned jacques-chirac/FR @Lima 2002-05-07"},
		{"visit", chirac + " had been due to visit Lima on Friday.", "planned jacques-chirac/FR @Lima 2002-05-10"},
		// who gathers, whom heads of state are, what is said to another's face, and who sits on a commission
		{"meeting", chirac + " and " + jiang + " will gather in Rome on Friday for a forum.", "planned jacques-chirac/FR+jiang-zemin/CN @Rome 2002-05-10"},
		{"meeting", chirac + " and " + jiang + " gathered support for the plan.", ""},
		{"meeting", "In Beijing on Monday " + chirac + " urged " + jiang + " to wait.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-06"},
		{"meeting", jiang + " assured " + chirac + " in Beijing on Monday that he would wait.", "held jiang-zemin/CN+jacques-chirac/FR @Beijing 2002-05-06"},
		{"meeting", chirac + " urged " + jiang + " in a speech in Beijing on Monday to wait.", ""},
		{"meeting", "The joint commission of Zambia and Kenya met in Lusaka on Monday.", "held -/ZM+-/KE @Lusaka 2002-05-06"},
		{"meeting", "A Franco-German commission met in Lyon on Monday.", "held -/FR+-/DE @Lyon 2002-05-06"},
		{"meeting", "The commission of inquiry into the war met in Lyon on Monday.", ""},
		{"meeting", "OPEC ministers will meet in Vienna on May 23. Saudi Arabia and Venezuela had pressed for it after their ministers met in Madrid on Sunday.", "held -/SA+-/VE @Madrid 2002-05-05"},
		{"visit", "NATO Secretary-General George Robertson stayed in Brussels on Monday.", ""},
		{"call", "Iranian President Mohammad Khatami cut short a visit to France on Monday after a row over a tapped telephone.", ""},
		{"visit", "British Prime Minister Tony Blair was on the road again. After seeing " + chirac + " in Lyon he flew to Lima on Monday.", "held tony-blair/GB @Lyon -; held tony-blair/GB @Lima 2002-05-06"},
		{"meeting", chirac + " was in Rome on Thursday, meeting " + jiang + " in the morning.", "held jacques-chirac/FR+jiang-zemin/CN @IT 2002-05-02"},
		// places that open a sentence right before somebody's name
		{"meeting", "In Tel Aviv Jacques Chirac met Shimon Peres on Monday.", "held jacques-chirac/FR+shimon-peres/IL @Tel Aviv 2002-05-06"},
		{"meeting", "At Camp David President Jacques Chirac met Shimon Peres on Monday.", "held jacques-chirac/FR+shimon-peres/IL @Camp David 2002-05-06"},
		{"meeting", "In Saudi Arabia President Jacques Chirac met King Fahd on Monday.", "held jacques-chirac/FR+fahd-bin-abdulaziz/SA @SA 2002-05-06"},
		{"meeting", "In the Saudi capital Riyadh President Jacques Chirac met King Fahd on Monday.", "held jacques-chirac/FR+fahd-bin-abdulaziz/SA @Riyadh 2002-05-06"},
		{"meeting", "In Sarajevo Chirac met Alija Izetbegovic on Monday.", "held jacques-chirac/FR+alija-izetbegovic/BA @Sarajevo 2002-05-06"},
		{"meeting", "On Monday in Sharm el-Sheikh " + chirac + " met " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @Sharm el-Sheikh 2002-05-06"},
		// places between an occasion and who is there, and names of places with "of"
		{"meeting", "A meeting in the Bosnian capital between " + chirac + " and " + jiang + " took place on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Sarajevo 2002-05-06"},
		{"meeting", "A meeting at a hotel in Geneva between " + chirac + " and " + jiang + " took place on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Geneva 2002-05-06"},
		{"visit", chirac + " paid a visit to the Republic of Ireland on Monday.", "held jacques-chirac/FR @IE 2002-05-06"},
		{"visit", chirac + " cancelled a visit to the city of Dublin.", "cancelled jacques-chirac/FR @Dublin -"},
		// who asks somebody to meet, whom somebody telephones, the present of two, and what is set for a day
		{"meeting", chirac + " has invited " + jiang + " to meet in July.", "possible jiang-zemin/CN+jacques-chirac/FR @ 2002-07"},
		{"meeting", chirac + " has invited " + jiang + " to hold talks in July.", "possible jiang-zemin/CN+jacques-chirac/FR @ 2002-07"},
		{"meeting", chirac + " has invited " + jiang + " to meet " + putin + " in July.", "possible jiang-zemin/CN+vladimir-putin/RU @ 2002-07"},
		{"call", chirac + " called his Indian counterpart Natwar Singh on Monday.", "held jacques-chirac/FR+natwar-singh/IN @ 2002-05-06"},
		{"call", chirac + " telephoned his Indian counterpart on Monday.", "held jacques-chirac/FR+-/IN @ 2002-05-06"},
		{"call", chirac + " called his Indian counterpart Natwar Singh a liar on Monday.", ""},
		{"call", chirac + " called the Indian president irresponsible on Monday.", ""},
		{"meeting", "British Prime Minister Tony Blair and Russian leader Vladimir Putin meet on Friday.", "planned tony-blair/GB+vladimir-putin/RU @ 2002-05-10"},
		{"meeting", "A meeting between Foreign Minister Li Zhaoxing of China and his Indian counterpart Natwar Singh set for Friday has been put off.", "postponed li-zhaoxing/CN+natwar-singh/IN @ 2002-05-10"},
		{"meeting", "The two-day meeting between " + chirac + " and " + jiang + " ended on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-05..2002-05-06"},
		{"meeting", chirac + " will meet " + jiang + " in Beijing on Friday, newspapers said. Jiang's office denied that a meeting was planned.", "denied jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-10"},
		{"visit", "President Chirac's trip to Lima, postponed from March, will start on Friday.", "planned jacques-chirac/FR @Lima 2002-05-10"},
		{"visit", chirac + " will visit Lima on Friday. The trip was postponed from March.", "planned jacques-chirac/FR @Lima 2002-05-10; postponed jacques-chirac/FR @PE 2002-03"},
		{"visit", "President Chirac's visit to Lima was moved from March to July.", "postponed jacques-chirac/FR @Lima 2002-03"},
		// the office that there is one of, and those whose summit it is
		{"visit", "The Pope will visit Cuba on Friday.", "planned -/VA @CU 2002-05-10"},
		{"summit", "A summit of Syria, Lebanon and Jordan will be held in Cairo on Friday.", "planned -/SY+-/LB+-/JO @Cairo 2002-05-10"},
		// names that begin or end like offices
		{"meeting", "Britain's Northern Ireland Secretary Tom King met " + chirac + " in Belfast on Monday.", "held tom-king/GB+jacques-chirac/FR @Belfast 2002-05-06"},
		{"visit", "Saudi Crown Prince Sultan bin Abdul Aziz flew to Lima on Monday.", "held sultan-bin-abdulaziz/SA @Lima 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
