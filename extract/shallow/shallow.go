package shallow

import (
	_ "embed" // the weights are part of the program
	"sync"

	"demarche/extract/shallow/internal/machine"
	"demarche/extract/syntax"
	"demarche/extract/text"
)

//go:generate go run ./train -eval ../../../shared/eval -o data/weights.bin

// weights is what the trainer wrote.
//
//go:embed data/weights.bin
var weights []byte

// load reads the embedded weights, once.
var load = sync.OnceValue(func() *parser { return mustParser(weights) })

// parser is the model with what speeds its use. It is read-only but for the pool: safe for goroutines.
type parser struct {
	*machine.Model
	// tagIDs leads from a tag's name to its number.
	tagIDs map[string]uint8
	// scratch holds *run.
	scratch sync.Pool
}

// run is the memory of one call.
type run struct {
	machine.Scratch
	words []machine.Word
	tags  []uint8
}

// mustParser reads weights. It panics if they are broken: they are built in and a test reads them.
func mustParser(data []byte) *parser {
	m, err := machine.ReadModel(data)
	if err != nil {
		panic(err)
	}
	p := &parser{Model: m, tagIDs: map[string]uint8{}}
	for i, name := range m.TagNames {
		p.tagIDs[name] = uint8(i)
	}
	p.scratch.New = func() any { return new(run) }
	return p
}

// Tag returns a Penn Treebank tag for each token of a sentence. The strings are shared. It is safe for several goroutines.
func Tag(tokens []text.Token) []string {
	p := load()
	r := p.scratch.Get().(*run)
	defer p.scratch.Put(r)
	r.read(p.Lexicon, tokens)
	p.Tag(&r.Scratch, r.words)
	tags := make([]string, len(tokens))
	for i, t := range r.Tags {
		tags[i] = p.TagNames[t]
	}
	return tags
}

// Parse returns the arcs of the tokens, taken as one sentence: one root, which is its own head, every other token
// below it, labels as CLEAR has them. Tags are Penn Treebank tags, one a token; nil, or a slice of another length, asks
// for the package's own, which the parser has learnt with. A tag that is unknown is replaced by its own, too. Entities
// are left out. It is safe for several goroutines.
func Parse(tokens []text.Token, tags []string) *syntax.Parse {
	p := load()
	r := p.scratch.Get().(*run)
	defer p.scratch.Put(r)
	out := newParse(len(tokens))
	for first := 0; first < len(tokens); first += machine.MaxTokens {
		last := min(first+machine.MaxTokens, len(tokens))
		r.read(p.Lexicon, tokens[first:last])
		p.tag(r, tags, first, len(tokens))
		p.Parse(&r.Scratch, r.words, r.tags)
		p.copy(out, r, first)
	}
	return out
}

// newParse returns an empty parse of n tokens.
func newParse(n int) *syntax.Parse {
	return &syntax.Parse{Tags: make([]string, n), Heads: make([]int32, n), Deps: make([]string, n)}
}

// read turns the tokens into numbers.
func (r *run) read(known machine.Lexicon, tokens []text.Token) {
	r.words = r.words[:0]
	for i := range tokens {
		r.words = append(r.words, known.Word(tokens[i].Text))
	}
}

// tag fills r.tags for the words that stand at first of a sentence of n tokens: by the tags given, or else by its own.
func (p *parser) tag(r *run, given []string, first, n int) {
	r.tags = r.tags[:0]
	if len(given) == n && p.number(r, given[first:]) {
		return
	}
	p.Tag(&r.Scratch, r.words)
	if len(r.tags) == 0 {
		r.tags = append(r.tags, r.Tags...)
	}
	for i, t := range r.tags {
		if t == unknownTag {
			r.tags[i] = r.Tags[i]
		}
	}
}

// unknownTag stands for a tag that the parser has not learnt.
const unknownTag = 0xff

// number appends to r.tags the numbers of the tags, one a word of r, and tells whether all are known.
func (p *parser) number(r *run, tags []string) bool {
	all := true
	for _, name := range tags[:len(r.words)] {
		id, known := p.tagIDs[name]
		if !known {
			id, all = unknownTag, false
		}
		r.tags = append(r.tags, id)
	}
	return all
}

// copy writes what r found to out, from the token first on. The root of a later part of an overlong sentence hangs from
// the root of the first.
func (p *parser) copy(out *syntax.Parse, r *run, first int) {
	for i, h := range r.State.Heads {
		at := first + i
		out.Tags[at] = p.TagNames[r.tags[i]]
		switch {
		case h >= 0:
			out.Heads[at], out.Deps[at] = int32(first)+int32(h), p.LabelNames[r.State.Labels[i]]
		case first == 0:
			out.Heads[at], out.Deps[at] = int32(at), rootLabel
		default:
			out.Heads[at], out.Deps[at] = rootOf(out), looseLabel
		}
	}
}

// rootLabel is the label of a root, looseLabel of an arc whose kind is unknown.
const rootLabel, looseLabel = "ROOT", "dep"

// rootOf returns the root of the first part.
func rootOf(p *syntax.Parse) int32 {
	for i, h := range p.Heads {
		if int(h) == i {
			return h
		}
	}
	return 0
}
