package store

import (
	"context"
	"slices"
	"sync"

	hkv "github.com/hidal-go/hidalgo/kv"
)

// guard lets a query be cut short. Cayley's iterators look at no context, its Gizmo runs in a
// goroutine that nobody waits for, and a transaction that is left open would block closing the file
// for ever. All that a query reads comes through a guard; once it is stopped, every read fails, and
// what is still open is closed.
type guard struct {
	hkv.KV
	mu   sync.RWMutex
	err  error
	open map[*guardTx]bool
}

// newGuard guards the reads of db.
func newGuard(db hkv.KV) *guard { return &guard{KV: db, open: map[*guardTx]bool{}} }

// stop makes all later reads fail with err and closes what is open. The first call counts.
func (g *guard) stop(err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.err != nil {
		return
	}
	g.err = err
	for tx := range g.open {
		for _, it := range tx.iterators {
			_ = it.inner.Close()
		}
		_ = tx.inner.Close()
	}
}

// Close is not for queries: the session closes the file.
func (g *guard) Close() error { return nil }

// View runs fn in a transaction that reads.
func (g *guard) View(ctx context.Context, fn func(hkv.Tx) error) error { return hkv.View(ctx, g, fn) }

// Update runs fn in a transaction that the store below refuses, being opened for reading.
func (g *guard) Update(ctx context.Context, fn func(hkv.Tx) error) error {
	return hkv.Update(ctx, g, fn)
}

// Tx starts a transaction; one that writes is refused.
func (g *guard) Tx(ctx context.Context, write bool) (hkv.Tx, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.err != nil {
		return nil, g.err
	}
	if write {
		return nil, hkv.ErrReadOnly
	}
	inner, err := g.KV.Tx(ctx, false)
	if err != nil {
		return nil, err
	}
	tx := &guardTx{guard: g, inner: inner}
	g.open[tx] = true
	return tx, nil
}

// guardTx is a transaction below a guard.
type guardTx struct {
	guard     *guard
	inner     hkv.Tx
	iterators []*guardIterator
}

// Commit ends the transaction, which wrote nothing.
func (t *guardTx) Commit(context.Context) error { return t.Close() }

// Close ends the transaction, unless the guard did.
func (t *guardTx) Close() error {
	t.guard.mu.Lock()
	defer t.guard.mu.Unlock()
	if t.guard.err != nil || !t.guard.open[t] {
		return nil
	}
	delete(t.guard.open, t)
	return t.inner.Close()
}

// Get returns a copy of the value of key.
func (t *guardTx) Get(ctx context.Context, key hkv.Key) (hkv.Value, error) {
	t.guard.mu.RLock()
	defer t.guard.mu.RUnlock()
	if t.guard.err != nil {
		return nil, t.guard.err
	}
	value, err := t.inner.Get(ctx, key)
	return slices.Clone(value), err
}

// GetBatch returns copies of the values of keys.
func (t *guardTx) GetBatch(ctx context.Context, keys []hkv.Key) ([]hkv.Value, error) {
	t.guard.mu.RLock()
	defer t.guard.mu.RUnlock()
	if t.guard.err != nil {
		return nil, t.guard.err
	}
	values, err := t.inner.GetBatch(ctx, keys)
	for i := range values {
		values[i] = slices.Clone(values[i])
	}
	return values, err
}

// Put is refused.
func (t *guardTx) Put(context.Context, hkv.Key, hkv.Value) error { return hkv.ErrReadOnly }

// Del is refused.
func (t *guardTx) Del(context.Context, hkv.Key) error { return hkv.ErrReadOnly }

// Scan reads a range.
func (t *guardTx) Scan(ctx context.Context, opts ...hkv.IteratorOption) hkv.Iterator {
	t.guard.mu.Lock()
	defer t.guard.mu.Unlock()
	it := &guardIterator{guard: t.guard}
	if t.guard.err == nil {
		it.inner = t.inner.Scan(ctx, opts...)
		t.iterators = append(t.iterators, it)
	}
	return it
}

// guardIterator is an iterator below a guard.
type guardIterator struct {
	guard *guard
	// inner is nil if the guard was stopped before.
	inner hkv.Iterator
}

// run calls fn while the guard lets reads through.
func (i *guardIterator) run(fn func()) {
	i.guard.mu.RLock()
	defer i.guard.mu.RUnlock()
	if i.guard.err == nil && i.inner != nil {
		fn()
	}
}

// Next moves on; false once the guard is stopped.
func (i *guardIterator) Next(ctx context.Context) (ok bool) {
	i.run(func() { ok = ctx.Err() == nil && i.inner.Next(ctx) })
	return ok
}

// Reset starts again.
func (i *guardIterator) Reset() { i.run(func() { i.inner.Reset() }) }

// Key returns a copy of the key.
func (i *guardIterator) Key() (key hkv.Key) {
	i.run(func() {
		for _, part := range i.inner.Key() {
			key = append(key, slices.Clone(part))
		}
	})
	return key
}

// Val returns a copy of the value.
func (i *guardIterator) Val() (value hkv.Value) {
	i.run(func() { value = slices.Clone(i.inner.Val()) })
	return value
}

// Err returns why the iterator ended early; nil if it did not.
func (i *guardIterator) Err() (err error) {
	i.guard.mu.RLock()
	defer i.guard.mu.RUnlock()
	if i.guard.err != nil {
		return i.guard.err
	}
	return i.inner.Err()
}

// Close ends the iterator, unless the guard did.
func (i *guardIterator) Close() (err error) {
	i.run(func() { err = i.inner.Close() })
	return err
}
