package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxShape is the length in runes from which a word's shape is no longer told
// (spaCy's lex_attrs.word_shape).
const maxShape = 100

// maxRun is how many equal signs in a row a shape keeps.
const maxRun = 4

// prefix is the first rune of a word.
func prefix(text string) string {
	_, n := utf8.DecodeRuneInString(text)
	return text[:n]
}

// suffix is the last three runes of a word.
func suffix(text string) string {
	end := len(text)
	for range 3 {
		_, n := utf8.DecodeLastRuneInString(text[:end])
		end -= n
	}
	return text[end:]
}

// shape draws a word with X for capitals, x for other letters, d for digits and
// all else as it is; runs are cut at maxRun. "Xi-2024" is "Xx-dddd".
func shape(text string) string {
	var buf [128]byte
	out := buf[:0]
	last, run, runes := rune(-1), 0, 0
	for _, r := range text {
		if runes++; runes >= maxShape {
			return "LONG"
		}
		c := class(r)
		if c != last {
			last, run = c, 0
		}
		if run++; run <= maxRun {
			out = utf8.AppendRune(out, c)
		}
	}
	return string(out)
}

// class is the sign that stands for r in a shape.
func class(r rune) rune {
	switch {
	case unicode.IsUpper(r):
		return 'X'
	case unicode.IsLetter(r):
		return 'x'
	case unicode.IsDigit(r) || r > 0xb1 && unicode.Is(otherDigits, r):
		return 'd'
	}
	return r
}

// otherDigits holds what Unicode calls digits beside the decimal ones: raised,
// lowered, circled and the like. Python's str.isdigit counts them.
var otherDigits = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x00b2, 0x00b3, 1}, {0x00b9, 0x00b9, 1}, {0x1369, 0x1371, 1}, {0x19da, 0x19da, 1},
		{0x2070, 0x2070, 1}, {0x2074, 0x2079, 1}, {0x2080, 0x2089, 1}, {0x2460, 0x2468, 1},
		{0x2474, 0x247c, 1}, {0x2488, 0x2490, 1}, {0x24ea, 0x24ea, 1}, {0x24f5, 0x24fd, 1},
		{0x24ff, 0x24ff, 1}, {0x2776, 0x277e, 1}, {0x2780, 0x2788, 1}, {0x278a, 0x2792, 1},
	},
	R32: []unicode.Range32{
		{0x10a40, 0x10a43, 1}, {0x10e60, 0x10e68, 1}, {0x11052, 0x1105a, 1}, {0x1f100, 0x1f10a, 1},
	},
	LatinOffset: 2,
}

// lower is the word in lower case as Python has it: a final capital sigma and
// the dotted capital I are the two that Go maps otherwise.
func lower(text string) string {
	if strings.ContainsAny(text, "Σİ") {
		return lowerGreek(strings.ReplaceAll(text, "İ", "i̇"))
	}
	return strings.ToLower(text)
}

// lowerGreek is strings.ToLower with the sigma at a word's end as ς.
func lowerGreek(text string) string {
	runes := []rune(text)
	for i, r := range runes {
		runes[i] = unicode.ToLower(r)
		if r == 'Σ' && i > 0 && unicode.IsLetter(runes[i-1]) && (i+1 == len(runes) || !unicode.IsLetter(runes[i+1])) {
			runes[i] = 'ς'
		}
	}
	return string(runes)
}

// isSpace tells whether text is white space only, as Python has it.
func isSpace(text string) bool {
	for _, r := range text {
		if !unicode.IsSpace(r) && (r < 0x1c || r > 0x1f) {
			return false
		}
	}
	return text != ""
}
