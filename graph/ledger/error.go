package ledger

import (
	"errors"
	"fmt"
)

var (
	// ErrMissing tells that there is no ledger.
	ErrMissing = errors.New("no ledger")
	// ErrNewer tells that a newer version of the program made the ledger.
	ErrNewer = errors.New("made by a newer version")
	// ErrLocked tells that another program held the ledger for all of Options.Wait.
	ErrLocked = errors.New("locked")
	// ErrDamaged tells that a record's checksum is wrong, or that the file is no ledger.
	ErrDamaged = errors.New("damaged")
	// ErrNotFound tells that there is no such story or judgement.
	ErrNotFound = errors.New("not found")
	// ErrID tells that an id or URL is empty or too long.
	ErrID = errors.New("bad id")
)

// DamagedError names the story whose record is damaged; the others can be read. It is ErrDamaged.
type DamagedError struct {
	ID  string
	Why error
}

// Error says which story is damaged and how.
func (e *DamagedError) Error() string {
	return fmt.Sprintf("ledger: story %s: damaged: %v", e.ID, e.Why)
}

// Is makes errors.Is(err, ErrDamaged) true.
func (e *DamagedError) Is(target error) bool { return target == ErrDamaged }
