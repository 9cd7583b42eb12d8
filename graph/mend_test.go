package graph_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"demarche/graph"
	"demarche/graph/store"

	bolt "go.etcd.io/bbolt"
)

// damaged opens a graph that may be damaged.
func damaged(t *testing.T, dir string) *graph.Graph {
	t.Helper()
	g, err := graph.Open(ctx, dir, graph.Options{Repair: true})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// noise overwrites 4096 bytes of a file.
func noise(t *testing.T, path string, page int) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	bytes := make([]byte, 4096)
	rand.NewChaCha8([32]byte{1}).Read(bytes)
	if _, err := f.WriteAt(bytes, int64(page)*4096); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// pagesOf returns how many pages of 4096 bytes a file has.
func pagesOf(t *testing.T, path string) int {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return int(info.Size()) / 4096
}

func TestDamagedRecordCostsOneStory(t *testing.T) {
	dir := t.TempDir()
	g := open(t, dir)
	list := stories(0, 40)
	ingest(t, g, list, 40)
	want := dump(t, g)
	spoilRecord(t, filepath.Join(dir, "ledger.db"), "w-000007")
	f, err := damaged(t, dir).Check(ctx, false)
	if err != nil || !slices.Equal(f.Damaged, []string{"w-000007"}) || f.Clean() || f.Fixed {
		t.Fatalf("check: %+v, %v", f, err)
	}
	if _, err := open(t, dir).Ingest(ctx, stories(40, 44)); err != nil {
		t.Errorf("others are kept out: %v", err)
	}
	if f, err = damaged(t, dir).Check(ctx, true); err != nil || !f.Fixed || !slices.Equal(f.Damaged, []string{"w-000007"}) {
		t.Fatalf("fix: %+v, %v", f, err)
	}
	g = open(t, dir)
	checkClean(t, g)
	if _, err := g.Story(ctx, "w-000007"); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("the damaged story: %v", err)
	}
	ingest(t, g, list, 40)
	if _, err := g.Forget(ctx, storyIDs(40, 44)...); err != nil {
		t.Fatal(err)
	}
	same(t, "read again", dump(t, g), want)
}

// spoilRecord changes a byte of a story's record behind the ledger's back.
func spoilRecord(t *testing.T, path, id string) {
	t.Helper()
	db, err := bolt.Open(path, 0o644, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte("records"))
		v := slices.Clone(b.Get([]byte(id)))
		v[len(v)/2] ^= 8
		return b.Put([]byte(id), v)
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
}

// TestDamagedPages overwrites pages of the ledger, one a round, until that has cost stories three times.
// Each time every story that is lost is named, the others answer, and reading the articles again gives
// the graph that was.
func TestDamagedPages(t *testing.T) {
	list := stories(0, 60)
	whole := t.TempDir()
	ingest(t, open(t, whole), list, 60)
	want := dump(t, open(t, whole))
	cost := 0
	for page := 2; page < pagesOf(t, filepath.Join(whole, "ledger.db")) && cost < 3; page++ {
		dir := filepath.Join(t.TempDir(), "store")
		if err := os.CopyFS(dir, os.DirFS(whole)); err != nil {
			t.Fatal(err)
		}
		noise(t, filepath.Join(dir, "ledger.db"), page)
		f, err := damaged(t, dir).Check(ctx, false)
		if err != nil {
			t.Fatal(err)
		}
		if f.Ledger == "" {
			continue
		}
		fixed, err := damaged(t, dir).Check(ctx, true)
		if err != nil || !fixed.Fixed || !slices.Equal(fixed.Damaged, f.Damaged) {
			t.Fatalf("page %d: %+v, %v, named before %v", page, fixed, err, f.Damaged)
		}
		if _, err := os.Stat(fixed.Kept); err != nil {
			t.Errorf("page %d: the damaged file is not kept: %v", page, err)
		}
		g := open(t, dir)
		checkClean(t, g)
		lost := 0
		for _, s := range list {
			if _, err := g.Story(ctx, s.Article.ID); err == nil {
				continue
			}
			if lost++; !slices.Contains(f.Damaged, s.Article.ID) {
				t.Errorf("page %d: story %s is lost and not named", page, s.Article.ID)
			}
		}
		if lost > 0 {
			cost++
			t.Logf("page %d: %s: %d stories", page, f.Ledger, lost)
		}
		ingest(t, g, list, 60)
		same(t, fmt.Sprintf("page %d, read again", page), dump(t, g), want)
	}
	if cost < 3 {
		t.Errorf("%d pages cost stories", cost)
	}
}

func TestDamagedGraphIsWrittenAnew(t *testing.T) {
	whole := t.TempDir()
	ingest(t, open(t, whole), stories(0, 30), 30)
	want := dump(t, open(t, whole))
	mended := 0
	for page := 0; page < pagesOf(t, filepath.Join(whole, store.File)) && mended < 6; page += 7 {
		dir := filepath.Join(t.TempDir(), "store")
		if err := os.CopyFS(dir, os.DirFS(whole)); err != nil {
			t.Fatal(err)
		}
		noise(t, filepath.Join(dir, store.File), page)
		f, err := damaged(t, dir).Check(ctx, true)
		if err != nil {
			t.Fatalf("page %d: %v", page, err)
		}
		if f.Graph != "" {
			mended++
		}
		same(t, fmt.Sprintf("page %d", page), dump(t, open(t, dir)), want)
	}
	if mended < 3 {
		t.Errorf("%d damaged graphs were mended", mended)
	}
}
