package machine

import (
	"encoding/binary"
	"fmt"
)

// magic begins the file of weights; its last byte is the version of the features.
const magic = "dmshallow\x01"

// Model is all that was learnt.
type Model struct {
	// TagNames and Labels are the names behind the numbers.
	TagNames, LabelNames []string
	// Lexicon is what is known of words.
	Lexicon Lexicon
	// Tagger, Moves and Labeller hold the weights of tags, of the four moves and of the labels of arcs.
	Tagger, Labeller *Table
	Moves            *MoveTable

	// ranks are RootRanks of TagNames.
	ranks []uint8
}

// AppendHead appends the magic word, the names and the lexicon to dst; the three tables follow it in a file.
func (m *Model) AppendHead(dst []byte) []byte {
	dst = append(dst, magic...)
	dst = appendNames(dst, m.TagNames)
	dst = appendNames(dst, m.LabelNames)
	return m.Lexicon.append(dst)
}

// appendNames appends the number of names, then each with its length before it.
func appendNames(dst []byte, names []string) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(names)))
	for _, n := range names {
		dst = binary.AppendUvarint(dst, uint64(len(n)))
		dst = append(dst, n...)
	}
	return dst
}

// ReadModel reads a file of weights.
func ReadModel(data []byte) (*Model, error) {
	if len(data) < len(magic) || string(data[:len(magic)]) != magic {
		return nil, fmt.Errorf("machine: weights begin with no %q", magic)
	}
	m, err := &Model{}, error(nil)
	data = data[len(magic):]
	if m.TagNames, data, err = readNames(data); err != nil {
		return nil, err
	}
	m.ranks = RootRanks(m.TagNames)
	if m.LabelNames, data, err = readNames(data); err != nil {
		return nil, err
	}
	if m.Lexicon, data, err = readLexicon(data, len(m.TagNames)); err != nil {
		return nil, err
	}
	if m.Tagger, data, err = Decode(data, len(m.TagNames)); err != nil {
		return nil, err
	}
	if m.Moves, data, err = DecodeMoves(data); err != nil {
		return nil, err
	}
	m.Labeller, _, err = Decode(data, len(m.LabelNames))
	return m, err
}

// readNames reads what appendNames wrote and returns what follows it.
func readNames(data []byte) ([]string, []byte, error) {
	n, width := binary.Uvarint(data)
	if width <= 0 || n > MaxClasses {
		return nil, nil, errShort
	}
	data = data[width:]
	names := make([]string, n)
	for i := range names {
		size, width := binary.Uvarint(data)
		if width <= 0 || size > uint64(len(data)-width) {
			return nil, nil, errShort
		}
		names[i] = string(data[width:][:size])
		data = data[width+int(size):]
	}
	return names, data, nil
}
