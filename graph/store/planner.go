package store

import (
	"context"

	"github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/iterator"
	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/cayley/query/shape"
	"github.com/cayleygraph/quad"
	hkv "github.com/hidal-go/hidalgo/kv"
	"github.com/hidal-go/hidalgo/kv/options"
)

// planned is Cayley's store with costs that its planner can reckon with. Cayley itself takes half of
// all quads for the size of any object and never uses the front part of its index by object and
// predicate: a question that needs ten rows then reads a million. Results stay the same.
type planned struct {
	*ckv.QuadStore
	db hkv.KV
}

// Guesses of how many quads share a term of one direction, from graphs of 10,000 stories, and what
// reading everything is said to cost, so that it is the last resort.
const (
	perSubject = 30
	perLabel   = 200
	perObject  = 1000
	scanCost   = 1000
	scanFactor = 4
	// countLimit is how many index entries are counted to learn how rare a term is (0.3 ms).
	countLimit = 3000
)

// guess returns the likely number of quads with one term in direction d and the cost of each.
func (p *planned) guess(d quad.Direction) (size, cost int64) {
	half := p.Size()/2 + 1
	switch d {
	case quad.Subject:
		return min(half, perSubject), 2
	case quad.Object:
		return min(half, perObject), 2
	case quad.Label:
		return min(half, perLabel), 2
	}
	return p.Size() * scanFactor, scanCost
}

// count counts the entries of an index below a prefix of values, up to countLimit.
func (p *planned) count(ctx context.Context, index ckv.QuadIndex, values ...uint64) int64 {
	n := int64(0)
	err := hkv.View(ctx, p.db, func(tx hkv.Tx) error {
		it := tx.Scan(ctx, options.WithPrefixKV(index.Key(values)))
		for n < countLimit && it.Next(ctx) {
			n++
		}
		return it.Close()
	})
	if err != nil || n == countLimit {
		return p.Size()/4 + countLimit
	}
	return n
}

// costed is an iterator with a size and cost of our own.
type costed struct {
	iterator.Shape
	size, cost int64
}

// Stats tells the planner size and cost.
func (c costed) Stats(context.Context) (iterator.Costs, error) {
	return iterator.Costs{ContainsCost: 1, NextCost: c.cost, Size: refs.Size{Value: c.size}}, nil
}

// Optimize leaves the iterator as it is.
func (c costed) Optimize(context.Context) (iterator.Shape, bool) { return c, false }

// QuadIterator returns Cayley's iterator with a better guess of its size.
func (p *planned) QuadIterator(d quad.Direction, v graph.Ref) iterator.Shape {
	size, cost := p.guess(d)
	if id, ok := v.(ckv.Int64Value); ok && d == quad.Object {
		size = p.count(context.Background(), byObject, uint64(id))
	}
	return costed{p.QuadStore.QuadIterator(d, v), size, cost}
}

// QuadIteratorSize returns the guess alone.
func (p *planned) QuadIteratorSize(_ context.Context, d quad.Direction, _ graph.Ref) (refs.Size, error) {
	size, _ := p.guess(d)
	return refs.Size{Value: size}, nil
}

// QuadsAllIterator returns Cayley's iterator as the last resort.
func (p *planned) QuadsAllIterator() iterator.Shape {
	return costed{p.QuadStore.QuadsAllIterator(), p.Size() * scanFactor, scanCost}
}

// NodesAllIterator returns Cayley's iterator as the last resort.
func (p *planned) NodesAllIterator() iterator.Shape {
	return costed{p.QuadStore.NodesAllIterator(), p.Size() * scanFactor, scanCost}
}

// scan reads a prefix of an index.
type scan struct{ ckv.IndexScan }

// BuildIterator reads from Cayley's store below p.
func (s scan) BuildIterator(qs graph.QuadStore) iterator.Shape {
	p, ok := qs.(*planned)
	if !ok {
		return s.IndexScan.BuildIterator(qs)
	}
	size := int64(perSubject)
	if s.Index.Dirs[0] == quad.Object {
		size = p.count(context.Background(), s.Index, s.Values...)
	}
	return costed{s.IndexScan.BuildIterator(p.QuadStore), size, 2}
}

// Optimize leaves the scan as it is.
func (s scan) Optimize(context.Context, shape.Optimizer) (shape.Shape, bool) { return s, false }

// OptimizeShape finds the index, or the front part of one, for quads of which terms are known.
func (p *planned) OptimizeShape(_ context.Context, s shape.Shape) (shape.Shape, bool) {
	action, ok := s.(shape.QuadsAction)
	if !ok {
		return s, false
	}
	for _, dirs := range [][]quad.Direction{
		{quad.Object, quad.Predicate, quad.Subject}, {quad.Object, quad.Predicate}, {quad.Subject, quad.Predicate},
	} {
		if values, ok := known(action, dirs); ok {
			index := byObject
			if dirs[0] == quad.Subject {
				index = bySubject
			}
			return action.SimplifyFrom(scan{ckv.IndexScan{Index: index, Values: values}}), true
		}
	}
	return s, false
}

// known returns the terms of the given directions if the action knows exactly these.
func known(action shape.QuadsAction, dirs []quad.Direction) ([]uint64, bool) {
	values := make([]uint64, 0, len(dirs))
	for _, d := range dirs {
		if v, ok := action.Filter[d].(ckv.Int64Value); ok {
			values = append(values, uint64(v))
		}
	}
	return values, len(values) == len(dirs) && len(action.Filter) == len(dirs)
}
