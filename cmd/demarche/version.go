package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// versionOptions are the choices of `demarche version`.
type versionOptions struct {
	// JSON prints one object instead of lines.
	JSON bool
}

// newVersion returns the command that tells what this program is made of.
func newVersion(app *App) *cobra.Command {
	var opt versionOptions
	cmd := &cobra.Command{
		Use:     "version",
		Short:   "Print the version of the program and of what it is made with",
		Example: "  demarche version\n  demarche version --json",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return runVersion(app, opt) },
	}
	cmd.Flags().BoolVar(&opt.JSON, "json", false, "print one JSON object")
	return cmd
}

// versions is what `demarche version --json` prints.
type versions struct {
	// Demarche is the module's version, or (devel).
	Demarche string `json:"demarche"`
	// Commit is the commit that the program was built from; empty if unknown.
	Commit string `json:"commit,omitempty"`
	// Go is the version of Go that built it.
	Go string `json:"go"`
	// Cayley is the version of the graph database in it.
	Cayley string `json:"cayley,omitempty"`
}

// runVersion prints the versions.
func runVersion(app *App, opt versionOptions) error {
	v := readVersions()
	if opt.JSON {
		return writeJSON(app.Stdout, v)
	}
	_, err := fmt.Fprintf(app.Stdout, "demarche %s\ngo       %s\ncayley   %s\n", v.name(), v.Go, v.Cayley)
	return err
}

// name returns the version with the commit, if known.
func (v versions) name() string {
	if v.Commit == "" {
		return v.Demarche
	}
	return v.Demarche + " " + v.Commit
}

// readVersions reads what the Go tool noted in the program.
func readVersions() versions {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return versions{Demarche: "(unknown)"}
	}
	v := versions{Demarche: info.Main.Version, Go: info.GoVersion}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			v.Commit = s.Value
		}
	}
	for _, d := range info.Deps {
		if d.Path == "github.com/cayleygraph/cayley" {
			v.Cayley = d.Version
		}
	}
	return v
}
