package main

import (
	"context"

	"demarche/graph"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// pairOptions are the choices of `demarche same` and `demarche differ`.
type pairOptions struct {
	rulingOptions
	// Verdict is what is ruled on the two that Names name.
	Verdict schema.Verdict
	Names   []string
}

// newSame returns the command that rules two to be one.
func newSame(app *App) *cobra.Command {
	return newPair(app, schema.Same, "Rule that two events, reports or entities are one",
		`same rules that two reports tell of one event, or that two people, places or organisations are one. Events
are named by id, reports as ARTICLE#EVENT, entities by name or id. The ruling outlives every rebuild;
one that contradicts others is refused with the rulings that it contradicts.`,
		"  demarche same devS-s1-a#e1 devS-s1-b#e1 --by editor --why \"one dinner\"")
}

// newPair returns a command that rules on two.
func newPair(app *App, verdict schema.Verdict, short, long, example string) *cobra.Command {
	opt := pairOptions{Verdict: verdict}
	cmd := &cobra.Command{
		Use:     string(verdict) + " EVENT|REPORT|ENTITY EVENT|REPORT|ENTITY",
		Short:   short,
		Long:    long,
		Example: example,
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Names = args
			return runPair(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd)
	return cmd
}

// runPair keeps the ruling.
func runPair(ctx context.Context, app *App, opt pairOptions) error {
	return withGraph(ctx, app, false, func(g *graph.Graph) error {
		j, err := findTargets(ctx, g, opt.Names)
		if err != nil {
			return err
		}
		j.Verdict = opt.Verdict
		return opt.rule(ctx, app, g, j)
	})
}
