package store_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"demarche/graph/store"
	"demarche/graph/store/storetest"

	"github.com/cayleygraph/quad"
)

func TestMemory(t *testing.T) {
	storetest.Run(t, func(t *testing.T) *store.Store {
		s, err := store.OpenMemory()
		if err != nil {
			t.Fatal(err)
		}
		return s
	})
}

func TestDisk(t *testing.T) {
	storetest.Run(t, func(t *testing.T) *store.Store { return open(t, t.TempDir(), store.Options{Create: true}) })
}

// open opens the store in dir.
func open(t *testing.T, dir string, opt store.Options) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// one is a graph of one quad.
var one = map[quad.IRI][]quad.Quad{"dm:a": {{Subject: quad.IRI("s"), Predicate: quad.IRI("p"), Object: quad.IRI("o"), Label: quad.IRI("dm:a")}}}

func TestOpenErrors(t *testing.T) {
	ctx := context.Background()
	if _, err := store.Open(ctx, t.TempDir(), store.Options{}); !errors.Is(err, store.ErrMissing) {
		t.Errorf("empty folder: %v, want ErrMissing", err)
	}
	dir := t.TempDir()
	if _, err := open(t, dir, store.Options{Create: true}).Apply(ctx, one); err != nil {
		t.Fatal(err)
	}
	open(t, dir, store.Options{})
	path := filepath.Join(dir, "indexes.bolt")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{"text": []byte("hello"), "zeroes": make([]byte, 1<<16), "cut": data[:3*4096]} {
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Open(ctx, dir, store.Options{}); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: %v, want ErrDamaged", name, err)
		}
	}
}

func TestLocked(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	var told string
	writer := open(t, dir, store.Options{Create: true, Name: "the writer"})
	other := open(t, dir, store.Options{Create: true, Wait: 500 * time.Millisecond, Waiting: func(holder string) { told = holder }})
	err := writer.Write(ctx, func(*store.Batch) error {
		_, err := other.Apply(ctx, one)
		if !errors.Is(err, store.ErrLocked) {
			t.Errorf("writer beside a writer: %v, want ErrLocked", err)
		}
		_, err = other.Quads(ctx, "dm:a")
		if !errors.Is(err, store.ErrLocked) {
			t.Errorf("reader beside a writer: %v, want ErrLocked", err)
		}
		return nil
	})
	if err != nil || told != "the writer" {
		t.Errorf("told %q, %v", told, err)
	}
	err = writer.Read(ctx, func(*store.View) error {
		if _, err := other.Quads(ctx, "dm:a"); err != nil {
			t.Errorf("reader beside a reader: %v", err)
		}
		_, err := other.Apply(ctx, one)
		if !errors.Is(err, store.ErrLocked) {
			t.Errorf("writer beside a reader: %v, want ErrLocked", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestWriterIsNotStarved(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	s := open(t, t.TempDir(), store.Options{Create: true, Wait: 5 * time.Second})
	if _, err := s.Apply(ctx, one); err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	for range 4 {
		go func() {
			for ctx.Err() == nil {
				_ = s.Read(ctx, func(*store.View) error { time.Sleep(20 * time.Millisecond); return nil })
			}
			done <- struct{}{}
		}()
	}
	time.Sleep(50 * time.Millisecond)
	start := time.Now()
	if _, err := s.Apply(ctx, nil); err != nil {
		t.Error(err)
	}
	if waited := time.Since(start); waited > 2*time.Second {
		t.Errorf("the writer waited for %s", waited)
	}
	cancel()
	for range 4 {
		<-done
	}
}

func TestContextEndsWaiting(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir, store.Options{Create: true})
	err := s.Write(context.Background(), func(*store.Batch) error {
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
		defer cancel()
		_, err := s.Apply(ctx, one)
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error = %v, want the context's", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
