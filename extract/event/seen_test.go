package event_test

import (
	"testing"

	"demarche/schema"
)

// TestSeenThere reads visits, told from Hanoi on Tuesday, 7 May 2002, that no verb of travelling tells: by who has a guest, by the time that
// sees somebody there, by the stops of his tour and by what lies ahead of him and behind.
func TestSeenThere(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	for _, c := range []struct{ name, story, want string }{
		{"a guest of its own", "Laos had as its guest last month " + chirac + ".", "held jacques-chirac/FR @LA 2002-04"},
		{"a guest, a name before", "Laos will have " + chirac + " as a visitor next week.", "planned jacques-chirac/FR @LA "},
		{"had for a guest", "Laos may yet have " + chirac + " for a guest.", "possible jacques-chirac/FR @LA -"},
		{"next on his list", chirac + " flies to Laos on Friday. Bangkok is next on his list.", "planned jacques-chirac/FR @LA 2002-05-10; planned jacques-chirac/FR @Bangkok -"},
		{"on a list of something", chirac + " flies to Laos on Friday. Thailand is on his list of debtors.", "planned jacques-chirac/FR @LA 2002-05-10"},
		{"host to somebody", "Laos will be host to " + chirac + " on Friday.", "planned jacques-chirac/FR @LA 2002-05-10"},
		{"host to a fair", "Laos will be host to a fair on Friday, " + chirac + " said.", ""},
		{"a country's guest", chirac + " will be Thailand's guest until Friday.", "planned jacques-chirac/FR @TH 2002-05..2002-05-10"},
		{"a guest at a summit", chirac + " will be the only guest at the ASEAN summit in Bangkok.", ""},
		{"looked forward to", "Bangkok looks forward to " + chirac + " in June.", "planned jacques-chirac/FR @TH 2002-06"},
		{"to what is looked forward", "Bangkok looks forward to hearing from " + chirac + " in June.", ""},
		{"glad to have him over", "Thai Prime Minister Thaksin Shinawatra would be glad to have " + chirac + " over in Bangkok.", "possible jacques-chirac/FR @Bangkok -"},
		{"whom it has to thank", "Bangkok had " + chirac + " to thank for the loan.", ""},
		{"a day that saw him", "Monday saw " + chirac + " in Vientiane.", "held jacques-chirac/FR @Vientiane 2002-05-06"},
		{"a month that might", "September might see " + chirac + " in Laos and in Thailand.", "possible jacques-chirac/FR @LA 2002-09; possible jacques-chirac/FR @TH 2002-09"},
		{"who saw him", "A doctor saw " + chirac + " in Vientiane.", ""},
		{"a day at home", "Monday saw " + chirac + " in Lyon.", ""},
		{"a part of last month", chirac + " spent part of last month in Laos.", "held jacques-chirac/FR @LA 2002-04"},
		{"a part of the money", chirac + " spent part of the money in Laos.", ""},
		{"days that begin", chirac + " began three days in Laos on Monday.", "held jacques-chirac/FR @LA 2002-05-06..2002-05-08"},
		{"an appearance", chirac + " made an appearance in Vientiane on Monday.", "held jacques-chirac/FR @Vientiane 2002-05-06"},
		{"what takes him there", "A helicopter sped " + chirac + " to Vientiane on Monday.", "held jacques-chirac/FR @Vientiane 2002-05-06"},
		{"what is sped up", "The deal sped up reforms in Laos, " + chirac + " said.", ""},
		{"taken in", chirac + " will take in Laos and Thailand next month.", "planned jacques-chirac/FR @LA 2002-06; planned jacques-chirac/FR @TH 2002-06"},
		{"the way home", "The way home will lead " + chirac + " through Laos and Thailand.", "planned jacques-chirac/FR @LA -; planned jacques-chirac/FR @TH -"},
		{"by way of", chirac + " will go home by way of Vientiane.", "planned jacques-chirac/FR @Vientiane -"},
		{"stations of a journey to be made", "Laos and Thailand will be the stations of the first journey to be undertaken by " + chirac + ".", "planned jacques-chirac/FR @LA -; planned jacques-chirac/FR @TH -"},
		{"destinations of who sets out", "Laos and Thailand are the destinations of a journey on which " + chirac + " sets out on Friday.", "planned jacques-chirac/FR @LA 2002-05-10; planned jacques-chirac/FR @TH 2002-05"},
		{"a stop for somebody", "For " + chirac + ", Laos is the third stop after Thailand.", "held jacques-chirac/FR @LA -; held jacques-chirac/FR @TH -"},
		{"stops that are over", chirac + " arrived here on Monday. Laos and Thailand were the earlier stops.", "held jacques-chirac/FR @Hanoi 2002-05-06; held jacques-chirac/FR @LA -; held jacques-chirac/FR @TH -"},
		{"stops still ahead", chirac + " arrived here on Monday. Laos and Thailand are the stops still ahead.", "held jacques-chirac/FR @Hanoi 2002-05-06; planned jacques-chirac/FR @LA -; planned jacques-chirac/FR @TH -"},
		{"behind him", chirac + " arrived here on Monday. Behind him lie Laos and Thailand.", "held jacques-chirac/FR @Hanoi 2002-05-06; held jacques-chirac/FR @LA -; held jacques-chirac/FR @TH -"},
		{"ahead for somebody", "For " + chirac + ", two more countries lie ahead, Laos and Thailand.", "planned jacques-chirac/FR @LA -; planned jacques-chirac/FR @TH -"},
		{"ahead of a country", "Ahead of Laos lie hard years, " + chirac + " said.", ""},
		{"a destination for tourists", "Laos is a destination for tourists, " + chirac + " said.", ""},
	} {
		if got := show(readFrom(t, "HANOI", c.story), schema.Visit); got != c.want {
			t.Errorf("%s: %s: %s, want %s", c.name, c.story, got, c.want)
		}
	}
}

