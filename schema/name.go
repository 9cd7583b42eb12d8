package schema

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// letters are those that no decomposition turns into a Latin base letter.
var letters = strings.NewReplacer("ø", "o", "ı", "i", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "’", "'", "ə", "e")

// Fold returns a name in lower case and without accents, for comparing: "Nestor Kirchner" and
// "Néstor Kirchner" fold to one. It is safe for several goroutines.
func Fold(name string) string {
	lower := letters.Replace(strings.ToLower(name))
	if isASCII(lower) {
		return lower
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(lower) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isASCII tells whether s holds ASCII alone.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// Slug returns the form of a name that ids are made of: folded, with one hyphen for every run of
// what is neither a letter nor a digit ("Antony J. Blinken": antony-j-blinken); "unnamed" if
// nothing is left.
func Slug(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range Fold(name) {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			gap = gap || r != '\'' && r != '.'
			continue
		}
		if gap && b.Len() > 0 {
			b.WriteByte('-')
		}
		gap = false
		b.WriteRune(r)
	}
	if b.Len() == 0 {
		return "unnamed"
	}
	return b.String()
}
