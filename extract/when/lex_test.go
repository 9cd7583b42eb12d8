package when

import (
	"slices"
	"strings"
	"testing"

	"demarche/extract/text"
)

// lexemes cuts a string into lexemes.
func lexemes(s string) []lexeme { return lex(text.Tokenize(s), 0) }

// lows returns the words of lexemes with spaces between.
func lows(lx []lexeme) string {
	var ws []string
	for _, l := range lx {
		ws = append(ws, l.low)
	}
	return strings.Join(ws, " ")
}

// TestLexCuts cuts tokens where patterns need it, however the tokens were cut before.
func TestLexCuts(t *testing.T) {
	for s, want := range map[string]string{
		"Nov.18 to 19":             "nov. 18 to 19",
		"June 18–19":               "june 18 - 19",
		"mid-June":                 "mid - june",
		"a three-day trip":         "a three - day trip",
		"twenty-one months":        "twenty-one months",
		"the twenty-first of May":  "the twenty-first of may",
		"New Year’s Eve":           "new year 's eve",
		"Monday's talks":           "monday 's talks",
		"2005-11-14":               "2005 - 11 - 14",
		"14/11/2005":               "14 / 11 / 2005",
		"1,000 men":                "1,000 men",
		"at 10:30 p.m.":            "at 10:30 p.m.",
		"4th-5th":                  "4th - 5th",
		"the 1990s":                "the 1990s",
		"U.S.-China":               "u.s. - china",
		"Élysée 習近平":               "élysée 習近平",
		"twenty-something leaders": "twenty - something leaders",
	} {
		if got := lows(lexemes(s)); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}

// TestLexWholeTokens cuts a token that holds a whole date, as other tokenizers leave it.
func TestLexWholeTokens(t *testing.T) {
	tokens := []text.Token{{Text: "Nov.18"}, {Text: "18-19"}, {Text: "three-day"}, {Text: "Monday’s"}, {Text: "2005-11-14"}}
	lx := lex(tokens, 10)
	if got := lows(lx); got != "nov. 18 18 - 19 three - day monday 's 2005 - 11 - 14" {
		t.Errorf("got %q", got)
	}
	var owners []int
	for _, l := range lx {
		if l.last != l.first+1 {
			t.Errorf("%q spans tokens %d to %d", l.low, l.first, l.last)
		}
		owners = append(owners, l.first)
	}
	if want := []int{10, 10, 11, 11, 11, 12, 12, 12, 13, 13, 14, 14, 14, 14, 14}; !slices.Equal(owners, want) {
		t.Errorf("tokens %v, want %v", owners, want)
	}
}

// TestMeanings tells the classes of words by their shape and by the words around them.
func TestMeanings(t *testing.T) {
	for _, c := range []struct {
		text string
		word int
		c    class
		want int // 0: not of the class
	}{
		{"on Monday", 1, weekday, 1}, {"on MONDAY", 1, weekday, 1}, {"on monday", 1, weekday, 1},
		{"in November", 1, month, 11}, {"in NOVEMBER", 1, month, 11}, {"on Nov. 5", 1, month, 11}, {"on Nov 5", 1, month, 11},
		{"they may go", 1, month, 0}, {"May 12", 0, month, 5}, {"12 May", 1, month, 5}, {"12th of May", 2, month, 5},
		{"in May", 1, month, 5}, {"with May today", 1, month, 0}, {"Theresa May met", 1, month, 0}, {"a May visit", 1, month, 5},
		{"set for May", 2, month, 5}, {"postponed from May", 2, month, 5}, {"a letter from May", 3, month, 0}, {"bad for May", 2, month, 0}, {"bad for June .", 2, month, 6}, {"May 2004", 0, month, 5},
		{"they march on", 1, month, 0}, {"in march", 1, month, 3}, {"March and April", 0, month, 3}, {"the June Carter show", 1, month, 0},
		{"June 's summit", 0, month, 6}, {"June 's husband", 0, month, 0}, {"on August", 1, month, 8}, {"an august body", 1, month, 0},
		{"Mar del Plata", 0, month, 0}, {"Mar 5", 0, month, 3}, {"Sat. afternoon", 0, weekday, 6}, {"he sat. Then", 1, weekday, 0},
		{"16th", 0, dayth, 16}, {"16th", 0, day, 16}, {"16", 0, dayth, 0}, {"32", 0, day, 0}, {"22th", 0, day, 0}, {"22nd", 0, day, 22},
		{"1995", 0, year, 1995}, {"0995", 0, year, 0}, {"19955", 0, year, 0}, {"1990s", 0, many, 1990}, {"1995s", 0, many, 0},
		{"05", 0, two, 5}, {"105", 0, number, 105}, {"105", 0, two, 0}, {"twenty-one", 0, number, 21}, {"twenty-first", 0, ordinal, 21},
		{"in spring .", 1, season, 1}, {"the spring of 2012", 1, season, 1}, {"to spring up", 1, season, 0}, {"last fall", 1, season, 3},
		{"they fall back", 1, season, 0}, {"summer", 0, season, 2}, {"from spring to autumn", 1, season, 1},
	} {
		lx := lexemes(c.text)
		if got, _ := lx[c.word].has(c.c); got != c.want {
			t.Errorf("%q: word %q has %d in class %d, want %d", c.text, lx[c.word].low, got, c.c, c.want)
		}
	}
}

// TestOrdinalSuffix writes ordinals.
func TestOrdinalSuffix(t *testing.T) {
	for n, want := range map[int]string{1: "st", 2: "nd", 3: "rd", 4: "th", 11: "th", 12: "th", 13: "th", 21: "st", 22: "nd", 23: "rd", 30: "th", 31: "st"} {
		if got := ordinalSuffix(n); got != want {
			t.Errorf("%d%s, want %s", n, got, want)
		}
	}
}
