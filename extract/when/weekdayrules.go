package when

import "time"

// weekdayRules find days of the week.
var weekdayRules = []rule{
	{Name: "weekday", Pattern: "( <early> on? / as recently|early|late as )? ( at|around <daypart> on? )? the? <weekday> <daypart>?", Make: makeWeekday,
		Yes: "They met [late on Wednesday] in Oslo.", No: "The Sunday Times said so."},
	{Name: "daypart of a weekday", Pattern: "the? <daypart> of <weekday>", Make: makeWeekday,
		Yes: "They met on [the evening of Monday].", No: "They met in the evening of life."},
	{Name: "which weekday", Pattern: "( <early> )? ( last|next|this|coming / this|the coming ) <weekday> <daypart>?", Make: makeWeekday,
		Yes: "They met [last Monday] in Oslo.", No: "They met last of all."},
	{Name: "past weekday", Pattern: "( <early> )? this|the past <weekday> <daypart>?", Make: func(m *match) (point, bool) { return weekdayOf{day: time.Weekday(m.value(weekday)), which: past}, true },
		Yes: "They met [this past Monday].", No: "They met past midnight."},
	{Name: "weekday of a week", Pattern: "( the )? <weekday> <daypart>? ,? of? last|next|this week", Make: makeWeekdayOfWeek,
		Yes: "They met on [Monday of last week].", No: "They met last week."},
	{Name: "weekday of a week named first", Pattern: "last|next|this week ,? on <weekday>", Make: makeWeekdayOfWeek,
		Yes: "They meet [next week on Monday].", No: "They meet next week on trade."},
	{Name: "weekday and a week", Pattern: "( <weekday> week / a week from|on <weekday> )", Make: weekdayOff(coming, 7),
		Yes: "They meet on [Monday week].", No: "They met for a week in Oslo."},
	{Name: "weekday a week ago", Pattern: "a week ago <weekday>", Make: weekdayOff(bare, -7),
		Yes: "They met [a week ago Monday].", No: "They met a week ago."},
	{Name: "weekday next", Pattern: "<weekday> next", Make: weekdayOff(coming, 0),
		Yes: "They meet on [Monday next].", No: "They meet on Monday next to the port."},
	{Name: "weekday of a month", Pattern: "the <ordinal>|last|final <weekday> of|in <month> {year}?", Make: makeDayIn,
		Yes: "They met on [the second Thursday of May].", No: "They met for the second time in May."},
	{Name: "day of a month", Pattern: "the <ordinal>|last|final|opening|closing day of ( <month> {year}? / the|this|last|next month )", Make: makeDayIn,
		Yes: "They met on [the last day of November].", No: "They met on the last day of the visit."},
	{Name: "told weekday", Pattern: "( the following|previous|preceding|next|same / that ) <weekday> <daypart>?", Kind: Anaphoric, Make: makeWeekday,
		Yes: "He left for Rome [the following Monday].", No: "He left the following day."},
	{Name: "weekday of that week", Pattern: "the <weekday> ( of that|the week / of the same|following week / before|after )", Kind: Anaphoric, Make: undated,
		Yes: "They met on [the Monday of that week].", No: "They met that week."},
	{Name: "weekdays", Pattern: "<weekdays>", Kind: Recurring, Make: undated,
		Yes: "They meet on [Mondays].", No: "They meet on Monday."},
}

// makeWeekday reads a day of the week with what stands before it.
func makeWeekday(m *match) (point, bool) {
	w := m.which()
	if m.word("preceding") {
		w = previous
	}
	return weekdayOf{day: time.Weekday(m.value(weekday)), which: w}, true
}

// makeWeekdayOfWeek reads a day of a week that is named.
func makeWeekdayOfWeek(m *match) (point, bool) {
	return weekdayOf{day: time.Weekday(m.value(weekday)), which: m.which(), week: true}, true
}

// weekdayOff returns the Make of a weekday that lies some days from the one that a choice gives.
func weekdayOff(w which, days int) func(*match) (point, bool) {
	return func(m *match) (point, bool) {
		next := low(m.lx, m.last)
		if m.lx[m.last-1].low == "next" && !closers[next] || next == "-" || next == "to" && m.lx[m.last-1].low == "next" {
			return nil, false
		}
		return daysOff{weekdayOf{day: time.Weekday(m.value(weekday)), which: w}, days}, true
	}
}

// makeDayIn reads a day of a month by its number or by its weekday's.
func makeDayIn(m *match) (point, bool) {
	d := dayIn{nth: m.value(ordinal), weekday: -1}
	if m.word("opening") {
		d.nth = 1
	}
	if v, ok := m.nth(weekday, 0); ok {
		d.weekday = v
	}
	d.month = unitShift{Months, 0}
	if v, ok := m.nth(month, 0); ok {
		d.month = date{year: m.year(), month: time.Month(v)}
	} else if m.lx[m.last-1].low == "month" {
		d.month = unitShift{Months, map[string]int{"last": -1, "next": 1}[m.lx[m.last-2].low]}
	}
	return d, true
}
