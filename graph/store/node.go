package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// missing says that the graph has no such thing.
func missing(kind, id string) error { return fmt.Errorf("store: %s %s: %w", kind, id, ErrNotFound) }

// lookUp returns what has the label, by its digest, or ErrNotFound.
func lookUp[T any](ctx context.Context, v *View, label quad.IRI, id string, unpack func(string, []byte) (T, error)) (none T, err error) {
	data, err := v.digest(ctx, label)
	if err != nil {
		return none, err
	}
	if data == nil {
		return none, missing("node", string(label))
	}
	return unpack(id, data)
}

// Event returns the event with the given id, or that had it before. It returns ErrNotFound if there
// is none.
func (v *View) Event(ctx context.Context, id string) (schema.Event, error) {
	e, err := v.eventAt(ctx, id)
	if !errors.Is(err, ErrNotFound) {
		return e, err
	}
	now, err := v.Subjects(ctx, schema.PredFormerly, schema.IRI(id))
	if err != nil {
		return schema.Event{}, err
	}
	if len(now) == 0 {
		return schema.Event{}, missing("event", id)
	}
	newID, _ := schema.ID(now[0])
	return v.eventAt(ctx, newID)
}

// eventAt returns the event with the given id now.
func (v *View) eventAt(ctx context.Context, id string) (schema.Event, error) {
	if !isEvent(id) {
		return schema.Event{}, missing("event", id)
	}
	return lookUp(ctx, v, schema.IRI(id), id, unpackEvent)
}

// Entity returns the entity with the given id. It returns ErrNotFound if there is none.
func (v *View) Entity(ctx context.Context, id string) (schema.Entity, error) {
	if schema.KindOf(id) == "" {
		return schema.Entity{}, missing("entity", id)
	}
	return lookUp(ctx, v, schema.IRI(id), id, unpackEntity)
}

// Article returns the article with the given id, without its text. It returns ErrNotFound if there
// is none.
func (v *View) Article(ctx context.Context, id string) (schema.Article, error) {
	return lookUp(ctx, v, schema.ArticleIRI(id), id, unpackArticle)
}

// Articles returns all articles, sorted by id.
func (v *View) Articles(ctx context.Context) ([]schema.Article, error) {
	var list []schema.Article
	err := v.digests(ctx, articleFolder, func(key, digest []byte) error {
		a, err := unpackArticle(digestID(key), digest)
		list = append(list, a)
		return err
	})
	slices.SortFunc(list, func(a, b schema.Article) int { return strings.Compare(a.ID, b.ID) })
	return list, err
}

// Report returns a report, with entities by their canonical ids, and the id of the event that it
// tells of; that is empty for a report that was ruled wrong. It returns ErrNotFound if there is none.
func (v *View) Report(ctx context.Context, ref schema.ReportRef) (schema.Report, string, error) {
	quads, err := v.About(ctx, schema.ReportIRI(ref), "")
	if err != nil {
		return schema.Report{}, "", err
	}
	r, event, err := schema.ReportFromQuads(ref, quads)
	if err != nil {
		return schema.Report{}, "", missing("report", ref.String())
	}
	return r, event, nil
}

// Words returns the words that best tell what a report says, and the status that it tells, without
// reading the rest of the report. It returns ErrNotFound if there are no words.
func (v *View) Words(ctx context.Context, ref schema.ReportRef) (text string, status schema.Status, err error) {
	data, err := v.digest(ctx, schema.ArticleIRI(ref.Article))
	if err != nil {
		return "", "", err
	}
	list, err := unpackWords(ref.Article, data)
	i := slices.IndexFunc(list, func(w words) bool { return w.event == ref.Event })
	if err != nil || i < 0 {
		return "", "", cmp.Or(err, missing("words of report", ref.String()))
	}
	return list[i].text, list[i].status, nil
}

// Judgements returns all rulings in the order of their making.
func (v *View) Judgements(ctx context.Context) ([]schema.Judgement, error) {
	nodes, err := v.ofClass(ctx, schema.ClassJudgement)
	if err != nil {
		return nil, err
	}
	list := make([]schema.Judgement, 0, len(nodes))
	for _, iri := range nodes {
		id := judgementID(iri)
		quads, err := v.Quads(ctx, iri)
		if err != nil {
			return nil, err
		}
		j, err := schema.JudgementFromQuads(id, quads)
		if err != nil {
			return nil, fmt.Errorf("store: %w", err)
		}
		list = append(list, j)
	}
	schema.SortJudgements(list)
	return list, nil
}

// judgementID returns the id of the judgement of a node.
func judgementID(iri quad.IRI) string {
	id, _ := schema.JudgementID(iri)
	return id
}
