package graph

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"demarche/graph/ledger"
	"demarche/graph/resolve"
	"demarche/graph/store"
	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// memory is the ledger as a state recalls from it; it is another open ledger in every batch.
type memory struct{ *ledger.Ledger }

// Story returns a story as it was before the batch; nil if there was none.
func (m *memory) Story(id string) (*resolve.Story, error) {
	s, err := m.Before(id)
	return story(s), err
}

// maxLoaded is how many stories a state may hold from one batch to the next: about 80 MB of memory.
const maxLoaded = 8000

// writing is one batch: the ledger and the graph, opened alone, and the state that both show.
type writing struct {
	ledger *ledger.Ledger
	batch  *store.Batch
	state  *resolve.State
}

// write calls fn alone in the folder, with a state that shows the ledger and a graph that shows the
// state. What a crash left undone is done first.
func (g *Graph) write(ctx context.Context, fn func(*writing) error) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.store.Write(ctx, func(b *store.Batch) (err error) {
		l, err := ledger.Open(g.path(), ledger.Options{Write: true, Wait: g.wait()})
		if err != nil {
			return fmt.Errorf("graph: %w", named(err))
		}
		defer func() { err = errors.Join(err, l.Close()) }()
		w := &writing{ledger: l, batch: b}
		if err := g.catchUp(ctx, w); err != nil {
			return err
		}
		// Until the batch is through, the state is of no use to the next one.
		g.state = nil
		if err := fn(w); err != nil {
			return named(err)
		}
		return g.settle(context.WithoutCancel(ctx), w)
	})
}

// settle notes that the graph shows the ledger.
func (g *Graph) settle(ctx context.Context, w *writing) error {
	if err := settle(ctx, w.ledger, w.state); err != nil {
		return err
	}
	seq, err := w.ledger.Sequence()
	if err != nil {
		return fmt.Errorf("graph: settle: %w", named(err))
	}
	if w.state.Recalls() && w.state.Loaded() <= maxLoaded {
		g.state, g.seq = w.state, seq
	}
	return nil
}

// settle notes that graph and memory show the ledger, as state does.
func settle(ctx context.Context, l *ledger.Ledger, state *resolve.State) error {
	save := state.Save
	if !state.Recalls() {
		if err := l.Memorize(ctx, save); err != nil {
			return fmt.Errorf("graph: settle: %w", named(err))
		}
		save = nil
	}
	if err := l.Settle(ctx, resolve.Layout, save); err != nil {
		return fmt.Errorf("graph: settle: %w", named(err))
	}
	return nil
}

// update brings the state up to date. Where its memory fails, as it does for a damaged story, the
// state is made anew from what can be read.
func (w *writing) update(ctx context.Context, changes []resolve.Change, rulings *[]schema.Judgement) (resolve.Delta, error) {
	delta := w.state.Update(changes, rulings)
	if w.state.Err() == nil {
		return delta, nil
	}
	pending, err := w.ledger.Pending(ctx)
	if err != nil {
		return delta, fmt.Errorf("graph: %w", named(err))
	}
	if w.state, err = load(ctx, w.ledger, pending); err != nil {
		return delta, err
	}
	return w.state.Update(changes, rulings), nil
}

// catchUp gives w a state that shows the ledger: the one of the batch before if nobody wrote since,
// or a new one. Changes that a crash kept from the graph are made again.
func (g *Graph) catchUp(ctx context.Context, w *writing) error {
	seq, err := w.ledger.Sequence()
	if err != nil {
		return fmt.Errorf("graph: %w", named(err))
	}
	g.memory.Ledger = w.ledger
	if g.state != nil && g.seq == seq {
		w.state = g.state
		return nil
	}
	pending, err := w.ledger.Pending(ctx)
	if err != nil {
		return fmt.Errorf("graph: %w", named(err))
	}
	rulings, err := w.ledger.Judgements(ctx)
	if err != nil {
		return named(err)
	}
	before, err := w.ledger.RulingsBefore(ctx)
	if err != nil {
		return named(err)
	}
	if w.state, err = g.recall(ctx, w.ledger, pending, before); err != nil {
		return err
	}
	if len(pending) == 0 && slices.EqualFunc(before, rulings, sameRuling) {
		return nil
	}
	delta, err := w.update(ctx, toResolve(pending), &rulings)
	if err != nil {
		return err
	}
	if _, err := w.publish(ctx, delta); err != nil {
		return err
	}
	if err := w.publishRulings(ctx, before, rulings); err != nil {
		return err
	}
	return g.settleAndRecall(ctx, w, rulings)
}

