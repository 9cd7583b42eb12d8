package ask

import (
	"context"
	"slices"

	"demarche/schema"
)

// Step is one link of a path: two people and an event that both took part in.
type Step struct {
	From     string `json:"from"`
	FromName string `json:"from_name"`
	To       string `json:"to"`
	ToName   string `json:"to_name"`
	// Item is the earliest event that links them.
	Item Item `json:"item"`
}

// maxPath is the most links that a path may have: further apart, people are linked by chance.
const maxPath = 6

// Path returns the shortest chain of people who met, from a to b; nil if there is none of at most
// six links. Of several, the first by id is returned. Unless the filter says otherwise it looks at
// meetings and summits that were held, as WhoMet does.
func Path(ctx context.Context, q Query, a, b string) ([]Step, error) {
	f := metFilter(q.Filter)
	from := map[string]link{a: {}}
	level := []string{a}
	for range maxPath {
		var next []string
		for _, id := range level {
			links, err := met(ctx, q.Graph, f, id)
			if err != nil {
				return nil, err
			}
			for _, l := range links {
				if _, seen := from[l.to]; !seen {
					from[l.to] = link{from: id, event: l.event}
					next = append(next, l.to)
				}
			}
		}
		if _, ok := from[b]; ok || len(next) == 0 {
			break
		}
		slices.Sort(next)
		level = next
	}
	return q.steps(ctx, from, a, b)
}

// link is how someone is reached.
type link struct {
	from, to string
	event    schema.Event
}

// met returns the people who took part in an event with the person, by date of the event.
func met(ctx context.Context, g Graph, f Filter, id string) ([]link, error) {
	wanted := f.People
	f.People = []string{id}
	events, err := collect(ctx, g, f, func(e schema.Event) bool { return len(wanted) == 0 || hasAny(e, wanted) })
	if err != nil {
		return nil, err
	}
	var links []link
	for _, e := range events {
		for _, p := range People(e) {
			if p != id {
				links = append(links, link{from: id, to: p, event: e})
			}
		}
	}
	return links, nil
}

// steps follows the links back from b to a.
func (q Query) steps(ctx context.Context, from map[string]link, a, b string) ([]Step, error) {
	if _, ok := from[b]; !ok || a == b {
		return nil, nil
	}
	var steps []Step
	names := Names{}
	for id := b; id != a; id = from[id].from {
		l := from[id]
		items, err := q.items(ctx, []schema.Event{l.event})
		if err != nil {
			return nil, err
		}
		if err := names.learn(ctx, q.Graph, l.event); err != nil {
			return nil, err
		}
		steps = append(steps, Step{From: l.from, FromName: names.Of(l.from), To: id, ToName: names.Of(id), Item: items[0]})
	}
	slices.Reverse(steps)
	return steps, nil
}
