package ask

import (
	"context"
	"iter"
	"slices"
	"strings"

	"demarche/schema"
)

// Graph is what questions are asked of. Its methods are safe for several goroutines and return an
// error where the graph cannot be read.
type Graph interface {
	// Events gives the events that f may match, in no set order: never fewer, perhaps more.
	Events(ctx context.Context, f Filter) iter.Seq2[schema.Event, error]
	// Event returns the event that has the id, or had it before; ok is false if none has.
	Event(ctx context.Context, id string) (e schema.Event, ok bool, err error)
	// Entity returns the entity with the id; ok is false if there is none.
	Entity(ctx context.Context, id string) (e schema.Entity, ok bool, err error)
	// Named returns the entities with a name or alias that folds to the same as name.
	Named(ctx context.Context, name string) ([]schema.Entity, error)
	// Names gives every name and alias of every entity to yield, in no set order, until that returns
	// an error.
	Names(ctx context.Context, yield func(id, name string) error) error
	// Article returns the article with the id, without its text; ok is false if there is none.
	Article(ctx context.Context, id string) (a schema.Article, ok bool, err error)
	// Articles gives all articles, in no set order.
	Articles(ctx context.Context) iter.Seq2[schema.Article, error]
	// Report returns what one article says of one event; ok is false if there is none.
	Report(ctx context.Context, ref schema.ReportRef) (r schema.Report, ok bool, err error)
	// Words returns the best words of a report and the status that it tells; ok is false if it has none.
	Words(ctx context.Context, ref schema.ReportRef) (text string, status schema.Status, ok bool, err error)
}

// Memory is a Graph held in slices: for tests, and for programs that want answers without a store.
type Memory struct {
	AllEvents   []schema.Event
	AllEntities []schema.Entity
	AllArticles []schema.Article
	// Reports are the reports by article#event.
	Reports map[string]schema.Report
}

// Events gives all events.
func (m *Memory) Events(_ context.Context, _ Filter) iter.Seq2[schema.Event, error] {
	return each(m.AllEvents)
}

// Event returns the event with the id, else one that had it before.
func (m *Memory) Event(_ context.Context, id string) (schema.Event, bool, error) {
	i := slices.IndexFunc(m.AllEvents, func(e schema.Event) bool { return e.ID == id })
	if i < 0 {
		i = slices.IndexFunc(m.AllEvents, func(e schema.Event) bool { return slices.Contains(e.Formerly, id) })
	}
	if i < 0 {
		return schema.Event{}, false, nil
	}
	return m.AllEvents[i], true, nil
}

// Entity returns the entity with the id.
func (m *Memory) Entity(_ context.Context, id string) (schema.Entity, bool, error) {
	for _, e := range m.AllEntities {
		if e.ID == id {
			return e, true, nil
		}
	}
	return schema.Entity{}, false, nil
}

// Named returns the entities of that name.
func (m *Memory) Named(_ context.Context, name string) ([]schema.Entity, error) {
	return filter(m.AllEntities, func(e schema.Entity) bool { return called(e, name) }), nil
}

// Names gives all names.
func (m *Memory) Names(_ context.Context, yield func(id, name string) error) error {
	for _, e := range m.AllEntities {
		for _, n := range append([]string{e.Name}, e.Aliases...) {
			if err := yield(e.ID, n); err != nil {
				return err
			}
		}
	}
	return nil
}

// Article returns the article with the id.
func (m *Memory) Article(_ context.Context, id string) (schema.Article, bool, error) {
	for _, a := range m.AllArticles {
		if a.ID == id {
			return a, true, nil
		}
	}
	return schema.Article{}, false, nil
}

// Articles gives all articles.
func (m *Memory) Articles(context.Context) iter.Seq2[schema.Article, error] {
	return each(m.AllArticles)
}

// Report returns the report.
func (m *Memory) Report(_ context.Context, ref schema.ReportRef) (schema.Report, bool, error) {
	r, ok := m.Reports[ref.String()]
	return r, ok, nil
}

// Words returns the first words of the report's evidence.
func (m *Memory) Words(_ context.Context, ref schema.ReportRef) (string, schema.Status, bool, error) {
	r, ok := m.Reports[ref.String()]
	if !ok || len(r.Evidence) == 0 {
		return "", "", false, nil
	}
	return r.Evidence[0].Text, r.Status, true, nil
}

// each gives the items of a slice, and no error.
func each[T any](items []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for _, item := range items {
			if !yield(item, nil) {
				return
			}
		}
	}
}

// bareID takes dm: off an id.
func bareID(id string) string { return strings.TrimPrefix(id, "dm:") }