// settleAndRecall settles and gives w a state that recalls, if it has none.
func (g *Graph) settleAndRecall(ctx context.Context, w *writing, rulings []schema.Judgement) error {
	if err := settle(ctx, w.ledger, w.state); err != nil {
		return err
	}
	if !w.state.Recalls() {
		w.state = resolve.Recall(&g.memory, rulings)
	}
	return nil
}

// recall returns the state that the graph showed last: one that recalls what it needs, or, where the
// ledger's memory is none or of another layout, one that holds everything.
func (g *Graph) recall(ctx context.Context, l *ledger.Ledger, pending []ledger.Change, before []schema.Judgement) (*resolve.State, error) {
	layout, err := l.Layout()
	if err != nil {
		return nil, fmt.Errorf("graph: %w", named(err))
	}
	if layout == resolve.Layout {
		return resolve.Recall(&g.memory, before), nil
	}
	return load(ctx, l, pending)
}

// sameRuling tells whether a and b are one ruling; a ruling never changes.
func sameRuling(a, b schema.Judgement) bool { return a.ID == b.ID }

// load returns the state that the graph showed last: the ledger's stories, those that are pending as
// they were before. Damaged stories are left out; Check names them.
func load(ctx context.Context, l *ledger.Ledger, pending []ledger.Change) (*resolve.State, error) {
	var changes []resolve.Change
	for s, err := range l.Records(ctx) {
		if errors.As(err, new(*ledger.DamagedError)) {
			continue
		}
		if err != nil {
			return nil, named(err)
		}
		changes = append(changes, resolve.Change{ID: s.Article.ID, Story: story(&s)})
	}
	for _, c := range pending {
		changes = append(changes, resolve.Change{ID: c.ID, Story: story(c.Old)})
	}
	rulings, err := l.RulingsBefore(ctx)
	if err != nil {
		return nil, named(err)
	}
	state := resolve.New()
	state.Update(changes, &rulings)
	return state, nil
}

// publish makes the graph show what delta names.
func (w *writing) publish(ctx context.Context, delta resolve.Delta) (store.Changes, error) {
	want := map[quad.IRI][]quad.Quad{}
	for _, id := range delta.Articles {
		want[schema.ArticleIRI(id)] = articleQuads(w.state, id)
	}
	for _, id := range delta.Events {
		want[schema.IRI(id)] = eventQuads(w.state, id)
	}
	for _, id := range delta.Entities {
		want[schema.IRI(id)] = entityQuads(w.state, id)
	}
	changes, err := w.batch.Apply(ctx, want)
	if err != nil {
		return changes, fmt.Errorf("graph: %w", err)
	}
	return changes, nil
}

// publishRulings makes the graph show the rulings of after, of which before may be there.
func (w *writing) publishRulings(ctx context.Context, before, after []schema.Judgement) error {
	want := map[quad.IRI][]quad.Quad{}
	for _, j := range before {
		want[schema.JudgementIRI(j.ID)] = nil
	}
	for _, j := range after {
		want[schema.JudgementIRI(j.ID)] = schema.JudgementQuads(j)
	}
	_, err := w.batch.Apply(ctx, want)
	return err
}

// articleQuads returns all quads of a story; none if there is no such story.
func articleQuads(s *resolve.State, id string) []quad.Quad {
	a, ok := s.Article(id)
	if !ok {
		return nil
	}
	quads := schema.ArticleQuads(a.Article, a.Mentions)
	for _, r := range a.Reports {
		quads = append(quads, schema.ReportQuads(a.Article, r.Report, r.Event)...)
	}
	return quads
}

// eventQuads returns all quads of an event; none if there is no such event.
func eventQuads(s *resolve.State, id string) []quad.Quad {
	e, ok := s.Event(id)
	if !ok {
		return nil
	}
	return schema.EventQuads(e, label(e))
}

// entityQuads returns all quads of an entity; none if there is no such entity.
func entityQuads(s *resolve.State, id string) []quad.Quad {
	e, ok := s.Entity(id)
	if !ok {
		return nil
	}
	return schema.EntityQuads(e)
}
