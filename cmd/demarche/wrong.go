package main

import (
	"context"

	"demarche/graph"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// wrongOptions are the choices of `demarche wrong`.
type wrongOptions struct {
	rulingOptions
	// Name is the report.
	Name string
}

// newWrong returns the command that rules a report out.
func newWrong(app *App) *cobra.Command {
	var opt wrongOptions
	cmd := &cobra.Command{
		Use:     "wrong REPORT",
		Short:   "Rule that a report is mistaken: it tells of no event any more",
		Long:    "wrong rules that what an article says of an event (ARTICLE#EVENT) is mistaken or was read wrongly. It\nstays in the ledger and tells of no event.",
		Example: "  demarche wrong devS-s1-a#e2 --why \"never took place\"",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Name = args[0]
			return runWrong(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd)
	return cmd
}

// runWrong keeps the ruling.
func runWrong(ctx context.Context, app *App, opt wrongOptions) error {
	ref, err := schema.ParseReportRef(opt.Name)
	if err != nil {
		return usageError{err}
	}
	return withGraph(ctx, app, false, func(g *graph.Graph) error {
		j, err := findTargets(ctx, g, []string{ref.String()})
		if err != nil {
			return err
		}
		j.Verdict = schema.Wrong
		return opt.rule(ctx, app, g, j)
	})
}
