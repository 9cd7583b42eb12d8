// Package storetest holds the tests that every kind of store must pass. Start with Run.
//
// # Data
//
// Quads of made-up stories.
//
// # Limits
//
// It tests what Store promises, not how fast.
package storetest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"demarche/graph/store"
	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// Run tests the stores that open returns; each call gives an empty one.
func Run(t *testing.T, open func(t *testing.T) *store.Store) {
	tests := map[string]func(*testing.T, *store.Store){
		"exact differences":          testDifferences,
		"random replacements":        testModel,
		"bad quads are refused":      testBadQuads,
		"replace":                    testReplace,
		"events by every condition":  testEvents,
		"an event by a former id":    testFormerID,
		"entities by name":           testEntities,
		"articles and reports":       testArticles,
		"queries in every language":  testQueries,
		"steps of LinkedQL":          testLinkedQL,
		"what no language can":       testElsewhere,
		"limits of queries":          testLimits,
		"readers beside a writer":    testReaders,
		"nothing asked of the empty": testEmpty,
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) { test(t, open(t)) })
	}
}

// q makes a quad of IRIs under a label.
func q(s, p, o, label string) quad.Quad {
	return quad.Quad{Subject: quad.IRI(s), Predicate: quad.IRI(p), Object: quad.IRI(o), Label: quad.IRI(label)}
}

// apply applies want and fails the test on an error.
func apply(t *testing.T, s *store.Store, want map[quad.IRI][]quad.Quad) store.Changes {
	t.Helper()
	changes, err := s.Apply(context.Background(), want)
	if err != nil {
		t.Fatal(err)
	}
	return changes
}

