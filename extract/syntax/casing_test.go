package syntax

import (
	"slices"
	"strings"
	"testing"
)

func TestShouted(t *testing.T) {
	for text, want := range map[string]bool{
		"BRAZILIAN FINANCE MINISTER MEETS SWISS OFFICIALS": true,
		"U.S. , JAPAN CHIP TALKS START NEXT WEEK":          true,
		"McDONALD VISITS TOKYO , MEETS ABE":                true,
		"Brazilian minister meets IMF officials":           false,
		"UN , EU":                                          false,
		"1987 , 1988 - 12,345,678":                         false,
		"":                                                 false,
		"Wang Yi":                                          false,
	} {
		if got := Shouted(tokens(text)); got != want {
			t.Errorf("%s: got %v", text, got)
		}
	}
}

func TestTitled(t *testing.T) {
	for text, want := range map[string]bool{
		"Chinese Premier Meets Albright":                            true,
		"Biden Hands Rousseff an Invitation to Dine in Style":       true,
		"Biden hands Rousseff an invitation to dine in style":       false,
		"Chinese Vice Premier Qian Qichen met Albright":             false,
		"He saw President Chea Sim , Chairman Li Peng and Mr. Li .": false,
		"He met Xi": false,
		"":          false,
		"Among them were Angela Merkel , Tony Blair , Hu Jintao": false,
	} {
		if got := Titled(tokens(text)); got != want {
			t.Errorf("%s: got %v", text, got)
		}
	}
}

// join writes tokens with spaces between.
func join(in []Token) string {
	var words []string
	for _, t := range in {
		words = append(words, t.Text)
	}
	return strings.Join(words, " ")
}

func TestRecase(t *testing.T) {
	body := [][]Token{
		tokens("Mulroney told reporters that he would meet the ANC leader ."),
		tokens("Talks with the ANC are planned , U.S. officials said ."),
		tokens("Talks went on . The talks ended ."),
		tokens("MULRONEY IS TOLD TO GO HOME"),
	}
	known := func(lower string) (string, bool) { return "Ottawa", lower == "ottawa" }
	c := NewCasing(known, body...)
	for _, x := range []struct{ name, in, want string }{
		{"from the body", "MULRONEY TO MEET ANC LEADER", "Mulroney to meet ANC leader"},
		{"first words of sentences weigh less", "PLANNED TALKS , U.S. SAYS", "Planned talks , U.S. says"},
		{"known otherwise", "ANC LEADER REACHES OTTAWA", "ANC leader reaches Ottawa"},
		{"an abbreviation unknown", "LEADER SEEN IN N.H. ON MONDAY", "Leader seen in N.H. on monday"},
		{"a quotation mark first", "`` WOULD MEET '' , HE SAYS", "`` Would meet '' , he says"},
		{"in title case", "Mulroney Meets ANC Leader Over Planned Talks", "Mulroney meets ANC leader over planned talks"},
		{"an ordinary sentence", "Mulroney said he and Leaders would meet", "Mulroney said he and Leaders would meet"},
		{"letters beyond ASCII", "ÉLYSÉE TELLS REPORTERS", "Élysée tells reporters"},
	} {
		if got := join(c.Recase(tokens(x.in))); got != x.want {
			t.Errorf("%s: got %s, want %s", x.name, got, x.want)
		}
	}
}

func TestRecaseLearnsNothing(t *testing.T) {
	c := NewCasing(nil)
	if got := join(c.Recase(tokens("MINISTER EXTENDS TRIP TO JAPAN"))); got != "Minister extends trip to japan" {
		t.Errorf("got %s", got)
	}
}

// TestCasingIsSteady wants the same forms whatever the order of the sentences.
func TestCasingIsSteady(t *testing.T) {
	a, b := tokens("so the bank met the Bank ."), tokens("so Bank met bank .")
	in := tokens("THE BANK MET WITH THE OTHER BANK")
	one, two := NewCasing(nil, a, b).Recase(in), NewCasing(nil, b, a).Recase(in)
	if !slices.Equal(one, two) || one[1].Text != "bank" {
		t.Errorf("got %s and %s", join(one), join(two))
	}
}

// TestRecaseHelps parses a headline as it stands and with its case mended.
func TestRecaseHelps(t *testing.T) {
	m := load(t)
	in := tokens("BALDRIGE TO LAUNCH FAR EAST TRADE DRIVE")
	c := NewCasing(nil, tokens("Secretary Baldrige will visit the Far East this week ."))
	p := m.Parse(c.Recase(in), Options{})
	if got := arcsOf(p, in)["BALDRIGE"]; got != "nsubj LAUNCH" {
		t.Errorf("mended: %s, want nsubj LAUNCH", got)
	}
	if raw := arcsOf(m.Parse(in, Options{}), in)["BALDRIGE"]; raw == "nsubj LAUNCH" {
		t.Error("the headline as it stands is read as well: the example shows nothing")
	}
}

// TestRecaseHelpsTitles does the same for a headline in title case, of which the
// model takes the verb for part of a name.
func TestRecaseHelpsTitles(t *testing.T) {
	m, in := load(t), tokens("Chinese Premier Meets Albright in Beijing Again")
	c := NewCasing(nil, tokens("The premier told Albright that Beijing wants better Chinese ties again ."))
	mended := m.Parse(c.Recase(in), Options{Entities: true})
	if got := arcsOf(mended, in)["Albright"]; got != "dobj Meets" || !slices.Contains(mended.Ents, Ent{3, 4, "PERSON"}) {
		t.Errorf("mended: %s, names %v", got, mended.Ents)
	}
	if raw := m.Parse(in, Options{Entities: true}); slices.Contains(raw.Ents, Ent{3, 4, "PERSON"}) {
		t.Error("the headline as it stands is read as well: the example shows nothing")
	}
}

// FuzzRecase wants tokens that differ by case alone.
func FuzzRecase(f *testing.F) {
	f.Add("LEADERS MEET IN ROME", "The leaders are in Rome .")
	f.Add("ΣΑΣ ΌΣΟΣ ΣΊΣΥΦΟΣ ΑΘΉΝΑ", "ß ŉ ǅ ǆ")
	f.Add("\xff\xfeABCDEFGHIJKLM", "x")
	f.Fuzz(func(t *testing.T, title, body string) {
		in := tokens(title)
		c := NewCasing(nil, tokens(body))
		out := c.Recase(in)
		if len(out) != len(in) {
			t.Fatalf("%d tokens became %d", len(in), len(out))
		}
		for i := range in {
			if out[i].SpaceAfter != in[i].SpaceAfter || !sameLetters(in[i].Text, out[i].Text) {
				t.Errorf("%q became %q", in[i].Text, out[i].Text)
			}
		}
	})
}

// sameLetters tells whether two texts differ by case alone. Folding knows nothing
// of letters that become two in lower case, hence the other ways.
func sameLetters(a, b string) bool {
	small := [2]string{strings.ToLower(a), strings.ToLower(b)}
	great := [2]string{strings.ToUpper(a), strings.ToUpper(b)}
	return strings.EqualFold(a, b) || small[0] == small[1] || great[0] == great[1]
}
