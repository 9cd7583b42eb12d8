package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"demarche/graph"

	"github.com/spf13/cobra"
)

// forgetOptions are the choices of `demarche forget`.
type forgetOptions struct {
	// IDs are the articles to withdraw.
	IDs []string
}

// newForget returns the command that withdraws articles.
func newForget(app *App) *cobra.Command {
	return &cobra.Command{
		Use:     "forget ARTICLE...",
		Short:   "Withdraw articles, by id: as if they had never been read",
		Long:    "forget takes articles out of the ledger and all that they alone tell out of the graph. Ids that are\nnot there are told of and skipped (exit status 3).",
		Example: "  demarche forget devS-s1-a",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runForget(cmd.Context(), app, forgetOptions{IDs: args})
		},
	}
}

// runForget withdraws the articles.
func runForget(ctx context.Context, app *App, opt forgetOptions) error {
	return withGraph(ctx, app, false, func(g *graph.Graph) error {
		known, err := knownArticles(ctx, g, opt.IDs)
		if err != nil {
			return err
		}
		c, err := g.Forget(ctx, known...)
		if err != nil {
			return err
		}
		fmt.Fprintf(app.Stdout, "%s forgotten; %s of the graph came, went or changed\n", plural(len(known), "article"), plural(len(c.Events), "event"))
		for _, id := range opt.IDs {
			if !slices.Contains(known, id) {
				fmt.Fprintf(app.Stderr, "demarche: forget %s: no such article\n", id)
			}
		}
		if n := len(opt.IDs) - len(known); n > 0 {
			return fmt.Errorf("forget: %d articles: %w", n, errSkipped)
		}
		return nil
	})
}

// knownArticles returns those of the ids that articles of the store have, each once.
func knownArticles(ctx context.Context, g *graph.Graph, ids []string) ([]string, error) {
	var known []string
	for _, id := range ids {
		_, err := g.Story(ctx, id)
		if errors.Is(err, graph.ErrNotFound) || slices.Contains(known, id) {
			continue
		}
		if err != nil {
			return nil, err
		}
		known = append(known, id)
	}
	return known, nil
}
