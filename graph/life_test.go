//go:build unix

package graph_test

import (
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"demarche/graph"
	"demarche/graph/ask"
	"demarche/graph/export"
	"demarche/graph/store"
	"demarche/schema"
)

// benchGraph returns the folder of a graph of at least n stories: DEMARCHE_BENCH_STORE, which is
// filled once and used again, else a new one.
func benchGraph(b *testing.B, n int) string {
	dir := os.Getenv("DEMARCHE_BENCH_STORE")
	if dir == "" {
		dir = b.TempDir()
	}
	g := open(b, dir)
	size, err := g.Stats(ctx)
	if err != nil {
		size = graph.Stats{}
	}
	for first := size.Stories; first < n; first += 500 {
		ingest(b, g, stories(first, min(n, first+500)), 500)
	}
	return dir
}

// took runs fn for each k below n and reports the 95th percentile, the median and the worst of the
// clock, and of processor time, which a busy machine leaves as it is, the mean, the 95th percentile and
// the worst.
func took(b *testing.B, n int, fn func(k int)) {
	var all, used []time.Duration
	start := cpu()
	for k := range n {
		before := cpu()
		all = append(all, timed(func() { fn(k) }))
		used = append(used, cpu()-before)
	}
	b.ReportMetric(ms(cpu()-start)/float64(n), "cpu-ms")
	b.ReportMetric(ms(quantile(used, .95)), "cpu-p95-ms")
	b.ReportMetric(ms(quantile(used, 1)), "cpu-worst-ms")
	b.ReportMetric(ms(quantile(all, .5)), "p50-ms")
	b.ReportMetric(ms(quantile(all, .95)), "p95-ms")
	b.ReportMetric(ms(quantile(all, 1)), "worst-ms")
}

// BenchmarkLive measures one story until it can be queried, in a graph of DEMARCHE_BENCH_STORIES: by a
// process that goes on, and by one that has just started.
func BenchmarkLive(b *testing.B) {
	n := benchStories(b)
	dir := benchGraph(b, n)
	next := func() int {
		size, err := open(b, dir).Stats(ctx)
		if err != nil {
			b.Fatal(err)
		}
		return size.Stories
	}
	live := func(g *graph.Graph, k int) {
		list := stories(k, k+1)
		ingest(b, g, list, 1)
		ref := schema.ReportRef{Article: list[0].Article.ID, Event: list[0].Record.Events[0].ID}
		if _, event, err := g.Store().Report(ctx, ref); err != nil || event == "" {
			b.Fatalf("%s cannot be queried: %q, %v", ref, event, err)
		}
	}
	b.Run("going", func(b *testing.B) {
		for b.Loop() {
			g, first := open(b, dir), next()
			live(g, first)
			took(b, 40, func(k int) { live(g, first+1+k) })
		}
	})
	b.Run("new", func(b *testing.B) {
		for b.Loop() {
			first := next()
			took(b, 20, func(k int) { live(open(b, dir), first+k) })
		}
	})
	all, anonymous := rss()
	b.Logf("%.0f MB resident, %.0f MB of them no file", all, anonymous)
}

// question is a named question, asked for the k-th time.
type question func(q ask.Query, k int) error

// questions are all named questions. People and countries are other ones each time.
func questions(b *testing.B) map[string]question {
	n := max(benchStories(b)/4, 1) // of the stories that the graph holds
	person := func(k int) string { return stories(k*37%n*4, k*37%n*4+1)[0].Record.Entities[2].ID }
	country := func(k int) string { return stories(k%n*4, k%n*4+1)[0].Record.Entities[k%2].ID }
	ignore := func(_ any, err error) error { return err }
	return map[string]question{
		"who-met A":        func(q ask.Query, k int) error { return ignore(ask.WhoMet(ctx, q, person(k))) },
		"who-met COUNTRY":  func(q ask.Query, k int) error { return ignore(ask.WhoMet(ctx, q, country(k))) },
		"trips A":          func(q ask.Query, k int) error { return ignore(ask.Trips(ctx, q, person(k))) },
		"trips":            func(q ask.Query, _ int) error { return ignore(ask.Trips(ctx, q, "")) },
		"timeline A":       func(q ask.Query, k int) error { return ignore(ask.Timeline(ctx, q, person(k))) },
		"timeline US CN":   func(q ask.Query, k int) error { return ignore(ask.Timeline(ctx, q, country(k), country(k+1))) },
		"timeline COUNTRY": func(q ask.Query, k int) error { return ignore(ask.Timeline(ctx, q, country(k))) },
		"timeline --since": dated("2019-03-01", "2019-03-31"),
		"upcoming":         func(q ask.Query, _ int) error { return ignore(ask.Upcoming(ctx, q, false)) },
		"changes --since":  func(q ask.Query, _ int) error { q.Since = "2024-06"; return ignore(ask.Changes(ctx, q)) },
		"firsts":           func(q ask.Query, _ int) error { return ignore(ask.Firsts(ctx, q, 5)) },
		"path A B":         func(q ask.Query, k int) error { return ignore(ask.Path(ctx, q, person(k), person(k+1))) },
		"top pairs":        func(q ask.Query, _ int) error { return ignore(ask.Top(ctx, q, "pairs", 10)) },
		"top travellers":   func(q ask.Query, _ int) error { return ignore(ask.Top(ctx, q, "travellers", 10)) },
		"compare":          compared("wire one", "The Ledger"),
		"show A":           func(q ask.Query, k int) error { return ignore(ask.Show(ctx, q, person(k))) },
		"show COUNTRY":     func(q ask.Query, k int) error { return ignore(ask.Show(ctx, q, country(k))) },
		"2 hops": func(q ask.Query, k int) error {
			return ignore(ask.Select(ctx, q, ask.Part{Around: person(k), Hops: 2}))
		},
		"timeline A, quotes": quoted(person),
	}
}

