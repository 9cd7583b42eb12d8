package when

import (
	"time"

	"demarche/schema"
)

// weekdayOf is a day of the week.
type weekdayOf struct {
	day   time.Weekday
	which which
	// week is set where the words name the week ("Monday of last week"): which is of the week then.
	week bool
}

// on implements point. "Last Monday" and "next Monday" are those of the week before and after, as
// the training stories have it.
func (w weekdayOf) on(c clock) (span, bool) {
	switch w.which {
	case last:
		return daySpan(w.ofWeek(c.day, -1)), true
	case next:
		return daySpan(w.ofWeek(c.day, 1)), true
	case following, previous, same:
		return w.fromPrevious(c)
	case past:
		return daySpan(c.day.AddDate(0, 0, w.ahead(c.day)-7)), true
	case coming:
		return daySpan(c.day.AddDate(0, 0, 1+w.ahead(c.day.AddDate(0, 0, 1)))), true
	}
	if w.week {
		return daySpan(w.ofWeek(c.day, 0)), true
	}
	ahead := w.ahead(c.day)
	if ahead > 0 && (c.dir == Past || c.dir == Unknown && ahead > 3) {
		ahead -= 7
	}
	return daySpan(c.day.AddDate(0, 0, ahead)), true
}

// ahead is how many days after t the next such weekday is, 0 to 6.
func (w weekdayOf) ahead(t time.Time) int { return (int(w.day) - int(t.Weekday()) + 7) % 7 }

// ofWeek is the weekday in the week of t, shifted by some weeks.
func (w weekdayOf) ofWeek(t time.Time, shift int) time.Time {
	monday := weekStart(t)
	return monday.AddDate(0, 0, (int(w.day)+6)%7+7*shift)
}

// fromPrevious counts from the event told before.
func (w weekdayOf) fromPrevious(c clock) (span, bool) {
	t, p, ok := c.before()
	if w.which == following {
		t, p, ok = c.after()
	}
	if !ok || p != schema.Day {
		return span{}, false
	}
	switch w.which {
	case same:
		return daySpan(w.ofWeek(t, 0)), true
	case following:
		return daySpan(t.AddDate(0, 0, 1+w.ahead(t.AddDate(0, 0, 1)))), true
	}
	return daySpan(t.AddDate(0, 0, w.ahead(t.AddDate(0, 0, -7))-7)), true
}

// weekendOf is a Saturday with its Sunday. "Next" is left without a date: writers differ on what it
// means.
type weekendOf struct{ which which }

// on implements point.
func (w weekendOf) on(c clock) (span, bool) {
	sat := weekdayOf{day: time.Saturday}.ofWeek(c.day, 0)
	during := !c.day.Before(sat)
	switch {
	case w.which == coming && during:
		sat = sat.AddDate(0, 0, 7)
	case w.which == last || w.which == bare && c.dir == Past && !during:
		sat = sat.AddDate(0, 0, -7)
	case w.which == bare && c.dir == Unknown && c.day.Weekday() < time.Wednesday && !during:
		sat = sat.AddDate(0, 0, -7)
	}
	return span{start: schema.FormatDate(sat, schema.Day), end: schema.FormatDate(sat.AddDate(0, 0, 1), schema.Day)}, true
}

// dayShift is a number of days from the anchor: today, yesterday, three days ago.
type dayShift struct{ days int }

// on implements point.
func (d dayShift) on(c clock) (span, bool) { return daySpan(c.day.AddDate(0, 0, d.days)), true }

// unitShift is the anchor's month or year, or one before or after: "last month". Weeks and decades
// have no date.
type unitShift struct {
	unit  Unit
	shift int
}

// on implements point.
func (u unitShift) on(c clock) (span, bool) {
	first := time.Date(c.day.Year(), c.day.Month(), 1, 0, 0, 0, 0, time.UTC)
	switch u.unit {
	case Months:
		return monthSpan(first.AddDate(0, u.shift, 0)), true
	case Years:
		return yearSpan(first.AddDate(u.shift, 0, 0)), true
	}
	return span{}, false
}

// weekPlay is how many days either way "two weeks ago" may be off.
const weekPlay = 3

// count is a number of units from a day: "three months ago". Days are exact, and so is one week; more
// weeks give the month if all days around agree; months up to eleven give a month, years a year.
type count struct {
	n    int // negative: before
	unit Unit
}

