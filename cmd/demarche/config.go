package main

import (
	"demarche/config"

	"github.com/spf13/cobra"
)

// configOptions are the choices of `demarche config`.
type configOptions struct {
	// Format is table, json or csv.
	Format format
}

// newConfig returns the command that shows the settings.
func newConfig(app *App) *cobra.Command {
	var opt configOptions
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Show every setting, its value and where that came from",
		Long: `Settings come from demarche.yaml in the user's configuration folder (in the folder demarche there),
demarche.yaml in the working directory, the environment (store.path is DEMARCHE_STORE_PATH) and
flags, each over the one before. --config FILE or DEMARCHE_CONFIG reads that one file instead of the
two. An unknown key is an error.`,
		Example: "  demarche config\n  demarche config --format json\n  demarche config --store elsewhere",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return runConfig(app, opt) },
	}
	opt.Format.add(cmd)
	return cmd
}

// runConfig prints the settings.
func runConfig(app *App, opt configOptions) error {
	return printRows(app, opt.Format, []string{"setting", "value", "from", "what it is"}, app.Config.Settings(),
		func(s config.Setting) row { return row{cells: []string{s.Key, s.Value, s.Source, s.Help}} })
}
