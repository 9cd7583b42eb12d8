package extract

import (
	"demarche/extract/syntax"
	"demarche/extract/text"
	"demarche/extract/tree"
)

// modelParser parses every sentence with the language model.
type modelParser struct{ model *syntax.Model }

// Parse runs the model on one sentence.
func (p modelParser) Parse(tokens []text.Token) tree.Arcs {
	in := make([]syntax.Token, len(tokens))
	for i, t := range tokens {
		in[i] = syntax.Token{Text: t.Text, SpaceAfter: t.SpaceAfter}
	}
	out := p.model.Parse(in, syntax.Options{Entities: true})
	arcs := tree.Arcs{Tags: out.Tags, Heads: out.Heads, Deps: out.Deps, Names: []tree.Name{}}
	for _, e := range out.Ents {
		arcs.Names = append(arcs.Names, tree.Name{First: e.First, Last: e.Last, Label: e.Label})
	}
	return arcs
}

// Model returns a parser that runs the embedded language model on every sentence. It fails only if
// the embedded file is broken.
func Model() (tree.Parser, error) {
	m, err := syntax.Load()
	if err != nil {
		return nil, err
	}
	return modelParser{m}, nil
}
