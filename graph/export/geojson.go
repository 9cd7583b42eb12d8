package export

import (
	"context"
	"encoding/json"
	"io"

	"demarche/graph/ask"
	"demarche/schema"
)

// feature is an event at its place.
type feature struct {
	Type       string            `json:"type"`
	ID         string            `json:"id"`
	Geometry   point             `json:"geometry"`
	Properties featureProperties `json:"properties"`
}

// point is a place; coordinates are longitude and latitude, in degrees, in this order.
type point struct {
	Type        string     `json:"type"`
	Coordinates [2]float64 `json:"coordinates"`
}

// featureProperties are what a map may show of an event.
type featureProperties struct {
	Title    string      `json:"title"`
	Type     string      `json:"type"`
	Status   string      `json:"status"`
	Start    string      `json:"start,omitempty"`
	End      string      `json:"end,omitempty"`
	Place    string      `json:"place"`
	Country  string      `json:"country,omitempty"`
	Sides    []string    `json:"sides"`
	Reports  int         `json:"reports"`
	Disputed bool        `json:"disputed"`
	Quotes   []ask.Quote `json:"quotes,omitempty"`
}

// writeGeoJSON writes the events whose place has coordinates as a FeatureCollection (RFC 7946).
func writeGeoJSON(ctx context.Context, w io.Writer, s Selection, opt Options) error {
	names := namesOf(s.Entities)
	if _, err := io.WriteString(w, `{"type":"FeatureCollection","features":[`); err != nil {
		return err
	}
	sep := "\n"
	for _, e := range s.Events {
		place := names[e.Place]
		if place.Latitude == nil || place.Longitude == nil {
			continue
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		data, err := json.Marshal(eventFeature(e, place, names, s.Quotes[e.ID], opt))
		if err != nil {
			return err
		}
		if _, err := io.WriteString(w, sep+string(data)); err != nil {
			return err
		}
		sep = ",\n"
	}
	_, err := io.WriteString(w, "\n]}\n")
	return err
}

// eventFeature returns the feature of an event at its place, whose coordinates are known.
func eventFeature(e schema.Event, place schema.Entity, names ask.Names, quotes []ask.Quote, opt Options) feature {
	n := eventNode(e, names)
	sides := ask.Sides(e)
	if sides == nil {
		sides = []string{}
	}
	return feature{Type: "Feature", ID: opt.iri(e.ID),
		Geometry: point{"Point", [2]float64{*place.Longitude, *place.Latitude}},
		Properties: featureProperties{Title: n.label, Type: n.kind, Status: n.status, Start: n.start, End: n.end, Place: place.Name,
			Country: e.PlaceCountry, Sides: sides, Reports: n.reports, Disputed: len(e.Disputed) > 0, Quotes: quotes}}
}
