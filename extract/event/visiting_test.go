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

// TestAboard reads who comes by an aircraft that is called by its make or by whose it is.
func TestAboard(t *testing.T) {
	const yeltsin, came = "Russian President Boris Yeltsin was in no hurry. ", "held boris-yeltsin/RU @Tokyo 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{yeltsin + "The Ilyushin touched down in Tokyo on Monday.", came},
		{yeltsin + "The presidential jet landed in Tokyo on Monday.", came},
		{yeltsin + "A Boeing touched down in Tokyo on Monday.", ""},
		{yeltsin + "The Boeing carrying U.S. Secretary of State James Baker landed in Tokyo on Monday.", "held james-baker/US @Tokyo 2002-05-06"},
		{"U.S. President Bill Clinton was in no hurry. Air Force One landed in Tokyo on Monday.", "held bill-clinton/US @Tokyo 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
}

// TestNamesOfMet reads names that look like those of firms, titles of rulers that look like names, and names that the story gives to towns or things.
func TestNamesOfMet(t *testing.T) {
	const blair = "British Prime Minister Tony Blair"
	for _, c := range []struct{ text, want string }{
		{blair + " met Vietnamese Foreign Minister Nguyen Co Thach in Hanoi on Monday.", "held tony-blair/GB+nguyen-co-thach/VN @Hanoi 2002-05-06"},
		{blair + " met Vietnamese Trade Minister Pham Co Loan in Hanoi on Monday.", "held tony-blair/GB+pham-co-loan/VN @Hanoi 2002-05-06"},
		{blair + " met the Yang di-Pertuan Agong, Tuanku Abdul Halim, in Penang on Monday.", "held tony-blair/GB+tuanku-abdul-halim/MY @Penang 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}

// TestSentBy reads visits of unnamed people of a body or of those who are told to have named or sent them.
func TestSentBy(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"U.N. Security Council members toured Mali on Monday.", "held -/UN @ML 2002-05-06"},
		{"The U.N. Security Council visited Mali on Monday.", "held -/UN @ML 2002-05-06"},
		{"The Security Council met in New York on Sunday. Council ambassadors arrived in Bamako on Monday.", "held -/UN @Bamako 2002-05-06"},
		{"Paris City Council met on Sunday. Council members visited London on Monday.", ""},
		{"The team named by Kinshasa flew to Luanda on Monday.", "held -/CD @Luanda 2002-05-06"},
		{"Envoys sent by the Iraqi government arrived in Ankara on Monday.", "held -/IQ @Ankara 2002-05-06"},
		{"Mediators appointed by ECOWAS arrived in Monrovia on Monday.", "held -/ECOWAS @Monrovia 2002-05-06"},
		{"A committee named by the opposition flew to Paris on Monday.", ""},
		{"A team of doctors sent by Cuba arrived in Luanda on Monday.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
}

// TestMadeOf reads groups of which it is told of whom they are made up.
func TestMadeOf(t *testing.T) {
	const jiang = " met Chinese President Jiang Zemin in Beijing on Monday."
	const hurd, dumas = "British Foreign Secretary Douglas Hurd", "French Foreign Minister Roland Dumas"
	const both = "held douglas-hurd/GB+roland-dumas/FR+jiang-zemin/CN @Beijing 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{"The so-called troika of " + hurd + ", " + dumas + " and Carlos Westendorp of Spain" + jiang, "held douglas-hurd/GB+roland-dumas/FR+carlos-westendorp/ES+jiang-zemin/CN @Beijing 2002-05-06"},
		{"A delegation of " + hurd + " and " + dumas + jiang, both},
		{"The team of " + hurd + " and " + dumas + jiang, both},
		{"A pair of ministers, " + hurd + " and " + dumas + "," + jiang, both},
		{"The team of " + hurd + jiang, ""},
		{"A group of ministers and bishops" + jiang, ""},
		{"The trio of Britain, France and Germany" + jiang, "held -/GB+-/FR+-/DE+jiang-zemin/CN @Beijing 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}

// TestWithThem reads who is with those who meet, and who "the same ministers" are.
func TestWithThem(t *testing.T) {
	const met = "French President Jacques Chirac and Chinese President Jiang Zemin met in Rome on Monday. "
	const two, three = "held jacques-chirac/FR+jiang-zemin/CN @Rome 2002-05-06", "held jacques-chirac/FR+jiang-zemin/CN+alain-richard/FR @Rome 2002-05-06"
	const four = "held jacques-chirac/FR+jiang-zemin/CN+alain-richard/FR+chi-haotian/CN @Rome 2002-05-06"
	const ministers = "their defence ministers, Alain Richard of France and Chi Haotian of China"
	const richard = "Defence Minister Alain Richard"
	for _, c := range []struct{ text, want string }{
		{met + "The leaders were flanked by " + ministers + ".", four},
		{met + "They were assisted by " + ministers + ".", four},
		{met + "The leaders were flanked by " + ministers + ". The same ministers will meet in Oslo on Friday.", four + "; planned alain-richard/FR+chi-haotian/CN @Oslo 2002-05-10"},
		{met + "Chirac was accompanied by French " + richard + ".", three},
		{met + "Chirac had French " + richard + " at his side.", three},
		{met + "Chirac was accompanied by his wife Bernadette.", two},
		{met + "At a news conference in Paris Chirac was flanked by " + richard + ".", two},
		{met + "The leaders were flanked by guards.", two},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}

// TestJoinedNames reads talks that are called by the surnames of those who meet, and the last time that two met.
func TestJoinedNames(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct{ text, want string }{
		{chirac + " and " + jiang + " fell out over trade. A Chirac-Jiang meeting in Rome is planned for Friday.", "planned jacques-chirac/FR+jiang-zemin/CN @Rome 2002-05-10"},
		{"The Chirac-Putin summit in Sochi on Monday ended without a deal.", "held jacques-chirac/FR+vladimir-putin/RU @Sochi 2002-05-06"},
		{"The Chirac-Raffarin talks in Paris on Monday ended without a deal.", ""},
		{"The Hyundai-Kia meeting in Seoul ended on Monday.", ""},
		{"The Jean-Claude meeting in Paris ended on Monday.", ""},
		{chirac + " urged " + jiang + " to think again when the two last met, on the seaside at Rimini on March 7.", "held jacques-chirac/FR+jiang-zemin/CN @Rimini 2002-03-07"},
		{"French Foreign Minister Hubert Vedrine denied that " + chirac + " had urged " + jiang + " to stall when the two first met, at Rimini on March 7.", "held jacques-chirac/FR+jiang-zemin/CN @Rimini 2002-03-07"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}

// TestGoesOnAs reads who "he" is that goes on or is a guest elsewhere: the traveller, not the host named last.
func TestGoesOnAs(t *testing.T) {
	const start = "French President Jacques Chirac flew to Nicosia on Sunday. Cypriot President Glafcos Clerides told him that time was short. "
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{"visit", start + "He flew on to Athens on Monday.", "held jacques-chirac/FR @Nicosia 2002-05-05; held jacques-chirac/FR @Athens 2002-05-06"},
		{"visit", start + "He will fly to Athens on Friday.", "held jacques-chirac/FR @Nicosia 2002-05-05; planned glafcos-clerides/CY @Athens 2002-05-10"},
		{"meeting", start + "In Athens he was the guest of Prime Minister Costas Simitis on Monday.", "held glafcos-clerides/CY+jacques-chirac/FR @CY 2002-05-05; held costas-simitis/GR+jacques-chirac/FR @Athens 2002-05-06"},
		{"meeting", start + "In Nicosia he was received by Greek envoy Costas Simitis on Monday.", "held glafcos-clerides/CY+jacques-chirac/FR @CY 2002-05-05; held costas-simitis/GR+glafcos-clerides/CY @Nicosia 2002-05-06"},
		{"meeting", start + "Instead he will fly to Jiddah, where King Fahd of Saudi Arabia is to receive him on Friday.", "held glafcos-clerides/CY+jacques-chirac/FR @CY 2002-05-05; planned fahd-bin-abdulaziz/SA+jacques-chirac/FR @Jiddah 2002-05-10"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}

// TestAtOneTable reads who sits at the table of others, with whom one more meeting is, and names with an article inside.
func TestAtOneTable(t *testing.T) {
	const start = "U.S. envoy Chester Crocker met Angolan Foreign Minister Afonso Van-Dunem in Brazzaville on Monday. "
	const two, three = "held chester-crocker/US+afonso-van-dunem/AO @Brazzaville 2002-05-06", "held chester-crocker/US+afonso-van-dunem/AO+denis-sassou-nguesso/CG @Brazzaville 2002-05-06"
	const host = "Congolese President Denis Sassou Nguesso"
	for _, c := range []struct{ text, want string }{
		{start + host + " sat at the head of the table.", three},
		{start + host + " sat on the Angolan side of the table.", three},
		{start + host + " said he would not sit at the table.", two},
		{start + host + " sat at a table in the garden.", two},
		{start + host + " was pleased. A second meeting with Van-Dunem will be held on Friday.", two + "; planned afonso-van-dunem/AO+chester-crocker/US @ 2002-05-10"},
		{start + host + " announced a meeting with Van-Dunem on Friday.", two + "; planned afonso-van-dunem/AO+denis-sassou-nguesso/CG @CG 2002-05-10"},
		{"The foreign secretaries of Pakistan and India, Inam-ul-Haq and Chokila Iyer, met in Colombo on Monday.", "held inam-ul-haq/PK+chokila-iyer/IN @Colombo 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
