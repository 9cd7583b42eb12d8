package resolve

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"demarche/schema"
)

// Memory is where a State that does not hold everything looks up the rest: what State.Save wrote,
// and the stories themselves as they were when it did.
type Memory interface {
	// Recall returns the value of a key; nil if there is none.
	Recall(key string) ([]byte, error)
	// RecallAll calls fn with each key that begins with prefix, in order, and its value.
	RecallAll(prefix string, fn func(key string, value []byte) error) error
	// Story returns a story; nil if there is none.
	Story(id string) (*Story, error)
}

// Layout names how Save writes and by which rules: what another layout wrote is of no use.
const Layout = "3"

// errMemory tells that the memory lacks what it should have.
var errMemory = errors.New("the memory of what was joined is incomplete")

// What the keys of the memory begin with. Index entries end in a zero byte and a reference.
const (
	docKey    = "d|"
	indexKey  = "i|"
	hashKey   = "h|"
	sketchKey = "k|"
	peopleKey = "p|"
	pageKey   = "e|"
	baseKey   = "b|"
	seriesKey = "s|"
	eventKey  = "v|"
)

// Recall returns a state that looks up in m what it needs, with the rulings that held when m was
// written. It is then as if it had been fed all that m knows.
func Recall(m Memory, judgements []schema.Judgement) *State {
	s := New()
	s.memory, s.rulings, s.rules = m, slices.Clone(judgements), newRulings(judgements)
	return s
}

// Loaded returns how many stories the state holds.
func (s *State) Loaded() int { return len(s.docs) }

// Recalls tells whether the state looks up what it needs, rather than hold everything.
func (s *State) Recalls() bool { return s.memory != nil }

// Err returns why the state is of no use any more: the memory failed. Nothing that it gave since
// may be relied upon.
func (s *State) Err() error { return s.err }

// fail notes the first error of the memory.
func (s *State) fail(err error) {
	if s.err == nil && err != nil {
		s.err = fmt.Errorf("resolve: %w", err)
	}
}

// recall decodes what the memory has under a key into v; false if there is nothing.
func (s *State) recall(key string, v any) bool {
	if s.memory == nil || s.err != nil {
		return false
	}
	data, err := s.memory.Recall(key)
	if err != nil || data == nil {
		s.fail(err)
		return false
	}
	s.saved[key] = string(data)
	if err := json.Unmarshal(data, v); err != nil {
		s.fail(fmt.Errorf("%s: %w", key, err))
		return false
	}
	return true
}

// lookUp returns the value of a key in a map of things, which load finds the first time. prefix and
// key are the memory's name of it, which Save looks at: whoever changes a thing looks it up before.
func lookUp[T any](s *State, known map[string]T, prefix, key string, load func() T) T {
	s.touch(prefix, key)
	v, ok := known[key]
	if !ok && s.memory != nil {
		v = load()
		known[key] = v
	}
	return v
}

// touch notes that what has the key may change.
func (s *State) touch(prefix, key string) {
	if s.memory != nil {
		s.touched[prefix+key] = true
	}
}

// erase takes a key out of a map of things, so that it is not looked up again.
func erase[T any](s *State, known map[string]T, key string) {
	if s.memory == nil {
		delete(known, key)
		return
	}
	var none T
	known[key] = none
}

// keptDoc is what Save writes of a story: what does not follow from the story alone.
type keptDoc struct {
	Canonical map[string]string `json:"c,omitempty"`
	Copies    []string          `json:"k,omitempty"`
	CopyOf    string            `json:"o,omitempty"`
	Items     []keptItem        `json:"i,omitempty"`
}

// keptItem is what Save writes of a report.
type keptItem struct {
	Near  map[string]float64 `json:"n,omitempty"`
	Event string             `json:"e,omitempty"`
}

// doc returns a story; nil if there is none.
func (s *State) doc(id string) *doc {
	return lookUp(s, s.docs, docKey, id, func() *doc {
		var kept keptDoc
		if !s.recall(docKey+id, &kept) {
			return nil
		}
		in, err := s.memory.Story(id)
		if err != nil || in == nil {
			s.fail(cmp.Or(err, fmt.Errorf("story %s: %w", id, errMemory)))
			return nil
		}
		in.Record.Article.ID = id
		d := newDoc(*in)
		s.fail(kept.restore(d, s.rules))
		return d
	})
}

