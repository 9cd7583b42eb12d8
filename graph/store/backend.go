package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"demarche/graph/internal/pages"
	"demarche/graph/internal/resident"

	"github.com/cayleygraph/cayley/graph"
	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/kv/btree"
	"github.com/cayleygraph/quad"
	hkv "github.com/hidal-go/hidalgo/kv"
	hbolt "github.com/hidal-go/hidalgo/kv/bbolt"
	bolt "go.etcd.io/bbolt"
)

// backend is where the quads lie. Each opening is a session of its own under a lock that the backend
// takes: one writer or many readers.
type backend interface {
	// open starts a session; closing it gives the lock back.
	open(ctx context.Context, write bool) (*session, error)
	// replace puts what fill writes in the place of all that is stored, at once, and then calls done
	// before the lock is given back.
	replace(ctx context.Context, fill func(*session) error, done func() error) error
	// alone takes the lock of a writer, opens nothing, and returns what gives the lock back.
	alone(ctx context.Context) (release func(), err error)
	// wanted tells whether somebody waits for the lock, and aside opens a copy, for reading, without any.
	wanted() bool
	aside(ctx context.Context) (*session, error)
}

// session is an opened store. Its db serves queries that may be cut short.
type session struct {
	db     hkv.KV
	qs     *ckv.QuadStore
	reader *reader
	close  func() error
	// watch is nil where nothing is written to a file.
	watch *resident.Watch
	// beside is what qs lies in; digested tells that the store has digests.
	beside   *companion
	digested bool
}

// abandon leaves the session open for ever: bbolt's locks are not to be waited for after damage.
func (s *session) abandon() { s.watch.End() }

// File is the name in the folder under which stock Cayley looks for a bolt store.
const File = "indexes.bolt"

// mapSize is what bbolt maps at once, in bytes of address space: more than any store here grows to,
// so that growing never has to wait for readers (upstream: cayley issue 712).
const mapSize = 16 << 30

// growBytes is by how much a file grows at once; bbolt's own 16 MB are more than most stores hold.
const growBytes = 1 << 20

// Version is the version of the store's layout; newer ones are refused. One without digests (before
// digestVersion) is read the long way, and gets them from the first writer.
const Version = 2

// versionKey and indexesKey are where meta keeps our version and Cayley's list of indexes.
var (
	versionKey = hkv.Key{[]byte("meta"), []byte("demarche")}
	indexesKey = hkv.Key{[]byte("meta"), []byte("indexes")}
)

// The indexes of a store: Cayley's own two and one by label.
var (
	bySubject = ckv.QuadIndex{Dirs: []quad.Direction{quad.Subject, quad.Predicate}}
	byObject  = ckv.QuadIndex{Dirs: []quad.Direction{quad.Object, quad.Predicate, quad.Subject}}
	byLabel   = ckv.QuadIndex{Dirs: []quad.Direction{quad.Label}}
)

// disk is a bbolt file in a folder.
type disk struct {
	dir string
	opt Options
}

// open takes the lock and opens the file, which a writer makes where there is none.
func (d disk) open(ctx context.Context, write bool) (*session, error) {
	if err := d.ready(write); err != nil {
		return nil, err
	}
	release, err := waiter(d).lock(ctx, write)
	if err != nil {
		return nil, fmt.Errorf("store: lock %s: %w", d.dir, err)
	}
	s, err := openFile(filepath.Join(d.dir, File), write, d.opt.Wait)
	if err != nil {
		release()
		return nil, fmt.Errorf("store: open %s: %w", filepath.Join(d.dir, File), err)
	}
	shut := s.close
	s.close = func() error { defer release(); return shut() }
	return s, nil
}

// ready makes the folder for a writer and refuses a reader where there is no file.
func (d disk) ready(write bool) error {
	if write {
		return os.MkdirAll(d.dir, 0o755)
	}
	if _, err := os.Stat(filepath.Join(d.dir, File)); errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("store: open %s: %w", d.dir, ErrMissing)
	}
	return nil
}

