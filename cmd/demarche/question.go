package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"demarche/graph/ask"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// questionOptions are the choices that all named questions and exports share.
type questionOptions struct {
	// People, Orgs, Places and Countries are names as typed.
	People, Orgs, Places, Countries []string
	// Types and Statuses are words of the vocabulary, Sources names of sources.
	Types, Statuses, Sources []string
	// Since and Until are ISO dates cut to what is wanted.
	Since, Until string
	// Main leaves background out, MinConfidence what is less sure.
	Main          bool
	MinConfidence float64
	// Evidence shows quotes.
	Evidence bool
	// Today is the day of asking; empty for the clock's.
	Today string
	// Format is how answers are printed.
	Format format
}

// add gives cmd the flags.
func (o *questionOptions) add(cmd *cobra.Command, app *App) {
	f := cmd.Flags()
	f.StringSliceVar(&o.People, "person", nil, "only events in which one of these people takes part")
	f.StringSliceVar(&o.Countries, "country", nil, "only events of one of these countries, by code or name")
	f.StringSliceVar(&o.Orgs, "org", nil, "only events in which one of these organisations takes part")
	f.StringSliceVar(&o.Places, "place", nil, "only events at one of these places")
	f.StringSliceVar(&o.Types, "type", nil, "only visits, meetings, calls or summits: "+list(schema.EventTypes()))
	f.StringSliceVar(&o.Statuses, "status", nil, "only events that stand so: "+list(schema.Statuses()))
	f.StringSliceVar(&o.Sources, "source", nil, "only events that one of these sources tells of")
	f.StringVar(&o.Since, "since", "", "only events of this day, month or year or later, such as 2023-01")
	f.StringVar(&o.Until, "until", "", "only events of this day, month or year or earlier")
	f.BoolVar(&o.Main, "main", false, "only events that are the news of an article, not its background")
	f.Float64Var(&o.MinConfidence, "min-confidence", 0, "only events at least as sure as this, 0 to 1")
	f.BoolVarP(&o.Evidence, "evidence", "e", false, "show what each article says")
	for name, complete := range map[string]cobra.CompletionFunc{
		"person": completeNames(app, schema.Person), "country": completeNames(app, schema.Country), "org": completeNames(app, schema.Organization), "place": completeNames(app, schema.Place),
		"type":   cobra.FixedCompletions(words(schema.EventTypes()), cobra.ShellCompDirectiveNoFileComp),
		"status": cobra.FixedCompletions(words(schema.Statuses()), cobra.ShellCompDirectiveNoFileComp),
	} {
		_ = cmd.RegisterFlagCompletionFunc(name, complete)
	}
}

// addToday gives cmd the flag --today.
func (o *questionOptions) addToday(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.Today, "today", "", "the day to ask on, such as 2023-06-19, instead of today")
}

// words returns a list of the vocabulary as strings.
func words[T ~string](list []T) []string {
	var out []string
	for _, w := range list {
		out = append(out, string(w))
	}
	return out
}

// list returns a list of the vocabulary on one line.
func list[T ~string](l []T) string { return strings.Join(words(l), ", ") }

// query turns the choices into a query on g: names are looked up, words and dates are checked.
func (o questionOptions) query(ctx context.Context, app *App, g ask.Graph) (ask.Query, error) {
	f, err := o.filter(ctx, app, g)
	if err != nil {
		return ask.Query{}, err
	}
	today := app.Now().UTC().Truncate(24 * time.Hour)
	if o.Today != "" {
		day, p, err := schema.ParseDate(o.Today)
		if err != nil || p != schema.Day {
			return ask.Query{}, usagef("--today %q: want a day such as 2023-06-19", o.Today)
		}
		today = day
	}
	return ask.Query{Graph: g, Filter: f, Today: today}, nil
}

// filter looks up names and checks words and dates.
func (o questionOptions) filter(ctx context.Context, app *App, g ask.Graph) (f ask.Filter, err error) {
	f = ask.Filter{Since: o.Since, Until: o.Until, Main: o.Main, MinConfidence: o.MinConfidence, Evidence: o.Evidence}
	if f.Types, err = vocabulary("--type", o.Types, schema.EventTypes()); err != nil {
		return f, err
	}
	if f.Statuses, err = vocabulary("--status", o.Statuses, schema.Statuses()); err != nil {
		return f, err
	}
	if err := o.bounds(); err != nil {
		return f, err
	}
	for _, l := range []struct {
		flag  string
		kind  schema.Kind
		names []string
		ids   *[]string
	}{
		{"--person", schema.Person, o.People, &f.People}, {"--org", schema.Organization, o.Orgs, &f.Organizations},
		{"--place", schema.Place, o.Places, &f.Places}, {"--country", schema.Country, o.Countries, &f.Countries},
	} {
		if *l.ids, err = findKind(ctx, app, g, l.flag, l.kind, l.names); err != nil {
			return f, err
		}
	}
	for i, id := range f.Countries {
		f.Countries[i] = strings.TrimPrefix(id, "country/")
	}
	for _, name := range o.Sources {
		s, err := ask.FindSource(ctx, g, name)
		if err != nil {
			return f, err
		}
		f.Sources = append(f.Sources, s)
	}
	return f, nil
}

