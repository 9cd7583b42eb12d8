package machine

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
)

// magic begins the file of weights; its last byte is the version of the features.
const magic = "dmshallow\x01"

// Model is all that was learnt.
type Model struct {
	// TagNames and Labels are the names behind the numbers.
	TagNames, LabelNames []string
	// Sure leads from the hash of a word to the tag that it always bears.
	Sure map[uint32]uint8
	// Tagger, Moves and Labeller hold the weights of tags, of the four moves and of the labels of arcs.
	Tagger, Moves, Labeller *Table

	// ranks are RootRanks of TagNames.
	ranks []uint8
}

// AppendHead appends the magic word, the names and the sure words to dst; the three tables follow it in a file.
func (m *Model) AppendHead(dst []byte) []byte {
	dst = append(dst, magic...)
	dst = appendNames(dst, m.TagNames)
	dst = appendNames(dst, m.LabelNames)
	dst = binary.AppendUvarint(dst, uint64(len(m.Sure)))
	for _, word := range slices.Sorted(maps.Keys(m.Sure)) {
		dst = binary.LittleEndian.AppendUint32(dst, word)
		dst = append(dst, m.Sure[word])
	}
	return dst
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
	if data, err = m.readSure(data); err != nil {
		return nil, err
	}
	if m.Tagger, data, err = Decode(data); err != nil {
		return nil, err
	}
	if m.Moves, data, err = Decode(data); err != nil {
		return nil, err
	}
	m.Labeller, _, err = Decode(data)
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

// readSure reads the sure words and returns what follows them.
func (m *Model) readSure(data []byte) ([]byte, error) {
	n, width := binary.Uvarint(data)
	if width <= 0 || n > uint64(len(data)-width)/5 {
		return nil, errShort
	}
	data = data[width:]
	m.Sure = make(map[uint32]uint8, n)
	for range n {
		if int(data[4]) >= len(m.TagNames) {
			return nil, fmt.Errorf("machine: tag %d is unknown", data[4])
		}
		m.Sure[binary.LittleEndian.Uint32(data)] = data[4]
		data = data[5:]
	}
	return data, nil
}
