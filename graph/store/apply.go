package store

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"

	"demarche/schema"

	"github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
	hkv "github.com/hidal-go/hidalgo/kv"
)

// Batch is a view that may also write.
type Batch struct{ View }

// Changes counts what a batch changed.
type Changes struct {
	Added   int `json:"added"`
	Removed int `json:"removed"`
}

// Add returns the sum of c and d.
func (c Changes) Add(d Changes) Changes { return Changes{c.Added + d.Added, c.Removed + d.Removed} }

// maxDeltas is how many quads go into one transaction: 20,000 take about 60 MB of memory and half a
// second. A crash between two leaves a graph that the same batch, repeated, makes right.
const maxDeltas = 20000

// Apply makes the quads of each label exactly those of want, in which no quads means that the label
// goes; other labels stay as they are. What is new is written before what is gone is removed. After
// a crash or error, Apply of the same want mends the graph. It returns ErrQuad, having written
// nothing, for a quad with a missing term, broken UTF-8 or another label.
func (b *Batch) Apply(ctx context.Context, want map[quad.IRI][]quad.Quad) (Changes, error) {
	if err := validate(want); err != nil {
		return Changes{}, err
	}
	var add, remove []quad.Quad
	for _, label := range slices.Sorted(maps.Keys(want)) {
		if err := ctx.Err(); err != nil {
			return Changes{}, err
		}
		have, err := b.Quads(ctx, label)
		if err != nil {
			return Changes{}, err
		}
		more, less := difference(have, schema.SortQuads(slices.Clone(want[label])))
		add, remove = append(add, more...), append(remove, less...)
	}
	digests, err := b.differing(ctx, want)
	if err != nil {
		return Changes{}, err
	}
	return Changes{Added: len(add), Removed: len(remove)}, b.transact(ctx, add, remove, digests)
}

// Add writes quads under labels that the store does not have yet, without looking: for Replace.
func (b *Batch) Add(ctx context.Context, want map[quad.IRI][]quad.Quad) (Changes, error) {
	if err := validate(want); err != nil {
		return Changes{}, err
	}
	var add []quad.Quad
	for _, label := range slices.Sorted(maps.Keys(want)) {
		add = append(add, schema.SortQuads(slices.Clone(want[label]))...)
	}
	digests, err := b.differing(ctx, want)
	if err != nil {
		return Changes{}, err
	}
	return Changes{Added: len(add)}, b.transact(ctx, add, nil, digests)
}

// validate refuses what Cayley would store without a word and never find again.
func validate(want map[quad.IRI][]quad.Quad) error {
	for label, quads := range want {
		for _, q := range quads {
			if q.Label != label || label == "" {
				return fmt.Errorf("store: quad %v under %s: %w: another label", q, label, ErrQuad)
			}
			for _, v := range []quad.Value{q.Subject, q.Predicate, q.Object} {
				if v == nil || !utf8.ValidString(quad.ToString(v)) {
					return fmt.Errorf("store: quad %v: %w: a term is missing or no UTF-8", q, ErrQuad)
				}
			}
		}
	}
	return nil
}

// difference returns what want has more and less than have, both sorted as SortQuads does.
func difference(have, want []quad.Quad) (more, less []quad.Quad) {
	i, j := 0, 0
	for i < len(have) && j < len(want) {
		switch c := schema.CompareQuads(have[i], want[j]); {
		case c == 0:
			i, j = i+1, j+1
		case c < 0:
			less = append(less, have[i])
			i++
		default:
			more = append(more, want[j])
			j++
		}
	}
	return append(more, want[j:]...), append(less, have[i:]...)
}

// step is one transaction: what is added or removed in it.
type step struct {
	quads  []quad.Quad
	action graph.Procedure
}

// steps returns the transactions in which quads are added and then removed, none of which does both.
func steps(add, remove []quad.Quad) []step {
	var list []step
	for part := range slices.Chunk(add, maxDeltas) {
		list = append(list, step{part, graph.Add})
	}
	for part := range slices.Chunk(remove, maxDeltas) {
		list = append(list, step{part, graph.Delete})
	}
	return list
}

// transact adds and removes quads, a bounded number at a time. The digests go with the last of them,
// which makes the graph what was wanted.
func (b *Batch) transact(ctx context.Context, add, remove []quad.Quad, digests digestChanges) error {
	if err := b.session.reader.end(); err != nil {
		return fmt.Errorf("store: write: %w", err)
	}
	list := steps(add, remove)
	if len(list) == 0 && len(digests) > 0 {
		return hkv.Update(ctx, b.session.db, func(tx hkv.Tx) error { return digests.write(ctx, tx) })
	}
	for i, s := range list {
		if i == len(list)-1 {
			b.session.beside.along = digests.write
		}
		if err := b.apply(s); err != nil {
			return err
		}
	}
	b.session.beside.along = nil
	return nil
}

// apply writes the quads of one transaction.
func (b *Batch) apply(s step) error {
	deltas := make([]graph.Delta, len(s.quads))
	for i, q := range s.quads {
		deltas[i] = graph.Delta{Quad: q, Action: s.action}
	}
	if err := b.session.qs.ApplyDeltas(deltas, graph.IgnoreOpts{}); err != nil {
		return fmt.Errorf("store: write %d quads: %w", len(s.quads), err)
	}
	return nil
}
