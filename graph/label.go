package graph

import (
	"strings"

	"demarche/schema"
)

// label returns a line by which a reader knows an event: "Antony Blinken to China, 2023-06-18". It
// tells nothing that the event's other quads do not, and only what is the event's own: names of
// people come from their ids, so that a label does not change with their pages.
func label(e schema.Event) string {
	var b strings.Builder
	b.WriteString(actors(e))
	switch {
	case e.Type == schema.Visit && e.To != "":
		b.WriteString(" to " + e.To)
	case e.Type != schema.Visit:
		b.WriteString(" " + string(e.Type))
	}
	if e.Time.Known() {
		b.WriteString(", " + e.Time.Start)
	}
	if e.Status != schema.Held {
		b.WriteString(" (" + string(e.Status) + ")")
	}
	return strings.TrimSpace(b.String())
}

// actors names who makes an event: a gathering's own name, else visitors or people, else countries
// and organisations.
func actors(e schema.Event) string {
	if e.Name != "" {
		return e.Name
	}
	var people, others []string
	for _, p := range e.Participants {
		folder, slug, _ := strings.Cut(p.Entity, "/")
		switch {
		case e.Type == schema.Visit && p.Role == schema.RoleHost:
		case folder == "person":
			people = append(people, title(slug))
		default:
			others = append(others, title(slug))
		}
	}
	if len(people) == 0 {
		people = others
	}
	if len(people) == 0 && e.From != "" {
		people = []string{e.From}
	}
	return strings.Join(people, ", ")
}

// title writes the slug of a name with capitals: antony-blinken as Antony Blinken.
func title(slug string) string {
	words := strings.Split(slug, "-")
	for i, w := range words {
		if w != "" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}
