package export

import (
	"context"
	"io"
	"slices"
	"strings"

	"demarche/graph/ask"
	"demarche/schema"
)

// ftmEntity is a FollowTheMoney entity.
type ftmEntity struct {
	ID         string              `json:"id"`
	Schema     string              `json:"schema"`
	Properties map[string][]string `json:"properties"`
}

// ftmSchemas are the FollowTheMoney schemata of the kinds of entities. A country is a PublicBody: its
// state takes part.
var ftmSchemas = map[schema.Kind]string{
	schema.Person: "Person", schema.Country: "PublicBody", schema.Place: "Address", schema.Organization: "Organization",
}

// writeFTM writes entities and events, one a line: trips as Trip, the rest as Event.
func writeFTM(ctx context.Context, w io.Writer, s Selection, opt Options) error {
	enc := newEncoder(w)
	for _, e := range s.Entities {
		if err := enc.Encode(ftmOf(e, opt)); err != nil {
			return err
		}
	}
	names := namesOf(s.Entities)
	for _, e := range s.Events {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := enc.Encode(ftmEvent(e, names, s.Quotes[e.ID], opt)); err != nil {
			return err
		}
	}
	return nil
}

// ftmID writes an id as FollowTheMoney takes it: no colons or slashes.
func ftmID(id string) string { return "dm-" + strings.NewReplacer("/", "-", ":", "-").Replace(id) }

// ftmOf returns an entity.
func ftmOf(e schema.Entity, opt Options) ftmEntity {
	p := properties{}
	name := "name"
	if e.Kind == schema.Place {
		name = "full"
		p.add("latitude", degrees(e.Latitude))
		p.add("longitude", degrees(e.Longitude))
	} else {
		p.add("alias", e.Aliases...)
	}
	p.add(name, e.Name)
	p.add("country", ftmCountry(e.Country))
	if e.Kind == schema.Person {
		p.add("position", append(slices.Clone(e.Offices), e.Office)...)
	}
	if e.Kind != schema.Place {
		for _, same := range e.SameAs {
			if id, ok := wikidataID(same); ok {
				p.add("wikidataId", id)
			}
		}
	}
	if opt.Base != "" && e.Kind != schema.Place {
		p.add("sourceUrl", opt.iri(e.ID))
	}
	return ftmEntity{ftmID(e.ID), ftmSchemas[e.Kind], p}
}

// ftmEvent returns an event.
func ftmEvent(e schema.Event, names ask.Names, quotes []ask.Quote, opt Options) ftmEntity {
	kind, p := "Event", properties{}
	if e.Type == schema.Visit {
		kind = "Trip"
	}
	p.add("name", names.Title(e))
	p.add("keywords", string(e.Type), string(e.Status))
	if e.Time.Known() {
		end := e.Time.End
		if end == "" {
			end = e.Time.Start
		}
		p.add("startDate", e.Time.Start)
		p.add("endDate", end)
	}
	p.add("location", names.Where(e))
	if e.Place != "" {
		p.add("addressEntity", ftmID(e.Place))
		if kind == "Trip" {
			p.add("endLocation", ftmID(e.Place))
		}
	}
	for _, side := range []string{e.From, e.To, e.PlaceCountry} {
		p.add("country", ftmCountry(side))
	}
	for _, part := range e.Participants {
		role := "involved"
		if part.Role == schema.RoleHost {
			role = "organizer"
		}
		p.add(role, ftmID(part.Entity))
	}
	for _, q := range quotes {
		p.add("description", "“"+q.Text+"” ("+strings.Trim(q.Source+", "+q.Published, ", ")+")")
		p.add("sourceUrl", q.URL)
		p.add("publisher", q.Source)
	}
	return ftmEntity{ftmID(e.ID), kind, p}
}

// properties are the values of an entity, each once.
type properties map[string][]string

// add adds values that are not empty and not there yet.
func (p properties) add(name string, values ...string) {
	for _, v := range values {
		if v != "" && !slices.Contains(p[name], v) {
			p[name] = append(p[name], v)
		}
	}
}

// ftmCountry writes a country's code in small letters; empty for organisations.
func ftmCountry(code string) string {
	if len(code) != 2 || code == "EU" || code == "UN" {
		return ""
	}
	return strings.ToLower(code)
}

// wikidataID returns the Q number of a Wikidata IRI, and whether it is one.
func wikidataID(iri string) (string, bool) {
	if !strings.Contains(iri, "wikidata.org/") {
		return "", false
	}
	id := iri[strings.LastIndexByte(iri, '/')+1:]
	return id, strings.HasPrefix(id, "Q")
}
