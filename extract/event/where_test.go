package event_test

import (
	"slices"
	"strings"
	"testing"

	"demarche/schema"
)

// TestWhere reads in which country each event of a text is: what is read must be all that is wanted, "type country" each, with the first day where some are told.
func TestWhere(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct{ name, text, want string }{
		{"state behind a town", chirac + " flew to Augusta, Georgia, on Monday.", "visit US"},
		{"country of the same name", chirac + " flew to Georgia on Monday.", "visit GE"},
		{"larger Congo", chirac + " will visit Congo next week.", "visit CD"},
		{"smaller Congo", chirac + " will visit Congo next week. The president of Brazzaville is ill.", "visit CG"},
		{"building of many countries", chirac + " saw " + jiang + " at Government House in Wellington on Monday.", "meeting NZ"},
		{"island of a forum", chirac + " saw " + jiang + " on the island of Rarotonga on Monday.", "meeting CK"},
		{"town told by its distance", chirac + " saw " + jiang + " at Vlara, about 60 miles (100 km) north of Prague, on Monday.", "meeting CZ"},
		{"house outside a town", "South African President Thabo Mbeki and " + chirac + " saw " + jiang + " at a farm outside Prague on Monday.", "meeting CZ"},
		{"he who meets is in a town", chirac + ", in Lima for a wedding, saw " + jiang + " on Monday.", "visit PE, meeting PE"},
		{"both are in a town", chirac + " and " + jiang + ", both in Lima for a wedding, met on Monday.", "meeting PE"},
		{"he who is met is in a town", chirac + " dined on Monday with " + jiang + ", who is in Lima for a wedding.", "meeting PE, visit PE"},
		{"he who meets was in a town", chirac + ", who was in Lima last year, saw " + jiang + " on Monday.", "meeting , visit PE"},
		{"he who meets will go to a town", chirac + ", who will fly to Lima next week, saw " + jiang + " on Monday.", "meeting , visit PE"},
		{"goals with their days", chirac + " goes to Peru on Thursday, Chile on Saturday and Cuba on Monday.", "visit PE 2002-05-09, visit CL 2002-05-11, visit CU 2002-05-13"},
		{"towns with their days", chirac + " will be in Lima on Thursday and in Oslo the next day.", "visit PE 2002-05-09, visit NO 2002-05-10"},
		{"ranges of days", chirac + " will tour Peru from May 8 to 10 and Chile from May 10 to 12.", "visit PE 2002-05-08, visit CL 2002-05-10"},
		{"during the gathering", "The APEC summit opens in Lima next week. " + chirac + " is to have talks with " + jiang + " during the gathering.", "summit PE, meeting PE"},
		{"at the gathering he is to", "The APEC summit opens in Lima next week. At the summit " + chirac + " is to have talks with " + jiang + ".", "summit PE, meeting PE"},
		{"there after a name of another kind", chirac + " will go to a fair in Lima on Friday despite protests from Madrid. He will have talks there with " + jiang + ".", "visit PE, meeting PE"},
		{"there after who tells it", chirac + " was in Lima on Monday. Officials from Spain said he had talks there with " + jiang + ".", "visit PE, meeting PE"},
		{"host of a gathering", "Lima, host of the APEC summit next week, is calm.", "summit PE"},
		{"gathering that a capital hosts", chirac + " flew out of Paris for the summit of the Union of Sailors and APEC, which the Peruvian capital will host on Friday.", "summit PE"},
		{"gathering of which a country is host", chirac + " will attend the APEC summit, of which Peru is host in the port of Callao next week.", "summit PE"},
		{"country that hosts", "Oman is to host talks between " + chirac + " and " + jiang + " next week.", "meeting OM"},
		{"hosted by a country", chirac + " will see " + jiang + " on Friday at talks hosted by Oman.", "meeting OM"},
		{"host of another thing", "Oman, which hosted a fair, said " + chirac + " would have talks with " + jiang + " next week.", "meeting "},
		{"two of one word", chirac + " flew to Lima on Monday. In the palace he had talks with his host, Peruvian President Alejandro Toledo, and with " + jiang + ".", "visit PE, meeting PE, meeting PE"},
		{"set apart in front", "It was in Lima that " + chirac + " first saw " + jiang + ".", "meeting PE"},
		{"before he left a town", chirac + " saw " + jiang + " on Monday, hours before he was to leave Lima for Quito.", "meeting PE, visit EC"},
		{"before leaving for a town", chirac + " saw " + jiang + " on Monday before leaving for Quito.", "meeting , visit EC"},
		{"this time in", chirac + " will see " + jiang + " again on Friday, this time in Lima.", "meeting PE"},
		{"on the outskirts", chirac + " saw " + jiang + " at a villa on the outskirts of Lima on Monday.", "meeting PE"},
		{"on an island that is a country", chirac + " saw " + jiang + " on the island of Malta on Monday.", "meeting MT"},
		{"next on a visit to others", chirac + " arrived in Lima on Monday for a fair. Later in the day he saw " + jiang + ".", "visit PE, meeting PE"},
		{"island told again", "Malta has oil, and its people talked of Madrid. " + chirac + " spent two days on the island in March.", "visit MT"},
		{"kingdom told again", chirac + " praised Jordan in a speech in Paris. He had spent two days in the kingdom in March.", "visit JO"},
		{"city state told again", "Singapore asked Madrid for help. " + chirac + " is due in the city state on Friday for a two-day visit.", "visit SG"},
		{"capital of the country just told", chirac + " will fly to Peru on Friday and see " + jiang + " in the capital.", "visit PE, meeting PE"},
		{"at a named gathering told again", "The APEC summit opens in Lima next week. " + chirac + " may have talks with " + jiang + " during the APEC event.", "summit PE, meeting PE"},
		{"comma before who tells it", "Asked about the summit in Venice, U.S. Secretary of State Colin Powell praised it.", "summit IT"},
		{"said after talks that", chirac + " said in Paris after talks with German Chancellor Gerhard Schroeder that ties were good.", "meeting FR, visit FR"},
		{"beside him after their talks", "German Chancellor Gerhard Schroeder, with " + chirac + " beside him in Berlin after their talks, praised the accord.", "meeting DE"},
	} {
		var got []string
		for _, e := range read(t, c.text).Events {
			one := string(e.Type) + " " + e.PlaceCountry
			if e.Time != nil && strings.Contains(c.want, "-") {
				one += " " + e.Time.Start
			}
			got = append(got, one)
		}
		for _, w := range strings.Split(c.want, ", ") {
			if !slices.Contains(got, w) {
				t.Errorf("%s: read %q, want %q", c.name, got, w)
			}
		}
		if len(got) > len(strings.Split(c.want, ", ")) {
			t.Errorf("%s: read %q, want %q alone", c.name, got, c.want)
		}
	}
}

