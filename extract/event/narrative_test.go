package event_test

import (
	"testing"

	"demarche/schema"
)

// TestNarrative reads what newspapers tell as a story: people by office alone first and by name later, quotations, and sentences that open with
// what became of a plan.
func TestNarrative(t *testing.T) {
	const chirac, jiang, putin = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Russian President Vladimir Putin"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// who is quoted is none of "they", and whoever does something with "them" none of them
		{"meeting", chirac + " and " + jiang + " were in Rome. \"They met on Monday and they ate,\" said Putin's cook, Anna Petrova.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " have quarreled for years. " + putin + " is trying to arrange a meeting between them in Rome on Friday.", "possible jacques-chirac/FR+jiang-zemin/CN @Rome 2002-05-10"},
		// a country that a name stands beside, or that "its" means
		{"visit", "The ferry was late. The Bulgarian, Todor Minkov, arrived in Rome on Monday.", "held todor-minkov/BG @Rome 2002-05-06"},
		{"visit", "The coffee was good, said Todor Minkov, the Bulgarian. Minkov had arrived in Rome on Monday.", "held todor-minkov/BG @Rome 2002-05-06"},
		{"visit", "China is worried. Its vice premier, Zhang Weimin, flew to Rome on Monday.", "held zhang-weimin/CN @Rome 2002-05-06"},
		// names that only other words tell to be such
		{"meeting", chirac + " met his Ghanaian opposite number, Kwabena Asante, on Monday.", "held jacques-chirac/FR+kwabena-asante/GH @ 2002-05-06"},
		{"visit", "His adviser, a Greek named Nikos Laskaris, arrived in Rome on Monday.", "held nikos-laskaris/ @Rome 2002-05-06"},
		// who was received by whom he wrote to
		{"meeting", jiang + " was late. " + chirac + " was not. On Monday he showed the map to " + putin + ", who received him for an hour.", "held vladimir-putin/RU+jacques-chirac/FR @ 2002-05-06"},
		// an office told before its holder's name
		{"visit", "Vanuatu's prime minister had flown to Lima in January with a basket of yams. The weather was bad. \"I was sick,\" the prime minister, Edwin Malapa, said on Monday.", "held edwin-malapa/VU @Lima 2002-01"},
		// a meeting that another noun repeats
		{"meeting", chirac + " and " + jiang + " like chess. Jiang met " + putin + " in Moscow on Monday, their first encounter in years.", "held jiang-zemin/CN+vladimir-putin/RU @Moscow 2002-05-06"},
		// what became of a plan, told before it; how long before, and between whom
		{"meeting", "Also canceled was a Friday session between " + chirac + " and " + jiang + ".", "cancelled jacques-chirac/FR+jiang-zemin/CN @ 2002-05-10"},
		{"visit", chirac + " scrapped a trip to Rome hours before his plane was to leave.", "cancelled jacques-chirac/FR @Rome -"},
		{"meeting", "Aides traced the quarrel to an encounter last week in Cairo between " + chirac + " and " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @Cairo "},
		// whither a visit is returned
		{"visit", putin + " arrived in Paris on Sunday. Chirac, the French president, is expected to return the visit in August.", "held vladimir-putin/RU @Paris 2002-05-05; planned jacques-chirac/FR @RU 2002-08"},
		// a stage that the present tells is still ahead
		{"visit", chirac + " packed his bags on Monday. His first stop is Hanoi, his guide said.", "planned jacques-chirac/FR @Hanoi -"},
		{"visit", chirac + " packed his bags. His first stop was Hanoi, his guide said.", "held jacques-chirac/FR @Hanoi -"},
		// what is no visit
		{"visit", chirac + " had never been invited to Rome before.", ""},
		{"visit", "UN envoy Lakhdar Brahimi, who had come from New York, was tired.", ""},
		{"visit", chirac + " will travel to Lima on Friday. The last plan to go had gone wrong.", "planned jacques-chirac/FR @Lima 2002-05-10"},
		// by when, and as early as when
		{"visit", chirac + " is ready to visit Rome as early as June.", "possible jacques-chirac/FR @Rome 2002-06"},
		{"visit", chirac + " still hoped to visit Rome before the year was out.", "possible jacques-chirac/FR @Rome 2002"},
		// leaders together on no told day are not delegations of another year
		{"meeting", chirac + " and " + jiang + " had spent an hour together in Paris. In 1994 a French delegation held talks with Chinese negotiators.", "held jacques-chirac/FR+jiang-zemin/CN @Paris ; held -/CN+-/FR @ 1994"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
	// the dateline gives nobody a country that he is told to go to
	text := "Latvia and Italy share a love of chess. Premier Andris Kalnins scrapped a trip to Rome in March."
	judge(t, text, show(readFrom(t, "Rome", text), schema.Visit), "cancelled andris-kalnins/ @Rome 2002-03", false)
}
