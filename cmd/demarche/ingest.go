package main

import (
	"context"
	"errors"
	"fmt"

	"demarche/extract/article"
	"demarche/graph"
	"demarche/graph/ledger"

	"github.com/spf13/cobra"
)

// ingestOptions are the choices of `demarche ingest`.
type ingestOptions struct {
	inputOptions
	// Paths are files, folders or - for standard input.
	Paths []string
	// Reports is a file of records that another program or a person made; empty for none.
	Reports string
	// JSON prints the summary as one object.
	JSON bool
	// DryRun reads and tells but writes nothing.
	DryRun bool
}

// newIngest returns the command that reads articles into the store.
func newIngest(app *App) *cobra.Command {
	var opt ingestOptions
	cmd := &cobra.Command{
		Use:   "ingest FILE|FOLDER|-...",
		Short: "Read articles into the store; the same again changes nothing",
		Long: `ingest reads articles, keeps them in the ledger of the store and brings the graph up to date. What it
has acknowledged survives a crash; an article with the id or URL of one that is there takes its place;
the same again changes nothing. Articles that cannot be read are told of and skipped (exit status 3).
--reports takes in lines in the shape that extract prints, made by another program or a person.

The summary of --json is one object:
  articles   articles read, without those skipped     added, changed, unchanged   these, by what became of them
  reports    events told, article by article          events    events of the graph that came, went or changed
  passed_over   files in folders that are of no kind that is read, by the endings of their names
  skipped    a list of {"origin", "id", "line", "column", "reason", "detail"}
  dry_run    true if nothing was written              store     the folder of the store
  error      why it stopped before the end; what added, changed and unchanged count is kept`,
		Example: `  demarche ingest testdata/articles
  demarche ingest --json --published 2013-05-31 --source "The Wire" --id one - < story.txt
  demarche extract testdata/articles | demarche ingest --reports -`,
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Paths = args
			return runIngest(cmd.Context(), app, opt)
		},
	}
	opt.add(cmd.Flags())
	f := cmd.Flags()
	settingFlag(f, "batch", "", "ingest.batch", "how many articles to write in one go")
	settingFlag(f, "max-text", "", "ingest.max_text", "refuse articles with more text than this, such as 1MiB")
	f.StringVar(&opt.Reports, "reports", "", "take in records from this file (- for standard input) instead of articles")
	f.BoolVar(&opt.JSON, "json", false, "print the summary as one JSON object")
	f.BoolVar(&opt.DryRun, "dry-run", false, "read and tell, but write nothing")
	return cmd
}

// runIngest reads and keeps.
func runIngest(ctx context.Context, app *App, opt ingestOptions) error {
	if (len(opt.Paths) == 0) == (opt.Reports == "") {
		return usagef("ingest: name files, folders or -, or a file of records with --reports")
	}
	sum := &summary{Store: app.Config.Store.Path, DryRun: opt.DryRun, Skipped: []skipped{}}
	var err error
	switch {
	case opt.DryRun:
		err = opt.feed(ctx, app, sum, func(context.Context, []ledger.Story) error { return nil })
	default:
		err = withGraph(ctx, app, true, func(g *graph.Graph) error { return opt.feed(ctx, app, sum, sum.keep(g)) })
	}
	if err != nil {
		sum.Error = err.Error()
	}
	if err := errors.Join(err, sum.print(app, opt.JSON)); err != nil {
		return err
	}
	if len(sum.Skipped) > 0 {
		return fmt.Errorf("ingest: %d articles: %w", len(sum.Skipped), errSkipped)
	}
	return nil
}

// keeper takes a batch of stories.
type keeper func(context.Context, []ledger.Story) error

// feed reads all there is to read and gives it to keep in batches.
func (o ingestOptions) feed(ctx context.Context, app *App, sum *summary, keep keeper) error {
	b := batcher{size: app.Config.Ingest.Batch, keep: keep}
	var err error
	if o.Reports != "" {
		err = o.feedReports(ctx, app, sum, &b)
	} else {
		err = o.feedArticles(ctx, app, sum, &b)
	}
	if err != nil {
		return err
	}
	return b.flush(ctx)
}

// feedArticles reads articles.
func (o ingestOptions) feedArticles(ctx context.Context, app *App, sum *summary, b *batcher) error {
	how, x, err := o.newReading(app)
	if err != nil {
		return err
	}
	how.PassedOver = sum.passOver
	lexicon, err := lexiconVersion(app)
	if err != nil {
		return err
	}
	p := newProgress(app, "articles")
	defer p.finish()
	return readAll(ctx, article.Walk(o.Paths, app.Stdin, how), x, app.Config.Ingest.Jobs, func(r reading) error {
		p.add(1)
		if r.refused != nil {
			sum.skip(app, r.refused)
			return nil
		}
		sum.count(r.record)
		return b.add(ctx, storyOf(r, lexicon))
	})
}

// storyOf returns what the ledger keeps of an article that was read with a lexicon of that version.
func storyOf(r reading, lexicon string) ledger.Story {
	return ledger.Story{Article: r.article.Article, Record: r.record, Whole: r.article.Whole, ReaderVersion: readerVersion(), LexiconVersion: lexicon}
}

// batcher gathers stories and gives them away by the batch.
type batcher struct {
	size    int
	keep    keeper
	stories []ledger.Story
}

// add adds a story.
func (b *batcher) add(ctx context.Context, s ledger.Story) error {
	if b.stories = append(b.stories, s); len(b.stories) < b.size {
		return nil
	}
	return b.flush(ctx)
}

// flush gives away what is there.
func (b *batcher) flush(ctx context.Context) error {
	if len(b.stories) == 0 {
		return nil
	}
	stories := b.stories
	b.stories = nil
	return b.keep(ctx, stories)
}
