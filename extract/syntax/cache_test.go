package syntax

import (
	"fmt"
	"strings"
	"sync"
	"testing"
)

func TestCache(t *testing.T) {
	c := newCache()
	plain, norm, space := form{text: "can"}, form{text: "can", norm: "could"}, form{text: "can", space: true}
	c.put(plain, []float32{1})
	c.put(norm, []float32{2})
	c.put(space, []float32{3})
	for i, f := range []form{plain, norm, space} {
		if v := c.get(f); len(v) != 1 || v[0] != float32(i+1) {
			t.Errorf("%+v: got %v, want [%d]", f, v, i+1)
		}
	}
	if v := c.get(form{text: "could"}); v != nil {
		t.Errorf("a form that was never put: got %v", v)
	}
}

func TestCacheCopies(t *testing.T) {
	c := newCache()
	v := []float32{1}
	c.put(form{text: "visit"}, v)
	v[0] = 2
	if got := c.get(form{text: "visit"}); got[0] != 1 {
		t.Errorf("got %v, want the vector as it was put", got)
	}
}

// TestCacheForgets puts more forms than there is room for: what is found must be
// right, and the last form put must be there.
func TestCacheForgets(t *testing.T) {
	c := newCache()
	const forms = 3 * slots
	found := 0
	for i := range forms {
		f := form{text: fmt.Sprint("word", i)}
		c.put(f, []float32{float32(i)})
		if v := c.get(f); v == nil {
			t.Fatalf("%s: gone at once", f.text)
		}
	}
	for i := range forms {
		if v := c.get(form{text: fmt.Sprint("word", i)}); v != nil {
			found++
			if v[0] != float32(i) {
				t.Fatalf("word%d: got %v", i, v)
			}
		}
	}
	if found < slots/2 || found > slots {
		t.Errorf("%d forms kept, want nearly %d", found, slots)
	}
}

func TestCacheLeavesLongWords(t *testing.T) {
	c := newCache()
	f := form{text: strings.Repeat("x", maxCached+1)}
	c.put(f, []float32{1})
	if v := c.get(f); v != nil {
		t.Errorf("a word of %d bytes was kept", len(f.text))
	}
}

// TestCacheShared has several goroutines write and read the same few places.
func TestCacheShared(t *testing.T) {
	c := newCache()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := range 2000 {
				n := i % 50
				f := form{text: fmt.Sprint("word", n)}
				if v := c.get(f); v != nil && v[0] != float32(n) {
					t.Errorf("%s: got %v", f.text, v)
				}
				c.put(f, []float32{float32(n)})
			}
		})
	}
	wg.Wait()
}
