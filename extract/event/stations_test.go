package event_test

import (
	"testing"

	"demarche/schema"
)

// TestStations reads clauses that tell several meetings of the same people by place and day, and which sides, days and denials are those of
// each meeting or visit.
func TestStations(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// places with days of their own
		{"meeting", chirac + " met " + jiang + " in Oslo on April 3 and again in Lima on May 2.", "held jacques-chirac/FR+jiang-zemin/CN @Oslo 2002-04-03; held jacques-chirac/FR+jiang-zemin/CN @Lima 2002-05-02"},
		{"meeting", chirac + " met " + jiang + " in Oslo on April 3 and in Lima on May 2.", "held jacques-chirac/FR+jiang-zemin/CN @Oslo 2002-04-03; held jacques-chirac/FR+jiang-zemin/CN @Lima 2002-05-02"},
		{"meeting", chirac + " met " + jiang + " in Oslo on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Oslo 2002-05-06"},
		// an infinitive of an apposition tells nobody's country, an adviser is of the side of his master, an envoy of that of the sender
		{"meeting", "A Syrian delegation led by Trade Minister Nabil Qasem arrived in Paris on Monday. Qasem, the first official to set foot in France since March, met " + chirac + " on Monday.", "held nabil-qasem/SY+jacques-chirac/FR @FR 2002-05-06"},
		{"meeting", "An adviser to " + jiang + " met " + chirac + " in Paris on Monday.", "held -/CN+jacques-chirac/FR @Paris 2002-05-06"},
		{"meeting", "Canada said it was sending a special envoy, Paul Grenier. Grenier met " + chirac + " on Monday.", "held paul-grenier/CA+jacques-chirac/FR @ 2002-05-06"},
		// who opposes a president is another, and so is whom somebody meets
		{"meeting", "Rebel leader Jonas Savimbi rejected the terms of Angolan President Jose Eduardo dos Santos. The rebel leader met " + chirac + " on Monday.", "held jonas-savimbi/AO+jacques-chirac/FR @ 2002-05-06"},
		// who comes along where somebody spends time is not met there
		{"meeting", chirac + ", accompanied by Foreign Minister Hubert Vedrine, will spend two days in Beijing.", ""},
		// a day on which somebody returns is none of what he did before
		{"visit", chirac + " returned on Monday from a three-day visit to China.", "held jacques-chirac/FR @CN 2002-05-04..2002-05-06"},
		{"meeting", chirac + " returned on Monday from a visit to China during which he met " + jiang + ".", "held jacques-chirac/FR+jiang-zemin/CN @CN -"},
		{"summit", "The mandate of the force, renewed at a summit of the Arab League in January, runs out in June.", "held -/Arab League @ 2002-01"},
		// who is at the seat of his organisation is abroad nowhere
		{"visit", "In Brussels, European Commission vice-president Loyola de Palacio said on Monday that the plan was sound.", ""},
		// what nobody denies, and what could not be kept
		{"meeting", chirac + " is due to meet " + jiang + " in Beijing on Friday, a daily said. Paris has neither confirmed nor denied the report.", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-10"},
		{"visit", "A visit to China by " + chirac + " had been set for last Friday but had to be put back because of fog.", "postponed jacques-chirac/FR @CN 2002-05-03"},
		{"meeting", "Beijing denied a report that " + chirac + " would meet " + jiang + ". The two held talks in Oslo in April 1999.", "denied jacques-chirac/FR+jiang-zemin/CN @ -; held jacques-chirac/FR+jiang-zemin/CN @Oslo 1999-04"},
		// one of several, told by its number alone or after a mere mention of another
		{"meeting", "The first round of talks between " + chirac + " and " + jiang + " was held in Oslo in March. A second, which should have begun on Friday, was postponed.", "held jacques-chirac/FR+jiang-zemin/CN @Oslo 2002-03; postponed jacques-chirac/FR+jiang-zemin/CN @ 2002-05-10"},
		// a report of a meeting is denied, not what the meeting was for
		{"summit", "A daily said that " + chirac + " had secretly met " + jiang + " in Oslo to prepare a summit of the Arab League. His office dismissed the report.", "planned -/Arab League @ -"},
		// who never came did not on the day on which he had been expected
		{"visit", "A Chinese delegation led by Foreign Minister Tang Jiaxuan, which had been expected in Paris on Sunday, never arrived there.", "cancelled tang-jiaxuan/CN @Paris 2002-05-05"},
		// soldiers meet for their countries
		{"meeting", "Syrian and Israeli generals met in Oslo on Monday.", "held -/SY+-/IL @Oslo 2002-05-06"},
		// what happened since an event did not happen there, nor what lies deeper in its phrase
		{"meeting", chirac + " met " + jiang + " on Monday, their first meeting since an attempt on the Frenchman's life in Lima in March.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"summit", "Its mandate, renewed by leaders of the Arab League at a summit in July, runs out next year.", "held -/Arab League @ 2001-07"},
		// a follower is of the side of whom he follows
		{"meeting", chirac + " met officials of Yasser Arafat's movement in Oslo on Monday.", "held jacques-chirac/FR+-/PS @Oslo 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
