package ask

import (
	"context"
	"time"

	"demarche/schema"
)

// First is a visit of a kind that the graph knows no earlier one of, or none for long.
type First struct {
	// Traveller is the id of the person or country, Name what it is called, To the country visited.
	Traveller string `json:"traveller"`
	Name      string `json:"name"`
	To        string `json:"to"`
	Item      Item   `json:"item"`
	// Previous is the visit before; nil if the graph knows none.
	Previous *Item `json:"previous,omitempty"`
	// Years are the whole years between the two; 0 if there is no previous one.
	Years int `json:"years,omitempty"`
}

// Firsts returns the visits held that were the first of their traveller to their country in at
// least years, or ever as far as the graph knows, by date. Every person and every country travels
// for itself. The filter narrows the visits returned, not those before them.
func Firsts(ctx context.Context, q Query, years int) ([]First, error) {
	wide := Filter{Types: []schema.EventType{schema.Visit}, Statuses: []schema.Status{schema.Held}}
	visits, err := collect(ctx, q.Graph, wide, func(e schema.Event) bool { return e.Time.Known() && e.To != "" })
	if err != nil {
		return nil, err
	}
	q.Types, q.Statuses = wide.Types, wide.Statuses
	wanted, err := q.sieve(q.Graph)
	if err != nil {
		return nil, err
	}
	last := map[[2]string]*schema.Event{}
	names := Names{}
	var found []First
	for i := range visits {
		e := &visits[i]
		for _, who := range travellers(*e) {
			key := [2]string{who, e.To}
			before := last[key]
			last[key] = e
			if before != nil && yearsBetween(*before, *e) < years {
				continue
			}
			ok, err := wanted.passes(ctx, *e)
			if err == nil && ok {
				var f First
				f, err = q.first(ctx, names, who, *e, before)
				found = append(found, f)
			}
			if err != nil {
				return nil, err
			}
		}
	}
	return found, nil
}

// first puts together an answer, and adds to the names known; before is nil where there is no visit
// before.
func (q Query) first(ctx context.Context, names Names, who string, e schema.Event, before *schema.Event) (First, error) {
	events := []schema.Event{e}
	if before != nil {
		events = append(events, *before)
	}
	items, err := q.itemsWith(ctx, names, events)
	if err != nil {
		return First{}, err
	}
	f := First{Traveller: who, Name: names.Of(who), To: e.To, Item: items[0]}
	if before != nil {
		f.Previous, f.Years = &items[1], yearsBetween(*before, e)
	}
	return f, nil
}

// travellers returns the ids of those who make a visit: the people, and the country.
func travellers(e schema.Event) []string {
	var ids []string
	for _, p := range e.Participants {
		if p.Role == schema.RoleVisitor && schema.KindOf(p.Entity) == schema.Person {
			ids = append(ids, p.Entity)
		}
	}
	if e.From != "" {
		ids = append(ids, "country/"+e.From)
	}
	return ids
}

// yearsBetween returns the whole years that surely lie between two events; 0 where a date is not
// known.
func yearsBetween(a, b schema.Event) int {
	_, from, ok := a.Time.Range()
	to, _, known := b.Time.Range()
	if !ok || !known {
		return 0
	}
	years := to.Year() - from.Year()
	if to.Before(time.Date(to.Year(), from.Month(), from.Day(), 0, 0, 0, 0, time.UTC)) {
		years--
	}
	return max(years, 0)
}
