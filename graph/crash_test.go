//go:build unix

package graph_test

import (
	"slices"
	"testing"

	"demarche/graph/ledger"
	"demarche/graph/resolve"
	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// TestCrashBetweenLedgerAndGraph changes the ledger behind the graph's back, as a crash leaves it.
func TestCrashBetweenLedgerAndGraph(t *testing.T) {
	dir := t.TempDir()
	g, want := open(t, dir), open(t, t.TempDir())
	list := stories(0, 40)
	for i := range list {
		list[i].Sketch = resolve.Sketch(list[i].Article.Text)
	}
	ingest(t, g, list[:30], 30)
	l, err := ledger.Open(dir+"/ledger.db", ledger.Options{Write: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Put(ctx, list[30:40]); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Delete(ctx, list[4].Article.ID, list[31].Article.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Judge(ctx, schema.Judgement{Verdict: schema.Wrong, Reports: []schema.ReportRef{{Article: list[8].Article.ID, Event: "e1"}}}); err != nil {
		t.Fatal(err)
	}
	l.Close()
	f, err := g.Check(ctx, false)
	if err != nil || f.Clean() || len(f.Pending) == 0 || f.Missing == 0 {
		t.Fatalf("check sees nothing: %+v, %v", f, err)
	}
	g = open(t, dir) // finishes what was begun
	checkClean(t, g)
	kept := slices.Delete(slices.Delete(slices.Clone(list), 31, 32), 4, 5)
	ingest(t, want, kept, 50)
	if _, err := want.Judge(ctx, schema.Judgement{Verdict: schema.Wrong, Reports: []schema.ReportRef{{Article: list[8].Article.ID, Event: "e1"}}}); err != nil {
		t.Fatal(err)
	}
	same(t, "mended by opening", dump(t, g), dump(t, want))
}

// TestCheckFixes spoils graph and ledger and lets Check mend them.
func TestCheckFixes(t *testing.T) {
	dir := t.TempDir()
	g := open(t, dir)
	ingest(t, g, stories(0, 20), 20)
	before := dump(t, g)
	label := schema.ArticleIRI("w-000003")
	quads, err := g.Store().Quads(ctx, label)
	if err != nil {
		t.Fatal(err)
	}
	quads[0].Object = schema.IRI("nonsense")
	stray := schema.EntityQuads(schema.Entity{ID: "person/stray", Kind: schema.Person, Name: "Stray"})
	if _, err := g.Store().Apply(ctx, map[quad.IRI][]quad.Quad{label: quads, schema.IRI("person/stray"): stray}); err != nil {
		t.Fatal(err)
	}
	f, err := g.Check(ctx, false)
	if err != nil || len(f.Labels) != 2 || f.Missing != 1 || f.Extra != 1+len(stray) || f.Fixed {
		t.Errorf("check: %+v, %v", f, err)
	}
	if f, err = g.Check(ctx, true); err != nil || !f.Fixed {
		t.Errorf("fix: %+v, %v", f, err)
	}
	same(t, "fixed", dump(t, g), before)
	checkClean(t, g)
}
