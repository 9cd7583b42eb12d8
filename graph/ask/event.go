package ask

import (
	"slices"
	"strings"

	"demarche/schema"
)

// place is where an event stands among others: by its first day, then last, then id. A month or year
// comes before its days, and undated events come last.
type place struct{ start, end, id string }

// placeOf returns the place of an event.
func placeOf(e *schema.Event) place {
	if !e.Time.Known() {
		return place{"~", "", e.ID}
	}
	return place{e.Time.Start, e.Time.End, e.ID}
}

// compare orders places.
func (p place) compare(q place) int {
	if c := strings.Compare(p.start, q.start); c != 0 {
		return c
	}
	if c := strings.Compare(p.end, q.end); c != 0 {
		return c
	}
	return strings.Compare(p.id, q.id)
}

// byDate returns the events in the order of their places; nil if there are none.
func byDate(events []*schema.Event) []schema.Event {
	slices.SortFunc(events, func(a, b *schema.Event) int { return placeOf(a).compare(placeOf(b)) })
	var sorted []schema.Event
	for _, e := range events {
		sorted = append(slices.Grow(sorted, len(events)-len(sorted)), *e)
	}
	return sorted
}

// distinct is a short list of texts, none of them empty, each once.
type distinct []string

// add adds a text.
func (d *distinct) add(s string) {
	if s != "" && !slices.Contains(*d, s) {
		*d = append(*d, s)
	}
}

// Sides returns the countries and organisations that take part in an event, each once, in the order
// in which it names them.
func Sides(e schema.Event) []string {
	var sides distinct
	sides.add(e.From)
	for _, p := range e.Participants {
		sides.add(p.Side)
		if code, ok := strings.CutPrefix(p.Entity, "country/"); ok {
			sides.add(code)
		}
	}
	sides.add(e.To)
	return sides
}

// Involves tells whether the entity with the id takes part in the event: as a participant, as the
// country or organisation that one acts for, as where a visit leaves or goes, or as the place.
func Involves(e schema.Event, id string) bool {
	if e.Place == id {
		return true
	}
	for _, p := range e.Participants {
		if p.Entity == id {
			return true
		}
	}
	switch schema.KindOf(id) {
	case schema.Country:
		return e.PlaceCountry == lastPart(id) || slices.Contains(Sides(e), lastPart(id))
	case schema.Organization:
		return slices.ContainsFunc(Sides(e), func(side string) bool { return isSide(side, id) })
	}
	return false
}

// isSide tells whether a side, as an event has it, is the country or organisation with the id.
func isSide(side, id string) bool {
	switch schema.KindOf(id) {
	case schema.Country:
		return side == lastPart(id)
	case schema.Organization:
		return side != "" && (side == lastPart(id) || schema.Slug(side) == lastPart(id))
	}
	return false
}

// EntityIDs returns the ids of the entities that an event names, each once: participants, place,
// and the countries of its sides and its place.
func EntityIDs(e schema.Event) []string {
	var ids distinct
	for _, p := range e.Participants {
		ids.add(p.Entity)
	}
	ids.add(e.Place)
	for _, side := range append(Sides(e), e.PlaceCountry) {
		if len(side) == 2 && side != "EU" && side != "UN" {
			ids.add("country/" + side)
		}
	}
	return ids
}

// People returns the ids of the people who take part in an event, in order.
func People(e schema.Event) []string {
	var ids []string
	for _, p := range e.Participants {
		if strings.HasPrefix(p.Entity, "person/") {
			ids = append(ids, p.Entity)
		}
	}
	return ids
}

// Names are entities by id: what an event's ids are called.
type Names map[string]schema.Entity

// Of returns the name of an entity; the last part of its id if it is not known, and nothing for the
// empty id.
func (n Names) Of(id string) string {
	if e, ok := n[id]; ok && e.Name != "" {
		return e.Name
	}
	return id[strings.LastIndex(id, "/")+1:]
}

// Who returns the names of those who have one of the roles in the event, each with its side.
func (n Names) Who(e schema.Event, roles ...schema.Role) string {
	var list []string
	for _, p := range e.Participants {
		for _, r := range roles {
			if p.Role != r {
				continue
			}
			name := n.Of(p.Entity)
			if p.Side != "" && !strings.HasPrefix(p.Entity, "country/") && p.Side != name {
				name += " (" + p.Side + ")"
			}
			list = append(list, name)
		}
	}
	return strings.Join(list, ", ")
}

// Where returns the place of an event and its country; empty if neither is known.
func (n Names) Where(e schema.Event) string {
	place, country := n.Of(e.Place), ""
	if e.PlaceCountry != "" {
		country = n.Of("country/" + e.PlaceCountry)
	}
	switch {
	case place == "" || place == country:
		return country
	case country == "":
		return place
	}
	return place + ", " + country
}

// Title returns an event in few words: its own name, or who goes where, or who with whom.
func (n Names) Title(e schema.Event) string {
	if e.Name != "" {
		return e.Name
	}
	if e.Type == schema.Visit {
		return n.visit(e)
	}
	who := n.Who(e, schema.Roles()...)
	if who == "" {
		who = strings.Join(Sides(e), ", ")
	}
	return strings.TrimSpace(string(e.Type) + " of " + who)
}

// visit returns a visit in few words.
func (n Names) visit(e schema.Event) string {
	who := n.Who(e, schema.RoleVisitor)
	if who == "" && e.From != "" {
		who = n.Of("country/" + e.From)
	}
	where := n.Where(e)
	if e.PlaceCountry == "" && e.To != "" {
		where = n.Of("country/" + e.To)
	}
	return strings.TrimSpace("visit of " + who + " to " + where)
}

// When returns the date of an event in the words of the graph: 2023-06-18, 2023-06-18..2023-06-19,
// or the article's words where no date is known; empty if nothing is told.
func When(e schema.Event) string {
	switch {
	case e.Time == nil:
		return ""
	case e.Time.Start == "":
		return e.Time.Text
	case e.Time.End == "":
		return e.Time.Start
	}
	return e.Time.Start + ".." + e.Time.End
}
