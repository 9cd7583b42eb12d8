package article

import (
	"os"
	"testing"
)

// BenchmarkRead reads the gold stories from JSON lines; the figure that counts is stories/s.
func BenchmarkRead(b *testing.B) {
	const path = "../../testdata/gold/articles.jsonl"
	info, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(info.Size())
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for _, err := range Walk([]string{path}, nil, Options{}) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "stories/s")
}

// BenchmarkPages reads the saved pages.
func BenchmarkPages(b *testing.B) {
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for _, err := range Walk([]string{"../../testdata/pages"}, nil, Options{}) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "pages/s")
}
