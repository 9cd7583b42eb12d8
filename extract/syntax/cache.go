package syntax

import (
	"strings"
	"sync/atomic"
)

// slots is how many word forms a cache holds at most: with 96 floats each it
// then takes 8 MB. A month of agency news has about 20,000 forms, most of them
// seen once.
const slots = 1 << 14

// ways is how many places a form may be kept at.
const ways = 4

// maxCached is the length in bytes of the longest word that is kept.
const maxCached = 48

// cache keeps the first layer's output for word forms, which is the same
// wherever the form stands and costs a quarter of the whole work. When the
// places of a form are taken it takes over one of them. Safe for several
// goroutines; an entry never changes, so results do not depend on what is in
// the cache.
type cache struct {
	entries []atomic.Pointer[cached]
}

// cached is one form and its vector.
type cached struct {
	form
	vector []float32
}

// newCache makes an empty cache.
func newCache() *cache {
	return &cache{entries: make([]atomic.Pointer[cached], slots)}
}

// places returns where f may be kept, and a number that chooses one of them.
func (c *cache) places(f form) ([]atomic.Pointer[cached], int) {
	h := hashString(f.text) + bit(f.space)*ways
	first := h % (slots / ways) * ways
	return c.entries[first:][:ways], int(h >> 62)
}

// get returns the vector of f, nil if it is not kept. It must not be changed.
func (c *cache) get(f form) []float32 {
	if len(f.text) > maxCached {
		return nil
	}
	places, _ := c.places(f)
	for i := range places {
		e := places[i].Load()
		if e == nil {
			return nil
		}
		if e.form == f {
			return e.vector
		}
	}
	return nil
}

// put keeps a copy of the vector of f.
func (c *cache) put(f form, vector []float32) {
	if len(f.text) > maxCached {
		return
	}
	// The text is cut from an article, which must not be held in memory by it.
	f.text = strings.Clone(f.text)
	e := &cached{f, append([]float32(nil), vector...)}
	places, chosen := c.places(f)
	for i := range places {
		if places[i].Load() == nil && places[i].CompareAndSwap(nil, e) {
			return
		}
	}
	places[chosen].Store(e)
}