// scan returns every quad in the store, sorted, and wants as many under each label as lie there.
func scan(t *testing.T, s *store.Store) []quad.Quad {
	t.Helper()
	var list []quad.Quad
	err := s.Read(context.Background(), func(v *store.View) error {
		return v.Labelled(context.Background(), func(label quad.IRI, n int) error {
			quads, err := v.Quads(context.Background(), label)
			if len(quads) != n {
				t.Errorf("%s: %d quads, want %d", label, len(quads), n)
			}
			list = append(list, quads...)
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return schema.SortQuads(list)
}

// testDifferences checks that labels become what is wanted, and that the same again changes nothing.
func testDifferences(t *testing.T, s *store.Store) {
	label := quad.IRI("dm:a")
	for _, step := range []struct {
		name string
		want []quad.Quad
		diff store.Changes
	}{
		{"new", []quad.Quad{q("x", "p", "b", "dm:a"), q("x", "p", "c", "dm:a")}, store.Changes{Added: 2}},
		{"the same again", []quad.Quad{q("x", "p", "c", "dm:a"), q("x", "p", "b", "dm:a"), q("x", "p", "b", "dm:a")}, store.Changes{}},
		{"other objects", []quad.Quad{q("x", "p", "d", "dm:a")}, store.Changes{Added: 1, Removed: 2}},
		{"gone", nil, store.Changes{Removed: 1}},
		{"gone again", nil, store.Changes{}},
	} {
		if got := apply(t, s, map[quad.IRI][]quad.Quad{label: step.want}); got != step.diff {
			t.Errorf("%s: changes = %+v, want %+v", step.name, got, step.diff)
		}
		got, err := s.Quads(context.Background(), label)
		if want := schema.SortQuads(slices.Clone(step.want)); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: quads = %v, %v, want %v", step.name, got, err, want)
		}
	}
}

// testModel replaces and deletes stories at random, with terms shared among them, and compares the
// store with a map. This is the pattern under which Cayley, used otherwise, loses quads.
func testModel(t *testing.T, s *store.Store) {
	steps := 400
	if testing.Short() {
		steps = 100
	}
	seed := uint64(5)
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	want := map[quad.IRI][]quad.Quad{}
	for step := range steps {
		label := fmt.Sprintf("dm:s%d", r.IntN(25))
		var quads []quad.Quad
		for range r.IntN(5) * r.IntN(8) {
			quads = append(quads, q(fmt.Sprint("e", r.IntN(12)), fmt.Sprint("p", r.IntN(4)), fmt.Sprint("o", r.IntN(15)), label))
		}
		want[quad.IRI(label)] = quads
		apply(t, s, map[quad.IRI][]quad.Quad{quad.IRI(label): quads})
		if step%50 == 49 || step == steps-1 {
			compare(t, s, want, step)
		}
	}
}

// compare checks that the store holds exactly want, by label and as it lies, and counts right.
func compare(t *testing.T, s *store.Store, want map[quad.IRI][]quad.Quad, step int) {
	t.Helper()
	var all []quad.Quad
	for label, quads := range want {
		all = append(all, quads...)
		got, err := s.Quads(context.Background(), label)
		if err != nil || !slices.Equal(got, schema.SortQuads(slices.Clone(quads))) {
			t.Fatalf("step %d: quads of %s = %v, %v, want %v", step, label, got, err, quads)
		}
	}
	all = schema.SortQuads(all)
	if got := scan(t, s); !slices.Equal(got, all) {
		t.Fatalf("step %d: %d quads in the store, want %d", step, len(got), len(all))
	}
	if size, err := s.Size(context.Background()); err != nil || size.Quads != int64(len(all)) {
		t.Fatalf("step %d: size = %+v, %v, want %d", step, size, err, len(all))
	}
}

// testBadQuads checks that what Cayley would take silently is refused and nothing is written.
func testBadQuads(t *testing.T, s *store.Store) {
	good := q("x", "p", "o", "dm:a")
	for name, bad := range map[string]quad.Quad{
		"no object":     {Subject: good.Subject, Predicate: good.Predicate, Label: good.Label},
		"no subject":    {Predicate: good.Predicate, Object: good.Object, Label: good.Label},
		"other label":   q("x", "p", "o", "dm:b"),
		"broken UTF-8":  {Subject: good.Subject, Predicate: good.Predicate, Object: quad.String("\xff"), Label: good.Label},
		"no label here": {Subject: good.Subject, Predicate: good.Predicate, Object: good.Object},
	} {
		_, err := s.Apply(context.Background(), map[quad.IRI][]quad.Quad{"dm:a": {good, bad}})
		if !errors.Is(err, store.ErrQuad) {
			t.Errorf("%s: error = %v, want ErrQuad", name, err)
		}
	}
	if left := scan(t, s); len(left) > 0 {
		t.Errorf("%d quads written", len(left))
	}
}

// testReplace checks that a new store takes the old one's place, and that a failure leaves the old.
func testReplace(t *testing.T, s *store.Store) {
	ctx := context.Background()
	apply(t, s, map[quad.IRI][]quad.Quad{"dm:old": {q("x", "p", "o", "dm:old")}})
	broken := errors.New("broken")
	done := 0
	err := s.Replace(ctx, func(*store.Batch) error { return broken }, func() error { done++; return nil })
	if !errors.Is(err, broken) || len(scan(t, s)) != 1 {
		t.Fatalf("after a failure: %v, %v", err, scan(t, s))
	}
	want := []quad.Quad{q("y", "p", "o", "dm:new")}
	err = s.Replace(ctx, func(b *store.Batch) error {
		_, err := b.Add(ctx, map[quad.IRI][]quad.Quad{"dm:new": want})
		return err
	}, func() error { done++; return nil })
	if got := scan(t, s); err != nil || !slices.Equal(got, want) || done != 1 {
		t.Errorf("after Replace: %v, %v, want %v", got, err, want)
	}
}

// testReaders reads while a writer swaps two states of a label, and wants never a mixture.
func testReaders(t *testing.T, s *store.Store) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	label := quad.IRI("dm:a")
	states := [][]quad.Quad{nil, nil}
	for i := range 40 {
		states[0] = append(states[0], q("x", "p", fmt.Sprint("even", i), "dm:a"))
		states[1] = append(states[1], q("x", "p", fmt.Sprint("odd", i), "dm:a"))
	}
	apply(t, s, map[quad.IRI][]quad.Quad{label: states[0]})
	errs := make(chan error, 4)
	for range 4 {
		go func() { errs <- watch(ctx, s, label, len(states[0])) }()
	}
	for i := range 30 {
		apply(t, s, map[quad.IRI][]quad.Quad{label: states[i%2]})
		time.Sleep(time.Millisecond)
	}
	cancel()
	for range 4 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
}

// watch reads a label until ctx ends and returns an error if its number of quads is ever another.
func watch(ctx context.Context, s *store.Store, label quad.IRI, want int) error {
	for ctx.Err() == nil {
		quads, err := s.Quads(ctx, label)
		if ctx.Err() != nil {
			break
		}
		if err != nil || len(quads) != want {
			return fmt.Errorf("read %d quads, %w, want %d", len(quads), err, want)
		}
	}
	return nil
}
