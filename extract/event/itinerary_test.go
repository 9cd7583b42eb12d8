package event_test

import (
	"testing"

	"demarche/schema"
)

// TestNotMissed reads events, told from Hanoi on Tuesday, 7 May 2002, that are told in few words beside others: by a day and a place of
// their own, by a number, by a participle, by a word between commas.
func TestNotMissed(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct {
		kind              schema.EventType
		name, story, want string
	}{
		{"visit", "two places with a day each", chirac + " visited Laos on Sunday and Thailand on Monday.", "held jacques-chirac/FR @LA 2002-05-05; held jacques-chirac/FR @TH 2002-05-06"},
		{"visit", "two goals with a month each", chirac + " went to Laos in March and to Thailand in April.", "held jacques-chirac/FR @LA 2002-03; held jacques-chirac/FR @TH 2002-04"},
		{"visit", "a span and a first day", chirac + " will visit Laos from Thursday to Saturday and Thailand from Sunday.", "planned jacques-chirac/FR @LA 2002-05-09..2002-05-11; planned jacques-chirac/FR @TH 2002-05-12"},
		{"visit", "a name after a day that does something else", chirac + " will visit Laos on Friday, and Thailand said on Monday it was pleased.", "planned jacques-chirac/FR @LA 2002-05-10"},
		{"visit", "before leaving", "Before leaving Vientiane, " + chirac + " was received by the king.", "held jacques-chirac/FR @Vientiane -"},
		{"visit", "here between commas", chirac + ", here on a two-day visit, praised the cooks.", "held jacques-chirac/FR @Hanoi "},
		{"visit", "what a tour takes in", chirac + "'s tour will take in Laos and Thailand.", "planned jacques-chirac/FR @LA -; planned jacques-chirac/FR @TH -"},
		{"visit", "the day between the arrival and whose it is", "The arrival in Vientiane on Monday of " + chirac + " was a surprise.", "held jacques-chirac/FR @Vientiane 2002-05-06"},
		{"visit", "a name with a hyphen after visiting", "Vietnamese Prime Minister Phan Van Khai assured visiting South Korean Foreign Minister Choi Sung-hong that trade would grow.", "held choi-sung-hong/KR @VN -"},
		{"visit", "when he first came", chirac + " arrived here on Monday on his third visit to Vietnam. He first came in March 1994.", "held jacques-chirac/FR @Hanoi 2002-05-06; held jacques-chirac/FR @VN 1994-03"},
		{"visit", "a delegation beside the minister", "Bulgarian Foreign Minister Solomon Passy and a twelve-member delegation arrived here on Monday.", "held solomon-passy/BG @Hanoi 2002-05-06"},
		{"visit", "goals of which one is no name", chirac + " will go on to Israel, the Palestinian territories, Jordan and Egypt.", "planned jacques-chirac/FR @IL -; planned jacques-chirac/FR @PS -; planned jacques-chirac/FR @JO -; planned jacques-chirac/FR @EG -"},
		{"visit", "who came and is to go on", chirac + " saw the Dutch premier, Wim Kok, who flew in on Monday to see the troops stationed near Hue and was to go on to Rome on Friday.", "held wim-kok/NL @Hanoi 2002-05-06; planned wim-kok/NL @Rome 2002-05-10"},
		{"visit", "who is ill while another goes on", chirac + " saw the Dutch premier, Wim Kok, who is ill, and was to go on to Rome on Friday.", "planned jacques-chirac/FR @Rome 2002-05-10"},
		{"visit", "a day and what comes first", chirac + " is expected in Vientiane on Friday, the first in a generation.", "planned jacques-chirac/FR @Vientiane 2002-05-10"},
		{"visit", "whom he takes along", chirac + " takes four ministers to Vientiane on Friday.", "planned jacques-chirac/FR @Vientiane 2002-05-10"},
		{"visit", "whom a ship takes", "A ship took four ministers to Vientiane on Monday.", ""},
		{"visit", "who is given a welcome", chirac + " was given a warm welcome in Vientiane on Monday.", "held jacques-chirac/FR @Vientiane 2002-05-06"},
		{"visit", "back from exile", jiang + ", back from exile in Laos, praised the cooks.", ""},
		{"visit", "what his programme has him do", chirac + " left on Monday for Beijing. From there the programme has him landing on Thursday in Laos.", "held jacques-chirac/FR @Beijing 2002-05-06; planned jacques-chirac/FR @LA 2002-05-09"},
		{"visit", "how he came back", chirac + " returned disappointed from Belgrade on Monday.", "held jacques-chirac/FR @Belgrade -"},
		{"visit", "terms of what he goes for", chirac + " will fly to Vientiane on Friday to ask for loans on better terms.", "planned jacques-chirac/FR @Vientiane 2002-05-10"},
		{"visit", "a spokesman on a journey of his own", "The Vatican's spokesman, Joaquin Navarro Valls, arrived in Vientiane on Monday.", "held joaquin-navarro-valls/VA @Vientiane 2002-05-06"},
		{"meeting", "what a place is to him", "In Damascus, his next stop, " + chirac + " was received by Syrian President Bashar al-Assad.", "held bashar-al-assad/SY+jacques-chirac/FR @Damascus -"},
		{"meeting", "whose the last name is", "Chirac and China's Jiang Zemin meet in Hanoi on Friday, French President Jacques Chirac said.", "planned jacques-chirac/FR+jiang-zemin/CN @Hanoi 2002-05-10"},
		{"meeting", "as many meetings as people", chirac + " had meetings with " + jiang + " and Russian President Vladimir Putin on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06; held jacques-chirac/FR+vladimir-putin/RU @ 2002-05-06"},
		{"visit", "who is expected where the story is told", chirac + " arrived on Monday. " + jiang + " is expected on Friday.", "held jacques-chirac/FR @VN 2002-05-06; planned jiang-zemin/CN @VN 2002-05-10"},
		{"visit", "left for where to do what", chirac + " left on Monday after lunch for Lesotho to open a dam.", "held jacques-chirac/FR @LS 2002-05-06"},
		{"meeting", "spoke to somebody somewhere", chirac + " spoke to " + jiang + " in Vientiane on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Vientiane 2002-05-06"},
		{"meeting", "spoke to somebody", chirac + " spoke to " + jiang + " on Monday.", ""},
		{"meeting", "what a visitor is assured of", chirac + " assured visiting " + jiang + " that trade would grow.", "held jacques-chirac/FR+jiang-zemin/CN @VN -"},
		{"meeting", "an opportunity of which use is made", chirac + " took the opportunity of the funeral to hold a short meeting with " + jiang + ".", "held jiang-zemin/CN+jacques-chirac/FR @ -"},
		{"meeting", "what is handed over", chirac + " delivered the protest in person to " + jiang + " in Beijing on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-06"},
		{"meeting", "what is conveyed at a meeting", chirac + " conveyed the offer to " + jiang + " at a meeting in Beijing on Monday.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing 2002-05-06"},
		{"meeting", "talks between commas after the name", "Ministers quarrelled on Sunday. " + chirac + ", in talks with " + jiang + " on Monday, promised loans.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06"},
		{"visit", "a country before which", "After Laos, which he visited on Sunday, " + chirac + " will go to Japan.", "held jacques-chirac/FR @LA 2002-05-05; planned jacques-chirac/FR @JP -"},
		{"visit", "a stop en route", chirac + " will stop in Vientiane on Friday en route to Tokyo.", "planned jacques-chirac/FR @Vientiane 2002-05-10; planned jacques-chirac/FR @Tokyo 2002-05-10"},
		{"meeting", "people each met in a town", chirac + " said he would meet " + jiang + " in Beijing, Putin in Moscow and Schroeder in Berlin.", "planned jacques-chirac/FR+jiang-zemin/CN @Beijing -; planned jacques-chirac/FR+vladimir-putin/RU @Moscow -; planned jacques-chirac/FR+gerhard-schroeder/DE @Berlin -"},
		{"meeting", "ministers from a list of countries", "A meeting of foreign ministers from France, Russia and Laos opened in Vientiane on Monday.", "held -/FR+-/RU+-/LA @Vientiane 2002-05-06"},
		{"call", "rang on a day to tell something", chirac + " called " + jiang + " on Monday to tell him the news.", "held jacques-chirac/FR+jiang-zemin/CN @ 2002-05-06"},
		{"call", "telephone contact", chirac + " said he had been in telephone contact with " + jiang + " on Monday.", "held jiang-zemin/CN+jacques-chirac/FR @ 2002-05-06"},
		{"meeting", "how many minutes a call took", chirac + " had a 20-minute telephone conversation with " + jiang + " on Monday.", ""},
		{"meeting", "talks with two, each in a town", chirac + " flew home after talks with " + jiang + " in Beijing and Putin in Moscow.", "held jiang-zemin/CN+jacques-chirac/FR @Beijing -; held jacques-chirac/FR+vladimir-putin/RU @Moscow -"},
		{"visit", "two visits by their years", chirac + " visited Laos in 1995 and again last April.", "held jacques-chirac/FR @LA 1995; held jacques-chirac/FR @LA 2002-04"},
		{"meeting", "with each in a town", chirac + " held talks with " + jiang + " in Beijing, with Russian President Vladimir Putin in Moscow and with Schroeder in Berlin.", "held jacques-chirac/FR+jiang-zemin/CN @Beijing -; held jacques-chirac/FR+vladimir-putin/RU @Moscow -; held jacques-chirac/FR+gerhard-schroeder/DE @Berlin -"},
		{"meeting", "a number for one of several", chirac + " met " + jiang + " in Hanoi on Monday. It was their third meeting. The second was held in Tokyo in April.", "held jacques-chirac/FR+jiang-zemin/CN @Hanoi 2002-05-06; held jacques-chirac/FR+jiang-zemin/CN @Tokyo 2002-04"},
		{"meeting", "a number of something else", chirac + " met " + jiang + " in Hanoi on Monday. He lost two elections. The second was held in April.", "held jacques-chirac/FR+jiang-zemin/CN @Hanoi 2002-05-06"},
	} {
		if got := show(readFrom(t, "HANOI", c.story), c.kind); got != c.want {
			t.Errorf("%s: %s: %s, want %s", c.name, c.story, got, c.want)
		}
	}
}

// TestArrivalAtTalks reads an arrival that tells no place, in a story without a dateline: it is where the talks just told are.
func TestArrivalAtTalks(t *testing.T) {
	story := "French President Jacques Chirac met Laotian President Khamtay Siphandone in Vientiane on Monday. Chirac arrived late on Sunday."
	if got, want := show(read(t, story), schema.Visit), "held jacques-chirac/FR @Vientiane 2002-05-05"; got != want {
		t.Errorf("%s: %s, want %s", story, got, want)
	}
}
