package resolve

import (
	"cmp"
	"slices"

	"demarche/schema"
)

// cluster is a set of items that tell of one event.
type cluster struct {
	// items are sorted by compareItems; nil until they are looked up, by refs.
	items []*item
	refs  []schema.ReportRef
	event *schema.Event
	base  string
	// series names what recurs: type, who and where, without the day.
	series string
}

// compareItems orders items by publication, the undated last, and then by reference. It is the
// canonical order of everything that must not depend on arrival.
func compareItems(a, b *item) int {
	return cmp.Or(cmp.Compare(a.doc.day, b.doc.day), schema.CompareReportRefs(a.ref, b.ref))
}

// pair is two items that may be one event, in canonical order.
type pair struct {
	a, b  *item
	score float64
}

// groupOf returns all items that chains of near pairs connect with start, in canonical order, and
// marks them in seen.
func (s *State) groupOf(start *item, seen map[*item]bool) []*item {
	group := []*item{start}
	seen[start] = true
	for n := 0; n < len(group); n++ {
		for ref := range group[n].near {
			if other := s.item(ref); other != nil && !seen[other] {
				seen[other] = true
				group = append(group, other)
			}
		}
	}
	slices.SortFunc(group, compareItems)
	return group
}

// join cuts a group into sets of items that tell of one event: what a person ruled to be the same
// first, then the likeliest pairs, as long as no two of a set cannot be one.
func join(group []*item, rules *rulings) [][]*item {
	sets := make(map[*item]*[]*item, len(group))
	for _, i := range group {
		sets[i] = &[]*item{i}
	}
	for _, p := range rules.samePairs(group) {
		merge(sets, p)
	}
	for _, p := range pairsOf(group) {
		if p.score >= enough && sets[p.a] != sets[p.b] && compatible(*sets[p.a], *sets[p.b], rules) {
			merge(sets, p)
		}
	}
	var list [][]*item
	for _, i := range group {
		if set := *sets[i]; set[0] == i {
			list = append(list, set)
		}
	}
	return list
}

// merge makes one set of the sets of p, in canonical order.
func merge(sets map[*item]*[]*item, p pair) {
	into, from := sets[p.a], sets[p.b]
	if into == from {
		return
	}
	*into = append(*into, *from...)
	slices.SortFunc(*into, compareItems)
	for _, i := range *from {
		sets[i] = into
	}
}

// pairsOf returns the near pairs of a group, the likeliest first, ties in canonical order.
func pairsOf(group []*item) []pair {
	byRef := make(map[schema.ReportRef]*item, len(group))
	for _, i := range group {
		byRef[i.ref] = i
	}
	var pairs []pair
	for _, a := range group {
		for ref, score := range a.near {
			if b := byRef[ref]; b != nil && compareItems(a, b) < 0 {
				pairs = append(pairs, pair{a, b, score})
			}
		}
	}
	slices.SortFunc(pairs, func(p, q pair) int {
		return cmp.Or(-cmp.Compare(p.score, q.score), compareItems(p.a, q.a), compareItems(p.b, q.b))
	})
	return pairs
}

// compatible tells whether two sets may be one: no two items of one story, none that a person ruled
// apart, none whose days exclude each other, and at least half of the pairs between them near.
func compatible(a, b []*item, rules *rulings) bool {
	near, all := 0, 0
	for _, x := range a {
		for _, y := range b {
			if x.doc == y.doc || rules.apart(x.ref, y.ref) {
				return false
			}
			all++
			if _, ok := x.near[y.ref]; ok {
				near++
			} else if _, ok := compareTime(x, y); !ok {
				return false
			}
		}
	}
	return 2*near >= all
}
