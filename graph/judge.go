package graph

import (
	"context"
	"fmt"
	"slices"

	"demarche/graph/resolve"
	"demarche/schema"
)

// Judge keeps a person's ruling, brings the graph up to date and returns the ruling with its id. It
// returns a *resolve.Contradiction where it clashes with others, ErrNotFound for a report that there
// is not, and an error for a ruling that says nothing.
func (g *Graph) Judge(ctx context.Context, j schema.Judgement) (schema.Judgement, error) {
	err := g.write(ctx, func(w *writing) error {
		before, err := w.ledger.Judgements(ctx)
		if err != nil {
			return err
		}
		if err := check(w.state, j); err != nil {
			return err
		}
		j.ID = "new"
		if err := resolve.Consistent(append(slices.Clone(before), j)); err != nil {
			return err
		}
		if j, err = w.ledger.Judge(ctx, j); err != nil {
			return err
		}
		return w.rule(ctx, before, append(slices.Clone(before), j))
	})
	return j, err
}

// rule makes state and graph show other rulings than before.
func (w *writing) rule(ctx context.Context, before, after []schema.Judgement) error {
	delta, err := w.update(ctx, nil, &after)
	if err != nil {
		return err
	}
	if _, err := w.publish(ctx, delta); err != nil {
		return err
	}
	return w.publishRulings(ctx, before, after)
}

// check tells what is wrong with a ruling.
func check(s *resolve.State, j schema.Judgement) error {
	reports, entities := len(j.Reports), len(j.Entities)
	switch {
	case !slices.Contains(schema.Verdicts(), j.Verdict):
		return fmt.Errorf("graph: judge: verdict %q: there are same, differ, wrong, rename", j.Verdict)
	case j.Verdict == schema.Wrong && (reports != 1 || entities != 0):
		return fmt.Errorf("graph: judge: wrong: want one report, ARTICLE#EVENT")
	case j.Verdict == schema.Rename && (reports != 0 || entities != 1 || j.Name == ""):
		return fmt.Errorf("graph: judge: rename: want one entity and a name")
	case (j.Verdict == schema.Same || j.Verdict == schema.Differ) && max(reports, entities) != 2 || reports > 0 && entities > 0:
		return fmt.Errorf("graph: judge: %s: want two reports or two entities", j.Verdict)
	}
	for _, ref := range j.Reports {
		a, ok := s.Article(ref.Article)
		has := func(r resolve.Report) bool { return r.ID == ref.Event }
		if s.Err() != nil {
			return s.Err()
		}
		if !ok || !slices.ContainsFunc(a.Reports, has) {
			return fmt.Errorf("graph: judge: report %s: %w", ref, ErrNotFound)
		}
	}
	for _, id := range j.Entities {
		if _, ok := s.Entity(id); !ok && j.Verdict == schema.Rename {
			return fmt.Errorf("graph: judge: entity %s: %w", id, ErrNotFound)
		}
	}
	return s.Err()
}

// Undo takes a ruling back and brings the graph up to date. It returns ErrNotFound if there is none.
func (g *Graph) Undo(ctx context.Context, id string) error {
	return g.write(ctx, func(w *writing) error {
		before, err := w.ledger.Judgements(ctx)
		if err != nil {
			return err
		}
		if err := w.ledger.Undo(ctx, id); err != nil {
			return err
		}
		after := slices.DeleteFunc(slices.Clone(before), func(j schema.Judgement) bool { return j.ID == id })
		return w.rule(ctx, before, after)
	})
}
