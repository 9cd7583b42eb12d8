package when

import (
	"slices"
	"time"
)

// monthRules find months, years, seasons, quarters and decades.
var monthRules = []rule{
	{Name: "month", Pattern: "{part}? <month> {year}?", Make: makeMonth,
		Yes: "They met in [mid-July last year] in Oslo.", No: "They may meet in Oslo."},
	{Name: "as early as a month", Pattern: "as early|soon|late|recently as <month>", Make: makeMonth,
		Yes: "They may meet [as soon as March] in Oslo.", No: "They meet as soon as he lands."},
	{Name: "which month", Pattern: "{part}? ( last|next|this|coming / this coming|past ) <month>", Make: makeMonthOf,
		Yes: "They met [last May] in Oslo.", No: "The last march was long."},
	{Name: "told month", Pattern: "{part}? ( the following|previous|next|same / that same|very? ) <month>", Kind: Anaphoric, Make: makeMonthOf,
		Yes: "They met in Rome [the following April].", No: "They met the following delegates."},
	{Name: "year", Pattern: "{part}? ( the year )? <year>", Make: makeYear,
		Yes: "They met in [1995] in Oslo.", No: "They saw 1995 delegates."},
	{Name: "short year", Pattern: "' <two>", Make: makeShortYear,
		Yes: "They met in [’97] in Oslo.", No: "They met ’em."},
	{Name: "decade", Pattern: "the? early|late|mid? -? <many>", Kind: Vague, Make: undated,
		Yes: "They met in [the early 1990s].", No: "They met 1990 delegates."},
	{Name: "season", Pattern: "{part}? ( the|<which> / this coming|past )? <season> ( of? <year> / of <which> year )?", Make: makeSeason,
		Yes: "They met in [the spring of 2012].", No: "Hopes spring eternal."},
	{Name: "quarter", Pattern: "the? <ordinal> quarter|half ( of )? {year}", Make: makeQuarter,
		Yes: "They meet in [the second half of next year].", No: "They meet for the second half."},
	{Name: "season of a year not told", Pattern: "the? same|following|previous <season>", Kind: Anaphoric, Make: undated,
		Yes: "They met [the same summer].", No: "They met the same people."},
}

// makeMonth reads a month with or without its year.
func makeMonth(m *match) (point, bool) {
	if m.word("week", "half") && m.value(ordinal) == 0 && !m.word("of") {
		return nil, false
	}
	return date{year: m.year(), month: time.Month(m.value(month))}, true
}

// makeMonthOf reads "last May" and "the following April"; "that May" is of the year told before.
func makeMonthOf(m *match) (point, bool) {
	w := m.which()
	return monthOf{time.Month(m.value(month)), w}, w != bare
}

// yearCues are words before a bare year; without one a number of four digits is no year.
var yearCues = []string{"in", "since", "until", "till", "by", "before", "after", "during", "from", "of", "to", "through", "early", "late",
	"mid", "the", "a", "his", "her", "their", "its", "'s", "(", "and", "or", "between", "back"}

// countedAfter are words after a number that is a count and no year.
var countedAfter = []string{"people", "troops", "soldiers", "delegates", "dollars", "euros", "meters", "metres", "kilometers", "kilometres", "miles",
	"percent", "%", "tons", "tonnes", "men", "women", "years", "days", "refugees", "workers", "police", "barrels", "guests", "journalists", "members"}

// makeYear reads a bare year.
func makeYear(m *match) (point, bool) {
	y := m.year()
	if y.told < 1800 || y.told > 2100 || slices.Contains(countedAfter, low(m.lx, m.last)) {
		return nil, false
	}
	cue := low(m.lx, m.first-1)
	if cue == "early" || cue == "late" || cue == "mid" {
		cue = "in"
	}
	named := y.told >= 1900 && m.first > 0 && upperNext(m.lx, m.last-1)
	return date{year: y}, m.last-m.first > 1 || named || slices.Contains(yearCues, cue)
}

// centuryTurn parts years of two digits: '49 is 2049 and '50 is 1950.
const centuryTurn = 50

// makeShortYear reads '97.
func makeShortYear(m *match) (point, bool) {
	y := 1900 + m.value(two)
	if m.value(two) < centuryTurn {
		y += 100
	}
	cue := low(m.lx, m.first-1)
	return date{year: yearRef{told: y}}, cue == "in" || cue == "since" || cue == "of"
}

// makeSeason reads a season.
func makeSeason(m *match) (point, bool) {
	s := seasonOf{season: m.value(season), year: m.year(), which: m.which()}
	if !s.year.isBare() {
		s.which = bare
	}
	return s, true
}

// makeQuarter reads a part of a year, which comes to the year.
func makeQuarter(m *match) (point, bool) {
	y := m.year()
	return date{year: y}, !y.isBare()
}
