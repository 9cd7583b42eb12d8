package gazetteer

import (
	"errors"
	"fmt"
)

// ErrOverlay is wrapped by every error about a user's YAML file.
var ErrOverlay = errors.New("broken overlay")

// fault is an error at a place of a user's file.
type fault struct {
	path         string
	line, column int
	text         string
}

// Error returns path:line:column: text.
func (f *fault) Error() string { return fmt.Sprintf("%s:%d:%d: %s", f.path, f.line, f.column, f.text) }

// Unwrap returns ErrOverlay.
func (f *fault) Unwrap() error { return ErrOverlay }
