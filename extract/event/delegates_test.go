package event_test

import (
	"testing"

	"demarche/schema"
)

// TestDelegates reads the meetings of unnamed people whom two sides send.
func TestDelegates(t *testing.T) {
	const told = "held -/PE+-/EC @Lima 2002-05-06"
	const talks = "Peru and Ecuador held talks in Lima on Monday. "
	const rebels = "The Colombian government and the FARC held talks in Oslo on Monday. "
	for _, c := range []struct{ text, want string }{
		{"Experts of Peru and Ecuador will gather in Quito in June.", "planned -/PE+-/EC @Quito 2002-06"},
		{"Peruvian and Ecuadorean experts convened in Quito on Monday.", "held -/PE+-/EC @Quito 2002-05-06"},
		{"Delegations of Peru and Ecuador will assemble in Quito next Monday.", "planned -/PE+-/EC @Quito 2002-05-13"},
		{"Farmers of Peru and Ecuador will gather in Quito in June.", ""},
		{"Experts gathered in Quito on Monday to discuss malaria.", ""},
		{"Peru and Ecuador agreed that a joint group of officials would meet in Quito in June.", "planned -/PE+-/EC @Quito 2002-06"},
		{talks + "A joint working group will meet in Quito in June.", told + "; planned -/PE+-/EC @Quito 2002-06"},
		{talks + "A working group will meet in Quito in June.", told},
		{"A joint committee on security of Peru and Ecuador will convene in Quito in June.", "planned -/PE+-/EC @Quito 2002-06"},
		{rebels + "Spokesmen for the two delegations will meet in Havana in June.", "held -/CO+-/CO @Oslo 2002-05-06; planned -/CO+-/CO @Havana 2002-06"},
		{rebels + "Spokesmen for the two newspapers will meet in Havana in June.", "held -/CO+-/CO @Oslo 2002-05-06"},
		{"Negotiators for Peru and Ecuador haggled in Lima on Monday.", told},
		{"Indian Prime Minister P.V. Narasimha Rao, who will meet Chinese Premier Li Peng in Beijing in June, agreed with China that a joint group of officials would meet in Oslo in May.",
			"planned pv-narasimha-rao/IN+li-peng/CN @Beijing 2002-06; planned -/IN+-/CN @Oslo 2002-05"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
