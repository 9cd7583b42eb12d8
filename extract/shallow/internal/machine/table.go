package machine

import (
	"encoding/binary"
	"errors"
	"maps"
	"math/bits"
	"slices"
)

// MaxClasses is the greatest number of classes a Table can tell apart.
const MaxClasses = 128

// Scores are the sums of weights, a class an entry.
type Scores [MaxClasses]int32

// Cell is the weight of a class in a row.
type Cell struct {
	Class  uint8
	Weight int8
}

// Table leads from the keys of features to weights. It is read-only once built: safe for goroutines.
type Table struct {
	// slots is open addressing over a power of two: a key and where its row starts in cells.
	slots []slot
	shift uint
	// cells holds rows: a count, then that many pairs of class and weight.
	cells []byte
}

// slot is one place of the hash; key 0 is empty.
type slot struct{ key, start uint32 }

// Add adds the weights of the features to the scores.
func (t *Table) Add(scores *Scores, features []uint32) {
	mask := uint32(len(t.slots) - 1)
	for _, k := range features {
		i := (k * fnvSpread) >> t.shift
		for t.slots[i].key != k && t.slots[i].key != 0 {
			i = (i + 1) & mask
		}
		if t.slots[i].key == 0 {
			continue
		}
		start := int(t.slots[i].start)
		row := t.cells[start+1:][:2*int(t.cells[start])]
		for j := 0; j+1 < len(row); j += 2 {
			scores[row[j]&(MaxClasses-1)] += int32(int8(row[j+1]))
		}
	}
}

// fnvSpread spreads keys over the slots; any large odd number serves.
const fnvSpread = 2654435761

// Encode appends the rows to dst, in the order of their keys: their number, then for each its key, the number of its
// cells and the cells. Rows must hold fewer than 256 cells.
func Encode(dst []byte, rows map[uint32][]Cell) []byte {
	return encodeRows(dst, rows, func(dst []byte, row []Cell) []byte {
		dst = append(dst, uint8(len(row)))
		for _, c := range row {
			dst = append(dst, c.Class, uint8(c.Weight))
		}
		return dst
	})
}

// encodeRows appends the number of rows, then each row as its distance from the key before and what body writes.
func encodeRows[R any](dst []byte, rows map[uint32]R, body func([]byte, R) []byte) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(rows)))
	last := uint32(0)
	for _, k := range slices.Sorted(maps.Keys(rows)) {
		dst = body(binary.AppendUvarint(dst, uint64(k-last)), rows[k])
		last = k
	}
	return dst
}

// Decode reads what Encode wrote and returns what follows it. It fails where the data ends too soon.
func Decode(data []byte) (*Table, []byte, error) {
	var t *Table
	rest, err := decodeRows(data, func(n int) { t = newTable(n) }, func(k uint32, data []byte) (int, error) {
		if len(data) < 1 || len(data) < 1+2*int(data[0]) {
			return 0, errShort
		}
		size := 1 + 2*int(data[0])
		t.insert(k, data[:size])
		return size, nil
	})
	return t, rest, err
}

// decodeRows reads what encodeRows wrote and returns what follows it: it calls size with the number of rows, then body with each
// row's key and the data from the row on; body tells how many bytes the row took.
func decodeRows(data []byte, size func(n int), body func(k uint32, data []byte) (int, error)) ([]byte, error) {
	n, width := binary.Uvarint(data)
	if width <= 0 || n > uint64(len(data)) {
		return nil, errShort
	}
	size(int(n))
	data = data[width:]
	k := uint32(0)
	for range n {
		step, width := binary.Uvarint(data)
		if width <= 0 {
			return nil, errShort
		}
		k += uint32(step)
		took, err := body(k, data[width:])
		if err != nil {
			return nil, err
		}
		data = data[width+took:]
	}
	return data, nil
}

// errShort is what weights give that were cut off.
var errShort = errors.New("machine: weights end too soon")

// errMoves is what a broken table of moves gives.
var errMoves = errors.New("machine: weights of moves are none")

// newTable returns an empty table with room for n rows, at most two thirds full.
func newTable(n int) *Table {
	width := bits.Len(uint(n + n/2 + 1))
	return &Table{slots: make([]slot, 1<<width), shift: uint(32 - width)}
}

// insert files a row under its key; the last of equal keys is lost.
func (t *Table) insert(k uint32, row []byte) {
	mask := uint32(len(t.slots) - 1)
	i := (k * fnvSpread) >> t.shift
	for t.slots[i].key != 0 {
		i = (i + 1) & mask
	}
	t.slots[i] = slot{k, uint32(len(t.cells))}
	t.cells = append(t.cells, row...)
}
