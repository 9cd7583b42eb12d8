package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"demarche/graph/ledger"
	"demarche/schema"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"
)

// ctx is the context of tests that none ends.
var ctx = context.Background()

// open opens a ledger for writing.
func open(t testing.TB, path string) *ledger.Ledger {
	t.Helper()
	l, err := ledger.Open(path, ledger.Options{Write: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

// fresh opens a new ledger and returns its path too.
func fresh(t testing.TB) (*ledger.Ledger, string) {
	path := filepath.Join(t.TempDir(), "ledger.db")
	return open(t, path), path
}

// story makes a story of an id and a text.
func story(id, text string) ledger.Story {
	a := schema.Article{ID: id, Title: "Title of " + id, Text: text}
	r := schema.Record{Article: a, Entities: []schema.Entity{{ID: "person/x", Kind: schema.Person, Name: "X"}}, Events: []schema.Report{}}
	r.Article.Text = ""
	return ledger.Story{Article: a, Record: r, ReaderVersion: "1", Sketch: []uint32{1, 2}}
}

// put puts stories and returns their ids that changed.
func put(t testing.TB, l *ledger.Ledger, stories ...ledger.Story) []string {
	t.Helper()
	list, err := l.Put(ctx, stories)
	if err != nil {
		t.Fatal(err)
	}
	return ids(list)
}

// ids returns the ids of changes.
func ids(list []ledger.Change) []string {
	var ids []string
	for _, c := range list {
		ids = append(ids, c.ID)
	}
	return ids
}

func TestPutGetDelete(t *testing.T) {
	l, _ := fresh(t)
	a, b := story("a", "Text\nof \"a\" – ‘x’"), story("b\n\"'<>", strings.Repeat("long ", 100_000))
	if got := put(t, l, b, a); !slices.Equal(got, []string{"a", "b\n\"'<>"}) {
		t.Errorf("put changed %q", got)
	}
	for _, want := range []ledger.Story{a, b} {
		got, err := l.Get(ctx, want.Article.ID)
		want.Record.Article = schema.Article{ID: want.Article.ID, Title: want.Article.Title}
		if diff := cmp.Diff(got, want); err != nil || diff != "" {
			t.Errorf("%v, got - want +:\n%s", err, diff)
		}
	}
	if got := put(t, l, a, b); len(got) > 0 {
		t.Errorf("the same again changed %q", got)
	}
	a.Article.Text = "Other"
	list, err := l.Put(ctx, []ledger.Story{a})
	if err != nil || len(list) != 1 || list[0].Old == nil || list[0].New == nil {
		t.Errorf("correction: %+v, %v", list, err)
	}
	list, err = l.Delete(ctx, "a", "nobody")
	if err != nil || len(list) != 1 || list[0].New != nil {
		t.Errorf("delete: %+v, %v", list, err)
	}
	if _, err := l.Get(ctx, "a"); !errors.Is(err, ledger.ErrNotFound) {
		t.Errorf("deleted: %v, want ErrNotFound", err)
	}
	if n, err := l.Len(); err != nil || n != 1 {
		t.Errorf("len = %d, %v", n, err)
	}
}

func TestBadIDs(t *testing.T) {
	l, _ := fresh(t)
	for _, id := range []string{"", strings.Repeat("x", ledger.MaxID+1)} {
		if _, err := l.Put(ctx, []ledger.Story{story("good", ""), story(id, "")}); !errors.Is(err, ledger.ErrID) {
			t.Errorf("id of %d bytes: %v, want ErrID", len(id), err)
		}
	}
	if n, _ := l.Len(); n != 0 {
		t.Errorf("%d stories kept of refused batches", n)
	}
}

func TestSameURLTakesThePlace(t *testing.T) {
	l, _ := fresh(t)
	a, b := story("a", "old"), story("b", "new")
	a.Article.URL, b.Article.URL = "https://x/1", "https://x/1"
	put(t, l, a)
	if got := put(t, l, b); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("changed %q", got)
	}
	b.Article.URL = ""
	put(t, l, b)
	if got := put(t, l, a); !slices.Equal(got, []string{"a"}) {
		t.Errorf("after b gave up the URL: changed %q", got)
	}
}

func TestAllAndRecordsInOrder(t *testing.T) {
	l, _ := fresh(t)
	var want []string
	for i := range 150 {
		id := fmt.Sprintf("s%03d", i)
		want = append(want, id)
		put(t, l, story(id, "text of "+id))
	}
	var all, records []string
	for s, err := range l.All(ctx) {
		if err != nil || s.Article.Text != "text of "+s.Article.ID {
			t.Fatalf("%s: %q, %v", s.Article.ID, s.Article.Text, err)
		}
		all = append(all, s.Article.ID)
	}
	for s, err := range l.Records(ctx) {
		if err != nil || s.Article.Text != "" {
			t.Fatalf("%s: %q, %v", s.Article.ID, s.Article.Text, err)
		}
		records = append(records, s.Article.ID)
	}
	if !slices.Equal(all, want) || !slices.Equal(records, want) {
		t.Errorf("%d, %d stories, want %d", len(all), len(records), len(want))
	}
	for range l.All(ctx) {
		break
	}
	done, cancel := context.WithCancel(ctx)
	cancel()
	for _, err := range l.All(done) {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("after the end of the context: %v", err)
		}
	}
}

func TestPending(t *testing.T) {
	l, path := fresh(t)
	put(t, l, story("a", "1"), story("b", "1"))
	if err := l.Settle(ctx, "1", nil); err != nil {
		t.Fatal(err)
	}
	if list, err := l.Pending(ctx); err != nil || len(list) != 0 {
		t.Fatalf("after Settle: %v, %v", list, err)
	}
	if settled, err := l.Settled(); err != nil || !settled {
		t.Fatalf("after Settle: %v, %v", settled, err)
	}
	a := story("a", "2")
	a.ReaderVersion = "2"
	put(t, l, a, story("c", "1"))
	a.ReaderVersion = "3"
	put(t, l, a)
	if _, err := l.Delete(ctx, "b", "c"); err != nil {
		t.Fatal(err)
	}
	l.Close()
	list, err := open(t, path).Pending(ctx)
	if err != nil || !slices.Equal(ids(list), []string{"a", "b", "c"}) {
		t.Fatalf("pending: %+v, %v", list, err)
	}
	if list[0].Old.ReaderVersion != "1" || list[0].New.ReaderVersion != "3" || list[1].Old == nil || list[1].New != nil || list[2].Old != nil || list[2].New != nil {
		t.Errorf("pending: %+v", list)
	}
}

func TestSequence(t *testing.T) {
	l, _ := fresh(t)
	seq := func() uint64 {
		n, err := l.Sequence()
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	for name, c := range map[string]struct {
		change func()
		grows  bool
	}{
		"put":    {func() { put(t, l, story("a", fmt.Sprint(seq()))) }, true},
		"settle": {func() { _ = l.Settle(ctx, "1", nil) }, false},
		"judge":  {func() { _, _ = l.Judge(ctx, schema.Judgement{Verdict: schema.Wrong}) }, true},
		"nobody": {func() { _, _ = l.Delete(ctx, "nobody") }, false},
	} {
		before := seq()
		c.change()
		if (seq() > before) != c.grows {
			t.Errorf("%s: from %d to %d", name, before, seq())
		}
	}
}

func TestJudgements(t *testing.T) {
	l, path := fresh(t)
	for range 11 {
		if _, err := l.Judge(ctx, schema.Judgement{Verdict: schema.Wrong, By: "eve"}); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Settle(ctx, "1", nil); err != nil {
		t.Fatal(err)
	}
	if err := l.Undo(ctx, "j11"); err != nil {
		t.Fatal(err)
	}
	if err := l.Undo(ctx, "j11"); !errors.Is(err, ledger.ErrNotFound) {
		t.Errorf("undone twice: %v, want ErrNotFound", err)
	}
	l.Close()
	l = open(t, path)
	j, err := l.Judge(ctx, schema.Judgement{Verdict: schema.Wrong})
	if err != nil || j.ID != "j12" {
		t.Errorf("an id is used again: %s, %v", j.ID, err)
	}
	now, err := l.Judgements(ctx)
	if err != nil || len(now) != 11 || now[9].ID != "j10" || now[10].ID != "j12" {
		t.Errorf("judgements: %+v, %v", now, err)
	}
	before, err := l.RulingsBefore(ctx)
	if err != nil || len(before) != 11 || before[10].ID != "j11" {
		t.Errorf("before: %+v, %v", before, err)
	}
}

func TestDamage(t *testing.T) {
	l, path := fresh(t)
	put(t, l, story("a", "1"), story("b", "1"), story("c", "1"))
	l.Close()
	spoil(t, path, "records", "b", func(v []byte) []byte { v[len(v)-1] ^= 1; return v })
	spoil(t, path, "texts", "c", func([]byte) []byte { return []byte("x") })
	l = open(t, path)
	var good, bad []string
	for s, err := range l.All(ctx) {
		var damaged *ledger.DamagedError
		if errors.As(err, &damaged) && errors.Is(err, ledger.ErrDamaged) && strings.Contains(err.Error(), damaged.ID) {
			bad = append(bad, damaged.ID)
		} else if err == nil {
			good = append(good, s.Article.ID)
		}
	}
	if !slices.Equal(good, []string{"a"}) || !slices.Equal(bad, []string{"b", "c"}) {
		t.Errorf("good %q, bad %q", good, bad)
	}
	if got := put(t, l, story("b", "1")); !slices.Equal(got, []string{"b"}) {
		t.Errorf("mending changed %q", got)
	}
	l.Close()
	if d, err := ledger.Inspect(path); err != nil || d.Faults != "" || len(d.Readable) != 2 {
		t.Errorf("file: %+v, %v", d, err)
	}
}

// spoil changes a value behind the ledger's back.
func spoil(t *testing.T, path, bucket, key string, change func([]byte) []byte) {
	t.Helper()
	db, err := bolt.Open(path, 0o644, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	err = db.Update(func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte(bucket))
		return b.Put([]byte(key), change(slices.Clone(b.Get([]byte(key)))))
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestOpenErrors(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "ledger.db")
	if _, err := ledger.Open(path, ledger.Options{}); !errors.Is(err, ledger.ErrMissing) {
		t.Errorf("no file: %v, want ErrMissing", err)
	}
	l := open(t, path)
	put(t, l, story("a", strings.Repeat("long ", 10_000)))
	if _, err := ledger.Open(path, ledger.Options{Write: true, Wait: 20 * time.Millisecond}); !errors.Is(err, ledger.ErrLocked) {
		t.Errorf("open twice: %v, want ErrLocked", err)
	}
	l.Close()
	spoil(t, path, "meta", "version", func([]byte) []byte { return []byte("99") })
	if _, err := ledger.Open(path, ledger.Options{}); !errors.Is(err, ledger.ErrNewer) {
		t.Errorf("newer: %v, want ErrNewer", err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{"text": []byte("hello"), "zeroes": make([]byte, 1<<15), "cut": data[:3*4096]} {
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := ledger.Open(path, ledger.Options{}); !errors.Is(err, ledger.ErrDamaged) {
			t.Errorf("%s: %v, want ErrDamaged", name, err)
		}
	}
	if _, err := ledger.Open(filepath.Join(dir, "no", "folder"), ledger.Options{Write: true}); err == nil {
		t.Error("no folder: opened")
	}
}
