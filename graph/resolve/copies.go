package resolve

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"demarche/schema"
)

// How copies are found. A text is cut into shingles of shingleWords words; of their hashes one in
// sampleOf is kept. Two stories are copies if copyShare of the hashes of the shorter one are in the
// other. The first bottom hashes of a sketch are its index entries.
const (
	shingleWords = 4
	sampleOf     = 4
	copyShare    = 0.5
	bottom       = 12
	minSketch    = 8
	copyDays     = 10
)

// Sketch returns the hashes by which copies of a text are found, sorted: a quarter of those of all
// runs of four words. Short texts give few and are copies of nothing.
func Sketch(text string) []uint32 {
	words := strings.FieldsFunc(schema.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var sketch []uint32
	for i := 0; i+shingleWords <= len(words); i++ {
		h := fnv.New32a()
		for _, w := range words[i : i+shingleWords] {
			_, _ = h.Write([]byte(w))
			_, _ = h.Write([]byte{' '})
		}
		if sum := scramble(h.Sum32()); sum%sampleOf == 0 {
			sketch = append(sketch, sum)
		}
	}
	slices.Sort(sketch)
	return slices.Compact(sketch)
}

// scramble spreads the bits of a hash (the finaliser of MurmurHash3, which is in the public domain).
func scramble(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}

// isCopy tells whether texts with two sketches are copies, one of the other.
func isCopy(a, b []uint32) bool {
	short, long := a, b
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) < minSketch {
		return false
	}
	return float64(common(short, long)) >= copyShare*float64(len(short))
}

// sameWeek tells whether stories of two days may have appeared within copyDays of each other.
func sameWeek(a, b int) bool { return a == doom || b == doom || max(a-b, b-a) <= copyDays }

// common counts the hashes in both lists, which are sorted.
func common(a, b []uint32) int {
	n, j := 0, 0
	for _, h := range a {
		for j < len(b) && b[j] < h {
			j++
		}
		if j < len(b) && b[j] == h {
			n++
		}
	}
	return n
}

// hashEntry is a story in the list of a hash; day is that of its publication, doom if it is not known.
type hashEntry struct {
	id  string
	day int
}

// value is what the memory holds of an entry.
func (e hashEntry) value() string { return strconv.Itoa(e.day) }

// near tells whether a story of the day may be a copy of d.
func (e hashEntry) near(d *doc) bool { return sameWeek(e.day, d.day) }

// bottomHashes returns the hashes under which a story is listed.
func (d *doc) bottomHashes() []string {
	var list []string
	for _, h := range d.sketch[:min(bottom, len(d.sketch))] {
		list = append(list, fmt.Sprintf("%08x", h))
	}
	return list
}

// addCopies enters a story in the lists of its hashes and notes its copies among those entered before.
func (u *update) addCopies(d *doc) {
	seen := map[string]bool{d.article.ID: true}
	mine := hashEntry{d.article.ID, d.day}
	for _, hash := range d.bottomHashes() {
		for _, e := range u.hashed(hash) {
			if seen[e.id] || !e.near(d) {
				continue
			}
			seen[e.id] = true
			if !isCopy(d.sketch, u.sketch(e.id)) {
				continue
			}
			if other := u.doc(e.id); other != nil {
				d.copies[e.id], other.copies[d.article.ID] = true, true
				u.docs[other] = true
			}
		}
		u.hashes[hash] = append(u.hashes[hash], mine)
		u.note(hashKey+hash+"|"+mine.id, []byte(mine.value()))
	}
	u.note(sketchKey+mine.id, sketchBytes(d.sketch))
}

// sketch returns the sketch of a story, without looking up the rest of it.
func (s *State) sketch(id string) []uint32 {
	if d := s.docs[id]; d != nil || s.memory == nil {
		return d.sketch
	}
	data, err := s.memory.Recall(sketchKey + id)
	s.fail(err)
	list := make([]uint32, 0, len(data)/4)
	for ; len(data) >= 4; data = data[4:] {
		list = append(list, binary.LittleEndian.Uint32(data))
	}
	return list
}

// sketchBytes writes a sketch as the memory holds it.
func sketchBytes(sketch []uint32) []byte {
	data := make([]byte, 0, 4*len(sketch))
	for _, h := range sketch {
		data = binary.LittleEndian.AppendUint32(data, h)
	}
	return data
}

// removeCopies takes a story out of the lists of its hashes and from its copies.
func (u *update) removeCopies(d *doc) {
	for id := range d.copies {
		if other := u.doc(id); other != nil {
			delete(other.copies, d.article.ID)
			u.docs[other] = true
		}
	}
	for _, hash := range d.bottomHashes() {
		left := slices.DeleteFunc(u.hashed(hash), func(e hashEntry) bool { return e.id == d.article.ID })
		if u.hashes[hash] = left; len(left) == 0 {
			erase(u.State, u.hashes, hash)
		}
		u.note(hashKey+hash+"|"+d.article.ID, nil)
	}
	u.note(sketchKey+d.article.ID, nil)
}

// original returns the id of the story that d repeats, the first of all that chains of copies connect
// with it; empty if that is d itself.
func (s *State) original(d *doc) string {
	seen := map[string]bool{d.article.ID: true}
	queue, first := []*doc{d}, d
	for n := 0; n < len(queue); n++ {
		for id := range queue[n].copies {
			other := s.doc(id)
			if other == nil || seen[id] {
				continue
			}
			seen[id] = true
			queue = append(queue, other)
			if compareDocs(other, first) < 0 {
				first = other
			}
		}
	}
	if first == d {
		return ""
	}
	return first.article.ID
}

// compareDocs orders stories by publication, the undated last, then the longer first, then by id.
func compareDocs(a, b *doc) int {
	return cmp.Or(cmp.Compare(a.day, b.day), -cmp.Compare(len(a.sketch), len(b.sketch)), strings.Compare(a.article.ID, b.article.ID))
}
