package when

// namedRules find named days.
var namedRules = []rule{
	{Name: "named day", Pattern: "( the / last|next|this / this coming|past )? <holiday> ( ,? of? <year> / ,? of? <which> year )?", Make: makeHoliday,
		Yes: "They met on [Bastille Day 2017].", No: "They met on Easter Island."},
}

// makeHoliday reads a named day.
func makeHoliday(m *match) (point, bool) {
	h := holidayOf{holiday: holidays[m.value(holidayName)], year: m.year(), which: m.which()}
	if !h.year.isBare() {
		h.which = bare
	}
	return h, true
}
