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
	// slots is open addressing over a power of two.
	slots []slot
	shift uint
	// cells holds the short rows one behind the other.
	cells []Cell
	// dense holds the long rows, stride words each: a lane of 16 bits for each class, four in a word. A weight stands in its lane
	// with laneBias added, so that no lane is negative and none runs over into the next for fewer than 256 rows.
	dense  []uint64
	stride int
}

// slot is one place of the hash: a key, 0 if empty, and where its row is: size cells from start on, or, if size is
// longRow, stride words of dense from there.
type slot struct {
	key         uint32
	start, size uint32
}

// longRow marks a row that is kept dense; minDense is the number of cells from which that is cheaper.
const (
	longRow  = 0xffffffff
	minDense = 8
)

// laneBias is what every lane of a dense row has on top.
const laneBias = 128

// lanes is the number of lanes in a word.
const lanes = 4

// Add adds the weights of the features, fewer than 256, to the scores. All scores may be too high by the same amount: only
// their order tells.
func (t *Table) Add(scores *Scores, features []uint32) {
	var sums [MaxClasses / lanes]uint64
	sum := sums[:t.stride]
	mask := uint32(len(t.slots) - 1)
	for _, k := range features {
		i := (k * fnvSpread) >> (t.shift & 31)
		for t.slots[i].key != k && t.slots[i].key != 0 {
			i = (i + 1) & mask
		}
		switch s := t.slots[i]; {
		case s.key == 0:
		case s.size == longRow:
			for j, w := range t.dense[s.start:][:len(sum)] {
				sum[j] += w
			}
		default:
			for _, c := range t.cells[s.start:][:s.size] {
				scores[c.Class&(MaxClasses-1)] += int32(c.Weight)
			}
		}
	}
	for j, w := range sum {
		four := scores[lanes*j:][:lanes]
		four[0] += int32(w & 0xffff)
		four[1] += int32(w >> 16 & 0xffff)
		four[2] += int32(w >> 32 & 0xffff)
		four[3] += int32(w >> 48)
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

// Decode reads what Encode wrote, weights of the given number of classes, and returns what follows it. It fails where the
// data ends too soon or tells of another class.
func Decode(data []byte, classes int) (*Table, []byte, error) {
	var t *Table
	rest, err := decodeRows(data, func(n int) { t = newTable(n, classes) }, func(k uint32, data []byte) (int, error) {
		if len(data) < 1 || len(data) < 1+2*int(data[0]) {
			return 0, errShort
		}
		size := 1 + 2*int(data[0])
		for j := 1; j < size; j += 2 {
			if int(data[j]) >= classes {
				return 0, errClass
			}
		}
		t.insert(k, data[1:size])
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

// errClass is what a row gives that tells of a class without a name.
var errClass = errors.New("machine: weights of an unknown class")

// errMoves is what a broken table of moves gives.
var errMoves = errors.New("machine: weights of moves are none")

// newTable returns an empty table with room for n rows.
func newTable(n, classes int) *Table {
	width := hashWidth(n)
	return &Table{slots: make([]slot, 1<<width), shift: uint(32 - width), stride: (classes + lanes - 1) / lanes}
}

// hashWidth returns the number of bits of a hash of n rows that is at most two thirds full.
func hashWidth(n int) int { return bits.Len(uint(n + n/2 + 1)) }

// insert files a row, its pairs of class and weight, under its key; the last of equal keys is lost.
func (t *Table) insert(k uint32, pairs []byte) {
	mask := uint32(len(t.slots) - 1)
	i := (k * fnvSpread) >> t.shift
	for t.slots[i].key != 0 {
		i = (i + 1) & mask
	}
	if len(pairs) >= 2*minDense {
		t.slots[i] = slot{k, uint32(len(t.dense)), longRow}
		t.addDense(pairs)
		return
	}
	t.slots[i] = slot{k, uint32(len(t.cells)), uint32(len(pairs) / 2)}
	for j := 0; j+1 < len(pairs); j += 2 {
		t.cells = append(t.cells, Cell{pairs[j], int8(pairs[j+1])})
	}
}

// addDense appends the dense row of pairs of class and weight.
func (t *Table) addDense(pairs []byte) {
	start := len(t.dense)
	for range t.stride {
		t.dense = append(t.dense, laneBias*0x0001_0001_0001_0001)
	}
	for j := 0; j+1 < len(pairs); j += 2 {
		at, lane := int(pairs[j])/lanes, pairs[j]%lanes
		t.dense[start+at] += uint64(int64(int8(pairs[j+1]))) << (16 * lane)
	}
}