// openFile opens a bbolt file as Cayley's store, which a writer initialises where it is new.
func openFile(path string, write bool, wait time.Duration) (s *session, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v: %w", r, ErrDamaged)
		}
	}()
	db, err := hbolt.Open(path, &bolt.Options{
		Timeout: max(wait, time.Millisecond), InitialMmapSize: mapSize, FreelistType: bolt.FreelistMapType, ReadOnly: !write,
	})
	if err != nil {
		return nil, boltError(err)
	}
	db.DB().AllocSize = growBytes
	if err = checkFile(db.DB(), path); err == nil {
		s, err = newSession(db, write)
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	if write {
		s.keepSmall(db.DB())
	}
	return s, nil
}

// keepSmall gives pages of the file back while the session of a writer lasts, who has much else in
// memory. A reader has not, and would read a third more slowly.
func (s *session) keepSmall(db *bolt.DB) {
	s.watch = resident.Start(db)
	shut := s.close
	s.close = func() error {
		s.watch.End()
		s.watch.Wait()
		return shut()
	}
}

// small gives pages of the file back until end is called: for what reads a little of most pages and may
// take its time.
func (s *session) small() (end func()) {
	disk, ok := s.db.(*hbolt.DB)
	if !ok || s.watch != nil {
		return func() {}
	}
	w := resident.Start(disk.DB())
	return func() {
		w.End()
		w.Wait()
	}
}

// checkFile refuses a file that was cut off, or whose list of buckets is damaged: reading it would kill the
// program.
func checkFile(db *bolt.DB, path string) error {
	fault, err := pages.Check(db, path)
	if err == nil && fault != "" {
		err = fmt.Errorf("%s: %w", fault, ErrDamaged)
	}
	return err
}

// boltError names bbolt's errors in the package's own words.
func boltError(err error) error {
	switch {
	case errors.Is(err, bolt.ErrTimeout):
		return fmt.Errorf("held by another program: %w", ErrLocked)
	case errors.Is(err, bolt.ErrInvalid), errors.Is(err, bolt.ErrChecksum), errors.Is(err, bolt.ErrVersionMismatch):
		return fmt.Errorf("%w: %w", err, ErrDamaged)
	}
	return err
}

// newSession opens Cayley's store in db, which a writer initialises where it is new.
func newSession(db hkv.KV, write bool) (*session, error) {
	if write {
		if err := initialise(db); err != nil {
			return nil, err
		}
	}
	version, err := checkVersion(db)
	if err != nil {
		return nil, err
	}
	beside := &companion{KV: db}
	opened, err := ckv.New(beside, graph.Options{ckv.OptNoBloom: true})
	if errors.Is(err, graph.ErrNotInitialized) {
		return nil, ErrMissing
	}
	if err != nil {
		return nil, err
	}
	r := newReader(db)
	shut := func() error { return errors.Join(r.end(), db.Close()) }
	s := &session{db: db, qs: opened.(*ckv.QuadStore), reader: r, close: shut, beside: beside, digested: version >= digestVersion}
	if write && !s.digested {
		err = s.digestAll(context.Background())
		s.digested = true
	}
	return s, err
}

// initialise makes Cayley's buckets, the list of indexes and the version, unless they are there.
func initialise(db hkv.KV) error {
	err := ckv.Init(db, nil)
	if errors.Is(err, graph.ErrDatabaseExists) {
		return nil
	}
	if err != nil {
		return err
	}
	ctx := context.Background()
	indexes, err := json.Marshal([]ckv.QuadIndex{bySubject, byObject, byLabel})
	if err != nil {
		return err
	}
	return hkv.Update(ctx, db, func(tx hkv.Tx) error {
		if err := tx.Put(ctx, indexesKey, indexes); err != nil {
			return err
		}
		return putVersion(ctx, tx)
	})
}

