package resolve

import (
	"cmp"
	"hash/fnv"
	"slices"
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

// isCopy tells whether two stories are copies, one of the other: near in time and in words.
func isCopy(a, b *doc) bool {
	short, long := a.sketch, b.sketch
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) < minSketch || a == b || !sameWeek(a, b) {
		return false
	}
	return float64(common(short, long)) >= copyShare*float64(len(short))
}

// sameWeek tells whether two stories may have appeared within copyDays of each other.
func sameWeek(a, b *doc) bool {
	return a.day == doom || b.day == doom || max(a.day-b.day, b.day-a.day) <= copyDays
}

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

// copyIndex finds stories that share hashes: all of them, and by the days of their publication.
type copyIndex struct {
	all    map[uint32][]*doc
	period map[periodHash][]*doc
}

// periodHash is a hash in the stories of copyDays+1 days; period is undated for those without a date.
type periodHash struct {
	hash   uint32
	period int
}

// undated is the period of stories without a date.
const undated = doom

// newCopyIndex returns an empty index.
func newCopyIndex() copyIndex {
	return copyIndex{map[uint32][]*doc{}, map[periodHash][]*doc{}}
}

// period returns the period of a story.
func (d *doc) period() int {
	if d.day == doom {
		return undated
	}
	return d.day / (copyDays + 1)
}

// sharing returns the stories that share a hash with d and may be near it in time, some twice.
func (c copyIndex) sharing(d *doc, h uint32) []*doc {
	p := d.period()
	if p == undated {
		return c.all[h]
	}
	list := c.period[periodHash{h, undated}]
	for _, near := range []int{p - 1, p, p + 1} {
		list = append(list[:len(list):len(list)], c.period[periodHash{h, near}]...)
	}
	return list
}

// add enters a story and returns its copies among those entered before.
func (c copyIndex) add(d *doc) []*doc {
	seen := map[*doc]bool{d: true}
	var copies []*doc
	for _, h := range d.sketch[:min(bottom, len(d.sketch))] {
		for _, other := range c.sharing(d, h) {
			if !seen[other] {
				seen[other] = true
				if isCopy(d, other) {
					copies = append(copies, other)
				}
			}
		}
		key := periodHash{h, d.period()}
		c.all[h], c.period[key] = append(c.all[h], d), append(c.period[key], d)
	}
	return copies
}

// remove takes a story out.
func (c copyIndex) remove(d *doc) {
	for _, h := range d.sketch[:min(bottom, len(d.sketch))] {
		without(c.all, h, d)
		without(c.period, periodHash{h, d.period()}, d)
	}
}

// without takes a story out of a list, and the list out of its map once it is empty.
func without[K comparable](lists map[K][]*doc, key K, d *doc) {
	left := slices.DeleteFunc(lists[key], func(other *doc) bool { return other == d })
	if lists[key] = left; len(left) == 0 {
		delete(lists, key)
	}
}

// original returns the story that d repeats, the first of all that chains of copies connect with it;
// nil if that is d itself.
func (d *doc) original() *doc {
	seen := map[*doc]bool{d: true}
	queue, first := []*doc{d}, d
	for n := 0; n < len(queue); n++ {
		for other := range queue[n].copies {
			if !seen[other] {
				seen[other] = true
				queue = append(queue, other)
				if compareDocs(other, first) < 0 {
					first = other
				}
			}
		}
	}
	if first == d {
		return nil
	}
	return first
}

// compareDocs orders stories by publication, the undated last, then the longer first, then by id.
func compareDocs(a, b *doc) int {
	return cmp.Or(cmp.Compare(a.day, b.day), -cmp.Compare(len(a.sketch), len(b.sketch)), strings.Compare(a.article.ID, b.article.ID))
}
