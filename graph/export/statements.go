package export

import (
	"context"

	"demarche/graph/ask"
	"demarche/graph/store"
	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// FromView returns the statements of a selection, from the view that it was selected from: of the
// whole graph all that there are, of a part those about its entities, events and articles, and
// about the reports that tell of its events.
func FromView(v *store.View, s ask.Selection) Statements {
	return func(ctx context.Context, yield func(Statement) error) error {
		give := func(q quad.Quad) error { return yield(statementOf(q)) }
		if s.Whole {
			return v.AllQuads(ctx, give)
		}
		subjects := subjectsOf(s)
		for _, label := range labelsOf(s) {
			quads, err := v.Quads(ctx, label)
			if err != nil {
				return err
			}
			for _, q := range quads {
				if !subjects[q.Subject] {
					continue
				}
				if err := give(q); err != nil {
					return err
				}
			}
		}
		return nil
	}
}

// labelsOf returns the labels under which a selection's quads stand, in the order of its lists.
func labelsOf(s ask.Selection) []quad.IRI {
	var labels []quad.IRI
	for _, a := range s.Articles {
		labels = append(labels, schema.ArticleIRI(a.ID))
	}
	for _, e := range s.Entities {
		labels = append(labels, schema.IRI(e.ID))
	}
	for _, e := range s.Events {
		labels = append(labels, schema.IRI(e.ID))
	}
	return labels
}

// subjectsOf returns the nodes that a selection is about.
func subjectsOf(s ask.Selection) map[quad.Value]bool {
	subjects := map[quad.Value]bool{}
	for _, label := range labelsOf(s) {
		subjects[label] = true
	}
	for _, e := range s.Events {
		for _, r := range e.Reports {
			subjects[schema.ReportIRI(r)] = true
		}
	}
	return subjects
}

// statementOf writes the terms of a quad.
func statementOf(q quad.Quad) Statement {
	return Statement{Subject: term(q.Subject), Predicate: term(q.Predicate), Object: term(q.Object), Label: term(q.Label)}
}

// term writes a term as N-Quads does; empty for none.
func term(v quad.Value) string {
	if v == nil {
		return ""
	}
	return v.String()
}