// dated asks for the events of some days.
func dated(since, until string) question {
	return func(q ask.Query, _ int) error {
		q.Since, q.Until = since, until
		_, err := ask.Timeline(ctx, q)
		return err
	}
}

// compared compares two sources, whose names are looked up as the command line does.
func compared(names ...string) question {
	return func(q ask.Query, _ int) error {
		var found []string
		for _, name := range names {
			source, err := ask.FindSource(ctx, q.Graph, name)
			if err != nil {
				return err
			}
			found = append(found, source)
		}
		_, err := ask.Compare(ctx, q, found[0], found[1])
		return err
	}
}

// quoted asks for a timeline with quotes.
func quoted(person func(int) string) question {
	return func(q ask.Query, k int) error {
		q.Evidence = true
		_, err := ask.Timeline(ctx, q, person(k))
		return err
	}
}

// BenchmarkQuestions measures every named question, each in a view of its own as the command line asks
// it, in a graph of DEMARCHE_BENCH_STORIES.
func BenchmarkQuestions(b *testing.B) {
	s := open(b, benchGraph(b, benchStories(b))).Store()
	today := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	for name, ask1 := range questions(b) {
		b.Run(strings.ReplaceAll(name, " ", "_"), func(b *testing.B) {
			for b.Loop() {
				took(b, 20, func(k int) {
					err := s.ReadLong(ctx, func(v *store.View) error { return ask1(ask.Query{Graph: ask.Of(v), Today: today}, k) })
					if err != nil {
						b.Fatal(err)
					}
				})
			}
		})
	}
	b.Run("completion", func(b *testing.B) {
		for b.Loop() {
			took(b, 20, func(k int) {
				if err := s.Names(ctx, func(id, name string) error { return nil }); err != nil {
					b.Fatal(err)
				}
			})
		}
	})
}

// BenchmarkExport measures the export of everything as N-Quads, in a graph of DEMARCHE_BENCH_STORIES.
func BenchmarkExport(b *testing.B) {
	s := open(b, benchGraph(b, benchStories(b))).Store()
	for b.Loop() {
		before, start, lines := cpu(), time.Now(), countLines(0)
		err := s.ReadLong(ctx, func(v *store.View) error {
			lines = 0
			selected := ask.Selection{Whole: true}
			return export.Write(ctx, &lines, "nquads", export.Selection{Selection: selected, Statements: export.FromView(v, selected)}, export.Options{})
		})
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(lines)/time.Since(start).Seconds(), "quads/s")
		b.ReportMetric(float64(lines)/(cpu()-before).Seconds(), "quads/cpu-s")
	}
}

// countLines counts the lines written.
type countLines int

// Write counts lines.
func (c *countLines) Write(p []byte) (int, error) {
	*c += countLines(strings.Count(string(p), "\n"))
	return len(p), nil
}

var _ io.Writer = new(countLines)

// BenchmarkRebuild measures making a graph of DEMARCHE_BENCH_STORIES anew.
func BenchmarkRebuild(b *testing.B) {
	n := benchStories(b)
	g := open(b, benchGraph(b, n))
	for b.Loop() {
		before := cpu()
		d := timed(func() {
			if _, err := g.Rebuild(ctx); err != nil {
				b.Fatal(err)
			}
		})
		b.ReportMetric(d.Seconds()*10000/float64(n), "s/10000-stories")
		b.ReportMetric((cpu()-before).Seconds()*10000/float64(n), "cpu-s/10000-stories")
		all, anonymous := rss()
		b.ReportMetric(all, "MB-rss")
		b.ReportMetric(anonymous, "MB-anon")
	}
}

// BenchmarkCheck measures comparing a graph of DEMARCHE_BENCH_STORIES with its ledger.
func BenchmarkCheck(b *testing.B) {
	n := benchStories(b)
	g := open(b, benchGraph(b, n))
	for b.Loop() {
		before := cpu()
		d := timed(func() { checkClean(b, g) })
		b.ReportMetric(d.Seconds(), "s")
		b.ReportMetric((cpu() - before).Seconds(), "cpu-s")
		all, anonymous := rss()
		b.ReportMetric(all, "MB-rss")
		b.ReportMetric(anonymous, "MB-anon")
	}
}
