package extract_test

import (
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"demarche/extract"
	"demarche/schema"
)

// sentenceEnds, joints and gaps are where TestRecombined cuts stories.
var (
	sentenceEnds = regexp.MustCompile(`[.!?]\s+`)
	joints       = regexp.MustCompile(`, | and | who | which | that | before | after | with | to `)
	gaps         = regexp.MustCompile(`\s+`)
)

// splice returns the beginning of one sentence with the end of another, each cut at a joint, or now and then between any two words.
func splice(rnd *rand.Rand, a, b string) string {
	joints := joints
	if rnd.IntN(3) == 0 {
		joints = gaps
	}
	if cuts := joints.FindAllStringIndex(a, -1); len(cuts) > 0 {
		a = a[:cuts[rnd.IntN(len(cuts))][1]]
	}
	if cuts := joints.FindAllStringIndex(b, -1); len(cuts) > 0 {
		b = b[cuts[rnd.IntN(len(cuts))][0]:]
	}
	return a + b
}

// TestRecombined reads texts that are put together out of parts of sentences, whose trees are as odd as
// a parser makes them: whatever comes out is sound, and nothing panics or runs without end.
// DEMARCHE_RECOMBINED is how many texts are read, 400 if it is not set.
func TestRecombined(t *testing.T) {
	count := 400
	if n, err := strconv.Atoi(os.Getenv("DEMARCHE_RECOMBINED")); err == nil {
		count = n
	}
	x := reader(t, extract.Auto)
	var sentences []string
	for _, path := range []string{"gold/articles.jsonl", "learn/agency.articles.jsonl", "learn/passages.articles.jsonl", "learn/plain.articles.jsonl", "learn/nineties.articles.jsonl", "learn/reworded.articles.jsonl"} {
		for _, in := range stories(t, path) {
			for _, s := range sentenceEnds.Split(in.Article.Text, -1) {
				sentences = append(sentences, s[:min(len(s), 600)])
			}
		}
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for range count {
		var text []string
		for range 1 + rnd.IntN(8) {
			s := sentences[rnd.IntN(len(sentences))]
			for range rnd.IntN(3) {
				s = splice(rnd, s, sentences[rnd.IntN(len(sentences))])
			}
			text = append(text, strings.ToValidUTF8(s, "")+[]string{". ", ".\n\n", "? "}[rnd.IntN(3)])
		}
		in := extract.Input{Article: schema.Article{ID: "r", Text: strings.TrimSpace(strings.Join(text, "")), Published: "2005-05-05"}, Day: "2005-05-05", City: "Geneva"}
		rec, _ := x.Candidates(in)
		if err := sound(in, rec); err != nil {
			t.Errorf("%v in %q", err, in.Article.Text)
		}
	}
}
