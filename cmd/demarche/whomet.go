package main

import (
	"context"
	"fmt"

	"demarche/graph/ask"

	"github.com/spf13/cobra"
)

// whoMetOptions are the choices of `demarche who-met`.
type whoMetOptions struct {
	questionOptions
	// Names are one or two entities.
	Names []string
}

// newWhoMet returns the command that tells who met whom.
func newWhoMet(app *App) *cobra.Command {
	var opt whoMetOptions
	cmd := &cobra.Command{
		Use:   "who-met NAME [NAME]",
		Short: "Tell who met someone, or when two met",
		Long: `who-met lists those who met a person, country or organisation in person, or the meetings of two of
them. It looks at meetings and summits that were held; --type and --status look at others.`,
		Example:           "  demarche who-met \"Joe Biden\"\n  demarche who-met \"Joe Biden\" \"Dilma Rousseff\" --evidence\n  demarche who-met BR --type call --status held,planned",
		Args:              cobra.RangeArgs(1, 2),
		ValidArgsFunction: completeNames(app),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Names = args
			return runWhoMet(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	opt.Format.add(cmd)
	return cmd
}

// runWhoMet prints the counterparts of one, or the meetings of two.
func runWhoMet(ctx context.Context, app *App, opt whoMetOptions) error {
	return withQuery(ctx, app, opt.questionOptions, func(q ask.Query) error {
		ids, err := findTwo(ctx, app, q.Graph, opt.Names)
		if err != nil {
			return err
		}
		if len(ids) == 2 {
			items, err := ask.Met(ctx, q, ids[0], ids[1])
			if err != nil {
				return err
			}
			return printItems(app, opt.Format, items)
		}
		list, err := ask.WhoMet(ctx, q, ids[0])
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return nothing(app)
		}
		return printRows(app, opt.Format, []string{"who", "side", "times", "first", "last"}, list, counterpartRow)
	})
}

// counterpartRow is the line of someone who was met.
func counterpartRow(c ask.Counterpart) row {
	r := row{cells: []string{c.Name, c.Side, fmt.Sprint(len(c.Events)), c.First, c.Last}}
	for _, item := range c.Events {
		r.notes = append(r.notes, quoteLines(item.Evidence)...)
	}
	return r
}
