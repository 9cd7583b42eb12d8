package text

import (
	"slices"
	"strings"
	"sync"

	"github.com/jdkato/prose/v2"
)

// tagger returns a prose model with its tagger, loaded once: that takes a tenth of a second.
var tagger = sync.OnceValue(func() *prose.Model {
	doc, err := prose.NewDocument("", prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		panic("text: load the tagger: " + err.Error()) // built-in data
	}
	return doc.Model
})

// Tags returns the Penn Treebank tag of each token of one sentence: a word's as prose's tagger gives
// it, a mark's from a table (HYPH for a hyphen, “ and ” for quotes). It is right for 92 to 94 of a
// hundred words of news and manages some tens of thousands of words a second. It is safe for several
// goroutines.
//
// Prose gives equal words of a text one tag, the last one's; Tags asks again for the earlier ones,
// each with the words around it.
func Tags(tokens []Token) []string {
	marks, words := markTags(tokens), make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = tagWord(t.Text)
	}
	tags := tagOnce(words)
	for i, w := range words {
		switch {
		case marks[i] != "":
			tags[i] = marks[i]
		case !plainWords[w] && slices.Contains(words[i+1:], w):
			tags[i] = tagAt(words, i)
		}
	}
	return prepositions(words, tags)
}

// prepositions tags "to" as IN where no verb follows, as the model's treebank does; prose calls every
// "to" TO.
func prepositions(words, tags []string) []string {
	for i, tag := range tags {
		if tag != "TO" {
			continue
		}
		next := i + 1
		for next < len(tags)-1 && tags[next] == "RB" {
			next++
		}
		if next >= len(tags) || tags[next] != "VB" && tags[next] != "VBP" && !strings.EqualFold(words[next], "be") {
			tags[i] = "IN"
		}
	}
	return tags
}

// tagBefore and tagAfter are the words of context with which an earlier one of equal words is tagged
// again: prose's tagger looks at two words on either side and at two tags before.
const tagBefore, tagAfter = 8, 2

// tagAt tags word i with a few words around it, as the last of its kind.
func tagAt(words []string, i int) string {
	first, end := max(0, i-tagBefore), min(len(words), i+tagAfter+1)
	return tagOnce(words[first:end])[i-first]
}

// plainWords are frequent words that have one tag whatever their place, so that equal ones need no
// second look.
var plainWords = map[string]bool{"the": true, "of": true, "to": true, "a": true, "an": true, "and": true, "in": true,
	"for": true, "with": true, "at": true, "from": true, "by": true, "his": true, "he": true, "it": true, "The": true,
	"was": true, "is": true, "on": true, "its": true, "their": true, "has": true, "had": true, "be": true, "will": true}

// tagOnce returns the tags that prose gives to words, each of which it leaves whole or cuts into
// tokens of which the first counts.
func tagOnce(words []string) []string {
	tags := make([]string, len(words))
	doc, err := prose.NewDocument(strings.Join(words, " "), prose.WithSegmentation(false), prose.WithExtraction(false),
		prose.UsingModel(tagger()))
	if err != nil {
		panic("text: prose: " + err.Error()) // it returns none for any text
	}
	tokens := doc.Tokens()
	for i, w := range words {
		for pos := 0; pos < len(w) && len(tokens) > 0 && strings.HasPrefix(w[pos:], tokens[0].Text); tokens = tokens[1:] {
			if pos == 0 {
				tags[i] = tokens[0].Tag
			}
			pos += len(tokens[0].Text)
		}
		if tags[i] == "" {
			tags[i] = "NN"
		}
	}
	return tags
}

// tagWord returns the form of a token that prose is shown: ASCII, at most maxProse bytes, and without
// the full stop of an abbreviation that prose would part from it.
func tagWord(s string) string {
	var b strings.Builder
	for _, r := range s {
		if c := plain(r); c != ' ' && b.Len() < maxProse {
			b.WriteByte(c)
		}
	}
	w := b.String()
	if short := strings.TrimRight(w, ".'"); short != "" && !isAcronym(w) {
		w = short
	}
	return w
}

// markTag is the tag of every mark that needs no context.
var markTag = map[string]string{",": ",", ".": ".", "?": ".", "!": ".", ":": ":", ";": ":", "...": ":", "…": ":",
	"-": "HYPH", "--": ":", "---": ":", "–": ":", "—": ":", "(": "-LRB-", ")": "-RRB-", "[": "-LRB-", "]": "-RRB-",
	"{": "-LRB-", "}": "-RRB-", "“": "``", "”": "''", "‘": "``", "«": "``", "»": "''", "``": "``", "''": "''",
	"$": "$", "€": "$", "£": "$", "¥": "$", "%": "NN", "#": "$", "/": "SYM", "&": "CC"}

// markTags returns the tags of the marks among tokens; empty for words. Straight quotes open and
// close by turns; an apostrophe after an s is a possessive.
func markTags(tokens []Token) []string {
	tags := make([]string, len(tokens))
	open := map[string]bool{}
	for i, t := range tokens {
		switch t.Text {
		case `"`, "'":
			open[t.Text] = !open[t.Text]
			tags[i] = "''"
			if open[t.Text] {
				tags[i] = "``"
			}
			if t.Text == "'" && isPossessive(tokens, i) {
				tags[i], open[t.Text] = "POS", !open[t.Text]
			}
		case "’":
			tags[i] = "''"
			if isPossessive(tokens, i) {
				tags[i] = "POS"
			}
		default:
			tags[i] = markTag[t.Text]
		}
	}
	return tags
}

// isPossessive tells whether the apostrophe i follows an s without a space and stands before a word.
func isPossessive(tokens []Token, i int) bool {
	return i > 0 && !tokens[i-1].SpaceAfter && strings.HasSuffix(tokens[i-1].Text, "s") && tokens[i].SpaceAfter
}
