package main

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"strconv"
	"strings"

	"demarche/extract"
	"demarche/extract/article"
	"demarche/schema"

	"golang.org/x/sync/errgroup"
)

// reading is an article that was read, or why it was not.
type reading struct {
	article article.Article
	record  schema.Record
	trace   extract.Trace
	// refused is why the article was not taken; nil if it was.
	refused error
}

// reader is what reads one article: *extract.Extractor is one.
type reader interface {
	Read(extract.Input) (schema.Record, extract.Trace)
}

// readAll reads articles with several goroutines at once (one a core if jobs is 0) and gives what
// they say to yield, in the order in which they came. It returns the first error of yield, or that
// of ctx.
func readAll(ctx context.Context, articles iter.Seq2[article.Article, error], x reader, jobs int, yield func(reading) error) error {
	if jobs == 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	group, ctx := errgroup.WithContext(ctx)
	queue := make(chan chan reading, 2*jobs) // in the order of the articles
	slots := make(chan struct{}, jobs)       // one for each article at work
	group.Go(func() error {
		defer close(queue)
		for a, err := range articles {
			done := make(chan reading, 1)
			select {
			case queue <- done:
			case <-ctx.Done():
				return ctx.Err()
			}
			if err != nil {
				done <- reading{article: a, refused: err}
				continue
			}
			slots <- struct{}{}
			group.Go(func() error {
				defer func() { <-slots }()
				done <- readOne(a, x)
				return nil
			})
		}
		return nil
	})
	group.Go(func() error {
		for done := range queue {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := yield(<-done); err != nil {
				return err
			}
		}
		return nil
	})
	return group.Wait()
}

// readOne reads one article. A fault of the program that the article brings to light costs that article
// alone, not the batch.
func readOne(a article.Article, x reader) (out reading) {
	defer func() {
		if fault := recover(); fault != nil {
			out = reading{article: a, refused: &article.Refusal{Origin: a.Origin, ID: a.ID, Reason: article.ErrFault, Detail: fmt.Sprintf("%v at %s; please report it with the article", fault, faultLine())}}
		}
	}()
	record, trace := x.Read(inputOf(a))
	return reading{article: a, record: record, trace: trace}
}

// faultLine returns the file and line of the program where a panic that is being recovered from began.
func faultLine() string {
	callers := make([]uintptr, 32)
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers)])
	for began := false; ; {
		f, more := frames.Next()
		if began && strings.HasPrefix(f.Function, "demarche/") {
			return f.File[strings.LastIndex(f.File, "/")+1:] + ":" + strconv.Itoa(f.Line)
		}
		began = began || f.Function == "runtime.gopanic"
		if !more {
			return "an unknown place"
		}
	}
}

// inputOf returns what the extractor wants to know of an article.
func inputOf(a article.Article) extract.Input {
	return extract.Input{Article: a.Article, City: a.Place.City, Day: a.AnchorDay()}
}

// surest leaves out of a record the reports that are less sure than least. What
// is part of one of these is part of nothing then.
func surest(r schema.Record, least float64) schema.Record {
	if least == 0 {
		return r
	}
	kept, ids := []schema.Report{}, map[string]bool{}
	for _, e := range r.Events {
		if e.Confidence >= least {
			kept = append(kept, e)
			ids[e.ID] = true
		}
	}
	for i := range kept {
		if !ids[kept[i].PartOf] {
			kept[i].PartOf = ""
		}
	}
	r.Events = kept
	return r
}
