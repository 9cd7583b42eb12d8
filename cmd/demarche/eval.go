package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"demarche/extract/article"
	"demarche/extract/score"
	"demarche/graph"
	"demarche/graph/ask"
	"demarche/graph/export"
	"demarche/graph/ledger"
	"demarche/graph/store"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// evalOptions are the choices of `demarche eval`.
type evalOptions struct {
	inputOptions
	// Paths are the articles (or with Reports the records) and the gold.
	Paths []string
	// Reports tells that the first path holds records and not articles.
	Reports bool
	// AsReports prints the gold as records instead of measuring.
	AsReports bool
	// Stories measures how events are joined across stories.
	Stories bool
	// Errors is how many differences are listed; JSON prints the table as one object.
	Errors int
	JSON   bool
}

// newEval returns the command that measures.
func newEval(app *App) *cobra.Command {
	var opt evalOptions
	cmd := &cobra.Command{
		Use:   "eval ARTICLES GOLD",
		Short: "Measure what is read against gold: precision and recall, field by field",
		Long: `eval reads articles and compares what they are read to say with gold annotations, one JSON object a
line: {"doc": ID, "events": [...]}. --reports compares records that extract printed. --stories joins
the reports and compares which of them tell of one event with "ref" of the gold. --as-reports prints
the gold itself as records, for ingest --reports. Nothing is stored.`,
		Example: `  demarche eval testdata/gold/articles.jsonl testdata/gold/gold.jsonl
  demarche eval --stories --as-reports testdata/gold/articles.jsonl testdata/gold/gold.jsonl`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Paths = args
			return runEval(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd.Flags())
	f := cmd.Flags()
	f.BoolVar(&opt.Reports, "reports", false, "the first file holds records that extract printed, not articles")
	f.BoolVar(&opt.AsReports, "as-reports", false, "print the gold as records; with --stories, join those")
	f.BoolVar(&opt.Stories, "stories", false, "measure how events are joined across stories")
	f.IntVar(&opt.Errors, "errors", 0, "list so many differences")
	f.BoolVar(&opt.JSON, "json", false, "print one JSON object instead of a table")
	return cmd
}

// runEval measures.
func runEval(ctx context.Context, app *App, opt evalOptions) error {
	gold, err := os.ReadFile(opt.Paths[1])
	if err != nil {
		return fmt.Errorf("eval: %w", err)
	}
	records, err := opt.records(ctx, app, gold)
	if err != nil {
		return err
	}
	switch {
	case opt.Stories:
		return opt.joins(ctx, app, gold, records)
	case opt.AsReports:
		return writeRecords(app.Stdout, records)
	}
	var lines bytes.Buffer
	if err := writeRecords(&lines, records); err != nil {
		return err
	}
	t, err := score.Reports(bytes.NewReader(gold), &lines)
	if err != nil {
		return err
	}
	if opt.JSON {
		return writeJSON(app.Stdout, t)
	}
	fmt.Fprintln(app.Stdout, t.Text())
	for _, m := range t.Mistakes[:min(opt.Errors, len(t.Mistakes))] {
		fmt.Fprintln(app.Stdout, m)
	}
	return nil
}

// records returns the records that are measured.
func (o evalOptions) records(ctx context.Context, app *App, gold []byte) ([]schema.Record, error) {
	switch {
	case o.AsReports:
		return goldRecords(o.Paths[0], gold)
	case o.Reports:
		return readRecords(o.Paths[0])
	}
	how, x, err := o.newReading(app)
	if err != nil {
		return nil, err
	}
	var list []schema.Record
	articles := article.Walk(o.Paths[:1], app.Stdin, how)
	err = readAll(ctx, articles, x, app.Config.Ingest.Jobs, func(r reading) error {
		if r.refused != nil {
			fmt.Fprintln(app.Stderr, "demarche:", r.refused)
			return nil
		}
		r.record.Article.Text = r.article.Text // copies are found by it
		list = append(list, r.record)
		return nil
	})
	return list, err
}

// goldRecords turns gold into records.
func goldRecords(articles string, gold []byte) ([]schema.Record, error) {
	f, err := os.Open(filepath.Clean(articles))
	if err != nil {
		return nil, fmt.Errorf("eval: %w", err)
	}
	defer f.Close() // read only: nothing can be lost
	var list []schema.Record
	for rec, err := range score.AsReports(bytes.NewReader(gold), f, nil) {
		if err != nil {
			return nil, err
		}
		list = append(list, rec)
	}
	return list, nil
}

// readRecords reads records from a file.
func readRecords(path string) ([]schema.Record, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("eval: %w", err)
	}
	defer f.Close() // read only: nothing can be lost
	var list []schema.Record
	err = eachRecord(f, path, func(rec schema.Record, err error) error {
		list = append(list, rec)
		return err
	})
	return list, err
}

// writeRecords writes records, one a line.
func writeRecords(w io.Writer, records []schema.Record) error {
	for _, rec := range records {
		if err := writeJSON(w, rec); err != nil {
			return err
		}
	}
	return nil
}

// joins puts the records into a store that nobody keeps and measures which reports it joined.
func (o evalOptions) joins(ctx context.Context, app *App, gold []byte, records []schema.Record) error {
	dir, err := os.MkdirTemp("", "demarche-eval-")
	if err != nil {
		return fmt.Errorf("eval: %w", err)
	}
	defer os.RemoveAll(dir) // what is left in the folder of temporary files does no harm
	var reports, events, articles bytes.Buffer
	if err := writeRecords(&reports, records); err != nil {
		return err
	}
	if err := joinIn(ctx, dir, records, &events, &articles); err != nil {
		return err
	}
	j, err := score.Stories(bytes.NewReader(gold), &reports, &events, &articles)
	if err != nil {
		return err
	}
	if o.JSON {
		return writeJSON(app.Stdout, j)
	}
	fmt.Fprintln(app.Stdout, j.Text())
	for _, m := range j.Mistakes[:min(o.Errors, len(j.Mistakes))] {
		fmt.Fprintln(app.Stdout, m)
	}
	return nil
}

// joinIn joins records in a new store and writes its events and articles.
func joinIn(ctx context.Context, dir string, records []schema.Record, events, articles io.Writer) error {
	g, err := graph.Open(ctx, dir, graph.Options{Create: true})
	if err != nil {
		return err
	}
	stories := make([]ledger.Story, len(records))
	for i, rec := range records {
		stories[i] = ledger.Story{Article: rec.Article, Record: rec}
	}
	if _, err := g.Ingest(ctx, stories); err != nil {
		return err
	}
	return g.Store().Read(ctx, func(v *store.View) error {
		s, err := ask.Select(ctx, ask.Query{Graph: ask.Of(v)}, ask.Part{})
		if err != nil {
			return err
		}
		all := export.Selection{Selection: s}
		if err := export.Write(ctx, events, "events", all, export.Options{}); err != nil {
			return err
		}
		return export.Write(ctx, articles, "articles", all, export.Options{})
	})
}
