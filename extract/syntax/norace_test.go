//go:build !race

package syntax

// raceEnabled tells that the race detector runs, which allocates for itself.
const raceEnabled = false
