package main

import (
	"context"
	"errors"
	"fmt"
)

// The exit statuses; exitHelp lists them for people.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2
	exitSkipped     = 3
	exitLocked      = 4
	exitInterrupted = 130
)

// exitHelp is the end of every command's long help.
const exitHelp = `Exit status: 0 done, 1 failed, 2 wrong use, 3 done but some articles were skipped,
4 the store is locked by another process or missing, 130 interrupted.`

// errSkipped is returned by a command that did its work but for some articles, each of which it has
// told of.
var errSkipped = errors.New("some articles were skipped")

// usageError is a command line that makes no sense; it ends in exitUsage.
type usageError struct{ error }

// Unwrap returns the cause.
func (u usageError) Unwrap() error { return u.error }

// usagef returns a usageError with the given words.
func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// exitStatus returns the status that err ends the program with. Errors from before a command
// started (unknown commands, flags, wrong numbers of arguments) are wrong use.
func exitStatus(err error, started bool) int {
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	case !started || errors.As(err, &usage):
		return exitUsage
	case errors.Is(err, errSkipped):
		return exitSkipped
	case isStoreBusyOrMissing(err):
		return exitLocked
	}
	return exitFailed
}
