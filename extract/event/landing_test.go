package event_test

import (
	"testing"

	"demarche/schema"
)

// TestJourneys reads the visits of stories told from Hanoi on Tuesday, 7 May 2002: where somebody lands, who goes along, which
// stops of a tour are still to come, and what is no journey of its own.
func TestJourneys(t *testing.T) {
	const chirac = "French President Jacques Chirac"
	for _, c := range []struct{ name, story, want string }{
		{"an airport lies where the visit is told", chirac + " arrived here on Monday. He was greeted at Noi Bai airport by schoolchildren.", "held jacques-chirac/FR @Hanoi 2002-05-06"},
		{"who is to leave has come", chirac + " landed at Noi Bai airport on Monday for a state visit to Vietnam. He will leave Hanoi on Friday.", "held jacques-chirac/FR @Noi Bai airport 2002-05-06..2002-05-10"},
		{"what a visit is for is no wish", chirac + " began a visit to Vietnam on Monday aimed at boosting trade.", "held jacques-chirac/FR @VN 2002-05-06"},
		{"back to where he came from", chirac + ", who arrived from Brussels, met students here on Monday. Chirac is due back in Brussels on Wednesday.", "held jacques-chirac/FR @Brussels -; held jacques-chirac/FR @VN -; planned jacques-chirac/FR @Brussels 2002-05-08"},
		{"how long he was where he left", chirac + " left here on Monday for Tokyo after a three-day visit to Vietnam.", "held jacques-chirac/FR @Tokyo 2002-05-06; held jacques-chirac/FR @Hanoi 2002-05-04..2002-05-06"},
		{"who flies out was there", chirac + " flew out of Hanoi on Monday.", "held jacques-chirac/FR @Hanoi "},
		{"what he comes back from is not of the day", chirac + " returned to Paris on Monday from a tour that took him to Uruguay.", "held jacques-chirac/FR @UY -"},
		{"visits that are only counted", chirac + " has visited Libya five times.", ""},
		{"stops of a tour that begins", chirac + " arrived here on Monday, opening a tour which includes Laos.", "held jacques-chirac/FR @Hanoi 2002-05-06; planned jacques-chirac/FR @LA -"},
		{"the next stop of his tour", chirac + " arrived here on Monday. The next stop of his Asian tour is India.", "held jacques-chirac/FR @Hanoi 2002-05-06; planned jacques-chirac/FR @IN -"},
		{"along with him", chirac + " arrived here on Monday. Chirac, accompanied by Foreign Minister Hubert Vedrine, was met by students.", "held jacques-chirac/FR+hubert-vedrine/FR @Hanoi 2002-05-06"},
		{"the members of a delegation", "A French delegation arrived here on Monday. It includes Foreign Minister Hubert Vedrine.", "held -/FR+hubert-vedrine/FR @Hanoi 2002-05-06"},
		{"a trip on which somebody is goes to where the story is told from", chirac + ", on his first trip since taking office, met students on Monday.", "held jacques-chirac/FR @VN -"},
		{"a member of the delegation is of its side", chirac + " arrived here on Monday. Chirac's entourage includes Trade Minister Marko Zupan.", "held jacques-chirac/FR+marko-zupan/FR @Hanoi 2002-05-06"},
		{"the leg is where he flies to", chirac + " flew to Vientiane on Monday for the second leg of his trip.", "held jacques-chirac/FR @Vientiane 2002-05-06"},
		{"who is sent is not of where he goes", chirac + " sent his adviser, Marko Zupan, to Tehran on Monday.", "held marko-zupan/FR @Tehran 2002-05-06"},
		{"the day that was set at first", chirac + " will travel to Laos on Friday instead of Thursday, his office said.", "postponed jacques-chirac/FR @LA 2002-05-09"},
		{"whose journey it is", "Students spoke of " + chirac + ", whose journey to Laos begins on Friday.", "planned jacques-chirac/FR @LA 2002-05-10"},
	} {
		if got := show(readFrom(t, "HANOI", c.story), schema.Visit); got != c.want {
			t.Errorf("%s: %s: %s, want %s", c.name, c.story, got, c.want)
		}
	}
}
