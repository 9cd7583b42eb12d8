package schema

import "fmt"

// Slips counts the letters to change, add, drop or swap with their neighbour to make b of a
// (Damerau's distance, restricted), in bytes.
func Slips(a, b string) int {
	before, last, row := []int(nil), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		for j := range len(b) {
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

// Nearest returns the known word with the fewest slips from the one given, the first of several;
// empty if even that one differs in more than a third of its letters, two at least.
func Nearest(word string, known []string) string {
	best, least := "", len(word)+1
	for _, k := range known {
		if d := Slips(word, k); d < least && d <= max(2, len(k)/3) {
			best, least = k, d
		}
	}
	return best
}

// DidYouMean returns ` (did you mean "x"?)` for the known word nearest to the one given; empty if
// none is near.
func DidYouMean(word string, known []string) string {
	if best := Nearest(word, known); best != "" {
		return fmt.Sprintf(" (did you mean %q?)", best)
	}
	return ""
}
