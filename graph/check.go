package graph

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"demarche/graph/ledger"
	"demarche/graph/resolve"
	"demarche/graph/store"
	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// Rebuild writes the graph anew from the ledger, small and in order, and puts it in the place of the
// old one at once. A crash leaves one of the two.
func (g *Graph) Rebuild(ctx context.Context) (Changes, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.state = nil
	var l *ledger.Ledger
	var done Changes
	defer func() {
		if l != nil {
			l.Close()
		}
	}()
	err := g.store.Replace(ctx, func(b *store.Batch) (err error) {
		if l, err = ledger.Open(g.path(), ledger.Options{Write: true, Wait: g.wait()}); err != nil {
			return fmt.Errorf("graph: rebuild: %w", named(err))
		}
		done, err = fill(ctx, l, b)
		return err
	}, func() error {
		// Only now does the graph show what was pending, and what fill put into the memory count.
		if err := l.Settle(context.WithoutCancel(ctx), resolve.Layout, nil); err != nil {
			return fmt.Errorf("graph: rebuild: %w", named(err))
		}
		return nil
	})
	return done, err
}

// fill writes all that the ledger adds up to into an empty graph. The state of everything goes into the
// ledger's memory first, and is then recalled a part at a time.
func fill(ctx context.Context, l *ledger.Ledger, b *store.Batch) (done Changes, err error) {
	list, rulings, err := memorize(ctx, l)
	if err != nil {
		return done, err
	}
	for part := range slices.Chunk(list, labelsAtOnce) {
		if err := ctx.Err(); err != nil {
			return done, err
		}
		state, want := resolve.Recall(current{l}, rulings), map[quad.IRI][]quad.Quad{}
		for _, p := range part {
			want[p.iri] = p.quads(state)
		}
		if err := state.Err(); err != nil {
			return done, fmt.Errorf("graph: rebuild: %w", named(err))
		}
		c, err := b.Add(ctx, want)
		if err != nil {
			return done, fmt.Errorf("graph: rebuild: %w", err)
		}
		done.Quads = done.Quads.Add(c)
	}
	done.Same, err = l.Len()
	return done, named(err)
}

// memorize writes the ledger's memory anew, which counts once it is settled, and returns all labels.
func memorize(ctx context.Context, l *ledger.Ledger) ([]labelled, []schema.Judgement, error) {
	state, rulings, err := whole(ctx, l)
	if err == nil {
		err = l.Memorize(ctx, state.Save)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("graph: rebuild: %w", named(err))
	}
	return labels(state, rulings), rulings, nil
}

// current is the ledger as it is now, as a state recalls from it.
type current struct{ *ledger.Ledger }

// Story returns a story; nil if there is none.
func (c current) Story(id string) (*resolve.Story, error) {
	s, err := c.Record(id)
	return story(s), err
}

// labelsAtOnce is how many labels Rebuild and Check write at once, and hold in memory.
const labelsAtOnce = 2000

// whole returns the state of all that the ledger keeps now.
func whole(ctx context.Context, l *ledger.Ledger) (*resolve.State, []schema.Judgement, error) {
	state, err := load(ctx, l, nil)
	if err != nil {
		return nil, nil, err
	}
	rulings, err := l.Judgements(ctx)
	if err != nil {
		return nil, nil, named(err)
	}
	state.Update(nil, &rulings)
	return state, rulings, nil
}

// labelled is a label, and what tells from a state which quads belong under it.
type labelled struct {
	iri   quad.IRI
	quads func(*resolve.State) []quad.Quad
}

