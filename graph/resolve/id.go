package resolve

import (
	"slices"
	"strings"

	"demarche/schema"
)

// baseID returns an event's id made of its values, before a counter tells apart events of the same
// values: visit/2023-06-18/antony-blinken/CN.
func baseID(e schema.Event) string {
	parts := []string{string(e.Type), dateOf(e), who(e)}
	switch {
	case e.Type == schema.Visit && e.To != "":
		parts = append(parts, e.To)
	case e.Type == schema.Summit && e.PlaceCountry != "":
		parts = append(parts, e.PlaceCountry)
	}
	return strings.Join(parts, "/")
}

// dateOf returns the first day, month or year of an event; undated if none is known.
func dateOf(e schema.Event) string {
	if e.Time.Known() {
		return e.Time.Start
	}
	return "undated"
}

// most people that an id names.
const maxNames = 3

// who returns the part of an id that tells people or sides: a gathering's name; else visitors or
// participants; else sides.
func who(e schema.Event) string {
	if e.Type == schema.Summit && e.Name != "" {
		return schema.Slug(e.Name)
	}
	role := schema.RoleParticipant
	if e.Type == schema.Visit {
		role = schema.RoleVisitor
	}
	var people, others []string
	for _, p := range e.Participants {
		folder, name, _ := strings.Cut(p.Entity, "/")
		switch {
		case p.Role == role && folder == "person":
			people = append(people, name)
		case p.Role == role:
			others = append(others, name)
		}
	}
	names := people
	if len(names) == 0 || e.Type == schema.Summit {
		names = others
	}
	if e.Type == schema.Visit && len(names) == 0 && e.From != "" {
		names = []string{e.From}
	}
	if len(names) == 0 {
		return "unknown"
	}
	slices.Sort(names)
	names = slices.Compact(names)
	return strings.Join(names[:min(maxNames, len(names))], "+")
}

// former returns the ids that an event would have had with its earlier stories alone, day by day of
// publication, without the one it has, sorted.
func former(set []*item, now string) []string {
	var ids []string
	for n := 1; n < len(set); n++ {
		if set[n-1].doc.day == set[n].doc.day {
			continue
		}
		if id := baseID(build(set[:n])); id != now {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// seriesOf names what an event has in common with the same people's next one: type, visitors or
// sides, destination.
func seriesOf(e schema.Event) string {
	e.Time = nil
	return baseID(e)
}
