package main

import (
	"context"

	"demarche/graph/ask"

	"github.com/spf13/cobra"
)

// timelineOptions are the choices of `demarche timeline`.
type timelineOptions struct {
	questionOptions
	// Names are those who must all take part.
	Names []string
}

// newTimeline returns the command that lists events by date.
func newTimeline(app *App) *cobra.Command {
	var opt timelineOptions
	cmd := &cobra.Command{
		Use:   "timeline [NAME]...",
		Short: "List events by date, of everyone or of those named",
		Long: `timeline lists the events in which all of those named take part, by date: people, countries (by
code or name), organisations, places. A plan whose day has passed without word of it is overdue.`,
		Example:           "  demarche timeline US CN\n  demarche timeline \"Joe Biden\" --since 2013-05 --evidence\n  demarche timeline --type summit --format json",
		ValidArgsFunction: completeNames(app),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Names = args
			return runTimeline(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	opt.addToday(cmd)
	opt.Format.add(cmd)
	return cmd
}

// runTimeline prints the events.
func runTimeline(ctx context.Context, app *App, opt timelineOptions) error {
	return withQuery(ctx, app, opt.questionOptions, func(q ask.Query) error {
		ids, err := findAll(ctx, app, q.Graph, opt.Names)
		if err != nil {
			return err
		}
		items, err := ask.Timeline(ctx, q, ids...)
		if err != nil {
			return err
		}
		return printItems(app, opt.Format, items)
	})
}
