package text

import "strings"

// cutter decides where one word of a view is cut into tokens. It starts from the cuts of prose, adds
// those that prose misses and takes back those that it should not have made.
type cutter struct {
	word string
	// cut tells at which bytes of word a token starts; cut[len(word)] has no meaning.
	cut []bool
	// last tells that the word is the last of its sentence; next is the word that follows.
	last bool
	next string
}

// repair makes the cuts of the word final. The word falls into marks before, a core and marks after:
// ("U.S.-led." is " U.S.-led . ".
func (c *cutter) repair() {
	if wholeWords[strings.ToLower(c.word)] {
		c.keep(0, len(c.word))
		return
	}
	start := c.prefix()
	end := c.suffix(start)
	c.core(start, end)
}

// wholeWords are words that look like marks and letters but are one token each.
var wholeWords = map[string]bool{"'s": true, "'re": true, "'ve": true, "'ll": true, "'d": true, "'m": true,
	"'em": true, "'til": true, "'tis": true, "n't": true, ":)": true, ":(": true, ";)": true, ":-)": true}

// prefixMarks are the marks that stand alone before a word, suffixMarks those after one. A dollar
// sign stands before; a full stop after is a matter of abbreviations.
const (
	prefixMarks = `"'([$#*<>{~|,;:!?.=+%`
	suffixMarks = `"')]$#*<>{~|,;:!?=%_`
)

// keep takes back all cuts inside [start:end).
func (c *cutter) keep(start, end int) {
	for i := start + 1; i < end; i++ {
		c.cut[i] = false
	}
}

// run returns the end of the run of the mark at i: full stops, hyphens, dashes, low lines, equals
// signs and apostrophes in a row are one token, every other mark is a run of its own.
func (c *cutter) run(i int) int {
	end := i + 1
	if strings.IndexByte(".-_='~", c.word[i]) < 0 {
		return end
	}
	for end < len(c.word) && c.word[end] == c.word[i] {
		end++
	}
	return end
}

// prefix cuts off the marks before the core and returns where the core starts. A sign before a
// figure stays with it, as does a dot before one (.25).
func (c *cutter) prefix() int {
	i := 0
	for i < len(c.word) {
		end := c.run(i)
		mark := strings.IndexByte(prefixMarks, c.word[i]) >= 0 || c.word[i] == '-' && end > i+1
		if !mark || end < len(c.word) && isDigit(c.word[end]) && strings.IndexByte(".+", c.word[i]) >= 0 && end == i+1 {
			break
		}
		c.token(i, end)
		i = end
	}
	return i
}

// token makes [start:end) one token.
func (c *cutter) token(start, end int) {
	c.keep(start, end)
	c.cut[start], c.cut[end] = true, true
}

// suffix cuts off the marks and the clitics after the core and returns where the core ends.
func (c *cutter) suffix(start int) int {
	end := len(c.word)
	for end > start {
		at := c.suffixStart(start, end)
		if at == end {
			break
		}
		c.token(at, end)
		end = at
	}
	return end
}

// suffixStart returns where the last mark or clitic of [start:end) starts; end if there is none.
func (c *cutter) suffixStart(start, end int) int {
	core := c.word[start:end]
	ch := core[len(core)-1]
	switch {
	case ch == '.':
		return c.stopStart(start, end)
	case ch == '-' || strings.IndexByte(suffixMarks, ch) >= 0:
		at := end - 1
		for at > start && c.word[at-1] == ch && strings.IndexByte("-_='~", ch) >= 0 {
			at--
		}
		return at
	}
	if n := clitic(core); n > 0 && n < len(core) {
		return end - n
	}
	return end
}

// stopStart returns where the full stops at the end of [start:end) start as a token of their own;
// end if they belong to an abbreviation.
func (c *cutter) stopStart(start, end int) int {
	at := end - 1
	for at > start && c.word[at-1] == '.' {
		at--
	}
	if end-at > 1 || !c.isWhole(c.word[start:end], end) {
		return at
	}
	return end
}

// isWhole tells whether the full stop at the end of word belongs to it. At the end of a sentence an
// abbreviation that is also a word loses it, and so does an initial that is the pronoun I.
func (c *cutter) isWhole(word string, end int) bool {
	final := c.last && end >= len(strings.TrimRight(c.word, closers+".!?"))
	switch abbreviation(word) {
	case "":
		return false
	case classWord:
		return !final
	case classNumber:
		return c.next != "" && isDigit(c.next[0])
	case classInitial:
		return !final || word != "I."
	}
	return true
}

