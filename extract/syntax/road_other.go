//go:build !amd64

package syntax

// bestRoad is the fastest arithmetic that this machine can do.
func bestRoad() *road { return plainRoad() }
