//go:build unix

package graph_test

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"demarche/graph"
	"demarche/graph/store"
)

// full is the child for whom files may not grow beyond a limit, as on a full disk. It ingests until
// that fails, says how many stories were acknowledged, and wants a clear error.
func full(dir, with string) error {
	limit, err := strconv.ParseUint(with, 10, 64)
	if err != nil {
		return err
	}
	signal.Ignore(syscall.SIGXFSZ)
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: limit, Max: limit}); err != nil {
		return err
	}
	g, err := graph.Open(ctx, dir, graph.Options{Create: true})
	if err != nil {
		return err
	}
	for n := 0; n < 2000; n += 10 {
		if _, err := g.Ingest(ctx, stories(n, n+10)); err != nil {
			// bbolt passes some of the system's errors on as text alone.
			if !strings.Contains(err.Error(), syscall.EFBIG.Error()) || !strings.Contains(err.Error(), dir) {
				return fmt.Errorf("unclear error: %w", err)
			}
			fmt.Println(n)
			return nil
		}
	}
	return errors.New("the disk is never full")
}

func TestFullDisk(t *testing.T) {
	for _, limit := range []int{1 << 19, 3 << 20, 6 << 20} {
		dir := t.TempDir()
		out, err := runChild("full", dir, strconv.Itoa(limit))
		if err != nil {
			t.Fatalf("limit %d: %v", limit, err)
		}
		acknowledged, err := strconv.Atoi(out)
		if err != nil {
			t.Fatalf("limit %d: says %q", limit, out)
		}
		t.Logf("limit %d: full after %d stories", limit, acknowledged)
		g := open(t, dir)
		for n := 0; n < acknowledged; n += 7 {
			if _, err := g.Story(ctx, fmt.Sprintf("w-%06d", n)); err != nil {
				t.Errorf("limit %d: story %d: %v", limit, n, err)
			}
		}
		want := open(t, t.TempDir())
		ingest(t, g, stories(0, acknowledged+10), acknowledged+10)
		ingest(t, want, stories(0, acknowledged+10), acknowledged+10)
		same(t, "once there is room again", dump(t, g), dump(t, want))
		checkClean(t, g)
	}
}

func TestFolderThatCannotBe(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	g, err := graph.Open(ctx, path, graph.Options{Create: true})
	if err == nil {
		_, err = g.Ingest(ctx, stories(0, 1))
	}
	if err == nil || !strings.Contains(err.Error(), path) {
		t.Errorf("error = %v, want one that names %s", err, path)
	}
	if _, err := graph.Open(ctx, t.TempDir(), graph.Options{}); !errors.Is(err, graph.ErrMissing) {
		t.Errorf("no store: %v, want ErrMissing", err)
	}
}

func TestSpoiledLedger(t *testing.T) {
	dir := t.TempDir()
	g := open(t, dir)
	ingest(t, g, stories(0, 4), 4)
	if err := os.WriteFile(filepath.Join(dir, "ledger.db"), []byte("nonsense"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := graph.Open(ctx, dir, graph.Options{}); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("error = %v, want ErrDamaged", err)
	}
	if data, _ := os.ReadFile(filepath.Join(dir, "ledger.db")); string(data) != "nonsense" {
		t.Error("the damaged file was touched")
	}
}