// labels returns all labels of a graph, sorted.
func labels(s *resolve.State, rulings []schema.Judgement) []labelled {
	var list []labelled
	articles, events, entities := s.IDs()
	for _, id := range articles {
		list = append(list, labelled{schema.ArticleIRI(id), func(s *resolve.State) []quad.Quad { return articleQuads(s, id) }})
	}
	for _, id := range events {
		list = append(list, labelled{schema.IRI(id), func(s *resolve.State) []quad.Quad { return eventQuads(s, id) }})
	}
	for _, id := range entities {
		list = append(list, labelled{schema.IRI(id), func(s *resolve.State) []quad.Quad { return entityQuads(s, id) }})
	}
	for _, j := range rulings {
		list = append(list, labelled{schema.JudgementIRI(j.ID), func(*resolve.State) []quad.Quad { return schema.JudgementQuads(j) }})
	}
	slices.SortFunc(list, func(a, b labelled) int { return schema.CompareIRIs(a.iri, b.iri) })
	return list
}

// Findings are what Check found.
type Findings struct {
	// Damaged are the ids, sorted, of stories whose record cannot be read. Reading the article again
	// mends them.
	Damaged []string `json:"damaged,omitempty"`
	// Pending are the ids of stories that the graph does not show yet.
	Pending []string `json:"pending,omitempty"`
	// Labels are the stories, events, entities and judgements of which the graph has too much or too
	// little, or another digest.
	Labels []string `json:"labels,omitempty"`
	// Missing and Extra count quads, Digests the digests that are not those of the quads.
	Missing int `json:"missing"`
	Extra   int `json:"extra"`
	Digests int `json:"digests,omitempty"`
	// Memory counts the entries in which what joining remembers differs from what the stories say.
	Memory int `json:"memory,omitempty"`
	// Ledger and Graph tell what is wrong with the two files; empty if nothing is. Where something is
	// and is not mended, nothing was compared.
	Ledger string `json:"ledger,omitempty"`
	Graph  string `json:"graph,omitempty"`
	// Kept is where the damaged file of the ledger was kept; empty if it was not mended.
	Kept string `json:"kept,omitempty"`
	// Fixed tells that the graph was mended.
	Fixed bool `json:"fixed"`
}

// Clean tells that nothing was found.
func (f Findings) Clean() bool {
	return len(f.Damaged)+len(f.Pending)+len(f.Labels)+f.Missing+f.Extra+f.Digests+f.Memory == 0 && f.Ledger+f.Graph == ""
}