// clitics are the endings that are tokens of their own, the longest first. In a view every
// apostrophe is straight.
var clitics = []string{"n't", "'ll", "'re", "'ve", "'s", "'m", "'d"}

// clitic returns the length of the clitic at the end of word; 0 if it has none.
func clitic(word string) int {
	tail := strings.ToLower(word[max(0, len(word)-3):])
	for _, c := range clitics {
		if strings.HasSuffix(tail, c) {
			return len(c)
		}
	}
	return 0
}

// core cuts inside of [start:end), which has neither marks nor clitics at its ends.
func (c *cutter) core(start, end int) {
	word := c.word[start:end]
	c.veto(start, end)
	switch {
	case word == "" || isAddress(word):
		c.keep(start, end)
		return
	case strings.EqualFold(word, "cannot"):
		c.cut[start+3] = true
		return
	case unitStart(word) > 0:
		c.cut[start+unitStart(word)] = true
	}
	for i := 1; i < len(word)-1; i++ {
		end := c.run(start + i)
		if isInfix(word, i, end-start) {
			c.token(start+i, end)
			i = end - start - 1
		}
	}
}

// veto takes back the cuts that prose makes inside [start:end) at an apostrophe or a full stop: it
// takes the 're of O'Reilly for a clitic. Clitics at the end have been cut off before.
func (c *cutter) veto(start, end int) {
	for i := start + 1; i < end; i++ {
		if strings.IndexByte("'.", c.word[i]) >= 0 || strings.IndexByte("'.", c.word[i-1]) >= 0 {
			c.cut[i] = false
		}
	}
}

// isAddress tells whether a word is an address of the web or of mail.
func isAddress(word string) bool {
	at := strings.IndexByte(word, '@')
	return strings.Contains(word, "://") || strings.HasPrefix(word, "www.") || at > 0 && strings.Contains(word[at:], ".")
}

// units are what may follow a figure without a space and is a token of its own.
var units = map[string]bool{"km": true, "kg": true, "cm": true, "mm": true, "m": true, "g": true, "mph": true,
	"am": true, "pm": true, "a.m.": true, "p.m.": true, "bn": true, "tn": true, "ft": true}

// unitStart returns where the unit of a word like 10km starts; 0 if it has none.
func unitStart(word string) int {
	i := 0
	for i < len(word) && (isDigit(word[i]) || i > 0 && (word[i] == '.' || word[i] == ',') && i+1 < len(word) && isDigit(word[i+1])) {
		i++
	}
	if i < len(word) && units[strings.ToLower(word[i:])] {
		return i
	}
	return 0
}

// isInfix tells whether the mark word[i:end] parts two tokens: a hyphen or slash before a letter, a
// hyphen between figures, dashes, brackets and quotes anywhere, a comma, colon or full stop that
// lacks the space after it.
func isInfix(word string, i, end int) bool {
	if end >= len(word) {
		return false
	}
	left, right := word[i-1], word[end]
	switch word[i] {
	case '-':
		return end > i+1 || isHyphen(word, i)
	case '{', '~', '"', '(', ')', '[', ']', '|':
		return true
	case '/', '=', '<', '>':
		return isAlnum(left) && isLetter(right)
	case ':', ';', ',', '!', '?':
		return isLetter(right) && isAlnum(left) || isLetter(left) && isDigit(right) && word[i] != ':'
	case '.':
		return end > i+1 || isLower(left) && isUpper(right) && abbreviation(word[:end]) == ""
	}
	return false
}

// isHyphen tells whether the hyphen at i parts two words or two figures: Israeli-Palestinian,
// 11-hour, U.S.-led, 15-16; but not Covid-19 or G-7.
func isHyphen(word string, i int) bool {
	left, right := word[i-1], word[i+1]
	if isLetter(right) {
		return isAlnum(left) || left == '.'
	}
	return isDigit(right) && isDigit(left) || right == '$'
}

// isAlnum tells whether c is a letter or a digit of a view.
func isAlnum(c byte) bool { return isLetter(c) || isDigit(c) }
