package main

import (
	"context"

	"demarche/graph"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// renameOptions are the choices of `demarche rename`.
type renameOptions struct {
	rulingOptions
	// Name is the entity, New what it shall be called.
	Name, New string
}

// newRename returns the command that names an entity.
func newRename(app *App) *cobra.Command {
	var opt renameOptions
	cmd := &cobra.Command{
		Use:               "rename ENTITY NAME",
		Short:             "Rule what an entity is called",
		Example:           "  demarche rename \"Joe Biden\" \"Joseph R. Biden\" --by editor",
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: completeNames(app),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Name, opt.New = args[0], args[1]
			return runRename(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd)
	return cmd
}

// runRename keeps the ruling.
func runRename(ctx context.Context, app *App, opt renameOptions) error {
	if opt.New == "" {
		return usagef("rename: the new name is empty")
	}
	return withGraph(ctx, app, false, func(g *graph.Graph) error {
		j, err := findTargets(ctx, g, []string{opt.Name})
		if err != nil {
			return err
		}
		if len(j.Entities) == 0 {
			return usagef("rename %s: only entities have names of their own", opt.Name)
		}
		j.Verdict, j.Name = schema.Rename, opt.New
		return opt.rule(ctx, app, g, j)
	})
}
