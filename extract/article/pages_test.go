package article

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// update rewrites the golden table.
var update = flag.Bool("update", false, "rewrite testdata/pages.golden")

// goldPage is what a page of testdata/pages holds.
type goldPage struct {
	File, Title, Published, Text string
}

// Floors of the golden table: the text of every page on average, and of each page.
const (
	meanFloor = 0.95
	pageFloor = 0.80
)

// TestPages reads the saved pages, feeds, mails and archives written for this project and compares the
// table of results with the golden one. Text is measured as F1 over words; a day must be right or
// absent.
func TestPages(t *testing.T) {
	gold := readGold(t)
	got := map[string][]Article{}
	for a, err := range Walk([]string{"../../testdata/pages"}, nil, Options{}) {
		if err != nil {
			t.Error(err)
			continue
		}
		file, _, _ := strings.Cut(filepath.Base(a.Origin), ":")
		got[file] = append(got[file], a)
	}
	var table strings.Builder
	fmt.Fprintf(&table, "%-28s %-5s %-10s %-9s %s\n", "file", "F1", "day", "from", "title")
	sum, dated, found := 0.0, 0, 0
	for _, g := range gold {
		if len(got[g.File]) == 0 {
			t.Errorf("%s: no story", g.File)
			continue
		}
		a := got[g.File][0]
		got[g.File] = got[g.File][1:]
		f1 := wordF1(a.Text, g.Text)
		sum += f1
		fmt.Fprintf(&table, "%-28s %.3f %-10s %-9s %s\n", g.File, f1, a.Published, a.PublishedFrom, sameTitle(a.Title, g.Title))
		if g.Published != "" {
			dated++
		}
		if a.Published != "" {
			found++
		}
		if f1 < pageFloor {
			t.Errorf("%s: F1 %.3f", g.File, f1)
		}
		if a.Published != "" && a.Published != g.Published {
			t.Errorf("%s: day %s by %s, want %q", g.File, a.Published, a.PublishedFrom, g.Published)
		}
	}
	mean := sum / float64(len(gold))
	fmt.Fprintf(&table, "%d stories, mean F1 %.4f; %d tell a day, %d of these were found, none is wrong\n", len(gold), mean, dated, found)
	if mean < meanFloor || len(gold) < 40 {
		t.Errorf("%d stories, mean F1 %.4f; want 40 and %.2f", len(gold), mean, meanFloor)
	}
	golden(t, "testdata/pages.golden", table.String())
}

// sameTitle tells whether a title is right, for the table.
func sameTitle(got, want string) string {
	if got == oneLine(want) {
		return "title"
	}
	return fmt.Sprintf("title %q, want %q", got, want)
}

// golden compares a text with a file, or rewrites the file.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil || got != string(want) {
		t.Errorf("%s differs (-update rewrites it), error %v; got:\n%s", path, err, got)
	}
}

// readGold reads what the pages hold.
func readGold(t *testing.T) []goldPage {
	t.Helper()
	f, err := os.Open("../../testdata/gold/pages.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close() // read only
	var gold []goldPage
	for s := bufio.NewScanner(f); s.Scan(); {
		var g goldPage
		if err := json.Unmarshal(s.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		gold = append(gold, g)
	}
	return gold
}

// wordF1 is the harmonic mean of precision and recall of the words of got against those of want, each
// word as often as it stands.
func wordF1(got, want string) float64 {
	fields := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(normalize(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	count := map[string]int{}
	g, w, hit := fields(got), fields(want), 0
	for _, f := range w {
		count[f]++
	}
	for _, f := range g {
		if count[f] > 0 {
			count[f]--
			hit++
		}
	}
	return 2 * float64(hit) / float64(len(g)+len(w))
}
