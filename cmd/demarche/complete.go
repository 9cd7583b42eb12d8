package main

import (
	"context"
	"errors"
	"slices"
	"strings"

	"demarche/config"
	"demarche/graph/store"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// maxCompletions is the most names that completion offers: more than a screen of them is no help.
const maxCompletions = 50

// errEnough ends a walk over names.
var errEnough = errors.New("enough names")

// completeNames completes the names of entities of the given kinds, of all kinds if none is given.
// Where there is no store it offers nothing.
func completeNames(app *App, kinds ...schema.Kind) cobra.CompletionFunc {
	return func(cmd *cobra.Command, _ []string, begun string) ([]string, cobra.ShellCompDirective) {
		cfg, err := config.Load(app.configOptions(cmd))
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		s, err := store.Open(context.Background(), cfg.Store.Path, store.Options{Wait: -1})
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		names, err := namesLike(cmd.Context(), s, begun, kinds)
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return names, cobra.ShellCompDirectiveNoFileComp
	}
}

// namesLike returns the names of a store that go on from what is begun, accents and case aside,
// sorted.
func namesLike(ctx context.Context, s *store.Store, begun string, kinds []schema.Kind) ([]string, error) {
	if ctx == nil {
		ctx = context.Background()
	}
	want := schema.Fold(begun)
	var names []string
	err := s.Read(ctx, func(v *store.View) error {
		return v.Names(ctx, func(id, name string) error {
			if len(kinds) > 0 && !slices.Contains(kinds, schema.KindOf(id)) {
				return nil
			}
			if strings.HasPrefix(schema.Fold(name), want) {
				names = append(names, name)
			}
			if len(names) == maxCompletions {
				return errEnough
			}
			return nil
		})
	})
	slices.Sort(names)
	if errors.Is(err, errEnough) {
		err = nil
	}
	return slices.Compact(names), err
}
