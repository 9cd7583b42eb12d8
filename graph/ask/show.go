package ask

import (
	"context"

	"demarche/schema"
)

// Page is all that the graph holds about an entity or an event; one of the two is set.
type Page struct {
	Entity *schema.Entity `json:"entity,omitempty"`
	// Events are an entity's, by date.
	Events []Item `json:"events,omitempty"`
	// Counts tells how many of an entity's events there are of each type.
	Counts map[schema.EventType]int `json:"counts,omitempty"`
	// Event is the event, with its evidence.
	Event *Item `json:"event,omitempty"`
	// Reports are what each article tells of the event, in the order of Event.Reports.
	Reports []Told `json:"reports,omitempty"`
	// Parts are the events that happen during this one, by date.
	Parts []Item `json:"parts,omitempty"`
}

// Told is a report and the article that it stands in.
type Told struct {
	Article schema.Article `json:"article"`
	Report  schema.Report  `json:"report"`
}

// Show returns the page of what has the name: an event by its id, or an entity as Find finds it.
func Show(ctx context.Context, q Query, name string) (Page, error) {
	e, ok, err := q.Graph.Event(ctx, bareID(name))
	if err != nil {
		return Page{}, err
	}
	if ok {
		return q.eventPage(ctx, e)
	}
	ent, err := Find(ctx, q.Graph, name)
	if err != nil {
		return Page{}, err
	}
	return q.entityPage(ctx, ent)
}

// entityPage returns the page of an entity.
func (q Query) entityPage(ctx context.Context, ent schema.Entity) (Page, error) {
	items, err := Timeline(ctx, q, ent.ID)
	if err != nil {
		return Page{}, err
	}
	p := Page{Entity: &ent, Events: items, Counts: map[schema.EventType]int{}}
	for _, item := range items {
		p.Counts[item.Event.Type]++
	}
	return p, nil
}

// eventPage returns the page of an event.
func (q Query) eventPage(ctx context.Context, e schema.Event) (Page, error) {
	q.Evidence = true
	items, err := q.items(ctx, []schema.Event{e})
	if err != nil {
		return Page{}, err
	}
	p := Page{Event: &items[0]}
	for _, ref := range e.Reports {
		a, _, err := q.Graph.Article(ctx, ref.Article)
		if err != nil {
			return Page{}, err
		}
		r, _, err := q.Graph.Report(ctx, ref)
		if err != nil {
			return Page{}, err
		}
		p.Reports = append(p.Reports, Told{a, r})
	}
	parts, err := collect(ctx, q.Graph, partsFilter(e), func(x schema.Event) bool { return x.PartOf == e.ID })
	if err != nil {
		return Page{}, err
	}
	q.Evidence = false
	p.Parts, err = q.items(ctx, parts)
	return p, err
}

// partsFilter is a filter that lets the parts of an event through and little else.
func partsFilter(e schema.Event) Filter {
	f := Filter{}
	if first, last, ok := e.Time.Range(); ok && len(e.Participants) == 0 {
		f.Since, f.Until = schema.FormatDate(first, schema.Day), schema.FormatDate(last, schema.Day)
	}
	return f
}
