package when

import "demarche/schema"

// dayRules find days that are told from the anchor.
var dayRules = []rule{
	{Name: "today", Pattern: "<early>? today", Make: shift(0),
		Yes: "They met [earlier today] in Oslo.", No: "They met earlier."},
	{Name: "this part of the day", Pattern: "<early>? ( this <daypart> / tonight / this very day )", Make: shift(0),
		Yes: "They met [this morning] in Oslo.", No: "They met this man."},
	{Name: "yesterday", Pattern: "( earlier|early|late )? yesterday <daypart>?", Make: shift(-1),
		Yes: "They met [yesterday evening] in Oslo.", No: "They met in the evening of life."},
	{Name: "last night", Pattern: "( early|late )? last night|evening", Make: shift(-1),
		Yes: "They met [last night] in Oslo.", No: "They met last week."},
	{Name: "tomorrow", Pattern: "( early|late )? tomorrow <daypart>?", Make: shift(1),
		Yes: "They meet [tomorrow night] in Oslo.", No: "They meet at night."},
	{Name: "day after tomorrow", Pattern: "the? day after tomorrow", Make: shift(2),
		Yes: "They meet [the day after tomorrow].", No: "They meet the day after."},
	{Name: "day before yesterday", Pattern: "the? day before yesterday", Make: shift(-2),
		Yes: "They met [the day before yesterday].", No: "They met the day before."},
	{Name: "ago", Pattern: "( about|some|around|exactly|only|just )? ( <number>|a|an <unit>|<units> / a fortnight ) ago", Make: makeAgo,
		Yes: "They met [three days ago] in Oslo.", No: "They met long ago."},
	{Name: "years ago now", Pattern: "( exactly|only|just )? ( <number> years / a|one year ) ( ago this month|day / ago today )", Make: makeYearsAgo,
		Yes: "They met [a year ago this month] in Oslo.", No: "They met long ago this month or that."},
	{Name: "about ago", Pattern: "over|under|nearly|almost|barely ( <number>|a|an <unit>|<units> / a fortnight ) ago", Kind: Vague, Make: undated,
		Yes: "They met [over a year ago] in Oslo.", No: "They met over lunch."},
	{Name: "more or less ago", Pattern: "more|less than ( <number>|a|an <unit>|<units> ) ago|earlier|later|before|after", Kind: Vague, Make: undated,
		Yes: "They met [less than three weeks ago].", No: "They met more than once."},
	{Name: "some units ago", Pattern: "( just|only )? ( a few|couple of? / few|several|some|many|a dozen ) <units> ago|earlier|later|before|after", Kind: Vague, Make: undated,
		Yes: "They met [a few days ago] in Oslo.", No: "They met a few people."},
	{Name: "from now", Pattern: "( in <number>|a <unit>|<units> '|'s time / <number>|a <unit>|<units> from now|today / <number>|a <unit>|<units> hence )", Make: makeFromNow,
		Yes: "They meet [in two days' time].", No: "They meet in two days of talks."},
	{Name: "in some days", Pattern: "in <number> <units> / in a <unit>", Make: makeInDays,
		Yes: "They meet [in two days].", No: "They reached a deal in two days of talks."},
}

// shift returns the Make of a day some days from the anchor.
func shift(days int) func(*match) (point, bool) {
	return func(*match) (point, bool) { return dayShift{days}, true }
}

// counted reads a number of units; ok is false if the unit has no number or is none.
func (m *match) counted() (n int, u Unit, ok bool) {
	if m.word("fortnight") {
		return 2, Weeks, true
	}
	n = m.value(number)
	if n == 0 && m.word("a", "an") {
		n = 1
	}
	u = Unit(m.value(unit) + m.value(units))
	return n, u, n > 0 && u > NoUnit
}

// makeAgo reads "three days ago".
func makeAgo(m *match) (point, bool) {
	n, u, ok := m.counted()
	return fromAnchor{count{-n, u}}, ok
}

// makeYearsAgo reads "a year ago this month" and "ten years ago today".
func makeYearsAgo(m *match) (point, bool) {
	n := max(m.value(number), 1)
	if m.word("month") {
		return yearsAgo{n, schema.Month}, true
	}
	return yearsAgo{n, schema.Day}, true
}

// makeFromNow reads "in three days' time".
func makeFromNow(m *match) (point, bool) {
	n, u, ok := m.counted()
	return fromAnchor{count{n, u}}, ok
}

// makeInDays reads "in three days" and "in a week"; what is longer is told too roughly for a day.
func makeInDays(m *match) (point, bool) {
	n, u, ok := m.counted()
	if ok && closers[low(m.lx, m.last)] && (u == Days || u == Weeks && n == 1) {
		return inDays{fromAnchor{count{n, u}}}, true
	}
	return nil, ok && !m.ofSomething()
}
