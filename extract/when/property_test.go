package when

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"demarche/extract/text"
	"demarche/schema"
)

// drawDay draws a day between 1950 and 2049.
func drawDay(t *rapid.T) time.Time {
	return time.Date(1950, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 36500).Draw(t, "day"))
}

// layouts are ways to write a full date, with Go's own formatter as the judge.
var layouts = []string{"January 2, 2006", "Jan. 2, 2006", "2 January 2006", "Monday, January 2, 2006", "2006-01-02", "2 January, 2006", "Monday 2 January 2006"}

// TestFullDates reads back any full date in any layout, whatever the anchor and the direction.
func TestFullDates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day, anchor := drawDay(t), drawDay(t)
		layout := rapid.SampledFrom(layouts).Draw(t, "layout")
		dir := rapid.SampledFrom([]Direction{Unknown, Past, Future}).Draw(t, "direction")
		s := "The two met on " + strings.Replace(day.Format(layout), "May.", "May", 1) + " in Oslo."
		xs := findAll(s)
		if len(xs) != 1 {
			t.Fatalf("%q: found %v", s, xs)
		}
		got := xs[0].Resolve(Anchor{Day: anchor.Format(time.DateOnly)}, dir)
		if got.Start != day.Format(time.DateOnly) || got.End != "" {
			t.Fatalf("%q: got %s", s, showTime(got))
		}
	})
}

// TestWeekdayWeek keeps a bare weekday within the week on the right side of the anchor.
func TestWeekdayWeek(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		anchor := drawDay(t)
		wd := time.Weekday(rapid.IntRange(0, 6).Draw(t, "weekday"))
		dir := rapid.SampledFrom([]Direction{Unknown, Past, Future}).Draw(t, "direction")
		x := findAll("They met on " + wd.String() + ".")[0]
		got, _, err := schema.ParseDate(x.Resolve(Anchor{Day: anchor.Format(time.DateOnly)}, dir).Start)
		if err != nil || got.Weekday() != wd {
			t.Fatalf("%v: got %v, %v", wd, got, err)
		}
		gap := int(got.Sub(anchor).Hours() / 24)
		low, high := map[Direction]int{Past: -6, Future: 0, Unknown: -3}[dir], map[Direction]int{Past: 0, Future: 6, Unknown: 3}[dir]
		if gap < low || gap > high {
			t.Fatalf("%v from %v, direction %d: %d days away", wd, anchor, dir, gap)
		}
	})
}

// TestWindowAgrees lets a window give a date only if its first and its last day give it too.
func TestWindowAgrees(t *testing.T) {
	var xs []Expr
	for _, c := range readCases(t) {
		xs = append(xs, findAll(c.text)...)
	}
	rapid.Check(t, func(t *rapid.T) {
		first := drawDay(t)
		last := first.AddDate(0, 0, rapid.IntRange(0, 40).Draw(t, "days"))
		a, b := first.Format(time.DateOnly), last.Format(time.DateOnly)
		x := xs[rapid.IntRange(0, len(xs)-1).Draw(t, "expression")]
		got := x.Resolve(Anchor{Window: &schema.Window{Start: a, End: b}}, Past)
		one, other := x.Resolve(Anchor{Day: a}, Past), x.Resolve(Anchor{Day: b}, Past)
		if got.Start != "" && (got != one || got != other) {
			t.Fatalf("%v: window %v, ends %v and %v", x, got, one, other)
		}
		if got.Start == "" && first.Equal(last) && one.Start != "" {
			t.Fatalf("%v: a window of one day gives nothing, the day %v", x, one)
		}
	})
}

// TestBrokenAnchors keeps out anchors that are no days.
func TestBrokenAnchors(t *testing.T) {
	x := findAll("They met on Monday.")[0]
	for _, a := range []Anchor{{}, {Day: "2006-11"}, {Day: "yesterday"}, {Window: &schema.Window{Start: "2006-11-20", End: "2006-11-10"}},
		{Window: &schema.Window{Start: "x", End: "y"}}, {Window: &schema.Window{Start: "1900", End: "2000"}}} {
		if got := x.Resolve(a, Past); got.Start != "" || got.Text != "on Monday" {
			t.Errorf("%+v: got %+v", a, got)
		}
	}
}

