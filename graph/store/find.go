package store

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

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
}

// Events returns the events that f asks for, sorted by id. It reads no more than the rarest
// condition gives.
func (v *View) Events(ctx context.Context, f Filter) ([]schema.Event, error) {
	ids, err := v.candidates(ctx, f)
	if err != nil {
		return nil, err
	}
	var list []schema.Event
	for _, id := range ids {
		e, err := v.eventAt(ctx, id)
		if err != nil {
			return nil, err
		}
		if f.accepts(e) {
			list = append(list, e)
		}
	}
	return list, nil
}

// path is one way to come upon events: the subjects from which a predicate leads to a node.
type path struct {
	predicates []quad.IRI
	object     quad.IRI
}

// candidates returns the ids of events among which all that f asks for are, sorted.
func (v *View) candidates(ctx context.Context, f Filter) ([]string, error) {
	conditions := f.conditions()
	if f.Article != "" {
		return v.toldBy(ctx, f.Article)
	}
	var best []quad.IRI
	for i, paths := range conditions {
		found, err := v.follow(ctx, paths)
		if err != nil {
			return nil, err
		}
		if i == 0 || len(found) < len(best) {
			best = found
		}
	}
	ids := make([]string, 0, len(best))
	for _, iri := range best {
		if id, _ := schema.ID(iri); isEvent(id) {
			ids = append(ids, id)
		}
	}
	return ids, nil
}

// isEvent tells whether id names an event, and not a report or an entity.
func isEvent(id string) bool {
	folder, _, _ := strings.Cut(id, "/")
	return schema.EventType(folder).Valid()
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

// conditions returns, for each condition that the graph has paths for, those paths; the classes of
// events if there is none.
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
	if len(all) == 0 {
		all = append(all, f.classes())
	}
	return all
}

// classes are the paths to all events of the types asked for.
func (f Filter) classes() []path {
	types := f.Types
	if len(types) == 0 {
		types = schema.EventTypes()
	}
	var paths []path
	for _, t := range types {
		paths = append(paths, path{[]quad.IRI{schema.PredType}, t.Class()})
	}
	return paths
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

// accepts tells whether e fulfils every condition.
func (f Filter) accepts(e schema.Event) bool {
	return f.acceptsPeople(e) && f.acceptsTime(e) &&
		(len(f.Types) == 0 || slices.Contains(f.Types, e.Type)) &&
		(len(f.Statuses) == 0 || slices.Contains(f.Statuses, e.Status)) &&
		(f.Country == "" || f.Country == e.PlaceCountry || f.Country == e.To) &&
		(f.Place == "" || f.Place == e.Place) &&
		(f.Part == "" || f.Part == e.PartOf) &&
		(f.Article == "" || slices.ContainsFunc(e.Reports, func(r schema.ReportRef) bool { return r.Article == f.Article }))
}

// acceptsPeople tells whether everybody asked for takes part in e.
func (f Filter) acceptsPeople(e schema.Event) bool {
	has := func(id string) bool {
		return slices.ContainsFunc(e.Participants, func(p schema.Participant) bool { return p.Entity == id })
	}
	for _, id := range f.Who {
		if !has(id) {
			return false
		}
	}
	for _, side := range f.Sides {
		acts := func(p schema.Participant) bool { return p.Side == side }
		if !slices.ContainsFunc(e.Participants, acts) && !has(schema.EntityOfSide(side)) {
			return false
		}
	}
	travels := func(p schema.Participant) bool {
		return p.Role == schema.RoleVisitor && slices.Contains(f.Visitors, p.Entity)
	}
	return len(f.Visitors) == 0 || slices.ContainsFunc(e.Participants, travels)
}

// acceptsTime tells whether e may touch the days asked for.
func (f Filter) acceptsTime(e schema.Event) bool {
	if f.First == "" && f.Last == "" {
		return true
	}
	first, last, ok := e.Time.Range()
	if !ok {
		return false
	}
	since, _, err := schema.Days(f.First)
	if err == nil && last.Before(since) {
		return false
	}
	_, until, err := schema.Days(f.Last)
	return err != nil || !first.After(until)
}

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
	nodes, err := v.ofClass(ctx, labelClasses[2:6]...)
	if err != nil {
		return err
	}
	for _, iri := range nodes {
		id, _ := schema.ID(iri)
		quads, err := v.Quads(ctx, iri)
		if err != nil {
			return err
		}
		slices.SortStableFunc(quads, func(a, b quad.Quad) int { return cmp.Compare(rank(a), rank(b)) })
		for _, q := range quads {
			if text, ok := q.Object.(quad.String); ok && rank(q) < 2 {
				if err := fn(id, string(text)); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// rank puts names before aliases and both before all else.
func rank(q quad.Quad) int {
	switch q.Predicate {
	case schema.PredLabel:
		return 0
	case schema.PredAlias:
		return 1
	}
	return 2
}
