package gazetteer

import (
	"errors"
	"fmt"
)

// ErrOverlay is wrapped by every error about a user's YAML file.
var ErrOverlay = errors.New("broken overlay")

// ErrNotYAML is wrapped too where the file cannot be read as YAML at all.
var ErrNotYAML = errors.New("no YAML")

// fault is an error at a place of a user's file; it is ErrOverlay and kind.
type fault struct {
	path         string
	line, column int
	text         string
	kind         error
}

// Error returns path:line:column: text.
func (f *fault) Error() string { return fmt.Sprintf("%s:%d:%d: %s", f.path, f.line, f.column, f.text) }

// Is makes errors.Is find ErrOverlay and the fault's kind.
func (f *fault) Is(target error) bool { return target == ErrOverlay || target == f.kind }
