package when

import (
	"strings"
	"time"

	"demarche/schema"
)

// maxWindow is the most days that a window may hold to be tried: about twenty years.
const maxWindow = 7400

// Resolve returns the time that the expression tells, counted from the anchor. Text is always the
// words; Start, End and Precision are set only where the words and the anchor give a date. Where the
// anchor's day is unknown, every day of its window must give the same. It is safe for several
// goroutines.
func (x Expr) Resolve(a Anchor, d Direction) schema.Time {
	t := schema.Time{Text: x.Text}
	if x.from == nil {
		return t
	}
	s, ok := x.inWindow(a, d)
	if !ok {
		return t
	}
	t.Start, t.Precision = s.start, schema.PrecisionOf(s.start)
	if s.end > s.start && !strings.HasPrefix(s.start, s.end) {
		t.End = s.end
	}
	return t
}

// Limit returns the day, month or year that the words name, whatever side of the time it is: of
// "until Sunday", "ended on Sunday" and "by Sunday" that Sunday.
func (x Expr) Limit(a Anchor, d Direction) schema.Time {
	x.Bound = NoBound
	return x.Resolve(a, d)
}

// CountsFrom is how precise the time told before must be from which the expression is counted: "that year" and "that March" are of a
// year, "the following month" is of a month, "the next day" of a day.
func (x Expr) CountsFrom() schema.Precision {
	switch p := x.from.(type) {
	case monthOf:
		if p.which == same {
			return schema.Year
		}
		return schema.Month
	case fromPrevious:
		switch p.unit {
		case Years:
			return schema.Year
		case Months:
			return schema.Month
		}
	}
	if isTold(x.from) { // "in August of that year"
		return schema.Year
	}
	return schema.Day
}

// inWindow resolves the expression for every day that the anchor may be.
func (x Expr) inWindow(a Anchor, d Direction) (span, bool) {
	c := clock{dir: d, previous: a.Previous}
	if day, p, err := schema.ParseDate(a.Day); err == nil && p == schema.Day {
		c.day = day
		return x.bounded(c)
	}
	first, end, ok := windowDays(a.Window)
	if !ok {
		return x.anywhere(c)
	}
	c.day = first
	s, ok := x.bounded(c)
	for c.day.Before(end) && ok {
		c.day = c.day.AddDate(0, 0, 1)
		other, known := x.bounded(c)
		ok = known && other == s
	}
	return s, ok
}

// windowDays returns the first and last day of a window; ok is false if it is nil, broken or longer
// than maxWindow.
func windowDays(w *schema.Window) (first, last time.Time, ok bool) {
	if w == nil {
		return first, last, false
	}
	first, _, err1 := schema.ParseDate(w.Start)
	_, last, err2 := schema.Days(w.End)
	days := last.Sub(first).Hours() / 24
	return first, last, err1 == nil && err2 == nil && days >= 0 && days <= maxWindow
}

// faraway are anchors that lie centuries apart: what is the same for all of them needs no anchor.
var faraway = []time.Time{
	time.Date(1803, time.February, 1, 0, 0, 0, 0, time.UTC),
	time.Date(1990, time.July, 18, 0, 0, 0, 0, time.UTC),
	time.Date(2201, time.December, 27, 0, 0, 0, 0, time.UTC),
}

// anywhere resolves an expression that needs no anchor: a full date, or one that is counted from the
// event told before.
func (x Expr) anywhere(c clock) (s span, ok bool) {
	for i, day := range faraway {
		c.day = day
		other, known := x.bounded(c)
		if !known || i > 0 && other != s {
			return span{}, false
		}
		s = other
	}
	return s, true
}

// bounded resolves the expression on one day and heeds its bound.
func (x Expr) bounded(c clock) (span, bool) {
	s, ok := x.between(c)
	if !ok {
		return span{}, false
	}
	switch x.Bound {
	case After, End:
		return span{}, false
	case Before, Until:
		if _, ok := x.from.(newYear); ok { // "before the New Year" is before the old one is out
			s = daySpan(time.Date(c.day.Year(), time.December, 31, 0, 0, 0, 0, time.UTC))
		}
		if x.to == nil && x.atEnd() && c.dir != Past && s.start >= schema.FormatDate(c.day, schema.Day)[:len(s.start)] {
			return s, true
		}
		if x.to == nil {
			return upTo(c, s, x.Bound)
		}
	}
	return s, true
}

// atEnd tells whether the words name the end of a month or a year: who is to come "before the end of June" is meant to
// come in June.
func (x Expr) atEnd() bool { return strings.Contains(strings.ToLower(x.Text), "end of ") }

// between resolves the expression and, of a range, its end, which is looked for from the start on.
func (x Expr) between(c clock) (span, bool) {
	s, ok := x.from.on(c)
	if !ok || x.to == nil {
		return s, ok
	}
	day, _, err := schema.ParseDate(s.start)
	if err != nil {
		return span{}, false
	}
	end, ok := x.to.on(clock{day: day, dir: Future, previous: &schema.Time{Start: s.start}})
	if !ok || end.start < s.start {
		return s, true
	}
	s.end = end.start
	if end.end != "" {
		s.end = end.end
	}
	return s, true
}

// upTo returns the time between the anchor and the date s: cut to what both share, since no closer
// time is told. "Until" tells the last day as well. What lies in the past starts on no known day.
func upTo(c clock, s span, b Bound) (span, bool) {
	if c.dir == Past {
		return span{}, false
	}
	now := schema.FormatDate(c.day, schema.Day)
	if s.start < now[:len(s.start)] {
		return span{}, false
	}
	n := 0
	for _, cut := range []int{4, 7} {
		if cut <= len(s.start) && s.start[:cut] == now[:cut] {
			n = cut
		}
	}
	if n == 0 {
		return span{}, false
	}
	out := span{start: now[:n]}
	if b == Until && len(s.start) == len(now) {
		out.end = s.start
	}
	return out, true
}
