package machine

import "encoding/binary"

// moves is the number of moves.
const moves = 4

// MoveTable leads from the keys of features to the weights of the four moves, kept beside the key: one
// step into memory a feature, and hardly a branch. It is read-only once built: safe for goroutines.
type MoveTable struct {
	// slots is open addressing; what does not fit at its place stands behind it, at last behind the end of the hash.
	slots []moveSlot
	shift uint
}

// moveSlot is one place of the hash; key 0 is empty, other keys are odd. The weights are four signed bytes, never all 0.
type moveSlot struct{ key, weights uint32 }

// moveSlack is the number of slots behind the end of the hash.
const moveSlack = 64

// Add adds the weights of the features to the scores.
func (t *MoveTable) Add(scores *[moves]int32, features []uint32) {
	var a, b, c, d int32
	slots, shift := t.slots, t.shift&31
	for _, k := range features {
		i := int((k * fnvSpread) >> shift)
		near := slots[i : i+2 : i+2]
		var w uint32
		if near[0].key == k {
			w = near[0].weights
		}
		if near[1].key == k {
			w = near[1].weights
		}
		// Both places taken, odd keys, and neither is ours.
		if near[0].key&near[1].key&1 > w {
			w = far(slots[i+2:], k)
		}
		a, b, c, d = a+int32(int8(w)), b+int32(int8(w>>8)), c+int32(int8(w>>16)), d+int32(int8(w>>24))
	}
	scores[0], scores[1], scores[2], scores[3] = scores[0]+a, scores[1]+b, scores[2]+c, scores[3]+d
}

// far looks for a key from the third slot on.
func far(slots []moveSlot, k uint32) uint32 {
	for i := range slots {
		if slots[i].key == k {
			return slots[i].weights
		}
		if slots[i].key == 0 {
			break
		}
	}
	return 0
}

// EncodeMoves appends the rows to dst, as Encode does but with four weights a row. Cells of other classes are an error of
// the caller's.
func EncodeMoves(dst []byte, rows map[uint32][]Cell) []byte {
	return encodeRows(dst, rows, func(dst []byte, row []Cell) []byte {
		var w [moves]byte
		for _, c := range row {
			w[c.Class] = uint8(c.Weight)
		}
		return append(dst, w[:]...)
	})
}

// DecodeMoves reads what EncodeMoves wrote and returns what follows it. It fails where the data ends too soon,
// holds an even key or crowds too many keys in one place.
func DecodeMoves(data []byte) (*MoveTable, []byte, error) {
	t := &MoveTable{}
	rest, err := decodeRows(data, t.size, func(k uint32, data []byte) (int, error) {
		if len(data) < moves {
			return 0, errShort
		}
		return moves, t.insert(k, binary.LittleEndian.Uint32(data))
	})
	return t, rest, err
}

// size makes room for n rows, at most two thirds full.
func (t *MoveTable) size(n int) {
	width := hashWidth(n)
	t.slots, t.shift = make([]moveSlot, 1<<width+moveSlack), uint(32-width)
}

// insert files the weights under an odd key.
func (t *MoveTable) insert(k, weights uint32) error {
	i := int((k * fnvSpread) >> t.shift)
	for t.slots[i].key != 0 {
		if i++; i >= len(t.slots)-2 {
			return errMoves
		}
	}
	if k&1 == 0 {
		return errMoves
	}
	if weights != 0 {
		t.slots[i] = moveSlot{k, weights}
	}
	return nil
}
