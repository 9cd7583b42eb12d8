package ask

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"demarche/schema"
)

// Counterpart is someone who took part in events together with the one asked about.
type Counterpart struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	// Side is the country or organisation that the counterpart acts for in the last event.
	Side string `json:"side,omitempty"`
	// First and Last are when, as When tells it; empty where no date is known.
	First string `json:"first,omitempty"`
	Last  string `json:"last,omitempty"`
	// Events are what the two took part in, by date.
	Events []Item `json:"events"`
}

// WhoMet returns those who met the entity in person, those met most often first. Unless the filter
// says otherwise it looks at meetings and summits that were held.
func WhoMet(ctx context.Context, q Query, id string) ([]Counterpart, error) {
	q.Filter = metFilter(q.Filter)
	items, err := Timeline(ctx, q, id)
	if err != nil {
		return nil, err
	}
	names := Names{}
	byID := map[string]*Counterpart{}
	for _, item := range items {
		if err := names.learn(ctx, q.Graph, item.Event); err != nil {
			return nil, err
		}
		for _, p := range opposite(item.Event, id) {
			c := byID[p.Entity]
			if c == nil {
				c = &Counterpart{ID: p.Entity, Name: names.Of(p.Entity), First: dated(item.Event)}
				byID[p.Entity] = c
			}
			c.Side, c.Last = cmp.Or(p.Side, c.Side), cmp.Or(dated(item.Event), c.Last)
			c.Events = append(c.Events, item)
		}
	}
	return ranked(byID), nil
}

// metFilter narrows a filter to what counts as having met, where it does not say otherwise.
func metFilter(f Filter) Filter {
	if len(f.Types) == 0 {
		f.Types = []schema.EventType{schema.Meeting, schema.Summit}
	}
	if len(f.Statuses) == 0 {
		f.Statuses = []schema.Status{schema.Held}
	}
	return f
}

// Met returns the events in which the two entities met in person, by date, as WhoMet does.
func Met(ctx context.Context, q Query, a, b string) ([]Item, error) {
	q.Filter = metFilter(q.Filter)
	return Timeline(ctx, q, a, b)
}

// opposite returns the participants of an event who are not the entity and not on its own side.
// Where that leaves nobody (a meeting inside one country), all but the entity are returned.
func opposite(e schema.Event, id string) []schema.Participant {
	side := sideOf(e, id)
	others := filter(e.Participants, func(p schema.Participant) bool { return p.Entity != id && p.Entity != "country/"+side })
	across := filter(others, func(p schema.Participant) bool { return side == "" || p.Side != side })
	if len(across) > 0 {
		return across
	}
	return others
}

// sideOf returns the side that an entity acts for in an event; a country acts for itself.
func sideOf(e schema.Event, id string) string {
	if schema.KindOf(id) == schema.Country {
		return lastPart(id)
	}
	for _, p := range e.Participants {
		if p.Entity == id || isSide(p.Side, id) {
			return p.Side
		}
	}
	return ""
}

// lastPart returns what stands after the last slash of an id.
func lastPart(id string) string { return id[strings.LastIndex(id, "/")+1:] }

// ranked returns the counterparts with the most events first, then by id.
func ranked(byID map[string]*Counterpart) []Counterpart {
	list := make([]Counterpart, 0, len(byID))
	for _, c := range byID {
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b Counterpart) int {
		return cmp.Or(cmp.Compare(len(b.Events), len(a.Events)), cmp.Compare(a.ID, b.ID))
	})
	return list
}
