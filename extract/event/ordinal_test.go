package event_test

import (
	"testing"

	"demarche/schema"
)

// TestOrdinals reads occasions told by no more than their number, some sentences behind the noun that they stand for.
func TestOrdinals(t *testing.T) {
	const start = "Presidents Jamil Mahuad of Ecuador and Alberto Fujimori of Peru held their fourth meeting in Brasilia on Monday. "
	const two = "jamil-mahuad/EC+alberto-fujimori/PE @"
	const fourth, first, second = "held " + two + "Brasilia 2002-05-06", "; held " + two + "Asuncion 2002-02", "; held " + two + "Quito 2002-03"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{"meeting", start + "At the first, in Asuncion in February, trade was on the table.", fourth + first},
		{"meeting", start + "At the first, in Asuncion in February, trade was on the table. The second was held in Quito in March.", fourth + first + second},
		{"meeting", start + "The second, in Quito in March, was short.", fourth + second},
		{"meeting", start + "The first spoke of trade, the second of peace.", fourth},
		{"meeting", start + "Two men were arrested. The first, in Asuncion in February, had fled.", fourth},
		{"visit", "French President Jacques Chirac paid his third visit to China on Monday. The first was in 1997. The second took place in October 2000.", "held jacques-chirac/FR @CN 2002-05-06; held jacques-chirac/FR @CN 1997; held jacques-chirac/FR @CN 2000-10"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
