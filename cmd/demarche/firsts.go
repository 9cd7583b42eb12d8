package main

import (
	"context"
	"errors"
	"fmt"

	"demarche/graph/ask"

	"github.com/spf13/cobra"
)

// firstsOptions are the choices of `demarche firsts`.
type firstsOptions struct {
	questionOptions
	// Years is how long ago the visit before must be.
	Years int
}

// newFirsts returns the command that lists first visits.
func newFirsts(app *App) *cobra.Command {
	var opt firstsOptions
	cmd := &cobra.Command{
		Use:   "firsts",
		Short: "List first visits, ever or in years, as far as the graph knows",
		Long: `firsts lists visits held by a person or a country to a country that the graph knows no earlier visit
of, or none in so many years. It knows what was ingested and no more: "first" is as good as that.`,
		Example: "  demarche firsts --years 2\n  demarche firsts --country BR --format csv",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runFirsts(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	opt.Format.add(cmd)
	cmd.Flags().IntVar(&opt.Years, "years", 1, "how many years must have passed since the visit before")
	return cmd
}

// runFirsts prints the visits.
func runFirsts(ctx context.Context, app *App, opt firstsOptions) error {
	if opt.Years < 1 {
		return usagef("--years %d: want at least 1", opt.Years)
	}
	if err := errors.Join(none("--type", opt.Types, "visit", "firsts are visits"), none("--status", opt.Statuses, "held", "firsts were held")); err != nil {
		return err
	}
	return withQuery(ctx, app, opt.questionOptions, func(q ask.Query) error {
		list, err := ask.Firsts(ctx, q, opt.Years)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return nothing(app)
		}
		return printRows(app, opt.Format, []string{"when", "who", "to", "first in", "before"}, list, firstRow)
	})
}

// firstRow is the line of a first visit.
func firstRow(f ask.First) row {
	in, before := "the graph", ""
	if f.Previous != nil {
		in, before = fmt.Sprintf("%d years", f.Years), f.Previous.When
	}
	return row{cells: []string{f.Item.When, f.Name, f.Item.Where, in, before}, notes: quoteLines(f.Item.Evidence)}
}
