package ledger

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"demarche/schema"

	bolt "go.etcd.io/bbolt"
)

// MaxID is how long an article's id and URL may be, in bytes.
const MaxID = 8 << 10

// Story is one article as it was read: the article with its text, what it says, and who read it.
type Story struct {
	Article schema.Article `json:"article"`
	// Record is what the article says; its own Article is taken from Article.
	Record schema.Record `json:"record"`
	// ReaderVersion and LexiconVersion tell which extractor and which names and rules read it; for
	// reports from elsewhere, ReaderVersion names their source.
	ReaderVersion  string `json:"reader_version,omitempty"`
	LexiconVersion string `json:"lexicon_version,omitempty"`
	// Whole is the text before page furniture was taken out of it; empty if nothing was.
	Whole string `json:"-"`
	// WholeBytes is the length of Whole; the ledger sets it.
	WholeBytes int `json:"whole_bytes,omitempty"`
	// Sketch are hashes of the text by which copies are found; the ledger keeps them as given.
	Sketch []uint32 `json:"sketch,omitempty"`
}

// Change is a story before and after a change.
type Change struct {
	ID string
	// Old and New are without texts; Old is nil for a story that is new, New for one that is gone.
	Old, New *Story
}

// check returns ErrID for ids and URLs that cannot be kept.
func (s Story) check() error {
	if s.Article.ID == "" || len(s.Article.ID) > MaxID || len(s.Article.URL) > MaxID {
		return fmt.Errorf("id of %d bytes, URL of %d: %w: want 1 to %d", len(s.Article.ID), len(s.Article.URL), ErrID, MaxID)
	}
	return nil
}

// encode returns the sealed record, without the texts, and the sealed texts: the story's, and after
// it the whole one.
func (s Story) encode() (record, text []byte, err error) {
	text, err = seal([]byte(s.Article.Text + s.Whole))
	if err != nil {
		return nil, nil, err
	}
	s.Article.Text, s.WholeBytes = "", len(s.Whole)
	s.Record.Article = schema.Article{}
	data, err := json.Marshal(s)
	if err != nil {
		return nil, nil, err
	}
	record, err = seal(data)
	return record, text, err
}

// decode reads a sealed record.
func decode(id string, value []byte) (Story, error) {
	data, err := unseal(value)
	if err != nil {
		return Story{}, &DamagedError{id, err}
	}
	var s Story
	if err := json.Unmarshal(data, &s); err != nil {
		return Story{}, &DamagedError{id, err}
	}
	s.Record.Article = s.Article
	return s, nil
}

// Put keeps stories, all or none, and returns what that changed, in order of id: a story that is
// kept already, word for word, changes nothing; one with the id or the URL of another takes its
// place. Until Settle, Pending gives the changes again. It returns ErrID for an id or URL that cannot
// be kept.
func (l *Ledger) Put(ctx context.Context, stories []Story) ([]Change, error) {
	changed := map[string]*Change{}
	err := l.update(ctx, func(tx *bolt.Tx) (bool, error) {
		for _, s := range stories {
			if err := put(tx, s, changed); err != nil {
				return false, fmt.Errorf("ledger: put story %q: %w", s.Article.ID, err)
			}
		}
		return len(changed) > 0, nil
	})
	if err != nil {
		return nil, err
	}
	return sorted(changed), nil
}

// Reread keeps what a new reading of stories gives, as Put does, of those alone that still have the
// words that were read: a story that was corrected or taken out meanwhile stays as it is.
func (l *Ledger) Reread(ctx context.Context, stories []Story) ([]Change, error) {
	changed := map[string]*Change{}
	err := l.update(ctx, func(tx *bolt.Tx) (bool, error) {
		for _, s := range stories {
			kept, err := get(tx, s.Article.ID)
			if err != nil || kept.words() != s.words() {
				continue
			}
			if err := put(tx, s, changed); err != nil {
				return false, fmt.Errorf("ledger: put story %q: %w", s.Article.ID, err)
			}
		}
		return len(changed) > 0, nil
	})
	if err != nil {
		return nil, err
	}
	return sorted(changed), nil
}

// words returns the text that a story is read from.
func (s Story) words() string { return cmp.Or(s.Whole, s.Article.Text) }

