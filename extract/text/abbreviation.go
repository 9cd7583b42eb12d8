package text

import (
	_ "embed" // the tables below
	"strings"
)

//go:embed data/abbreviations.tsv
var abbreviationTable string

//go:embed data/words.tsv
var wordTable string

// class is what an abbreviation or a word is to the rules; the empty class means that it is in no
// table.
type class string

// The classes of data/abbreviations.tsv and data/words.tsv. Acronym and initial are told by shape.
const (
	classTitle   class = "title"
	classMonth   class = "month"
	classState   class = "state"
	classFirm    class = "firm"
	classLatin   class = "latin"
	classClock   class = "clock"
	classWord    class = "word"
	classNumber  class = "number"
	classAcronym class = "acronym"
	classInitial class = "initial"
	classStarter class = "starter"
	classMoment  class = "moment"
	classAsking  class = "asking"
)

// abbreviations maps an abbreviation with its full stop, as written and in capitals, to its class.
var abbreviations = readTable(abbreviationTable, true)

// wordClasses maps a word to its class.
var wordClasses = readTable(wordTable, false)

// readTable reads lines of word, tab, class; lines with a number sign in front are remarks. With
// capitals, a word of three letters or more is known in capitals too, as headlines write it.
func readTable(table string, capitals bool) map[string]class {
	m := map[string]class{}
	for line := range strings.Lines(table) {
		word, c, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		m[word] = class(c)
		if up := strings.ToUpper(word); capitals && len(word) > 3 {
			if _, taken := m[up]; !taken {
				m[up] = class(c)
			}
		}
	}
	return m
}

// abbreviation returns the class of a word that ends in a full stop, in ASCII; empty if the full
// stop is no part of it. A single capital is an initial, letters with full stops between ("U.S.",
// "p.m.") are an acronym.
func abbreviation(word string) class {
	if len(word) < 2 || word[len(word)-1] != '.' {
		return ""
	}
	if c, ok := abbreviations[word]; ok {
		return c
	}
	if i := strings.LastIndexByte(word[:len(word)-1], '-'); i > 0 {
		return abbreviation(word[i+1:]) // Lt.-Col.
	}
	switch {
	case len(word) == 2 && isUpper(word[0]):
		return classInitial
	case isAcronym(word):
		return classAcronym
	}
	return ""
}

// isAcronym tells whether word is letters with a full stop after each: "U.S.", "Ph.D." is not.
func isAcronym(word string) bool {
	if len(word) < 4 || len(word)%2 != 0 {
		return false
	}
	for i := 0; i < len(word); i += 2 {
		if !isLetter(word[i]) || word[i+1] != '.' {
			return false
		}
	}
	return true
}

// isUpper tells whether c is a capital of a view.
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// isLower tells whether c is a small letter of a view.
func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

// isLetter tells whether c is a letter of a view.
func isLetter(c byte) bool { return isUpper(c) || isLower(c) }

// isDigit tells whether c is a digit of a view.
func isDigit(c byte) bool { return '0' <= c && c <= '9' }
