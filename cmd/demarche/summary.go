package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"demarche/extract/article"
	"demarche/graph"
	"demarche/graph/ledger"
	"demarche/schema"
)

// summary is what `demarche ingest` tells at its end; --json prints it as it is.
type summary struct {
	// Articles counts the articles read, without those skipped.
	Articles int `json:"articles"`
	// Added, Changed and Unchanged tell what became of them; of a dry run nothing did.
	Added     int `json:"added"`
	Changed   int `json:"changed"`
	Unchanged int `json:"unchanged"`
	// Reports counts the events told, article by article.
	Reports int `json:"reports"`
	// Events counts the events of the graph that came, went or changed.
	Events int `json:"events"`
	// Skipped are the articles that were not taken, and why.
	Skipped []skipped `json:"skipped"`
	// PassedOver counts the files of folders that were not read, by the endings of their names.
	PassedOver map[string]int `json:"passed_over,omitempty"`
	// Error tells why the reading stopped before its end; empty if it did not.
	Error string `json:"error,omitempty"`
	// DryRun tells that nothing was written.
	DryRun bool `json:"dry_run"`
	// Store is the folder of the store.
	Store string `json:"store"`

	byType  map[schema.EventType]int
	touched map[string]bool
}

// skipped is an article that was not taken.
type skipped struct {
	Origin string `json:"origin"`
	ID     string `json:"id,omitempty"`
	Line   int    `json:"line,omitempty"`
	Column int    `json:"column,omitempty"`
	Reason string `json:"reason"`
	Detail string `json:"detail,omitempty"`
}

// count adds an article that was read.
func (s *summary) count(rec schema.Record) {
	s.Articles++
	s.Reports += len(rec.Events)
	if s.byType == nil {
		s.byType = map[schema.EventType]int{}
	}
	for _, e := range rec.Events {
		s.byType[e.Type]++
	}
}

// skip adds an article that was not taken and tells of it.
func (s *summary) skip(app *App, err error) {
	fmt.Fprintln(app.Stderr, "demarche:", err)
	var refusal *article.Refusal
	var record *recordError
	switch {
	case errors.As(err, &refusal):
		s.Skipped = append(s.Skipped, skipped{refusal.Origin, refusal.ID, refusal.Line, refusal.Column, refusal.Reason.Error(), refusal.Detail})
	case errors.As(err, &record):
		s.Skipped = append(s.Skipped, skipped{Origin: record.origin, Line: record.line, Reason: "broken record", Detail: record.why.Error()})
	default:
		s.Skipped = append(s.Skipped, skipped{Reason: err.Error()})
	}
}

// passOver counts a file of a folder that is not read.
func (s *summary) passOver(path string) {
	if s.PassedOver == nil {
		s.PassedOver = map[string]int{}
	}
	s.PassedOver[strings.ToLower(filepath.Ext(path))]++
}

// passedOver lists the endings of the files that were not read, with their numbers.
func (s *summary) passedOver() string {
	var parts []string
	for _, ending := range slices.Sorted(maps.Keys(s.PassedOver)) {
		parts = append(parts, fmt.Sprintf("%d %s", s.PassedOver[ending], or(ending, "without an ending")))
	}
	return strings.Join(parts, ", ")
}

// print tells the summary: to people with what was found and what to type next.
func (s *summary) print(app *App, asJSON bool) error {
	if asJSON {
		return writeJSON(app.Stdout, s)
	}
	text := s.text()
	if s.Error != "" {
		text = s.stopped()
	}
	_, err := fmt.Fprint(app.Stdout, text)
	return err
}

// stopped tells people what is kept of a reading that did not come to its end; nothing of one that had
// not begun.
func (s *summary) stopped() string {
	if s.Articles == 0 {
		return ""
	}
	return fmt.Sprintf("stopped: %s kept (%d new, %d changed, %d as before); the same again goes on from there\n",
		plural(s.Added+s.Changed+s.Unchanged, "article"), s.Added, s.Changed, s.Unchanged)
}

// text tells people all of the summary.
func (s *summary) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s read", plural(s.Articles, "article"))
	if s.DryRun {
		b.WriteString(", nothing written")
	} else {
		fmt.Fprintf(&b, ": %d new, %d changed, %d as before", s.Added, s.Changed, s.Unchanged)
	}
	if n := len(s.Skipped); n > 0 {
		fmt.Fprintf(&b, "; %d skipped", n)
	}
	fmt.Fprintf(&b, "\n%s", plural(s.Reports, "report"))
	sep := ": "
	for _, t := range schema.EventTypes() {
		if n := s.byType[t]; n > 0 {
			fmt.Fprintf(&b, "%s%s", sep, plural(n, string(t)))
			sep = ", "
		}
	}
	b.WriteString("\n")
	if len(s.PassedOver) > 0 {
		fmt.Fprintf(&b, "files of other kinds passed over: %s\n", s.passedOver())
	}
	if !s.DryRun {
		fmt.Fprintf(&b, "%s of the graph came, went or changed\n", plural(s.Events, "event"))
		b.WriteString("\nnext: demarche top people, demarche timeline US, demarche upcoming, demarche shell\n")
	}
	return b.String()
}

// plural writes a number and the word for what is counted.
func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

// keep returns what puts stories into a graph and counts what that changes.
func (s *summary) keep(g *graph.Graph) keeper {
	return func(ctx context.Context, stories []ledger.Story) error {
		c, err := g.Ingest(ctx, stories)
		if err != nil {
			return err
		}
		s.add(c)
		return nil
	}
}

// add counts what a batch changed.
func (s *summary) add(c graph.Changes) {
	s.Added += c.New
	s.Changed += c.Replaced
	s.Unchanged += c.Same
	if s.touched == nil {
		s.touched = map[string]bool{}
	}
	for _, id := range c.Events {
		s.touched[id] = true
	}
	s.Events = len(s.touched)
}