// put keeps one story and notes what changed.
func put(tx *bolt.Tx, s Story, changed map[string]*Change) error {
	if err := s.check(); err != nil {
		return err
	}
	id := []byte(s.Article.ID)
	record, text, err := s.encode()
	if err != nil {
		return err
	}
	if bytes.Equal(tx.Bucket(recordBucket).Get(id), record) && bytes.Equal(tx.Bucket(textBucket).Get(id), text) {
		return nil
	}
	if twin := tx.Bucket(urlBucket).Get([]byte(s.Article.URL)); s.Article.URL != "" && twin != nil && !bytes.Equal(twin, id) {
		if err := remove(tx, string(twin), changed); err != nil {
			return err
		}
	}
	if err := note(tx, string(id), changed); err != nil {
		return err
	}
	if err := forgetURL(tx, string(id)); err != nil {
		return err
	}
	kept, err := decode(string(id), record)
	if err != nil {
		return err
	}
	changed[string(id)].New = &kept
	if s.Article.URL != "" {
		if err := tx.Bucket(urlBucket).Put([]byte(s.Article.URL), id); err != nil {
			return err
		}
	}
	return errors.Join(tx.Bucket(recordBucket).Put(id, record), tx.Bucket(textBucket).Put(id, text))
}

// note writes down, before the first change of a story since Settle, how it was.
func note(tx *bolt.Tx, id string, changed map[string]*Change) error {
	old := tx.Bucket(recordBucket).Get([]byte(id))
	if changed[id] == nil {
		c := &Change{ID: id}
		if s, err := decode(id, old); err == nil {
			c.Old = &s
		}
		changed[id] = c
	}
	pending := tx.Bucket(pendingBucket)
	if pending.Get([]byte(id)) != nil {
		return nil
	}
	return pending.Put([]byte(id), append([]byte{}, old...))
}

// remove takes one story out and notes it; nothing if there is none.
func remove(tx *bolt.Tx, id string, changed map[string]*Change) error {
	if tx.Bucket(recordBucket).Get([]byte(id)) == nil {
		return nil
	}
	if err := note(tx, id, changed); err != nil {
		return err
	}
	changed[id].New = nil
	if err := forgetURL(tx, id); err != nil {
		return err
	}
	return errors.Join(tx.Bucket(recordBucket).Delete([]byte(id)), tx.Bucket(textBucket).Delete([]byte(id)))
}

// forgetURL takes the URL of a kept story out of the index; a damaged record has none.
func forgetURL(tx *bolt.Tx, id string) error {
	s, err := decode(id, tx.Bucket(recordBucket).Get([]byte(id)))
	if err != nil || s.Article.URL == "" {
		return nil
	}
	return tx.Bucket(urlBucket).Delete([]byte(s.Article.URL))
}

// sorted returns the changes by id.
func sorted(changed map[string]*Change) []Change {
	list := make([]Change, 0, len(changed))
	for _, c := range changed {
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b Change) int { return bytes.Compare([]byte(a.ID), []byte(b.ID)) })
	return list
}

// Delete takes stories out, all or none, and returns what that changed, in order of id. Ids of no
// story change nothing.
func (l *Ledger) Delete(ctx context.Context, ids ...string) ([]Change, error) {
	changed := map[string]*Change{}
	err := l.update(ctx, func(tx *bolt.Tx) (bool, error) {
		for _, id := range ids {
			if err := remove(tx, id, changed); err != nil {
				return false, fmt.Errorf("ledger: delete story %q: %w", id, err)
			}
		}
		return len(changed) > 0, nil
	})
	if err != nil {
		return nil, err
	}
	return sorted(changed), nil
}

// Pending returns the changes since Settle, in order of id: what the graph may not show yet, after a
// crash. The stories are without texts. A record that is damaged counts as none.
func (l *Ledger) Pending(ctx context.Context) ([]Change, error) {
	changed := map[string]*Change{}
	err := l.view(func(tx *bolt.Tx) error {
		return tx.Bucket(pendingBucket).ForEach(func(key, old []byte) error {
			c := &Change{ID: string(key)}
			if s, err := decode(c.ID, old); err == nil {
				c.Old = &s
			}
			if s, err := decode(c.ID, tx.Bucket(recordBucket).Get(key)); err == nil {
				c.New = &s
			}
			changed[c.ID] = c
			return ctx.Err()
		})
	})
	return sorted(changed), err
}

// Settled tells whether nothing changed since Settle.
func (l *Ledger) Settled() (settled bool, err error) {
	err = l.view(func(tx *bolt.Tx) error {
		story, _ := tx.Bucket(pendingBucket).Cursor().First()
		settled = story == nil && tx.Bucket(ruledBucket).Get(ruledKey) == nil
		return nil
	})
	return settled, err
}
