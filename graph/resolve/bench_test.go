package resolve

import (
	"fmt"
	"testing"

	"demarche/graph/internal/world"
)

// worldStories returns the first n stories of a made-up world.
func worldStories(n int) []Story {
	w := world.New(7)
	list := make([]Story, n)
	for i := range list {
		r := w.Story(i)
		list[i] = Story{r, Sketch(r.Article.Text)}
		list[i].Record.Article.Text = ""
	}
	return list
}

// BenchmarkResolve measures resolving everything at once, and its growth.
func BenchmarkResolve(b *testing.B) {
	for _, n := range []int{500, 2000, 8000} {
		list := worldStories(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Resolve(list, nil)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(n), "µs/story")
		})
	}
}

// BenchmarkSketch measures the hashes of a text.
func BenchmarkSketch(b *testing.B) {
	text := world.New(7).Story(0).Article.Text
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Sketch(text)
	}
}
