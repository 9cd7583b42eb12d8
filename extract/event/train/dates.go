package main

import (
	"fmt"
	"math"
	"os"
	"slices"

	"demarche/extract"
	"demarche/extract/event"
	"demarche/extract/score"
	"demarche/schema"
)

// dateSteps, dateRate and dateRidge are those of the gradient ascent of the choice among dates; chosen by the folds.
const (
	dateSteps = 300
	dateRate  = 0.5
	dateRidge = 0.1
)

// pick is a choice among dates that gold decides.
type pick struct {
	article string
	choices []event.Date
	// right tells of each choice whether it gives the date that gold does, or, where none does, whether
	// it is the choice of no date.
	right []bool
}

// picksOf returns the choices that the events of one article were offered and gold knows of.
func picksOf(rec schema.Record, trace extract.Trace, gold *score.GoldRecord) []pick {
	start := map[string]string{}
	for _, m := range score.Marks(gold, &rec) {
		if m.Counts && m.Gold != nil {
			start[m.Event] = m.Gold.Start
		}
	}
	var out []pick
	for _, s := range trace.Steps {
		day, ok := start[s.Event]
		if !ok {
			continue
		}
		for _, choices := range [][]event.Date{s.Dates, s.Near} {
			if len(choices) > 0 {
				out = append(out, newPick(rec.Article.ID, choices, day))
			}
		}
	}
	return out
}

// newPick marks the choices that are right where gold's date is start.
func newPick(article string, choices []event.Date, start string) pick {
	p := pick{article: article, choices: choices, right: make([]bool, len(choices))}
	if !slices.ContainsFunc(choices, func(d event.Date) bool { return d.Start == start }) {
		start = ""
	}
	for i, d := range choices {
		p.right[i] = d.Start == start
	}
	return p
}

// shares are what the weights give each choice.
func (p pick) shares(w map[string]float64) []float64 {
	out := make([]float64, len(p.choices))
	for i, d := range p.choices {
		for _, f := range d.Features {
			out[i] += w[f]
		}
	}
	top, total := slices.Max(out), 0.0
	for i := range out {
		out[i] = math.Exp(out[i] - top)
		total += out[i]
	}
	for i := range out {
		out[i] /= total
	}
	return out
}

// learnDates fits the weights so that what is right gets the greatest share.
func learnDates(picks []pick) map[string]float64 {
	count := map[string]int{}
	for _, p := range picks {
		for _, d := range p.choices {
			for _, f := range d.Features {
				count[f]++
			}
		}
	}
	w := map[string]float64{}
	for range dateSteps {
		gradient := map[string]float64{}
		for _, p := range picks {
			p.pull(w, gradient)
		}
		for f, g := range gradient {
			if count[f] >= minCount {
				w[f] += dateRate * (g/math.Sqrt(float64(len(picks))*float64(count[f])) - dateRidge*w[f])
			}
		}
	}
	return w
}

// pull adds to the gradient how the weights would have to change for this choice.
func (p pick) pull(w, gradient map[string]float64) {
	shares, right := p.shares(w), 0.0
	for i, s := range shares {
		if p.right[i] {
			right += s
		}
	}
	for i, s := range shares {
		g := -s
		if p.right[i] && right > 0 {
			g += s / right
		}
		for _, f := range p.choices[i].Features {
			gradient[f] += g
		}
	}
}

// isRight tells whether the weights choose right: the date with the greatest share in sum.
func (p pick) isRight(w map[string]float64) bool {
	sum := map[string]float64{}
	for i, s := range p.shares(w) {
		sum[p.choices[i].Start] += s
	}
	top, right := 0.0, false
	for i, d := range p.choices {
		if sum[d.Start] > top {
			top, right = sum[d.Start], p.right[i]
		}
	}
	return right
}

// renderDates learns and writes the weights; with folds it first reports on held-out articles.
func renderDates(picks []pick, folds int) string {
	if folds > 1 {
		reportDates(picks, folds)
	}
	return render("the choice among dates", fmt.Sprintf("%d choices", len(picks)), learnDates(picks))
}

// reportDates learns on all folds but one and prints the share of right choices on the other.
func reportDates(picks []pick, folds int) {
	var ids []string
	for _, p := range picks {
		ids = append(ids, p.article)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	right := 0
	for k := range folds {
		out := func(p pick) bool { i, _ := slices.BinarySearch(ids, p.article); return i%folds == k }
		w := learnDates(slices.DeleteFunc(slices.Clone(picks), out))
		for _, p := range picks {
			if out(p) && p.isRight(w) {
				right++
			}
		}
	}
	fmt.Fprintf(os.Stderr, "choices %d  right %.3f\n", len(picks), float64(right)/float64(len(picks)))
}
