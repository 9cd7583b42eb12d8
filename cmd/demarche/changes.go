package main

import (
	"context"

	"demarche/graph/ask"

	"github.com/spf13/cobra"
)

// changesOptions are the choices of `demarche changes`.
type changesOptions struct{ questionOptions }

// newChanges returns the command that lists plans that moved.
func newChanges(app *App) *cobra.Command {
	var opt changesOptions
	cmd := &cobra.Command{
		Use:   "changes",
		Short: "List plans that moved: put off, called off, restored, held",
		Long: `changes lists each time that an event came to be told with another status than before, by the day
of the story that tells it. --since and --until are days of such stories, not of the events.`,
		Example: "  demarche changes\n  demarche changes --since 2013-09 --evidence",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runChanges(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	cmd.Flags().Lookup("since").Usage = "only changes told on this day, month or year or later, such as 2023-01"
	cmd.Flags().Lookup("until").Usage = "only changes told on this day, month or year or earlier"
	opt.Format.add(cmd)
	return cmd
}

// runChanges prints the changes.
func runChanges(ctx context.Context, app *App, opt changesOptions) error {
	return withQuery(ctx, app, opt.questionOptions, func(q ask.Query) error {
		list, err := ask.Changes(ctx, q)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return nothing(app)
		}
		return printRows(app, opt.Format, []string{"told", "from", "to", "event", "when", "told by"}, list, turnRow)
	})
}

// turnRow is the line of a change.
func turnRow(t ask.Turn) row {
	return row{
		cells: []string{t.Day, string(t.From), string(t.To), t.Item.Title, t.Item.When, saidBy(t.Source, "", t.Report.Article)},
		notes: quoteLines(t.Item.Evidence),
	}
}
