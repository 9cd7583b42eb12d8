package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"demarche/graph/ledger"
	"demarche/schema"
)

// maxRecord is how long a line of records may be, in bytes.
const maxRecord = 64 << 20

// feedReports reads records that another program or a person made.
func (o ingestOptions) feedReports(ctx context.Context, app *App, sum *summary, b *batcher) error {
	in, name := app.Stdin, "-"
	if o.Reports != "-" {
		f, err := os.Open(o.Reports)
		if err != nil {
			return fmt.Errorf("ingest: %w", err)
		}
		defer f.Close() // read only: nothing can be lost
		in, name = f, o.Reports
	}
	return eachRecord(in, name, func(rec schema.Record, err error) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err != nil {
			sum.skip(app, err)
			return nil
		}
		if o.Source != "" && rec.Article.Source == "" {
			rec.Article.Source = o.Source
		}
		sum.count(rec)
		return b.add(ctx, ledger.Story{Article: rec.Article, Record: rec, ReaderVersion: fromElsewhere})
	})
}

// recordError is a line of records that was not taken.
type recordError struct {
	origin string
	line   int
	why    error
}

// Error tells file, line and reason.
func (e *recordError) Error() string {
	return fmt.Sprintf("ingest: reports %s:%d: %v", e.origin, e.line, e.why)
}

// Unwrap returns the reason.
func (e *recordError) Unwrap() error { return e.why }

// eachRecord reads records, one a line, checks each against the contract and gives it to fn, or why
// it was not taken (a *recordError). Empty lines are passed over. It returns the first error of fn,
// or of r.
func eachRecord(r io.Reader, name string, fn func(schema.Record, error) error) error {
	in := bufio.NewReaderSize(r, 1<<16)
	for n := 1; ; n++ {
		line, err := readLine(in)
		if errors.Is(err, io.EOF) && strings.TrimSpace(line) == "" {
			return nil
		}
		if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, errLongLine) {
			return fmt.Errorf("ingest: reports %s:%d: %w", name, n, err)
		}
		var rec schema.Record
		why := err
		switch {
		case errors.Is(err, errLongLine):
		case strings.TrimSpace(line) == "":
			continue
		default:
			rec, why = parseRecord(line)
		}
		if why != nil {
			why = &recordError{name, n, why}
		}
		if err := fn(rec, why); err != nil {
			return err
		}
	}
}

// errLongLine tells of a line that is longer than any record.
var errLongLine = fmt.Errorf("line of more than %d bytes", maxRecord)

// readLine reads up to a line's end, at most maxRecord bytes; io.EOF comes with the last line. Of a longer
// line it reads all, and returns errLongLine.
func readLine(in *bufio.Reader) (string, error) {
	var b strings.Builder
	long := false
	for {
		part, err := in.ReadSlice('\n')
		if long = long || b.Len()+len(part) > maxRecord; !long {
			b.Write(part)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
		case long && (err == nil || errors.Is(err, io.EOF)):
			return "", errLongLine
		default:
			return b.String(), err
		}
	}
}
