package graph

import (
	"errors"

	"demarche/graph/ledger"
	"demarche/graph/store"
)

// ErrNewer tells that a newer version of the program made the folder's ledger or graph.
var ErrNewer = store.ErrNewer

// ErrLocked tells that another process held the store for all of Options.Wait.
var ErrLocked = store.ErrLocked

// ErrMissing tells that the folder holds no store.
var ErrMissing = store.ErrMissing

// ErrNotFound tells that there is no such story, event, entity or judgement.
var ErrNotFound = store.ErrNotFound

// ErrUnfinished tells that a writer died in the middle of a batch, and that its work could not be
// finished: the graph may show half of it.
var ErrUnfinished = errors.New("a batch is unfinished")

// named gives the ledger's errors the names of this package's.
func named(err error) error {
	for from, to := range map[error]error{
		ledger.ErrNewer: ErrNewer, ledger.ErrLocked: ErrLocked, ledger.ErrMissing: ErrMissing, ledger.ErrNotFound: ErrNotFound,
		ledger.ErrDamaged: store.ErrDamaged,
	} {
		if errors.Is(err, from) && !errors.Is(err, to) {
			return alias{err, to}
		}
	}
	return err
}

// alias is an error that is also another.
type alias struct {
	error
	as error
}

// Is makes errors.Is find the other error.
func (a alias) Is(target error) bool { return target == a.as }

// Unwrap returns the error itself.
func (a alias) Unwrap() error { return a.error }
