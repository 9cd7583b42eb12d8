package export

import (
	"cmp"
	"slices"
	"strings"

	"demarche/graph/ask"
	"demarche/schema"
)

// chart is a selection as svg draws it: a row an event, from the first day to the last, and a column
// for each who takes part in one, those of a side beside each other.
type chart struct {
	rows    []chartRow
	columns []chartColumn
}

// chartRow is an event.
type chartRow struct {
	event schema.Event
	// when and what are written before the row; what is longer in full.
	when, what, full string
	quotes           []ask.Quote
	marks            []chartMark
	// partOf and movedTo are the rows of the event during which it happens and of the one that took its
	// place; -1 for none.
	partOf, movedTo int
}

// chartMark is a part that the one of a column has in an event.
type chartMark struct {
	column int
	role   schema.Role
}

// chartColumn is one who takes part.
type chartColumn struct {
	id, name, side string
	// events is in how many; first and last are the rows of the first and last.
	events, first, last int
}

// newChart lays out a selection.
func newChart(s Selection) chart {
	names := namesOf(s.Entities)
	events := slices.Clone(s.Events)
	slices.SortStableFunc(events, func(a, b schema.Event) int { return cmp.Compare(chartDay(a), chartDay(b)) })
	row := map[string]int{}
	for i, e := range events {
		row[e.ID] = i
	}
	c := chart{columns: chartColumns(events, names)}
	column := map[string]int{}
	for i, col := range c.columns {
		column[col.id] = i
	}
	for i, e := range events {
		r := chartRow{event: e, when: ask.When(e), what: chartLabel(e, names), full: names.Title(e), quotes: s.Quotes[e.ID], partOf: -1, movedTo: -1}
		for _, p := range parties(e) {
			col := column[p.Entity]
			r.marks = append(r.marks, chartMark{col, p.Role})
			c.columns[col].last = i
			if c.columns[col].first < 0 {
				c.columns[col].first = i
			}
		}
		if at, ok := row[e.PartOf]; ok {
			r.partOf = at
		}
		if at, ok := row[e.RescheduledTo]; ok {
			r.movedTo = at
		}
		c.rows = append(c.rows, r)
	}
	return c
}

// chartDay sorts as the day of an event does; undated ones come last.
func chartDay(e schema.Event) string {
	if !e.Time.Known() {
		return "~"
	}
	return e.Time.Start
}

// parties returns those who take part in an event, each once; where it names nobody, the countries
// that a visit joins.
func parties(e schema.Event) []schema.Participant {
	list := e.Participants
	if len(list) == 0 {
		for _, side := range ask.Sides(e) {
			list = append(list, schema.Participant{Entity: "country/" + side, Role: schema.RoleParticipant, Side: side})
		}
	}
	seen := map[string]bool{}
	return slices.DeleteFunc(slices.Clone(list), func(p schema.Participant) bool {
		before := seen[p.Entity]
		seen[p.Entity] = true
		return before
	})
}

// chartColumns returns a column for everyone in the events: the busiest sides first, of a side the
// country or organisation itself, then its people, the busiest first.
func chartColumns(events []schema.Event, names ask.Names) []chartColumn {
	index, bySide := map[string]int{}, map[string]int{}
	var list []chartColumn
	for _, e := range events {
		for _, p := range parties(e) {
			at, known := index[p.Entity]
			if !known {
				at = len(list)
				index[p.Entity] = at
				list = append(list, chartColumn{id: p.Entity, name: names.Of(p.Entity), side: chartSide(p, names), first: -1})
			}
			list[at].events++
			bySide[list[at].side]++
		}
	}
	slices.SortFunc(list, func(a, b chartColumn) int {
		return cmp.Or(cmp.Compare(bySide[b.side], bySide[a.side]), cmp.Compare(a.side, b.side),
			cmp.Compare(isPersonID(a.id), isPersonID(b.id)), cmp.Compare(b.events, a.events), cmp.Compare(a.id, b.id))
	})
	return list
}

// chartSide returns the side that a participant's column stands with; empty if unknown.
func chartSide(p schema.Participant, names ask.Names) string {
	kind, name, _ := strings.Cut(p.Entity, "/")
	switch kind {
	case "country":
		return name
	case "org":
		return strings.ToUpper(name)
	}
	return cmp.Or(p.Side, names[p.Entity].Country)
}

// isPersonID returns 1 for the id of a person, else 0.
func isPersonID(id string) int {
	if strings.HasPrefix(id, "person/") {
		return 1
	}
	return 0
}

// chartLabel returns what is written before a row: what happens where, and how it stands unless it
// was held. Who takes part stands in the columns.
func chartLabel(e schema.Event, names ask.Names) string {
	label, where := string(e.Type), names.Where(e)
	if where == "" && e.To != "" {
		where = names.Of("country/" + e.To)
	}
	switch {
	case e.Name != "":
		label = e.Name
	case e.Type == schema.Visit && where != "":
		label += " to " + where
	case where != "":
		label += ", " + where
	}
	if e.Status != schema.Held {
		label += " (" + string(e.Status) + ")"
	}
	return label
}
