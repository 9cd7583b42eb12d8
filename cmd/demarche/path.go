package main

import (
	"context"
	"strings"

	"demarche/graph/ask"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// pathOptions are the choices of `demarche path`.
type pathOptions struct {
	questionOptions
	// Names are the two people.
	Names []string
}

// newPath returns the command that links two people.
func newPath(app *App) *cobra.Command {
	var opt pathOptions
	cmd := &cobra.Command{
		Use:               "path PERSON PERSON",
		Short:             "Tell how two people are linked, by the fewest meetings",
		Long:              "path prints the shortest chain of people, at most six links, each of whom met the next in person. It looks\nat meetings and summits that were held; --type and --status look at others.",
		Example:           "  demarche path \"Joe Biden\" \"Dilma Rousseff\"\n  demarche path \"Joe Biden\" \"Dilma Rousseff\" --evidence --format json",
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: completeNames(app, schema.Person),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Names = args
			return runPath(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	opt.Format.add(cmd)
	return cmd
}

// runPath prints the links.
func runPath(ctx context.Context, app *App, opt pathOptions) error {
	return withQuery(ctx, app, opt.questionOptions, func(q ask.Query) error {
		ids, err := findTwo(ctx, app, q.Graph, opt.Names)
		if err != nil {
			return err
		}
		for i, id := range ids {
			if !strings.HasPrefix(id, "person/") {
				return usagef("path %q: %s is no person; 'demarche timeline %q %q' lists what two took part in", opt.Names[i], id, opt.Names[0], opt.Names[1])
			}
		}
		steps, err := ask.Path(ctx, q, ids[0], ids[1])
		if err != nil {
			return err
		}
		if len(steps) == 0 {
			return nothing(app)
		}
		return printRows(app, opt.Format, []string{"from", "to", "by", "when", "where"}, steps, stepRow)
	})
}

// stepRow is the line of a link.
func stepRow(s ask.Step) row {
	return row{cells: []string{s.FromName, s.ToName, string(s.Item.Event.Type), s.Item.When, s.Item.Where}, notes: quoteLines(s.Item.Evidence)}
}
