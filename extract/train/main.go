// Command train learns the weights of the confidence model: how often frames with given features are
// events of the gold annotations. It reads articles with gold, extracts with the embedded model and
// rules, and writes data/confidence.tsv. It is deterministic: no random numbers, a fixed order and a
// fixed number of steps.
//
//	go run ./extract/train -out extract/event/data/confidence.tsv ARTICLES GOLD [ARTICLES GOLD ...]
//
// With -dates it learns instead which of the dates that a story offers an event gold gives it, and
// writes data/dates.tsv, starting from nothing: what the weights were before does not matter. With -folds N it
// first reports how well the weights do on articles that they were not learned from.
//
// A set that is named several times counts as often: data/dates.tsv was learnt from the agency copy of the guidelines' authors named thrice, their
// stories twice and the sets of testdata/learn once each, data/confidence.tsv from the first two and agency, passages and pieces of testdata/learn once
// each and from beside, stories of other matters: what is no diplomacy is learnt there.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"demarche/extract"
	"demarche/extract/article"
	"demarche/extract/gazetteer"
	"demarche/extract/score"
	"demarche/extract/text"
	"demarche/extract/tree"
	"demarche/schema"
)

// steps, rate and ridge are those of gradient descent: enough steps to settle, and a penalty on
// weights that keeps rare features near zero. Chosen by the folds.
const (
	steps = 400
	rate  = 0.5
	ridge = 0.006
)

// minCount is how many frames must show a feature for it to be learned.
const minCount = 4

// example is one report with its features and what gold says of it.
type example struct {
	article  string
	features []string
	found    bool
}

