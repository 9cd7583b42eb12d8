package graph_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"demarche/graph"
	"demarche/graph/ledger"
	"demarche/schema"
)

// TestAnyOrderWithRulingsAndForgetting ingests stories in several orders and batches, by processes
// that have just started and by one that goes on, with rulings in between as soon as their reports are
// there, and stories that come and are withdrawn: the graph is the same, and what joining remembers.
func TestAnyOrderWithRulingsAndForgetting(t *testing.T) {
	list, strays := stories(0, 60), stories(60, 72)
	ref := func(n int) schema.ReportRef { return schema.ReportRef{Article: fmt.Sprintf("w-%06d", n), Event: "e1"} }
	rules := []schema.Judgement{
		{Verdict: schema.Differ, Reports: []schema.ReportRef{ref(4), ref(5)}, By: "eve", Why: "two trips"},
		{Verdict: schema.Same, Reports: []schema.ReportRef{ref(8), ref(33)}},
		{Verdict: schema.Wrong, Reports: []schema.ReportRef{ref(17)}},
		{Verdict: schema.Rename, Entities: []string{list[0].Record.Entities[2].ID}, Name: "Somebody Else"},
		{Verdict: schema.Same, Entities: []string{list[0].Record.Entities[2].ID, list[40].Record.Entities[2].ID}},
	}
	want := ""
	for seed := range uint64(4) {
		got := mixed(t, seed, list, strays, rules)
		if want == "" {
			want = got
		}
		same(t, fmt.Sprintf("seed %d", seed), got, want)
	}
}

// mixed feeds a new graph at random and returns its quads.
func mixed(t *testing.T, seed uint64, list, strays []ledger.Story, rules []schema.Judgement) string {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 77))
	dir := t.TempDir()
	g := open(t, dir)
	todo := append(slices.Clone(list), strays...)
	r.Shuffle(len(todo), func(i, j int) { todo[i], todo[j] = todo[j], todo[i] })
	there := map[string]bool{}
	for len(todo) > 0 {
		n := min(len(todo), 1+r.IntN(15))
		ingest(t, g, todo[:n], n)
		for _, s := range todo[:n] {
			there[s.Article.ID] = true
		}
		todo = todo[n:]
		rules = ruleOn(t, g, rules, there)
		if r.IntN(2) == 0 {
			g = open(t, dir)
		}
	}
	var ids []string
	for _, s := range strays {
		ids = append(ids, s.Article.ID)
	}
	if _, err := g.Forget(ctx, ids...); err != nil {
		t.Fatal(err)
	}
	checkClean(t, g)
	return dump(t, g)
}

// ruleOn makes the rulings, one after the other, whose reports are there, and returns the rest.
func ruleOn(t *testing.T, g *graph.Graph, rules []schema.Judgement, there map[string]bool) []schema.Judgement {
	t.Helper()
	for len(rules) > 0 {
		for _, ref := range rules[0].Reports {
			if !there[ref.Article] {
				return rules
			}
		}
		if rules[0].Verdict == schema.Rename && !there["w-000000"] || len(rules[0].Entities) == 2 && !there["w-000040"] {
			return rules
		}
		if _, err := g.Judge(ctx, rules[0]); err != nil {
			t.Fatal(err)
		}
		rules = rules[1:]
	}
	return rules
}
