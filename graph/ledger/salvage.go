package ledger

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strconv"

	"demarche/graph/internal/pages"

	bolt "go.etcd.io/bbolt"
)

// Damage is what Inspect finds in a ledger's file.
type Damage struct {
	// Faults tells in one line what is wrong with the file; empty if nothing is. Records with a wrong
	// checksum are no faults of the file: All names them.
	Faults string
	// Readable are the ids of the stories that can be read.
	Readable map[string]bool
	// Version is the version of the ledger's layout; 0 if it cannot be read.
	Version int
}

// Inspect reads a ledger's file page by page, whatever is wrong with it. Nobody may write it meanwhile. It
// returns ErrMissing if there is no file.
func Inspect(path string) (Damage, error) {
	d := Damage{Readable: map[string]bool{}}
	texts := map[string]bool{}
	faults, err := pages.Read(path, func(string, uint64) {}, func(bucket string, key, value []byte) {
		_, broken := unseal(value)
		switch {
		case bucket == string(metaBucket) && string(key) == string(versionKey):
			d.Version, _ = strconv.Atoi(string(value)) // 0 if it is no number
		case broken != nil:
		case bucket == string(recordBucket):
			d.Readable[string(key)] = true
		case bucket == string(textBucket):
			texts[string(key)] = true
		}
	})
	if errors.Is(err, os.ErrNotExist) {
		err = ErrMissing
	}
	if err != nil {
		return d, fmt.Errorf("ledger: inspect %s: %w", path, err)
	}
	maps.DeleteFunc(d.Readable, func(id string, _ bool) bool { return !texts[id] })
	d.Faults = pages.Summary(faults)
	return d, nil
}

// Salvage writes all that can be read of a damaged ledger into a new file and puts it in the place of
// the damaged one, which it keeps beside under the name that it returns. Nobody else may use the ledger
// meanwhile. A crash leaves the damaged ledger or the new one. It returns ErrNewer, and touches nothing,
// where a newer version made the ledger.
func Salvage(path string) (kept string, err error) {
	d, err := Inspect(path)
	if err == nil && d.Version > Version {
		err = fmt.Errorf("ledger: salvage %s: version %d, this program reads up to %d: %w", path, d.Version, Version, ErrNewer)
	}
	if err != nil {
		return "", err
	}
	fresh := path + ".new"
	if err := os.Remove(fresh); err != nil && !errors.Is(err, os.ErrNotExist) {
		return "", fmt.Errorf("ledger: salvage: %w", err)
	}
	if err := copyReadable(path, fresh); err != nil {
		return "", fmt.Errorf("ledger: salvage %s: %w", path, err)
	}
	if kept, err = keepBeside(path); err != nil {
		return "", fmt.Errorf("ledger: salvage: keep the damaged file: %w", err)
	}
	if err := os.Rename(fresh, path); err != nil {
		return "", fmt.Errorf("ledger: salvage: %w", err)
	}
	dir, err := os.Open(filepath.Dir(path))
	if err == nil {
		err = errors.Join(dir.Sync(), dir.Close())
	}
	return kept, err
}

// keepBeside gives the file at path a second name, of a damaged one, that no file has, and returns it.
func keepBeside(path string) (name string, err error) {
	name = path + ".damaged"
	for n := 2; ; n++ {
		if err := os.Link(path, name); !errors.Is(err, os.ErrExist) {
			return name, err
		}
		name = fmt.Sprintf("%s.damaged-%d", path, n)
	}
}

// copyReadable writes what can be read of a ledger into a new one.
func copyReadable(path, fresh string) error {
	db, err := bolt.Open(fresh, 0o644, nil)
	if err != nil {
		return err
	}
	err = db.Update(func(tx *bolt.Tx) error {
		var errs error
		for _, name := range buckets {
			_, err := tx.CreateBucket(name)
			errs = errors.Join(errs, err)
		}
		_, err := pages.Read(path, func(bucket string, sequence uint64) {
			if b := tx.Bucket([]byte(bucket)); b != nil {
				errs = errors.Join(errs, b.SetSequence(sequence))
			}
		}, func(bucket string, key, value []byte) {
			if b := tx.Bucket([]byte(bucket)); b != nil {
				errs = errors.Join(errs, b.Put(key, value))
			}
		})
		meta := tx.Bucket(metaBucket)
		if meta.Get(versionKey) == nil {
			errs = errors.Join(errs, meta.Put(versionKey, []byte(strconv.Itoa(Version))))
		}
		// What joining remembers is made anew: it tells of stories that may be lost.
		return errors.Join(errs, meta.Delete(layoutKey), err)
	})
	return errors.Join(err, db.Close())
}
