package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strings"

	"demarche/extract/article"
	"demarche/graph"
	"demarche/graph/ledger"

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
the lexicon as it is now, and tells which say something else than before. Reports that came from
elsewhere stay as they are, and so do stories of which nothing would be left or whose record is
damaged; these are told of (exit status 3).`,
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
	return withDamaged(ctx, app, func(g *graph.Graph) error {
		left := 0
		if opt.Read {
			var err error
			if left, err = readAnew(ctx, app, g); err != nil {
				return err
			}
		}
		c, err := g.Rebuild(ctx)
		if err != nil {
			return err
		}
		fmt.Fprintf(app.Stdout, "graph made anew: %s, %s\n", plural2(c.Same, "story", "stories"), plural(c.Quads.Added, "statement"))
		if left > 0 {
			return fmt.Errorf("rebuild: %s left as before: %w", plural2(left, "story", "stories"), errSkipped)
		}
		return nil
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

// readAnew reads the stories of the ledger anew and keeps what they say now. It returns how many could
// not be read and stay as they were.
func readAnew(ctx context.Context, app *App, g *graph.Graph) (left int, err error) {
	how, x, err := inputOptions{}.newReading(app)
	if err != nil {
		return 0, err
	}
	lexicon, err := lexiconVersion(app)
	if err != nil {
		return 0, err
	}
	ids, left, err := ownStories(ctx, app, g)
	if err != nil {
		return left, err
	}
	again := &rereading{app: app, graph: g, lexicon: lexicon}
	b := batcher{size: app.Config.Ingest.Batch, keep: again.keep}
	err = readAll(ctx, keptArticles(ctx, g, ids, how), x, app.Config.Ingest.Jobs, func(r reading) error {
		return again.add(ctx, &b, r)
	})
	if err := errors.Join(err, b.flush(ctx)); err != nil {
		return left, err
	}
	return left + again.left, again.print()
}

// ownStories returns the ids of the stories of the ledger that the program itself read. Damaged ones
// are told of and counted.
func ownStories(ctx context.Context, app *App, g *graph.Graph) (ids []string, damaged int, err error) {
	for s, err := range g.Stories(ctx) {
		switch {
		case errors.As(err, new(*ledger.DamagedError)):
			fmt.Fprintln(app.Stderr, "demarche:", err)
			damaged++
		case err != nil:
			return nil, damaged, err
		case s.ReaderVersion != fromElsewhere:
			ids = append(ids, s.Article.ID)
		}
	}
	return ids, damaged, nil
}

// keptArticles yields stories of the ledger as articles whose text is cleaned anew, one at a time, so
// that no lock is held between two. Those that are gone meanwhile are passed over.
func keptArticles(ctx context.Context, g *graph.Graph, ids []string, how article.Options) iter.Seq2[article.Article, error] {
	return func(yield func(article.Article, error) bool) {
		for _, id := range ids {
			s, err := g.Story(ctx, id)
			if errors.Is(err, graph.ErrNotFound) {
				continue
			}
			a := article.Article{Article: s.Article}
			if err == nil {
				a, err = article.Anew(s.Article, s.Whole, how)
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// rereading counts what a new reading of the ledger changes.
type rereading struct {
	app     *App
	graph   *graph.Graph
	lexicon string
	// stories were read, left could not be and stay as they were.
	stories, left int
	// changed tells of each story that says something else now.
	changed []string
	summary summary
}

// add takes a story that was read anew, or why it was not.
func (t *rereading) add(ctx context.Context, b *batcher, r reading) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if r.refused != nil {
		t.left++
		fmt.Fprintf(t.app.Stderr, "demarche: rebuild: story %s stays as it is: %v\n", r.article.ID, r.refused)
		return nil
	}
	old, err := t.graph.Story(ctx, r.article.ID)
	if errors.Is(err, graph.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	t.stories++
	if what := difference(old, r); what != "" {
		t.changed = append(t.changed, fmt.Sprintf("%s: %s", r.article.ID, what))
	}
	return b.add(ctx, storyOf(r, t.lexicon))
}

// keep puts a batch in the place of what the ledger has.
func (t *rereading) keep(ctx context.Context, stories []ledger.Story) error {
	c, err := t.graph.Reread(ctx, stories)
	if err == nil {
		t.summary.add(c)
	}
	return err
}

// difference tells what a new reading of a story changes; empty if it says the same.
func difference(old ledger.Story, r reading) string {
	var list []string
	if r.article.Text != old.Article.Text {
		list = append(list, fmt.Sprintf("text of %d bytes, before %d", len(r.article.Text), len(old.Article.Text)))
	}
	before, now := len(old.Record.Events), len(r.record.Events)
	switch {
	case before != now:
		list = append(list, fmt.Sprintf("%s, before %d", plural(now, "report"), before))
	case !sameJSON(old.Record.Events, r.record.Events):
		list = append(list, "other reports")
	case !sameJSON(old.Record.Entities, r.record.Entities):
		list = append(list, "other names")
	}
	return strings.Join(list, "; ")
}

// sameJSON tells whether two values are written the same.
func sameJSON(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

// maxChanged is the most stories that a new reading lists.
const maxChanged = 20

// print tells what changed.
func (t *rereading) print() error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s read anew: %d say something else; %s of the graph came, went or changed\n",
		plural2(t.stories, "story", "stories"), len(t.changed), plural(t.summary.Events, "event"))
	for _, line := range t.changed[:min(len(t.changed), maxChanged)] {
		fmt.Fprintf(&b, "  %s\n", line)
	}
	if n := len(t.changed) - maxChanged; n > 0 {
		fmt.Fprintf(&b, "  and %d more\n", n)
	}
	_, err := fmt.Fprint(t.app.Stdout, b.String())
	return err
}
