package store

import (
	"errors"
	"fmt"
	"time"
)

var (
	// ErrLocked tells that another process or goroutine held the store for all of Options.Wait.
	ErrLocked = errors.New("locked")
	// ErrMissing tells that the folder holds no store.
	ErrMissing = errors.New("no store")
	// ErrNewer tells that a newer version of the program made the store.
	ErrNewer = errors.New("made by a newer version")
	// ErrNotFound tells that the graph has no such node.
	ErrNotFound = errors.New("not found")
	// ErrLimit tells that a query gave more rows than its limit; the first ones were handed out.
	ErrLimit = errors.New("more rows than the limit")
	// ErrTimeout tells that a query ran for longer than its limit.
	ErrTimeout = errors.New("time limit")
	// ErrMemory tells that a query took more memory than any may.
	ErrMemory = errors.New("takes too much memory")
	// ErrQuery tells that the text of a query is wrong.
	ErrQuery = errors.New("query")
	// ErrQuad tells that a quad lacks a term or has another label than it is written under.
	ErrQuad = errors.New("bad quad")
	// ErrDamaged tells that the file is no store, or is cut off.
	ErrDamaged = errors.New("damaged")
)

// lockedError says who held the lock; it is ErrLocked.
type lockedError struct {
	holder string
	waited time.Duration
}

// Error says who holds the lock and how long the caller waited.
func (e *lockedError) Error() string {
	return fmt.Sprintf("store: locked by %s: gave up after %s", e.holder, e.waited)
}

// Is makes errors.Is(err, ErrLocked) true.
func (e *lockedError) Is(target error) bool { return target == ErrLocked }
