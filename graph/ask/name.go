package ask

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"demarche/schema"
)

// maxNear is the most names that an UnknownError suggests.
const maxNear = 3

// minSlip is how long a name must be, in bytes, for one slip in it to be forgiven: in short names a
// letter makes another name ("Iran", "Iraq").
const minSlip = 6

// Find returns the entity that a person means by name: an id (with or without dm:), a country's
// code, any name or alias, accents and case aside, with or without an office before it, a part of a
// name that only one has, or a name with one slip. Where several have the name, the one whose
// own name it is wins, if there is only one such. It returns an *UnknownError with what is near or
// an *AmbiguousError.
func Find(ctx context.Context, g Graph, name string) (schema.Entity, error) {
	name = strings.TrimSpace(name)
	for _, id := range idsOf(name) {
		e, ok, err := g.Entity(ctx, id)
		if err != nil || ok {
			return e, err
		}
	}
	found, err := g.Named(ctx, name)
	if err != nil {
		return schema.Entity{}, err
	}
	switch found = preferred(found, name); len(found) {
	case 0:
		return loosely(ctx, g, name)
	case 1:
		return found[0], nil
	}
	return schema.Entity{}, &AmbiguousError{Name: name, Candidates: found}
}

// loosely looks for what is not called by the name as it stands: a country by its code in small
// letters, someone by office and name, or what has the name in part or nearly.
func loosely(ctx context.Context, g Graph, name string) (schema.Entity, error) {
	if len(name) == 2 {
		if e, ok, err := g.Entity(ctx, "country/"+strings.ToUpper(name)); err != nil || ok {
			return e, err
		}
	}
	if e, ok, err := titled(ctx, g, name); err != nil || ok {
		return e, err
	}
	return partly(ctx, g, name)
}

// Says tells whether a name is one that the entity has, or its id or code: not found by a part of a
// name, an office or with a slip, of which a person may want to know.
func Says(name string, e schema.Entity) bool {
	name = strings.TrimSpace(name)
	return called(e, name) || slices.ContainsFunc(idsOf(strings.ToUpper(name)), func(id string) bool { return id == e.ID }) || bareID(name) == e.ID
}

// idsOf returns the ids that a name may be written as.
func idsOf(name string) []string {
	id := bareID(name)
	ids := []string{id}
	if len(id) == 2 && id == strings.ToUpper(id) {
		ids = append(ids, "country/"+id)
	}
	return ids
}

// preferred returns those of found whose own name it is; all if none, sorted by id. Between a
// country and others of one name the country is meant.
func preferred(found []schema.Entity, name string) []schema.Entity {
	slices.SortFunc(found, func(a, b schema.Entity) int { return cmp.Compare(a.ID, b.ID) })
	for _, keep := range []func(schema.Entity) bool{
		func(e schema.Entity) bool { return schema.Fold(e.Name) == schema.Fold(name) },
		func(e schema.Entity) bool { return e.Kind == schema.Country },
	} {
		if len(found) < 2 {
			return found
		}
		if some := filter(found, keep); len(some) > 0 {
			found = some
		}
	}
	return found
}

// filter returns the members of list that keep lets through.
func filter[T any](list []T, keep func(T) bool) []T {
	var kept []T
	for _, x := range list {
		if keep(x) {
			kept = append(kept, x)
		}
	}
	return kept
}

// titled returns the one entity that is called by its office and name ("President Rouhani"); ok is
// false if there is none, or several.
func titled(ctx context.Context, g Graph, name string) (e schema.Entity, ok bool, err error) {
	words := strings.Fields(name)
	for i := 1; i < len(words); i++ {
		found, err := g.Named(ctx, strings.Join(words[i:], " "))
		if err != nil {
			return e, false, err
		}
		office := schema.Fold(strings.Join(words[:i], " "))
		found = filter(found, func(e schema.Entity) bool {
			return slices.ContainsFunc(append(e.Offices, e.Office), func(o string) bool { return schema.Fold(o) == office })
		})
		if len(found) == 1 {
			return found[0], true, nil
		}
	}
	return e, false, nil
}

// partly looks for the only entity one of whose names ends or begins with the words asked for
// ("Blinken"), or else for names that look like them.
func partly(ctx context.Context, g Graph, name string) (schema.Entity, error) {
	s := newSpeller(name)
	err := g.Names(ctx, func(id, n string) error {
		s.see(id, n)
		return nil
	})
	if err != nil {
		return schema.Entity{}, err
	}
	ranked := s.ranked()
	switch {
	case len(s.whole) > 0:
		return only(ctx, g, name, slices.Sorted(maps.Keys(s.whole)))
	case len(ranked) > 0 && ranked[0].slips == 1 && len(name) >= minSlip && (len(ranked) == 1 || ranked[1].slips > 1):
		return only(ctx, g, name, []string{ranked[0].id})
	}
	return schema.Entity{}, unknown(name, ranked)
}

// maxCandidates is the most entities that an AmbiguousError lists.
const maxCandidates = 10

// only returns the one entity with one of the ids, or an *AmbiguousError where there are several.
func only(ctx context.Context, g Graph, name string, ids []string) (schema.Entity, error) {
	e := &AmbiguousError{Name: name}
	for _, id := range ids[:min(len(ids), maxCandidates)] {
		ent, ok, err := g.Entity(ctx, id)
		if err != nil {
			return schema.Entity{}, err
		}
		if ok {
			e.Candidates = append(e.Candidates, ent)
		}
	}
	switch len(e.Candidates) {
	case 0:
		return schema.Entity{}, &UnknownError{Name: name}
	case 1:
		return e.Candidates[0], nil
	}
	return schema.Entity{}, e
}
