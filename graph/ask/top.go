package ask

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"demarche/schema"
)

// Count is one line of a ranking.
type Count struct {
	// IDs are the entities that are counted: one, or the two of a pair.
	IDs []string `json:"ids"`
	// Names are what they are called.
	Names []string `json:"names"`
	// Events is how many events they took part in, Last the date of the last of them.
	Events int    `json:"events"`
	Last   string `json:"last,omitempty"`
	// Evidence is what articles say of the events, by date; nil unless asked for.
	Evidence []Quote `json:"evidence,omitempty"`
}

// tally is a count in the making, with the events that it counts.
type tally struct {
	Count
	events []*schema.Event
}

// rankings are what Top can count: each gives the groups of ids that an event counts for.
var rankings = map[string]func(schema.Event) [][]string{
	"people":     func(e schema.Event) [][]string { return singles(People(e)) },
	"pairs":      func(e schema.Event) [][]string { return pairsOf(People(e)) },
	"countries":  func(e schema.Event) [][]string { return singles(countries(e)) },
	"sides":      func(e schema.Event) [][]string { return pairsOf(countries(e)) },
	"travellers": func(e schema.Event) [][]string { return singles(filter(visitors(e), isPerson)) },
	"places": func(e schema.Event) [][]string {
		return singles(filter([]string{e.Place}, func(id string) bool { return id != "" }))
	},
}

// Rankings returns what Top can count, sorted.
func Rankings() []string {
	var names []string
	for name := range rankings {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Top returns the busiest by the ranking, those with the most events first, at most n of them (all
// if n is 0). Unless the filter says otherwise it counts what was held. It returns an error for an
// unknown ranking.
func Top(ctx context.Context, q Query, by string, n int) ([]Count, error) {
	group, ok := rankings[by]
	if !ok {
		return nil, fmt.Errorf("ask: top: %q cannot be counted; there are %s", by, strings.Join(Rankings(), ", "))
	}
	f := q.Filter
	if len(f.Statuses) == 0 {
		f.Statuses = []schema.Status{schema.Held}
	}
	events, err := collect(ctx, q.Graph, f, nil)
	if err != nil {
		return nil, err
	}
	counts := map[string]*tally{}
	for i := range events {
		e := &events[i]
		for _, ids := range group(*e) {
			key := strings.Join(ids, " ")
			c := counts[key]
			if c == nil {
				c = &tally{Count: Count{IDs: ids}}
				counts[key] = c
			}
			c.events = append(c.events, e)
		}
	}
	return q.best(ctx, counts, n)
}

// dated returns when an event took place; empty if no date is known.
func dated(e schema.Event) string {
	if !e.Time.Known() {
		return ""
	}
	return When(e)
}

// best returns the n highest counts with their names.
func (q Query) best(ctx context.Context, counts map[string]*tally, n int) ([]Count, error) {
	list := make([]*tally, 0, len(counts))
	for _, c := range counts {
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b *tally) int {
		if c := cmp.Compare(len(b.events), len(a.events)); c != 0 {
			return c
		}
		return slices.Compare(a.IDs, b.IDs)
	})
	if n > 0 && len(list) > n {
		list = list[:n]
	}
	best := make([]Count, len(list))
	for i, c := range list {
		if err := q.describe(ctx, c); err != nil {
			return nil, err
		}
		best[i] = c.Count
	}
	return best, nil
}

// describe adds how many events a count has, the last day and the names and, where it is asked for, the
// evidence.
func (q Query) describe(ctx context.Context, c *tally) error {
	c.Events = len(c.events)
	for _, e := range c.events {
		c.Last = cmp.Or(dated(*e), c.Last)
	}
	for _, id := range c.IDs {
		e, _, err := q.Graph.Entity(ctx, id)
		if err != nil {
			return err
		}
		c.Names = append(c.Names, cmp.Or(e.Name, lastPart(id)))
	}
	if !q.Evidence {
		return nil
	}
	for _, e := range c.events {
		quotes, err := Quotes(ctx, q.Graph, *e)
		if err != nil {
			return err
		}
		c.Evidence = append(c.Evidence, quotes...)
	}
	return nil
}

// singles makes a group of each id.
func singles(ids []string) [][]string {
	var groups [][]string
	for _, id := range ids {
		groups = append(groups, []string{id})
	}
	return groups
}

// pairsOf makes a group of every two ids, in order.
func pairsOf(ids []string) [][]string {
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	var groups [][]string
	for i, a := range ids {
		for _, b := range ids[i+1:] {
			groups = append(groups, []string{a, b})
		}
	}
	return groups
}

// countries returns the ids of the countries that take part in an event.
func countries(e schema.Event) []string {
	return filter(EntityIDs(e), func(id string) bool {
		return schema.KindOf(id) == schema.Country && slices.Contains(Sides(e), lastPart(id))
	})
}

// visitors returns the ids of those who make a visit; none for other events.
func visitors(e schema.Event) []string {
	if e.Type != schema.Visit {
		return nil
	}
	return travellers(e)
}

// isPerson tells whether an id is a person's.
func isPerson(id string) bool { return schema.KindOf(id) == schema.Person }
