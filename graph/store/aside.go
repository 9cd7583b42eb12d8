package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// How long a reader keeps a writer waiting. One that takes long looks every so often whether a
// writer waits, gives the store up to it, and starts again on a copy of its own.
const (
	patience = 40 * time.Millisecond // before it looks for the first time
	lookOut  = 5 * time.Millisecond  // between two looks
	looks    = 3                     // looks in a row that find somebody waiting: other readers wait for less
	sliceFor = 30 * time.Millisecond // for which it holds the lock at once while it copies
	copyStep = 4 << 20               // bytes copied between two looks at the clock
	maxTries = 8                     // copies begun anew because a writer came; then it holds the lock
)

// errWanted tells that a writer waits for the store.
var errWanted = errors.New("store: a writer waits")

// ReadLong is Read for what may take long. Where a writer waits meanwhile, the reads of fn fail, and
// fn is called again, from the beginning, with a copy of the graph for which nobody has to wait. So
// fn must do no more than fill in what it fills in anew each time. A writer waits for less than a
// tenth of a second, unless writers come one so close after another that no copy can be made.
func (s *Store) ReadLong(ctx context.Context, fn func(*View) error) (err error) {
	err = s.readUntilWanted(ctx, fn)
	if !errors.Is(err, errWanted) {
		return err
	}
	session, err := s.backend.aside(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, session.close()) }()
	return safely(func() error { return fn(&View{session: session}) })
}

// readUntilWanted is Read, but ends with errWanted once a writer waits.
func (s *Store) readUntilWanted(ctx context.Context, fn func(*View) error) error {
	return s.Read(ctx, func(v *View) error {
		over := make(chan struct{})
		var watch sync.WaitGroup
		watch.Go(func() {
			if s.waitUntilWanted(over) {
				v.session.reader.stop()
			}
		})
		err := fn(v)
		close(over)
		watch.Wait()
		if v.session.reader.failed() {
			return errWanted
		}
		return err
	})
}

// waitUntilWanted returns true once a writer waits, false once over is closed.
func (s *Store) waitUntilWanted(over <-chan struct{}) bool {
	pause := patience
	for seen := 0; seen < looks; pause = lookOut {
		select {
		case <-over:
			return false
		case <-time.After(pause):
		}
		seen++
		if !s.backend.wanted() {
			seen = 0
		}
	}
	return true
}

// wanted tells whether somebody waits for the lock.
func (d disk) wanted() bool {
	f, err := openLock(filepath.Join(d.dir, turnFile))
	if err != nil {
		return false
	}
	defer f.Close() // which gives the lock back
	ok, err := tryLock(f, true)
	return !ok && err == nil
}

// wanted is never the case: what is in memory is read fast.
func (m *memory) wanted() bool { return false }

// aside opens the store in memory, which needs no copy.
func (m *memory) aside(ctx context.Context) (*session, error) { return m.open(ctx, false) }

// aside opens a copy of the file for reading; nobody else knows of it, and closing removes it.
func (d disk) aside(ctx context.Context) (*session, error) {
	path, err := d.copy(ctx)
	if err != nil {
		return nil, fmt.Errorf("store: copy %s: %w", filepath.Join(d.dir, File), err)
	}
	s, err := openFile(path, false, d.opt.Wait)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("store: open %s: %w", path, err), os.Remove(path))
	}
	if os.Remove(path) == nil { // where open files may be removed, nothing is left after a crash
		return s, nil
	}
	shut := s.close
	s.close = func() error { return errors.Join(shut(), os.Remove(path)) }
	return s, nil
}

// copy copies the file as it is at one moment, beside it or, where that cannot be, into the folder of
// temporary files, and returns where.
func (d disk) copy(ctx context.Context) (path string, err error) {
	to, err := os.CreateTemp(d.dir, "copy-*.tmp")
	if err != nil {
		to, err = os.CreateTemp("", "demarche-*.tmp")
	}
	if err != nil {
		return "", err
	}
	for try := 1; ; try++ {
		whole, err := d.copySlices(ctx, to, try < maxTries)
		if err == nil && whole {
			return to.Name(), to.Close()
		}
		if err != nil {
			return "", errors.Join(err, to.Close(), os.Remove(to.Name()))
		}
	}
}

// copySlices copies the file, giving the lock back from time to time if yield is set; whole is
// false if a writer changed it meanwhile.
func (d disk) copySlices(ctx context.Context, to *os.File, yield bool) (whole bool, err error) {
	var before []byte
	for at := int64(0); ; {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		same, end, err := d.copySlice(ctx, to, &at, &before, yield)
		if err != nil || !same || end {
			return same, err
		}
	}
}

// metaBytes is how much of the beginning of a bbolt file changes with every transaction: two pages of
// at most 16 kB.
const metaBytes = 32 << 10

// copySlice copies some of the file from at on, under the lock. before is the file's beginning when the
// first slice was copied; same is false if it is another one now.
func (d disk) copySlice(ctx context.Context, to *os.File, at *int64, before *[]byte, yield bool) (same, end bool, err error) {
	release, err := waiter(d).lock(ctx, false)
	if err != nil {
		return false, false, err
	}
	defer release()
	from, err := os.Open(filepath.Join(d.dir, File))
	if err != nil {
		return false, false, err
	}
	defer from.Close() // read only: nothing can be lost
	now := make([]byte, metaBytes)
	n, err := io.ReadFull(from, now)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return false, false, err
	}
	if now = now[:n]; *before == nil {
		*before = now
	}
	if !bytes.Equal(now, *before) {
		return false, false, nil
	}
	for _, f := range []*os.File{from, to} {
		if _, err := f.Seek(*at, io.SeekStart); err != nil {
			return false, false, err
		}
	}
	for start := time.Now(); !yield || time.Since(start) < sliceFor; {
		n, err := io.CopyN(to, from, copyStep)
		if *at += n; errors.Is(err, io.EOF) {
			return true, true, to.Truncate(*at)
		}
		if err != nil {
			return false, false, err
		}
	}
	return true, false, nil
}
