//go:build unix

package graph_test

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"demarche/graph/store"

	"github.com/cayleygraph/quad"
)

// benchStories is how many stories a benchmark's graph has: DEMARCHE_BENCH_STORIES, else 200, which
// make about 10,000 quads.
func benchStories(b *testing.B) int {
	n, err := strconv.Atoi(os.Getenv("DEMARCHE_BENCH_STORIES"))
	if err != nil || n <= 0 {
		return 200
	}
	b.Logf("%d stories", n)
	return n
}

// rss returns the program's resident memory in megabytes, all of it and what no file backs; 0 where
// the system does not tell.
func rss() (all, anonymous float64) {
	data, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, 0
	}
	for line := range strings.Lines(string(data)) {
		var kb float64
		if _, err := fmt.Sscanf(line, "VmRSS: %f kB", &kb); err == nil {
			all = kb / 1024
		}
		if _, err := fmt.Sscanf(line, "RssAnon: %f kB", &kb); err == nil {
			anonymous = kb / 1024
		}
	}
	return all, anonymous
}

// BenchmarkIngest measures durable ingest in batches of 100 stories into an empty graph, which
// becomes as large as DEMARCHE_BENCH_STORIES says.
func BenchmarkIngest(b *testing.B) {
	n := benchStories(b)
	for b.Loop() {
		g := open(b, b.TempDir())
		var took, used time.Duration
		for first := 0; first < n; first += 100 {
			list, before := stories(first, min(n, first+100)), cpu()
			took += timed(func() { ingest(b, g, list, 100) })
			used += cpu() - before
		}
		size, err := g.Stats(ctx)
		if err != nil {
			b.Fatal(err)
		}
		all, anonymous := rss()
		b.ReportMetric(float64(n)/took.Seconds(), "stories/s")
		b.ReportMetric(float64(n)/used.Seconds(), "stories/cpu-s")
		b.ReportMetric(float64(size.Quads)/took.Seconds(), "quads/s")
		b.ReportMetric(float64(size.Quads)/used.Seconds(), "quads/cpu-s")
		b.ReportMetric(float64(size.Quads), "quads")
		b.ReportMetric(float64(size.GraphBytes)/float64(size.Quads), "B/quad")
		b.ReportMetric(all, "MB-rss")
		b.ReportMetric(anonymous, "MB-anon")
	}
}

// BenchmarkRaw measures Cayley alone: the quads of a graph of DEMARCHE_BENCH_STORIES, written label
// by label in transactions of as many quads as 100 stories have, each durable.
func BenchmarkRaw(b *testing.B) {
	n := benchStories(b)
	from := open(b, b.TempDir())
	for first := 0; first < n; first += 500 {
		ingest(b, from, stories(first, min(n, first+500)), 500)
	}
	for b.Loop() {
		b.StopTimer()
		to, err := store.Open(ctx, b.TempDir(), store.Options{Create: true})
		if err != nil {
			b.Fatal(err)
		}
		quads, took, before := 0, time.Duration(0), cpu()
		var reading time.Duration
		want := map[quad.IRI][]quad.Quad{}
		pending := 0
		flush := func() {
			b.StartTimer()
			took += timed(func() {
				if err := to.Write(ctx, func(w *store.Batch) error { _, err := w.Add(ctx, want); return err }); err != nil {
					b.Fatal(err)
				}
			})
			b.StopTimer()
			clear(want)
			quads, pending = quads+pending, 0
		}
		var last quad.IRI
		mark := cpu()
		for q, err := range from.Store().AllQuads(ctx) {
			if err != nil {
				b.Fatal(err)
			}
			if label := q.Label.(quad.IRI); label != last && pending > 6500 {
				reading += cpu() - mark
				flush()
				mark = cpu()
			}
			last = q.Label.(quad.IRI)
			want[last] = append(want[last], q)
			pending++
		}
		reading += cpu() - mark
		flush()
		b.ReportMetric(float64(quads)/took.Seconds(), "quads/s")
		b.ReportMetric(float64(quads)/(cpu()-before-reading).Seconds(), "quads/cpu-s")
		b.StartTimer()
	}
}

// cpu returns the processor time that the program has used.
func cpu() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// timed returns how long fn takes.
func timed(fn func()) time.Duration {
	start := time.Now()
	fn()
	return time.Since(start)
}

// ms returns d in milliseconds.
func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// quantile returns the q-th quantile of a list, which it sorts.
func quantile(list []time.Duration, q float64) time.Duration {
	slices.Sort(list)
	return list[int(q*float64(len(list)-1))]
}
