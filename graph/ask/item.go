package ask

import (
	"context"
	"time"

	"demarche/schema"
)

// Item is an event in an answer, with what a person wants to see of it.
type Item struct {
	// Title is the event in few words.
	Title string `json:"title"`
	// Who, Where and When are what a table shows.
	Who   string `json:"who,omitempty"`
	Where string `json:"where,omitempty"`
	When  string `json:"when,omitempty"`
	// Overdue tells that the event is planned for a day that has passed, and nothing more is told.
	Overdue bool         `json:"overdue,omitempty"`
	Event   schema.Event `json:"event"`
	// Evidence is what articles say of it, in the order of Event.Reports; nil unless asked for.
	Evidence []Quote `json:"evidence,omitempty"`
}

// Status returns the event's status, and that it is overdue if it is.
func (i Item) Status() string {
	if i.Overdue {
		return string(i.Event.Status) + ", overdue"
	}
	return string(i.Event.Status)
}

// Quote is what an article says of an event.
type Quote struct {
	Text string `json:"text"`
	// Report is the report that the words are evidence for.
	Report schema.ReportRef `json:"report"`
	Title  string           `json:"title,omitempty"`
	Source string           `json:"source,omitempty"`
	// Published is the article's day; empty if unknown.
	Published string        `json:"published,omitempty"`
	URL       string        `json:"url,omitempty"`
	Status    schema.Status `json:"status,omitempty"`
}

// Query is what every question needs besides its own words.
type Query struct {
	Graph Graph
	Filter
	// Today is the day of asking, at midnight UTC.
	Today time.Time
}

// items turns events into items, with evidence if the filter asks for it.
func (q Query) items(ctx context.Context, events []schema.Event) ([]Item, error) {
	return q.itemsWith(ctx, Names{}, events)
}

// itemsWith is items with the names that are known, to which it adds.
func (q Query) itemsWith(ctx context.Context, names Names, events []schema.Event) ([]Item, error) {
	items := make([]Item, 0, len(events))
	for _, e := range events {
		if err := names.learn(ctx, q.Graph, e); err != nil {
			return nil, err
		}
		item := Item{Title: names.Title(e), Who: names.who(e), Where: names.Where(e), When: When(e), Overdue: q.overdue(e), Event: e}
		if q.Evidence {
			quotes, err := Quotes(ctx, q.Graph, e)
			if err != nil {
				return nil, err
			}
			item.Evidence = quotes
		}
		items = append(items, item)
	}
	return items, nil
}

// who returns those who take part in an event: of a visit the visitors, then the hosts if any.
func (n Names) who(e schema.Event) string {
	if e.Type != schema.Visit {
		return n.Who(e, schema.Roles()...)
	}
	who := n.Who(e, schema.RoleVisitor, schema.RoleParticipant)
	if who == "" && e.From != "" {
		who = n.Of("country/" + e.From)
	}
	return who
}

// learn adds the entities that an event names.
func (n Names) learn(ctx context.Context, g Graph, e schema.Event) error {
	for _, id := range EntityIDs(e) {
		if _, known := n[id]; known {
			continue
		}
		ent, _, err := g.Entity(ctx, id)
		if err != nil {
			return err
		}
		n[id] = ent
	}
	return nil
}

// overdue tells whether an event is planned for days that have all passed.
func (q Query) overdue(e schema.Event) bool {
	_, last, ok := e.Time.Range()
	return ok && e.Status == schema.Planned && !q.Today.IsZero() && last.Before(q.Today)
}

// Quotes returns the best words of each report of an event, in the order of its reports.
func Quotes(ctx context.Context, g Graph, e schema.Event) ([]Quote, error) {
	var quotes []Quote
	for _, ref := range e.Reports {
		text, status, ok, err := g.Words(ctx, ref)
		if err != nil {
			return nil, err
		}
		if !ok {
			continue
		}
		a, _, err := g.Article(ctx, ref.Article)
		if err != nil {
			return nil, err
		}
		quotes = append(quotes, Quote{Text: text, Report: ref, Title: a.Title, Source: a.Source, Published: a.Published, URL: a.URL, Status: status})
	}
	return quotes, nil
}
