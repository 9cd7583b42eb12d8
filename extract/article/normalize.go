package article

import (
	"html"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// entity is a character written as in HTML: &amp; &#8217; &#x2019;.
var entity = regexp.MustCompile(`&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});`)

// normalize returns s as valid UTF-8 in composed form (NFC), with line feeds alone for line ends,
// plain spaces for all others, and without marks that cannot be seen: zero-width characters, soft
// hyphens, marks of direction, byte order marks, control characters. Characters written as in HTML are
// resolved. What is no UTF-8 becomes U+FFFD.
func normalize(s string) string {
	s = strings.ToValidUTF8(s, "\ufffd")
	for i := 0; i < 3 && entity.MatchString(s); i++ {
		s = entity.ReplaceAllStringFunc(s, html.UnescapeString)
	}
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return norm.NFC.String(strings.Map(visible, s))
}

// identifier returns an id or address as valid UTF-8 on one line, and otherwise as it is.
func identifier(s string) string {
	return strings.Join(strings.Fields(strings.Map(visible, strings.ToValidUTF8(s, "\ufffd"))), " ")
}

// visible returns what stands for r in normalised text; -1 for nothing.
func visible(r rune) rune {
	switch {
	case r == '\n' || r == ' ':
		return r
	case r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
		return '\n'
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == '\u00ad', r >= 0xfe00 && r <= 0xfe0f:
		return -1
	}
	return r
}

// oneLine returns normalised s with every run of white space as one space, for titles and names.
func oneLine(s string) string { return strings.Join(strings.Fields(normalize(s)), " ") }
