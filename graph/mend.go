package graph

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"demarche/graph/internal/pages"
	"demarche/graph/ledger"
	"demarche/graph/store"
)

// checkFiles looks at the files of ledger and graph page by page, and with fix mends them.
func (g *Graph) checkFiles(ctx context.Context, fix bool, f *Findings) error {
	var found ledger.Damage
	err := g.store.Alone(ctx, func() (err error) {
		if found, err = ledger.Inspect(g.path()); err != nil {
			return fmt.Errorf("graph: check: %w", named(err))
		}
		f.Ledger = found.Faults
		f.Graph, err = inspectGraph(filepath.Join(g.dir, store.File))
		return err
	})
	if err != nil || f.Ledger+f.Graph == "" {
		return err
	}
	if f.Graph == "" {
		f.Damaged = g.lost(ctx, found)
	}
	if !fix {
		return nil
	}
	return g.mendFiles(ctx, f)
}

// inspectGraph tells what is wrong with the file of the graph; nothing is if there is none.
func inspectGraph(path string) (faults string, err error) {
	list, err := pages.Read(path, func(string, uint64) {}, func(string, []byte, []byte) {})
	if errors.Is(err, os.ErrNotExist) {
		return "", nil
	}
	return pages.Summary(list), err
}

// lost returns the ids, sorted, of stories that the graph shows and that cannot be read from the ledger.
func (g *Graph) lost(ctx context.Context, found ledger.Damage) (ids []string) {
	for a, err := range g.store.Articles(ctx) {
		if err == nil && !found.Readable[a.ID] {
			ids = append(ids, a.ID)
		}
	}
	slices.Sort(ids)
	return ids
}

// mendFiles writes a damaged ledger anew with what can be read of it, and a damaged graph by what the
// ledger has.
func (g *Graph) mendFiles(ctx context.Context, f *Findings) (err error) {
	if f.Ledger != "" {
		err = g.store.Alone(ctx, func() (err error) {
			f.Kept, err = ledger.Salvage(g.path())
			return named(err)
		})
	}
	if err != nil || f.Graph == "" {
		return err
	}
	_, err = g.Rebuild(ctx)
	return err
}
