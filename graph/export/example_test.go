package export_test

import (
	"context"
	"fmt"
	"os"

	"demarche/graph/ask"
	"demarche/graph/export"
	"demarche/schema"
)

// A selection is written in any of the formats. ask.Select makes one of a graph, and FromView adds
// the statements that the RDF formats write.
func ExampleWrite() {
	call := schema.Event{
		ID: "call/2015-02-10/obama+putin", Type: schema.Call, Status: schema.Held, Time: &schema.Time{Start: "2015-02-10", Precision: schema.Day},
		Participants: []schema.Participant{{Entity: "person/barack-obama", Role: schema.RoleParticipant, Side: "US"}, {Entity: "person/vladimir-putin", Role: schema.RoleParticipant, Side: "RU"}},
		Reports:      []schema.ReportRef{{Article: "a1", Event: "e1"}},
	}
	s := export.Selection{Selection: ask.Selection{Events: []schema.Event{call}}}
	if err := export.Write(context.Background(), os.Stdout, "cameo", s, export.Options{}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// id	date	source_actor	target_actor	cameo	plover	plover_mode	country	reports	status
	// call/2015-02-10/obama+putin	2015-02-10	US	RU	041	CONSULT	phone		1	held
	// call/2015-02-10/obama+putin	2015-02-10	RU	US	041	CONSULT	phone		1	held
}

// The formats say what they hold and whether they need a file.
func ExampleFormats() {
	for _, f := range export.Formats() {
		if f.NeedsFile {
			fmt.Println(f.Name)
		}
	}
	// Output:
	// xlsx
	// parquet
	// csv-graph
	// svg
}
