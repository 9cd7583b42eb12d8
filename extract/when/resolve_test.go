package when

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"demarche/schema"
)

// resolveCase is a line of testdata/resolve.txt.
type resolveCase struct {
	line              int
	anchor            Anchor
	dir               Direction
	text, words, want string
}

// readCases reads testdata/resolve.txt.
func readCases(t *testing.T) []resolveCase {
	t.Helper()
	f, err := os.Open("testdata/resolve.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var cases []resolveCase
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" || strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		cols := strings.Split(lines.Text(), "|")
		if len(cols) != 5 {
			t.Fatalf("testdata/resolve.txt:%d: %d columns, want 5", n, len(cols))
		}
		for i := range cols {
			cols[i] = strings.TrimSpace(cols[i])
		}
		c := resolveCase{line: n, anchor: Anchor{Previous: readTime(cols[2])}, want: cols[4]}
		if first, last, ok := strings.Cut(cols[0], "/"); ok {
			c.anchor.Window = &schema.Window{Start: first, End: last}
		} else {
			c.anchor.Day = cols[0]
		}
		c.dir = map[string]Direction{"past": Past, "future": Future, "unknown": Unknown}[cols[1]]
		c.words, c.text = bracketed(cols[3])
		cases = append(cases, c)
	}
	return cases
}

// readTime reads start..end; nil for nothing.
func readTime(s string) *schema.Time {
	if s == "" {
		return nil
	}
	start, end, _ := strings.Cut(s, "..")
	return &schema.Time{Start: start, End: end}
}

// showTime writes start..end, - for no date.
func showTime(t schema.Time) string {
	if t.Start == "" {
		return "-"
	}
	if t.End == "" {
		return t.Start
	}
	return t.Start + ".." + t.End
}

// TestResolve reads the cases of testdata/resolve.txt: the bracketed words are found as one
// expression, and come to the date told.
func TestResolve(t *testing.T) {
	for _, c := range readCases(t) {
		found := false
		for _, x := range findAll(c.text) {
			if x.Text != c.words {
				continue
			}
			found = true
			got := x.Resolve(c.anchor, c.dir)
			if showTime(got) != c.want {
				t.Errorf("resolve.txt:%d: %q: got %s, want %s (%v)", c.line, c.words, showTime(got), c.want, x)
			}
			if got.Text != c.words || got.Precision != schema.PrecisionOf(got.Start) {
				t.Errorf("resolve.txt:%d: text %q precision %q", c.line, got.Text, got.Precision)
			}
		}
		if !found {
			t.Errorf("resolve.txt:%d: %q not found in %q, but %v", c.line, c.words, c.text, findAll(c.text))
		}
	}
}

// TestNoTime keeps out what looks like a time and is none.
func TestNoTime(t *testing.T) {
	for _, s := range []string{
		"Theresa May met Angela Merkel.", "They may meet.", "The march went on.", "The Sunday Times said so.",
		"A 65-year-old man sat down.", "He is 65 years old.", "He met 2000 soldiers.", "Turkey bought 12 planes.",
		"The Group of 20 met.", "They march on.", "He sat in second place.", "Prices rose 1.5 percent.",
		"She attended the 16th session.", "He left on the third and final leg.", "For the third, in Rome, the venue was full.", "They spoke to each other.", "The first of them left.", "Hopes spring eternal.", "He saw Sam Sat down.",
		"At the end of the day it failed.", "The China Daily said so.", "He said that May had left.", "The ship sank off Christmas Island.",
	} {
		if got := findAll(s); len(got) > 0 {
			t.Errorf("%q: found %v", s, got)
		}
	}
}

