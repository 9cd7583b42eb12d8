package store

import (
	"context"
	"maps"
	"slices"

	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// View is the graph as it is while Store.Read or Store.Write lasts. It is for one goroutine.
type View struct{ session *session }

// Quads returns the quads under a label, sorted; none if there is no such label.
func (v *View) Quads(ctx context.Context, label quad.IRI) ([]quad.Quad, error) {
	return v.session.reader.quads(ctx, byLabel, label)
}

// About returns the quads that have the subject, sorted. Where p is not empty, those of p alone.
func (v *View) About(ctx context.Context, subject, p quad.IRI) ([]quad.Quad, error) {
	if p == "" {
		return v.session.reader.quads(ctx, bySubject, subject)
	}
	return v.session.reader.quads(ctx, bySubject, subject, p)
}

// Subjects returns the subjects from which p leads to the object, sorted, each once.
func (v *View) Subjects(ctx context.Context, p quad.IRI, object quad.Value) ([]quad.IRI, error) {
	return v.session.reader.subjects(ctx, p, object)
}

// labelClasses are the classes of the nodes under whose own IRI quads are labelled.
var labelClasses = []quad.IRI{
	schema.ClassArticle, schema.ClassJudgement, schema.ClassPerson, schema.ClassCountry, schema.ClassPlace, schema.ClassOrganization,
	schema.ClassVisit, schema.ClassMeeting, schema.ClassCall, schema.ClassSummit,
}

// Labels returns the labels of the graph, sorted: its articles, entities, events and judgements.
func (v *View) Labels(ctx context.Context) ([]quad.IRI, error) {
	return v.ofClass(ctx, labelClasses...)
}

// ofClass returns the nodes of the given classes, sorted.
func (v *View) ofClass(ctx context.Context, classes ...quad.IRI) ([]quad.IRI, error) {
	var list []quad.IRI
	for _, class := range classes {
		more, err := v.Subjects(ctx, schema.PredType, class)
		if err != nil {
			return nil, err
		}
		list = append(list, more...)
	}
	slices.Sort(list)
	return slices.Compact(list), nil
}

// AllQuads calls fn with every quad, sorted by label, subject, predicate and object. Memory holds
// one label at a time.
func (v *View) AllQuads(ctx context.Context, fn func(quad.Quad) error) error {
	return v.EachLabel(ctx, func(_ quad.IRI, quads []quad.Quad) error {
		for _, q := range quads {
			if err := fn(q); err != nil {
				return err
			}
		}
		return nil
	})
}

// EachLabel calls fn with each label of a node, sorted, and its quads.
func (v *View) EachLabel(ctx context.Context, fn func(label quad.IRI, quads []quad.Quad) error) error {
	labels, err := v.Labels(ctx)
	if err != nil {
		return err
	}
	for _, label := range labels {
		quads, err := v.Quads(ctx, label)
		if err != nil {
			return err
		}
		if err := fn(label, quads); err != nil {
			return err
		}
	}
	return nil
}

// Labelled calls fn with each label that quads have, those of no known node too, and how many do: for checks.
func (v *View) Labelled(ctx context.Context, fn func(label quad.IRI, quads int) error) error {
	counts, err := v.session.reader.labelled(ctx)
	if err != nil {
		return err
	}
	for _, id := range slices.Sorted(maps.Keys(counts)) {
		t, err := v.session.reader.term(ctx, id)
		if err != nil {
			return err
		}
		if label, ok := t.value.(quad.IRI); ok {
			if err := fn(label, counts[id]); err != nil {
				return err
			}
		}
	}
	return nil
}

// Size is how large a graph is.
type Size struct {
	Quads int64 `json:"quads"`
	// Articles, Events and Entities count nodes by their class.
	Articles int `json:"articles"`
	Events   int `json:"events"`
	Entities int `json:"entities"`
	Reports  int `json:"reports"`
}

// Size counts quads and nodes. It looks at the entry of every node, which lie all over the file.
func (v *View) Size(ctx context.Context) (Size, error) {
	defer v.session.small()()
	size := Size{Quads: v.session.qs.Size()}
	for _, c := range []struct {
		n       *int
		classes []quad.IRI
	}{
		{&size.Articles, labelClasses[:1]},
		{&size.Entities, labelClasses[2:6]},
		{&size.Events, labelClasses[6:]},
		{&size.Reports, []quad.IRI{schema.ClassReport}},
	} {
		list, err := v.ofClass(ctx, c.classes...)
		if err != nil {
			return Size{}, err
		}
		*c.n = len(list)
	}
	return size, nil
}
