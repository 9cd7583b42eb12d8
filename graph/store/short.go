package store

import (
	"context"
	"errors"
	"iter"

	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// read calls get with a view of its own and returns what that returned.
func read[T any](ctx context.Context, s *Store, get func(*View) (T, error)) (T, error) {
	var result T
	err := s.Read(ctx, func(v *View) (err error) {
		result, err = get(v)
		return err
	})
	return result, err
}

// each yields the items of a list that get reads in a view of its own.
func each[T any](ctx context.Context, s *Store, get func(*View) ([]T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		list, err := read(ctx, s, get)
		for _, item := range list {
			if !yield(item, nil) {
				return
			}
		}
		if err != nil {
			var none T
			yield(none, err)
		}
	}
}

// Events yields the events that f asks for, as View.Events does; the lock is given back before the
// first one.
func (s *Store) Events(ctx context.Context, f Filter) iter.Seq2[schema.Event, error] {
	return each(ctx, s, func(v *View) ([]schema.Event, error) { return v.Events(ctx, f) })
}

// Event is View.Event in a view of its own.
func (s *Store) Event(ctx context.Context, id string) (schema.Event, error) {
	return read(ctx, s, func(v *View) (schema.Event, error) { return v.Event(ctx, id) })
}

// Entity is View.Entity in a view of its own.
func (s *Store) Entity(ctx context.Context, id string) (schema.Entity, error) {
	return read(ctx, s, func(v *View) (schema.Entity, error) { return v.Entity(ctx, id) })
}

// FindEntities is View.FindEntities in a view of its own.
func (s *Store) FindEntities(ctx context.Context, name string, limit int) ([]schema.Entity, error) {
	return read(ctx, s, func(v *View) ([]schema.Entity, error) { return v.FindEntities(ctx, name, limit) })
}

// Names is View.Names in a view of its own.
func (s *Store) Names(ctx context.Context, fn func(id, name string) error) error {
	return s.Read(ctx, func(v *View) error { return v.Names(ctx, fn) })
}

// Articles yields all articles, without their texts, sorted by id.
func (s *Store) Articles(ctx context.Context) iter.Seq2[schema.Article, error] {
	return each(ctx, s, func(v *View) ([]schema.Article, error) { return v.Articles(ctx) })
}

// Article is View.Article in a view of its own.
func (s *Store) Article(ctx context.Context, id string) (schema.Article, error) {
	return read(ctx, s, func(v *View) (schema.Article, error) { return v.Article(ctx, id) })
}

// Report is View.Report in a view of its own.
func (s *Store) Report(ctx context.Context, ref schema.ReportRef) (r schema.Report, event string, err error) {
	err = s.Read(ctx, func(v *View) (err error) {
		r, event, err = v.Report(ctx, ref)
		return err
	})
	return r, event, err
}

// Judgements yields all rulings in the order of their making.
func (s *Store) Judgements(ctx context.Context) iter.Seq2[schema.Judgement, error] {
	return each(ctx, s, func(v *View) ([]schema.Judgement, error) { return v.Judgements(ctx) })
}

// Quads returns the quads under a label, sorted.
func (s *Store) Quads(ctx context.Context, label quad.IRI) ([]quad.Quad, error) {
	return read(ctx, s, func(v *View) ([]quad.Quad, error) { return v.Quads(ctx, label) })
}

// stopped ends an iteration that the caller has had enough of.
type stopped struct{ error }

// AllQuads yields every quad, sorted by label, subject, predicate and object; writers wait until the
// iteration ends.
func (s *Store) AllQuads(ctx context.Context) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		err := s.Read(ctx, func(v *View) error {
			return v.AllQuads(ctx, func(q quad.Quad) error {
				if !yield(q, nil) {
					return stopped{context.Canceled}
				}
				return nil
			})
		})
		var enough stopped
		if err != nil && !errors.As(err, &enough) {
			yield(quad.Quad{}, err)
		}
	}
}

// Query is View.Query in a view of its own, as ReadLong gives it: the rows are handed out once all
// are there. Those that were found before an error are handed out too.
func (s *Store) Query(ctx context.Context, lang, text string, limits Limits, row func(any) error) error {
	var rows []any
	err := s.ReadLong(ctx, func(v *View) error {
		rows = nil
		return v.Query(ctx, lang, text, limits, func(found any) error {
			rows = append(rows, found)
			return nil
		})
	})
	for _, found := range rows {
		if err := row(found); err != nil {
			return err
		}
	}
	return err
}

// Size is View.Size in a view of its own.
func (s *Store) Size(ctx context.Context) (Size, error) {
	return read(ctx, s, func(v *View) (Size, error) { return v.Size(ctx) })
}

// Apply is Batch.Apply in a batch of its own.
func (s *Store) Apply(ctx context.Context, want map[quad.IRI][]quad.Quad) (changes Changes, err error) {
	err = s.Write(ctx, func(b *Batch) (err error) {
		changes, err = b.Apply(ctx, want)
		return err
	})
	return changes, err
}