// FuzzResolve finds and resolves whatever is written, from any day: no panic, words that are in the
// text, ranges that do not overlap and do not run backwards, dates that exist.
func FuzzResolve(f *testing.F) {
	for _, s := range []string{"They met on Monday, Nov. 30-31, 2005.", "from Dec. 31 to Jan. 1", "’97 2/30/1999 9999-99-99", "the 31st of next month",
		"a two-and-twenty-day visit in the third week of Feb", "twenty-one months earlier the day before that", "Easter Monday last year", "Wed. Thurs., Sat. May"} {
		f.Add("", s, 13000, 0, "2006-11")
	}
	f.Fuzz(func(t *testing.T, title, body string, day, dir int, previous string) {
		if len(title)+len(body) > 2000 {
			return
		}
		doc := text.New(title, body)
		anchor := Anchor{Day: time.Date(1950, 1, 1+day%40000, 0, 0, 0, 0, time.UTC).Format(time.DateOnly), Previous: &schema.Time{Start: previous}}
		for i := range doc.Sentences {
			end := doc.Sentences[i].First
			for _, x := range Find(doc, i) {
				if x.First < end || x.Last <= x.First || x.Last > doc.Sentences[i].Last {
					t.Fatalf("range [%d,%d) after %d", x.First, x.Last, end)
				}
				end = x.Last
				if err := checkTime(x.Resolve(anchor, Direction(dir%3))); err != nil || x.Text == "" {
					t.Fatalf("%v: %v", x, err)
				}
			}
		}
	})
}

// checkTime tells what is wrong with a time that Resolve gave.
func checkTime(r schema.Time) error {
	if r.Start == "" {
		if r.End != "" || r.Precision != "" {
			return fmt.Errorf("no start in %+v", r)
		}
		return nil
	}
	first, p, err := schema.ParseDate(r.Start)
	if err != nil || p != r.Precision {
		return fmt.Errorf("start of %+v: %v", r, err)
	}
	if r.End == "" {
		return nil
	}
	_, last, err := schema.Days(r.End)
	if err != nil || last.Before(first) || r.End == r.Start {
		return fmt.Errorf("end of %+v: %v", r, err)
	}
	return nil
}

// BenchmarkFind finds the expressions of one news paragraph of 60 words.
func BenchmarkFind(b *testing.B) {
	doc := text.New("", "President Hu Jintao arrived here on Monday for a three-day state visit, the first by a Chinese leader since 1995, and met "+
		"King Juan Carlos later in the day. The two sides signed 14 agreements worth 1.2 billion dollars. Hu will leave for Berlin on Nov. 17 and "+
		"is expected back in Beijing at the end of next week, officials said in a statement.")
	b.ReportAllocs()
	for b.Loop() {
		for i := range doc.Sentences {
			Find(doc, i)
		}
	}
}

// TestLongSentences reads long runs of words that begin many patterns in time that grows with their
// number alone.
func TestLongSentences(t *testing.T) {
	for _, s := range []string{"the first half of ", "earlier later on the ", "from Monday to ", "in a ", "1 - 2 / 3 ", "May may ", "Easter the day before "} {
		short, long := timeFind(s, 400), timeFind(s, 3200)
		if long > 40*short && long > 200*time.Millisecond { // eight times the words, with room for a busy machine
			t.Errorf("%q: %v for 400, %v for 3200 of them", s, short, long)
		}
	}
}

// timeFind is the time it takes to find the expressions of a phrase said n times.
func timeFind(phrase string, n int) time.Duration {
	doc := text.New("", strings.Repeat(phrase, n))
	start := time.Now()
	for i := range doc.Sentences {
		Find(doc, i)
	}
	return time.Since(start)
}
