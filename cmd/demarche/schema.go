package main

import (
	"io"
	"strings"

	"demarche/graph/export"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// schemaOptions are the choices of `demarche schema`.
type schemaOptions struct {
	// Format is table, json, csv, ttl or contract.
	Format string
}

// schemaFormats are the values of --format.
var schemaFormats = []string{"table", "json", "csv", "ttl", "contract"}

// newSchema returns the command that prints the vocabulary.
func newSchema(app *App) *cobra.Command {
	var opt schemaOptions
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the graph's vocabulary, or the JSON Schema of what extract prints",
		Long: `schema prints the predicates of the graph with what they lead from and to (table, json, csv), the whole
vocabulary as an ontology (ttl), or the JSON Schema that every line of extract and of
ingest --reports keeps to (contract).`,
		Example: "  demarche schema\n  demarche schema --format ttl\n  demarche schema --format contract",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return runSchema(app, opt) },
	}
	cmd.Flags().StringVarP(&opt.Format, "format", "f", "table", "one of "+strings.Join(schemaFormats, ", "))
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(schemaFormats, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// termLine is a predicate as `demarche schema` prints it.
type termLine struct {
	Predicate string   `json:"predicate"`
	On        []string `json:"on"`
	About     string   `json:"about"`
}

// runSchema prints what is asked for.
func runSchema(app *App, opt schemaOptions) error {
	switch opt.Format {
	case "contract":
		_, err := app.Stdout.Write(schema.Contract())
		return err
	case "ttl":
		_, err := io.WriteString(app.Stdout, export.Ontology(app.Config.Export.Base))
		return err
	}
	var f format
	if f.Set(opt.Format) != nil {
		return usagef("--format %q: want one of %s", opt.Format, strings.Join(schemaFormats, ", "))
	}
	var lines []termLine
	for _, t := range schema.Terms() {
		lines = append(lines, termLine{string(t.Predicate), t.On, t.About})
	}
	return printRows(app, f, []string{"predicate", "on", "leads to"}, lines, func(l termLine) row {
		return row{cells: []string{l.Predicate, strings.Join(l.On, ", "), l.About}}
	})
}
