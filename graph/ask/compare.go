package ask

import (
	"context"
	"errors"
	"maps"
	"slices"

	"demarche/schema"
)

// Coverage is how two sources told of an event.
type Coverage struct {
	Item Item `json:"item"`
	// Days are the first days on which each of the two told of it; empty if it did not, or the day is
	// not known.
	Days [2]string `json:"days"`
	// Told tells which of the two told of it at all.
	Told [2]bool `json:"told"`
	// First is the name of the source that told of it earlier; empty if both did on one day, or a day
	// is not known.
	First string `json:"first,omitempty"`
}

// Compare returns the events that one of two sources tells of, and which told of it first, by date.
func Compare(ctx context.Context, q Query, a, b string) ([]Coverage, error) {
	f := q.Filter
	f.Sources = nil
	told := [2]*tellers{newTellers(a), newTellers(b)}
	covered := map[string]Coverage{}
	var failed error
	events, err := collect(ctx, q.Graph, f, func(e schema.Event) bool {
		c, err := cover(ctx, q.Graph, e, told)
		if err != nil {
			failed = err
		}
		if c.Told[0] || c.Told[1] {
			covered[e.ID] = c
		}
		return c.Told[0] || c.Told[1]
	})
	if err = errors.Join(err, failed); err != nil {
		return nil, err
	}
	items, err := q.items(ctx, events)
	if err != nil {
		return nil, err
	}
	list := make([]Coverage, len(items))
	for i, item := range items {
		c := covered[item.Event.ID]
		c.Item = item
		c.Item.Evidence = filter(item.Evidence, func(q Quote) bool { return told[0].has(q.Source) || told[1].has(q.Source) })
		c.First = earlier(c, a, b)
		list[i] = c
	}
	return list, nil
}

// cover tells which of two sources tell of an event, and since which days.
func cover(ctx context.Context, g Graph, e schema.Event, told [2]*tellers) (c Coverage, err error) {
	for _, r := range e.Reports {
		a, ok, err := g.Article(ctx, r.Article)
		if err != nil {
			return Coverage{}, err
		}
		for i := range told {
			if !ok || !told[i].has(a.Source) {
				continue
			}
			c.Told[i] = true
			if a.Published != "" && (c.Days[i] == "" || a.Published < c.Days[i]) {
				c.Days[i] = a.Published
			}
		}
	}
	return c, nil
}

// earlier returns the source that told first.
func earlier(c Coverage, a, b string) string {
	switch {
	case c.Told[0] && !c.Told[1]:
		return a
	case c.Told[1] && !c.Told[0]:
		return b
	case c.Days[0] == "" || c.Days[1] == "" || c.Days[0] == c.Days[1]:
		return ""
	case c.Days[0] < c.Days[1]:
		return a
	}
	return b
}

// FindSource returns the name of a source as the graph has it, accents and case aside; the beginning
// or end of one suffices where only one has it. It returns an *UnknownError that names what is near.
func FindSource(ctx context.Context, g Graph, name string) (string, error) {
	seen := map[string]bool{}
	for a, err := range g.Articles(ctx) {
		if err != nil {
			return "", err
		}
		if a.Source != "" {
			seen[a.Source] = true
		}
	}
	s := newSpeller(name)
	for source := range seen {
		if schema.Fold(source) == s.want {
			return source, nil
		}
		s.see(source, source)
	}
	if len(s.whole) == 1 {
		return slices.Collect(maps.Keys(s.whole))[0], nil
	}
	if len(s.whole) > 1 {
		return "", unknown(name, s.parts())
	}
	return "", unknown(name, s.ranked())
}
