package store

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"

	hkv "github.com/hidal-go/hidalgo/kv"
	hbolt "github.com/hidal-go/hidalgo/kv/bbolt"
	"github.com/hidal-go/hidalgo/kv/options"
	bolt "go.etcd.io/bbolt"
)

// source is a snapshot of a key-value store. What it returns is valid until it is closed.
type source interface {
	// get returns the value of a key in a bucket; nil if there is none.
	get(bucket, key []byte) ([]byte, error)
	// scan calls fn with each key of the bucket that begins with prefix, in order, and its value, until fn
	// returns an error.
	scan(bucket, prefix []byte, fn func(key, value []byte) error) error
	close() error
}

// newSource opens a snapshot of db: below bbolt itself where it can, which saves half of the time.
func newSource(ctx context.Context, db hkv.KV) (source, error) {
	if disk, ok := db.(*hbolt.DB); ok {
		tx, err := disk.DB().Begin(false)
		return &boltSource{tx: tx, buckets: map[string]*bolt.Bucket{}}, err
	}
	tx, err := db.Tx(ctx, false)
	return &plainSource{ctx, tx}, err
}

// boltSource is a snapshot of a bbolt file.
type boltSource struct {
	tx      *bolt.Tx
	buckets map[string]*bolt.Bucket
	// log walks through the bucket of entries; at is the number where it stands, 0 at first.
	log *bolt.Cursor
	at  uint64
}

// bucket returns a bucket; nil if there is none.
func (s *boltSource) bucket(name []byte) *bolt.Bucket {
	b, ok := s.buckets[string(name)]
	if !ok {
		b = s.tx.Bucket(name)
		s.buckets[string(name)] = b
	}
	return b
}

// get returns a value. Entries that were written together are mostly read together: then the next
// one is a step away.
func (s *boltSource) get(bucket, key []byte) ([]byte, error) {
	b := s.bucket(bucket)
	if b == nil {
		return nil, nil
	}
	if !bytes.Equal(bucket, logBucket) {
		return b.Get(key), nil
	}
	if s.log == nil {
		s.log = b.Cursor()
	}
	id, before := binary.BigEndian.Uint64(key), s.at
	s.at = id
	if before != 0 && id == before+1 {
		if k, v := s.log.Next(); bytes.Equal(k, key) {
			return v, nil
		}
	}
	k, v := s.log.Seek(key)
	if !bytes.Equal(k, key) {
		s.at = 0
		return nil, nil
	}
	return v, nil
}

// scan walks through the keys with a prefix.
func (s *boltSource) scan(bucket, prefix []byte, fn func(key, value []byte) error) error {
	b := s.bucket(bucket)
	if b == nil {
		return nil
	}
	c := b.Cursor()
	for k, v := c.Seek(prefix); k != nil && bytes.HasPrefix(k, prefix); k, v = c.Next() {
		if err := fn(k, v); err != nil {
			return err
		}
	}
	return nil
}

// close ends the transaction.
func (s *boltSource) close() error { return s.tx.Rollback() }

// plainSource is a snapshot of any key-value store.
type plainSource struct {
	ctx context.Context // of the call that opened it, which lasts as long
	tx  hkv.Tx
}

// get returns a value.
func (s *plainSource) get(bucket, key []byte) ([]byte, error) {
	value, err := s.tx.Get(s.ctx, hkv.Key{bucket, key})
	if errors.Is(err, hkv.ErrNotFound) {
		return nil, nil
	}
	return value, err
}

// scan walks through the keys with a prefix.
func (s *plainSource) scan(bucket, prefix []byte, fn func(key, value []byte) error) error {
	it := s.tx.Scan(s.ctx, options.WithPrefixKV(hkv.Key{bucket, prefix}))
	defer it.Close()
	for it.Next(s.ctx) {
		key := it.Key()
		if err := fn(key[len(key)-1], it.Val()); err != nil {
			return err
		}
	}
	return it.Err()
}

// close ends the transaction.
func (s *plainSource) close() error { return s.tx.Close() }
