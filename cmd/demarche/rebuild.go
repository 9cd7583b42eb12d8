package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"

	"demarche/extract/article"
	"demarche/graph"
	"demarche/graph/ledger"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// rebuildOptions are the choices of `demarche rebuild`.
type rebuildOptions struct {
	// Read reads every story anew.
	Read bool
}

// newRebuild returns the command that makes the graph anew.
func newRebuild(app *App) *cobra.Command {
	var opt rebuildOptions
	cmd := &cobra.Command{
		Use:   "rebuild",
		Short: "Make the graph anew from the ledger, small and in order",
		Long: `rebuild writes a new graph from the ledger and puts it in the place of the old one at once. --read
first reads every story of the ledger anew, by its kept text, with this version of the program and
the lexicon as it is now, and tells how many say something else than before; reports that came from elsewhere stay as they are.`,
		Example: "  demarche rebuild\n  demarche rebuild --read",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runRebuild(cmd.Context(), app, opt)
		},
	}
	cmd.Flags().BoolVar(&opt.Read, "read", false, "read every story anew")
	settingFlag(cmd.Flags(), "jobs", "j", "ingest.jobs", "how many articles to read at once; 0 is one a core")
	settingFlag(cmd.Flags(), "lexicon", "", "lexicon.paths", "YAML files laid over the built-in names, apart by commas")
	settingFlag(cmd.Flags(), "syntax", "", "extract.syntax", "when the language model reads a sentence: always, auto or off")
	return cmd
}

// runRebuild reads anew if asked to, and rebuilds.
func runRebuild(ctx context.Context, app *App, opt rebuildOptions) error {
	return withGraph(ctx, app, false, func(g *graph.Graph) error {
		if opt.Read {
			if err := readAnew(ctx, app, g); err != nil {
				return err
			}
		}
		c, err := g.Rebuild(ctx)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(app.Stdout, "graph made anew: %s, %s\n", plural2(c.Same, "story", "stories"), plural(c.Quads.Added, "statement"))
		return err
	})
}

// plural2 writes a number and the word for what is counted, one or many.
func plural2(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// fromElsewhere is the ReaderVersion of reports that another program or a person made.
const fromElsewhere = "reports"

// readAnew reads the stories of the ledger anew and keeps what they say now.
func readAnew(ctx context.Context, app *App, g *graph.Graph) error {
	x, err := newExtractor(app)
	if err != nil {
		return err
	}
	lexicon, err := lexiconVersion(app)
	if err != nil {
		return err
	}
	stories, err := oldStories(ctx, app, g)
	if err != nil {
		return err
	}
	sum := &summary{}
	b := batcher{size: app.Config.Ingest.Batch, keep: sum.keep(g)}
	err = readAll(ctx, stories, x, app.Config.Ingest.Jobs, func(r reading) error {
		sum.count(r.record)
		return b.add(ctx, storyOf(r, lexicon))
	})
	if err := errors.Join(err, b.flush(ctx)); err != nil {
		return err
	}
	_, err = fmt.Fprintf(app.Stdout, "%s read anew: %d say something else; %s of the graph changed\n",
		plural2(sum.Articles, "story", "stories"), sum.Changed, plural(sum.Events, "event"))
	return err
}

// oldStories returns the stories of the ledger that the program itself read, as articles. Damaged
// ones are told of and left as they are. They are all read first, as a store cannot be written while
// it is read.
func oldStories(ctx context.Context, app *App, g *graph.Graph) (iter.Seq2[article.Article, error], error) {
	var list []article.Article
	for s, err := range g.Stories(ctx) {
		var damaged *ledger.DamagedError
		switch {
		case errors.As(err, &damaged):
			fmt.Fprintln(app.Stderr, "demarche:", err)
		case err != nil:
			return nil, err
		case s.ReaderVersion != fromElsewhere:
			a, err := readBack(s.Article)
			if err != nil {
				return nil, err
			}
			list = append(list, a)
		}
	}
	return func(yield func(article.Article, error) bool) {
		for _, a := range list {
			if !yield(a, nil) {
				return
			}
		}
	}, nil
}

// readBack reads an article of the ledger as it was first read: cleaning cleaned text changes nothing.
func readBack(kept schema.Article) (article.Article, error) {
	line, err := json.Marshal(kept)
	if err != nil {
		return article.Article{}, err
	}
	opt := article.Options{ID: kept.ID, AnyLanguage: true, MaxText: maxKept}
	for a, err := range article.Read(bytes.NewReader(line), "ledger.json", opt) {
		if err == nil && a.Text != kept.Text {
			err = fmt.Errorf("rebuild: read story %s: its text came back changed", kept.ID)
		}
		a.Article = kept
		return a, err
	}
	return article.Article{}, fmt.Errorf("rebuild: read story %s: nothing came back", kept.ID)
}

// maxKept is the most bytes that the text of a story of the ledger may have; whatever was read in
// has fewer.
const maxKept = 1 << 30
