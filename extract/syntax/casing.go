package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shoutedShare is how much of a sentence's letters, in percent, must be capitals
// for it to count as written in capitals. Headlines of the 1980s wire have 98 and
// more, ordinary ones 10 to 30.
const shoutedShare = 90

// minShouted is how many letters such a sentence has at least: "UN, EU" is none.
const minShouted = 10

// Shouted tells whether a sentence is written in capitals, as old wire headlines
// are. The model takes nearly every word of one for a name: see [Casing].
func Shouted(tokens []Token) bool {
	capitals, letters := 0, 0
	for i := range tokens {
		for _, r := range tokens[i].Text {
			if unicode.IsLetter(r) {
				letters++
				if !unicode.IsLower(r) {
					capitals++
				}
			}
		}
	}
	return letters >= minShouted && 100*capitals >= shoutedShare*letters
}

// titledShare is how many of a headline's words, in percent, must begin with a
// capital for it to count as written in title case; smallWords and numbers are not
// counted.
const titledShare = 90

// minTitled is how many words there must be.
const minTitled = 3

// smallWords are those that title case leaves small.
var smallWords = wordSet(`a an and as at but by for from in into is its of off on or out over than the to up via vs
	with after amid 's n't`)

// wordSet is the set of the words in text.
func wordSet(text string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(text) {
		set[w] = true
	}
	return set
}

// Titled tells whether a sentence is written in title case, "Premier Meets Rice in
// Beijing", so that its capitals say little. The first word does not count. What
// ends with a full stop is no headline, however many names it holds. Of the 181
// headlines of agency stories that are not in capitals it names 24, all of them in
// title case, and 4 of 2,595 sentences of text, which are headlines of briefs.
func Titled(tokens []Token) bool {
	if n := len(tokens); n > 0 && tokens[n-1].Text == "." {
		return false
	}
	capitals, words := 0, 0
	for i := 1; i < len(tokens); i++ {
		r, _ := utf8.DecodeRuneInString(tokens[i].Text)
		if !unicode.IsLetter(r) || smallWords[strings.ToLower(tokens[i].Text)] {
			continue
		}
		words++
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return words >= minTitled && 100*capitals >= titledShare*words
}

// Casing knows how words are written where capitals mean something. It is meant
// for headlines and read-only once made, so several goroutines may share it.
type Casing struct {
	forms map[string]string
	known func(lower string) (string, bool)
}

// NewCasing learns from sentences how their words are written; those in capitals
// or in title case are passed over. The best to learn from is the story below the headline. known,
// which may be nil, is asked for a word that no sentence holds: it gets the word
// in lower case and tells how it is written, if it knows.
func NewCasing(known func(lower string) (string, bool), sentences ...[]Token) *Casing {
	c := &Casing{forms: make(map[string]string), known: known}
	weights := make(map[string]int)
	for _, tokens := range sentences {
		if !Shouted(tokens) && !Titled(tokens) {
			c.learn(tokens, weights)
		}
	}
	return c
}

// firstWeight and laterWeight are how much a word counts as the first of a
// sentence, where it has a capital in any case, and elsewhere.
const firstWeight, laterWeight = 1, 10

// learn counts the words of one sentence in weights and keeps the form of each
// that weighs most; of equals, the one with more small letters.
func (c *Casing) learn(tokens []Token, weights map[string]int) {
	weight := firstWeight
	for i := range tokens {
		text := tokens[i].Text
		if !hasLetter(text) {
			continue
		}
		weights[text] += weight
		weight = laterWeight
		lower := strings.ToLower(text)
		best := c.forms[lower]
		if w := weights[text]; w > weights[best] || w == weights[best] && text > best {
			c.forms[lower] = text
		}
	}
}

// hasLetter tells whether there is a letter in text.
func hasLetter(text string) bool { return strings.ContainsFunc(text, unicode.IsLetter) }

// Recase returns the tokens as they would be written in running text, token by
// token. A word that is not known is taken for an ordinary one, unless full stops
// stand in it ("N.H."): the names of a headline are in its story, its verbs often
// are not. The first word keeps its capital. If the sentence is neither in capitals
// nor in title case, tokens is returned as it is.
func (c *Casing) Recase(tokens []Token) []Token {
	if !Shouted(tokens) && !Titled(tokens) {
		return tokens
	}
	out := make([]Token, len(tokens))
	first := true
	for i, t := range tokens {
		out[i] = Token{c.form(t.Text), t.SpaceAfter}
		if first && hasLetter(t.Text) {
			out[i].Text = capital(out[i].Text)
			first = false
		}
	}
	return out
}

// form is how a word of a headline would be written.
func (c *Casing) form(text string) string {
	lower := strings.ToLower(text)
	if s, ok := c.forms[lower]; ok {
		return s
	}
	if c.known != nil {
		if s, ok := c.known(lower); ok {
			return s
		}
	}
	if !utf8.ValidString(text) || strings.IndexByte(text, '.') > 0 {
		return text
	}
	return lower
}

// capital is text with a capital at its start.
func capital(text string) string {
	r, n := utf8.DecodeRuneInString(text)
	if up := unicode.ToUpper(r); up != r {
		return string(up) + text[n:]
	}
	return text
}
