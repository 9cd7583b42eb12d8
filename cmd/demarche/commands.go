package main

import "github.com/spf13/cobra"

// addCommands hangs every subcommand on the root.
func addCommands(root *cobra.Command, app *App) {
	for group, makers := range map[string][]func(*App) *cobra.Command{
		groupRead: {newIngest, newExtract, newLexicon, newEval},
		groupAsk: {newWhoMet, newTimeline, newTrips, newUpcoming, newChanges, newFirsts, newPath, newTop, newCompare, newShow,
			newExport, newQuery, newShell},
		groupKeep: {newStats, newForget, newRebuild, newFsck, newSame, newDiffer, newWrong, newRename, newRulings, newUndo, newSchema, newConfig, newVersion},
	} {
		for _, make := range makers {
			cmd := make(app)
			cmd.GroupID = group
			root.AddCommand(cmd)
		}
	}
}
