package main

import (
	"context"

	"demarche/graph/ask"

	"github.com/spf13/cobra"
)

// upcomingOptions are the choices of `demarche upcoming`.
type upcomingOptions struct {
	questionOptions
	// Overdue adds plans whose days have passed.
	Overdue bool
}

// newUpcoming returns the command that lists what is planned.
func newUpcoming(app *App) *cobra.Command {
	var opt upcomingOptions
	cmd := &cobra.Command{
		Use:     "upcoming",
		Short:   "List what is planned or possible from today on",
		Long:    "upcoming lists events that are planned or possible for today or later, by date. Events without a\ndate are left out: `demarche timeline --status planned` lists those too.",
		Example: "  demarche upcoming --today 2013-09-01\n  demarche upcoming --country BR --today 2013-09-01 --overdue",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runUpcoming(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	opt.addToday(cmd)
	opt.Format.add(cmd)
	cmd.Flags().BoolVar(&opt.Overdue, "overdue", false, "also list plans whose day has passed without word of them")
	return cmd
}

// runUpcoming prints the events.
func runUpcoming(ctx context.Context, app *App, opt upcomingOptions) error {
	return withQuery(ctx, app, opt.questionOptions, func(q ask.Query) error {
		items, err := ask.Upcoming(ctx, q, opt.Overdue)
		if err != nil {
			return err
		}
		return printItems(app, opt.Format, items)
	})
}
