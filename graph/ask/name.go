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
// code, or any name or alias, accents and case aside. Where several have the name, the one whose
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
		return partly(ctx, g, name)
	case 1:
		return found[0], nil
	}
	return schema.Entity{}, &AmbiguousError{Name: name, Candidates: found}
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

// partly looks for the only entity one of whose names ends or begins with the words asked for
// ("Blinken"), or else for names that look like them.
func partly(ctx context.Context, g Graph, name string) (schema.Entity, error) {
	want, whole, near := schema.Fold(name), map[string]bool{}, map[string]likeness{}
	err := g.Names(ctx, func(id, n string) error {
		folded := schema.Fold(n)
		if want != "" && (strings.HasSuffix(folded, " "+want) || strings.HasPrefix(folded, want+" ")) {
			whole[id] = true
		}
		d := slips(want, folded)
		if old, seen := near[id]; d <= max(1, len(want)/4) && (!seen || d < old.slips) {
			near[id] = likeness{id, n, d}
		}
		return nil
	})
	if err != nil {
		return schema.Entity{}, err
	}
	ranked := slices.SortedFunc(maps.Values(near), nearest)
	switch {
	case len(whole) > 0:
		return only(ctx, g, name, slices.Sorted(maps.Keys(whole)))
	case len(ranked) == 1 && ranked[0].slips == 1 && len(name) >= minSlip:
		return only(ctx, g, name, []string{ranked[0].id})
	}
	return schema.Entity{}, unknown(name, ranked)
}

// likeness is how a name is like the one asked for: slips counts the letters that differ.
type likeness struct {
	id, name string
	slips    int
}

// nearest orders the fewest slips first, then by name.
func nearest(a, b likeness) int {
	return cmp.Or(cmp.Compare(a.slips, b.slips), cmp.Compare(a.name, b.name), cmp.Compare(a.id, b.id))
}

// unknown returns the error for a name that nothing has, with what is near.
func unknown(name string, ranked []likeness) error {
	e := &UnknownError{Name: name}
	for _, n := range ranked[:min(len(ranked), maxNear)] {
		e.Near = append(e.Near, n.name)
	}
	return e
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

// slips counts the letters to change, add or drop to make b of a (Levenshtein's distance); the
// longer's length at once where the lengths are too far apart to be of use.
func slips(a, b string) int {
	if d := len(a) - len(b); d > 3 || d < -3 {
		return max(len(a), len(b))
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j := range b {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
