package main

import (
	"context"

	"demarche/graph/store"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// rulingsOptions are the choices of `demarche rulings`.
type rulingsOptions struct {
	// Format is how they are printed.
	Format format
}

// newRulings returns the command that lists rulings.
func newRulings(app *App) *cobra.Command {
	var opt rulingsOptions
	cmd := &cobra.Command{
		Use:     "rulings",
		Short:   "List what people ruled: same, differ, wrong, rename",
		Example: "  demarche rulings",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runRulings(cmd.Context(), app, opt)
		},
	}
	opt.Format.add(cmd)
	return cmd
}

// runRulings prints them in the order of their making.
func runRulings(ctx context.Context, app *App, opt rulingsOptions) error {
	return withView(ctx, app, func(v *store.View) error {
		list, err := v.Judgements(ctx)
		if err != nil {
			return err
		}
		return printRows(app, opt.Format, []string{"id", "ruling", "by", "at", "why"}, list, func(j schema.Judgement) row {
			return row{cells: []string{j.ID, rulingText(j), j.By, j.At, j.Why}}
		})
	})
}
