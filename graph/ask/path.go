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
	events, err := collect(ctx, q.Graph, metFilter(q.Filter), nil)
	if err != nil {
		return nil, err
	}
	took := takingPart(events)
	from := map[string]link{a: {}}
	level := []string{a}
	for range maxPath {
		level = spread(from, level, took)
		if _, ok := from[b]; ok || len(level) == 0 {
			break
		}
	}
	return q.steps(ctx, from, a, b)
}

// spread adds to from those who took part in an event with one of a level and are not yet reached, by
// the first of these events, and returns them, sorted.
func spread(from map[string]link, level []string, took map[string][]*schema.Event) []string {
	var next []string
	for _, id := range level {
		for _, e := range took[id] {
			for _, other := range People(*e) {
				if _, seen := from[other]; !seen {
					from[other] = link{from: id, event: e}
					next = append(next, other)
				}
			}
		}
	}
	slices.Sort(next)
	return next
}

// link is how someone is reached: from whom, and at which event.
type link struct {
	from  string
	event *schema.Event
}

// takingPart returns the events of each of those who take part in one, in the order of events.
func takingPart(events []schema.Event) map[string][]*schema.Event {
	took := map[string][]*schema.Event{}
	for i := range events {
		for _, p := range events[i].Participants {
			took[p.Entity] = append(took[p.Entity], &events[i])
		}
	}
	return took
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
		items, err := q.items(ctx, []schema.Event{*l.event})
		if err != nil {
			return nil, err
		}
		if err := names.learn(ctx, q.Graph, *l.event); err != nil {
			return nil, err
		}
		steps = append(steps, Step{From: l.from, FromName: names.Of(l.from), To: id, ToName: names.Of(id), Item: items[0]})
	}
	slices.Reverse(steps)
	return steps, nil
}
