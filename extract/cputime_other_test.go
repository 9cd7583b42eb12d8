//go:build !unix

package extract_test

import "time"

// began is when the tests began.
var began = time.Now()

// cpuTime is the time that has passed, where the system does not tell the
// processor time of a process.
func cpuTime() time.Duration { return time.Since(began) }