// restore gives a story what was kept of it.
func (k keptDoc) restore(d *doc, rules *rulings) error {
	if len(k.Items) != len(d.items) {
		return fmt.Errorf("story %s: %w", d.article.ID, errMemory)
	}
	if k.Canonical != nil {
		d.canonical = k.Canonical
	}
	for _, id := range k.Copies {
		d.copies[id] = true
	}
	d.copyOf = k.CopyOf
	for n, i := range d.items {
		i.event, i.told, i.wrong = k.Items[n].Event, k.Items[n].Event, rules.wrong[i.ref]
		for text, score := range k.Items[n].Near {
			ref, err := schema.ParseReportRef(text)
			if err != nil {
				return err
			}
			i.approach(ref, score)
		}
	}
	return nil
}

// keep returns what is to be kept of a story.
func (d *doc) keep() keptDoc {
	k := keptDoc{Canonical: d.canonical, Copies: slices.Sorted(maps.Keys(d.copies)), CopyOf: d.copyOf}
	for _, i := range d.items {
		kept := keptItem{Event: i.eventID()}
		if len(i.near) > 0 {
			kept.Near = make(map[string]float64, len(i.near))
		}
		for ref, score := range i.near {
			kept.Near[ref.String()] = score
		}
		k.Items = append(k.Items, kept)
	}
	return k
}

// item returns a report; nil if there is none.
func (s *State) item(ref schema.ReportRef) *item {
	d := s.doc(ref.Article)
	if d == nil {
		return nil
	}
	for _, i := range d.items {
		if i.ref == ref {
			return i
		}
	}
	return nil
}

// entry is a report in a list of the index, with the days on which its event may begin.
type entry struct {
	ref         schema.ReportRef
	first, last int
}

// indexed returns the reports that have a key.
func (s *State) indexed(key string) []entry {
	return lookUp(s, s.index, indexKey, key, func() []entry {
		var list []entry
		prefix := indexKey + key + "\x00"
		s.fail(s.memory.RecallAll(prefix, func(key string, value []byte) error {
			ref, err := schema.ParseReportRef(key[len(prefix):])
			if err != nil {
				return err
			}
			first, last, _ := strings.Cut(string(value), " ")
			e := entry{ref: ref}
			e.first, err = strconv.Atoi(first)
			if err == nil {
				e.last, err = strconv.Atoi(last)
			}
			list = append(list, e)
			return err
		}))
		return list
	})
}

// value is what the memory holds of an entry.
func (e entry) value() string { return strconv.Itoa(e.first) + " " + strconv.Itoa(e.last) }

// hashed returns the stories that have a hash among their first ones.
func (s *State) hashed(hash string) []hashEntry {
	return lookUp(s, s.hashes, hashKey, hash, func() []hashEntry {
		var list []hashEntry
		prefix := hashKey + hash + "|"
		s.fail(s.memory.RecallAll(prefix, func(key string, value []byte) error {
			day, err := strconv.Atoi(string(value))
			list = append(list, hashEntry{key[len(prefix):], day})
			return err
		}))
		return list
	})
}

// keptBearer is what Save writes of a person of one name and country.
type keptBearer struct {
	ID        string   `json:"id"`
	Country   string   `json:"country,omitempty"`
	Docs      []string `json:"docs"`
	Known     int      `json:"known,omitempty"`
	Canonical string   `json:"canonical"`
}

// namesakes returns the people whose names end in a word; nil if there are none.
func (s *State) namesakes(word string) *namesakes {
	return lookUp(s, s.people, peopleKey, word, func() *namesakes {
		var list []keptBearer
		if !s.recall(peopleKey+word, &list) {
			return nil
		}
		n := newNamesakes()
		for _, k := range list {
			b := bearer{k.ID, k.Country}
			n.docs[b] = map[string]bool{}
			for _, id := range k.Docs {
				n.docs[b][id] = true
			}
			n.canonical[b] = k.Canonical
			if k.Known > 0 {
				n.known[b] = k.Known
			}
		}
		return n
	})
}

// keep returns what is to be kept of people.
func (n *namesakes) keep() []keptBearer {
	var list []keptBearer
	for _, b := range slices.SortedFunc(maps.Keys(n.docs), compareBearers) {
		list = append(list, keptBearer{b.id, b.country, slices.Sorted(maps.Keys(n.docs[b])), n.known[b], n.canonical[b]})
	}
	return list
}

// keptFact is what Save writes of a fact, and how many stories tell it.
type keptFact struct {
	Field string `json:"f"`
	Value string `json:"v"`
	N     int    `json:"n"`
}

