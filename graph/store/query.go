package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"demarche/schema"

	"github.com/cayleygraph/cayley/graph"
	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/query"
	"github.com/cayleygraph/cayley/query/gizmo"
	_ "github.com/cayleygraph/cayley/query/graphql"        // the language graphql
	_ "github.com/cayleygraph/cayley/query/linkedql/steps" // the language linkedql
	_ "github.com/cayleygraph/cayley/query/mql"            // the language mql
	"github.com/cayleygraph/quad"
)

// Limits bound a query.
type Limits struct {
	// Rows is how many rows are handed out; 0 means all.
	Rows int
	// Timeout is how long the query may run; 0 means without end.
	Timeout time.Duration
}

// languages are Cayley's query languages that are offered, in the order of the documentation.
var languages = []string{gizmoJS, "graphql", "mql", linkedQL}

// gizmoJS is the language whose queries are JavaScript, linkedQL the one whose queries are JSON-LD.
const gizmoJS, linkedQL = gizmo.Name, "linkedql"

// Languages returns the names of the query languages.
func Languages() []string { return slices.Clone(languages) }

// Query runs a query in one of Languages and calls row with each row: maps, lists, text, numbers, as
// encoding/json takes them. The query can read and nothing else. It returns ErrQuery for a text or
// language that is wrong, ErrLimit if there were more rows, ErrTimeout, ErrMemory, the context's error, or row's.
func (v *View) Query(ctx context.Context, lang, text string, limits Limits, row func(any) error) error {
	if !slices.Contains(languages, lang) {
		return fmt.Errorf("store: language %q: %w: there are %s", lang, ErrQuery, strings.Join(languages, ", "))
	}
	if limits.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, limits.Timeout, ErrTimeout)
		defer cancel()
	}
	ctx, rest := bounded(ctx)
	defer rest()
	ctx, give := context.WithCancelCause(ctx)
	defer give(nil)
	g := newGuard(v.session.db)
	defer g.stop(context.Canceled)
	defer context.AfterFunc(ctx, func() { g.stop(context.Cause(ctx)) })()
	qs, err := ckv.New(g, graph.Options{ckv.OptNoBloom: true})
	if err == nil {
		v.session.reader.during(func() { give(errWanted) }, func() {
			err = execute(ctx, &planned{qs.(*ckv.QuadStore), g}, lang, text, limits, row)
		})
	}
	if ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	if err != nil {
		return fmt.Errorf("store: %s query: %w", lang, err)
	}
	return nil
}

// errRow marks an error of the caller's row function, which is no fault of the query.
type errRow struct{ error }

// Unwrap returns the caller's error.
func (e errRow) Unwrap() error { return e.error }

// execute runs a query and hands out its rows.
func execute(ctx context.Context, qs graph.QuadStore, lang, text string, limits Limits, row func(any) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", ErrQuery, r)
		}
	}()
	options := query.Options{Collation: query.JSON, Limit: -1}
	if limits.Rows > 0 {
		options.Limit = limits.Rows + 1
	}
	it, err := start(ctx, qs, lang, text, options)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrQuery, err)
	}
	defer it.Close()
	err = hand(ctx, it, limits.Rows, row)
	if err == nil {
		err = it.Err()
	}
	var own errRow
	switch {
	case errors.As(err, &own):
		return own.error
	case err != nil && !errors.Is(err, ErrLimit):
		return fmt.Errorf("%w: %w", ErrQuery, err)
	}
	return err
}

// start begins a query.
func start(ctx context.Context, qs graph.QuadStore, lang, text string, options query.Options) (query.Iterator, error) {
	switch lang {
	case gizmoJS:
		return gizmoQuery(ctx, qs, text, options)
	case linkedQL:
		var err error
		if text, err = linkedQuery(text); err != nil {
			return nil, err
		}
	}
	return query.NewSession(qs, lang).Execute(ctx, text, options)
}

// hand calls row with each result, up to max.
func hand(ctx context.Context, it query.Iterator, max int, row func(any) error) error {
	for n := 0; it.Next(ctx); n++ {
		if max > 0 && n == max {
			return fmt.Errorf("%w of %d", ErrLimit, max)
		}
		result := it.Result()
		if result == nil {
			n--
			continue
		}
		if err := row(plain(result)); err != nil {
			return errRow{err}
		}
	}
	return nil
}

// plain turns the terms in a result into text and numbers.
func plain(v any) any {
	switch v := v.(type) {
	case quad.IRI:
		return string(v)
	case quad.Value:
		return v.Native()
	case map[string]any:
		for key, item := range v {
			v[key] = plain(item)
		}
	case []any:
		for i, item := range v {
			v[i] = plain(item)
		}
	case []map[string]any:
		for _, item := range v {
			plain(item)
		}
	}
	return v
}

// Predicates returns the predicates that the graph may use, sorted, for completion.
func Predicates() []string {
	var list []string
	for _, t := range schema.Terms() {
		list = append(list, string(t.Predicate))
	}
	slices.Sort(list)
	return list
}
