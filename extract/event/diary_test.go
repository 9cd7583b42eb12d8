package event_test

import (
	"testing"

	"demarche/schema"
)

// TestDiary reads what the diaries of hosts and guests tell: one construction a line.
func TestDiary(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct {
		name string
		kind schema.EventType
		text string
		want string
	}{
		{"joined to what is to come", "meeting", "Chirac will see Lee Jong-min and call on Vice-Premier Qian Qichen. " + chirac + " rested.", "planned jacques-chirac/FR+lee-jong-min/ @ -; planned jacques-chirac/FR+qian-qichen/CN @ -"},
		{"holders of an office in several countries", "meeting", chirac + " wrote to the premiers of Peru and Chile, who met in Lima on Monday.", "held -/PE+-/CL @Lima 2002-05-06"},
		{"led behind the name of a court", "meeting", chirac + " met with a delegation of the Court of Appeal of Peru, led by Luis Ruiz, on Monday.", "held jacques-chirac/FR+luis-ruiz/PE @ 2002-05-06"},
		{"who is spoken of is no guest", "meeting", chirac + " flew to Oslo on Monday. He brought the greetings of " + jiang + ". Norwegian Premier Kjell Bondevik saw the guest at noon.", "held kjell-magne-bondevik/NO+jacques-chirac/FR @NO 2002-05-06"},
		{"a guest at talks", "meeting", "Canadian Premier Jean Chretien invited " + chirac + " to Ottawa. Chretien will hold talks with his guest on Friday.", "planned jacques-chirac/FR+jean-chretien/CA @CA 2002-05-10"},
		{"name with a particle", "meeting", chirac + " met Namibian Minister Andimba ya Toivo on Monday.", "held jacques-chirac/FR+andimba-toivo-ya-toivo/NA @ 2002-05-06"},
		{"a regional summit", "summit", "The leaders of Rwanda and Uganda will join a regional summit in Lima on Friday.", "planned -/RW+-/UG @Lima 2002-05-10"},
		{"a summit between several", "summit", chirac + " will attend a summit between Peru, Chile and France in Lima on Friday.", "planned -/PE+-/CL+jacques-chirac/FR @Lima 2002-05-10"},
		{"a summit of a country and a body", "summit", "Leaders of China and the Association of Southeast Asian Nations held a summit in Lima on Monday.", "held -/CN+-/ASEAN @Lima 2002-05-06"},
		{"a plan that came to nothing in its own sentence", "visit", "Chirac will fly to Tirana on Friday. Chirac, who was to have gone to Tirana in March, put off his trip. " + chirac + " rested.", "planned jacques-chirac/FR @Tirana 2002-05-10; postponed jacques-chirac/FR @Tirana 2002-03"},
		{"talks where a journey leads", "visit", chirac + " will go on to Peru, where he is scheduled to hold talks with " + jiang + " on Friday.", "planned jacques-chirac/FR @PE -"},
		{"a summit that its host was to host", "summit", "The APEC summit, which Oman was to host in June, has been postponed.", "postponed -/APEC+-/OM @OM 2002-06"},
		{"a month behind what is recalled", "visit", chirac + " recalled with pleasure his trip to Peru in May 1995.", "held jacques-chirac/FR @PE 1995-05"},
		{"closed after days of debate", "summit", "The APEC summit closed in Lima on Monday after two days of debate.", "held -/APEC @Lima 2002-05-05..2002-05-06"},
		{"a summit of one day ended", "summit", "APEC leaders ended a one-day summit in Lima on Monday.", "held -/APEC @Lima 2002-05-06"},
		{"also met there", "meeting", chirac + " had talks with " + jiang + " in Lima on Monday. He also met " + "Russian President Vladimir Putin.", "held jiang-zemin/CN+jacques-chirac/FR @Lima 2002-05-06; held jacques-chirac/FR+vladimir-putin/RU @PE -"},
		{"at whose request it is put off", "summit", "The APEC summit, which Oman was to host in June, has been postponed at the request of Peru.", "postponed -/APEC+-/OM @OM 2002-06"},
		{"secretary general of a league", "meeting", "The Secretary General of the South Asian Association for Regional Cooperation (SAARC), Nihal Rodrigo, flew to Oslo. " + chirac + " met the secretary general on Monday.", "held jacques-chirac/FR+nihal-rodrigo/SAARC @ 2002-05-06"},
		{"minister responsible for a field", "meeting", "Norwegian Minister Responsible for Foreign Affairs Lars Holm met " + chirac + " on Monday.", "held lars-holm/NO+jacques-chirac/FR @ 2002-05-06"},
		{"talks with one and with another", "meeting", chirac + " will fly to Oslo on Friday for talks with Norwegian Premier Kjell Bondevik and with " + jiang + ".", "planned jacques-chirac/FR+kjell-magne-bondevik/NO @Oslo 2002-05-10; planned jacques-chirac/FR+jiang-zemin/CN @Oslo 2002-05-10"},
	} {
		judge(t, c.name, show(read(t, c.text), c.kind), c.want, false)
	}
}
