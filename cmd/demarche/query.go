package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"demarche/graph/store"

	"github.com/spf13/cobra"
)

// queryOptions are the choices of `demarche query`.
type queryOptions struct {
	// Text is the query; empty or - reads it from standard input.
	Text string
	// File holds the query; empty for none.
	File string
	// Lang is the query language.
	Lang string
	// Format is how rows are printed.
	Format format
}

// newQuery returns the command that runs a query.
func newQuery(app *App) *cobra.Command {
	var opt queryOptions
	cmd := &cobra.Command{
		Use:   "query [TEXT|-]",
		Short: "Run a query in one of Cayley's languages; the graph stays as it is",
		Long: `query runs a query in Gizmo (JavaScript), GraphQL, MQL or LinkedQL (JSON-LD) on the graph. It is
read-only, ends after query.timeout and prints at most query.limit rows. The text is an argument, a
file (--file) or standard input. In Gizmo an IRI is written "<dm:country/CN>": a bare text is a literal.`,
		Example: `  demarche query 'g.V("<dm:country/BR>").In("<dm:to>").Limit(5).All()'
  demarche query --lang graphql '{ nodes(id: <dm:country/BR>) { id, <rdfs:label> } }'
  demarche query --lang linkedql --file testdata/queries/postponed.linkedql
  echo 'g.Emit(g.V("<dm:Summit>").In("<rdf:type>").Count())' | demarche query --format json -`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Text = first(args)
			return runQuery(cmd.Context(), app, opt)
		},
	}
	opt.Format.add(cmd)
	f := cmd.Flags()
	f.StringVar(&opt.Lang, "lang", "gizmo", "the language: "+strings.Join(store.Languages(), ", "))
	f.StringVar(&opt.File, "file", "", "read the query from this file")
	settingFlag(f, "limit", "", "query.limit", "most rows to print; 0 for all")
	settingFlag(f, "timeout", "", "query.timeout", "how long the query may run, such as 30s")
	_ = cmd.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions(store.Languages(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// runQuery runs the query and prints its rows.
func runQuery(ctx context.Context, app *App, opt queryOptions) error {
	if !slices.Contains(store.Languages(), opt.Lang) {
		return usagef("--lang %q: want %s", opt.Lang, strings.Join(store.Languages(), ", "))
	}
	text, err := opt.text(app)
	if err != nil {
		return err
	}
	s, err := openStore(ctx, app)
	if err != nil {
		return err
	}
	rows, err := queryRows(ctx, app, s, opt.Lang, text)
	if err != nil && !errors.Is(err, store.ErrLimit) {
		return err
	}
	if errors.Is(err, store.ErrLimit) {
		fmt.Fprintf(app.Stderr, "demarche: only the first %d rows; --limit 0 prints all\n", app.Config.Query.Limit)
	}
	return printResults(app, opt.Format, rows)
}

// text returns the query's text.
func (o queryOptions) text(app *App) (string, error) {
	switch {
	case o.File != "" && o.Text != "":
		return "", usagef("a query was given twice: as text and with --file")
	case o.File != "":
		data, err := os.ReadFile(o.File)
		return string(data), err
	case o.Text != "" && o.Text != "-":
		return o.Text, nil
	}
	data, err := io.ReadAll(io.LimitReader(app.Stdin, maxQuery))
	return string(data), err
}

// maxQuery is how long a query may be, in bytes: far above what anyone types.
const maxQuery = 1 << 20

// queryRows runs a query within the limits of the settings and returns its rows; with
// store.ErrLimit the first ones.
func queryRows(ctx context.Context, app *App, s *store.Store, lang, text string) ([]any, error) {
	limits := store.Limits{Rows: app.Config.Query.Limit, Timeout: app.Config.Query.Timeout}
	var rows []any
	err := s.Read(ctx, func(v *store.View) error {
		return v.Query(ctx, lang, text, limits, func(row any) error {
			rows = append(rows, row)
			return nil
		})
	})
	return rows, err
}

// printResults prints the rows of a query. In tables and csv the columns are the keys of the rows,
// id first.
func printResults(app *App, f format, rows []any) error {
	if f != formatJSON {
		rows = spread(rows)
	}
	columns := resultColumns(rows)
	return printRows(app, f, columns, rows, func(v any) row {
		r := row{cells: make([]string, len(columns))}
		for i, c := range columns {
			r.cells[i] = cell(v, c)
		}
		return r
	})
}

// spread makes rows of the nodes that a row holds and nothing else, as GraphQL answers.
func spread(rows []any) []any {
	var all []any
	for _, r := range rows {
		m, _ := r.(map[string]any)
		switch nodes := m["nodes"].(type) {
		case []any:
			all = append(all, nodes...)
		case []map[string]any:
			for _, n := range nodes {
				all = append(all, n)
			}
		case map[string]any:
			all = append(all, nodes)
		default:
			all = append(all, r)
		}
	}
	return all
}

// valueColumn is the heading of results that have no keys.
const valueColumn = "value"

// resultColumns returns the keys that the rows have, sorted, id first.
func resultColumns(rows []any) []string {
	seen := map[string]bool{}
	var columns []string
	for _, r := range rows {
		keys := []string{valueColumn}
		if m, ok := r.(map[string]any); ok {
			keys = keys[:0]
			for k := range m {
				keys = append(keys, k)
			}
		}
		for _, k := range keys {
			if !seen[k] {
				seen[k] = true
				columns = append(columns, k)
			}
		}
	}
	slices.SortFunc(columns, func(a, b string) int {
		if (a == "id") != (b == "id") {
			return map[bool]int{true: -1, false: 1}[a == "id"]
		}
		return strings.Compare(a, b)
	})
	return columns
}

// cell returns what a row has under a key, as text.
func cell(v any, key string) string {
	if m, ok := v.(map[string]any); ok {
		v = m[key]
	} else if key != valueColumn {
		return ""
	}
	switch v := unwrapped(v).(type) {
	case nil:
		return ""
	case string:
		return v
	default:
		var b strings.Builder
		if err := writeJSON(&b, v); err != nil {
			return fmt.Sprint(v)
		}
		return strings.TrimSpace(b.String())
	}
}

// unwrapped takes the one value of a list and what JSON-LD and MQL wrap around ids and literals off v.
func unwrapped(v any) any {
	if l, ok := v.([]any); ok && len(l) == 1 {
		return unwrapped(l[0])
	}
	m, ok := v.(map[string]any)
	if !ok || len(m) != 1 {
		return v
	}
	for _, key := range []string{"@id", "@value", "id"} {
		if inner := m[key]; inner != nil {
			return inner
		}
	}
	return v
}
