package graph

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"demarche/graph/ledger"
	"demarche/graph/resolve"
	"demarche/graph/store"
	"demarche/schema"
)

// ledgerFile is the ledger's name in the folder.
const ledgerFile = "ledger.db"

// Options tell how to open a graph. The zero value opens one that exists.
type Options struct {
	// Create lets Open succeed where there is none yet; the first batch makes it.
	Create bool
	// Wait is how long to wait for another process; 0 means store.DefaultWait, less than 0 not at all.
	Wait time.Duration
	// Waiting is told once for whom the caller waits; nil says nothing.
	Waiting func(holder string)
	// Repair lets Open succeed where the ledger or the graph is damaged, for Check and Rebuild to mend.
	Repair bool
	// Name tells others who writes; empty gives the process alone.
	Name string
}

// Graph is a folder with a ledger and the graph that follows from it. It is safe for several
// goroutines and next to other processes; it holds no lock between calls.
type Graph struct {
	dir   string
	opt   Options
	store *store.Store

	// mu guards what follows, and is held for a batch.
	mu sync.Mutex
	// state is what the ledger resolved to when its sequence was seq; nil if that is not known.
	state *resolve.State
	seq   uint64
	// memory is where states recall from.
	memory memory
}

// Changes counts what a batch changed.
type Changes struct {
	// New, Replaced, Removed and Same count stories: Same are those that were kept already.
	New      int `json:"new"`
	Replaced int `json:"replaced"`
	Removed  int `json:"removed"`
	Same     int `json:"same"`
	// Quads counts the statements of the graph that came and went.
	Quads store.Changes `json:"quads"`
	// Events are the ids of the events that the batch touched or took out, sorted.
	Events []string `json:"events,omitempty"`
}

// Open opens the graph in the folder dir and finishes a batch in the middle of which a writer died,
// if there is one. It returns ErrMissing where there is none, unless
// Options.Create is set, ErrNewer, ErrLocked or store.ErrDamaged where it cannot be read, and
// ErrUnfinished where it can be read and such a batch cannot be finished.
func Open(ctx context.Context, dir string, opt Options) (*Graph, error) {
	s, err := store.Open(ctx, dir, store.Options{Create: true, Repair: opt.Repair, Wait: opt.Wait, Waiting: opt.Waiting, Name: opt.Name})
	if err != nil {
		return nil, err
	}
	g := &Graph{dir: dir, opt: opt, store: s}
	if opt.Repair {
		return g, nil
	}
	l, err := ledger.Open(g.path(), ledger.Options{Wait: g.wait()})
	switch {
	case errors.Is(err, ledger.ErrMissing) && opt.Create:
		return g, nil
	case errors.Is(err, ledger.ErrMissing) && length(filepath.Join(dir, store.File)) == 0:
		return nil, fmt.Errorf("graph: open %s: %w", dir, ErrMissing)
	case err != nil:
		return nil, fmt.Errorf("graph: open %s: %w", dir, named(err))
	}
	settled, err := l.Settled()
	if err = errors.Join(err, l.Close()); err != nil {
		return nil, fmt.Errorf("graph: open %s: %w", dir, named(err))
	}
	if settled {
		return g, nil
	}
	// A writer died in the middle of a batch: nobody else has the ledger and it is not settled.
	if _, err = g.Forget(ctx); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnfinished, err)
	}
	return g, nil
}

// path returns where the ledger lies.
func (g *Graph) path() string { return filepath.Join(g.dir, ledgerFile) }

// wait returns how long to wait for the ledger's own lock.
func (g *Graph) wait() time.Duration {
	if g.opt.Wait == 0 {
		return store.DefaultWait
	}
	return max(g.opt.Wait, time.Millisecond)
}

// Store returns the graph to ask. It shows every batch that has returned.
func (g *Graph) Store() *store.Store { return g.store }

// Close lets go of what the graph keeps in memory.
func (g *Graph) Close() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.state = nil
	return nil
}

// Ingest keeps a batch of stories and brings the graph up to date; both are durable when it returns.
// Stories that are kept already change nothing. After an error the next batch, of whatever process,
// finishes what the ledger has taken. It returns ErrLocked, ledger.ErrID or what the disk says.
func (g *Graph) Ingest(ctx context.Context, stories []ledger.Story) (Changes, error) {
	stories = sketched(stories)
	return g.batch(ctx, func(l *ledger.Ledger) ([]ledger.Change, error) {
		return l.Put(ctx, stories)
	}, len(stories))
}

// Reread keeps what a new reading of kept stories gives, as Ingest does. A story that was corrected or
// forgotten since it was read stays as it is and counts among the same.
func (g *Graph) Reread(ctx context.Context, stories []ledger.Story) (Changes, error) {
	stories = sketched(stories)
	return g.batch(ctx, func(l *ledger.Ledger) ([]ledger.Change, error) {
		return l.Reread(ctx, stories)
	}, len(stories))
}

