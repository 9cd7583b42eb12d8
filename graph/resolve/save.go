package resolve

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Save gives put all that Recall needs and that changed since the last Save, each key once, in no
// set order; a nil value takes the key out. Of a state that holds everything it is everything, for
// an empty memory.
func (s *State) Save(put func(key string, value []byte) error) error {
	if s.err != nil {
		return s.err
	}
	if s.memory == nil {
		return s.saveAll(put)
	}
	for _, key := range slices.Sorted(maps.Keys(s.dirty)) {
		if err := put(key, s.dirty[key]); err != nil {
			return fmt.Errorf("resolve: save: %w", err)
		}
	}
	err := s.encode(func(key string, value []byte) error {
		if s.saved[key] == string(value) {
			return nil
		}
		s.saved[key] = string(value)
		return put(key, value)
	})
	if err != nil {
		return fmt.Errorf("resolve: save: %w", err)
	}
	s.dirty, s.touched = map[string][]byte{}, map[string]bool{}
	return nil
}

// saveAll gives put everything.
func (s *State) saveAll(put func(key string, value []byte) error) error {
	err := s.entries(put)
	if err == nil {
		err = s.encode(func(key string, value []byte) error {
			if value == nil {
				return nil
			}
			return put(key, value)
		})
	}
	if err != nil {
		return fmt.Errorf("resolve: save: %w", err)
	}
	return nil
}

// entries gives put all entries of the index and of the hashes, and the sketches.
func (s *State) entries(put func(string, []byte) error) error {
	for key, list := range s.index {
		for _, e := range list {
			if err := put(indexKey+key+"\x00"+e.ref.String(), []byte(e.value())); err != nil {
				return err
			}
		}
	}
	for hash, list := range s.hashes {
		for _, e := range list {
			if err := put(hashKey+hash+"|"+e.id, []byte(e.value())); err != nil {
				return err
			}
		}
	}
	for id, d := range s.docs {
		if d == nil {
			continue
		}
		if err := put(sketchKey+id, sketchBytes(d.sketch)); err != nil {
			return err
		}
	}
	return nil
}

// encode gives put what was looked up since the last Save, or, of a state that holds everything,
// all, the entries aside; nil stands for what is not there.
func (s *State) encode(put func(string, []byte) error) error {
	for _, encode := range []func() error{
		func() error {
			return encodeAll(s, put, docKey, s.docs, (*doc).keep, func(d *doc) bool { return d == nil })
		},
		func() error {
			return encodeAll(s, put, peopleKey, s.people, (*namesakes).keep, func(n *namesakes) bool { return n == nil || len(n.docs) == 0 })
		},
		func() error {
			return encodeAll(s, put, pageKey, s.pages, page.keep, func(p page) bool { return len(p) == 0 })
		},
		func() error {
			return encodeAll(s, put, eventKey, s.events, (*cluster).keep, func(c *cluster) bool { return c == nil })
		},
		func() error { return encodeAll(s, put, baseKey, s.bases, eventIDs, noClusters) },
		func() error { return encodeAll(s, put, seriesKey, s.series, eventIDs, noClusters) },
	} {
		if err := encode(); err != nil {
			return err
		}
	}
	return nil
}

// encodeAll gives put the things of one kind.
func encodeAll[T, K any](s *State, put func(string, []byte) error, prefix string, things map[string]T, keep func(T) K, gone func(T) bool) error {
	for key, thing := range things {
		name := prefix + key
		if s.memory != nil && !s.touched[name] {
			continue
		}
		var data []byte
		if !gone(thing) {
			var err error
			if data, err = json.Marshal(keep(thing)); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
		if err := put(name, data); err != nil {
			return err
		}
	}
	return nil
}

// noClusters tells whether a list is empty.
func noClusters(set map[*cluster]bool) bool { return len(set) == 0 }

// eventIDs returns the ids of clusters, sorted.
func eventIDs(set map[*cluster]bool) []string {
	ids := make([]string, 0, len(set))
	for c := range set {
		ids = append(ids, c.event.ID)
	}
	slices.SortFunc(ids, strings.Compare)
	return ids
}
