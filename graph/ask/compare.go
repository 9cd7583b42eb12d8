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
	told := [2]*tellers{newTellers(a), newTellers(b)}
	articles, err := articlesOf(ctx, q.Graph, told)
	if err != nil {
		return nil, err
	}
	f := q.Filter
	f.Sources = nil
	covered := map[string]Coverage{}
	events, err := collect(ctx, q.Graph, f, func(e schema.Event) bool {
		c := cover(e, articles)
		if c.Told != [2]bool{} {
			covered[e.ID] = c
		}
		return c.Told != [2]bool{}
	})
	if err != nil {
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

// telling is an article of one of two sources, or of both if they are one.
type telling struct {
	by  [2]bool
	day string
}

// articlesOf returns the articles of two sources by their ids.
func articlesOf(ctx context.Context, g Graph, told [2]*tellers) (map[string]telling, error) {
	articles := map[string]telling{}
	for a, err := range g.Articles(ctx) {
		if err != nil {
			return nil, err
		}
		if by := [2]bool{told[0].has(a.Source), told[1].has(a.Source)}; by != [2]bool{} {
			articles[a.ID] = telling{by, a.Published}
		}
	}
	return articles, nil
}

// cover tells which of two sources tell of an event in their articles, and since which days.
func cover(e schema.Event, articles map[string]telling) (c Coverage) {
	for _, r := range e.Reports {
		t := articles[r.Article]
		for i, is := range t.by {
			if !is {
				continue
			}
			c.Told[i] = true
			if t.day != "" && (c.Days[i] == "" || t.day < c.Days[i]) {
				c.Days[i] = t.day
			}
		}
	}
	return c
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
		return "", unknownSource(name, s.parts())
	}
	return "", unknownSource(name, s.ranked())
}

// unknownSource returns the error for a source that the graph has no article of, with what is near.
func unknownSource(name string, near []likeness) error {
	e := unknown(name, near)
	e.Source = true
	return e
}
