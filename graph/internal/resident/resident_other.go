//go:build !linux

package resident

import "errors"

// meter is none: the system does not tell cheaply.
type meter struct{}

// newMeter returns an error.
func newMeter() (*meter, error) { return nil, errors.ErrUnsupported }

// close does nothing.
func (*meter) close() {}

// files returns nothing.
func (*meter) files() int64 { return 0 }

// drop does nothing.
func drop(uintptr, int64) error { return errors.ErrUnsupported }
