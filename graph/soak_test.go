//go:build unix

package graph_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"demarche/graph"
	"demarche/graph/store"
	"demarche/schema"
)

// The soak's world: blocks of stories that are ingested, corrected and forgotten together, so that
// whoever sees part of a block, or two versions of it, has seen a half-applied batch.
const (
	blocks    = 30
	blockSize = 8
	readers   = 4
)

// soakTime returns how long the soak lasts: DEMARCHE_SOAK, else two seconds.
func soakTime() time.Duration {
	if d, err := time.ParseDuration(os.Getenv("DEMARCHE_SOAK")); err == nil {
		return d
	}
	return 2 * time.Second
}

// tally is what one reader or writer did.
type tally struct {
	count   int
	longest time.Duration
}

// String tells the tally in one line.
func (c tally) String() string {
	return fmt.Sprintf("%d times, the longest took %s", c.count, c.longest.Round(time.Millisecond))
}

// until calls fn again and again for a time and counts; it returns fn's first error.
func until(d time.Duration, fn func(n int) error) (c tally, err error) {
	for end := time.Now().Add(d); err == nil && time.Now().Before(end); c.count++ {
		start := time.Now()
		err = fn(c.count)
		c.longest = max(c.longest, time.Since(start))
	}
	return c, err
}

// readFor is the child that looks for half-applied stories for a time and tells its tally.
func readFor(dir, with string) error { return childFor(dir, with, look) }

// writeFor is the child that changes blocks of stories for a time and tells its tally.
func writeFor(dir, with string) error { return childFor(dir, with, changeBlock) }

// childFor opens the graph in dir and calls fn for as long as with tells.
func childFor(dir, with string, fn func(g *graph.Graph, seed uint64) error) error {
	d, err := time.ParseDuration(with)
	if err != nil {
		return err
	}
	g, err := graph.Open(ctx, dir, graph.Options{Create: true, Wait: time.Minute})
	if err != nil {
		return err
	}
	c, err := until(d, func(n int) error { return fn(g, uint64(n)<<16|uint64(os.Getpid()&0xffff)) })
	fmt.Println(c)
	return err
}

// changeBlock ingests, corrects or forgets one block; one batch in fifty is a rebuild.
func changeBlock(g *graph.Graph, seed uint64) (err error) {
	r := rand.New(rand.NewPCG(seed, 1))
	first := r.IntN(blocks) * blockSize
	switch dice := r.IntN(50); {
	case dice == 0:
		_, err = g.Rebuild(ctx)
	case dice < 15:
		_, err = g.Forget(ctx, storyIDs(first, first+blockSize)...)
	default:
		list := stories(first, first+blockSize)
		for i := range list {
			list[i].Article.Title += fmt.Sprintf(" (version %d)", seed)
		}
		_, err = g.Ingest(ctx, list)
	}
	return err
}

// look looks at one block and some events in one view. It returns an error if the block is there in
// part or in two versions, if a story has lost a report, or if a report that an event names is not
// there or tells of another event.
func look(g *graph.Graph, seed uint64) error {
	r := rand.New(rand.NewPCG(seed, 3))
	first := r.IntN(blocks) * blockSize
	return g.Store().Read(ctx, func(v *store.View) error {
		return errors.Join(wholeBlock(v, first), consistent(v, fmt.Sprint(2015+r.IntN(10))))
	})
}

// wholeBlock returns an error if a block is there in part, or in two versions.
func wholeBlock(v *store.View, first int) error {
	seen := map[string]int{}
	for _, s := range stories(first, first+blockSize) {
		a, err := v.Article(ctx, s.Article.ID)
		if err != nil && !errors.Is(err, graph.ErrNotFound) {
			return err
		}
		version := "none"
		if err == nil {
			_, version, _ = strings.Cut(a.Title, " (version ")
		}
		seen[version]++
		for _, e := range s.Record.Events {
			ref := schema.ReportRef{Article: s.Article.ID, Event: e.ID}
			if _, _, told := v.Report(ctx, ref); (told == nil) != (err == nil) {
				return fmt.Errorf("story %s: %v, its report %s: %v", s.Article.ID, err, e.ID, told)
			}
		}
	}
	if len(seen) != 1 {
		return fmt.Errorf("the block of %d is there in part: %v", first, seen)
	}
	return nil
}

// consistent returns an error if a report that an event since some year names is not there or tells
// of another event.
func consistent(v *store.View, since string) error {
	events, err := v.Events(ctx, store.Filter{First: since, Last: "2025"})
	if err != nil {
		return err
	}
	for _, e := range events[:min(len(events), 20)] {
		for _, ref := range e.Reports {
			if _, told, err := v.Report(ctx, ref); err != nil || told != e.ID {
				return fmt.Errorf("event %s names report %s, which tells of %q: %w", e.ID, ref, told, err)
			}
		}
	}
	return nil
}

// TestSoakInOneProcess lets four goroutines read while a fifth changes blocks of stories, all with one
// Graph, for DEMARCHE_SOAK, else two seconds.
func TestSoakInOneProcess(t *testing.T) {
	dir := t.TempDir()
	g, err := graph.Open(ctx, dir, graph.Options{Create: true, Wait: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	soak(t, dir, func(role string, n int) (string, error) {
		work := look
		if role == "write" {
			work = changeBlock
		}
		c, err := until(soakTime(), func(i int) error { return work(g, uint64(i)<<16|uint64(n)) })
		return c.String(), err
	})
}

// TestSoakInSeveralProcesses lets four processes read while a fifth changes blocks of stories, for
// DEMARCHE_SOAK, else two seconds.
func TestSoakInSeveralProcesses(t *testing.T) {
	dir := t.TempDir()
	soak(t, dir, func(role string, _ int) (string, error) { return runChild(role, dir, soakTime().String()) })
}

// soak runs one writer and four readers, each of which returns its tally, and wants no error and a
// clean graph that is what a rebuild makes.
func soak(t *testing.T, dir string, run func(role string, n int) (tally string, err error)) {
	t.Helper()
	g := open(t, dir)
	ingest(t, g, stories(0, blockSize), blockSize)
	done := make(chan error, readers+1)
	for n := range readers + 1 {
		role := "read"
		if n == readers {
			role = "write"
		}
		go func() {
			c, err := run(role, n)
			t.Logf("%s %d: %s", role, n, c)
			done <- err
		}()
	}
	for range readers + 1 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	checkClean(t, g)
	before := dump(t, g)
	if _, err := g.Rebuild(ctx); err != nil {
		t.Fatal(err)
	}
	same(t, "rebuilt after the soak", dump(t, g), before)
}
