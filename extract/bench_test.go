package extract_test

import (
	"slices"
	"strings"
	"testing"

	"demarche/extract"
	"demarche/extract/event"
	"demarche/extract/gazetteer"
	"demarche/extract/mention"
	"demarche/extract/text"
	"demarche/extract/tree"
	"demarche/extract/when"
)

// bulk is the stories that benchmarks read, and how long they are together. Two stories of
// testdata/articles make one of some 500 words, the length of an agency story.
func bulk(b *testing.B) (in []extract.Input, size int64, words int) {
	b.Helper()
	for pair := range slices.Chunk(stories(b, "articles"), 2) {
		s := pair[0]
		if len(pair) > 1 {
			s.Article.Text += "\n\n" + pair[1].Article.Text
		}
		in = append(in, s)
	}
	for _, s := range in {
		size += int64(len(s.Article.Title) + len(s.Article.Text))
		words += len(strings.Fields(s.Article.Text))
	}
	return in, size, words
}

// report notes the speed in stories.
func report(b *testing.B, stories, words int) {
	b.ReportMetric(float64(stories*b.N)/b.Elapsed().Seconds(), "stories/s")
	b.ReportMetric(float64(words)/float64(stories), "words/story")
}

// BenchmarkPipeline reads whole stories, once for each way of parsing.
func BenchmarkPipeline(b *testing.B) {
	for _, mode := range []extract.Mode{extract.Always, extract.Auto, extract.Off} {
		b.Run("syntax="+string(mode), func(b *testing.B) {
			in, size, words := bulk(b)
			x := reader(b, mode)
			b.SetBytes(size)
			b.ReportAllocs()
			start := cpuTime()
			for b.Loop() {
				for _, s := range in {
					x.Read(s)
				}
			}
			report(b, len(in), words)
			if used := cpuTime() - start; used > 0 {
				b.ReportMetric(float64(len(in)*b.N)/used.Seconds(), "stories/cpu-s")
				b.ReportMetric(float64(words*b.N)/used.Seconds(), "words/cpu-s")
			}
		})
	}
}

// parsed is the stories cut and parsed, and the names to find in them.
func parsed(b *testing.B) (docs []*text.Document, trees func(i int) []*tree.Sentence, names *gazetteer.Set, size int64, words int) {
	b.Helper()
	in, size, words := bulk(b)
	names, err := gazetteer.Load()
	if err != nil {
		b.Fatal(err)
	}
	p, err := extract.Model()
	if err != nil {
		b.Fatal(err)
	}
	kept := cache{p, map[string]tree.Arcs{}}
	for _, s := range in {
		docs = append(docs, text.New(s.Article.Title, s.Article.Text))
		tree.Build(docs[len(docs)-1], kept)
	}
	return docs, func(i int) []*tree.Sentence { return tree.Build(docs[i], kept) }, names, size, words
}

// cache is a parser that parses no sentence twice. It is for one goroutine.
type cache struct {
	tree.Parser
	known map[string]tree.Arcs
}

// Parse returns the arcs of a sentence, new copies each time: readers mend them.
func (c cache) Parse(tokens []text.Token) tree.Arcs {
	var key strings.Builder
	for _, t := range tokens {
		key.WriteString(t.Text + " ")
	}
	a, ok := c.known[key.String()]
	if !ok {
		a = c.Parser.Parse(tokens)
		c.known[key.String()] = a
	}
	return a
}

// BenchmarkMentions finds the mentions of stories whose trees are known.
func BenchmarkMentions(b *testing.B) {
	docs, trees, names, size, words := parsed(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for i, d := range docs {
			b.StopTimer()
			s := trees(i)
			b.StartTimer()
			mention.Find(d, s, names, mention.Context{})
		}
	}
	report(b, len(docs), words)
}

// BenchmarkEvents reads the events of stories whose mentions are known.
func BenchmarkEvents(b *testing.B) {
	docs, trees, names, size, words := parsed(b)
	r, err := event.New()
	if err != nil {
		b.Fatal(err)
	}
	found := make([]*mention.Story, len(docs))
	for i, d := range docs {
		found[i] = mention.Find(d, trees(i), names, mention.Context{})
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range found {
			r.Read(s, when.Anchor{Day: "2015-02-10"}, extract.MinConfidence)
		}
	}
	report(b, len(docs), words)
}
