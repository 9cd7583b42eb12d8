package store

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Names of the lock files of a store.
const (
	lockFile = "lock" // held shared by readers and alone by the writer, whose name is in it
	turnFile = "turn" // held by whoever waits for lock, so that readers do not pass a waiting writer
)

// poll is how long a waiter sleeps between two tries; noticeAfter is when it says for whom it waits.
const (
	poll        = 2 * time.Millisecond
	noticeAfter = 300 * time.Millisecond
)

// waiter takes the locks of one store.
type waiter struct {
	dir string
	opt Options
}

// lock takes the store's lock, alone for a writer and shared for readers, and returns what gives it
// back. It returns ErrLocked after Options.Wait and the context's error once that ends.
func (w waiter) lock(ctx context.Context, alone bool) (release func(), err error) {
	start := time.Now()
	said := false
	turn, err := w.take(ctx, turnFile, true, start, &said)
	if err != nil {
		return nil, err
	}
	defer turn.Close()
	f, err := w.take(ctx, lockFile, alone, start, &said)
	if err != nil {
		return nil, err
	}
	if !alone {
		return func() { f.Close() }, nil
	}
	writeHolder(f, w.opt.Name)
	return func() {
		_ = f.Truncate(0) // readers may hold the lock next, and have no name
		f.Close()
	}, nil
}

// take opens a lock file and polls until it has its lock. Closing the file gives the lock back.
func (w waiter) take(ctx context.Context, name string, alone bool, start time.Time, said *bool) (*os.File, error) {
	f, err := openLock(filepath.Join(w.dir, name))
	if err != nil {
		return nil, err
	}
	for {
		ok, err := tryLock(f, alone)
		if ok {
			return f, nil
		}
		waited := time.Since(start)
		if err == nil && waited >= w.opt.Wait {
			err = &lockedError{w.holder(), w.opt.Wait}
		}
		if err != nil {
			f.Close()
			return nil, err
		}
		if !*said && waited >= noticeAfter && w.opt.Waiting != nil {
			*said = true
			w.opt.Waiting(w.holder())
		}
		select {
		case <-ctx.Done():
			f.Close()
			return nil, ctx.Err()
		case <-time.After(poll):
		}
	}
}

// openLock opens a lock file, which is made where the folder can be written to.
func openLock(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if os.IsPermission(err) || isReadOnly(err) {
		return os.Open(path)
	}
	return f, err
}

// holder names who holds the lock, as far as the file tells.
func (w waiter) holder() string {
	data, err := os.ReadFile(filepath.Join(w.dir, lockFile))
	name := strings.TrimSpace(string(data))
	if err != nil || name == "" {
		return "readers"
	}
	return name
}

// writeHolder notes who writes; a failure costs the note alone.
func writeHolder(f *os.File, name string) {
	if f.Truncate(0) == nil {
		_, _ = f.WriteAt([]byte(name+"\n"), 0)
	}
}
