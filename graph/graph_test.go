package graph_test

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"demarche/graph"
	"demarche/graph/internal/world"
	"demarche/graph/ledger"
	"demarche/graph/resolve"
	"demarche/graph/store"
	"demarche/schema"
)

// ctx is the context of tests that none ends.
var ctx = context.Background()

// open opens a graph in dir.
func open(t testing.TB, dir string) *graph.Graph {
	t.Helper()
	g, err := graph.Open(ctx, dir, graph.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// stories returns the stories of a made-up world from first up to last.
func stories(first, last int) []ledger.Story {
	w := world.New(7)
	var list []ledger.Story
	for n := first; n < last; n++ {
		r := w.Story(n)
		list = append(list, ledger.Story{Article: r.Article, Record: r, ReaderVersion: "test"})
	}
	return list
}

// ingest ingests stories in batches of the given size.
func ingest(t testing.TB, g *graph.Graph, list []ledger.Story, size int) {
	t.Helper()
	for part := range slices.Chunk(list, size) {
		if _, err := g.Ingest(ctx, part); err != nil {
			t.Fatal(err)
		}
	}
}

// dump returns all quads as N-Quads.
func dump(t testing.TB, g *graph.Graph) string {
	t.Helper()
	var b bytes.Buffer
	for q, err := range g.Store().AllQuads(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		b.WriteString(q.NQuad() + "\n")
	}
	return b.String()
}

// same fails the test at the first line where two dumps differ.
func same(t testing.TB, what, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	a, b := bytes.Split([]byte(got), []byte("\n")), bytes.Split([]byte(want), []byte("\n"))
	for i := range min(len(a), len(b)) {
		if !bytes.Equal(a[i], b[i]) {
			t.Fatalf("%s: line %d:\n got %s\nwant %s", what, i+1, a[i], b[i])
		}
	}
	t.Fatalf("%s: %d lines, want %d", what, len(a), len(b))
}

func TestIngestTwice(t *testing.T) {
	g := open(t, t.TempDir())
	list := stories(0, 40)
	first, err := g.Ingest(ctx, list)
	if err != nil || first.New != 40 || first.Quads.Added == 0 || len(first.Events) == 0 {
		t.Fatalf("first: %+v, %v", first, err)
	}
	before := dump(t, g)
	again, err := g.Ingest(ctx, list)
	if err != nil || again.Same != 40 || again.Quads != (store.Changes{}) {
		t.Errorf("again: %+v, %v", again, err)
	}
	same(t, "after ingesting twice", dump(t, g), before)
	checkClean(t, g)
}

// checkClean fails the test if Check finds anything.
func checkClean(t testing.TB, g *graph.Graph) {
	t.Helper()
	f, err := g.Check(ctx, false)
	if err != nil || !f.Clean() {
		t.Fatalf("check: %+v, %v", f, err)
	}
}

func TestAnyOrderAnyBatches(t *testing.T) {
	list := stories(0, 120)
	g := open(t, t.TempDir())
	ingest(t, g, list, 200)
	want := dump(t, g)
	for _, seed := range []uint64{1, 2, 3} {
		t.Logf("seed %d", seed)
		r := rand.New(rand.NewPCG(seed, 0))
		shuffled := slices.Clone(list)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		other := open(t, t.TempDir())
		for len(shuffled) > 0 {
			n := min(len(shuffled), 1+r.IntN(40))
			ingest(t, other, shuffled[:n], n)
			shuffled = shuffled[n:]
		}
		same(t, "in another order", dump(t, other), want)
		if _, err := other.Rebuild(ctx); err != nil {
			t.Fatal(err)
		}
		same(t, "rebuilt", dump(t, other), want)
	}
}

func TestForget(t *testing.T) {
	list := stories(0, 60)
	g, rest := open(t, t.TempDir()), open(t, t.TempDir())
	ingest(t, g, list, 25)
	var ids []string
	var kept []ledger.Story
	for i, s := range list {
		if i%3 == 1 {
			ids = append(ids, s.Article.ID)
		} else {
			kept = append(kept, s)
		}
	}
	c, err := g.Forget(ctx, append(ids, "no such story")...)
	if err != nil || c.Removed != len(ids) {
		t.Fatalf("forget: %+v, %v", c, err)
	}
	ingest(t, rest, kept, 100)
	same(t, "after forgetting", dump(t, g), dump(t, rest))
}

func TestCorrection(t *testing.T) {
	list := stories(0, 8)
	g, want := open(t, t.TempDir()), open(t, t.TempDir())
	ingest(t, g, list, 8)
	list[2].Article.Text = "Another text."
	list[2].Record.Events = list[2].Record.Events[:1]
	c, err := g.Ingest(ctx, list[2:3])
	if err != nil || c.Replaced != 1 {
		t.Fatalf("same id: %+v, %v", c, err)
	}
	list[3].Article.ID = "another id of the same address"
	if c, err = g.Ingest(ctx, list[3:4]); err != nil || c.New != 1 || c.Removed != 1 {
		t.Fatalf("same URL: %+v, %v", c, err)
	}
	ingest(t, want, list, 3)
	same(t, "after corrections", dump(t, g), dump(t, want))
	s, err := g.Story(ctx, list[2].Article.ID)
	if err != nil || s.Article.Text != "Another text." {
		t.Errorf("story = %q, %v", s.Article.Text, err)
	}
}

func TestJudgements(t *testing.T) {
	g := open(t, t.TempDir())
	ingest(t, g, stories(0, 24), 24)
	plain := dump(t, g)
	a, b, c := schema.ReportRef{Article: "w-000004", Event: "e1"}, schema.ReportRef{Article: "w-000005", Event: "e1"}, schema.ReportRef{Article: "w-000012", Event: "e1"}
	event := func(r schema.ReportRef) string {
		t.Helper()
		_, id, err := g.Store().Report(ctx, r)
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	if event(a) != event(b) || event(a) == event(c) {
		t.Fatalf("before: %s %s %s", event(a), event(b), event(c))
	}
	rule := func(j schema.Judgement) schema.Judgement {
		t.Helper()
		j, err := g.Judge(ctx, j)
		if err != nil {
			t.Fatal(err)
		}
		return j
	}
	differ := rule(schema.Judgement{Verdict: schema.Differ, Reports: []schema.ReportRef{a, b}, By: "eve", Why: "two trips"})
	rule(schema.Judgement{Verdict: schema.Same, Reports: []schema.ReportRef{a, c}})
	rule(schema.Judgement{Verdict: schema.Wrong, Reports: []schema.ReportRef{{Article: "w-000008", Event: "e1"}}})
	rule(schema.Judgement{Verdict: schema.Rename, Entities: []string{"country/US"}, Name: "The States"})
	if event(a) == event(b) || event(a) != event(c) || event(schema.ReportRef{Article: "w-000008", Event: "e1"}) != "" {
		t.Errorf("after: %s %s %s", event(a), event(b), event(c))
	}
	_, err := g.Judge(ctx, schema.Judgement{Verdict: schema.Same, Reports: []schema.ReportRef{b, c}})
	var clash *resolve.Contradiction
	if !errors.As(err, &clash) || len(clash.Chain) != 3 {
		t.Errorf("contradiction: %v", err)
	}
	if _, err := g.Judge(ctx, schema.Judgement{Verdict: schema.Wrong, Reports: []schema.ReportRef{{Article: "x", Event: "y"}}}); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("no such report: %v", err)
	}
	judged := dump(t, g)
	if _, err := g.Rebuild(ctx); err != nil {
		t.Fatal(err)
	}
	same(t, "rulings after a rebuild", dump(t, g), judged)
	checkClean(t, g)
	list, err := g.Judgements(ctx)
	if err != nil || len(list) != 4 || list[0].ID != differ.ID || list[0].Why != "two trips" {
		t.Errorf("judgements: %+v, %v", list, err)
	}
	for _, j := range list {
		if err := g.Undo(ctx, j.ID); err != nil {
			t.Fatal(err)
		}
	}
	same(t, "all rulings undone", dump(t, g), plain)
	if err := g.Undo(ctx, "j1"); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("undone twice: %v", err)
	}
}

func TestTwoGraphsOnOneFolder(t *testing.T) {
	dir := t.TempDir()
	a, b, want := open(t, dir), open(t, dir), open(t, t.TempDir())
	list := stories(0, 40)
	for i, part := range slices.Collect(slices.Chunk(list, 5)) {
		g := a
		if i%2 == 1 {
			g = b
		}
		ingest(t, g, part, 5)
	}
	ingest(t, want, list, 40)
	same(t, "written by two", dump(t, a), dump(t, want))
}
