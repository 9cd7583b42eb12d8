package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"demarche/schema"
)

// Names are compared word by word, folded: without accents, capitals, full stops and the marks
// between words, and with the spellings of data/spellings.tsv taken for one. "Kim Jong-il" and "Kim
// Jong Il" are one name, and so are "U.S." and "US".

// word is one word of a name or of a token.
type word struct {
	// hash is that of the folded word.
	hash uint64
	// size is the length of the folded word in bytes.
	size int
	// upper tells that the word starts with a capital in the text.
	upper bool
	// caps tells that the word has a capital and no lower-case letter and no digit.
	caps bool
	// risky tells that the stop list knows the word as one that is no acronym.
	risky bool
}

// words appends the words of a text to dst.
func (s *Set) words(dst []word, text string) []word {
	eachWord(text, func(part string) {
		var buf [48]byte
		b := s.fold(buf[:0], part)
		if len(b) == 0 {
			return
		}
		first, _ := utf8.DecodeRuneInString(part)
		w := word{hash: hashOf(b), size: len(b), upper: unicode.IsUpper(first)}
		if w.upper && len(b) > 1 && isCaps(part) {
			w.caps, w.risky = true, s.stop[extend(hashStart, w)] == "caps"
		}
		dst = append(dst, w)
	})
	return dst
}

// eachWord calls f for every stretch of letters, digits and full stops.
func eachWord(text string, f func(string)) {
	start := -1
	for i, r := range text {
		switch {
		case isWordRune(r):
			if start < 0 {
				start = i
			}
		case start >= 0:
			f(text[start:i])
			start = -1
		}
	}
	if start >= 0 {
		f(text[start:])
	}
}

// isWordRune tells whether r is part of a word: a letter, a digit, a full stop, or the plus sign that
// some names hold (OPEC+, P5+1).
func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '.' || r == '+'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// fold appends a word to dst in lower case, without accents and full stops, in the spelling that
// names are compared by.
func (s *Set) fold(dst []byte, text string) []byte {
	for i := range len(text) {
		switch c := text[i]; {
		case c >= utf8.RuneSelf:
			return s.respell(append(dst[:0], strings.ReplaceAll(schema.Fold(text), ".", "")...))
		case c == '.':
		case 'A' <= c && c <= 'Z':
			dst = append(dst, c+'a'-'A')
		default:
			dst = append(dst, c)
		}
	}
	return s.respell(dst)
}

// respell replaces a folded word by the spelling that stands for it.
func (s *Set) respell(b []byte) []byte {
	if same, ok := s.spell[string(b)]; ok {
		return append(b[:0], same...)
	}
	return b
}

// isCaps tells whether text holds a capital and neither a lower-case letter nor a digit.
func isCaps(text string) bool {
	caps := false
	for _, r := range text {
		if unicode.IsLower(r) || '0' <= r && r <= '9' || r == '+' {
			return false
		}
		caps = caps || unicode.IsUpper(r)
	}
	return caps
}

// Key returns the folded words of a name with a space between: what names are compared by.
func (s *Set) Key(name string) string {
	var parts []string
	eachWord(name, func(part string) {
		if b := s.fold(nil, part); len(b) > 0 {
			parts = append(parts, string(b))
		}
	})
	return strings.Join(parts, " ")
}

// FNV-1a with 64 bits.
const (
	hashStart uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// hashOf returns the hash of bytes.
func hashOf[T []byte | string](b T) uint64 {
	h := hashStart
	for i := range len(b) {
		h = (h ^ uint64(b[i])) * hashPrime
	}
	return h
}

// hash returns the hash of all words of a name; ok is false if it has none.
func (s *Set) hash(name string) (h uint64, ok bool) {
	var buf [12]word
	h = hashStart
	ws := s.words(buf[:0], name)
	for _, w := range ws {
		h = extend(h, w)
	}
	return h, len(ws) > 0
}

// extend returns the hash of the words so far and one more.
func extend(h uint64, w word) uint64 {
	h = (h ^ w.hash) * hashPrime
	return h ^ h>>29
}
