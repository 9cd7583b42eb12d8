//go:build linux

package resident

import (
	"bytes"
	"encoding/binary"
	"path/filepath"
	"sync"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
)

// The file of the tests: values of 256 kB, which make several times what a Watch lets stand.
const (
	values     = 4 * slack / valueBytes
	valueBytes = 256 << 10
)

// bucket holds the values.
var bucket = []byte("b")

// key returns the key of the n-th value.
func key(n int) []byte { return binary.BigEndian.AppendUint32(nil, uint32(n)) }

// value returns the n-th value.
func value(n int) []byte { return bytes.Repeat(key(n), valueBytes/4) }

// filled returns a file with the first n values.
func filled(t *testing.T, n int) *bolt.DB {
	t.Helper()
	db, err := bolt.Open(filepath.Join(t.TempDir(), "db"), 0o600, &bolt.Options{NoSync: true, InitialMmapSize: 1 << 30})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	for k := range n {
		put(t, db, k)
	}
	return db
}

// put writes a value.
func put(t *testing.T, db *bolt.DB, n int) {
	t.Helper()
	err := db.Update(func(tx *bolt.Tx) error {
		b, err := tx.CreateBucketIfNotExists(bucket)
		if err != nil {
			return err
		}
		return b.Put(key(n), value(n))
	})
	if err != nil {
		t.Error(err)
	}
}

// readAll reads all values in one transaction, says what is wrong with them, and calls look after each.
func readAll(t *testing.T, db *bolt.DB, look func()) {
	t.Helper()
	err := db.View(func(tx *bolt.Tx) error {
		for n := range values {
			if !bytes.Equal(tx.Bucket(bucket).Get(key(n)), value(n)) {
				t.Errorf("value %d is another one", n)
			}
			look()
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// grown returns by how many bytes of files the program grows while db is read, a value a millisecond.
func grown(t *testing.T, db *bolt.DB) (most int64) {
	t.Helper()
	m, err := newMeter()
	if err != nil {
		t.Fatal(err)
	}
	defer m.close()
	before := m.files()
	readAll(t, db, func() {
		most = max(most, m.files()-before)
		time.Sleep(time.Millisecond)
	})
	return most
}

func TestWatchKeepsTheProgramSmall(t *testing.T) {
	db := filled(t, values)
	if err := giveBack(db); err != nil {
		t.Fatal(err)
	}
	w := Start(db)
	watched := grown(t, db)
	w.End()
	w.Wait()
	if err := giveBack(db); err != nil {
		t.Fatal(err)
	}
	if alone := grown(t, db); watched > 2*slack || alone < 3*slack {
		t.Errorf("grew by %d bytes with a watch, by %d without", watched, alone)
	}
}

// TestPagesStayWhatTheyAre gives pages back all the time, while several goroutines read and one writes.
func TestPagesStayWhatTheyAre(t *testing.T) {
	db := filled(t, values)
	over := make(chan struct{})
	var giving, reading sync.WaitGroup
	giving.Go(func() {
		for {
			select {
			case <-over:
				return
			default:
				if err := giveBack(db); err != nil {
					t.Error(err)
					return
				}
			}
		}
	})
	for range 3 {
		reading.Go(func() { readAll(t, db, func() {}) })
	}
	reading.Go(func() {
		for n := range values / 4 {
			put(t, db, n)
		}
	})
	reading.Wait()
	close(over)
	giving.Wait()
}

func TestWatchOfAClosedFile(t *testing.T) {
	db := filled(t, 1)
	w := Start(db)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if err := giveBack(db); err == nil {
		t.Error("pages of a closed file were given back")
	}
	w.End()
	w.End()
	w.Wait()
}
