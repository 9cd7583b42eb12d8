package ask

import (
	"context"
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
	f.Sources = []string{a, b}
	events, err := collect(ctx, q.Graph, f, nil)
	if err != nil {
		return nil, err
	}
	items, err := q.items(ctx, events)
	if err != nil {
		return nil, err
	}
	list := make([]Coverage, 0, len(items))
	for _, item := range items {
		c := Coverage{Item: item}
		c.Item.Evidence = filter(item.Evidence, func(q Quote) bool {
			return schema.Fold(q.Source) == schema.Fold(a) || schema.Fold(q.Source) == schema.Fold(b)
		})
		for i, source := range []string{a, b} {
			if c.Told[i], c.Days[i], err = firstTold(ctx, q.Graph, item.Event, source); err != nil {
				return nil, err
			}
		}
		c.First = earlier(c, a, b)
		list = append(list, c)
	}
	return list, nil
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

// firstTold tells whether a source tells of an event, and since which day.
func firstTold(ctx context.Context, g Graph, e schema.Event, source string) (told bool, day string, err error) {
	for _, r := range e.Reports {
		a, ok, err := g.Article(ctx, r.Article)
		if err != nil {
			return false, "", err
		}
		if !ok || schema.Fold(a.Source) != schema.Fold(source) {
			continue
		}
		told = true
		if a.Published != "" && (day == "" || a.Published < day) {
			day = a.Published
		}
	}
	return told, day, nil
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
