package store

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// TestReaderIsCayley compares the reader with Cayley's own way, quad by quad, over a store in which
// quads came and went.
func TestReaderIsCayley(t *testing.T) {
	ctx := context.Background()
	s, err := Open(ctx, t.TempDir(), Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(5, 0))
	labels := []quad.IRI{"dm:a", "dm:b", "dm:c"}
	for range 30 {
		label := labels[r.IntN(len(labels))]
		var quads []quad.Quad
		for range r.IntN(12) {
			object := []quad.Value{quad.IRI("dm:x"), quad.String("a \"word\"\n"), quad.Int(r.IntN(3)), quad.Float(.5), quad.Bool(true)}[r.IntN(5)]
			quads = append(quads, quad.Quad{Subject: quad.IRI([]string{"dm:s", "dm:s-1", "dm:s/2"}[r.IntN(3)]), Predicate: quad.IRI("dm:p"), Object: object, Label: label})
		}
		if _, err := s.Apply(ctx, map[quad.IRI][]quad.Quad{label: schema.SortQuads(quads)}); err != nil {
			t.Fatal(err)
		}
		compareWithCayley(t, s, labels)
	}
}

// compareWithCayley fails the test where a label's quads differ from those that Cayley iterates over.
func compareWithCayley(t *testing.T, s *Store, labels []quad.IRI) {
	t.Helper()
	ctx := context.Background()
	err := s.Read(ctx, func(v *View) error {
		want := map[quad.Value][]quad.Quad{}
		it := v.session.qs.QuadsAllIterator().Iterate()
		defer it.Close()
		for it.Next(ctx) {
			q, err := v.session.qs.Quad(it.Result())
			if err != nil {
				return err
			}
			want[q.Label] = append(want[q.Label], q)
		}
		if err := it.Err(); err != nil {
			return err
		}
		counts := map[quad.Value]int{}
		err := v.Labelled(ctx, func(label quad.IRI, quads int) error {
			counts[label] = quads
			return nil
		})
		if err != nil {
			return err
		}
		if len(counts) != len(want) {
			t.Errorf("labels %v, want %d", counts, len(want))
		}
		for _, label := range labels {
			got, err := v.Quads(ctx, label)
			if err != nil {
				return err
			}
			if !slices.Equal(got, schema.SortQuads(want[label])) || counts[label] != len(want[label]) {
				t.Errorf("%s: %v, and %d by all entries, want %v", label, got, counts[label], want[label])
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
