package resolve

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Save gives put all that Recall needs and that changed since the last Save, in order of keys; a nil
// value takes the key out. Of a state that holds everything it is everything, for an empty memory.
func (s *State) Save(put func(key string, value []byte) error) error {
	if s.err != nil {
		return s.err
	}
	now := map[string]string{}
	if err := s.encode(now); err != nil {
		return fmt.Errorf("resolve: save: %w", err)
	}
	changed := s.entries()
	for key, value := range now {
		if old, ok := s.saved[key]; !ok || old != value {
			changed[key] = []byte(value)
		}
	}
	for key := range s.saved {
		if _, there := now[key]; !there {
			changed[key] = nil
		}
	}
	for _, key := range slices.Sorted(maps.Keys(changed)) {
		if err := put(key, changed[key]); err != nil {
			return fmt.Errorf("resolve: save: %w", err)
		}
	}
	if s.memory != nil {
		s.saved, s.dirty = now, map[string][]byte{}
	}
	return nil
}

// entries returns the entries of the index and of the hashes that came and went; all if the state
// holds everything.
func (s *State) entries() map[string][]byte {
	if s.memory != nil {
		return maps.Clone(s.dirty)
	}
	all := map[string][]byte{}
	for key, list := range s.index {
		for _, e := range list {
			all[indexKey+key+"\x00"+e.ref.String()] = []byte(e.value())
		}
	}
	for hash, list := range s.hashes {
		for _, e := range list {
			all[hashKey+hash+"|"+e.id] = []byte(e.value())
		}
	}
	return all
}

// encode writes down all that the state holds, the entries aside.
func (s *State) encode(into map[string]string) error {
	var failed error
	put := func(key string, v any) {
		data, err := json.Marshal(v)
		if err != nil && failed == nil {
			failed = fmt.Errorf("%s: %w", key, err)
		}
		into[key] = string(data)
	}
	for id, d := range s.docs {
		if d != nil {
			put(docKey+id, d.keep())
		}
	}
	for word, n := range s.people {
		if n != nil && len(n.docs) > 0 {
			put(peopleKey+word, n.keep())
		}
	}
	for id, p := range s.pages {
		if len(p) > 0 {
			put(pageKey+id, p.keep())
		}
	}
	for id, c := range s.events {
		if c != nil {
			put(eventKey+id, c.keep())
		}
	}
	for _, lists := range []struct {
		prefix string
		of     map[string]map[*cluster]bool
	}{{baseKey, s.bases}, {seriesKey, s.series}} {
		for key, set := range lists.of {
			if len(set) > 0 {
				put(lists.prefix+key, eventIDs(set))
			}
		}
	}
	return failed
}

// eventIDs returns the ids of clusters, sorted.
func eventIDs(set map[*cluster]bool) []string {
	ids := make([]string, 0, len(set))
	for c := range set {
		ids = append(ids, c.event.ID)
	}
	slices.SortFunc(ids, strings.Compare)
	return ids
}
