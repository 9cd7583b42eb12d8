package ledger

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strconv"
	"sync/atomic"
	"time"

	"demarche/graph/internal/pages"
	"demarche/graph/internal/resident"

	bolt "go.etcd.io/bbolt"
)

// Version is the version of the ledger's layout; newer ones are refused. Version 1 had no whole texts;
// its ledgers are ones of version 2 from the first opening for writing on.
const Version = 2

// The buckets of a ledger.
var (
	metaBucket      = []byte("meta")
	recordBucket    = []byte("records")
	textBucket      = []byte("texts")
	urlBucket       = []byte("urls")
	judgementBucket = []byte("judgements")
	pendingBucket   = []byte("pending")
	ruledBucket     = []byte("ruled")
)

// The keys of the bucket meta.
var (
	versionKey = []byte("version")
	rulingKey  = []byte("rulings") // how many judgements were ever made
)

// buckets are all buckets.
var buckets = [][]byte{metaBucket, recordBucket, textBucket, urlBucket, judgementBucket, pendingBucket, ruledBucket}

// mapSize is what bbolt maps at once, in bytes of address space, so that growing waits for no reader.
const mapSize = 16 << 30

// growBytes is by how much the file grows at once.
const growBytes = 1 << 20

// Options tell how to open a ledger. The zero value opens one for reading.
type Options struct {
	// Write opens it for writing too, and makes it where there is none.
	Write bool
	// Wait is how long to wait for another program; 0 means a second.
	Wait time.Duration
}

// Ledger is an open ledger. It is safe for several goroutines.
type Ledger struct {
	db    *bolt.DB
	path  string
	watch *resident.Watch // that gives pages of the file back; nil for a reader
	// broken tells that a transaction met damage; bbolt's locks are not to be waited for then.
	broken atomic.Bool
}

// Open opens the ledger at path. It returns ErrMissing, ErrNewer, ErrLocked or ErrDamaged where it
// cannot be read.
func Open(path string, opt Options) (*Ledger, error) {
	l, err := open(path, opt)
	if err != nil {
		return nil, fmt.Errorf("ledger: open %s: %w", path, err)
	}
	return l, nil
}

// open opens the file and checks what it is.
func open(path string, opt Options) (*Ledger, error) {
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) && !opt.Write {
		return nil, ErrMissing
	}
	wait := opt.Wait
	if wait <= 0 {
		wait = time.Second
	}
	l := &Ledger{path: path}
	err := safely(func() (err error) {
		l.db, err = bolt.Open(path, 0o644, &bolt.Options{
			Timeout: wait, InitialMmapSize: mapSize, FreelistType: bolt.FreelistMapType, ReadOnly: !opt.Write,
		})
		return boltError(err)
	})
	if err != nil {
		return nil, err
	}
	l.db.AllocSize = growBytes
	if opt.Write {
		l.watch = resident.Start(l.db)
	}
	if err := l.prepare(opt.Write); err != nil {
		l.Close()
		return nil, err
	}
	return l, nil
}

// safely calls fn and turns the panics with which bbolt meets a damaged file, and faults of reading
// past its end, into ErrDamaged.
func safely(fn func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", ErrDamaged, r)
		}
	}()
	return fn()
}

// view runs fn in a transaction that reads.
func (l *Ledger) view(fn func(*bolt.Tx) error) error {
	return safely(func() error { return l.db.View(fn) })
}

// write runs fn in a transaction that writes. After damage the file is not touched any more.
func (l *Ledger) write(fn func(*bolt.Tx) error) error {
	if l.broken.Load() {
		return ErrDamaged
	}
	ended := false
	err := safely(func() error {
		err := l.db.Update(fn)
		ended = true
		return err
	})
	if !ended {
		l.broken.Store(true)
	}
	return err
}

// boltError names bbolt's errors in the package's own words.
func boltError(err error) error {
	switch {
	case errors.Is(err, bolt.ErrTimeout):
		return ErrLocked
	case errors.Is(err, bolt.ErrInvalid), errors.Is(err, bolt.ErrChecksum), errors.Is(err, bolt.ErrVersionMismatch):
		return fmt.Errorf("%w: %w", err, ErrDamaged)
	}
	return err
}

// prepare checks length, list of buckets and version, makes the buckets of a new ledger and lifts an old one to Version.
func (l *Ledger) prepare(write bool) error {
	if fault, err := pages.Check(l.db, l.path); err != nil {
		return err
	} else if fault != "" {
		return fmt.Errorf("%s: %w", fault, ErrDamaged)
	}
	version, err := l.version()
	switch {
	case err != nil || version == Version || version > 0 && !write:
		return err
	case !write:
		return ErrMissing
	}
	return l.write(func(tx *bolt.Tx) error {
		for _, name := range buckets {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return tx.Bucket(metaBucket).Put(versionKey, []byte(strconv.Itoa(Version)))
	})
}

// version returns the version of the file's layout; 0 if it is a new file.
func (l *Ledger) version() (version int, err error) {
	err = l.view(func(tx *bolt.Tx) (err error) {
		meta := tx.Bucket(metaBucket)
		if meta == nil {
			return nil
		}
		version, err = strconv.Atoi(string(meta.Get(versionKey)))
		if err != nil || version < 1 {
			return fmt.Errorf("version %q: %w", meta.Get(versionKey), ErrDamaged)
		}
		if version > Version {
			return fmt.Errorf("version %d, this program reads up to %d: %w", version, Version, ErrNewer)
		}
		return nil
	})
	return version, err
}

// Close closes the file.
func (l *Ledger) Close() error {
	l.watch.End()
	if l.broken.Load() {
		return nil // nor is the watch waited for
	}
	l.watch.Wait()
	return safely(l.db.Close)
}

// Sequence grows with every change of the ledger, by this program or another.
func (l *Ledger) Sequence() (n uint64, err error) {
	err = l.view(func(tx *bolt.Tx) error {
		n = tx.Bucket(metaBucket).Sequence()
		return nil
	})
	return n, err
}

// update runs fn in a transaction that counts as a change if fn says so.
func (l *Ledger) update(ctx context.Context, fn func(*bolt.Tx) (changed bool, err error)) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return l.write(func(tx *bolt.Tx) error {
		changed, err := fn(tx)
		if err != nil || !changed {
			return err
		}
		_, err = tx.Bucket(metaBucket).NextSequence()
		return err
	})
}
