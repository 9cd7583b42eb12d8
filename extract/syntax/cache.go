package syntax

import (
	"hash/maphash"
	"strings"
	"sync/atomic"
)

// slots is how many word forms a cache holds at most: with 96 floats each it
// then takes 4 MB. A day of agency news has about 9,000 forms.
const slots = 1 << 13

// maxCached is the length in bytes of the longest word that is kept.
const maxCached = 48

// cache keeps the first layer's output for word forms, which is the same
// wherever the form stands and costs a quarter of the whole work. It forgets
// the form that stands in the way of a new one. Safe for several goroutines; an
// entry never changes, so results do not depend on what is in the cache.
type cache struct {
	seed    maphash.Seed
	entries []atomic.Pointer[cached]
}

// cached is one form and its vector.
type cached struct {
	form
	vector []float32
}

// newCache makes an empty cache.
func newCache() *cache {
	return &cache{seed: maphash.MakeSeed(), entries: make([]atomic.Pointer[cached], slots)}
}

// slot is where f is kept.
func (c *cache) slot(f form) *atomic.Pointer[cached] {
	h := maphash.String(c.seed, f.text) + bit(f.space)
	return &c.entries[h%slots]
}

// get returns the vector of f, nil if it is not kept. It must not be changed.
func (c *cache) get(f form) []float32 {
	if e := c.slot(f).Load(); e != nil && e.form == f {
		return e.vector
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
	c.slot(f).Store(&cached{f, append([]float32(nil), vector...)})
}