// TestInTheParty reads who goes along on a visit told from Hanoi on Tuesday, 7 May 2002, and who is at the head of those who make it.
func TestInTheParty(t *testing.T) {
	const chirac, vedrine = "French President Jacques Chirac", "Foreign Minister Hubert Vedrine"
	for _, c := range []struct{ name, story, want string }{
		{"together with", chirac + ", together with " + vedrine + ", arrived in Vientiane on Monday.", "held jacques-chirac/FR+hubert-vedrine/FR @Vientiane 2002-05-06"},
		{"in his party", chirac + ", with " + vedrine + " in his party, flew to Vientiane on Monday.", "held jacques-chirac/FR+hubert-vedrine/FR @Vientiane 2002-05-06"},
		{"with him came", chirac + " arrived in Vientiane on Monday. With him came " + vedrine + ".", "held jacques-chirac/FR+hubert-vedrine/FR @Vientiane 2002-05-06"},
		{"in the party, next sentence", chirac + " will go to Laos in June. " + vedrine + " will be in the party.", "planned jacques-chirac/FR+hubert-vedrine/FR @LA 2002-06"},
		{"met by", chirac + " arrived in Vientiane on Monday. Laotian Foreign Minister Somsavat Lengsavad was with him at dinner.", "held jacques-chirac/FR @Vientiane 2002-05-06"},
		{"at its head", "A French mission with " + vedrine + " at its head went to Laos last month.", "held hubert-vedrine/FR @LA 2002-04"},
		{"a plane of somebody", "The plane of " + chirac + " landed in Vientiane on Monday.", "held jacques-chirac/FR @Vientiane 2002-05-06"},
		{"where he has been", "Thai Prime Minister Thaksin Shinawatra telephoned Laos, where he had been in April.", "held thaksin-shinawatra/TH @LA 2002-04"},
	} {
		if got := show(readFrom(t, "HANOI", c.story), schema.Visit); got != c.want {
			t.Errorf("%s: %s: %s, want %s", c.name, c.story, got, c.want)
		}
	}
}
