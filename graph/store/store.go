package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"time"

	"github.com/cayleygraph/cayley/graph/kv/btree"
)

// DefaultWait is how long a reader or writer waits for the lock where Options say nothing.
const DefaultWait = 10 * time.Second

// Options tell how to open a store. The zero value opens one that exists.
type Options struct {
	// Wait is how long to wait for the lock; 0 means DefaultWait, less than 0 not at all.
	Wait time.Duration
	// Waiting is told once, after a third of a second, who holds the lock; nil says nothing.
	Waiting func(holder string)
	// Name tells others who writes ("demarche ingest, process 4711"); empty gives the process alone.
	Name string
	// Create lets Open succeed where there is no store yet; the first batch makes it.
	Create bool
	// Repair lets Open succeed where the store is damaged, for Replace to write it anew.
	Repair bool
}

// Store is a graph of quads. It holds no lock and no file between calls, and is safe for several
// goroutines and next to other processes.
type Store struct {
	backend backend
	opt     Options
}

// Open returns the store in the folder dir. It returns ErrMissing where there is none, unless
// Options.Create is set, and ErrNewer, ErrDamaged or ErrLocked where it cannot be read.
func Open(ctx context.Context, dir string, opt Options) (*Store, error) {
	opt = opt.withDefaults()
	s := &Store{backend: disk{dir, opt}, opt: opt}
	err := s.Read(ctx, func(*View) error { return nil })
	if opt.Create && errors.Is(err, ErrMissing) || opt.Repair && errors.Is(err, ErrDamaged) {
		return s, nil
	}
	if err != nil {
		return nil, err
	}
	return s, nil
}

// withDefaults fills in what was left empty.
func (o Options) withDefaults() Options {
	if o.Wait == 0 {
		o.Wait = DefaultWait
	}
	o.Wait = max(o.Wait, 0)
	if o.Name == "" {
		o.Name = fmt.Sprintf("process %d", os.Getpid())
	}
	return o
}

// OpenMemory returns an empty store that is kept in memory alone.
func OpenMemory() (*Store, error) {
	m := &memory{db: btree.New()}
	if err := initialise(m.db); err != nil {
		return nil, fmt.Errorf("store: open memory: %w", err)
	}
	return &Store{backend: m, opt: Options{}.withDefaults()}, nil
}

// Read calls fn with a view of the store in which nothing changes until fn returns; a writer waits
// meanwhile. It returns fn's error, or ErrMissing, ErrLocked, ErrNewer or ErrDamaged.
func (s *Store) Read(ctx context.Context, fn func(*View) error) (err error) {
	if err := ctx.Err(); err != nil {
		return err
	}
	session, err := s.backend.open(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, session.close()) }()
	return safely(func() error { return fn(&View{session: session}) })
}

// Write calls fn alone in the store: no other process or goroutine reads or writes until it
// returns. What fn applied before it returns an error stays. Write returns fn's error, or ErrLocked,
// ErrNewer or ErrDamaged.
func (s *Store) Write(ctx context.Context, fn func(*Batch) error) (err error) {
	if err := ctx.Err(); err != nil {
		return err
	}
	session, err := s.backend.open(ctx, true)
	if err != nil {
		return err
	}
	defer func() {
		if errors.Is(err, ErrDamaged) {
			session.abandon()
			return
		}
		err = errors.Join(err, session.close())
	}()
	return safely(func() error { return fn(&Batch{View{session: session}}) })
}

// safely calls fn and turns the panics with which bbolt meets a damaged file, and faults of reading
// past its end, into ErrDamaged.
func safely(fn func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("store: %w: %v", ErrDamaged, r)
		}
	}()
	return fn()
}

// Alone calls fn while no other process or goroutine reads or writes the folder, and opens nothing.
func (s *Store) Alone(ctx context.Context, fn func() error) error {
	release, err := s.backend.alone(ctx)
	if err != nil {
		return err
	}
	defer release()
	return fn()
}

// Replace writes a new store, in which fn starts with nothing, and puts it in the place of this one
// at once: readers see the old graph or the new one. A crash leaves one of the two. Once the new one
// is there and before anybody else gets the lock, done is called.
func (s *Store) Replace(ctx context.Context, fn func(*Batch) error, done func() error) error {
	return s.backend.replace(ctx, func(session *session) error { return fn(&Batch{View{session: session}}) }, done)
}
