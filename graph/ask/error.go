package ask

import (
	"fmt"
	"strings"

	"demarche/schema"
)

// UnknownError says that nothing in the graph has the name asked for.
type UnknownError struct {
	Name string
	// Source tells that the name was to be one of a source.
	Source bool
	// Near are names in the graph that look like it, the nearest first; empty if none do.
	Near []string
}

// Error tells the name and what is near.
func (e *UnknownError) Error() string {
	msg := fmt.Sprintf("ask: name %q: nobody and nothing in the graph is called so", e.Name)
	if e.Source {
		msg = fmt.Sprintf("ask: source %q: no article in the graph is from one called so", e.Name)
	}
	if len(e.Near) > 0 {
		msg += "; did you mean " + strings.Join(e.Near, ", ") + "?"
	}
	return msg
}

// AmbiguousError says that several entities have the name asked for.
type AmbiguousError struct {
	Name string
	// Candidates are those that have it, sorted by id.
	Candidates []schema.Entity
}

// Error tells the name and the candidates with their ids.
func (e *AmbiguousError) Error() string {
	list := make([]string, len(e.Candidates))
	for i, c := range e.Candidates {
		list[i] = c.ID + " (" + c.Name + ")"
	}
	return fmt.Sprintf("ask: name %q: several are called so; say which by id: %s", e.Name, strings.Join(list, ", "))
}
