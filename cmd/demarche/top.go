package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"demarche/graph/ask"

	"github.com/spf13/cobra"
)

// topOptions are the choices of `demarche top`.
type topOptions struct {
	questionOptions
	// By is what is counted, Count how many are printed (0 for all).
	By    string
	Count int
}

// newTop returns the command that ranks.
func newTop(app *App) *cobra.Command {
	var opt topOptions
	cmd := &cobra.Command{
		Use:       "top [RANKING]",
		Short:     "Rank the busiest: " + strings.Join(ask.Rankings(), ", "),
		Long:      "top counts events held by people, pairs of people, countries, pairs of countries (sides), travellers\nor places, and prints those with the most. --status counts others.",
		Example:   "  demarche top pairs\n  demarche top travellers --count 5 --since 2013\n  demarche top sides --type call",
		Args:      cobra.MaximumNArgs(1),
		ValidArgs: ask.Rankings(),
		RunE: func(cmd *cobra.Command, args []string) error {
			if opt.By = first(args); opt.By == "" {
				opt.By = "people"
			}
			return runTop(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	opt.Format.add(cmd)
	cmd.Flags().IntVarP(&opt.Count, "count", "n", 10, "how many to print; 0 for all")
	return cmd
}

// runTop prints the ranking.
func runTop(ctx context.Context, app *App, opt topOptions) error {
	if !slices.Contains(ask.Rankings(), opt.By) {
		return usagef("ranking %q: want %s", opt.By, strings.Join(ask.Rankings(), ", "))
	}
	if opt.Count < 0 {
		return usagef("--count %d: want a number of lines, or 0 for all", opt.Count)
	}
	return withQuery(ctx, app, opt.questionOptions, func(q ask.Query) error {
		list, err := ask.Top(ctx, q, opt.By, opt.Count)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return nothing(app)
		}
		return printRows(app, opt.Format, []string{"events", opt.By, "last"}, list, func(c ask.Count) row {
			return row{cells: []string{fmt.Sprint(c.Events), strings.Join(c.Names, ", "), c.Last}, notes: quoteLines(c.Evidence)}
		})
	})
}
