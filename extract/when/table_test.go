package when

import (
	"strings"
	"testing"
)

// TestVaguePhrases finds every phrase of data/vague.tsv with its kind and without a date.
func TestVaguePhrases(t *testing.T) {
	rows(vagueTable, func(cols []string) {
		s := "The two leaders met " + cols[0] + "."
		xs := findAll(s)
		if len(xs) != 1 || xs[0].Text != cols[0] && xs[0].Rule == "phrase" {
			t.Errorf("%q: found %v", s, xs)
			return
		}
		if got := xs[0].Kind.String(); got != cols[1] {
			t.Errorf("%q: kind %s, want %s", s, got, cols[1])
		}
		if got := xs[0].Resolve(Anchor{Day: "2006-11-15"}, Past); got.Start != "" || got.Text != xs[0].Text {
			t.Errorf("%q: resolved to %+v", s, got)
		}
	})
}

// TestNames finds no time in any name of data/names.tsv, in capitals or not.
func TestNames(t *testing.T) {
	rows(nameTable, func(cols []string) {
		for _, s := range []string{cols[0], titled(cols[0]), strings.ToUpper(cols[0])} {
			s = "It said the " + s + " went on."
			if xs := findAll(s); len(xs) > 0 {
				t.Errorf("%q: found %v", s, xs)
			}
		}
	})
}

// titled writes every word with a capital.
func titled(s string) string {
	ws := strings.Fields(s)
	for i, w := range ws {
		ws[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(ws, " ")
}

// TestTablesAreOrderly keeps tables free of doubles, white space and capitals.
func TestTablesAreOrderly(t *testing.T) {
	for name, table := range map[string]string{"words": wordTable, "vague": vagueTable, "names": nameTable, "holidays": holidayTable} {
		seen := map[string]bool{}
		rows(table, func(cols []string) {
			key := cols[0]
			if name == "words" {
				key += " " + cols[1]
			}
			if seen[key] || strings.TrimSpace(cols[0]) != cols[0] || strings.ToLower(cols[0]) != cols[0] {
				t.Errorf("%s.tsv: row %q is double or untidy", name, cols)
			}
			seen[key] = true
		})
	}
}

// TestPhrases finds the longest phrase of several that begin with one word.
func TestPhrases(t *testing.T) {
	p := readPhrases("new year\ta\nnew year 's eve\tb\nnew\tc\n")
	lx := lexemes("new year's eve party")
	if value, n := p.find(lx, 0); value != "b" || n != 4 {
		t.Errorf("found %q of %d words", value, n)
	}
	if value, n := p.find(lx[:2], 0); value != "a" || n != 2 {
		t.Errorf("found %q of %d words", value, n)
	}
	if _, n := p.find(lx, 1); n != 0 {
		t.Errorf("found %d words where no phrase starts", n)
	}
}

// TestBrokenTables panics on rows that no code could read.
func TestBrokenTables(t *testing.T) {
	for name, read := range map[string]func(){
		"class":   func() { readWords("monday\tweekdya\t1\n") },
		"value":   func() { readWords("monday\tweekday\tone\n") },
		"holiday": func() { readHolidays("x day\t12\tday\n") },
		"easter":  func() { readHolidays("x day\teaster+x\tday\n") },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("a broken %s passes", name)
				}
			}()
			read()
		}()
	}
}
