package shallow

import (
	"os"
	"strings"
	"testing"

	"demarche/extract/text"
)

// sample returns the tokens of an article written for this project, sentence by sentence.
func sample(b *testing.B) (sentences [][]text.Token, tokens int) {
	b.Helper()
	data, err := os.ReadFile("testdata/sample.txt")
	if err != nil {
		b.Fatal(err)
	}
	doc := text.New("", strings.TrimSpace(string(data)))
	for i := range doc.Sentences {
		sentences = append(sentences, doc.SentenceTokens(i))
	}
	return sentences, len(doc.Tokens)
}

// BenchmarkTag measures the tagger.
func BenchmarkTag(b *testing.B) {
	bench(b, func(tokens []text.Token) { Tag(tokens) })
}

// BenchmarkParse measures the parser over given tags, its own tagging included.
func BenchmarkParse(b *testing.B) {
	bench(b, func(tokens []text.Token) { Parse(tokens, nil) })
}

// bench runs f over the sample and reports tokens a second.
func bench(b *testing.B, f func([]text.Token)) {
	sentences, n := sample(b)
	Tag(nil)
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range sentences {
			f(s)
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkLoad measures the reading of the weights.
func BenchmarkLoad(b *testing.B) {
	b.SetBytes(int64(len(weights)))
	for b.Loop() {
		mustParser(weights)
	}
}