// TestOnVisit reads how a visit stands that a phrase beside a name tells.
func TestOnVisit(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"French President Jacques Chirac, currently on a visit to Cuba, will fly to Peru on Friday.", "CU held , PE planned 2002-05-10"},
		{"French President Jacques Chirac, on a tour of Cuba, will fly to Peru on Friday, officials said.", "CU held , PE planned 2002-05-10"},
	} {
		var got []string
		for _, e := range read(t, c.text).Events {
			start := ""
			if e.Time != nil {
				start = e.Time.Start
			}
			got = append(got, e.PlaceCountry+" "+string(e.Status)+" "+start)
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: read %s, want %s", c.text, s, c.want)
		}
	}
}

// TestAwayThen reads where a meeting is of somebody who is to leave the place that the story is told from.
func TestAwayThen(t *testing.T) {
	const text = "French President Jacques Chirac will fly to Lima on Thursday. "
	for _, c := range []struct{ next, want string }{
		{"He will have talks with Chinese President Jiang Zemin on trade.", "PE"},
		{"Before he leaves he will have talks with Chinese President Jiang Zemin on trade.", "FR"},
		{"Before his departure he will have talks with Chinese President Jiang Zemin on trade.", "FR"},
		{"Chinese President Jiang Zemin will have talks with Prime Minister Jean-Pierre Raffarin on trade.", "FR"},
	} {
		for _, e := range readFrom(t, "Paris", text+c.next).Events {
			if e.Type == schema.Meeting && e.PlaceCountry != c.want {
				t.Errorf("%s: in %q, want %q", c.next, e.PlaceCountry, c.want)
			}
		}
	}
}
