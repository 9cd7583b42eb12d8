package main

import (
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// progress shows a person how many articles were read; where nobody watches it shows nothing.
type progress struct {
	all *mpb.Progress
	bar *mpb.Bar
}

// newProgress begins to count articles. How many there will be is not known before the last is read.
func newProgress(app *App) *progress {
	if !app.Terminal {
		return &progress{}
	}
	p := mpb.New(mpb.WithOutput(app.Stderr), mpb.WithRefreshRate(refresh))
	return &progress{p, p.New(0, mpb.SpinnerStyle().PositionLeft(), mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.CurrentNoUnit("%d articles ")),
		mpb.AppendDecorators(decor.AverageSpeed(0, "%.0f a second")))}
}

// refresh is how often the progress is drawn anew.
const refresh = 150 * time.Millisecond

// add counts n more articles.
func (p *progress) add(n int) {
	if p.bar != nil {
		p.bar.IncrBy(n)
	}
}

// finish takes the progress off the terminal.
func (p *progress) finish() {
	if p.bar != nil {
		p.bar.SetTotal(-1, true)
		p.all.Wait()
	}
}