// Check compares ledger and graph, quad by quad, and with fix makes the graph show the ledger;
// damaged stories are taken out of both then. Of a damaged file of the ledger all that can be read goes
// into a new one; a damaged file of the graph is written anew. The Graph should have been opened with
// Options.Repair.
func (g *Graph) Check(ctx context.Context, fix bool) (Findings, error) {
	var f Findings
	if err := g.checkFiles(ctx, fix, &f); err != nil || f.Ledger+f.Graph != "" && !fix {
		return f, err
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.state = nil
	err := g.store.Write(ctx, func(b *store.Batch) (err error) {
		l, err := ledger.Open(g.path(), ledger.Options{Write: true, Wait: g.wait()})
		if err != nil {
			return fmt.Errorf("graph: check: %w", named(err))
		}
		defer func() { err = errors.Join(err, l.Close()) }()
		if err := f.ledger(ctx, l); err != nil {
			return err
		}
		if fix {
			if _, err := l.Delete(ctx, f.Damaged...); err != nil {
				return named(err)
			}
		}
		state, rulings, err := whole(ctx, l)
		if err != nil {
			return err
		}
		wrong, err := f.graph(ctx, b, state, labels(state, rulings))
		if err == nil && len(f.Pending) == 0 {
			err = f.memory(l, state)
		}
		if err != nil || !fix {
			return err
		}
		err = mend(ctx, l, b, state, wrong)
		f.Fixed = err == nil
		return err
	})
	return f, err
}

// ledger notes what is wrong with the ledger.
func (f *Findings) ledger(ctx context.Context, l *ledger.Ledger) error {
	for _, err := range l.All(ctx) {
		var damaged *ledger.DamagedError
		if errors.As(err, &damaged) {
			f.Damaged = append(f.Damaged, damaged.ID)
		} else if err != nil {
			return named(err)
		}
	}
	slices.Sort(f.Damaged)
	f.Damaged = slices.Compact(f.Damaged)
	pending, err := l.Pending(ctx)
	for _, c := range pending {
		f.Pending = append(f.Pending, c.ID)
	}
	return named(err)
}

// graph notes on which labels the graph differs from what the ledger adds up to, and returns them.
func (f *Findings) graph(ctx context.Context, b *store.Batch, state *resolve.State, parts []labelled) ([]labelled, error) {
	var wrong []labelled
	seen := map[quad.IRI]bool{}
	for _, p := range parts {
		seen[p.iri] = true
		want := schema.SortQuads(p.quads(state))
		have, err := b.Quads(ctx, p.iri)
		if err != nil {
			return nil, err
		}
		agrees, err := b.Agrees(ctx, p.iri, want)
		if err != nil {
			return nil, err
		}
		if !slices.Equal(have, want) || !agrees {
			wrong = append(wrong, p)
			f.count(have, want)
		}
		if !agrees {
			f.Digests++
		}
	}
	strays, err := f.strays(ctx, b, seen)
	wrong = append(wrong, strays...)
	for _, p := range wrong {
		f.Labels = append(f.Labels, string(p.iri))
	}
	slices.Sort(f.Labels)
	return wrong, err
}

// strays notes quads and digests under labels that the graph should not have, and returns these.
func (f *Findings) strays(ctx context.Context, b *store.Batch, seen map[quad.IRI]bool) ([]labelled, error) {
	found := map[quad.IRI]bool{}
	err := b.Labelled(ctx, func(label quad.IRI, quads int) error {
		if !seen[label] {
			found[label] = true
			f.Extra += quads
		}
		return nil
	})
	if err == nil {
		err = b.Digested(ctx, func(label quad.IRI) error {
			if !seen[label] {
				found[label] = true
				f.Digests++
			}
			return nil
		})
	}
	var list []labelled
	for _, label := range slices.Sorted(maps.Keys(found)) {
		list = append(list, labelled{label, func(*resolve.State) []quad.Quad { return nil }})
	}
	return list, err
}

// mend makes the graph show the state on labels that are wrong, a part at a time, and notes in the ledger
// that it does.
func mend(ctx context.Context, l *ledger.Ledger, b *store.Batch, state *resolve.State, wrong []labelled) error {
	for part := range slices.Chunk(wrong, labelsAtOnce) {
		want := map[quad.IRI][]quad.Quad{}
		for _, p := range part {
			want[p.iri] = p.quads(state)
		}
		if _, err := b.Apply(ctx, want); err != nil {
			return fmt.Errorf("graph: check: %w", err)
		}
	}
	return settle(ctx, l, state)
}

// memory notes in how many entries the ledger's memory differs from that of state. One of another
// layout is never looked at and cannot be wrong.
func (f *Findings) memory(l *ledger.Ledger, state *resolve.State) error {
	layout, err := l.Layout()
	if err != nil || layout != resolve.Layout {
		return named(err)
	}
	there := 0
	err = l.RecallAll("", func(string, []byte) error {
		there++
		return nil
	})
	if err != nil {
		return named(err)
	}
	right := 0
	err = state.Save(func(key string, value []byte) error {
		have, err := l.Recall(key)
		switch {
		case err != nil:
			return err
		case !bytes.Equal(have, value):
			f.Memory++
		default:
			right++
		}
		return nil
	})
	f.Memory = max(f.Memory, there-right)
	return named(err)
}

// count adds how many quads have lacks and has too much.
func (f *Findings) count(have, want []quad.Quad) {
	both := 0
	for _, q := range want {
		if slices.Contains(have, q) {
			both++
		}
	}
	f.Missing += len(want) - both
	f.Extra += len(have) - both
}
