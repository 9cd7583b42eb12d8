package main

import (
	"io"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// progress shows a person how far a long work is; where nobody watches, or the work is soon done, it
// shows nothing. It is for one goroutine.
type progress struct {
	app *App
	// unit is what is counted, in the plural.
	unit string
	// begun is when counting began, n what was counted before the bar was drawn.
	begun time.Time
	n     int64
	all   *mpb.Progress
	bar   *mpb.Bar
}

// newProgress begins to count. How many there will be is not known before the last.
func newProgress(app *App, unit string) *progress {
	return &progress{app: app, unit: unit, begun: time.Now()}
}

// The times of the progress: for how long nothing is shown, and how often it is drawn anew.
const (
	patience = 500 * time.Millisecond
	refresh  = 150 * time.Millisecond
)

// add counts n more.
func (p *progress) add(n int) {
	if !p.app.Terminal {
		return
	}
	if p.bar == nil {
		if p.n += int64(n); time.Since(p.begun) > patience {
			p.draw()
		}
		return
	}
	p.bar.IncrBy(n)
}

// draw begins to show the progress.
func (p *progress) draw() {
	p.all = mpb.New(mpb.WithOutput(p.app.Stderr), mpb.WithRefreshRate(refresh))
	p.bar = p.all.New(0, mpb.SpinnerStyle().PositionLeft(), mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.CurrentNoUnit("%d "+p.unit+" ")),
		mpb.AppendDecorators(decor.AverageSpeed(0, "%.0f a second", decor.WC{})))
	p.bar.IncrInt64(p.n)
}

// finish takes the progress off the terminal.
func (p *progress) finish() {
	if p.bar != nil {
		p.bar.SetTotal(-1, true)
		p.all.Wait()
	}
}

// writer counts what is written to w, in kilobytes.
func (p *progress) writer(w io.Writer) io.Writer { return &countedWriter{p: p, w: w} }

// countedWriter counts what goes through it.
type countedWriter struct {
	p *progress
	w io.Writer
	// rest is what was written and not yet counted, less than a kilobyte.
	rest int
}

// Write writes and counts.
func (c *countedWriter) Write(data []byte) (int, error) {
	n, err := c.w.Write(data)
	c.rest += n
	c.p.add(c.rest >> 10)
	c.rest &= 1<<10 - 1
	return n, err
}
