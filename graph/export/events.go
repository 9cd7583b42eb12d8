package export

import (
	"context"
	"encoding/json"
	"io"

	"demarche/graph/ask"
	"demarche/schema"
)

// eventLine is a line of the events format: the event, the entities that it names, and its quotes
// where evidence is asked for.
type eventLine struct {
	schema.Event
	Entities []schema.Entity `json:"entities"`
	Quotes   []ask.Quote     `json:"quotes,omitempty"`
}

// writeEvents writes one event a line as JSON.
func writeEvents(ctx context.Context, w io.Writer, s Selection, _ Options) error {
	names := namesOf(s.Entities)
	enc := newEncoder(w)
	for _, e := range s.Events {
		if err := ctx.Err(); err != nil {
			return err
		}
		line := eventLine{Event: e, Entities: []schema.Entity{}, Quotes: s.Quotes[e.ID]}
		for _, id := range ask.EntityIDs(e) {
			if ent, ok := names[id]; ok {
				line.Entities = append(line.Entities, ent)
			}
		}
		if err := enc.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

// writeArticles writes one story a line as JSON, without its text.
func writeArticles(ctx context.Context, w io.Writer, s Selection, _ Options) error {
	enc := newEncoder(w)
	for _, a := range s.Articles {
		if err := ctx.Err(); err != nil {
			return err
		}
		a.Text = ""
		if err := enc.Encode(a); err != nil {
			return err
		}
	}
	return nil
}

// newEncoder returns a JSON encoder that leaves <, > and & as they are.
func newEncoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}

// namesOf returns the entities by their ids.
func namesOf(entities []schema.Entity) ask.Names {
	names := make(ask.Names, len(entities))
	for _, e := range entities {
		names[e.ID] = e
	}
	return names
}
