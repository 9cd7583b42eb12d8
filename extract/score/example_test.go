package score_test

import (
	"fmt"
	"strings"

	"demarche/extract/score"
)

// Two reports against one gold event: one has found it, with a day too many, one is invented.
func ExampleReports() {
	gold := `{"doc": "a1", "events": [{"id": "e1", "type": "visit", "status": "held", "persons": ["Ana Lind"], "visitors": ["Ana Lind"],
		"countries": ["SE", "NO"], "from": "SE", "to": "NO", "place_country": "NO", "start": "2014-03"}]}`
	reports := `{"article": {"id": "a1"}, "entities": [{"id": "person/ana-lind", "kind": "person", "name": "Ana Lind", "country": "SE"}],
		"events": [{"id": "e1", "type": "visit", "status": "held", "participants": [{"entity": "person/ana-lind", "role": "visitor", "side": "SE"}],
		"from": "SE", "to": "NO", "place_country": "NO", "time": {"start": "2014-03-03"}}, {"id": "e2", "type": "call", "status": "held"}]}`
	oneLine := strings.NewReplacer("\n", "", "\t", "")
	table, err := score.Reports(strings.NewReader(oneLine.Replace(gold)), strings.NewReader(oneLine.Replace(reports)))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("detect", table.Detect)
	for _, m := range table.Mistakes {
		fmt.Println(m)
	}
	// Output:
	// detect P 0.500  R 1.000  F1 0.667
	// a1: wrong start visit held: gold "2014-03", got "2014-03-03"
	// a1: extra call held
}
