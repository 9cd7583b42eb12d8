package gazetteer

import (
	"os"
	"strings"
	"testing"

	"demarche/extract/text"
)

// BenchmarkLoad measures what loading the built-in tables takes: at most 100 ms.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Load(); err != nil {
			b.Fatal(err)
		}
	}
}

// newsText is a stretch of news prose for the benchmark: the stories' text where they are here, else
// sentences written for this test.
func newsText() string {
	if raw, err := os.ReadFile(evalDir + "/stories/articles.jsonl"); err == nil {
		return strings.ReplaceAll(string(raw), `\n`, "\n")
	}
	return strings.Repeat("Chinese President Xi Jinping will meet Russian leader Vladimir Putin in Moscow on Monday, officials said. ", 500)
}

// BenchmarkFind measures the look-up of all names in a text: at least 500,000 tokens a second.
func BenchmarkFind(b *testing.B) {
	set := load()
	doc := text.New("", newsText())
	b.ReportAllocs()
	b.SetBytes(int64(len(doc.Body)))
	for b.Loop() {
		for i := range doc.Sentences {
			set.Find(doc.SentenceTokens(i))
		}
	}
	b.ReportMetric(float64(len(doc.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
