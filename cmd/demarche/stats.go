package main

import (
	"context"
	"fmt"

	"demarche/graph"

	"github.com/spf13/cobra"
)

// statsOptions are the choices of `demarche stats`.
type statsOptions struct {
	// Format is how they are printed.
	Format format
}

// newStats returns the command that counts what the store holds.
func newStats(app *App) *cobra.Command {
	var opt statsOptions
	cmd := &cobra.Command{
		Use:     "stats",
		Short:   "Count what the store holds",
		Example: "  demarche stats\n  demarche stats --format json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runStats(cmd.Context(), app, opt)
		},
	}
	opt.Format.add(cmd)
	return cmd
}

// runStats prints the counts.
func runStats(ctx context.Context, app *App, opt statsOptions) error {
	return withGraph(ctx, app, false, func(g *graph.Graph) error {
		s, err := g.Stats(ctx)
		if err != nil {
			return err
		}
		if opt.Format == formatJSON {
			return writeJSON(app.Stdout, s)
		}
		facts := []fact{
			{"stories", fmt.Sprint(s.Stories)}, {"reports", fmt.Sprint(s.Reports)}, {"events", fmt.Sprint(s.Events)}, {"entities", fmt.Sprint(s.Entities)},
			{"rulings", fmt.Sprint(s.Judgements)}, {"quads", fmt.Sprint(s.Quads)}, {"ledger bytes", fmt.Sprint(s.LedgerBytes)}, {"graph bytes", fmt.Sprint(s.GraphBytes)},
		}
		return printRows(app, opt.Format, []string{"what", "how many"}, facts, func(f fact) row { return row{cells: []string{f.name, f.value}} })
	})
}
