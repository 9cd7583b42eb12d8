package ledger

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	bolt "go.etcd.io/bbolt"
)

// memoryBucket holds what joining needs to know of all stories, by keys of its own; layoutKey, in the
// bucket meta, is where its layout is named. Without that name the bucket is of no use. All of it
// follows from the stories and judgements as they were at the last Settle.
var (
	memoryBucket = []byte("memory")
	layoutKey    = []byte("memory")
)

// maxKey is how long a key of the memory may be in bbolt, in bytes; longer ones stand there as a hash.
const maxKey = 16 << 10

// short returns a key as it stands in the bucket.
func short(key string) []byte {
	if len(key) <= maxKey {
		return []byte(key)
	}
	sum := sha256.Sum256([]byte(key))
	return []byte("#" + hex.EncodeToString(sum[:]))
}

// Layout returns the layout of the memory; empty if there is none.
func (l *Ledger) Layout() (layout string, err error) {
	err = l.view(func(tx *bolt.Tx) error {
		layout = string(tx.Bucket(metaBucket).Get(layoutKey))
		return nil
	})
	return layout, err
}

// Recall returns what the memory holds under a key; nil if nothing.
func (l *Ledger) Recall(key string) (value []byte, err error) {
	err = l.view(func(tx *bolt.Tx) error {
		if b := tx.Bucket(memoryBucket); b != nil {
			value = bytes.Clone(b.Get(short(key)))
		}
		return nil
	})
	return value, err
}

// RecallAll calls fn with each key of the memory that begins with prefix, in order, and its value,
// until fn returns an error. The value is valid until fn returns.
func (l *Ledger) RecallAll(prefix string, fn func(key string, value []byte) error) error {
	return l.view(func(tx *bolt.Tx) error {
		b := tx.Bucket(memoryBucket)
		if b == nil {
			return nil
		}
		c := b.Cursor()
		for key, value := c.Seek([]byte(prefix)); key != nil && bytes.HasPrefix(key, []byte(prefix)); key, value = c.Next() {
			if err := fn(string(key), value); err != nil {
				return err
			}
		}
		return nil
	})
}

// Before returns a story without its text as it was when Settle was last called; nil if there was none.
func (l *Ledger) Before(id string) (story *Story, err error) {
	err = l.view(func(tx *bolt.Tx) error {
		value := tx.Bucket(pendingBucket).Get([]byte(id))
		if value == nil {
			value = tx.Bucket(recordBucket).Get([]byte(id))
		}
		if len(value) == 0 {
			return nil
		}
		s, err := decode(id, value)
		story = &s
		return err
	})
	return story, err
}

// Record returns a story without its text; nil if there is none.
func (l *Ledger) Record(id string) (story *Story, err error) {
	err = l.view(func(tx *bolt.Tx) error {
		value := tx.Bucket(recordBucket).Get([]byte(id))
		if value == nil {
			return nil
		}
		s, err := decode(id, value)
		story = &s
		return err
	})
	return story, err
}

// Save hands what changed in the memory to put, each key once; a nil value takes a key out.
type Save func(put func(key string, value []byte) error) error

// memoryAtOnce is how many entries Memorize writes in one transaction: about 20 MB of memory.
const memoryAtOnce = 20000

// Memorize writes the memory anew. It counts once Settle names its layout.
func (l *Ledger) Memorize(ctx context.Context, save Save) error {
	err := l.write(func(tx *bolt.Tx) error {
		if tx.Bucket(memoryBucket) != nil {
			if err := tx.DeleteBucket(memoryBucket); err != nil {
				return err
			}
		}
		return tx.Bucket(metaBucket).Delete(layoutKey)
	})
	part := entries{}
	if err == nil {
		err = save(func(key string, value []byte) error {
			part[key] = value
			if len(part) < memoryAtOnce {
				return nil
			}
			return l.flush(ctx, part)
		})
	}
	if err == nil {
		err = l.flush(ctx, part)
	}
	if err != nil {
		return fmt.Errorf("ledger: memory: %w", err)
	}
	return nil
}

// entries are values of the memory by their keys.
type entries map[string][]byte

// flush writes entries in one transaction and forgets them.
func (l *Ledger) flush(ctx context.Context, part entries) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	defer clear(part)
	return l.write(func(tx *bolt.Tx) error {
		for key, value := range part {
			if err := memorize(tx, key, value); err != nil {
				return err
			}
		}
		return nil
	})
}

// memorize changes one entry.
func memorize(tx *bolt.Tx, key string, value []byte) error {
	b, err := tx.CreateBucketIfNotExists(memoryBucket)
	if err != nil {
		return err
	}
	if value == nil {
		return b.Delete(short(key))
	}
	return b.Put(short(key), value)
}

// Settle notes that the graph shows all that the ledger keeps, and so does the memory, of the given
// layout, once what save hands over is in it; a nil save changes nothing there. It is one
// transaction.
func (l *Ledger) Settle(ctx context.Context, layout string, save Save) error {
	return l.update(ctx, func(tx *bolt.Tx) (bool, error) {
		for _, name := range [][]byte{pendingBucket, ruledBucket} {
			if err := tx.DeleteBucket(name); err != nil {
				return false, err
			}
			if _, err := tx.CreateBucket(name); err != nil {
				return false, err
			}
		}
		if err := tx.Bucket(metaBucket).Put(layoutKey, []byte(layout)); err != nil || save == nil {
			return false, err
		}
		return false, save(func(key string, value []byte) error { return memorize(tx, key, value) })
	})
}
