package main

import (
	"context"

	"demarche/graph/ask"

	"github.com/spf13/cobra"
)

// compareOptions are the choices of `demarche compare`.
type compareOptions struct {
	questionOptions
	// Names are the two sources.
	Names []string
}

// newCompare returns the command that compares two sources.
func newCompare(app *App) *cobra.Command {
	var opt compareOptions
	cmd := &cobra.Command{
		Use:     "compare SOURCE SOURCE",
		Short:   "Tell which of two sources told of an event first, and what only one told",
		Example: "  demarche compare \"Continental Wire\" \"Harbour City Tribune\"\n  demarche compare \"Continental Wire\" \"Harbour City Tribune\" --main --format json",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Names = args
			return runCompare(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	opt.Format.add(cmd)
	return cmd
}

// runCompare prints the events that one of the two tells of.
func runCompare(ctx context.Context, app *App, opt compareOptions) error {
	if err := none("--source", opt.Sources, "", "the two sources are named without a flag"); err != nil {
		return err
	}
	return withQuery(ctx, app, opt.questionOptions, func(q ask.Query) error {
		var sources []string
		for _, name := range opt.Names {
			s, err := ask.FindSource(ctx, q.Graph, name)
			if err != nil {
				return err
			}
			sources = append(sources, s)
		}
		if sources[0] == sources[1] {
			return usagef("%q and %q are one source: %s", opt.Names[0], opt.Names[1], sources[0])
		}
		list, err := ask.Compare(ctx, q, sources[0], sources[1])
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return nothing(app)
		}
		return printRows(app, opt.Format, []string{"event", "when", sources[0], sources[1], "first"}, list, coverageRow)
	})
}

// coverageRow is the line of an event that two sources are compared on.
func coverageRow(c ask.Coverage) row {
	cells := []string{c.Item.Title, c.Item.When}
	for i := range c.Told {
		cell := c.Days[i]
		if c.Told[i] && cell == "" {
			cell = "yes"
		}
		cells = append(cells, cell)
	}
	return row{cells: append(cells, c.First), notes: quoteLines(c.Item.Evidence)}
}
