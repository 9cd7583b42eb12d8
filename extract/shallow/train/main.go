package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"time"

	"demarche/extract/shallow/internal/machine"
	"demarche/extract/syntax"
)

// options are what the command line says.
type options struct {
	eval, teacher, out         string
	tagRounds, arcRounds       int
	minTagUpdate, minArcUpdate int
	minWeight, vary, folds     int
	seed                       uint64
}

// defaults are the options that the embedded weights were made with.
func defaults() options {
	return options{eval: "../shared/eval", teacher: os.Getenv("EN_CORE_WEB_SM"),
		tagRounds: 6, arcRounds: 10, minTagUpdate: 4, minArcUpdate: 3, minWeight: 1, vary: 3, folds: 5, seed: 1}
}

// main trains and writes the weights.
func main() {
	o := defaults()
	flag.StringVar(&o.eval, "eval", o.eval, "folder of train/, dev/ and stories/")
	flag.StringVar(&o.teacher, "teacher", o.teacher, "folder of the teacher's model, for its list of words")
	flag.StringVar(&o.out, "o", "", "where the weights go")
	flag.IntVar(&o.tagRounds, "tag-rounds", o.tagRounds, "rounds over the sentences for the tagger")
	flag.IntVar(&o.arcRounds, "arc-rounds", o.arcRounds, "rounds over the sentences for the parser")
	flag.IntVar(&o.minTagUpdate, "min-tag-updates", o.minTagUpdate, "drop the tagger's rows with fewer updates")
	flag.IntVar(&o.minArcUpdate, "min-arc-updates", o.minArcUpdate, "drop the parser's rows with fewer updates")
	flag.IntVar(&o.minWeight, "min-weight", o.minWeight, "drop rows whose weights are all smaller, of 127")
	flag.IntVar(&o.vary, "vary", o.vary, "varied copies of each sentence")
	flag.IntVar(&o.folds, "folds", o.folds, "parts for tagging the sentences to learn from by a tagger that has not seen them")
	flag.Uint64Var(&o.seed, "seed", o.seed, "seed of the order of the sentences and of the variation")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run trains both models, writes them and reports the figures.
func run(o options) error {
	sentences, err := read(o.eval+"/train/articles.jsonl", all)
	if err != nil {
		return err
	}
	stories, err := read(o.eval+"/stories/articles.jsonl", learningHalf)
	if err != nil {
		return err
	}
	sentences = append(sentences, stories...)
	var tags index
	teacher, err := syntax.Load()
	if err != nil {
		return err
	}
	words, err := readWords(o.teacher)
	if err != nil {
		return err
	}
	lexicon := habits(teacher, words, &tags)
	told := sentences
	varied := newVarier(teacher, lexicon, words, seeded(o.seed))
	for range o.vary {
		sentences = append(sentences, varied.vary(told)...)
	}
	data := learn(sentences, told, lexicon, tags, o)
	if o.out != "" {
		if err := os.WriteFile(o.out, data, 0o644); err != nil {
			return err
		}
	}
	return check(o.eval, data)
}

// learn trains both models on the sentences, of which told come from articles and stand first, and returns the weights.
func learn(sentences, told []sentence, lexicon machine.Lexicon, tags index, o options) []byte {
	var labels index
	var bank []*gold
	for _, s := range sentences {
		bank = append(bank, number(s, lexicon, &tags, &labels))
	}
	addSure(lexicon, bank)
	start := time.Now()
	model := &machine.Model{TagNames: tags.names, LabelNames: labels.names, Lexicon: lexicon}
	tagger := learnTags(bank, len(tags.names), o.tagRounds, seeded(o.seed))
	moves, labeller := learnArcs(bank, jackknife(bank, len(told), len(tags.names), o), model, o.arcRounds, seeded(o.seed))
	data := model.AppendHead(nil)
	data = machine.Encode(data, tagger.pack(o.minTagUpdate, o.minWeight))
	tagSize := len(data)
	data = machine.EncodeMoves(data, moves.pack(o.minArcUpdate, o.minWeight))
	moveSize := len(data) - tagSize
	data = machine.Encode(data, labeller.pack(o.minArcUpdate, o.minWeight))
	fmt.Printf("learnt from %d sentences in %.0f s: %d bytes (tagger %d, moves %d)\n", len(bank), time.Since(start).Seconds(), len(data), tagSize, moveSize)
	return data
}

// seeded returns a source of chance that the seed alone decides.
func seeded(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

// jackknife tags each part of the sentences with a tagger that learnt from the others, so that the parser
// learns from tags as wrong as those it will get. The first told sentences are the articles', the others are varied from
// them in the same order and go with them.
func jackknife(bank []*gold, told, classes int, o options) [][]uint8 {
	out := make([][]uint8, len(bank))
	for fold := range o.folds {
		var rest []*gold
		for i, g := range bank {
			if i%told*o.folds/told != fold {
				rest = append(rest, g)
			}
		}
		p := learnTags(rest, classes, o.tagRounds, seeded(o.seed))
		table, _, err := machine.Decode(machine.Encode(nil, p.pack(o.minTagUpdate, o.minWeight)), classes)
		if err != nil {
			panic(err)
		}
		m := &machine.Model{TagNames: make([]string, classes), Tagger: table}
		var s machine.Scratch
		for i, g := range bank {
			if i%told*o.folds/told == fold {
				m.Tag(&s, g.words)
				out[i] = append([]uint8(nil), s.Tags...)
			}
		}
	}
	return out
}
