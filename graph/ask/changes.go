package ask

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"demarche/schema"
)

// Turn is a plan that moved: an event that came to be told with another status than before.
type Turn struct {
	// Day is when the change was published; empty if unknown.
	Day    string           `json:"day,omitempty"`
	From   schema.Status    `json:"from"`
	To     schema.Status    `json:"to"`
	Report schema.ReportRef `json:"report"`
	Source string           `json:"source,omitempty"`
	Item   Item             `json:"item"`
	// RescheduledTo is the id of the later event that took this one's place; empty if none did.
	RescheduledTo string `json:"rescheduled_to,omitempty"`
}

// Changes returns the plans that moved since a day (an ISO date; empty for all times), by the day
// of the change. The filter's dates are those of the events.
func Changes(ctx context.Context, q Query, since string) ([]Turn, error) {
	if since != "" {
		if _, _, err := schema.ParseDate(since); err != nil {
			return nil, fmt.Errorf("ask: changes: %w", err)
		}
	}
	events, err := collect(ctx, q.Graph, q.Filter, func(e schema.Event) bool { return len(turns(e, since)) > 0 })
	if err != nil {
		return nil, err
	}
	items, err := q.items(ctx, events)
	if err != nil {
		return nil, err
	}
	var all []Turn
	for _, item := range items {
		for _, t := range turns(item.Event, since) {
			a, _, err := q.Graph.Article(ctx, t.Report.Article)
			if err != nil {
				return nil, err
			}
			t.Source, t.Item, t.RescheduledTo = a.Source, item, item.Event.RescheduledTo
			all = append(all, t)
		}
	}
	slices.SortStableFunc(all, func(a, b Turn) int { return cmp.Compare(a.Day, b.Day) })
	return all, nil
}

// turns returns the changes of an event's status that were published since a day.
func turns(e schema.Event, since string) []Turn {
	var list []Turn
	for i := 1; i < len(e.History); i++ {
		before, now := e.History[i-1], e.History[i]
		if before.Status != now.Status && now.Published >= since {
			list = append(list, Turn{Day: now.Published, From: before.Status, To: now.Status, Report: now.Report})
		}
	}
	return list
}
