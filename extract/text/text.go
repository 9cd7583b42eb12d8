package text

import (
	"unicode"
	"unicode/utf8"

	"demarche/schema"
)

// Token is a word or a punctuation mark. Text is exactly the bytes [StartByte:EndByte) of the part
// that the token stands in; it holds no white space and is never empty.
type Token struct {
	Text               string
	StartByte, EndByte int
	// SpaceAfter tells that white space follows the token in its part.
	SpaceAfter bool
}

// Sentence is a stretch of tokens that reads as one sentence. A sentence never crosses a paragraph.
type Sentence struct {
	// Part is schema.InTitle or schema.InText.
	Part schema.Part
	// Paragraph counts the paragraphs of the part from 0.
	Paragraph int
	// First and Last are the range of the sentence in Document.Tokens, half open.
	First, Last int
	// StartByte and EndByte are the range of bytes in the part, half open.
	StartByte, EndByte int
}

// Document is an article cut into sentences and tokens: first the title's, then the body's. It is
// read-only after New and so safe for several goroutines.
type Document struct {
	Title, Body string
	Tokens      []Token
	Sentences   []Sentence
}

// New cuts a title and a body. Either may be empty. Bytes that are no UTF-8 are kept in tokens as
// they are. It is safe for several goroutines.
func New(title, body string) *Document {
	d := &Document{Title: title, Body: body}
	d.Tokens = make([]Token, 0, (len(title)+len(body))/5+8)
	d.add(schema.InTitle, title)
	d.add(schema.InText, body)
	return d
}

// Tokenize cuts one string into tokens; offsets count in it. Sentences are found on the way, so
// that the full stop at the end of one is a token of its own.
func Tokenize(s string) []Token {
	d := &Document{}
	d.add(schema.InText, s)
	return d.Tokens
}

// Slice returns the bytes [start:end) of a part. Offsets outside of the part are drawn in, and an
// empty range gives "".
func (d *Document) Slice(part schema.Part, start, end int) string {
	s := d.Body
	if part == schema.InTitle {
		s = d.Title
	}
	start, end = max(start, 0), min(end, len(s))
	if start >= end {
		return ""
	}
	return s[start:end]
}

// SentenceTokens returns the tokens of the sentence with the given index.
func (d *Document) SentenceTokens(sentence int) []Token {
	s := d.Sentences[sentence]
	return d.Tokens[s.First:s.Last:s.Last]
}

// SentenceText returns the bytes of the sentence with the given index.
func (d *Document) SentenceText(sentence int) string {
	s := d.Sentences[sentence]
	return d.Slice(s.Part, s.StartByte, s.EndByte)
}

// SentenceOf returns the index of the sentence that holds the token with the given index, by
// bisection; -1 if there is no such token.
func (d *Document) SentenceOf(token int) int {
	low, high := 0, len(d.Sentences)
	for low < high {
		if mid := (low + high) / 2; d.Sentences[mid].Last <= token {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == len(d.Sentences) || token < d.Sentences[low].First {
		return -1
	}
	return low
}

// add cuts one part and appends what it finds.
func (d *Document) add(part schema.Part, s string) {
	for i, p := range paragraphs(s) {
		v := newView(s, p)
		for _, sent := range v.sentences() {
			first := len(d.Tokens)
			d.Tokens = v.tokens(d.Tokens, sent)
			last := len(d.Tokens)
			d.Sentences = append(d.Sentences, Sentence{
				Part: part, Paragraph: i, First: first, Last: last,
				StartByte: d.Tokens[first].StartByte, EndByte: d.Tokens[last-1].EndByte,
			})
		}
	}
}

// span is a range of bytes, half open.
type span struct{ start, end int }

// paragraphs returns the stretches of s between blank lines, without white space at their ends. A
// line is blank if it holds white space alone.
func paragraphs(s string) []span {
	var out []span
	cur := span{start: -1}
	newlines := 0
	for i, r := range s {
		switch {
		case r == '\n':
			newlines++
		case unicode.IsSpace(r):
		default:
			if newlines > 1 && cur.start >= 0 {
				out = append(out, cur)
				cur.start = -1
			}
			if cur.start < 0 {
				cur.start = i
			}
			cur.end = i + width(s[i:])
			newlines = 0
		}
	}
	if cur.start >= 0 {
		out = append(out, cur)
	}
	return out
}

// width is the number of bytes of the first character of s; 1 for a byte that is no UTF-8.
func width(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}
