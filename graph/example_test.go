package graph_test

import (
	"context"
	"fmt"
	"os"

	"demarche/graph"
	"demarche/graph/ask"
	"demarche/graph/ledger"
	"demarche/graph/store"
	"demarche/schema"
)

// story is what one article says of one meeting, as an extractor or a person writes it.
func story(id, source, published string) ledger.Story {
	return ledger.Story{
		Article: schema.Article{ID: id, Source: source, Published: published, PublishedFrom: schema.DateGiven},
		Record: schema.Record{
			Entities: []schema.Entity{{ID: "person/ana-ruiz", Kind: schema.Person, Name: "Ana Ruiz", Country: "ES"}, {ID: "person/bo-li", Kind: schema.Person, Name: "Bo Li", Country: "CN"}},
			Events: []schema.Report{{
				ID: "e1", Type: schema.Meeting, Status: schema.Held, Time: &schema.Time{Start: "2023-06-19", Precision: schema.Day}, Confidence: .9, Main: true,
				Participants: []schema.Participant{{Entity: "person/ana-ruiz", Role: schema.RoleParticipant, Side: "ES"}, {Entity: "person/bo-li", Role: schema.RoleParticipant, Side: "CN"}},
				Evidence:     []schema.Evidence{{Span: schema.Span{Text: "Ruiz met Li in Beijing on Monday."}, Trigger: "met"}},
			}},
		},
	}
}

// Two stories tell of one meeting: it is one event with two reports, whatever the order in which they
// come. Questions are asked of a view, which shows one state of the graph.
func Example() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "graph-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	g, err := graph.Open(ctx, dir, graph.Options{Create: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer g.Close()
	changes, err := g.Ingest(ctx, []ledger.Story{story("s1", "The Ledger", "2023-06-19"), story("s2", "Le Poste", "2023-06-20")})
	fmt.Println(changes.New, "new", changes.Events, err)

	err = g.Store().Read(ctx, func(v *store.View) error {
		q := ask.Query{Graph: ask.Of(v), Filter: ask.Filter{Evidence: true}}
		who, err := ask.Find(ctx, q.Graph, "Ruiz")
		if err != nil {
			return err
		}
		met, err := ask.WhoMet(ctx, q, who.ID)
		for _, c := range met {
			fmt.Println(c.Name, c.Side, c.Last)
			for _, quote := range c.Events[0].Evidence {
				fmt.Println(quote.Source, quote.Published, quote.Text)
			}
		}
		return err
	})
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// 2 new [meeting/2023-06-19/ana-ruiz+bo-li] <nil>
	// Bo Li CN 2023-06-19
	// The Ledger 2023-06-19 Ruiz met Li in Beijing on Monday.
	// Le Poste 2023-06-20 Ruiz met Li in Beijing on Monday.
}

// Cayley's own languages ask the same graph.
func ExampleGraph_Store() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "graph-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	g, err := graph.Open(ctx, dir, graph.Options{Create: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer g.Close()
	if _, err := g.Ingest(ctx, []ledger.Story{story("s1", "The Ledger", "2023-06-19")}); err != nil {
		fmt.Println(err)
		return
	}
	query := `g.V("<dm:person/ana-ruiz>").In("<dm:participant>").Has("<rdf:type>", "<dm:Meeting>").Out("<dm:participant>").Save("<rdfs:label>", "name").All()`
	err = g.Store().Query(ctx, "gizmo", query, store.Limits{Rows: 10}, func(row any) error {
		fmt.Println(row.(map[string]any)["name"])
		return nil
	})
	if err != nil {
		fmt.Println(err)
	}
	// Unordered output:
	// Ana Ruiz
	// Bo Li
}
