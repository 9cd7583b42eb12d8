package syntax

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"demarche/extract/syntax/pack"
)

// symbolsFile lists the strings that spaCy names by a fixed number.
//
//go:embed data/symbols.tsv
var symbolsFile string

// spellingsFile lists the punctuation and currency signs that are read alike.
//
//go:embed data/spellings.tsv
var spellingsFile string

// lexicon turns the text of a token into the numbers that the embedding tables
// are looked up by.
type lexicon struct {
	// symbols maps a string to its fixed number.
	symbols map[string]uint64
	// norms maps the hash of a word to its preferred spelling.
	norms map[uint64]string
	// signs maps punctuation to its normal form.
	signs map[string]string
	// chunks maps a chunk of text to the pieces of a contraction.
	chunks map[string][]pack.Piece
	// starts holds the texts of all first pieces, so that most tokens are passed
	// over quickly.
	starts map[string]bool
	// longest is the greatest length of a chunk, in bytes.
	longest int
}

// newLexicon builds the lexicon of a packed model.
func newLexicon(h *pack.Header) (*lexicon, error) {
	x := &lexicon{norms: h.Norms, chunks: h.Contractions, starts: make(map[string]bool)}
	for chunk, pieces := range x.chunks {
		x.starts[pieces[0].Text] = true
		x.longest = max(x.longest, len(chunk))
	}
	x.signs = readTable(spellingsFile)
	x.symbols = make(map[string]uint64)
	for name, number := range readTable(symbolsFile) {
		n, err := strconv.ParseUint(number, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("symbols: %s: %w", name, err)
		}
		x.symbols[name] = n
	}
	return x, nil
}

// readTable reads lines of two fields with a tab between; lines that start with
// "# " are comments.
func readTable(text string) map[string]string {
	out := make(map[string]string)
	for line := range strings.Lines(text) {
		key, value, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if ok && !strings.HasPrefix(line, "# ") {
			out[key] = value
		}
	}
	return out
}

// id is the number by which a string is looked up: its fixed number or its
// hash, 0 for the empty string.
func (x *lexicon) id(s string) uint64 {
	if s == "" {
		return 0
	}
	if n, ok := x.symbols[s]; ok {
		return n
	}
	return hashString(s)
}

// norm is the normal form of a word that stands alone: its preferred spelling,
// its plain sign, or the word in lower case.
func (x *lexicon) norm(text string) string {
	if s, ok := x.norms[x.id(text)]; ok {
		return s
	}
	if s, ok := x.signs[text]; ok {
		return s
	}
	return lower(text)
}

// read sets s.norms: the normal forms that tokens have as pieces of a
// contraction, "" for the ordinary one. "n't" is "not" in "don't".
func (x *lexicon) read(s *scratch) {
	s.norms = resize(s.norms, len(s.tokens))
	clear(s.norms)
	for i := 0; i < len(s.tokens); {
		i += max(1, x.contraction(s.tokens[i:], s.norms[i:]))
	}
}

// contraction sets the normal forms of the longest contraction that tokens
// start with, and returns of how many tokens that is.
func (x *lexicon) contraction(tokens []Token, norms []string) int {
	if !x.starts[tokens[0].Text] {
		return 0
	}
	var buf [64]byte
	chunk, found := buf[:0], 0
	for i := range tokens {
		if i > 0 && tokens[i-1].SpaceAfter || len(chunk)+len(tokens[i].Text) > min(x.longest, len(buf)) {
			break
		}
		chunk = append(chunk, tokens[i].Text...)
		if pieces := x.chunks[string(chunk)]; fits(pieces, tokens[:i+1]) {
			found = i + 1
			for j, p := range pieces {
				norms[j] = p.Norm
			}
		}
	}
	return found
}

// fits tells whether the pieces are exactly the tokens.
func fits(pieces []pack.Piece, tokens []Token) bool {
	if len(pieces) != len(tokens) {
		return false
	}
	for i, p := range pieces {
		if p.Text != tokens[i].Text {
			return false
		}
	}
	return true
}
