package ledger

import (
	"bytes"
	"context"
	"fmt"
	"iter"

	bolt "go.etcd.io/bbolt"
)

// Get returns a story with its text. It returns ErrNotFound if there is none and ErrDamaged if its
// checksum is wrong.
func (l *Ledger) Get(_ context.Context, id string) (s Story, err error) {
	err = l.view(func(tx *bolt.Tx) (err error) {
		s, err = get(tx, id)
		return err
	})
	return s, err
}

// get reads a story with its text.
func get(tx *bolt.Tx, id string) (Story, error) {
	value := tx.Bucket(recordBucket).Get([]byte(id))
	if value == nil {
		return Story{}, fmt.Errorf("ledger: story %s: %w", id, ErrNotFound)
	}
	s, err := decode(id, value)
	if err != nil {
		return Story{}, err
	}
	text, err := unseal(tx.Bucket(textBucket).Get([]byte(id)))
	if err != nil {
		return Story{}, &DamagedError{id, fmt.Errorf("text: %w", err)}
	}
	cut := len(text) - s.WholeBytes
	if cut < 0 || s.WholeBytes < 0 {
		return Story{}, &DamagedError{id, fmt.Errorf("text: %d bytes long, %d of them the whole text", len(text), s.WholeBytes)}
	}
	s.Article.Text, s.Whole = string(text[:cut]), string(text[cut:])
	return s, nil
}

// page is how many stories are read in one transaction, so that a slow reader holds none open.
const page = 64

// All yields every story with its text, by id. A damaged story is yielded as a *DamagedError, and the
// next ones follow.
func (l *Ledger) All(ctx context.Context) iter.Seq2[Story, error] { return l.each(ctx, get) }

// Records yields every story without its text, by id, as All does.
func (l *Ledger) Records(ctx context.Context) iter.Seq2[Story, error] {
	return l.each(ctx, func(tx *bolt.Tx, id string) (Story, error) {
		return decode(id, tx.Bucket(recordBucket).Get([]byte(id)))
	})
}

// result is a story or why there is none.
type result struct {
	story Story
	err   error
}

// each yields what read gives for every id.
func (l *Ledger) each(ctx context.Context, read func(*bolt.Tx, string) (Story, error)) iter.Seq2[Story, error] {
	return func(yield func(Story, error) bool) {
		after, more := []byte(nil), true
		for more {
			var results []result
			var err error
			results, after, more, err = l.page(ctx, after, read)
			for _, r := range results {
				if !yield(r.story, r.err) {
					return
				}
			}
			if err != nil {
				yield(Story{}, err)
				return
			}
		}
	}
}

// page reads the stories that follow the id after, and returns the last id and whether there may be
// more.
func (l *Ledger) page(ctx context.Context, after []byte, read func(*bolt.Tx, string) (Story, error)) (list []result, last []byte, more bool, err error) {
	if err := ctx.Err(); err != nil {
		return nil, nil, false, err
	}
	err = l.view(func(tx *bolt.Tx) error {
		c := tx.Bucket(recordBucket).Cursor()
		key, _ := c.Seek(after)
		if after != nil && bytes.Equal(key, after) {
			key, _ = c.Next()
		}
		for ; key != nil && len(list) < page; key, _ = c.Next() {
			s, err := read(tx, string(key))
			list = append(list, result{s, err})
			last = append([]byte{}, key...)
		}
		more = key != nil
		return nil
	})
	return list, last, more, err
}

// Len returns how many stories there are.
func (l *Ledger) Len() (n int, err error) {
	err = l.view(func(tx *bolt.Tx) error {
		n = tx.Bucket(recordBucket).Stats().KeyN
		return nil
	})
	return n, err
}
