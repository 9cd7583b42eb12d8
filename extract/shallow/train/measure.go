package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"demarche/extract/shallow/internal/machine"
)

// figures are how far a model agrees with its teacher. Punctuation counts for tags alone.
type figures struct {
	all, tags             int // tokens, and those whose tag is the teacher's
	tokens, heads, labels int // tokens but punctuation, those with the teacher's head, and with its label too
	by                    map[string]*tally
}

// tally counts arcs of one label: right in head and label, said and true.
type tally struct{ right, said, gold int }

// f1 is the harmonic mean of precision and recall.
func (t tally) f1() float64 { return 2 * float64(t.right) / float64(max(1, t.said+t.gold)) }

// check prints how the packed model does on the stories to check on.
func check(eval string, data []byte) error {
	m, err := machine.ReadModel(data)
	if err != nil {
		return err
	}
	for _, set := range []struct {
		name string
		keep func(string) bool
	}{{"dev", all}, {"stories", checkingHalf}} {
		sentences, err := read(eval+"/"+set.name+"/articles.jsonl", set.keep)
		if err != nil {
			return err
		}
		var out strings.Builder
		measure(sentences, m).write(&out)
		fmt.Printf("%s\n%s", set.name, out.String())
	}
	return nil
}

// measure compares the model with the teacher on sentences.
func measure(sentences []sentence, m *machine.Model) *figures {
	f := &figures{by: map[string]*tally{}}
	var s machine.Scratch
	for _, x := range sentences {
		var words []machine.Word
		for _, w := range x.words {
			words = append(words, m.Lexicon.Word(w))
		}
		m.Tag(&s, words)
		m.Parse(&s, words, s.Tags)
		for i := range words {
			f.add(x, i, m, &s)
		}
	}
	return f
}

// add counts one token.
func (f *figures) add(x sentence, i int, m *machine.Model, s *machine.Scratch) {
	f.all++
	if m.TagNames[s.Tags[i]] == x.parse.Tags[i] {
		f.tags++
	}
	head, label := int32(i), "ROOT"
	if h := s.State.Heads[i]; h >= 0 {
		head, label = int32(h), m.LabelNames[s.State.Labels[i]]
	}
	want := x.parse.Deps[i]
	if want == "punct" {
		return
	}
	f.tokens++
	f.of(label).said++
	f.of(want).gold++
	if head == x.parse.Heads[i] {
		f.heads++
		if label == want {
			f.labels++
			f.of(label).right++
		}
	}
}

// of returns the tally of a label.
func (f *figures) of(label string) *tally {
	if f.by[label] == nil {
		f.by[label] = &tally{}
	}
	return f.by[label]
}

// share is n of all as a fraction; 0 of nothing.
func share(n, all int) float64 { return float64(n) / float64(max(1, all)) }

// rareLabel is the number of arcs below which a label's figure says little.
const rareLabel = 50

// write prints the figures, a line each: name, share or F1, how many it is of; the commonest labels first.
func (f *figures) write(w io.Writer) {
	fmt.Fprintf(w, "tags %.3f %d\n", share(f.tags, f.all), f.all)
	fmt.Fprintf(w, "UAS %.3f %d\n", share(f.heads, f.tokens), f.tokens)
	fmt.Fprintf(w, "LAS %.3f %d\n", share(f.labels, f.tokens), f.tokens)
	var labels []string
	for l := range f.by {
		if f.by[l].gold >= rareLabel {
			labels = append(labels, l)
		}
	}
	slices.SortFunc(labels, func(a, b string) int {
		if d := f.by[b].gold - f.by[a].gold; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	for _, l := range labels {
		fmt.Fprintf(w, "%s %.3f %d\n", l, f.by[l].f1(), f.by[l].gold)
	}
}
