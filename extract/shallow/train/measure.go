package main

import (
	"fmt"
	"sort"
	"time"

	"demarche/extract/shallow/internal/machine"
)

// tally counts arcs of one label: right, said and true.
type tally struct{ right, said, gold int }

// f1 is the harmonic mean of precision and recall.
func (t tally) f1() float64 { return 2 * float64(t.right) / float64(max(1, t.said+t.gold)) }

// check prints how the packed model does on the stories to check on.
func check(eval string, data []byte) error {
	for _, set := range []struct {
		name string
		keep func(string) bool
	}{{"dev", all}, {"stories", checkingHalf}} {
		sentences, err := read(eval+"/"+set.name+"/articles.jsonl", set.keep)
		if err != nil {
			return err
		}
		fmt.Print(set.name, ": ")
		if err := measure(sentences, data); err != nil {
			return err
		}
	}
	return nil
}

// measure prints how the packed model does on sentences.
func measure(sentences []sentence, data []byte) error {
	m, err := machine.ReadModel(data)
	if err != nil {
		return err
	}
	var s machine.Scratch
	var tokens, tagRight, uas, las, all, punct, several int
	by := map[string]*tally{}
	get := func(l string) *tally {
		if by[l] == nil {
			by[l] = &tally{}
		}
		return by[l]
	}
	start := time.Now()
	for _, x := range sentences {
		var words []machine.Word
		for _, w := range x.words {
			words = append(words, machine.NewWord(w))
		}
		m.Tag(&s, words)
		m.Parse(&s, words, s.Tags)
		roots := 0
		for i := range words {
			all++
			if m.TagNames[s.Tags[i]] == x.parse.Tags[i] {
				tagRight++
			}
			h, l := int(s.State.Heads[i]), "ROOT"
			if h < 0 {
				h = i
				roots++
			} else {
				l = m.LabelNames[s.State.Labels[i]]
			}
			get(l).said++
			get(x.parse.Deps[i]).gold++
			if h == int(x.parse.Heads[i]) && l == x.parse.Deps[i] {
				get(l).right++
			}
			if x.parse.Deps[i] == "punct" {
				punct++
				continue
			}
			tokens++
			if h == int(x.parse.Heads[i]) {
				uas++
				if l == x.parse.Deps[i] {
					las++
				}
			}
		}
		if roots > 1 {
			several++
		}
	}
	took := time.Since(start)
	fmt.Printf("%d tokens, tags %.2f %%, UAS %.2f, LAS %.2f (no punct), several roots %.1f %% of sentences, %.0f tokens/s\n", all,
		100*float64(tagRight)/float64(all), 100*float64(uas)/float64(tokens), 100*float64(las)/float64(tokens),
		100*float64(several)/float64(len(sentences)), float64(all)/took.Seconds())
	var labels []string
	for l := range by {
		labels = append(labels, l)
	}
	sort.Slice(labels, func(i, j int) bool { return by[labels[i]].gold > by[labels[j]].gold })
	for _, l := range labels {
		if by[l].gold > 50 {
			fmt.Printf("%s %.3f(%d)  ", l, by[l].f1(), by[l].gold)
		}
	}
	fmt.Println()
	return nil
}
