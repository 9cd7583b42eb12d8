package syntax

import (
	_ "embed"
	"fmt"
	"sync"

	"demarche/extract/syntax/pack"
)

//go:generate go run ./gen -model=$EN_CORE_WEB_SM -o data/model.bin

// packed is the model file; see gen for how it is made.
//
//go:embed data/model.bin
var packed []byte

// Token is one word, number or punctuation mark of the input.
type Token struct {
	// Text is the token as written, valid UTF-8 without white space.
	Text string
	// SpaceAfter tells whether white space follows it; the model reads this.
	SpaceAfter bool
}

// Parse is what the model says of a list of tokens. Its slices are parallel to
// the tokens, but for Ents. The strings are shared and must not be kept apart
// from their meaning: see [Describe].
type Parse struct {
	// Tags holds the part of speech of each token as a Penn Treebank tag.
	Tags []string
	// Heads holds the index of each token's head; a root is its own head.
	Heads []int32
	// Deps holds the relation of each token to its head as a CLEAR label.
	Deps []string
	// Ents holds the named entities from left to right; they do not overlap.
	// It is empty unless Options.Entities is set.
	Ents []Ent
}

// Ent is a named entity: the tokens First to Last, Last not included.
type Ent struct {
	First, Last int
	// Label is its kind in OntoNotes' terms, such as PERSON or GPE.
	Label string
}

// Options says what to do with a list of tokens. The zero value reads them as
// one sentence and gives it exactly one root.
type Options struct {
	// Entities asks for Parse.Ents; it takes about as long as all the rest.
	Entities bool
	// Starts lists the indexes of the tokens that begin a sentence, ascending.
	// Token 0 always does. Each sentence gets exactly one root.
	Starts []int
	// Split lets the model decide where sentences begin, as spaCy does; Starts
	// are then only places where one surely begins.
	Split bool
}

// Model is a loaded language model. It is read-only but for caches that guard
// themselves, so several goroutines may share it.
type Model struct {
	tags     []string
	shared   *encoder
	ner      *encoder
	tagger   *dense
	parser   *arcParser
	entities *entityFinder
	words    *lexicon
	scratch  sync.Pool
}

// loaded is the one model that Load gives out.
var loaded = sync.OnceValues(func() (*Model, error) { return decode(packed, bestRoad()) })

// Load returns the embedded model. The first call decodes it, later calls cost
// nothing. It fails only if the embedded file is broken.
func Load() (*Model, error) { return loaded() }

// decode builds a model out of a packed file, with the arithmetic of road r.
func decode(b []byte, r *road) (*Model, error) {
	h, err := pack.Read(b)
	if err != nil {
		return nil, fmt.Errorf("syntax: load: %w", err)
	}
	m, err := build(h, r)
	if err != nil {
		return nil, fmt.Errorf("syntax: load %s %s: %w", h.Name, h.Version, err)
	}
	return m, nil
}

// Parse reads tokens and returns what the model says of them.
func (m *Model) Parse(tokens []Token, opts Options) *Parse {
	p := new(Parse)
	m.ParseInto(p, tokens, opts)
	return p
}

// ParseInto is Parse into dst, whose slices are used again where they are long
// enough; nothing else is allocated once the model has warmed up. More than
// maxUnit tokens are read as several lists.
func (m *Model) ParseInto(dst *Parse, tokens []Token, opts Options) {
	dst.Tags = resize(dst.Tags, len(tokens))
	dst.Heads = resize(dst.Heads, len(tokens))
	dst.Deps = resize(dst.Deps, len(tokens))
	dst.Ents = dst.Ents[:0]
	s := m.scratch.Get().(*scratch)
	defer m.scratch.Put(s)
	for first := 0; first < len(tokens); first += maxUnit {
		last := min(first+maxUnit, len(tokens))
		m.unit(s, tokens[first:last], first, dst, opts)
	}
	s.forget()
}

// Entities returns the named entities of one sentence from left to right, as Parse does with Options.Entities; the arcs are not looked for.
func (m *Model) Entities(tokens []Token) []Ent {
	var out []Ent
	s := m.scratch.Get().(*scratch)
	defer m.scratch.Put(s)
	for first := 0; first < len(tokens); first += maxUnit {
		s.begin(tokens[first:min(first+maxUnit, len(tokens))], first, Options{})
		m.words.read(s)
		out = m.entities.run(s, m.ner.run(s), first, out)
	}
	s.forget()
	return out
}

// maxUnit is how many tokens are read at once, which bounds the memory of a
// call at about 8 MB. The longest sentence of 5,000 in news has 160 tokens.
const maxUnit = 1024

// unit reads tokens, which stand at index first of the list, into dst.
func (m *Model) unit(s *scratch, tokens []Token, first int, dst *Parse, opts Options) {
	s.begin(tokens, first, opts)
	m.words.read(s)
	vectors := m.shared.run(s)
	m.tag(s, vectors, dst.Tags[first:])
	m.parser.run(s, vectors, opts.Split)
	m.parser.moves.write(s, dst, first)
	if opts.Entities {
		dst.Ents = m.entities.run(s, m.ner.run(s), first, dst.Ents)
	}
}

// tag writes the best-scored tag of each token to dst.
func (m *Model) tag(s *scratch, vectors []float32, dst []string) {
	n := len(s.tokens)
	scores := s.out.rows(n, m.tagger.stride)
	m.tagger.apply(scores, vectors, m.tagger.in, n)
	for i := range n {
		row := scores[i*m.tagger.stride:][:len(m.tags)]
		dst[i] = m.tags[best(row)]
	}
}

// best returns the index of the highest score, the first of equals.
func best(scores []float32) int {
	at := 0
	for i, f := range scores {
		if f > scores[at] {
			at = i
		}
	}
	return at
}

// resize returns s with length n, its old memory used where that is enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
