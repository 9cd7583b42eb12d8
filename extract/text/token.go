package text

import (
	"strings"

	"github.com/jdkato/prose/v2"
)

// tokens appends the tokens of a sentence, given as a range of words of the view.
func (v *view) tokens(dst []Token, sent span) []Token {
	pieces := newPieces(v, sent)
	for i := sent.start; i < sent.end; i++ {
		w := v.words[i]
		c := cutter{word: v.ascii[w.start:w.end], last: i == sent.end-1, next: v.word(i + 1)}
		c.cut = pieces.align(c.word)
		c.repair()
		dst = v.emit(dst, w, c.cut)
	}
	return dst
}

// emit appends a token for every stretch of the word w between two cuts.
func (v *view) emit(dst []Token, w span, cut []bool) []Token {
	start := w.start
	for i := w.start + 1; i <= w.end; i++ {
		if i < w.end && !cut[i-w.start] {
			continue
		}
		first, end := int(v.at[start]), v.endByte(i)
		dst = append(dst, Token{
			Text: v.part[first:end], StartByte: first, EndByte: end,
			SpaceAfter: end < len(v.part) && plainAt(v.part, end) == ' ',
		})
		start = i
	}
	return dst
}

// plainAt is the ASCII stand-in of the character of s that starts at byte i.
func plainAt(s string, i int) byte {
	for _, r := range s[i:] {
		return plain(r)
	}
	return 0
}

// pieces are the tokens that prose makes of a sentence, not yet aligned.
type pieces struct {
	tokens []prose.Token
	// cut is scratch space: the cuts of one word.
	cut []bool
}

// maxProse is the length of the longest word that prose is given: its own work on one word is
// quadratic, and no English word is longer.
const maxProse = 64

// newPieces gives the words of a sentence to prose, save the over-long ones, which the rules alone
// cut.
func newPieces(v *view, sent span) *pieces {
	var b strings.Builder
	for _, w := range v.words[sent.start:sent.end] {
		if w.end-w.start <= maxProse {
			b.WriteString(v.ascii[w.start:w.end])
			b.WriteByte(' ')
		}
	}
	doc, err := prose.NewDocument(b.String(), prose.WithSegmentation(false), prose.WithTagging(false), prose.WithExtraction(false))
	if err != nil {
		panic("text: prose: " + err.Error()) // it returns none for any text
	}
	return &pieces{tokens: doc.Tokens(), cut: make([]bool, maxWord+1)}
}

// align consumes the tokens that lie in word and returns where prose cuts it: cut[i] means that a
// token starts at byte i. What prose dropped of the word stays in it, uncut. The result is valid
// until the next call.
func (p *pieces) align(word string) []bool {
	cut := p.cut[:len(word)+1]
	clear(cut)
	if len(word) > maxProse {
		return cut
	}
	for pos := 0; pos < len(word) && len(p.tokens) > 0; p.tokens = p.tokens[1:] {
		text := p.tokens[0].Text
		at := strings.Index(word[pos:], text)
		if at < 0 || text == "" {
			break
		}
		cut[pos+at] = true
		pos += at + len(text)
		cut[pos] = true
	}
	return cut
}
