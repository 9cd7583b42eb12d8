package event_test

import (
	"testing"

	"demarche/schema"
)

// TestVisitorsMeant reads whom a noun for visitors means that a story told before to have come.
func TestVisitorsMeant(t *testing.T) {
	const two = "Norwegian Deputy Foreign Minister Vidar Helgesen and envoy Erik Solheim arrived in Colombo on Sunday. "
	const host = "President Chandrika Kumaratunga"
	const met = "held chandrika-kumaratunga/LK+vidar-helgesen/NO+erik-solheim/NO @LK 2002-05-06"
	const came = "held vidar-helgesen/NO+erik-solheim/NO+chandrika-kumaratunga/LK @LK 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{two + host + " received the Norwegians separately on Monday.", met},
		{two + "The Norwegians met Prime Minister Ranil Wickremesinghe on Monday.", "held vidar-helgesen/NO+erik-solheim/NO+ranil-wickremesinghe/LK @LK 2002-05-06"},
		{two + "The envoys were received by " + host + " on Monday.", met},
		{two + host + " held talks with the Norwegian delegation on Monday.", came},
		{two + host + " held talks with the visitors on Monday.", came},
		{two + host + " received the delegation on Monday.", met},
		{two + "The two envoys met President Kumaratunga on Monday.", "held vidar-helgesen/NO+erik-solheim/NO+chandrika-kumaratunga/LK @LK 2002-05-06"},
		{"French President Jacques Chirac visited Japan on Sunday. Emperor Akihito gave the guest lunch on Monday.", "held akihito/JP+jacques-chirac/FR @JP 2002-05-06"},
		{two + host + " received a delegation of bishops on Monday.", ""},
		{two + host + " received the delegation of the World Bank on Monday.", "held chandrika-kumaratunga/LK+-/World Bank @LK 2002-05-06"},
		{two + host + " met the Indians on Monday.", "held chandrika-kumaratunga/LK+-/IN @LK 2002-05-06"},
		{"Israeli Foreign Minister Shimon Peres visited Cairo on Sunday. The Israelis and the Palestinians will meet in Taba on Friday.", "planned -/IL+-/PS @Taba 2002-05-10"},
		{two + "Japanese Deputy Foreign Minister Kenji Sato landed in Colombo on Sunday. " + host + " received the visitors on Monday.", ""},
		{"U.S. Senator Richard Lugar landed in Beijing on Sunday. Chinese President Jiang Zemin received the delegation on Monday.", ""},
		{"A U.S. delegation led by Senator Richard Lugar landed in Beijing on Sunday. Chinese President Jiang Zemin received the delegation on Monday.", "held jiang-zemin/CN+richard-lugar/US @CN 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
	const along = "Norwegian Deputy Foreign Minister Vidar Helgesen paid a visit to Colombo on Monday with "
	judge(t, along, show(read(t, along+"special envoy Erik Solheim."), schema.Visit), "held vidar-helgesen/NO+erik-solheim/NO @Colombo 2002-05-06", false)
}
