package when

import "slices"

// unitRules find weeks, months and years that are told from the anchor, and weekends.
var unitRules = []rule{
	{Name: "unit", Pattern: "( <early>|sometime|only|just )? ( this|last|next|coming|past / this|the coming|past / this very ) <unit>", Make: makeUnit,
		Yes: "They met [earlier this month] in Oslo.", No: "They met this man."},
	{Name: "part of a unit", Pattern: "( {part} / at? the turn of ) ( this|last|next|the|coming / the coming|current ) week|month|year", Make: makeUnit,
		Yes: "They met [earlier in the week].", No: "They meet at the end of the road."},
	{Name: "year end", Pattern: "( the )? ( year - end / end of year / year 's end / year is|was out / year is|was over / year ends / year ended )", Make: func(*match) (point, bool) { return unitShift{Years, 0}, true },
		Yes: "They meet before [year-end].", No: "They meet each year."},
	{Name: "new year", Pattern: "the new year", Make: func(m *match) (point, bool) { return newYear{}, low(m.lx, m.last) != "'s" && low(m.lx, m.last) != "-" },
		Yes: "They meet early in [the new year].", No: "They meet on New Year's Day."},
	{Name: "month end", Pattern: "( the )? ( month - end / month 's end / month is|was out / month is|was over / month ends / month ended )", Make: func(*match) (point, bool) { return unitShift{Months, 0}, true },
		Yes: "They meet before [month's end].", No: "They meet each month."},
	{Name: "weekend", Pattern: "( earlier|later )? ( the|this|last|next / the|this coming|past|previous|following ) weekend", Kind: Range, Make: makeWeekend,
		Yes: "They met at [the weekend] in Oslo.", No: "They met on a weekend walk."},
	{Name: "weekend occasion", Pattern: "weekend", Kind: Range, Make: makeWeekendOf,
		Yes: "They met at a [weekend] summit.", No: "They met in a weekend house."},
	{Name: "units around", Pattern: "( the|these )? ( past|last|next|coming|recent / next|past|last|coming few|several|couple|couple of|<number> ) <units>", Kind: Vague, Make: undated,
		Yes: "They meet in [the coming weeks].", No: "They met weeks of pressure."},
	{Name: "past unit", Pattern: "the past|last|next|coming <number> <units>|<unit>", Kind: Vague, Make: undated,
		Yes: "They met over [the past 10 days].", No: "They met 10 people."},
	{Name: "within", Pattern: "within|in|inside ( about|under|some )? ( a / <number> / several / a few ) ( <unit>|<units>|fortnight ) ( or so|two )?", Kind: Vague, Make: makeWithin,
		Yes: "They meet [within a month or so].", No: "They meet within a group."},
	{Name: "again and again", Pattern: "( every ( other|second|few|<number> )? / each ) ( <unit>|<units>|<weekday>|<month>|<daypart>|<season> )", Kind: Recurring, Make: undated,
		Yes: "They meet [every year] in Oslo.", No: "They meet every envoy."},
}

// makeUnit reads "last month"; days are for other rules.
func makeUnit(m *match) (point, bool) {
	u := Unit(wordValue(m.lx[m.last-1].low, unit))
	if u == Days || u == Hours || low(m.lx, m.last) == "-" {
		return nil, false
	}
	if (u == Weeks || u == Decades) || m.word("past", "coming") {
		return nil, true
	}
	n := 0
	switch m.which() {
	case last:
		n = -1
	case next, coming, following:
		n = 1
	}
	return unitShift{u, n}, true
}

// makeWeekend reads "the weekend". "Next weekend" means this one to some and the one after to others.
func makeWeekend(m *match) (point, bool) {
	switch {
	case m.word("coming"):
		return weekendOf{coming}, true
	case m.word("next", "following", "previous"):
		return nil, true
	case m.word("last", "past"):
		return weekendOf{last}, true
	case m.word("this"):
		return weekendOf{this}, true
	}
	return weekendOf{}, true
}

// makeWeekendOf reads "their weekend summit", which was or is to be at the weekend.
func makeWeekendOf(m *match) (point, bool) {
	next := low(m.lx, m.last)
	return weekendOf{}, slices.Contains(occasions, next) || next == "gathering" || next == "retreat"
}

// makeWithin keeps "in" out where more must follow for a time: "in a week", "in two days", "in the
// next year" are times, "in a year" alone is too; "in a day" of talks is a length.
func makeWithin(m *match) (point, bool) {
	return nil, !m.ofSomething()
}

// ofSomething tells whether what follows makes a length or an age of a number of units: "two days of talks", "a year old", "in a two-day".
func (m *match) ofSomething() bool {
	next := low(m.lx, m.last)
	return next == "of" || next == "old" || next == "-"
}
