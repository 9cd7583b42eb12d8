package config

import "errors"

// ErrUnknownKey says that a file or the environment sets something that is no setting; the message
// names the place and the nearest setting.
var ErrUnknownKey = errors.New("unknown key")

// ErrValue says that a setting's value is of the wrong kind or out of range; the message names the
// place.
var ErrValue = errors.New("bad value")
