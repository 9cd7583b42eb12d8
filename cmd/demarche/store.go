package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"demarche/graph"
	"demarche/graph/ask"
	"demarche/graph/store"
)

// storeOptions returns how a store is opened: how long to wait for others, and how to say so.
func storeOptions(app *App) store.Options {
	return store.Options{
		Wait: waitOf(app.Config.Store.Wait),
		Name: fmt.Sprintf("%s, process %d", strings.Join(os.Args[:min(len(os.Args), 2)], " "), os.Getpid()),
		Waiting: func(holder string) {
			fmt.Fprintf(app.Stderr, "demarche: waiting for %s, which holds the store\n", holder)
		},
	}
}

// waitOf returns a time to wait as the store takes it: there 0 stands for the default.
func waitOf(d time.Duration) time.Duration {
	if d == 0 {
		return -1
	}
	return d
}

// openStore opens the store of the settings for asking. What a writer that died had begun is finished
// first, so that nobody sees half of a story; where that cannot be, a full disk say, it is told.
func openStore(ctx context.Context, app *App) (*store.Store, error) {
	o := storeOptions(app)
	g, err := graph.Open(ctx, app.Config.Store.Path, graph.Options{Wait: o.Wait, Waiting: o.Waiting, Name: o.Name})
	if errors.Is(err, graph.ErrUnfinished) {
		fmt.Fprintf(app.Stderr, "demarche: answers may lack the last stories: %v\n", err)
		return store.Open(ctx, app.Config.Store.Path, o)
	}
	if err != nil {
		return nil, err
	}
	return g.Store(), nil
}

// withView opens the store and calls fn with a view of it, and once more, from the beginning, where a
// writer comes in between. What fn prints goes out when the lock is given back, so that a slow reader
// of the output keeps nobody waiting.
func withView(ctx context.Context, app *App, fn func(*store.View) error) error {
	s, err := openStore(ctx, app)
	if err != nil {
		return err
	}
	var held bytes.Buffer
	out := app.Stdout
	app.Stdout = &held
	err = s.ReadLong(ctx, func(v *store.View) error {
		held.Reset()
		return fn(v)
	})
	app.Stdout = out
	_, printed := held.WriteTo(out)
	return errors.Join(err, printed)
}

// withQuery opens the store and calls fn with the query that the choices make.
func withQuery(ctx context.Context, app *App, opt questionOptions, fn func(ask.Query) error) error {
	return withView(ctx, app, func(v *store.View) error {
		q, err := opt.query(ctx, app, ask.Of(v))
		if err != nil {
			return err
		}
		return fn(q)
	})
}

// withGraph opens the store of the settings and calls fn with it. If create is set, a store is made
// where there is none.
func withGraph(ctx context.Context, app *App, create bool, fn func(*graph.Graph) error) error {
	o := storeOptions(app)
	g, err := graph.Open(ctx, app.Config.Store.Path, graph.Options{Create: create, Wait: o.Wait, Waiting: o.Waiting, Name: o.Name})
	if err != nil {
		return err
	}
	return errors.Join(fn(g), g.Close())
}

// withDamaged is withGraph for the commands that mend: the store may be damaged.
func withDamaged(ctx context.Context, app *App, fn func(*graph.Graph) error) error {
	o := storeOptions(app)
	g, err := graph.Open(ctx, app.Config.Store.Path, graph.Options{Repair: true, Wait: o.Wait, Waiting: o.Waiting, Name: o.Name})
	if err != nil {
		return err
	}
	return errors.Join(fn(g), g.Close())
}

// isStoreBusyOrMissing tells whether a store is locked by others or not there.
func isStoreBusyOrMissing(err error) bool {
	return errors.Is(err, store.ErrLocked) || errors.Is(err, store.ErrMissing)
}
