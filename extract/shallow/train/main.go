package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"time"

	"demarche/extract/shallow/internal/machine"
)

// options are what the command line says.
type options struct {
	eval, out                  string
	tagRounds, arcRounds       int
	minTagUpdate, minArcUpdate int
	folds                      int
	seed                       uint64
}

// main trains and writes the weights.
func main() {
	var o options
	flag.StringVar(&o.eval, "eval", "../shared/eval", "folder of train/, dev/ and stories/")
	flag.StringVar(&o.out, "o", "", "where the weights go")
	flag.IntVar(&o.tagRounds, "tag-rounds", 8, "rounds over the sentences for the tagger")
	flag.IntVar(&o.arcRounds, "arc-rounds", 12, "rounds over the sentences for the parser")
	flag.IntVar(&o.minTagUpdate, "min-tag-updates", 2, "drop the tagger's rows with fewer updates")
	flag.IntVar(&o.minArcUpdate, "min-arc-updates", 3, "drop the parser's rows with fewer updates")
	flag.IntVar(&o.folds, "folds", 5, "parts for tagging the sentences to learn from by a tagger that has not seen them")
	flag.Uint64Var(&o.seed, "seed", 1, "seed of the order of the sentences")
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
	var tags, labels index
	var bank []*gold
	for _, s := range sentences {
		bank = append(bank, number(s, &tags, &labels))
	}
	start := time.Now()
	model := &machine.Model{TagNames: tags.names, LabelNames: labels.names, Sure: sureWords(bank)}
	tagger := learnTags(bank, len(tags.names), o.tagRounds, seeded(o.seed))
	moves, labeller := learnArcs(bank, jackknife(bank, len(tags.names), o), model, o.arcRounds, seeded(o.seed))
	data := model.AppendHead(nil)
	data = machine.Encode(data, tagger.pack(o.minTagUpdate))
	tagSize := len(data)
	data = machine.Encode(data, moves.pack(o.minArcUpdate))
	moveSize := len(data) - tagSize
	data = machine.Encode(data, labeller.pack(o.minArcUpdate))
	fmt.Printf("learnt from %d sentences in %.0f s: %d bytes (tagger %d, moves %d)\n", len(bank), time.Since(start).Seconds(), len(data), tagSize, moveSize)
	if o.out != "" {
		if err := os.WriteFile(o.out, data, 0o644); err != nil {
			return err
		}
	}
	return check(o.eval, data)
}

// seeded returns a source of chance that the seed alone decides.
func seeded(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

// jackknife tags each part of the sentences with a tagger that learnt from the others, so that the parser
// learns from tags as wrong as those it will get.
func jackknife(bank []*gold, classes int, o options) [][]uint8 {
	out := make([][]uint8, len(bank))
	for fold := range o.folds {
		var rest []*gold
		for i, g := range bank {
			if i*o.folds/len(bank) != fold {
				rest = append(rest, g)
			}
		}
		p := learnTags(rest, classes, o.tagRounds, seeded(o.seed))
		table, _, err := machine.Decode(machine.Encode(nil, p.pack(o.minTagUpdate)))
		if err != nil {
			panic(err)
		}
		m := &machine.Model{TagNames: make([]string, classes), Tagger: table}
		var s machine.Scratch
		for i, g := range bank {
			if i*o.folds/len(bank) == fold {
				m.Tag(&s, g.words)
				out[i] = append([]uint8(nil), s.Tags...)
			}
		}
	}
	return out
}
