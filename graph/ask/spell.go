package ask

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"demarche/schema"
)

// speller looks for names that are like one that a person typed, all of them folded. It is for one
// goroutine.
type speller struct {
	want string
	// words is how many words want has, limit how many slips are forgiven.
	words, limit int
	// rows are the last three rows of the table of distances, kept from one name to the next.
	rows [3][]int
	near map[string]likeness
	// whole are the ids with a name that holds want whole, at its beginning or end.
	whole map[string]bool
}

// newSpeller looks for names like the given one.
func newSpeller(name string) *speller {
	want := schema.Fold(name)
	return &speller{want: want, words: len(strings.Fields(want)), limit: max(1, len(want)/4), near: map[string]likeness{}, whole: map[string]bool{}}
}

// see notes how like a name is to the one looked for: the name as a whole, or as many of its words from
// the front or the back as were typed.
func (s *speller) see(id, name string) {
	if s.want == "" {
		return
	}
	folded := schema.Fold(name)
	slips := s.slips(folded)
	if words := strings.Fields(folded); len(words) > s.words {
		front, back := strings.Join(words[:s.words], " "), strings.Join(words[len(words)-s.words:], " ")
		if front == s.want || back == s.want {
			s.whole[id] = true
		}
		slips = min(slips, s.slips(front), s.slips(back))
	}
	if strings.HasSuffix(s.want, " "+folded) && len(folded) >= minSlip/2 {
		slips = s.limit // with words before it that are no office known: near, and never taken for it
	}
	if old, seen := s.near[id]; slips <= s.limit && (!seen || slips < old.slips) {
		s.near[id] = likeness{id, name, slips}
	}
}

// ranked returns the names that are near, the nearest first.
func (s *speller) ranked() []likeness { return slices.SortedFunc(maps.Values(s.near), nearest) }

// parts returns the names that hold what is looked for whole, sorted.
func (s *speller) parts() []likeness {
	var list []likeness
	for _, id := range slices.Sorted(maps.Keys(s.whole)) {
		list = append(list, likeness{id: id, name: id})
	}
	return list
}

// slips counts the letters to change, add, drop or swap with their neighbour to make name of what is
// looked for (Damerau's distance, restricted), in bytes; more than the limit at once where there are
// surely more.
func (s *speller) slips(name string) int {
	if d := len(s.want) - len(name); d > s.limit || -d > s.limit {
		return s.limit + 1
	}
	for i := range s.rows {
		s.rows[i] = slices.Grow(s.rows[i][:0], len(name)+1)[:len(name)+1]
	}
	before, last, row := s.rows[0], s.rows[1], s.rows[2]
	for j := range last {
		last[j] = j
	}
	for i := range len(s.want) {
		row[0] = i + 1
		least := row[0]
		for j := range len(name) {
			cost := 1
			if s.want[i] == name[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && s.want[i] == name[j-1] && s.want[i-1] == name[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
			least = min(least, row[j+1])
		}
		if least > s.limit+1 { // a swap may still save one
			return s.limit + 1
		}
		before, last, row = last, row, before
	}
	return last[len(name)]
}

// likeness is how a name is like the one asked for: slips counts the letters that differ.
type likeness struct {
	id, name string
	slips    int
}

// nearest orders the fewest slips first, then by name.
func nearest(a, b likeness) int {
	return cmp.Or(cmp.Compare(a.slips, b.slips), cmp.Compare(a.name, b.name), cmp.Compare(a.id, b.id))
}

// unknown returns the error for a name that nothing has, with what is near.
func unknown(name string, ranked []likeness) *UnknownError {
	e := &UnknownError{Name: name}
	for _, n := range ranked[:min(len(ranked), maxNear)] {
		e.Near = append(e.Near, n.name)
	}
	return e
}
