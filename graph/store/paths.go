package store

import (
	"context"
	"slices"
	"strings"
	"time"

	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// path is one way to come upon events: the subjects from which a predicate leads to a node.
type path struct {
	predicates []quad.IRI
	object     quad.IRI
}

// maxFollowed is how many bytes of an index are worth following: about 500 quads, of events and of
// their reports. Beyond that it is quicker to read the digests of all events of a million quads.
const maxFollowed = 2000

// candidates returns the ids of events among which all that the filters ask for are, sorted; rare is
// false if there are too many of them.
func (v *View) candidates(ctx context.Context, filters []Filter) (ids []string, rare bool, err error) {
	var nodes []quad.IRI
	left := maxFollowed
	for _, f := range filters {
		if f.Article != "" {
			told, err := v.toldBy(ctx, f.Article)
			if err != nil {
				return nil, false, err
			}
			ids = append(ids, told...)
			continue
		}
		paths, size, err := v.rarest(ctx, f.conditions())
		if left -= size; err != nil || left < 0 {
			return nil, false, err
		}
		more, err := v.follow(ctx, paths)
		if err != nil {
			return nil, false, err
		}
		nodes = append(nodes, more...)
	}
	for _, iri := range nodes {
		if id, _ := schema.ID(iri); isEvent(id) {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), true, nil
}

// rarest returns the paths of the condition that the index has least of, and how many bytes that is;
// more than is worth following if there is no condition.
func (v *View) rarest(ctx context.Context, conditions [][]path) (best []path, size int, err error) {
	size = maxFollowed + 1
	for _, paths := range conditions {
		n, err := v.width(ctx, paths)
		if err != nil {
			return nil, 0, err
		}
		if n < size {
			best, size = paths, n
		}
	}
	return best, size, nil
}

// width returns how many bytes the index has for the paths.
func (v *View) width(ctx context.Context, paths []path) (int, error) {
	sum := 0
	r := v.session.reader
	for _, p := range paths {
		for _, predicate := range p.predicates {
			prefix, ok, err := r.nodes(ctx, []quad.Value{p.object, predicate})
			n := 0
			if err == nil && ok {
				n, err = r.size(ctx, byObject, prefix)
			}
			if err != nil {
				return 0, err
			}
			sum += n
		}
	}
	return sum, nil
}

// follow returns the nodes at which one of the paths starts, sorted, each once.
func (v *View) follow(ctx context.Context, paths []path) ([]quad.IRI, error) {
	var list []quad.IRI
	for _, p := range paths {
		for _, predicate := range p.predicates {
			more, err := v.Subjects(ctx, predicate, p.object)
			if err != nil {
				return nil, err
			}
			list = append(list, more...)
		}
	}
	slices.SortFunc(list, func(a, b quad.IRI) int { return strings.Compare(string(a), string(b)) })
	return slices.Compact(list), nil
}

// toldBy returns the ids of the events that an article tells of, sorted.
func (v *View) toldBy(ctx context.Context, article string) ([]string, error) {
	quads, err := v.Quads(ctx, schema.ArticleIRI(article))
	var ids []string
	for _, q := range quads {
		if iri, ok := q.Object.(quad.IRI); ok && q.Predicate == schema.PredTells {
			id, _ := schema.ID(iri)
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), err
}

// takingPart are the predicates that lead to who takes part.
var takingPart = []quad.IRI{schema.PredVisitor, schema.PredHost, schema.PredParticipant}

// conditions returns, for each condition that the graph has paths for, those paths.
func (f Filter) conditions() [][]path {
	var all [][]path
	for _, id := range f.Who {
		all = append(all, []path{{takingPart, schema.IRI(id)}})
	}
	for _, side := range f.Sides {
		all = append(all, []path{{append([]quad.IRI{schema.PredSide}, takingPart...), schema.CountryIRI(side)}})
	}
	if len(f.Visitors) > 0 {
		var paths []path
		for _, id := range f.Visitors {
			paths = append(paths, path{takingPart[:1], schema.IRI(id)})
		}
		all = append(all, paths)
	}
	if f.Place != "" {
		all = append(all, []path{{[]quad.IRI{schema.PredPlace}, schema.IRI(f.Place)}})
	}
	if f.Part != "" {
		all = append(all, []path{{[]quad.IRI{schema.PredPartOf}, schema.IRI(f.Part)}})
	}
	if f.Country != "" {
		all = append(all, []path{{[]quad.IRI{schema.PredCountry, schema.PredTo}, schema.CountryIRI(f.Country)}})
	}
	if times := f.times(); times != nil {
		all = append(all, times)
	}
	return all
}

// maxDays and maxMonths are how many day and month nodes are worth following for one range.
const (
	maxDays   = 31
	maxMonths = 24
)

// times are the paths to the events that may touch the days from First to Last; nil if one of them
// is open.
func (f Filter) times() []path {
	if f.First == "" || f.Last == "" {
		return nil
	}
	t := schema.Time{Start: f.First, End: f.Last}
	first, last, ok := t.Range()
	if !ok {
		return nil
	}
	days, months, years := nodes(first, last, schema.Day), nodes(first, last, schema.Month), nodes(first, last, schema.Year)
	var paths []path
	closest, coarse := days, append(slices.Clone(months), years...)
	predicate := schema.PredDay
	if len(days) > maxDays {
		closest, coarse, predicate = months, years, schema.PredMonth
	}
	if len(months) > maxMonths {
		closest, coarse, predicate = years, nil, schema.PredYear
	}
	for _, node := range closest {
		paths = append(paths, path{[]quad.IRI{predicate}, node})
	}
	for _, node := range coarse {
		paths = append(paths, path{[]quad.IRI{schema.PredWithin}, node})
	}
	return paths
}

// nodes returns the nodes of the days, months or years from first to last.
func nodes(first, last time.Time, p schema.Precision) []quad.IRI {
	var list []quad.IRI
	for day := first; !day.After(last); day = day.AddDate(0, 0, 1) {
		if node := schema.DateNode(schema.FormatDate(day, p)); len(list) == 0 || list[len(list)-1] != node {
			list = append(list, node)
		}
	}
	return list
}