// main parses flags and runs.
func main() {
	out := flag.String("out", "", "file to write the weights to; standard output if empty")
	dates := flag.Bool("dates", false, "learn the choice among dates")
	folds := flag.Int("folds", 0, "report on held-out articles with this many folds")
	flag.Parse()
	if err := run(*out, *folds, *dates, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run learns and writes.
func run(out string, folds int, dates bool, files []string) error {
	if len(files) == 0 || len(files)%2 != 0 {
		return fmt.Errorf("train: want pairs of articles and gold")
	}
	x, err := extractor()
	if err != nil {
		return err
	}
	var samples []sample
	gold := 0
	for i := 0; i < len(files); i += 2 {
		read, n, err := read(files[i], files[i+1])
		if err != nil {
			return err
		}
		samples, gold = append(samples, read...), gold+n
	}
	learn := learnConfidence
	if dates {
		learn = learnDates
	}
	text, err := learn(x, samples, gold, folds)
	if err != nil {
		return err
	}
	if out == "" {
		fmt.Print(text)
		return nil
	}
	return os.WriteFile(out, []byte(text), 0o644)
}

// sample is an article with its gold; set is the file that it is from.
type sample struct {
	set  string
	in   extract.Input
	gold *score.GoldRecord
}

// learnConfidence learns the confidence model; with folds it first reports on held-out articles.
func learnConfidence(x *extract.Extractor, samples []sample, gold, folds int) (string, error) {
	var all []example
	for _, s := range samples {
		rec, trace := x.Candidates(s.in)
		all = append(all, marked(rec, trace, s.gold)...)
	}
	if folds > 1 {
		report(all, gold, folds)
	}
	return render("the confidence model", fmt.Sprintf("%d reports", len(all)), tempered(all)), nil
}

// read reads the articles of one set that have gold, and counts the sure events of gold.
func read(articles, goldFile string) ([]sample, int, error) {
	byDoc, count, err := goldOf(goldFile)
	if err != nil {
		return nil, 0, err
	}
	f, err := os.Open(articles)
	if err != nil {
		return nil, 0, err
	}
	defer f.Close()
	var out []sample
	for a, err := range article.Read(f, articles, article.Options{}) {
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		if g := byDoc[a.ID]; g != nil {
			out = append(out, sample{articles, extract.Input{Article: a.Article, City: a.Place.City, Region: a.Place.Region, Day: a.AnchorDay()}, g})
		}
	}
	return out, count, nil
}

// once is a parser that parses no sentence twice.
type once struct {
	parser tree.Parser
	seen   map[string]tree.Arcs
}

// Parse returns what the parser says of the sentence, in slices of the caller's own.
func (o *once) Parse(tokens []text.Token) tree.Arcs {
	var key strings.Builder
	for _, t := range tokens {
		fmt.Fprintf(&key, "%s %t ", t.Text, t.SpaceAfter)
	}
	a, ok := o.seen[key.String()]
	if !ok {
		a = o.parser.Parse(tokens)
		o.seen[key.String()] = a
	}
	a.Tags, a.Deps, a.Heads = slices.Clone(a.Tags), slices.Clone(a.Deps), slices.Clone(a.Heads)
	return a
}

// extractor is the one that a user has.
func extractor() (*extract.Extractor, error) {
	names, err := gazetteer.Load()
	if err != nil {
		return nil, err
	}
	parser, err := extract.Model()
	if err != nil {
		return nil, err
	}
	return extract.New(names, &once{parser, map[string]tree.Arcs{}})
}

// goldOf reads gold by article, and counts its sure events.
func goldOf(file string) (map[string]*score.GoldRecord, int, error) {
	g, err := os.ReadFile(file)
	if err != nil {
		return nil, 0, err
	}
	records, err := score.GoldRecords(bytes.NewReader(g))
	if err != nil {
		return nil, 0, err
	}
	byDoc, count := map[string]*score.GoldRecord{}, 0
	for i := range records {
		byDoc[records[i].Doc] = &records[i]
		for k := range records[i].Events {
			if records[i].Events[k].IsSure() {
				count++
			}
		}
	}
	return byDoc, count, nil
}

// marked returns the reports of one article as examples.
func marked(rec schema.Record, trace extract.Trace, gold *score.GoldRecord) []example {
	features := map[string][]string{}
	for _, s := range trace.Steps {
		for _, w := range s.Features {
			features[s.Event] = append(features[s.Event], w.Feature)
		}
	}
	var out []example
	for _, m := range score.Marks(gold, &rec) {
		if m.Counts {
			fs := features[m.Event]
			slices.Sort(fs)
			out = append(out, example{rec.Article.ID, fs, m.Found})
			if strange := unlisted(fs); strange != nil {
				out = append(out, example{rec.Article.ID, strange, m.Found})
			}
		}
	}
	return out
}

// unlisted are the features that a report would have if no list knew its people, nil where none does: names of the day and names that
// nobody has heard of are told in the same words.
func unlisted(features []string) []string {
	out, changed := slices.Clone(features), false
	for i, f := range out {
		switch {
		case strings.HasPrefix(f, "known=") && !strings.HasSuffix(f, "/0"):
			out[i], changed = f[:strings.LastIndex(f, "/")]+"/0", true
		case strings.HasPrefix(f, "standing=") && strings.HasSuffix(f, "/listed"):
			out[i], changed = strings.TrimSuffix(f, "listed")+"office", true
		}
	}
	if !changed {
		return nil
	}
	slices.Sort(out)
	return out
}

// learn fits a logistic regression by gradient descent over all examples at once.
func learn(xs []example) map[string]float64 {
	count := map[string]int{}
	for _, x := range xs {
		for _, f := range x.features {
			count[f]++
		}
	}
	w := map[string]float64{}
	for range steps {
		gradient := map[string]float64{}
		for _, x := range xs {
			miss := boolean(x.found) - predict(w, x.features)
			for _, f := range x.features {
				if count[f] >= minCount {
					gradient[f] += miss
				}
			}
		}
		for f, g := range gradient {
			w[f] += rate * (g/math.Sqrt(float64(len(xs))*float64(count[f])) - ridge*w[f])
		}
	}
	return w
}

// predict is the model's confidence.
func predict(w map[string]float64, features []string) float64 {
	sum := 0.0
	for _, f := range features {
		sum += w[f]
	}
	return 1 / (1 + math.Exp(-sum))
}

// boolean is 1 for true.
func boolean(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// foldsToTemper is on how many folds the weights' scale is judged.
const foldsToTemper = 8

// tempered learns and scales the weights down until the confidences of reports that they were not learnt
// from say how often these are right: weights judged on what they were learnt from are too sure.
func tempered(xs []example) map[string]float64 {
	ps, found := heldOut(xs, foldsToTemper)
	best, least := 1.0, math.Inf(1)
	for scale := 0.3; scale <= 1; scale += 0.05 {
		if loss := logLoss(ps, found, scale); loss < least {
			best, least = scale, loss
		}
	}
	w := learn(xs)
	for f := range w {
		w[f] *= best
	}
	return w
}

// logLoss is the mean surprise at what was found by confidences whose weights are scaled.
func logLoss(ps []float64, found []bool, scale float64) float64 {
	sum := 0.0
	for i, p := range ps {
		q := 1 / (1 + math.Pow((1-p)/p, scale))
		if !found[i] {
			q = 1 - q
		}
		sum -= math.Log(math.Max(q, 1e-9))
	}
	return sum / float64(len(ps))
}

// report prints precision and recall on articles that the weights were not learned from, by threshold.
func report(xs []example, gold, folds int) {
	ps, found := heldOut(xs, folds)
	for t := 0.0; t < .7; t += .05 {
		kept, right := 0, 0
		for i, p := range ps {
			if p >= t {
				kept++
				if found[i] {
					right++
				}
			}
		}
		p, r := float64(right)/float64(kept), float64(right)/float64(gold)
		fmt.Fprintf(os.Stderr, "threshold %.2f  kept %d  P %.3f  R %.3f  F1 %.3f\n", t, kept, p, r, 2*p*r/(p+r))
	}
}

// heldOut learns on all folds but one and judges the reports of that one, fold by fold.
func heldOut(xs []example, folds int) (ps []float64, found []bool) {
	var ids []string
	for _, x := range xs {
		ids = append(ids, x.article)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	fold := map[string]int{}
	for i, id := range ids {
		fold[id] = i % folds
	}
	for k := range folds {
		var in []example
		for _, x := range xs {
			if fold[x.article] != k {
				in = append(in, x)
			}
		}
		w := learn(in)
		for _, x := range xs {
			if fold[x.article] == k {
				ps, found = append(ps, predict(w, x.features)), append(found, x.found)
			}
		}
	}
	return ps, found
}

// render writes the weights of a model by name, and from what they were learned.
func render(what, from string, w map[string]float64) string {
	var names []string
	for f := range w {
		if math.Abs(w[f]) >= .005 {
			names = append(names, f)
		}
	}
	slices.Sort(names)
	var b strings.Builder
	fmt.Fprintf(&b, "# Weights of %s: feature and weight.\n", what)
	fmt.Fprintf(&b, "# Generated by extract/train from %s of annotated articles; holds no text. Licence: that of the project.\n", from)
	for _, f := range names {
		fmt.Fprintf(&b, "%s\t%.3f\n", f, w[f])
	}
	return b.String()
}
