package config

import "fmt"

// suggest returns ` (did you mean "x"?)` for the known name nearest to the one given; empty if none
// is near.
func suggest(name string, known []string) string {
	if best := Nearest(name, known); best != "" {
		return fmt.Sprintf(" (did you mean %q?)", best)
	}
	return ""
}

// Nearest returns the known name with the fewest letters changed, added, dropped or swapped; the
// first of several; empty if even that one differs in more than a third of its letters, two at
// least.
func Nearest(name string, known []string) string {
	best, least := "", len(name)+1
	for _, k := range known {
		d := distance(name, k)
		if d < least && d <= max(2, len(k)/3) {
			best, least = k, d
		}
	}
	return best
}

// distance counts the single changes that make b of a, a swap of neighbours as one (Damerau's
// distance, restricted).
func distance(a, b string) int {
	before, last, row := []int(nil), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, make([]int, len(b)+1)
	}
	return last[len(b)]
}
