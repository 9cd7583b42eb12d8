package export

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"demarche/graph/ask"
	"demarche/schema"
)

// tableColumns are the columns of the csv format. Lists stand in one cell, apart by "; ".
var tableColumns = []string{
	"id", "type", "status", "name", "start", "end", "when", "precision", "visitors", "hosts", "participants", "sides",
	"from", "to", "place", "place_country", "latitude", "longitude", "part_of", "rescheduled_to", "reason",
	"confidence", "main", "disputed", "reports", "articles", "quote",
}

// writeCSV writes one event a line.
func writeCSV(ctx context.Context, w io.Writer, s Selection, _ Options) error {
	out := csv.NewWriter(w)
	if err := out.Write(tableColumns); err != nil {
		return err
	}
	names := namesOf(s.Entities)
	for _, e := range s.Events {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := out.Write(tableRow(e, names, s.Quotes[e.ID])); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// tableRow returns the cells of one event.
func tableRow(e schema.Event, names ask.Names, quotes []ask.Quote) []string {
	var t schema.Time
	if e.Time != nil {
		t = *e.Time
	}
	lat, long := coordinates(names[e.Place])
	quote := ""
	if len(quotes) > 0 {
		quote = quotes[0].Text
	}
	return []string{
		e.ID, string(e.Type), string(e.Status), e.Name, t.Start, t.End, t.Text, string(t.Precision),
		who(e, names, schema.RoleVisitor), who(e, names, schema.RoleHost), who(e, names, schema.RoleParticipant), strings.Join(ask.Sides(e), "; "),
		e.From, e.To, names.Of(e.Place), e.PlaceCountry, lat, long, e.PartOf, e.RescheduledTo, e.Reason,
		fmt.Sprintf("%.3g", e.Confidence), fmt.Sprint(e.Main), disputed(e), fmt.Sprint(len(e.Reports)), articles(e), quote,
	}
}

// who returns the names of those who have a role in the event.
func who(e schema.Event, names ask.Names, role schema.Role) string {
	var list []string
	for _, p := range e.Participants {
		if p.Role == role {
			list = append(list, names.Of(p.Entity))
		}
	}
	return strings.Join(list, "; ")
}

// coordinates returns the latitude and longitude of a place as text, in degrees; empty if unknown.
func coordinates(place schema.Entity) (lat, long string) {
	if place.Latitude == nil || place.Longitude == nil {
		return "", ""
	}
	return fmt.Sprintf("%.5g", *place.Latitude), fmt.Sprintf("%.5g", *place.Longitude)
}

// disputed returns the fields on which the reports of an event differ.
func disputed(e schema.Event) string {
	var list []string
	for _, d := range e.Disputed {
		list = append(list, d.Field)
	}
	return strings.Join(list, "; ")
}

// articles returns the ids of the articles that tell of an event, each once.
func articles(e schema.Event) string {
	var list []string
	seen := map[string]bool{}
	for _, r := range e.Reports {
		if !seen[r.Article] {
			seen[r.Article] = true
			list = append(list, r.Article)
		}
	}
	return strings.Join(list, "; ")
}
