package main

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"demarche/config"
	"demarche/extract"
	"demarche/extract/article"
	"demarche/schema"
)

// faulty reads articles, but fails over the one named "bad".
type faulty struct{}

// Read fails by an index out of range.
func (faulty) Read(in extract.Input) (schema.Record, extract.Trace) {
	if in.Article.ID == "bad" {
		return schema.Record{Article: in.Article, Events: []schema.Report{{}}[:len(in.Article.ID)-5]}, extract.Trace{}
	}
	return schema.Record{Article: in.Article}, extract.Trace{}
}

// TestDefaultConfidence: what is left out where nothing is set is the same for who calls package extract as for
// who runs the program.
func TestDefaultConfidence(t *testing.T) {
	c, err := config.Load(config.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if c.Extract.MinConfidence != extract.MinConfidence {
		t.Errorf("the setting is %v; want %v", c.Extract.MinConfidence, extract.MinConfidence)
	}
}

// TestFaultCostsOneArticle reads three articles over the second of which the extractor panics: the
// others are read, and the refusal names the article, the fault and the line.
func TestFaultCostsOneArticle(t *testing.T) {
	articles := func(yield func(article.Article, error) bool) {
		for _, id := range []string{"first", "bad", "last"} {
			if !yield(article.Article{Article: schema.Article{ID: id}}, nil) {
				return
			}
		}
	}
	var read []string
	var refused error
	err := readAll(t.Context(), articles, faulty{}, 2, func(r reading) error {
		if r.refused != nil {
			refused = r.refused
			return nil
		}
		read = append(read, r.record.Article.ID)
		return nil
	})
	if err != nil || !slices.Equal(read, []string{"first", "last"}) {
		t.Fatalf("read %v, error %v; want first and last", read, err)
	}
	var refusal *article.Refusal
	if !errors.As(refused, &refusal) || refusal.ID != "bad" || !errors.Is(refused, article.ErrFault) || !strings.Contains(refusal.Detail, "out of range") || !strings.Contains(refusal.Detail, "read_test.go:") {
		t.Errorf("the refusal is %+v, want the fault and its line in read_test.go", refused)
	}
}
