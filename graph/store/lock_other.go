//go:build !unix

package store

import "os"

// tryLock always succeeds: bbolt's own lock, which waits as long, keeps processes apart here.
func tryLock(*os.File, bool) (bool, error) { return true, nil }

// isReadOnly tells whether err means a file system that cannot be written to.
func isReadOnly(error) bool { return false }
