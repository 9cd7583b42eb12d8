package main

import (
	"fmt"

	"demarche/extract/syntax/pack"
)

// orthKey and normKey are spaCy's attribute numbers of a token's text and of
// its normal form in the tokenizer's exceptions.
const orthKey, normKey = int64(65), int64(67)

// convertNorms reads the table of preferred spellings, whose keys are the
// 64-bit hashes of the words.
func convertNorms(h *pack.Header, files map[string][]byte) error {
	v, err := unpack(files["vocab/lookups.bin"])
	if err != nil {
		return fmt.Errorf("vocab/lookups.bin: %w", err)
	}
	table, ok := field(v, "lexeme_norm").(map[any]any)
	if !ok {
		return fmt.Errorf("vocab/lookups.bin: no table lexeme_norm")
	}
	h.Norms = make(map[uint64]string, len(table))
	for key, value := range table {
		norm, _ := value.(string)
		switch k := key.(type) {
		case int64:
			h.Norms[uint64(k)] = norm
		case uint64:
			h.Norms[k] = norm
		default:
			return fmt.Errorf("vocab/lookups.bin: key of type %T", key)
		}
	}
	return nil
}

// convertContractions reads the tokenizer's exceptions that give some piece a
// normal form of its own.
func convertContractions(h *pack.Header, files map[string][]byte) error {
	v, err := unpack(files["tokenizer"])
	if err != nil {
		return fmt.Errorf("tokenizer: %w", err)
	}
	table, ok := field(v, "exceptions").(map[any]any)
	if !ok {
		return fmt.Errorf("tokenizer: no exceptions")
	}
	h.Contractions = make(map[string][]pack.Piece)
	for key, value := range table {
		text, _ := key.(string)
		if pieces, special := contraction(value); special {
			h.Contractions[text] = pieces
		}
	}
	return nil
}

// contraction decodes the pieces of one exception; special tells whether any of
// them has a normal form of its own.
func contraction(v any) (pieces []pack.Piece, special bool) {
	list, _ := v.([]any)
	for _, item := range list {
		m, _ := item.(map[any]any)
		text, _ := m[orthKey].(string)
		norm, _ := m[normKey].(string)
		pieces = append(pieces, pack.Piece{Text: text, Norm: norm})
		special = special || norm != ""
	}
	return pieces, special
}
