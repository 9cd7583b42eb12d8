package machine

import "testing"

// TestWordFolds: case, digits and curly quotes make no other word.
func TestWordFolds(t *testing.T) {
	for _, pair := range [][2]string{{"Talks", "talks"}, {"1997", "2023"}, {"’s", "'s"}, {"“", `"`}, {"ÉLYSÉE", "élysée"}, {"U.S.", "u.s."}} {
		if NewWord(pair[0]).Lower != NewWord(pair[1]).Lower {
			t.Errorf("%q and %q are two words", pair[0], pair[1])
		}
	}
	for _, pair := range [][2]string{{"talks", "talk"}, {"1997", "199"}, {"Rome", "Home"}} {
		if NewWord(pair[0]).Lower == NewWord(pair[1]).Lower {
			t.Errorf("%q and %q are one word", pair[0], pair[1])
		}
	}
}

// TestShape holds the bits of shapes.
func TestShape(t *testing.T) {
	for word, want := range map[string]uint32{
		"met":       hasLower,
		"Putin":     firstUpper | hasLower | isLong,
		"UN":        firstUpper | restUpper,
		"U.S.":      firstUpper | restUpper | hasPeriod | isLong,
		"G20":       firstUpper | hasDigit,
		"al-Bashir": hasLower | restUpper | hasHyphen | isLong,
		"Élysée":    firstUpper | hasLower | isLong,
		",":         0,
	} {
		if got := shape(word); got != want {
			t.Errorf("shape(%q) = %b, want %b", word, got, want)
		}
	}
}

// TestWordShort: words shorter than a suffix, and bytes that are no UTF-8, are taken as they are.
func TestWordShort(t *testing.T) {
	if w := NewWord("a"); w.Suffix3 != w.Lower || w.Suffix2 != w.Lower || w.Prefix != w.Lower {
		t.Errorf("one letter: %+v", w)
	}
	if NewWord("") == NewWord("a") || NewWord("\xff") == NewWord("\xfe\xff") {
		t.Error("odd words fall together")
	}
}