// TestKinds tells the kinds and bounds of expressions.
func TestKinds(t *testing.T) {
	for _, c := range []struct {
		text  string
		kind  Kind
		bound Bound
	}{
		{"on Monday", Point, NoBound}, {"June 18-19", Range, NoBound}, {"a three-day visit", Duration, NoBound},
		{"next week", Vague, NoBound}, {"the day before", Anaphoric, NoBound}, {"every year", Recurring, NoBound},
		{"since Friday", Point, From}, {"until Sunday", Point, Until}, {"by Friday", Point, Before},
		{"after June 12", Point, After}, {"starting on Monday", Point, From}, {"after Monday's talks", Point, NoBound},
		{"at the weekend", Range, NoBound}, {"from Sunday to Tuesday", Range, From}, {"three days before Monday", Point, NoBound},
		{"in August of that year", Anaphoric, NoBound}, {"until talks that ended on Monday", Point, End},
	} {
		got := findAll("They will meet " + c.text + ".")
		if len(got) == 0 {
			t.Errorf("%q: nothing found", c.text)
			continue
		}
		if x := got[len(got)-1]; x.Kind != c.kind || x.Bound != c.bound {
			t.Errorf("%q: got %v bound %d, want %v bound %d", c.text, x, x.Bound, c.kind, c.bound)
		}
	}
	if got := Kind(99).String(); got != "unknown" {
		t.Errorf("Kind(99) = %q", got)
	}
}

// TestLimit names the day of an expression whatever side of the time it is.
func TestLimit(t *testing.T) {
	for _, c := range []struct {
		text          string
		dir           Direction
		want, resolve string
	}{
		{"The summit ended on Monday.", Past, "2006-11-13", "-"},
		{"The summit, which concluded here Monday, failed.", Past, "2006-11-13", "-"},
		{"The talks ended in Rome on Monday.", Past, "2006-11-13", "-"},
		{"He stays until Sunday.", Future, "2006-11-19", "2006-11..2006-11-19"},
		{"The visit ends Friday.", Future, "2006-11-17", "-"},
		{"They meet by Friday.", Future, "2006-11-17", "2006-11"},
		{"They met on Monday.", Past, "2006-11-13", "2006-11-13"},
	} {
		x, a := findAll(c.text)[0], Anchor{Day: "2006-11-15"}
		if got := x.Limit(a, c.dir); showTime(got) != c.want || got.Text != x.Text {
			t.Errorf("%q: limit %s, want %s", c.text, showTime(got), c.want)
		}
		if got := x.Resolve(a, c.dir); showTime(got) != c.resolve {
			t.Errorf("%q: resolve %s, want %s", c.text, showTime(got), c.resolve)
		}
	}
}

// TestShiftedDates keeps "postponed from June to July" two dates.
func TestShiftedDates(t *testing.T) {
	got := findAll("The visit was postponed from June 12 to July 14.")
	if len(got) != 2 {
		t.Fatalf("found %v, want two expressions", got)
	}
	if r := got[1].Resolve(Anchor{Day: "2018-06-01"}, Future); r.Start != "2018-07-14" {
		t.Errorf("the new date is %q", r.Start)
	}
}

// TestSpan joins lengths with a day.
func TestSpan(t *testing.T) {
	monday := &schema.Time{Start: "2006-11-13", Precision: schema.Day, Text: "on Monday"}
	month := &schema.Time{Start: "2006-11", Precision: schema.Month}
	for _, c := range []struct {
		text       string
		start, end *schema.Time
		want       string
	}{
		{"a three-day visit", monday, nil, "2006-11-13..2006-11-15"},
		{"a three-day visit", nil, monday, "2006-11-11..2006-11-13"},
		{"a one-day visit", monday, nil, "2006-11-13"},
		{"a week-long visit", monday, nil, "2006-11-13..2006-11-19"},
		{"for two days", monday, nil, "2006-11-13..2006-11-14"},
		{"a three-day visit", month, nil, "-"},
		{"a three-day visit", nil, nil, "-"},
		{"a three-year visit", monday, nil, "-"},
		{"on Tuesday", monday, nil, "-"},
	} {
		xs := findAll("He began " + c.text + ".")
		if len(xs) != 1 {
			t.Fatalf("%q: found %v", c.text, xs)
		}
		got, ok := xs[0].Span(c.start, c.end)
		if showTime(got) != c.want || ok != (c.want != "-") {
			t.Errorf("%q: got %s, %v, want %s", c.text, showTime(got), ok, c.want)
		}
	}
}
