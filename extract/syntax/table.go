package syntax

import (
	"fmt"

	"demarche/extract/syntax/pack"
)

// table is an embedding table that is looked up by the hash of one attribute of
// a token. A key chooses four rows, whose sum is the embedding.
type table struct {
	column string
	seed   uint32
	width  int
	rows   uint32
	// halves holds the rows as half floats, 2 bytes each.
	halves []byte
	// key is the attribute's number.
	key func(x *lexicon, f form) uint64
}

// columns says how each attribute's number is made.
var columns = map[string]func(x *lexicon, f form) uint64{
	"NORM":     func(x *lexicon, f form) uint64 { return x.id(f.normal(x)) },
	"PREFIX":   func(x *lexicon, f form) uint64 { return x.id(prefix(f.text)) },
	"SUFFIX":   func(x *lexicon, f form) uint64 { return x.id(suffix(f.text)) },
	"SHAPE":    func(x *lexicon, f form) uint64 { return x.id(shape(f.text)) },
	"SPACY":    func(x *lexicon, f form) uint64 { return bit(f.space) },
	"IS_SPACE": func(x *lexicon, f form) uint64 { return bit(isSpace(f.text)) },
}

// form is what the embedding of a token depends on.
type form struct {
	text string
	// norm is the normal form that a contraction gives the token, or "".
	norm string
	// space tells whether white space follows.
	space bool
}

// normal is the normal form of f.
func (f form) normal(x *lexicon) string {
	if f.norm != "" {
		return f.norm
	}
	return x.norm(f.text)
}

// bit is 1 for true.
func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// newTables builds the embedding tables of a network.
func newTables(desc pack.Embedding, t tensors, network string) ([]table, error) {
	if len(desc.Seeds) != len(desc.Columns) || desc.Window < 1 {
		return nil, fmt.Errorf("network %s: %d columns, %d seeds, window %d", network, len(desc.Columns), len(desc.Seeds), desc.Window)
	}
	var out []table
	for i, column := range desc.Columns {
		e, err := t.get(fmt.Sprintf("%s/hashembed/%d/E", network, i), 2)
		if err != nil {
			return nil, err
		}
		key, ok := columns[column]
		if !ok || !e.Half || e.Shape[0] == 0 {
			return nil, fmt.Errorf("network %s: table %d of shape %v, half floats: %v, for attribute %s", network, i, e.Shape, e.Half, column)
		}
		out = append(out, table{column: column, seed: desc.Seeds[i], width: e.Shape[1], rows: uint32(e.Shape[0]), halves: e.Raw, key: key})
	}
	return out, nil
}

// look writes the embedding of key to dst; row is room for one row.
func (t *table) look(dst, row []float32, key uint64) {
	clear(dst)
	for _, h := range hashKey(key, t.seed) {
		pack.Widen(row, t.halves[int(h%t.rows)*t.width*2:])
		addPlain(dst, row)
	}
}
