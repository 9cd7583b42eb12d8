package schema_test

import (
	"encoding/json"
	"fmt"

	"demarche/schema"
)

// A record is what one article says. Contract is its JSON Schema; Check finds what no schema can tell.
func ExampleRecord_Check() {
	line := `{"article": {"id": "a1"}, "entities": [], "events": [{"id": "e1", "type": "call", "status": "held",
		"participants": [{"entity": "person/ana-ruiz", "role": "participant"}], "confidence": 1, "main": true, "evidence": []}]}`
	var r schema.Record
	if err := json.Unmarshal([]byte(line), &r); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Check())
	// Output: events[0].participants[0].entity: person/ana-ruiz: no such entity
}

// An event is stated in quads under its own label, and read back from them.
func ExampleEventQuads() {
	e := schema.Event{ID: "visit/2023-06-18/ana-ruiz/CN", Type: schema.Visit, Status: schema.Held, To: "CN", Confidence: .5, Time: &schema.Time{Start: "2023-06-18", Precision: schema.Day}}
	for _, q := range schema.EventQuads(e, "Ana Ruiz to CN")[:3] {
		fmt.Println(q.Subject, q.Predicate, q.Object)
	}
	// Output:
	// <dm:visit/2023-06-18/ana-ruiz/CN> <dm:confidence> "5E-01"^^<xsd:double>
	// <dm:visit/2023-06-18/ana-ruiz/CN> <dm:day> <dm:day/2023-06-18>
	// <dm:visit/2023-06-18/ana-ruiz/CN> <dm:month> <dm:month/2023-06>
}

// Partial dates are dates: a month stands for all its days.
func ExampleDays() {
	first, last, err := schema.Days("2023-06")
	fmt.Println(schema.FormatDate(first, schema.Day), schema.FormatDate(last, schema.Day), err)
	// Output: 2023-06-01 2023-06-30 <nil>
}
