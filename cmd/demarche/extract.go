package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"strings"

	"demarche/extract/article"
	"demarche/extract/event"
	"demarche/schema"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// extractOptions are the choices of `demarche extract`.
type extractOptions struct {
	inputOptions
	// Paths are files, folders or - for standard input.
	Paths []string
	// WithText puts the cleaned text into each line.
	WithText bool
	// Explain tells on stderr how each article was read.
	Explain bool
}

// newExtract returns the command that prints what articles say.
func newExtract(app *App) *cobra.Command {
	var opt extractOptions
	cmd := &cobra.Command{
		Use:   "extract FILE|FOLDER|-...",
		Short: "Print what articles say, one JSON object a line, and write nothing",
		Long: `extract reads articles and prints for each one line of JSON: the article, the entities that it names
and the events that it tells of, with byte offsets into the cleaned text. Nothing is stored. Files
may be .txt, .html, .json, .jsonl, .rss, .atom, .eml or .warc, each also .gz.`,
		Example: `  demarche extract testdata/articles
  echo 'French President Francois Hollande met Angela Merkel in Berlin on Monday.' | demarche extract --published 2013-05-31 --explain -`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Paths = args
			return runExtract(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd.Flags())
	settingFlag(cmd.Flags(), "min-confidence", "", "extract.min_confidence", "leave out reports that are less sure than this, 0 to 1; below 0.3 also keep what is rather no event")
	cmd.Flags().BoolVar(&opt.WithText, "with-text", false, "put the cleaned text into each line")
	cmd.Flags().BoolVar(&opt.Explain, "explain", false, "tell on standard error which words and rules each event was read by")
	return cmd
}

// add gives a command the flags of reading.
func (o *inputOptions) add(flags *pflag.FlagSet) {
	flags.StringVar(&o.Published, "published", "", "the day on which the articles were published, such as 2023-06-19")
	flags.StringVar(&o.Source, "source", "", "who published the articles")
	flags.StringVar(&o.ID, "id", "", "the id of the article, where there is only one")
	settingFlag(flags, "jobs", "j", "ingest.jobs", "how many articles to read at once; 0 is one a core")
	settingFlag(flags, "lexicon", "", "lexicon.paths", "YAML files laid over the built-in names, apart by commas")
	settingFlag(flags, "syntax", "", "extract.syntax", "when the language model reads a sentence: always, auto or off")
}

// runExtract prints the records.
func runExtract(ctx context.Context, app *App, opt extractOptions) error {
	how, x, err := opt.newReading(app)
	if err != nil {
		return err
	}
	x = x.WithMinConfidence(app.Config.Extract.MinConfidence)
	out := bufio.NewWriter(app.Stdout)
	skipped := 0
	articles := article.Walk(opt.Paths, app.Stdin, how)
	err = readAll(ctx, articles, x, app.Config.Ingest.Jobs, func(r reading) error {
		if r.refused != nil {
			skipped++
			fmt.Fprintln(app.Stderr, "demarche:", r.refused)
			return nil
		}
		if opt.Explain {
			explain(app, r)
		}
		return writeJSON(out, opt.record(r))
	})
	if err := errors.Join(err, out.Flush()); err != nil {
		return err
	}
	if skipped > 0 {
		return fmt.Errorf("extract: %d articles: %w", skipped, errSkipped)
	}
	return nil
}

// record returns the line of one article.
func (o extractOptions) record(r reading) schema.Record {
	rec := r.record
	if o.WithText {
		rec.Article.Text = r.article.Text
	}
	return rec
}

// explain tells how an article was read.
func explain(app *App, r reading) {
	a := r.article
	fmt.Fprintf(app.Stderr, "%s: published %s (%s), dateline %q, words count from %s\n", a.ID, or(a.Published, "unknown"), or(string(a.PublishedFrom), "nothing tells"), a.Dateline, or(a.AnchorDay(), "no day"))
	for _, n := range a.Notes {
		fmt.Fprintf(app.Stderr, "  %s: %s\n", n.Rule, oneLine(n.Text))
	}
	for _, s := range r.trace.Steps {
		fmt.Fprintf(app.Stderr, "  %s: %q by %s", or(s.Event, "dropped, "+strings.TrimSuffix(s.Dropped, ":")), s.Trigger, s.Rule)
		if s.Cue != "" {
			fmt.Fprintf(app.Stderr, ", status by %q of %s", s.Cue, s.CueRule)
		}
		if s.Second {
			fmt.Fprint(app.Stderr, ", by the second parser")
		}
		fmt.Fprintf(app.Stderr, "\n    %s\n", oneLine(s.Text))
		explainDates(app, "date", s.Dates)
		explainDates(app, "date in all", s.Near)
		for _, note := range s.Resolved {
			fmt.Fprintf(app.Stderr, "    %s\n", oneLine(note))
		}
	}
}

// explainDates tells how likely each of the dates that an event was offered is.
func explainDates(app *App, what string, dates []event.Date) {
	for _, d := range dates {
		fmt.Fprintf(app.Stderr, "    %s %s: %.2f\n", what, oneLine(or(strings.TrimSpace(d.Start+" "+d.Text), "none")), d.Share)
	}
}

// or returns the first of two texts that is not empty.
func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
