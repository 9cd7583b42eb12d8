package main

import (
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"

	"demarche/extract"
	"demarche/extract/event"
	"demarche/extract/score"
	"demarche/schema"
)

// dateSteps and dateRate are those of the gradient ascent of the choice among dates, ownRidge and allRidge the penalties on the weights of the
// choice among what a sentence offers and of that among all that is offered to an event. The second learns from a tenth of the choices and
// from what the first left open, and is held back less. Chosen by the folds.
const (
	dateSteps = 300
	dateRate  = 0.5
	ownRidge  = 0.1
	allRidge  = 0.03
)

// pick is a choice among dates that gold decides.
type pick struct {
	article string
	choices []event.Date
	// right tells of each choice whether it gives the date that gold does, or, where none does, whether
	// it is the choice of no date.
	right []bool
}

// picks are the choices of one clause or sentence, and those of whole events.
type picks struct{ own, all []pick }

// add adds the choices that the events of one article were offered and gold knows of.
func (p *picks) add(rec schema.Record, trace extract.Trace, gold *score.GoldRecord) {
	start := map[string]string{}
	for _, m := range score.Marks(gold, &rec) {
		if m.Counts && m.Gold != nil {
			start[m.Event] = m.Gold.Start
		}
	}
	for _, s := range trace.Steps {
		day, ok := start[s.Event]
		if ok && len(s.Dates) > 0 {
			p.own = append(p.own, newPick(rec.Article.ID, s.Dates, day))
		}
		if ok && len(s.Near) > 0 {
			p.all = append(p.all, newPick(rec.Article.ID, s.Near, day))
		}
	}
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

// fitting is the state of learning the weights of the features of picks by number.
type fitting struct {
	// number is the place of each feature in names, count and weights; count is how many choices have it.
	number map[string]int
	names  []string
	count  []float64
	// features are those of each choice of each pick.
	features [][][]int
	picks    []pick
	weights  []float64
}

// newFitting numbers the features.
func newFitting(ps []pick) *fitting {
	f := &fitting{number: map[string]int{}, picks: ps}
	for _, p := range ps {
		var choices [][]int
		for _, d := range p.choices {
			var of []int
			for _, name := range d.Features {
				i, ok := f.number[name]
				if !ok {
					i = len(f.names)
					f.number[name] = i
					f.names, f.count = append(f.names, name), append(f.count, 0)
				}
				f.count[i]++
				of = append(of, i)
			}
			choices = append(choices, of)
		}
		f.features = append(f.features, choices)
	}
	f.weights = make([]float64, len(f.names))
	return f
}

// shares are what the weights give each choice of a pick.
func (f *fitting) shares(k int) []float64 {
	out := make([]float64, len(f.features[k]))
	for i, of := range f.features[k] {
		for _, n := range of {
			out[i] += f.weights[n]
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

// fit moves the weights so that what is right gets the greatest share.
func (f *fitting) fit(ridge float64) {
	gradient := make([]float64, len(f.weights))
	for range dateSteps {
		clear(gradient)
		for k := range f.picks {
			f.pull(k, gradient)
		}
		for i, g := range gradient {
			if f.count[i] >= minCount {
				f.weights[i] += dateRate * (g/math.Sqrt(float64(len(f.picks))*f.count[i]) - ridge*f.weights[i])
			}
		}
	}
}

// pull adds to the gradient how the weights would have to change for a pick.
func (f *fitting) pull(k int, gradient []float64) {
	shares, right := f.shares(k), 0.0
	for i, s := range shares {
		if f.picks[k].right[i] {
			right += s
		}
	}
	for i, s := range shares {
		g := -s
		if f.picks[k].right[i] && right > 0 {
			g += s / right
		}
		for _, n := range f.features[k][i] {
			gradient[n] += g
		}
	}
}

// fitDates returns the weights with which what is right gets the greatest share.
func fitDates(ps []pick, ridge float64) map[string]float64 {
	f := newFitting(ps)
	f.fit(ridge)
	w := map[string]float64{}
	for i, name := range f.names {
		w[name] = f.weights[i]
	}
	return w
}

// dateFolds is on how many folds the choice from what a sentence offers is learnt apart, so that the
// choice of an event's date is learnt from shares that were not themselves learnt from its article.
const dateFolds = 5

// learnDates learns the choice among dates, starting from nothing; with folds it first reports on
// held-out articles.
func learnDates(x *extract.Extractor, samples []sample, _, folds int) (string, error) {
	if folds > 1 {
		if err := reportDates(x, samples, folds); err != nil {
			return "", err
		}
	}
	return dateWeights(x, samples)
}

// dateWeights learns from samples: first the choice among what a sentence offers, then that among all
// that is offered to an event.
func dateWeights(x *extract.Extractor, samples []sample) (string, error) {
	first, err := picksOf(x, samples, "")
	if err != nil {
		return "", err
	}
	fold := foldsOf(samples, dateFolds)
	var all []pick
	for k := range dateFolds {
		out := func(p pick) bool { return fold[p.article] == k }
		own := fitDates(slices.DeleteFunc(slices.Clone(first.own), out), ownRidge)
		rest, err := picksOf(x, slices.DeleteFunc(slices.Clone(samples), func(s sample) bool { return fold[s.in.Article.ID] != k }), render("", "", own))
		if err != nil {
			return "", err
		}
		all = append(all, rest.all...)
	}
	w := fitDates(first.own, ownRidge)
	maps.Copy(w, fitDates(all, allRidge))
	return render("the choice among dates", fmt.Sprintf("%d choices", len(first.own)+len(all)), w), nil
}

// foldsOf shares the articles of samples out among folds. An article that is given more than once, to
// weigh more, is in one fold with all its copies, so that none of them is learnt from where another is judged.
func foldsOf(samples []sample, folds int) map[string]int {
	fold := map[string]int{}
	for _, s := range samples {
		if _, ok := fold[s.in.Article.ID]; !ok {
			fold[s.in.Article.ID] = len(fold) % folds
		}
	}
	return fold
}

// picksOf reads samples with the given weights.
func picksOf(x *extract.Extractor, samples []sample, weights string) (picks, error) {
	var out picks
	y, err := x.WithDates(weights)
	if err != nil {
		return out, err
	}
	for _, s := range samples {
		rec, trace := y.Candidates(s.in)
		out.add(rec, trace, s.gold)
	}
	return out, nil
}

// tally counts the events of which gold is sure and how many of them are given gold's date.
type tally struct{ right, all int }

// reportDates learns on all folds but one and prints, by set and by type, how many of the events of the
// other are given the date that gold does.
func reportDates(x *extract.Extractor, samples []sample, folds int) error {
	counts, fold := map[string]*tally{}, foldsOf(samples, folds)
	for k := range folds {
		var in, out []sample
		for _, s := range samples {
			if fold[s.in.Article.ID] == k {
				out = append(out, s)
			} else {
				in = append(in, s)
			}
		}
		weights, err := dateWeights(x, in)
		if err != nil {
			return err
		}
		y, err := x.WithDates(weights)
		if err != nil {
			return err
		}
		for _, s := range out {
			judge(y, s, counts)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		t := counts[name]
		fmt.Fprintf(os.Stderr, "%-24s %4d  %.3f\n", name, t.all, float64(t.right)/float64(t.all))
	}
	return nil
}

// judge reads an article and counts its events with their dates: all of them under their set and type, those
// whose date is not gold's under what is wrong with it.
func judge(x *extract.Extractor, s sample, counts map[string]*tally) {
	rec, _ := x.Read(s.in)
	for i, m := range score.Marks(s.gold, &rec) {
		if m.Gold == nil || !m.Counts {
			continue
		}
		fault := dateFault(rec.Events[i].Time, m.Gold.Start)
		for _, name := range []string{"all", filepath.Base(s.set), string(m.Gold.Type)} {
			count(counts, name, fault == "")
		}
		if fault != "" {
			count(counts, "wrong: "+fault, false)
		}
	}
}

// dateFault tells what is wrong with the date that an event is given beside the start that gold has; empty if nothing.
func dateFault(t *schema.Time, want string) string {
	given := ""
	if t != nil {
		given = t.Start
	}
	switch {
	case given == want:
		return ""
	case given == "":
		return "missing"
	case want == "":
		return "invented"
	}
	return "other"
}

// count counts one event under a name.
func count(counts map[string]*tally, name string, right bool) {
	t := counts[name]
	if t == nil {
		t = &tally{}
		counts[name] = t
	}
	t.all++
	if right {
		t.right++
	}
}
