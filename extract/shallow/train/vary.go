package main

import (
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"

	"demarche/extract/shallow/internal/machine"
	"demarche/extract/syntax"
)

// swapShare is the share of words that a varied sentence exchanges, where there is another of the same habit.
const swapShare = 0.3

// varier makes new sentences out of old ones: words give way to others of the same habit, and the teacher parses what
// comes out. So the learner hears what the teacher thinks of words that the articles do not hold.
type varier struct {
	teacher *syntax.Model
	random  *rand.Rand
	lexicon machine.Lexicon
	// alike lists the words of each habit and case.
	alike map[wordClass][]string
}

// wordClass is a habit, for words with or without a capital.
type wordClass struct {
	habit   machine.Habit
	capital bool
}

// newVarier sorts the words, which must be sorted, by habit.
func newVarier(teacher *syntax.Model, lexicon machine.Lexicon, words []string, random *rand.Rand) *varier {
	v := &varier{teacher, random, lexicon, map[wordClass][]string{}}
	for _, w := range words {
		c := v.class(w)
		v.alike[c] = append(v.alike[c], w)
	}
	return v
}

// class returns the class of a word.
func (v *varier) class(word string) wordClass {
	return wordClass{v.lexicon.Word(word).Habit & machine.SureFrames, unicode.IsUpper(rune(word[0]))}
}

// vary returns a new sentence for each one given, as the teacher reads it.
func (v *varier) vary(sentences []sentence) []sentence {
	var out []sentence
	for _, s := range sentences {
		n := sentence{words: slices.Clone(s.words), spaces: s.spaces}
		for i, w := range n.words {
			if v.random.Float64() < swapShare && content(s.parse.Tags[i]) {
				n.words[i] = v.other(w)
			}
		}
		n.parse = v.teacher.Parse(n.tokens(), syntax.Options{})
		out = append(out, n)
	}
	return out
}

// content tells whether a tag is that of a noun, verb, adjective, adverb or name.
func content(tag string) bool {
	return strings.HasPrefix(tag, "NN") || strings.HasPrefix(tag, "VB") || strings.HasPrefix(tag, "JJ") || tag == "RB"
}

// other returns another word of the same class, or the same one.
func (v *varier) other(word string) string {
	same := v.alike[v.class(word)]
	if len(same) == 0 || v.lexicon.Word(word).Habit == 0 {
		return word
	}
	return same[v.random.IntN(len(same))]
}
