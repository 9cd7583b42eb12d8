package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
)

// filled returns a store with some hundred quads under each of some labels, all with the same object.
func filled(t *testing.T, dir, object string) *Store {
	t.Helper()
	s, err := Open(context.Background(), dir, Options{Create: true, Wait: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	fill(t, s, object)
	return s
}

// fill gives all labels another object.
func fill(t *testing.T, s *Store, object string) {
	t.Helper()
	want := map[quad.IRI][]quad.Quad{}
	for n := range 20 {
		label := quad.IRI(fmt.Sprint("dm:l", n))
		for k := range 30 {
			want[label] = append(want[label], quad.Quad{Subject: quad.IRI(fmt.Sprint("dm:s", k)), Predicate: quad.IRI("dm:p"), Object: quad.String(object), Label: label})
		}
	}
	if _, err := s.Apply(context.Background(), want); err != nil {
		t.Fatal(err)
	}
}

// objects returns the objects that a view shows, each once.
func objects(v *View) (map[string]bool, error) {
	found := map[string]bool{}
	for n := range 20 {
		quads, err := v.Quads(context.Background(), quad.IRI(fmt.Sprint("dm:l", n)))
		if err != nil {
			return nil, err
		}
		for _, q := range quads {
			found[quad.ToString(q.Object)] = true
		}
	}
	return found, nil
}

// TestWriterDoesNotWaitForLongReader lets a reader go on until a writer is through: if the writer
// waited for it, that would be never.
func TestWriterDoesNotWaitForLongReader(t *testing.T) {
	dir := t.TempDir()
	s := filled(t, dir, "before")
	reading, written := make(chan struct{}), make(chan struct{})
	var once sync.Once
	var waited time.Duration
	go func() {
		defer close(written)
		<-reading
		start := time.Now()
		if err := s.Write(context.Background(), func(*Batch) error { waited = time.Since(start); return nil }); err != nil {
			t.Error(err)
		}
		fill(t, s, "after")
	}()
	calls := 0
	err := s.ReadLong(context.Background(), func(v *View) error {
		calls++
		for {
			found, err := objects(v)
			if err != nil {
				return err
			}
			if len(found) != 1 {
				t.Errorf("a view shows %v", found)
			}
			once.Do(func() { close(reading) })
			select {
			case <-written:
				return nil
			case <-time.After(time.Millisecond):
			}
		}
	})
	if err != nil || calls != 2 {
		t.Errorf("%d calls, %v", calls, err)
	}
	t.Logf("the writer waited %s", waited)
	left, err := filepath.Glob(filepath.Join(dir, "*.tmp"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// TestLongQueryGivesWay does the same with a query that would take minutes.
func TestLongQueryGivesWay(t *testing.T) {
	s := filled(t, t.TempDir(), "x")
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	ended := make(chan error)
	go func() {
		ended <- s.Query(ctx, "gizmo", `while (true) { g.V().Count() }`, Limits{}, func(any) error { return nil })
	}()
	time.Sleep(20 * time.Millisecond)
	if err := s.Write(context.Background(), func(*Batch) error { return nil }); err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("the query ends with %v", err)
	}
}

// TestCopyIsWhole changes the store all the while that it is copied.
func TestCopyIsWhole(t *testing.T) {
	dir := t.TempDir()
	s := filled(t, dir, "0")
	end, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for n := 1; ; n++ {
			select {
			case <-end:
				return
			default:
				fill(t, s, fmt.Sprint(n))
			}
		}
	}()
	for range 5 {
		session, err := s.backend.aside(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		found, err := objects(&View{session: session})
		// Between its two transactions, adds before removes, a batch shows two; never more, and never none.
		if err != nil || len(found) == 0 || len(found) > 2 {
			t.Errorf("a copy shows %v, %v", found, err)
		}
		if err := session.close(); err != nil {
			t.Error(err)
		}
	}
	close(end)
	<-done
}

// TestCopyWhereNothingCanBeWritten copies into the folder of temporary files.
func TestCopyWhereNothingCanBeWritten(t *testing.T) {
	dir := t.TempDir()
	filled(t, dir, "x")
	if _, err := (disk{filepath.Join(dir, "none"), Options{}}).aside(context.Background()); err == nil || !strings.Contains(err.Error(), "none") {
		t.Errorf("of no store: %v", err)
	}
	if err := os.Chmod(dir, 0o555); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(dir, 0o755) // so that it can be removed
	session, err := (disk{dir, Options{}.withDefaults()}).aside(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if err := session.close(); err != nil {
		t.Error(err)
	}
}
