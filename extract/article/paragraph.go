package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxWidth is the length in characters past which a line is no line of a hard-wrapped text but a
// paragraph: typewriters, telex and mail stop at 80, some dumps at 100.
const maxWidth = 120

// minWidth is the width in characters below which lines are a list and not a hard-wrapped text.
const minWidth = 30

// wrapShare is the share of line ends inside blocks at which the next word would not have fitted, from
// which on a text is taken for hard-wrapped.
const wrapShare = 0.6

// minEnds is the number of line ends inside blocks below which nothing can be told of wrapping.
const minEnds = 2

// paragraphs cuts normalised text into paragraphs. A blank line parts two; a single line end does so
// too, unless the text is hard-wrapped and the line is full. In hard-wrapped text an indented line
// starts a paragraph.
func paragraphs(text string) []string {
	lines := strings.Split(text, "\n")
	margin := margin(lines)
	width := wrapWidth(lines, margin)
	var out []string
	open := false
	for i, line := range lines {
		words := strings.Join(strings.Fields(line), " ")
		switch {
		case words == "":
			open = false
			continue
		case open && indent(line) < margin+2:
			out[len(out)-1] = joinLines(out[len(out)-1], words)
		default:
			out = append(out, words)
		}
		open = width > 0 && i+1 < len(lines) && (endsHyphen(words) || isFull(line, lines[i+1], width))
	}
	return out
}

// joinLines joins two lines of a paragraph: by nothing after a hyphen within a word, else by a space.
func joinLines(a, b string) string {
	if endsHyphen(a) {
		return a + b
	}
	return a + " " + b
}

// endsHyphen tells whether a line ends in a hyphen within a word.
func endsHyphen(s string) bool {
	n := len(s)
	return n > 1 && s[n-1] == '-' && s[n-2] != ' ' && s[n-2] != '-'
}

// wrapWidth returns the width in characters at which the lines are wrapped; 0 if they are not. Line ends
// before an indented line tell nothing: a paragraph ends there.
func wrapWidth(lines []string, margin int) int {
	width, full, ends := 0, 0, 0
	for _, l := range lines {
		width = max(width, utf8.RuneCountInString(strings.TrimRightFunc(l, unicode.IsSpace)))
	}
	if width < minWidth || width > maxWidth {
		return 0
	}
	for i := range len(lines) - 1 {
		if isBlank(lines[i]) || isBlank(lines[i+1]) || indent(lines[i+1]) >= margin+2 {
			continue
		}
		ends++
		if isFull(lines[i], lines[i+1], width) {
			full++
		}
	}
	if ends < minEnds || float64(full) < wrapShare*float64(ends) {
		return 0
	}
	return width
}

// isFull tells whether the first word of the next line would not have fitted on the line.
func isFull(line, next string, width int) bool {
	words := strings.Fields(next)
	if isBlank(line) || len(words) == 0 {
		return false
	}
	used := utf8.RuneCountInString(strings.TrimRightFunc(line, unicode.IsSpace))
	return used+1+utf8.RuneCountInString(words[0]) > width
}

// isBlank tells whether a line holds white space alone.
func isBlank(line string) bool { return strings.TrimSpace(line) == "" }

// indent counts the spaces at the start of a line.
func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// margin is the smallest indent of the lines that are not blank.
func margin(lines []string) int {
	least := -1
	for _, l := range lines {
		if n := indent(l); !isBlank(l) && (least < 0 || n < least) {
			least = n
		}
	}
	return max(least, 0)
}

// isProse tells whether a paragraph reads as part of a story and not as a label, a link or a caption:
// five words or more that end as a sentence does, or fourteen words or more however they end.
func isProse(p string) bool {
	n := len(strings.Fields(p))
	return n >= 5 && endsSentence(p) || n >= 14
}

// endsSentence tells whether a paragraph ends in a mark that ends a sentence, quotes and brackets
// after it aside.
func endsSentence(p string) bool {
	p = strings.TrimRight(p, `"'”’»)]`)
	return p != "" && strings.ContainsRune(".?!…:", lastRune(p))
}

// lastRune returns the last character of s.
func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
