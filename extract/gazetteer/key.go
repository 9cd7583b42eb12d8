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

// word is one word of a name or of a token, folded.
type word struct {
	text string
	// upper tells that the word starts with a capital in the text.
	upper bool
	// caps tells that the word has no lower-case letter and at least one capital.
	caps bool
}

// words appends the words of s to dst.
func (s *Set) words(dst []word, text string) []word {
	start := -1
	for i, r := range text {
		switch {
		case isWordRune(r):
			if start < 0 {
				start = i
			}
		case start >= 0:
			dst, start = s.word(dst, text[start:i]), -1
		}
	}
	if start >= 0 {
		dst = s.word(dst, text[start:])
	}
	return dst
}

// isWordRune tells whether r is part of a word: a letter, a digit, a full stop, or the plus sign
// and ampersand that some names hold (OPEC+, P5+1).
func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '.' || r == '+'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || r == '\u02bb'
}

// word appends one word, unless it holds full stops alone.
func (s *Set) word(dst []word, text string) []word {
	first, _ := utf8.DecodeRuneInString(text)
	w := word{upper: unicode.IsUpper(first), caps: isCaps(text)}
	if w.text = fold(text); w.text == "" {
		return dst
	}
	if w.upper && s != nil {
		if same, ok := s.spell[w.text]; ok {
			w.text = same
		}
	}
	return append(dst, w)
}

// fold returns a word in lower case without accents and full stops.
func fold(text string) string {
	if isLower(text) {
		return text
	}
	if isPlain(text) {
		return lowerASCII(text)
	}
	return strings.ReplaceAll(schema.Fold(text), ".", "")
}

// isPlain tells whether text is ASCII.
func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// lowerASCII is fold for ASCII: it makes one string and no more.
func lowerASCII(text string) string {
	var buf [32]byte
	out := buf[:0]
	for i := range len(text) {
		switch c := text[i]; {
		case c == '.':
		case 'A' <= c && c <= 'Z':
			out = append(out, c+'a'-'A')
		default:
			out = append(out, c)
		}
	}
	return string(out)
}

// isLower tells whether text holds lower-case ASCII letters and digits alone.
func isLower(text string) bool {
	for i := range len(text) {
		if c := text[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// isCaps tells whether text holds a capital and no lower-case letter.
func isCaps(text string) bool {
	caps := false
	for _, r := range text {
		if unicode.IsLower(r) {
			return false
		}
		caps = caps || unicode.IsUpper(r)
	}
	return caps
}

// Key returns the folded words of a name with a space between: what names are compared by.
func (s *Set) Key(name string) string {
	var buf [8]word
	ws := s.words(buf[:0], name)
	parts := make([]string, len(ws))
	for i, w := range ws {
		parts[i] = w.text
	}
	return strings.Join(parts, " ")
}

// FNV-1a with 64 bits, one word at a time.
const (
	hashStart uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// extend returns the hash of the words so far and one more.
func extend(h uint64, text string) uint64 {
	for i := range len(text) {
		h = (h ^ uint64(text[i])) * hashPrime
	}
	return (h ^ ' ') * hashPrime
}
