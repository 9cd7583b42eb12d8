package lemma

import (
	_ "embed" // the tables are part of the program
	"fmt"
	"strings"
	"sync"
)

// irregularTSV is the table of irregular forms; its head tells the columns.
//
//go:embed data/irregular.tsv
var irregularTSV string

// stemsTSV is the table of stems; its head tells the columns.
//
//go:embed data/stems.tsv
var stemsTSV string

// action is what becomes of a stem.
type action byte

// The actions, as the table writes them.
const (
	leave action = '-' // the stem is the dictionary form
	addE  action = 'e' // an e belongs behind it
	drop  action = '1' // its last letter is doubled
)

// tables are the two files, read once and never written after: safe for goroutines.
type tables struct {
	// past, present, plural and degree lead from a form to its dictionary form: VBD and VBN; VBZ, VBG,
	// VBP, VB and MD; NNS; JJR, JJS, RBR, RBS and RB.
	past, present, plural, degree map[string]string
	// stems leads from an ending, "^" before it if it is the whole stem, to what is done.
	stems map[string]action
}

// load reads the embedded tables, once.
var load = sync.OnceValue(func() *tables {
	t, err := parse(irregularTSV, stemsTSV)
	if err != nil {
		panic(err) // built-in data: a test reads it
	}
	return t
})

// parse reads both tables. It fails on a row of the wrong width, class or action, and on a stem told twice.
func parse(irregular, stems string) (*tables, error) {
	t := &tables{map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]action{}}
	for n, row := range rows(irregular) {
		if err := t.addIrregular(row); err != nil {
			return nil, fmt.Errorf("lemma: irregular.tsv:%d: %w", n, err)
		}
	}
	for n, row := range rows(stems) {
		if err := t.addStem(row); err != nil {
			return nil, fmt.Errorf("lemma: stems.tsv:%d: %w", n, err)
		}
	}
	return t, nil
}

// rows yields the line number and the columns of every line that is no comment.
func rows(file string) func(yield func(int, []string) bool) {
	return func(yield func(int, []string) bool) {
		n := 0
		for line := range strings.Lines(file) {
			n++
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			if !yield(n, strings.Split(line, "\t")) {
				return
			}
		}
	}
}

// addIrregular files the forms of one row under the kinds of tag they belong to.
func (t *tables) addIrregular(row []string) error {
	var kinds []map[string]string
	switch row[0] {
	case "V":
		kinds = []map[string]string{t.past, t.past, t.present}
	case "N":
		kinds = []map[string]string{t.plural}
	case "A":
		kinds = []map[string]string{t.degree, t.degree}
	default:
		return fmt.Errorf("unknown class %q", row[0])
	}
	if len(row) != len(kinds)+2 {
		return fmt.Errorf("want %d columns, got %d", len(kinds)+2, len(row))
	}
	for i, kind := range kinds {
		file(kind, row[1], row[i+2])
	}
	return nil
}

// file notes the forms, parted by commas, of a dictionary form; the first word to claim a form keeps it.
func file(kind map[string]string, base, forms string) {
	if forms == "-" {
		return
	}
	for form := range strings.SplitSeq(forms, ",") {
		if _, taken := kind[form]; !taken {
			kind[form] = base
		}
	}
}

// addStem files one row of the stems' table.
func (t *tables) addStem(row []string) error {
	if len(row) != 3 || len(row[1]) != 1 || !strings.Contains("-e1", row[1]) {
		return fmt.Errorf("want ending, action (- e 1), examples, got %q", row)
	}
	if _, twice := t.stems[row[0]]; twice {
		return fmt.Errorf("ending %q stands twice", row[0])
	}
	t.stems[row[0]] = action(row[1][0])
	return nil
}
