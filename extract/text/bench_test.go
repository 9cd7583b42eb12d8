package text

import (
	"strings"
	"testing"
	"time"
)

// story is copy in the manner of an agency, 450 words long once repeated.
var story = strings.Repeat(`U.S. Secretary of State Jane Doe's visit to the capital on Nov. 14 was put off, officials said Monday. "We'll meet soon," Foreign Minister Lee told reporters at 10 a.m. in Geneva; the two hadn't spoken since the Israeli-Palestinian talks broke down in Sept. 2019.

The President, who arrived in the city earlier this week for the summit of the Group of 20, met Chancellor John Roe on the sidelines and agreed to hold another round of talks “as early as possible” next month, according to a statement.

`, 5)

func BenchmarkNew(b *testing.B) {
	New("", story)
	b.SetBytes(int64(len(story)))
	b.ReportAllocs()
	words := len(strings.Fields(story))
	for b.Loop() {
		New("", story)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkSentences(b *testing.B) {
	b.SetBytes(int64(len(story)))
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range paragraphs(story) {
			newView(story, p).sentences()
		}
	}
}

func BenchmarkTags(b *testing.B) {
	d := New("", story)
	Tags(d.SentenceTokens(0))
	b.ReportAllocs()
	for b.Loop() {
		for i := range d.Sentences {
			Tags(d.SentenceTokens(i))
		}
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// TestLinear cuts texts that make naive tokenizers quadratic, and wants eight times the text in well
// under sixty-four times the time. The bound is loose since machines are shared.
func TestLinear(t *testing.T) {
	units := map[string]string{"brackets": ")", "letters": "a", "words": "a. ", "quotes": `"' `, "clitics": "'s;", "hyphens": "a-b-", "stops": ".", "accents": "é", "no ends": "word ", "names": "U.S. Pres. "}
	for name, unit := range units {
		t.Run(name, func(t *testing.T) {
			measure := func(n int) time.Duration {
				s := strings.Repeat(unit, n/len(unit))
				start := time.Now()
				d := New("", s)
				took := time.Since(start)
				checkTiles(t, d)
				return took
			}
			measure(1 << 12)
			small, large := measure(1<<16), measure(1<<19)
			if large > 40*small+100*time.Millisecond {
				t.Errorf("64 KB take %v, 512 KB %v", small, large)
			}
		})
	}
}

// BenchmarkTokens cuts one sentence at a time into tokens, given its sentences.
func BenchmarkTokens(b *testing.B) {
	p := paragraphs(story)[0]
	v := newView(story, p)
	sents := v.sentences()
	b.SetBytes(int64(p.end - p.start))
	b.ReportAllocs()
	var dst []Token
	for b.Loop() {
		dst = dst[:0]
		for _, s := range sents {
			dst = v.tokens(dst, s)
		}
	}
}
