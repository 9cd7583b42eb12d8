// Command ablate tells what each part of the reading is worth: it reads articles with gold as a user
// does, and again with one part left out, and prints detect F1 and strict F1 (found with status, people,
// country and date all right) as a table:
//
//	go run ./extract/ablate ARTICLES GOLD [ARTICLES GOLD ...]
//
// A column is named by its file of articles, up to the first dot.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"demarche/extract"
	"demarche/extract/article"
	"demarche/extract/event"
	"demarche/extract/gazetteer"
	"demarche/extract/score"
)

// part is what a row leaves out; the zero value leaves out nothing.
type part struct {
	// row is the name of the row.
	row string
	// table is left out of the gazetteer.
	table string
	// shallow leaves out the language model, as --syntax off does.
	shallow bool
	event.Without
}

// parts are the rows.
var parts = []part{
	{row: "everything"},
	{row: "without the language model's syntax", shallow: true},
	{row: "without the second parser", Without: event.Without{Second: true}},
	{row: "without the gazetteer's people", table: "people.tsv"},
	{row: "without coreference", Without: event.Without{Coreference: true}},
	{row: "without the confidence model", Without: event.Without{Confidence: true}},
	{row: "without the choice among dates", Without: event.Without{Dates: true}},
}

// set is articles with gold.
type set struct {
	// name is that of the column.
	name     string
	articles []extract.Input
	// gold are the lines of its file.
	gold []byte
}

// main prints the table.
func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "ablate:", err)
		os.Exit(1)
	}
}

// run reads the sets and prints a row for each part.
func run(w io.Writer, files []string) error {
	if len(files) == 0 || len(files)%2 != 0 {
		return errors.New("want pairs of articles and gold")
	}
	var sets []set
	for pair := range slices.Chunk(files, 2) {
		s, err := load(pair[0], pair[1])
		if err != nil {
			return err
		}
		sets = append(sets, s)
	}
	printHead(w, sets)
	for _, p := range parts {
		x, err := p.extractor()
		if err != nil {
			return err
		}
		if err := printRow(w, p.row, x, sets); err != nil {
			return err
		}
	}
	return nil
}

// load reads a set. An article that cannot be read is an error.
func load(articles, gold string) (s set, err error) {
	s.name, _, _ = strings.Cut(filepath.Base(articles), ".")
	if s.gold, err = os.ReadFile(gold); err != nil {
		return s, err
	}
	f, err := os.Open(articles)
	if err != nil {
		return s, err
	}
	defer f.Close() // read only: nothing can be lost
	for a, err := range article.Read(f, articles, article.Options{}) {
		if err != nil {
			return s, err
		}
		s.articles = append(s.articles, extract.Input{Article: a.Article, City: a.Place.City, Region: a.Place.Region, Day: a.AnchorDay()})
	}
	return s, nil
}

// extractor returns the extractor that a user has, without the part.
func (p part) extractor() (*extract.Extractor, error) {
	names, mode := gazetteer.LoadWithout(p.table), extract.Auto
	if p.shallow {
		mode = extract.Off
	}
	parser, err := extract.NewParser(mode)
	if err != nil {
		return nil, err
	}
	x, err := extract.New(names, parser)
	if err != nil {
		return nil, err
	}
	return x.Without(p.Without), nil
}

// printHead prints the head of the table.
func printHead(w io.Writer, sets []set) {
	fmt.Fprint(w, "| |")
	for _, s := range sets {
		fmt.Fprintf(w, " %s |", s.name)
	}
	fmt.Fprintf(w, "\n|---|%s\n", strings.Repeat("---|", len(sets)))
}

// printRow prints how well x reads each set.
func printRow(w io.Writer, name string, x *extract.Extractor, sets []set) error {
	fmt.Fprintf(w, "| %s |", name)
	for _, s := range sets {
		t, err := s.score(x)
		if err != nil {
			return err
		}
		fmt.Fprintf(w, " %s / %s |", short(t.Detect.F1), short(t.Strict.F1))
	}
	fmt.Fprintln(w)
	return nil
}

// short writes a share with three decimals and nothing before the point.
func short(x float64) string { return strings.TrimPrefix(fmt.Sprintf("%.3f", x), "0") }

// score reads a set and compares it with gold.
func (s set) score(x *extract.Extractor) (score.Table, error) {
	var reports bytes.Buffer
	out := json.NewEncoder(&reports)
	for _, in := range s.articles {
		rec, _ := x.Read(in)
		if err := out.Encode(rec); err != nil {
			return score.Table{}, err
		}
	}
	return score.Reports(bytes.NewReader(s.gold), &reports)
}
