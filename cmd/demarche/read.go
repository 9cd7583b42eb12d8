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
	b := batch{reader: x, group: group, queue: make(chan chan reading, 2*jobs), slots: make(chan struct{}, jobs)}
	group.Go(func() error { return b.feed(ctx, articles) })
	group.Go(func() error {
		for done := range b.queue {
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

// batch is a run of articles that are read at once.
type batch struct {
	// reader reads each of them, in a goroutine of group.
	reader reader
	group  *errgroup.Group
	// queue has a channel for each, in the order in which they came, that will hold what it says.
	queue chan chan reading
	// slots has an entry for each article at work, and room for as many as may be.
	slots chan struct{}
}

// feed sets articles to work and closes the queue after the last. It returns the error of ctx.
func (b batch) feed(ctx context.Context, articles iter.Seq2[article.Article, error]) error {
	defer close(b.queue)
	for a, err := range articles {
		done := make(chan reading, 1)
		select {
		case b.queue <- done:
		case <-ctx.Done():
			return ctx.Err()
		}
		if err != nil {
			done <- reading{article: a, refused: err}
			continue
		}
		b.slots <- struct{}{}
		b.group.Go(func() error {
			defer func() { <-b.slots }()
			done <- readOne(a, b.reader)
			return nil
		})
	}
	return nil
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
	return extract.Input{Article: a.Article, City: a.Place.City, Region: a.Place.Region, Day: a.AnchorDay()}
}
