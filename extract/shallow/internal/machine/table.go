package machine

import (
	"encoding/binary"
	"fmt"
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

// Encode appends the rows, in the order of their keys, to dst: their number, then for each its key, the
// number of its cells and the cells. Rows must hold fewer than 256 cells.
func Encode(dst []byte, rows map[uint32][]Cell) []byte {
	keys := make([]uint32, 0, len(rows))
	for k := range rows {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(keys)))
	for _, k := range keys {
		dst = binary.LittleEndian.AppendUint32(dst, k)
		dst = append(dst, uint8(len(rows[k])))
		for _, c := range rows[k] {
			dst = append(dst, c.Class, uint8(c.Weight))
		}
	}
	return dst
}

// Decode reads what Encode wrote and returns what follows it. It fails where the data ends too soon.
func Decode(data []byte) (*Table, []byte, error) {
	if len(data) < 4 {
		return nil, nil, errShort
	}
	n := int(binary.LittleEndian.Uint32(data))
	data = data[4:]
	if n > len(data)/5 {
		return nil, nil, errShort
	}
	t := newTable(n)
	for range n {
		if len(data) < 5 || len(data) < 5+2*int(data[4]) {
			return nil, nil, errShort
		}
		end := 5 + 2*int(data[4])
		t.insert(binary.LittleEndian.Uint32(data), data[4:end])
		data = data[end:]
	}
	return t, data, nil
}

// errShort is what broken weights give.
var errShort = fmt.Errorf("machine: weights end too soon")

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
