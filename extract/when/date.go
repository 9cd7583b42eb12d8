package when

import (
	"fmt"
	"time"

	"demarche/schema"
)

// dateSlack is how many days on the wrong side of the anchor a date without a year may lie: a tense
// is sooner misjudged than a year left out. Chosen on the training stories.
const dateSlack = 30

// yearRef is the year of a date: told as a number, counted from the anchor's (which last, next, this)
// or from the event told before (same, following, previous), or bare: not told.
type yearRef struct {
	told  int
	which which
}

// in returns the year; ok is false where it is not told or cannot be known.
func (y yearRef) in(c clock) (year int, ok bool) {
	if y.told > 0 {
		return y.told, true
	}
	t, _, known := c.before()
	switch y.which {
	case last:
		return c.day.Year() - 1, true
	case next:
		return c.day.Year() + 1, true
	case this:
		return c.day.Year(), true
	case same:
		return t.Year(), known
	case following:
		return t.Year() + 1, known
	case previous:
		return t.Year() - 1, known
	}
	return 0, false
}

// isBare tells that the words tell no year.
func (y yearRef) isBare() bool { return y.told == 0 && y.which == bare }

// date is a day, a run of days, a month or a year of the calendar. Month 0 means the whole year, day
// 0 the whole month; last is the last day of a run, 0 if there is none.
type date struct {
	year      yearRef
	month     time.Month
	day, last int
}

// on implements point.
func (d date) on(c clock) (span, bool) {
	y, ok := d.year.in(c)
	if !ok && !d.year.isBare() {
		return span{}, false
	}
	switch {
	case d.month == 0:
		return span{start: fmt.Sprintf("%04d", y)}, ok
	case !ok && d.day == 0:
		y, ok = monthYear(c, d.month, bare), true
	case !ok:
		y, ok = d.nearestYear(c)
	}
	if d.day == 0 {
		return span{start: fmt.Sprintf("%04d-%02d", y, d.month)}, ok
	}
	first, valid := newDay(y, d.month, d.day)
	s := daySpan(first)
	if d.last > 0 {
		end, validEnd := newDay(y, d.month, d.last)
		valid = valid && validEnd && end.After(first)
		s.end = schema.FormatDate(end, schema.Day)
	}
	return s, ok && valid
}

// nearestYear returns the year in which the clock's direction puts the day.
func (d date) nearestYear(c clock) (int, bool) {
	var days []time.Time
	for y := c.day.Year() - 1; y <= c.day.Year()+1; y++ {
		if t, ok := newDay(y, d.month, d.day); ok {
			days = append(days, t)
		}
	}
	t, ok := c.nearest(days, dateSlack)
	return t.Year(), ok
}

// newDay returns a day; ok is false if no calendar has it.
func newDay(year int, m time.Month, day int) (time.Time, bool) {
	t := time.Date(year, m, day, 0, 0, 0, 0, time.UTC)
	return t, t.Day() == day && t.Month() == m
}

// monthYear returns the year of a month that is told without one. The clock's own month counts in
// both directions; with Unknown the nearer one is taken.
func monthYear(c clock, m time.Month, w which) int {
	y, gap := c.day.Year(), int(m)-int(c.day.Month())
	switch {
	case w == this:
		return y
	case w == last && gap >= 0, w == bare && c.dir == Past && gap > 0, w == bare && c.dir == Unknown && gap > 6:
		return y - 1
	case (w == next || w == coming) && gap <= 0, w == bare && c.dir == Future && gap < 0, w == bare && c.dir == Unknown && gap < -6:
		return y + 1
	}
	return y
}

// monthOf is a month with a choice: "last May", "the following April".
type monthOf struct {
	month time.Month
	which which
}

// on implements point.
func (m monthOf) on(c clock) (span, bool) {
	w := m.which
	if w == following || w == previous || w == same {
		t, p, ok := c.before()
		if !ok || p == schema.Year && w != same {
			return span{}, false
		}
		c.day = t
		w = map[which]which{following: next, previous: last, same: this}[w]
	}
	return span{start: fmt.Sprintf("%04d-%02d", monthYear(c, m.month, w), m.month)}, true
}

// dayOf is the day of a month that is not told: "the 16th".
type dayOf struct{ day int }

// on implements point.
func (d dayOf) on(c clock) (span, bool) {
	first := time.Date(c.day.Year(), c.day.Month(), 1, 0, 0, 0, 0, time.UTC)
	var days []time.Time
	for shift := -2; shift <= 2; shift++ {
		m := first.AddDate(0, shift, 0)
		if t, ok := newDay(m.Year(), m.Month(), d.day); ok {
			days = append(days, t)
		}
	}
	t, ok := c.nearest(days, 0)
	return daySpan(t), ok
}

// seasonOf is a season; it comes to its year.
type seasonOf struct {
	season int
	year   yearRef
	which  which
}

// winter is the season that lies in two years.
const winter = 4

// seasonMonths are months in the middle of spring, summer and autumn of the northern half.
var seasonMonths = [...]time.Month{1: time.April, 2: time.July, 3: time.October}

// on implements point.
func (s seasonOf) on(c clock) (span, bool) {
	if y, ok := s.year.in(c); ok {
		return span{start: fmt.Sprintf("%04d", y)}, true
	}
	if !s.year.isBare() || s.season == winter {
		return span{}, false
	}
	y := monthYear(c, seasonMonths[s.season], s.which)
	return span{start: fmt.Sprintf("%04d", y)}, true
}
