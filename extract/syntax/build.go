package syntax

import (
	"fmt"

	"demarche/extract/syntax/pack"
)

// build puts the parts of a packed model together.
func build(h *pack.Header, r *road) (*Model, error) {
	m := &Model{tags: h.Tags}
	m.scratch.New = func() any { return new(scratch) }
	t := index(h)
	var err error
	if m.words, err = newLexicon(h); err != nil {
		return nil, err
	}
	if m.tagger, err = t.linear(r, "tagger/softmax"); err != nil {
		return nil, err
	}
	if m.shared, err = newEncoder(h, t, r, m.words, "shared"); err != nil {
		return nil, err
	}
	if m.ner, err = newEncoder(h, t, r, m.words, "ner"); err != nil {
		return nil, err
	}
	if m.parser, err = newArcParser(h, t, r); err != nil {
		return nil, err
	}
	if m.entities, err = newEntityFinder(h, t, r); err != nil {
		return nil, err
	}
	return m, m.check()
}

// check makes sure that the parts fit together.
func (m *Model) check() error {
	width := m.shared.mix.width
	if m.tagger.out != len(m.tags) || m.tagger.in != width {
		return fmt.Errorf("tagger is %d to %d for %d tags", m.tagger.in, m.tagger.out, len(m.tags))
	}
	if m.parser.project.in != width || m.entities.project.in != m.ner.mix.width {
		return fmt.Errorf("parser takes %d, entities %d inputs", m.parser.project.in, m.entities.project.in)
	}
	return nil
}
