package event_test

import (
	"testing"

	"demarche/schema"
)

// TestPeople reads who takes part in an event: whom its clause hides, whom another sentence names, and who is only spoken of.
func TestPeople(t *testing.T) {
	const chirac, jiang, putin = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Russian President Vladimir Putin"
	const summit = "The summit of the Arab League opened in Beirut on Monday. "
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// a partner whom a parser takes for a subject, or hangs from how long talks lasted
		{"meeting", chirac + "'s talks on Monday with " + jiang + " ran on until midnight.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " had talks lasting all morning on Monday in Beijing with " + jiang + ".", "held jiang-zemin/CN+jacques-chirac/FR @Beijing 2002-05-06"},
		{"meeting", chirac + " held talks on Monday first with " + jiang + " and then with " + putin + ".", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06; held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06"},
		// who is there when others meet
		{"meeting", chirac + " and " + jiang + " met on Monday in the presence of " + putin + ".", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " met on Monday under the chairmanship of " + putin + ".", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " met on Monday under the auspices of " + putin + ".", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " held talks on Monday, with " + putin + " as mediator.", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @ 2002-05-06"},
		{"meeting", putin + " will host a meeting of " + chirac + " and " + jiang + " in Moscow on Friday.", "planned jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @Moscow 2002-05-10"},
		{"meeting", chirac + " and " + jiang + " met in Rome on Monday. " + putin + " took part.", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @Rome 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " met in Rome on Monday. " + putin + " took part in a regatta.", "held jacques-chirac/FR+jiang-zemin/CN @Rome 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " sat down in Rome on Monday. " + putin + " was also in the room.", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @Rome 2002-05-06"},
		{"meeting", chirac + " said " + jiang + " had assured him at a meeting in Rome on Monday that the dam was safe.", "held jiang-zemin/CN+jacques-chirac/FR @Rome 2002-05-06"},
		{"meeting", "Among those who met " + chirac + " on Monday was " + jiang + ".", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " met in Rome on Monday. " + putin + ", who acted as intermediary, looked pleased.", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @Rome 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " met in Moscow on Monday. " + putin + ", their host, looked pleased.", "held jacques-chirac/FR+jiang-zemin/CN+vladimir-putin/RU @Moscow 2002-05-06"},
		{"call", chirac + " spoke by telephone on Monday with " + jiang + " and " + putin + ".", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06; held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06"},
		{"meeting", chirac + " flew into Beijing on Monday. The visitor is to be received by " + jiang + ".", "planned jiang-zemin/CN+jacques-chirac/FR @CN -"},
		// those of whom no more is told than whose they are
		{"meeting", chirac + " said his officials met " + putin + " in Rome on Monday.", "held -/FR+vladimir-putin/RU @Rome 2002-05-06"},
		{"meeting", chirac + " said on Sunday that peace was near. His envoy met " + putin + " in Rome on Monday.", "held -/FR+vladimir-putin/RU @Rome 2002-05-06"},
		{"meeting", chirac + " met his ministers in Paris on Monday.", ""},
		// whom a participle before tells to be another than "he"
		{"meeting", jiang + " landed in Paris on Monday. Greeted at the airport by " + chirac + ", he went straight into talks with " + putin + ".", "held jacques-chirac/FR+jiang-zemin/CN @FR 2002-05-06; held vladimir-putin/RU+jiang-zemin/CN @FR 2002-05-06"},
		// the two of whom the story told together some sentences before, and those between whom something is
		{"meeting", chirac + " of France and " + putin + " fell out over beef. \"It is safe,\" said Paul Lemaire, a farmer. Prices fell. Nobody bought any. The two presidents met in Rome on Monday.", "held jacques-chirac/FR+vladimir-putin/RU @Rome 2002-05-06"},
		{"call", chirac + " and " + jiang + " fell out over beef. Prices fell. Nobody bought any. " + putin + " telephoned both leaders on Monday.", "held vladimir-putin/RU+jacques-chirac/FR @ 2002-05-06; held vladimir-putin/RU+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " on Sunday. The quarrel between " + putin + " and Georgian President Eduard Shevardnadze goes on. The two met in Rome on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-05; held vladimir-putin/RU+eduard-shevardnadze/GE @Rome 2002-05-06"},
		{"meeting", "The feud between Angolan President Jose Eduardo dos Santos and his rival, Jonas Savimbi, goes on. The two met in Lusaka on Monday.", "held jose-eduardo-dos-santos/AO+jonas-savimbi/AO @Lusaka 2002-05-06"},
		{"meeting", chirac + " and French Defence Minister Alain Richard met in Rome on Monday.", ""},
		// who acts for a country or a delegation, told elsewhere
		{"meeting", "Envoys of Laos and Peru will meet in Lima on Friday. Laos will be represented by Khamphone Sayavong, its deputy minister of trade.", "planned -/PE+khamphone-sayavong/LA @Lima 2002-05-10"},
		{"meeting", "France and Chile will hold fisheries talks in Santiago on Friday. French Deputy Fisheries Minister Paul Lemaire will head a six-member delegation to the talks.", "planned -/CL+paul-lemaire/FR @Santiago 2002-05-10"},
		{"visit", "A nine-member delegation arrived in Lima on Monday. The delegation is led by " + chirac + ".", "held jacques-chirac/FR @Lima 2002-05-06"},
		{"meeting", putin + " received three foreign ministers on Monday. Dominique de Villepin of France, Joschka Fischer of Germany and Ana Palacio of Spain had asked to see him.", "held vladimir-putin/RU+dominique-de-villepin/FR+joschka-fischer/DE+ana-palacio/ES @ 2002-05-06; possible dominique-de-villepin/FR+joschka-fischer/DE+ana-palacio/ES @ -"},
		{"meeting", "French Defence Minister Alain Richard met Chinese Defence Minister Chi Haotian on Sunday, with Admiral Paul Lemaire at his side. The two ministers will meet again in Paris on Friday.", "held alain-richard/FR+chi-haotian/CN+paul-lemaire/ @ 2002-05-05; planned alain-richard/FR+chi-haotian/CN @Paris 2002-05-10"},
		{"meeting", chirac + " and " + jiang + " met in Paris on Sunday. The two presidents agreed that the joint commission, dormant for years, would hold its next session in Rome in June.", "held jacques-chirac/FR+jiang-zemin/CN @Paris 2002-05-05; planned -/FR+-/CN @Rome 2002-06"},
		// the two who hold the office that a noun names, those of the clause before "both", and he who serves another
		{"meeting", "German Foreign Minister Joschka Fischer met French Foreign Minister Dominique de Villepin in Bonn. " + chirac + " and " + putin + " will meet in May. The two ministers met in Lima on Monday.", "held joschka-fischer/DE+dominique-de-villepin/FR @Bonn -; planned jacques-chirac/FR+vladimir-putin/RU @ 2002-05; held joschka-fischer/DE+dominique-de-villepin/FR @Lima 2002-05-06"},
		{"visit", chirac + " met " + jiang + " in Paris on Monday. On Thursday he will see " + putin + " in Lima before both of them travel to London.", "held jiang-zemin/CN @Paris -; planned jacques-chirac/FR @London 2002-05-09; planned vladimir-putin/RU @London 2002-05-09"},
		{"meeting", "It was Javier Solana's third trip. In April, as an envoy of " + chirac + ", he met " + jiang + ".", "held javier-solana/EU+jiang-zemin/CN @CN 2002-04"},
		// who heads a body of a state is not its head
		{"meeting", putin + " spoke in Moscow. " + chirac + " met the president of the Russian central bank on Monday.", "held jacques-chirac/FR+-/RU @RU 2002-05-06"},
		{"meeting", putin + " spoke in Moscow. " + chirac + " met the Russian navy chief on Monday.", "held jacques-chirac/FR+-/RU @RU 2002-05-06"},
		{"meeting", putin + " spoke in Moscow. " + chirac + " met the president of the Russian Federation on Monday.", "held jacques-chirac/FR+vladimir-putin/RU @RU 2002-05-06"},
		{"meeting", putin + " and Russian Foreign Minister Igor Ivanov spoke in Moscow. " + chirac + " met Putin's chief of staff on Monday.", "held jacques-chirac/FR+-/RU @RU 2002-05-06"},
		{"meeting", putin + " and Russian Foreign Minister Igor Ivanov spoke in Moscow. " + chirac + " met the former Russian foreign minister on Monday.", "held jacques-chirac/FR+-/RU @RU 2002-05-06"},
		{"meeting", putin + " spoke in Moscow. " + chirac + " met the leader of the opposition on Monday.", ""},
		// what is prepared, preceded or followed is held elsewhere and by others
		{"meeting", chirac + " met " + jiang + " on Monday ahead of a visit to Japan.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " on Monday on his return from a visit to Japan.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " on Monday to discuss his visit to Japan.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " met " + jiang + " on Monday at a dinner in honour of King Abdullah of Jordan.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " will meet " + jiang + " on Friday to prepare the EU summit in Seville in June.", "planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-10"},
		{"summit", chirac + " will meet " + jiang + " on Friday to prepare the EU summit in Seville in June.", "planned -/EU @Seville 2002-06"},
		{"meeting", "Italian Prime Minister Silvio Berlusconi, accompanied by " + putin + ", was then whisked to Tirana for a meeting with " + chirac + " on Monday.", "held jacques-chirac/FR+silvio-berlusconi/IT @Tirana 2002-05-06"},
		// names behind offices and bodies
		{"meeting", chirac + " met UN High Commissioner for Refugees Ruud Lubbers in Geneva on Monday.", "held jacques-chirac/FR+ruud-lubbers/UN @Geneva 2002-05-06"},
		{"meeting", chirac + " met the director general of the IAEA Mohamed ElBaradei on Monday.", "held jacques-chirac/FR+mohamed-elbaradei/IAEA @ 2002-05-06"},
		{"meeting", chirac + " met chairman of the Standing Committee of the National People's Congress Li Peng in Paris on Monday.", "held jacques-chirac/FR+li-peng/CN @Paris 2002-05-06"},
		{"meeting", chirac + " met Tamil Tiger chief Velupillai Prabhakaran on Monday.", "held jacques-chirac/FR+velupillai-prabhakaran/LK @ 2002-05-06"},
		{"visit", chirac + " sent a ministerial delegation to Lima on Monday to sign the pact.", "held -/FR @Lima 2002-05-06"},
		{"visit", chirac + " sent a parcel to Lima on Monday.", ""},
		{"meeting", chirac + " sent a delegation to Beijing on Monday for talks with " + jiang + ".", "held jiang-zemin/CN+-/FR @Beijing 2002-05-06"},
		// who goes along
		{"visit", chirac + " landed in Lima on Monday. Also arriving on board the plane were his wife Bernadette Chirac, Foreign Minister Dominique de Villepin and Trade Minister Francois Loos.", "held jacques-chirac/FR+dominique-de-villepin/FR+francois-loos/FR @Lima 2002-05-06"},
		{"visit", chirac + " landed in Lima on Monday. He is accompanied by the head of the harbour police Paul Lemaire.", "held jacques-chirac/FR+paul-lemaire/FR @Lima 2002-05-06"},
		{"visit", chirac + " arrived in Lima on Monday. Foreign Minister Dominique de Villepin will accompany him. Chirac goes on to Chile on Friday.", "held jacques-chirac/FR+dominique-de-villepin/FR @Lima 2002-05-06; planned jacques-chirac/FR @CL 2002-05-10"},
		{"visit", "EU foreign policy chief Javier Solana and NATO Secretary General George Robertson arrived in Skopje on Monday.", "held javier-solana/EU+george-robertson/NATO @Skopje 2002-05-06"},
		{"visit", chirac + "'s office did not exclude a stop in Lima on Friday.", "possible jacques-chirac/FR @Lima 2002-05-10"},
		// who is at a gathering
		{"summit", chirac + " was among 12 leaders attending the opening of the summit of the Arab League in Beirut on Monday.", "held jacques-chirac/FR+-/Arab League @Beirut 2002-05-06"},
		{"summit", "The summit of the Arab League opened in Beirut on Monday with a speech by " + chirac + ".", "held jacques-chirac/FR+-/Arab League @Beirut 2002-05-06"},
		{"summit", summit + chirac + " told delegates that the wells were dry.", "held jacques-chirac/FR+-/Arab League @Beirut 2002-05-06"},
		{"summit", summit + "In his speech, " + chirac + " said the wells were dry.", "held jacques-chirac/FR+-/Arab League @Beirut 2002-05-06"},
		{"summit", summit + "The guests attending included " + chirac + " and " + putin + ".", "held jacques-chirac/FR+vladimir-putin/RU+-/Arab League @Beirut 2002-05-06"},
		{"summit", summit + chirac + " and " + putin + " were also present.", "held jacques-chirac/FR+vladimir-putin/RU+-/Arab League @Beirut 2002-05-06"},
		{"summit", summit + chirac + " is among those expected.", "held jacques-chirac/FR+-/Arab League @Beirut 2002-05-06"},
		{"summit", summit + chirac + " was among those hurt in a crash.", "held -/Arab League @Beirut 2002-05-06"},
		{"summit", summit + chirac + " stayed at home and sent Foreign Minister Dominique de Villepin.", "held dominique-de-villepin/FR+-/Arab League @Beirut 2002-05-06"},
		{"summit", summit + chirac + " will be represented by Foreign Minister Dominique de Villepin.", "held dominique-de-villepin/FR+-/Arab League @Beirut 2002-05-06"},
		{"summit", summit + "Doctors doubt that " + chirac + " will attend.", "held -/Arab League @Beirut 2002-05-06"},
		{"summit", chirac + " will not be at the summit of the Arab League in Beirut on Friday.", "planned -/Arab League @Beirut 2002-05-10"},
		{"summit", chirac + " will attend the summit of the Arab League in Beirut on Friday and meet " + putin + ".", "planned jacques-chirac/FR+vladimir-putin/RU+-/Arab League @Beirut 2002-05-10"},
		{"summit", "The summit of the Arab League in Beirut on Monday heard an appeal from " + chirac + " for the wells.", "held jacques-chirac/FR+-/Arab League @Beirut 2002-05-06"},
		{"summit", chirac + " walked out of the summit of the Arab League in Beirut on Monday.", "held jacques-chirac/FR+-/Arab League @Beirut 2002-05-06"},
		{"summit", chirac + " joined " + putin + " at the summit of the Arab League in Beirut on Monday.", "held jacques-chirac/FR+vladimir-putin/RU+-/Arab League @Beirut 2002-05-06"},
		{"summit", "Arab League leaders, including " + chirac + " and " + putin + ", opened a summit in Beirut on Monday.", "held jacques-chirac/FR+vladimir-putin/RU+-/Arab League @Beirut 2002-05-06"},
		{"summit", chirac + " might fly to Beirut for the summit of the Arab League on Friday.", "planned -/Arab League @Beirut -"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
