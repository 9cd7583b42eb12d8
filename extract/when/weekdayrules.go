package when

import "time"

// weekdayRules find days of the week.
var weekdayRules = []rule{
	{Name: "weekday", Pattern: "( <early> on? / as recently|early|late as )? ( at|around <daypart> on )? the? <weekday> <daypart>?", Make: makeWeekday,
		Yes: "They met [late on Wednesday] in Oslo.", No: "The Sunday Times said so."},
	{Name: "daypart of a weekday", Pattern: "the? <daypart> of <weekday>", Make: makeWeekday,
		Yes: "They met on [the evening of Monday].", No: "They met in the evening of life."},
	{Name: "which weekday", Pattern: "( <early> )? ( last|next|this|coming / this|the coming|past ) <weekday> <daypart>?", Make: makeWeekday,
		Yes: "They met [last Monday] in Oslo.", No: "They met last of all."},
	{Name: "weekday of a week", Pattern: "( the )? <weekday> <daypart>? ,? of? last|next|this week", Make: makeWeekdayOfWeek,
		Yes: "They met on [Monday of last week].", No: "They met last week."},
	{Name: "weekday of a week named first", Pattern: "last|next|this week ,? on <weekday>", Make: makeWeekdayOfWeek,
		Yes: "They meet [next week on Monday].", No: "They meet next week on trade."},
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
