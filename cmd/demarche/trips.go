package main

import (
	"context"

	"demarche/graph/ask"

	"github.com/spf13/cobra"
)

// tripsOptions are the choices of `demarche trips`.
type tripsOptions struct {
	questionOptions
	// Name is the traveller; empty for all.
	Name string
}

// newTrips returns the command that lists visits.
func newTrips(app *App) *cobra.Command {
	var opt tripsOptions
	cmd := &cobra.Command{
		Use:               "trips [TRAVELLER]",
		Short:             "List visits by date, of everyone or of a traveller",
		Long:              "trips lists visits by date; of a person, a country or an organisation those that it makes. --country\nnarrows them down to visits from or to a country.",
		Example:           "  demarche trips\n  demarche trips --status postponed,cancelled --evidence\n  demarche trips \"Joe Biden\" --country BR",
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: completeNames(app),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Name = first(args)
			return runTrips(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	opt.addToday(cmd)
	opt.Format.add(cmd)
	return cmd
}

// first returns the first of args; empty if there is none.
func first(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return args[0]
}

// runTrips prints the visits.
func runTrips(ctx context.Context, app *App, opt tripsOptions) error {
	if err := none("--type", opt.Types, "visit", "trips are visits; timeline lists the rest"); err != nil {
		return err
	}
	return withQuery(ctx, app, opt.questionOptions, func(q ask.Query) error {
		id := ""
		if opt.Name != "" {
			var err error
			if id, err = find(ctx, app, q.Graph, opt.Name); err != nil {
				return err
			}
		}
		items, err := ask.Trips(ctx, q, id)
		if err != nil {
			return err
		}
		return printItems(app, opt.Format, items)
	})
}
