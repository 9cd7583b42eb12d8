package ask

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"demarche/schema"
)

// Selection is a part of the graph, or all of it, for export. Every list is sorted by id.
type Selection struct {
	Events   []schema.Event
	Entities []schema.Entity
	Articles []schema.Article
	// Quotes are the words that tell of an event, by its id; nil unless the filter asks for evidence.
	Quotes map[string][]Quote
	// Whole tells that nothing was left out.
	Whole bool
}

// Part tells which part of a graph to select. The zero value selects all.
type Part struct {
	// Around is the id of the entity in the middle; empty selects by the filter alone.
	Around string
	// Hops is how many events away from Around an event may be, at least 1: with 1 the entity's own
	// events, with 2 also those of everyone who takes part in them.
	Hops int
	// Between are two entities that must both take part in every event; none or two.
	Between []string
}

// Select returns the part of the graph: the events, the entities that they name and the articles
// that tell of them.
func Select(ctx context.Context, q Query, part Part) (Selection, error) {
	events, err := q.partEvents(ctx, part)
	if err != nil {
		return Selection{}, err
	}
	slices.SortFunc(events, func(a, b schema.Event) int { return cmp.Compare(a.ID, b.ID) })
	s := Selection{Events: events, Whole: q.Whole(part)}
	if err := s.fill(ctx, q); err != nil {
		return Selection{}, err
	}
	return s, nil
}

// Whole tells whether a part, with the filter, is the whole graph.
func (q Query) Whole(part Part) bool {
	return part.Around == "" && len(part.Between) == 0 && q.Filter.open()
}

// open tells whether a filter lets everything through.
func (f Filter) open() bool {
	return len(f.People)+len(f.Organizations)+len(f.Places)+len(f.Countries)+len(f.Types)+len(f.Statuses)+len(f.Sources) == 0 &&
		f.Since == "" && f.Until == "" && !f.Main && f.MinConfidence == 0
}

// partEvents returns the events of a part.
func (q Query) partEvents(ctx context.Context, part Part) ([]schema.Event, error) {
	if part.Around == "" {
		f := q.Filter
		near(&f, part.Between...)
		return collect(ctx, q.Graph, f, func(e schema.Event) bool {
			return !slices.ContainsFunc(part.Between, func(id string) bool { return !Involves(e, id) })
		})
	}
	found := map[string]schema.Event{}
	seen := map[string]bool{part.Around: true}
	level := []string{part.Around}
	for range max(part.Hops, 1) {
		reached, err := q.reach(ctx, level)
		if err != nil {
			return nil, err
		}
		level = nil
		for _, e := range reached {
			found[e.ID] = e
			for _, id := range EntityIDs(e) {
				if !seen[id] && schema.KindOf(id) != schema.Country && schema.KindOf(id) != schema.Place {
					seen[id] = true
					level = append(level, id)
				}
			}
		}
	}
	return slices.Collect(maps.Values(found)), nil
}

// reach returns the events of entities. Countries and places are where a walk ends: half of all
// diplomacy is one step from the United States.
func (q Query) reach(ctx context.Context, ids []string) ([]schema.Event, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	f := q.Filter
	if len(ids) == 1 {
		near(&f, ids[0])
	}
	people, others := map[string]bool{}, []string(nil)
	for _, id := range ids {
		if isPerson(id) {
			people[id] = true
		} else {
			others = append(others, id)
		}
	}
	return collect(ctx, q.Graph, f, func(e schema.Event) bool {
		return slices.ContainsFunc(e.Participants, func(p schema.Participant) bool { return people[p.Entity] }) || hasAny(e, others)
	})
}

// fill adds the entities, articles and quotes of the events; of the whole graph, all that there are.
func (s *Selection) fill(ctx context.Context, q Query) (err error) {
	if s.Entities, err = s.entities(ctx, q.Graph); err != nil {
		return err
	}
	if s.Articles, err = s.articles(ctx, q.Graph); err != nil {
		return err
	}
	slices.SortFunc(s.Entities, func(a, b schema.Entity) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(s.Articles, func(a, b schema.Article) int { return cmp.Compare(a.ID, b.ID) })
	if !q.Evidence {
		return nil
	}
	s.Quotes = map[string][]Quote{}
	for _, e := range s.Events {
		if s.Quotes[e.ID], err = Quotes(ctx, q.Graph, e); err != nil {
			return err
		}
	}
	return nil
}

// entities returns the entities that the events name, or all.
func (s *Selection) entities(ctx context.Context, g Graph) ([]schema.Entity, error) {
	if s.Whole {
		return allEntities(ctx, g)
	}
	ids := map[string]bool{}
	for _, e := range s.Events {
		for _, id := range EntityIDs(e) {
			ids[id] = true
		}
	}
	return lookUp(ctx, ids, g.Entity)
}

// articles returns the articles that tell of the events, or all.
func (s *Selection) articles(ctx context.Context, g Graph) ([]schema.Article, error) {
	if s.Whole {
		return gather(g.Articles(ctx))
	}
	ids := map[string]bool{}
	for _, e := range s.Events {
		for _, r := range e.Reports {
			ids[r.Article] = true
		}
	}
	return lookUp(ctx, ids, g.Article)
}

// allEntities returns every entity that has a name.
func allEntities(ctx context.Context, g Graph) ([]schema.Entity, error) {
	ids := map[string]bool{}
	err := g.Names(ctx, func(id, _ string) error {
		ids[id] = true
		return nil
	})
	if err != nil {
		return nil, err
	}
	return lookUp(ctx, ids, g.Entity)
}

// gather returns what a sequence gives, up to its first error.
func gather[T any](seq func(func(T, error) bool)) ([]T, error) {
	var list []T
	for x, err := range seq {
		if err != nil {
			return nil, err
		}
		list = append(list, x)
	}
	return list, nil
}

// lookUp returns what get has for the ids.
func lookUp[T any](ctx context.Context, ids map[string]bool, get func(context.Context, string) (T, bool, error)) ([]T, error) {
	var list []T
	for id := range ids {
		x, ok, err := get(ctx, id)
		if err != nil {
			return nil, err
		}
		if ok {
			list = append(list, x)
		}
	}
	return list, nil
}
