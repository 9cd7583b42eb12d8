package ask

import (
	"context"
	"slices"

	"demarche/schema"
)

// Timeline returns the events in which every one of the entities takes part, by date; of none, all
// events that the filter lets through.
func Timeline(ctx context.Context, q Query, ids ...string) ([]Item, error) {
	f := q.Filter
	near(&f, ids...)
	events, err := collect(ctx, q.Graph, f, func(e schema.Event) bool {
		return !slices.ContainsFunc(ids, func(id string) bool { return !Involves(e, id) })
	})
	if err != nil {
		return nil, err
	}
	return q.items(ctx, events)
}

// near lets the graph find events by the first entity that is asked for, where the filter names
// none of its kind. The answer stays the same.
func near(f *Filter, ids ...string) {
	for _, id := range ids {
		if len(f.People) == 0 && schema.KindOf(id) == schema.Person {
			f.People = []string{id}
		}
		if len(f.Countries) == 0 && schema.KindOf(id) == schema.Country {
			f.Countries = []string{id[len("country/"):]}
		}
	}
}

// Trips returns the visits, by date; if an entity is given, those that it makes.
func Trips(ctx context.Context, q Query, traveller string) ([]Item, error) {
	f := q.Filter
	f.Types = []schema.EventType{schema.Visit}
	near(&f, traveller)
	events, err := collect(ctx, q.Graph, f, func(e schema.Event) bool { return traveller == "" || travels(e, traveller) })
	if err != nil {
		return nil, err
	}
	return q.items(ctx, events)
}

// travels tells whether the entity makes the visit, itself or as the side of who does.
func travels(e schema.Event, id string) bool {
	if schema.KindOf(id) == schema.Country && e.From == id[len("country/"):] {
		return true
	}
	return slices.ContainsFunc(e.Participants, func(p schema.Participant) bool {
		return p.Role == schema.RoleVisitor && (p.Entity == id || isSide(p.Side, id))
	})
}

// Upcoming returns the events that are planned or possible for today or later, by date. Events
// without a date are left out, and so are plans whose days have passed, unless overdue is set: then
// these are returned too.
func Upcoming(ctx context.Context, q Query, overdue bool) ([]Item, error) {
	f := q.Filter
	if len(f.Statuses) == 0 {
		f.Statuses = []schema.Status{schema.Planned, schema.Possible}
	}
	events, err := collect(ctx, q.Graph, f, func(e schema.Event) bool {
		_, last, ok := e.Time.Range()
		return ok && (!last.Before(q.Today) || overdue && q.overdue(e))
	})
	if err != nil {
		return nil, err
	}
	return q.items(ctx, events)
}
