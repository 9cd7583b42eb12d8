package ask_test

import (
	"context"
	"fmt"

	"demarche/graph/ask"
	"demarche/schema"
)

// A Memory answers without a store: here on one trip that was put off.
func Example() {
	trip := schema.Event{
		ID: "visit/2013-10-23/dilma-rousseff/US", Type: schema.Visit, Status: schema.Postponed, From: "BR", To: "US", PlaceCountry: "US",
		Participants: []schema.Participant{{Entity: "person/dilma-rousseff", Role: schema.RoleVisitor, Side: "BR"}},
		Time:         &schema.Time{Start: "2013-10-23", Precision: schema.Day}, Reports: []schema.ReportRef{{Article: "a1", Event: "e1"}},
		History: []schema.Change{
			{Status: schema.Planned, Published: "2013-05-31", Report: schema.ReportRef{Article: "a1", Event: "e1"}},
			{Status: schema.Postponed, Published: "2013-09-17", Report: schema.ReportRef{Article: "a2", Event: "e1"}},
		},
	}
	q := ask.Query{Graph: &ask.Memory{
		AllEvents:   []schema.Event{trip},
		AllEntities: []schema.Entity{{ID: "person/dilma-rousseff", Kind: schema.Person, Name: "Dilma Rousseff"}, {ID: "country/US", Kind: schema.Country, Name: "United States"}},
	}}
	ctx := context.Background()
	who, err := ask.Find(ctx, q.Graph, "rouseff") // any case, and a slip
	if err != nil {
		fmt.Println(err)
		return
	}
	trips, err := ask.Trips(ctx, q, who.ID)
	for _, t := range trips {
		fmt.Println(t.When, t.Title, t.Status())
	}
	fmt.Println(err)

	q.Since = "2013-09"
	changes, err := ask.Changes(ctx, q)
	for _, c := range changes {
		fmt.Println(c.Day, c.From, "to", c.To)
	}
	fmt.Println(err)
	// Output:
	// 2013-10-23 visit of Dilma Rousseff (BR) to United States postponed
	// <nil>
	// 2013-09-17 planned to postponed
	// <nil>
}
