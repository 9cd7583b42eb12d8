package store

import (
	"context"
	"slices"
	"strings"

	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// Filter tells which events are asked for. The zero value asks for all; every condition that is set
// must hold.
type Filter struct {
	// Who are ids of entities that must all take part, whatever their role.
	Who []string
	// Sides are codes or short names that must all take part: as a side, or as participants.
	Sides []string
	// Visitors are ids of entities one of which must travel.
	Visitors []string
	// Types and Statuses are allowed values.
	Types    []schema.EventType
	Statuses []schema.Status
	// First and Last are ISO dates, of days, months or years; the event must possibly touch the days between, both included.
	// Either may be empty. Events without a date are left out once one is set.
	First, Last string
	// Country is the code of where it takes place, or where a visit goes.
	Country string
	// Place is the id of the place.
	Place string
	// Part is the id of an event during which it happens.
	Part string
	// Article is the id of an article that must tell of it.
	Article string
	// Main leaves out events that are background in every article, MinConfidence those below it.
	Main          bool
	MinConfidence float64
}

// Events returns the events that f asks for, sorted by id.
func (v *View) Events(ctx context.Context, f Filter) ([]schema.Event, error) {
	var list []schema.Event
	err := v.EachEvent(ctx, func(e schema.Event) error {
		list = append(list, e)
		return nil
	}, f)
	slices.SortFunc(list, func(a, b schema.Event) int { return strings.Compare(a.ID, b.ID) })
	return list, err
}

// EachEvent calls fn with each event that one of the filters asks for, in no set order, until fn returns
// an error. It follows the rarest condition of each filter, or else reads the digests of all events.
func (v *View) EachEvent(ctx context.Context, fn func(schema.Event) error, filters ...Filter) error {
	tests := make([]test, len(filters))
	for i, f := range filters {
		tests[i] = f.test()
	}
	take := func(id func() string, digest []byte) error {
		e, ok, err := passing(tests, id, digest)
		if err != nil || !ok {
			return err
		}
		return fn(e)
	}
	ids, rare, err := v.candidates(ctx, filters)
	switch {
	case err != nil:
		return err
	case rare:
		return v.eventsAt(ctx, ids, take)
	}
	return v.allEvents(ctx, tests, take)
}

// eventsAt gives the digests of the events with the ids to take.
func (v *View) eventsAt(ctx context.Context, ids []string, take func(id func() string, digest []byte) error) error {
	for _, id := range ids {
		digest, err := v.digest(ctx, schema.IRI(id))
		if err == nil && digest != nil {
			err = take(func() string { return id }, digest)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// allEvents gives the digests of all events of the types that one of the tests wants to take.
func (v *View) allEvents(ctx context.Context, tests []test, take func(id func() string, digest []byte) error) error {
	for _, t := range schema.EventTypes() {
		if !slices.ContainsFunc(tests, func(x test) bool { return len(x.Types) == 0 || slices.Contains(x.Types, t) }) {
			continue
		}
		err := v.digests(ctx, string(t)+"/", func(key, digest []byte) error {
			return take(func() string { return digestID(key) }, digest)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// isEvent tells whether id names an event, and not a report or an entity.
func isEvent(id string) bool {
	folder, _, _ := strings.Cut(id, "/")
	return schema.EventType(folder).Valid()
}

// entityFolders are the folders of the ids of entities, sorted.
var entityFolders = []string{"country", "org", "person", "place"}

// FindEntities returns up to limit entities by name, alias or surname, whatever the case and the
// accents; those that bear exactly the name come first, then those of whose names one begins with
// it, each group sorted by id. A limit of 0 means no limit.
func (v *View) FindEntities(ctx context.Context, name string, limit int) ([]schema.Entity, error) {
	ids, err := v.named(ctx, name)
	if err != nil {
		return nil, err
	}
	if len(ids) == 0 {
		if ids, err = v.prefixed(ctx, name); err != nil {
			return nil, err
		}
	}
	if limit > 0 && len(ids) > limit {
		ids = ids[:limit]
	}
	list := make([]schema.Entity, 0, len(ids))
	for _, id := range ids {
		e, err := v.Entity(ctx, id)
		if err != nil {
			return nil, err
		}
		list = append(list, e)
	}
	return list, nil
}

// named returns the ids of the entities that bear the name, or have it as their id.
func (v *View) named(ctx context.Context, name string) ([]string, error) {
	found, err := v.Subjects(ctx, schema.PredKey, quad.String(schema.Fold(name)))
	if err != nil {
		return nil, err
	}
	ids := make([]string, 0, len(found)+1)
	for _, iri := range found {
		id, _ := schema.ID(iri)
		ids = append(ids, id)
	}
	if _, err := v.Entity(ctx, name); err == nil && !slices.Contains(ids, name) {
		ids = append(ids, name)
	}
	return ids, nil
}

// prefixed returns the ids of the entities one of whose names begins with name.
func (v *View) prefixed(ctx context.Context, name string) ([]string, error) {
	prefix := schema.Fold(name)
	var ids []string
	err := v.Names(ctx, func(id, key string) error {
		if strings.HasPrefix(schema.Fold(key), prefix) {
			ids = append(ids, id)
		}
		return nil
	})
	slices.Sort(ids)
	return slices.Compact(ids), err
}

// Names calls fn with every name and alias of every entity, by id, the best name first.
func (v *View) Names(ctx context.Context, fn func(id, name string) error) error {
	for _, folder := range entityFolders {
		err := v.digests(ctx, folder+"/", func(key, digest []byte) error {
			e, err := unpackEntity(digestID(key), digest)
			if err != nil {
				return err
			}
			return eachName(e, fn)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// eachName calls fn with the name and each alias of an entity, until fn returns an error.
func eachName(e schema.Entity, fn func(id, name string) error) error {
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		if name == "" {
			continue
		}
		if err := fn(e.ID, name); err != nil {
			return err
		}
	}
	return nil
}