// bounds checks the days and the confidence.
func (o questionOptions) bounds() error {
	for flag, date := range map[string]string{"--since": o.Since, "--until": o.Until} {
		if _, _, err := schema.ParseDate(date); date != "" && err != nil {
			return usagef("%s: %w", flag, err)
		}
	}
	first, _, _ := schema.Days(o.Since)
	if _, last, err := schema.Days(o.Until); err == nil && first.After(last) {
		return usagef("--since %s is after --until %s", o.Since, o.Until)
	}
	if o.MinConfidence < 0 || o.MinConfidence > 1 {
		return usagef("--min-confidence %g: want 0 to 1", o.MinConfidence)
	}
	return nil
}

// findKind returns the ids of the entities that are meant by the names given for a flag, all of which
// must be of a kind.
func findKind(ctx context.Context, app *App, g ask.Graph, flag string, kind schema.Kind, names []string) ([]string, error) {
	ids, err := findAll(ctx, app, g, names)
	for i, id := range ids {
		if schema.KindOf(id) != kind {
			return nil, usagef("%s %q: %s is no %s", flag, names[i], id, kind)
		}
	}
	return ids, err
}

// findTwo returns the ids of the one or two entities that are meant by the names, and refuses one that
// is named twice.
func findTwo(ctx context.Context, app *App, g ask.Graph, names []string) ([]string, error) {
	ids, err := findAll(ctx, app, g, names)
	if len(ids) == 2 && ids[0] == ids[1] {
		return nil, usagef("%q and %q are one: %s", names[0], names[1], ids[0])
	}
	return ids, err
}

// vocabulary checks the words given for a flag against those that there are.
func vocabulary[T ~string](flag string, given []string, known []T) ([]T, error) {
	var out []T
	for _, w := range given {
		if !slices.Contains(known, T(w)) {
			return nil, usagef("%s %q: want %s", flag, w, list(known))
		}
		out = append(out, T(w))
	}
	return out, nil
}

// none refuses values of a flag, but for one, that a question leaves no room for.
func none(flag string, given []string, but, why string) error {
	for _, w := range given {
		if w != but {
			return usagef("%s %q: %s", flag, w, why)
		}
	}
	return nil
}

// findAll returns the ids of the entities that are meant by the names.
func findAll(ctx context.Context, app *App, g ask.Graph, names []string) ([]string, error) {
	var ids []string
	for _, name := range names {
		id, err := find(ctx, app, g, name)
		if err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, nil
}

// find returns the id of the entity that is meant by a name, and says whom it takes it for where the
// entity is not called just so.
func find(ctx context.Context, app *App, g ask.Graph, name string) (string, error) {
	e, err := ask.Find(ctx, g, name)
	if err == nil && !ask.Says(name, e) {
		fmt.Fprintf(app.Stderr, "demarche: %q is taken for %s (%s)\n", name, oneLine(e.Name), e.ID)
	}
	return e.ID, err
}

// itemColumns are the headings of a table of events.
var itemColumns = []string{"when", "type", "status", "who", "where", "reports"}

// itemRow is the line of an event in a table.
func itemRow(i ask.Item) row {
	return row{cells: []string{i.When, string(i.Event.Type), i.Status(), who(i), i.Where, fmt.Sprint(len(i.Event.Reports))}, notes: quoteLines(i.Evidence)}
}

// who returns what a table shows of an event's people: a gathering is called by its name.
func who(i ask.Item) string {
	if i.Event.Name == "" {
		return i.Who
	}
	return strings.TrimSuffix(i.Event.Name+": "+i.Who, ": ")
}

// quoteLines returns quotes as lines below an event.
func quoteLines(quotes []ask.Quote) []string {
	var lines []string
	for _, q := range quotes {
		lines = append(lines, fmt.Sprintf("“%s” (%s)", q.Text, saidBy(q.Source, q.Published, q.Report.Article)))
	}
	return lines
}

// saidBy names an article in few words: source, day and id, as far as they are known.
func saidBy(source, published, article string) string {
	var parts []string
	for _, p := range []string{source, published, article} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}

// printItems prints events, or says that there are none.
func printItems(app *App, f format, items []ask.Item) error {
	if len(items) == 0 {
		return nothing(app)
	}
	return printRows(app, f, itemColumns, items, itemRow)
}

// nothing says that a question has no answer in the graph.
func nothing(app *App) error {
	_, err := fmt.Fprintln(app.Stderr, "demarche: the graph knows of none")
	return err
}
