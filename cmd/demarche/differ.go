package main

import (
	"demarche/schema"

	"github.com/spf13/cobra"
)

// newDiffer returns the command that rules two to be two.
func newDiffer(app *App) *cobra.Command {
	return newPair(app, schema.Differ, "Rule that two events, reports or entities are different",
		`differ rules that two reports tell of different events, or that two people, places or organisations
are not one. Events are named by id, reports as ARTICLE#EVENT, entities by name or id.`,
		"  demarche differ devS-s1-a#e1 devS-s1-b#e2 --why \"two calls in one week\"")
}
