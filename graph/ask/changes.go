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

// Changes returns the plans that moved, by the day of the change: of the days from Filter.Since to
// Filter.Until, which here are those on which the change was published.
func Changes(ctx context.Context, q Query) ([]Turn, error) {
	if _, _, err := q.days(); err != nil {
		return nil, fmt.Errorf("ask: changes: %w", err)
	}
	f := q.Filter
	f.Since, f.Until = "", ""
	events, err := collect(ctx, q.Graph, f, func(e schema.Event) bool { return len(q.turns(e)) > 0 })
	if err != nil {
		return nil, err
	}
	items, err := q.items(ctx, events)
	if err != nil {
		return nil, err
	}
	var all []Turn
	for _, item := range items {
		for _, t := range q.turns(item.Event) {
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

// turns returns the changes of an event's status that were published in the filter's days.
func (f Filter) turns(e schema.Event) []Turn {
	var list []Turn
	for i := 1; i < len(e.History); i++ {
		before, now := e.History[i-1], e.History[i]
		if before.Status != now.Status && f.published(now.Published) {
			list = append(list, Turn{Day: now.Published, From: before.Status, To: now.Status, Report: now.Report})
		}
	}
	return list
}

// published tells whether a day, cut to what is known, is one of the filter's; an unknown one only if
// it has none.
func (f Filter) published(day string) bool {
	if day == "" {
		return f.Since == "" && f.Until == ""
	}
	return day >= f.Since && (f.Until == "" || day[:min(len(day), len(f.Until))] <= f.Until)
}
