package machine

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Word is a token as numbers.
type Word struct {
	// Lower is the hash of the word in lower case, each digit as 0.
	Lower uint32
	// Suffix2 and Suffix3 are hashes of its last two and three bytes, Prefix of its first one, in lower case.
	Suffix2, Suffix3, Prefix uint32
	// Shape tells capitals, digits and hyphens.
	Shape uint32
	// Habit is what the lexicon knows of the word; 0 if it is unknown.
	Habit Habit
	// Sure is one more than the tag that it always bears; 0 if it has none.
	Sure uint8
}

// NewWord returns the numbers of a token's text, without what a lexicon knows.
func NewWord(text string) Word {
	lower := fold(text)
	return Word{
		Lower:   fnv(lower),
		Suffix2: fnv(tail(lower, 2)),
		Suffix3: fnv(tail(lower, 3)),
		Prefix:  fnv(lower[:min(1, len(lower))]),
		Shape:   shape(text),
	}
}

// fold returns text in lower case, curly quotes straight, digits as zeros.
func fold(text string) string {
	plain := true
	for i := 0; i < len(text); i++ {
		c := text[i]
		plain = plain && (c >= 'a' && c <= 'z' || c < '0' || c == '0')
	}
	if plain {
		return text
	}
	return strings.Map(foldRune, text)
}

// foldRune folds one letter.
func foldRune(r rune) rune {
	switch {
	case r >= '0' && r <= '9':
		return '0'
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A'
	case r < utf8.RuneSelf:
		return r
	case r == '’' || r == '‘':
		return '\''
	case r == '“' || r == '”':
		return '"'
	}
	return unicode.ToLower(r)
}

// tail returns the last n bytes of s, or all.
func tail(s string, n int) string { return s[max(0, len(s)-n):] }

// fnv is the 32-bit FNV-1a hash of s.
func fnv(s string) uint32 {
	h := uint32(fnvBasis)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * fnvPrime
	}
	return h
}

// The bits of a word's shape.
const (
	firstUpper = 1 << iota // the first letter is a capital
	restUpper              // another one is
	hasLower               // there is a small letter
	hasDigit               // there is a digit
	hasHyphen              // there is a hyphen
	hasPeriod              // there is a full stop
	isLong                 // more than three letters
)

// shape returns the shape's bits.
func shape(text string) uint32 {
	var bits uint32
	for i, r := range text {
		switch {
		case r >= 'a' && r <= 'z':
			bits |= hasLower
		case r >= '0' && r <= '9':
			bits |= hasDigit
		case r == '-':
			bits |= hasHyphen
		case r == '.':
			bits |= hasPeriod
		case unicode.IsUpper(r) && i == 0:
			bits |= firstUpper
		case unicode.IsUpper(r):
			bits |= restUpper
		case unicode.IsLower(r):
			bits |= hasLower
		}
	}
	if len(text) > 3 {
		bits |= isLong
	}
	return bits
}
