// Command stock is Cayley as it comes, of the version in go.mod, with its own commands and its own
// bolt backend and nothing of ours: the tests ask it the same queries of the same store.
//
//	stock query --config cayley.yml 'g.V().Limit(1).All()'
//
// It is a module of its own, as Cayley's commands bring a web server along that the program has no
// use for. Cayley's own binary is these commands with more backends.
package main

import (
	"fmt"
	"os"

	"github.com/cayleygraph/cayley/cmd/cayley/command"
	_ "github.com/cayleygraph/cayley/graph/kv/bolt" // the backend
	_ "github.com/cayleygraph/cayley/query/gizmo"   // the language
	_ "github.com/cayleygraph/cayley/writer"        // the writer that opening a graph needs
	_ "github.com/cayleygraph/quad/nquads"          // the format of load and dump
	"github.com/spf13/cobra"
	"github.com/spf13/viper"
)

func main() {
	root := &cobra.Command{
		Use:           "stock",
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			path, err := cmd.Flags().GetString("config")
			if err != nil {
				return err
			}
			viper.SetConfigFile(path)
			return viper.ReadInConfig()
		},
	}
	root.PersistentFlags().String("config", "cayley.yml", "Cayley's settings")
	// The commands look these two up and cannot do without.
	root.PersistentFlags().String("memprofile", "", "write a profile of memory here")
	root.PersistentFlags().String("cpuprofile", "", "write a profile of time here")
	root.AddCommand(command.NewQueryCmd(), command.NewLoadDatabaseCmd(), command.NewInitDatabaseCmd())
	if err := root.Execute(); err != nil {
		fmt.Fprintln(os.Stderr, "stock:", err)
		os.Exit(1)
	}
}
