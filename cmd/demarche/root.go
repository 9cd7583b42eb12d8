package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// The groups that the help lists commands in.
const (
	groupRead = "read"
	groupAsk  = "ask"
	groupKeep = "keep"
)

// newRoot returns the command demarche with all its subcommands.
func newRoot(app *App) *cobra.Command {
	root := &cobra.Command{
		Use:   "demarche",
		Short: "Who met whom, who went where, and who says so",
		Long: `demarche reads news articles, finds the visits, meetings, calls and summits that they tell of
(held, planned, possible, postponed, cancelled, denied), keeps them in one graph in which every
fact leads to the sentence that says so, and answers questions.`,
		Example: `  demarche ingest testdata/articles
  demarche timeline US CN
  demarche help who-met`,
		SilenceErrors:     true,
		SilenceUsage:      true,
		Args:              cobra.NoArgs,
		RunE:              func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error { return app.start(cmd) },
	}
	flags := root.PersistentFlags()
	flags.String("config", "", "read settings from this file alone, instead of demarche.yaml here and in the user's folder")
	settingFlag(flags, "store", "", "store.path", "folder of the store")
	settingFlag(flags, "wait", "", "store.wait", "how long to wait for another process, such as 10s")
	settingFlag(flags, "log-level", "", "log.level", "debug, info, warn or error")
	root.AddGroup(&cobra.Group{ID: groupRead, Title: "Reading articles:"},
		&cobra.Group{ID: groupAsk, Title: "Asking the graph:"},
		&cobra.Group{ID: groupKeep, Title: "Keeping the store:"})
	addCommands(root, app)
	root.SetHelpCommandGroupID(groupKeep)
	root.SetCompletionCommandGroupID(groupKeep)
	endHelp(root)
	return root
}

// endHelp puts the exit statuses at the end of every command's long help.
func endHelp(cmd *cobra.Command) {
	if cmd.Long == "" {
		cmd.Long = cmd.Short + "."
	}
	cmd.Long = strings.TrimSpace(cmd.Long) + "\n\n" + exitHelp
	for _, c := range cmd.Commands() {
		endHelp(c)
	}
}