// page returns the page of an entity; nil if no story names it.
func (s *State) page(id string) page {
	return lookUp(s, s.pages, pageKey, id, func() page {
		var list []keptFact
		if !s.recall(pageKey+id, &list) {
			return nil
		}
		p := page{}
		for _, k := range list {
			p[fact{k.Field, k.Value}] = k.N
		}
		return p
	})
}

// keep returns what is to be kept of a page.
func (p page) keep() []keptFact {
	list := make([]keptFact, 0, len(p))
	for f, n := range p {
		list = append(list, keptFact{f.field, f.value, n})
	}
	slices.SortFunc(list, func(a, b keptFact) int {
		return cmp.Or(strings.Compare(a.Field, b.Field), strings.Compare(a.Value, b.Value))
	})
	return list
}

// keptCluster is what Save writes of an event.
type keptCluster struct {
	Reports []schema.ReportRef `json:"r"`
	Base    string             `json:"b"`
	Series  string             `json:"s"`
	Event   schema.Event       `json:"e"`
}

// event returns the cluster of the event with the given id; nil if there is none.
func (s *State) event(id string) *cluster {
	return lookUp(s, s.events, eventKey, id, func() *cluster {
		var kept keptCluster
		if !s.recall(eventKey+id, &kept) {
			return nil
		}
		return &cluster{refs: kept.Reports, base: kept.Base, series: kept.Series, event: &kept.Event}
	})
}

// keep returns what is to be kept of an event.
func (c *cluster) keep() keptCluster {
	refs := c.refs
	if c.items != nil {
		refs = nil
		for _, i := range c.items {
			refs = append(refs, i.ref)
		}
	}
	return keptCluster{refs, c.base, c.series, *c.event}
}

// members returns the reports of a cluster, in canonical order.
func (s *State) members(c *cluster) []*item {
	if c.items != nil {
		for _, i := range c.items {
			s.touch(docKey, i.ref.Article)
		}
		return c.items
	}
	for _, ref := range c.refs {
		i := s.item(ref)
		if i == nil {
			s.fail(fmt.Errorf("report %s: %w", ref, errMemory))
			return nil
		}
		i.cluster, i.event = c, ""
		c.items = append(c.items, i)
	}
	slices.SortFunc(c.items, compareItems)
	return c.items
}

// clusterOf returns the cluster of a report; nil if it has none.
func (s *State) clusterOf(i *item) *cluster {
	if i.cluster == nil && i.event != "" {
		c := s.event(i.event)
		if c == nil {
			s.fail(fmt.Errorf("event %s: %w", i.event, errMemory))
			return nil
		}
		s.members(c)
	}
	if c := i.cluster; c != nil && c.event != nil {
		s.touch(eventKey, c.event.ID)
		s.members(c)
	}
	return i.cluster
}

// eventID returns the id of the event that a report tells of; empty if there is none.
func (i *item) eventID() string {
	if i.cluster != nil && i.cluster.event != nil {
		return i.cluster.event.ID
	}
	return i.event
}

// clusters returns the clusters in a list by base or series.
func (s *State) clusters(lists map[string]map[*cluster]bool, prefix, key string) map[*cluster]bool {
	return lookUp(s, lists, prefix, key, func() map[*cluster]bool {
		var ids []string
		if !s.recall(prefix+key, &ids) {
			return nil
		}
		set := map[*cluster]bool{}
		for _, id := range ids {
			if c := s.event(id); c != nil {
				set[c] = true
			} else {
				s.fail(fmt.Errorf("event %s: %w", id, errMemory))
			}
		}
		return set
	})
}

// ofBase returns the clusters whose ids begin alike.
func (s *State) ofBase(base string) map[*cluster]bool { return s.clusters(s.bases, baseKey, base) }

// ofSeries returns the clusters of one series.
func (s *State) ofSeries(series string) map[*cluster]bool {
	return s.clusters(s.series, seriesKey, series)
}

// everything loads all stories.
func (s *State) everything() {
	for prefix, load := range map[string]func(string){
		docKey:    func(id string) { s.doc(id) },
		peopleKey: func(word string) { s.namesakes(word) },
	} {
		var keys []string
		if s.memory != nil {
			s.fail(s.memory.RecallAll(prefix, func(key string, _ []byte) error {
				keys = append(keys, key[len(prefix):])
				return nil
			}))
		}
		for _, key := range keys {
			load(key)
		}
	}
}
