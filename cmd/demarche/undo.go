package main

import (
	"context"
	"fmt"

	"demarche/graph"

	"github.com/spf13/cobra"
)

// newUndo returns the command that takes a ruling back.
func newUndo(app *App) *cobra.Command {
	return &cobra.Command{
		Use:     "undo RULING",
		Short:   "Take a ruling back, by its id; `demarche rulings` lists them",
		Example: "  demarche wrong devS-s1-a#e2 && demarche undo j1",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runUndo(cmd.Context(), app, args[0])
		},
	}
}

// runUndo takes the ruling back.
func runUndo(ctx context.Context, app *App, id string) error {
	return withGraph(ctx, app, false, func(g *graph.Graph) error {
		if err := g.Undo(ctx, id); err != nil {
			return err
		}
		_, err := fmt.Fprintf(app.Stdout, "%s taken back\n", id)
		return err
	})
}
