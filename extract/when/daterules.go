package when

import "time"

// dateRules find days of the calendar.
var dateRules = []rule{
	{Name: "month day", Pattern: "( <weekday> <daypart>? ,? )? <month> ( the? <day> / the <ordinal> ) {year}?", Make: makeDate,
		Yes: "He left [Monday, Nov. 14, 2005] for Rome.", No: "It had 14 members."},
	{Name: "day month", Pattern: "( <weekday> <daypart>? ,? )? ( the? <day> / the? <day>|<ordinal> of ) <month> {year}?", Make: makeDate,
		Yes: "He left on [the 14th of November] for Rome.", No: "The first of them left."},
	{Name: "month days", Pattern: "<month> the? <day> <join> the? <day> {year}?", Kind: Range, Make: makeDays,
		Yes: "Talks on [June 16-17] in Oslo.", No: "Talks 16-17 in Oslo."},
	{Name: "days month", Pattern: "the? <day> <join> the? <day> ( of )? <month> {year}?", Kind: Range, Make: makeDays,
		Yes: "Talks on [5 and 6 September] in Oslo.", No: "Groups 5 and 6 met."},
	{Name: "iso date", Pattern: "<year> - <two> - <two>", Make: makeISO,
		Yes: "Signed [2005-11-14] in Oslo.", No: "Signed 2005-45 in Oslo."},
	{Name: "slash date", Pattern: `<two> \/ <two> \/ <year>`, Make: makeSlash,
		Yes: "Signed [14/11/2005] in Oslo.", No: "A ratio of 14/11 in Oslo."},
	{Name: "day of the month", Pattern: "( the <daypart> of )? the <dayth>", Make: makeDayOf,
		Yes: "He arrives on [the 16th].", No: "He attended the 16th session."},
	{Name: "weekday of the month", Pattern: "<weekday> ,? the <dayth>", Make: makeDayOf,
		Yes: "He arrives on [Friday the 16th].", No: "He attended the 16th session."},
}

// year reads the year that the words tell, as the macro "year" finds it.
func (m *match) year() yearRef {
	if y, ok := m.nth(year, 0); ok {
		return yearRef{told: y}
	}
	if m.lx[m.last-1].low == "year" {
		return yearRef{which: whiches[m.lx[m.last-2].low]}
	}
	return yearRef{}
}

// makeDate reads a month with a day.
func makeDate(m *match) (point, bool) {
	n := m.value(day)
	if n == 0 {
		n = m.value(ordinal)
	}
	if n < 1 || n > 31 || m.countAfter() {
		return nil, false
	}
	return date{year: m.year(), month: time.Month(m.value(month)), day: n}, true
}

// countAfter tells that the day matched last begins a longer number, as in "Nov. 14 million".
func (m *match) countAfter() bool {
	next := low(m.lx, m.last)
	return next == "%" || next == "percent" || next == "million" || next == "billion"
}

// makeDays reads a month with a run of days.
func makeDays(m *match) (point, bool) {
	from, _ := m.nth(day, 0)
	to, _ := m.nth(day, 1)
	if from >= to || m.word("and", "or", "&") && to != from+1 && low(m.lx, m.first-1) != "between" {
		return nil, false
	}
	return date{year: m.year(), month: time.Month(m.value(month)), day: from, last: to}, true
}

// makeISO reads 2005-11-14.
func makeISO(m *match) (point, bool) {
	mon, _ := m.nth(two, 0)
	d, _ := m.nth(two, 1)
	_, ok := newDay(m.value(year), time.Month(mon), d)
	return date{year: m.year(), month: time.Month(mon), day: d}, ok
}

// makeSlash reads 14/11/2005, which has no date where both 14/11 and 11/14 could be meant.
func makeSlash(m *match) (point, bool) {
	a, _ := m.nth(two, 0)
	b, _ := m.nth(two, 1)
	_, dayFirst := newDay(m.value(year), time.Month(b), a)
	_, monthFirst := newDay(m.value(year), time.Month(a), b)
	switch {
	case dayFirst && (!monthFirst || a == b):
		return date{year: m.year(), month: time.Month(b), day: a}, true
	case monthFirst && !dayFirst:
		return date{year: m.year(), month: time.Month(a), day: b}, true
	}
	return nil, dayFirst
}

// closers are words that may follow "the 16th" where it is a day.
var closers = map[string]bool{"": true, ".": true, ",": true, ";": true, ":": true, ")": true, "-": true, "and": true, "or": true,
	"to": true, "for": true, "with": true, "in": true, "at": true, "when": true, "but": true, "before": true, "after": true,
	"by": true, "that": true, "as": true, "until": true, "\"": true, "'": true, "he": true, "she": true, "they": true,
	"the": true, "a": true, "an": true, "his": true, "her": true, "their": true, "both": true}

// ends are the marks behind which a clause is over.
var ends = map[string]bool{"": true, ".": true, ",": true, ";": true, ":": true, ")": true}

// makeDayOf reads "the 16th" where a preposition stands before it and no noun after.
func makeDayOf(m *match) (point, bool) {
	switch low(m.lx, m.first-1) {
	case "on", "until", "till", "by", "since", "from", "before", "to", "through", "after", "for", "of":
		return dayOf{m.value(dayth)}, closers[low(m.lx, m.last)] && !m.counts()
	}
	return nil, false
}

// counts tells whether what looks like a day of the month only counts, as the word that "and" or "or" joins it to does: "on
// the third and final leg". So does what a date of its own follows, "for the third, in April 2001, the venue was Quebec", and an
// ordinal in letters that says after a comma of what kind something is: "on Tuesday, the first in a decade".
func (m *match) counts() bool {
	if o := low(m.lx, m.last-1); low(m.lx, m.last-3) == "," && !isDigit(o[0]) && !ends[low(m.lx, m.last)] {
		return true
	}
	if low(m.lx, m.last) == "," && (low(m.lx, m.last+1) == "in" || low(m.lx, m.last+1) == "held") {
		return true
	}
	if w := low(m.lx, m.last); w != "and" && w != "or" {
		return false
	}
	switch low(m.lx, m.last+1) {
	case "final", "last", "longest", "biggest", "largest", "perhaps", "probably", "possibly":
		return true
	}
	return false
}