// sketched returns the stories with the hashes by which copies are found.
func sketched(stories []ledger.Story) []ledger.Story {
	stories = slices.Clone(stories)
	for i := range stories {
		if stories[i].Sketch == nil {
			stories[i].Sketch = resolve.Sketch(stories[i].Article.Text)
		}
	}
	return stories
}

// Forget takes stories out, as if they had never been ingested. Ids of no story change nothing.
func (g *Graph) Forget(ctx context.Context, ids ...string) (Changes, error) {
	return g.batch(ctx, func(l *ledger.Ledger) ([]ledger.Change, error) { return l.Delete(ctx, ids...) }, 0)
}

// batch changes the ledger and brings the graph up to date, alone in the folder. n is how many
// stories were handed in.
func (g *Graph) batch(ctx context.Context, change func(*ledger.Ledger) ([]ledger.Change, error), n int) (Changes, error) {
	var done Changes
	err := g.write(ctx, func(w *writing) error {
		list, err := change(w.ledger)
		if err != nil {
			return err
		}
		done = counts(list, n)
		delta, err := w.update(ctx, toResolve(list), nil)
		if err != nil {
			return err
		}
		done.Events = delta.Events
		done.Quads, err = w.publish(ctx, delta)
		return err
	})
	return done, err
}

// counts tells what became of the stories handed in.
func counts(list []ledger.Change, handed int) Changes {
	var c Changes
	for _, change := range list {
		switch {
		case change.Old == nil && change.New != nil:
			c.New++
		case change.New == nil:
			c.Removed++
		default:
			c.Replaced++
		}
	}
	c.Same = max(0, handed-c.New-c.Replaced)
	return c
}

// toResolve turns changes of the ledger into those of the state.
func toResolve(list []ledger.Change) []resolve.Change {
	changes := make([]resolve.Change, len(list))
	for i, c := range list {
		changes[i] = resolve.Change{ID: c.ID, Story: story(c.New)}
	}
	return changes
}

// story returns what resolve needs of a story; nil for nil.
func story(s *ledger.Story) *resolve.Story {
	if s == nil {
		return nil
	}
	return &resolve.Story{Record: s.Record, Sketch: s.Sketch}
}

// read calls fn with the ledger, opened for reading.
func (g *Graph) read(ctx context.Context, fn func(*ledger.Ledger) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	l, err := ledger.Open(g.path(), ledger.Options{Wait: g.wait()})
	if err != nil {
		return named(err)
	}
	return named(errors.Join(fn(l), l.Close()))
}

// Stories yields every story of the ledger with its text, by id. A damaged story is yielded as a
// *ledger.DamagedError, and the next ones follow. Writers wait until the iteration ends.
func (g *Graph) Stories(ctx context.Context) iter.Seq2[ledger.Story, error] {
	return func(yield func(ledger.Story, error) bool) {
		err := g.read(ctx, func(l *ledger.Ledger) error {
			for s, err := range l.All(ctx) {
				if !yield(s, err) {
					return nil
				}
			}
			return nil
		})
		if err != nil {
			yield(ledger.Story{}, err)
		}
	}
}

// Story returns a story of the ledger with its text. It returns ErrNotFound if there is none.
func (g *Graph) Story(ctx context.Context, id string) (s ledger.Story, err error) {
	err = g.read(ctx, func(l *ledger.Ledger) (err error) {
		s, err = l.Get(ctx, id)
		return err
	})
	return s, err
}

// Judgements returns people's rulings in the order of their making.
func (g *Graph) Judgements(ctx context.Context) (list []schema.Judgement, err error) {
	err = g.read(ctx, func(l *ledger.Ledger) (err error) {
		list, err = l.Judgements(ctx)
		return err
	})
	return list, err
}

// Stats are what the folder holds.
type Stats struct {
	store.Size
	Stories    int `json:"stories"`
	Judgements int `json:"judgements"`
	// LedgerBytes and GraphBytes are the lengths of the files.
	LedgerBytes int64 `json:"ledger_bytes"`
	GraphBytes  int64 `json:"graph_bytes"`
}

// Stats counts what the folder holds.
func (g *Graph) Stats(ctx context.Context) (s Stats, err error) {
	err = g.read(ctx, func(l *ledger.Ledger) error {
		rulings, err := l.Judgements(ctx)
		if err != nil {
			return err
		}
		s.Judgements = len(rulings)
		s.Stories, err = l.Len()
		return err
	})
	if err != nil {
		return s, err
	}
	if s.Size, err = g.store.Size(ctx); err != nil {
		return s, err
	}
	s.LedgerBytes, s.GraphBytes = length(g.path()), length(filepath.Join(g.dir, store.File))
	return s, nil
}

// length returns how long a file is, in bytes; 0 if there is none.
func length(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.Size()
}
