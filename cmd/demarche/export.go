package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"demarche/graph/ask"
	"demarche/graph/export"
	"demarche/graph/store"

	"github.com/spf13/cobra"
)

// exportOptions are the choices of `demarche export`.
type exportOptions struct {
	questionOptions
	// Name is the format's name.
	Name string
	// Out is the file or folder to write; empty for standard output.
	Out string
	// Around and Hops cut out the surroundings of an entity, Between what two took part in.
	Around  string
	Hops    int
	Between []string
	// NoCancelled leaves out of calendars what is off.
	NoCancelled bool
}

// newExport returns the command that writes files for other tools.
func newExport(app *App) *cobra.Command {
	var opt exportOptions
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write the graph, or a part of it, for other tools",
		Long: "export writes the whole graph, or the part that the filters, --around or --between cut out: the events,\n" +
			"the entities that they name and the articles that tell of them. The formats:\n\n" + formatHelp(),
		Example: `  demarche export --format nquads -o graph.nq
  demarche export --format graphml --around "Joe Biden" --hops 2 > biden.graphml
  demarche export --format ics --country BR --status planned,held --evidence
  demarche export --format csv --between "Joe Biden,BR"`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runExport(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd, app)
	f := cmd.Flags()
	f.StringVarP(&opt.Name, "format", "f", "events", "one of "+strings.Join(export.Names(), ", "))
	f.StringVarP(&opt.Out, "out", "o", "", "write this file (csv-graph: folder) aside and rename it, instead of standard output; xlsx, parquet and svg need it")
	f.StringVar(&opt.Around, "around", "", "only events near this person, country, place or organisation")
	f.IntVar(&opt.Hops, "hops", 1, "how near: 1 its own events, 2 also those of everyone in them, and so on")
	f.StringSliceVar(&opt.Between, "between", nil, "only events in which both of two take part, such as \"Joe Biden,BR\"")
	f.BoolVar(&opt.NoCancelled, "no-cancelled", false, "ics: leave out what is postponed, cancelled or denied")
	settingFlag(f, "base", "", "export.base", "what dm: becomes, such as https://example.org/id/")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(export.Names(), cobra.ShellCompDirectiveNoFileComp))
	_ = cmd.RegisterFlagCompletionFunc("around", completeNames(app))
	return cmd
}

// formatHelp lists the formats.
func formatHelp() string {
	var b strings.Builder
	for _, f := range export.Formats() {
		fmt.Fprintf(&b, "  %-10s %s\n", f.Name, f.About)
	}
	return b.String()
}

// runExport writes the export.
func runExport(ctx context.Context, app *App, opt exportOptions) error {
	f, ok := export.Find(opt.Name)
	if err := opt.check(f, ok); err != nil {
		return err
	}
	return withView(ctx, app, func(v *store.View) error {
		q, err := opt.query(ctx, app, ask.Of(v))
		if err != nil {
			return err
		}
		part, err := opt.part(ctx, app, q.Graph)
		if err != nil {
			return err
		}
		selected := ask.Selection{Whole: true}
		if !f.Statements || !q.Whole(part) {
			if selected, err = ask.Select(ctx, q, part); err != nil {
				return err
			}
		}
		s := export.Selection{Selection: selected, Statements: export.FromView(v, selected)}
		o := export.Options{Base: app.Config.Export.Base, NoCancelled: opt.NoCancelled}
		return opt.write(ctx, app, f, s, o)
	})
}

// check refuses choices that do not go together.
func (o exportOptions) check(f export.Format, known bool) error {
	switch {
	case !known:
		return usagef("--format %q: want one of %s", o.Name, strings.Join(export.Names(), ", "))
	case f.Folder && o.Out == "":
		return usagef("--format %s: name a folder with -o", o.Name)
	case f.NeedsFile && o.Out == "":
		return usagef("--format %s: name a file with -o", o.Name)
	case o.Hops < 1:
		return usagef("--hops %d: want at least 1", o.Hops)
	case o.Hops > 1 && o.Around == "":
		return usagef("--hops %d: of whom? --around NAME tells", o.Hops)
	case len(o.Between) != 0 && len(o.Between) != 2:
		return usagef("--between: want two names apart by a comma, got %d", len(o.Between))
	case o.Around != "" && len(o.Between) > 0:
		return usagef("--around and --between do not go together")
	}
	return nil
}

// part looks up the names that cut out a part of the graph.
func (o exportOptions) part(ctx context.Context, app *App, g ask.Graph) (p ask.Part, err error) {
	p.Hops = o.Hops
	if o.Around != "" {
		if p.Around, err = find(ctx, app, g, o.Around); err != nil {
			return p, err
		}
	}
	p.Between, err = findAll(ctx, app, g, o.Between)
	return p, err
}

// write writes the selection to where it is wanted.
func (o exportOptions) write(ctx context.Context, app *App, f export.Format, s export.Selection, opt export.Options) error {
	p := newProgress(app, "kB")
	defer p.finish()
	write := func(w io.Writer) error { return export.Write(ctx, p.writer(w), f.Name, s, opt) }
	switch {
	case o.Out == "":
		return write(app.Stdout)
	case f.Folder:
		return export.WriteFolder(o.Out, s, opt)
	}
	return export.WriteFile(o.Out, write)
}
