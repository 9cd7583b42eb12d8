package ask

import (
	"context"
	"errors"
	"iter"
	"strings"

	"demarche/graph/store"
	"demarche/schema"
)

// Of returns the graph that a view of a store shows, as long as the view lasts. It remembers the
// entities and articles that were asked for, and is for one goroutine, as the view is.
func Of(v *store.View) Graph {
	return &viewGraph{view: v, entities: map[string]*schema.Entity{}, articles: map[string]*schema.Article{}}
}

// viewGraph is a view of a store as a Graph.
type viewGraph struct {
	view *store.View
	// entities and articles are what was asked for, by id; nil for ids that there is nothing of.
	entities map[string]*schema.Entity
	articles map[string]*schema.Article
	// all are all articles, once they were asked for.
	all []schema.Article
}

// Events gives the events that f may match.
func (g *viewGraph) Events(ctx context.Context, f Filter) iter.Seq2[schema.Event, error] {
	return func(yield func(schema.Event, error) bool) {
		err := g.view.EachEvent(ctx, func(e schema.Event) error {
			if !yield(e, nil) {
				return errEnough
			}
			return nil
		}, narrowed(f)...)
		if err != nil && !errors.Is(err, errEnough) {
			yield(schema.Event{}, err)
		}
	}
}

// errEnough ends a walk over events.
var errEnough = errors.New("enough events")

// narrowed returns the store's filters that together let through all that f does: those of the
// people, organisations, countries or places asked for, whichever come first.
func narrowed(f Filter) []store.Filter {
	base := store.Filter{Types: f.Types, Statuses: f.Statuses, Main: f.Main, MinConfidence: f.MinConfidence}
	if since, until, err := f.days(); err == nil {
		if !since.IsZero() {
			base.First = schema.FormatDate(since, schema.Day)
		}
		if !until.IsZero() {
			base.Last = schema.FormatDate(until, schema.Day)
		}
	}
	var list []store.Filter
	add := func(change func(*store.Filter)) {
		narrow := base
		change(&narrow)
		list = append(list, narrow)
	}
	switch {
	case len(f.People) > 0:
		for _, id := range f.People {
			add(func(n *store.Filter) { n.Who = []string{id} })
		}
	case len(f.Organizations) > 0:
		for _, id := range f.Organizations {
			add(func(n *store.Filter) { n.Who = []string{id} })
			add(func(n *store.Filter) { n.Sides = []string{strings.ToUpper(lastPart(id))} })
		}
	case len(f.Places) > 0:
		for _, id := range f.Places {
			add(func(n *store.Filter) { n.Place = id })
		}
	case len(f.Countries) > 0:
		for _, code := range f.Countries {
			add(func(n *store.Filter) { n.Sides = []string{code} })
			add(func(n *store.Filter) { n.Country = code })
		}
	default:
		list = append(list, base)
	}
	return list
}

// found turns the store's ErrNotFound into ok.
func found[T any](value T, err error) (T, bool, error) {
	if errors.Is(err, store.ErrNotFound) {
		return value, false, nil
	}
	return value, err == nil, err
}

// Event returns the event with the id, or that had it before.
func (g *viewGraph) Event(ctx context.Context, id string) (schema.Event, bool, error) {
	return found(g.view.Event(ctx, id))
}

// Entity returns the entity with the id.
func (g *viewGraph) Entity(ctx context.Context, id string) (schema.Entity, bool, error) {
	return remember(ctx, g.entities, id, g.view.Entity)
}

// Article returns the article with the id.
func (g *viewGraph) Article(ctx context.Context, id string) (schema.Article, bool, error) {
	return remember(ctx, g.articles, id, g.view.Article)
}

// remember looks up an id in a map, and fills it by get.
func remember[T any](ctx context.Context, known map[string]*T, id string, get func(context.Context, string) (T, error)) (value T, ok bool, err error) {
	if kept, met := known[id]; met {
		if kept == nil {
			return value, false, nil
		}
		return *kept, true, nil
	}
	value, ok, err = found(get(ctx, id))
	switch {
	case err != nil:
	case ok:
		known[id] = &value
	default:
		known[id] = nil
	}
	return value, ok, err
}

// Named returns the entities of that name.
func (g *viewGraph) Named(ctx context.Context, name string) ([]schema.Entity, error) {
	all, err := g.view.FindEntities(ctx, name, 0)
	if err != nil {
		return nil, err
	}
	return filter(all, func(e schema.Entity) bool { return called(e, name) }), nil
}

// called tells whether an entity has a name, accents and case aside.
func called(e schema.Entity, name string) bool {
	want := schema.Fold(name)
	for _, n := range append([]string{e.Name}, e.Aliases...) {
		if schema.Fold(n) == want {
			return true
		}
	}
	return false
}

// Names gives all names.
func (g *viewGraph) Names(ctx context.Context, yield func(id, name string) error) error {
	return g.view.Names(ctx, yield)
}

// Articles gives all articles, and remembers them.
func (g *viewGraph) Articles(ctx context.Context) iter.Seq2[schema.Article, error] {
	if g.all == nil {
		all, err := g.view.Articles(ctx)
		if err != nil {
			return func(yield func(schema.Article, error) bool) { yield(schema.Article{}, err) }
		}
		g.all, g.articles = all, make(map[string]*schema.Article, len(all))
		for i := range all {
			g.articles[all[i].ID] = &all[i]
		}
	}
	return each(g.all)
}

// Report returns the report.
func (g *viewGraph) Report(ctx context.Context, ref schema.ReportRef) (schema.Report, bool, error) {
	r, _, err := g.view.Report(ctx, ref)
	return found(r, err)
}

// Words returns the best words of the report.
func (g *viewGraph) Words(ctx context.Context, ref schema.ReportRef) (string, schema.Status, bool, error) {
	text, status, err := g.view.Words(ctx, ref)
	_, ok, err := found(text, err)
	return text, status, ok, err
}
