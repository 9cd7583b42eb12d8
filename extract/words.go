package extract

import (
	"unicode"
	"unicode/utf8"
)

// isCapital tells whether a word starts with an upper-case letter.
func isCapital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// set makes a set of words.
func set(words ...string) map[string]bool {
	out := map[string]bool{}
	for _, w := range words {
		out[w] = true
	}
	return out
}
