package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"demarche/extract/shallow/internal/machine"
	"demarche/extract/syntax"
)

// plainWord finds the words that the teacher is asked about.
var plainWord = regexp.MustCompile("^[A-Za-z][a-z]+(-[a-z]+)*$")

// readWords reads the words that the teacher has met from its folder: vocab/strings.json. Of a word that comes with and without a
// capital the small one is kept.
func readWords(folder string) ([]string, error) {
	data, err := os.ReadFile(filepath.Join(folder, "vocab", "strings.json"))
	if err != nil {
		return nil, err
	}
	var all []string
	if err := json.Unmarshal(data, &all); err != nil {
		return nil, err
	}
	known := map[string]bool{}
	for _, w := range all {
		known[w] = true
	}
	var out []string
	for w := range known {
		lower := strings.ToLower(w)
		if plainWord.MatchString(w) && (w == lower || !known[lower]) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return out, nil
}

// habits asks the teacher how it tags the words in the frames.
func habits(teacher *syntax.Model, words []string, tags *index) machine.Lexicon {
	out := machine.Lexicon{}
	var parse syntax.Parse
	for _, w := range words {
		var said [len(machine.Frames)]uint8
		for i, frame := range machine.Frames {
			at := 0
			var in []syntax.Token
			for j, f := range frame {
				if f == "" {
					f, at = w, j
				}
				in = append(in, syntax.Token{Text: f, SpaceAfter: j+1 < len(frame)})
			}
			teacher.ParseInto(&parse, in, syntax.Options{})
			said[i] = tags.id(parse.Tags[at])
		}
		out[machine.NewWord(w).Lower] = machine.Entry{Habit: machine.NewHabit(said)}
	}
	return out
}

// sureTimes is how often a word must have been seen for its tag to be taken as sure, if it is always the same.
const sureTimes = 12

// addSure marks the words that always bear one tag.
func addSure(lexicon machine.Lexicon, bank []*gold) {
	seen, tag := map[uint32]int{}, map[uint32]uint8{}
	for _, g := range bank {
		for i := range g.words {
			w := g.words[i].Lower
			if first, ok := tag[w]; ok && first != g.tags[i] {
				seen[w] = -1 << 30
			}
			tag[w] = g.tags[i]
			seen[w]++
		}
	}
	for w, t := range tag {
		if seen[w] >= sureTimes {
			e := lexicon[w]
			e.Sure = t + 1
			lexicon[w] = e
		}
	}
}