// from counts from day t.
func (k count) from(t time.Time, p schema.Precision) (span, bool) {
	first := time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
	switch {
	case k.unit == Days && p == schema.Day:
		return daySpan(t.AddDate(0, 0, k.n)), true
	case k.unit == Weeks && p == schema.Day && (k.n == 1 || k.n == -1):
		return daySpan(t.AddDate(0, 0, 7*k.n)), true
	case k.unit == Weeks && p == schema.Day:
		mid := t.AddDate(0, 0, 7*k.n)
		a, b := monthSpan(mid.AddDate(0, 0, -weekPlay)), monthSpan(mid.AddDate(0, 0, weekPlay))
		return a, a == b
	case k.unit == Months && p != schema.Year && k.n < 12 && k.n > -12:
		return monthSpan(first.AddDate(0, k.n, 0)), true
	case k.unit == Years:
		return yearSpan(first.AddDate(k.n, 0, 0)), true
	}
	return span{}, false
}

// fromAnchor is a count from the anchor.
type fromAnchor struct{ count }

// on implements point.
func (f fromAnchor) on(c clock) (span, bool) { return f.from(c.day, schema.Day) }

// yearsAgo is the anchor's month or day some years back: "a year ago this month".
type yearsAgo struct {
	n int
	p schema.Precision
}

// on implements point.
func (y yearsAgo) on(c clock) (span, bool) {
	return span{start: schema.FormatDate(c.day.AddDate(-y.n, 0, 0), y.p)}, true
}

// inDays is a count from the anchor for what is ahead: "will meet in two days". Of what is over the same words tell
// how long it took.
type inDays struct{ fromAnchor }

// on implements point.
func (d inDays) on(c clock) (span, bool) {
	if c.dir != Future {
		return span{}, false
	}
	return d.fromAnchor.on(c)
}

// fromPrevious is a count from the event told before: "two days later".
type fromPrevious struct {
	count
	// orAnchor tells that the anchor's own day is meant unless such an event lies on it or the day
	// before: "earlier in the day".
	orAnchor bool
}

// on implements point.
func (f fromPrevious) on(c clock) (span, bool) {
	t, p, ok := c.before()
	if f.n > 0 {
		t, p, ok = c.after()
	}
	if f.orAnchor && !(ok && p == schema.Day && c.isFresh(t)) {
		t, p, ok = c.day, schema.Day, true
	}
	if !ok {
		return span{}, false
	}
	return f.from(t, p)
}

// isFresh tells whether what was told before lies on the clock's day or the day before, and the
// clause looks back.
func (c clock) isFresh(t time.Time) bool {
	days := int(c.day.Sub(t).Hours() / 24)
	return c.dir != Future && (days == 0 || days == 1)
}

// daysOff is a weekday with some days added: "Monday week".
type daysOff struct {
	weekdayOf
	days int
}

// on implements point.
func (d daysOff) on(c clock) (span, bool) {
	s, ok := d.weekdayOf.on(c)
	t, _, err := schema.ParseDate(s.start)
	return daySpan(t.AddDate(0, 0, d.days)), ok && err == nil
}

// dayIn is a day of a month, or the nth of its weekdays; nth 0 means the last. Weekday is -1 for any day.
type dayIn struct {
	month   point
	nth     int
	weekday int
}

// on implements point.
func (d dayIn) on(c clock) (span, bool) {
	s, ok := d.month.on(c)
	first, p, err := schema.ParseDate(s.start)
	if !ok || err != nil || p != schema.Month {
		return span{}, false
	}
	t := first.AddDate(0, 0, max(d.nth, 1)-1)
	switch {
	case d.weekday >= 0 && d.nth > 0:
		t = first.AddDate(0, 0, weekdayOf{day: time.Weekday(d.weekday)}.ahead(first)+7*(d.nth-1))
	case d.weekday >= 0:
		end := first.AddDate(0, 1, -1)
		t = end.AddDate(0, 0, -(int(end.Weekday())-d.weekday+7)%7)
	case d.nth == 0:
		t = first.AddDate(0, 1, -1)
	}
	return daySpan(t), t.Month() == first.Month()
}

// newYear is the year that begins next: "in the new year". In its first weeks it is the anchor's own, and so it is for
// what is over.
type newYear struct{}

// on implements point.
func (newYear) on(c clock) (span, bool) {
	if c.dir == Past || c.day.Month() <= time.February {
		return yearSpan(c.day), true
	}
	return yearSpan(c.day.AddDate(1, 0, 0)), true
}