// putVersion notes that a store has the layout of this program.
func putVersion(ctx context.Context, tx hkv.Tx) error {
	return tx.Put(ctx, versionKey, []byte(strconv.Itoa(Version)))
}

// checkVersion returns the version of a store, and refuses one that a newer version made, or that is
// not ours.
func checkVersion(db hkv.KV) (version int, err error) {
	ctx := context.Background()
	err = hkv.View(ctx, db, func(tx hkv.Tx) error {
		data, err := tx.Get(ctx, versionKey)
		if errors.Is(err, hkv.ErrNotFound) {
			return ErrMissing
		}
		if err != nil {
			return err
		}
		version, err = strconv.Atoi(string(data))
		if err != nil {
			return fmt.Errorf("version %q: %w", data, ErrDamaged)
		}
		if version > Version {
			return fmt.Errorf("version %d, this program reads up to %d: %w", version, Version, ErrNewer)
		}
		return nil
	})
	return version, err
}

// alone takes the lock of a writer and returns what gives it back.
func (d disk) alone(ctx context.Context) (release func(), err error) {
	if err := d.ready(true); err != nil {
		return nil, err
	}
	if release, err = waiter(d).lock(ctx, true); err != nil {
		return nil, fmt.Errorf("store: lock %s: %w", d.dir, err)
	}
	return release, nil
}

// replace fills a new file and puts it in the place of the old one; a crash leaves one of the two.
func (d disk) replace(ctx context.Context, fill func(*session) error, done func() error) error {
	release, err := d.alone(ctx)
	if err != nil {
		return err
	}
	defer release()
	path := filepath.Join(d.dir, File)
	if err := fillFile(path+".new", d.opt.Wait, fill); err != nil {
		_ = os.Remove(path + ".new") // the next rewriting does it else
		return fmt.Errorf("store: rewrite %s: %w", path, err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fmt.Errorf("store: rewrite %s: %w", path, err)
	}
	if err := syncFolder(d.dir); err != nil {
		return fmt.Errorf("store: rewrite %s: %w", path, err)
	}
	return done()
}

// fillFile makes the store file at path anew.
func fillFile(path string, wait time.Duration, fill func(*session) error) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	s, err := openFile(path, true, wait)
	if err != nil {
		return err
	}
	return errors.Join(fill(s), s.close())
}

// syncFolder makes a rename in dir durable.
func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// memory keeps quads in memory, for tests and for graphs that nobody keeps.
type memory struct {
	lock sync.RWMutex
	db   hkv.KV
}

// open takes the lock, for which it waits without end.
func (m *memory) open(_ context.Context, write bool) (*session, error) {
	release := m.lock.RUnlock
	if write {
		m.lock.Lock()
		release = m.lock.Unlock
	} else {
		m.lock.RLock()
	}
	if m.db == nil {
		release()
		return nil, fmt.Errorf("store: open memory: %w", ErrMissing)
	}
	s, err := newSession(m.db, write)
	if err != nil {
		release()
		return nil, fmt.Errorf("store: open memory: %w", err)
	}
	s.close = func() error { defer release(); return s.reader.end() }
	return s, nil
}

// alone takes the lock, for which it waits without end.
func (m *memory) alone(context.Context) (release func(), err error) {
	m.lock.Lock()
	return m.lock.Unlock, nil
}

// replace fills a new store and keeps it instead of the old one.
func (m *memory) replace(_ context.Context, fill func(*session) error, done func() error) error {
	m.lock.Lock()
	defer m.lock.Unlock()
	db := btree.New()
	s, err := newSession(db, true)
	if err != nil {
		return fmt.Errorf("store: rewrite memory: %w", err)
	}
	if err := fill(s); err != nil {
		return fmt.Errorf("store: rewrite memory: %w", err)
	}
	m.db = db
	return done()
}
