package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"demarche/graph/ask"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// showOptions are the choices of `demarche show`.
type showOptions struct {
	questionOptions
	// Name is an entity's name or id, or an event's id.
	Name string
}

// newShow returns the command that shows an entity or event.
func newShow(app *App) *cobra.Command {
	var opt showOptions
	cmd := &cobra.Command{
		Use:   "show ENTITY|EVENT",
		Short: "Show all that the graph holds about an entity or an event",
		Long: `show prints the page of a person, country, place or organisation (by any of its names, or its id), or
of an event (by its id, also one that it had before): how it stands, what each article says, where
they differ.`,
		Example:           "  demarche show \"Dilma Rousseff\"\n  demarche show BR --type visit --since 2013\n  demarche show country/BR --format json",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: completeNames(app),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Name = args[0]
			return runShow(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	opt.addToday(cmd)
	opt.Format.add(cmd)
	return cmd
}

// runShow prints the page.
func runShow(ctx context.Context, app *App, opt showOptions) error {
	return withQuery(ctx, app, opt.questionOptions, func(q ask.Query) error {
		p, err := ask.Show(ctx, q, opt.Name)
		if err != nil {
			return err
		}
		switch {
		case opt.Format == formatJSON:
			return writeJSON(app.Stdout, p)
		case opt.Format == formatCSV && p.Entity != nil:
			return printRows(app, opt.Format, itemColumns, p.Events, itemRow)
		case opt.Format == formatCSV:
			return printRows(app, opt.Format, itemColumns, []ask.Item{*p.Event}, itemRow)
		case p.Entity != nil:
			return showEntity(app, p)
		}
		return showEvent(app.Stdout, p)
	})
}

// showEntity prints an entity's page for people.
func showEntity(app *App, p ask.Page) error {
	e := p.Entity
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", oneLine(e.Name))
	facts := []fact{
		{"id", e.ID}, {"kind", string(e.Kind)}, {"also", strings.Join(e.Aliases, "; ")}, {"country", e.Country},
		{"office", strings.Join(append(e.Offices, nonEmpty(e.Office)...), "; ")}, {"same as", strings.Join(e.SameAs, " ")}, {"at", position(*e)},
	}
	for _, t := range schema.EventTypes() {
		if n := p.Counts[t]; n > 0 {
			facts = append(facts, fact{string(t) + "s", fmt.Sprint(n)})
		}
	}
	writeFacts(&b, facts)
	if len(p.Events) > 0 {
		b.WriteString("\n")
	}
	if _, err := io.WriteString(app.Stdout, b.String()); err != nil {
		return err
	}
	return printRows(app, formatTable, itemColumns, p.Events, itemRow)
}

// fact is a line of a page: what it tells and what that is.
type fact struct{ name, value string }

// writeFacts writes the facts that are known, one a line.
func writeFacts(b *strings.Builder, facts []fact) {
	for _, f := range facts {
		if f.value != "" {
			fmt.Fprintf(b, "  %-12s %s\n", f.name, oneLine(f.value))
		}
	}
}

// nonEmpty returns a list of s; nil if s is empty.
func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// position returns the coordinates of a place; empty if unknown.
func position(e schema.Entity) string {
	if e.Latitude == nil || e.Longitude == nil {
		return ""
	}
	return fmt.Sprintf("%.3f, %.3f", *e.Latitude, *e.Longitude)
}

// showEvent prints an event's page for people.
func showEvent(w io.Writer, p ask.Page) error {
	var b strings.Builder
	i := p.Event
	e := i.Event
	fmt.Fprintf(&b, "%s\n", oneLine(i.Title))
	facts := []fact{
		{"id", e.ID}, {"formerly", strings.Join(e.Formerly, " ")}, {"type", string(e.Type)}, {"status", i.Status()}, {"when", i.When}, {"who", i.Who},
		{"from", e.From}, {"to", e.To}, {"where", i.Where}, {"part of", e.PartOf}, {"reason", e.Reason}, {"then", e.RescheduledTo},
		{"confidence", fmt.Sprintf("%.2f", e.Confidence)},
	}
	for _, d := range e.Disputed {
		for _, v := range d.Values {
			facts = append(facts, fact{"disputed", fmt.Sprintf("%s %s (%s)", d.Field, v.Value, refs(v.Reports))})
		}
	}
	for _, h := range e.History {
		facts = append(facts, fact{"history", fmt.Sprintf("%s %s (%s)", or(h.Published, "no date"), h.Status, h.Report)})
	}
	for _, part := range p.Parts {
		facts = append(facts, fact{"during it", part.Title + " (" + part.Event.ID + ")"})
	}
	writeFacts(&b, facts)
	b.WriteString("\n")
	for _, t := range p.Reports {
		fmt.Fprintf(&b, "  %s: %s\n", saidBy(t.Article.Source, t.Article.Published, t.Article.ID+"#"+t.Report.ID), t.Report.Status)
		for _, ev := range t.Report.Evidence {
			fmt.Fprintf(&b, "    “%s”\n", oneLine(ev.Text))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// refs writes references to reports on one line.
func refs(list []schema.ReportRef) string {
	var out []string
	for _, r := range list {
		out = append(out, r.String())
	}
	return strings.Join(out, ", ")
}
