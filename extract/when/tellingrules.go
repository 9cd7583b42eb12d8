package when

// tellingRules find times that are told from another date of the story.
var tellingRules = []rule{
	{Name: "day before", Pattern: "( the day|night|evening before that? / a day earlier|before / the previous|preceding day|night|evening|morning|afternoon )", Kind: Anaphoric, Make: told(-1),
		Yes: "He had met Xi [the day before].", No: "He left the day before the summit."},
	{Name: "day after", Pattern: "( the day after that? / a day later|after / the next|following day|night|evening|morning|afternoon / the morning|evening after )", Kind: Anaphoric, Make: told(1),
		Yes: "He met Xi [the next day].", No: "He left the day after the summit."},
	{Name: "same day", Pattern: "( <early> on? )? ( the very day / ( that same|very? / the same ) day|night|evening|morning|afternoon )", Kind: Anaphoric, Make: told(0),
		Yes: "He met Xi [later the same day].", No: "He met the same people."},
	{Name: "in the day", Pattern: "( <early> on? in the day|morning|afternoon|evening / in the early|late? morning|afternoon|evening / at noon|midday|dawn|lunchtime|midnight|night|dusk|sunset|sunrise|daybreak|nightfall / ( just|shortly|soon )? before|after dawn|dusk|noon|midday|midnight|sunset|sunrise|daybreak|nightfall / by noon|lunchtime|midday|nightfall / for the early|late? morning|afternoon|evening|night )", Kind: Anaphoric, Make: makeInDay,
		Yes: "He met Xi [earlier in the day].", No: "He met Xi early in the game."},
	{Name: "units later", Pattern: "( <number>|a|an <unit>|<units> / a fortnight ) later|afterwards|afterward|thereafter|earlier|before|after|beforehand|previously", Kind: Anaphoric, Make: makeLater,
		Yes: "He met Xi [two days later].", No: "He met two of them later."},
	{Name: "told unit", Pattern: "( the following|previous|preceding|next|same / that same|very? ) week|month|year", Kind: Anaphoric, Make: makeToldUnit,
		Yes: "He met Xi [the following month].", No: "He met the following people."},
	{Name: "unit before", Pattern: "the week|month|year before|after", Kind: Anaphoric, Make: makeToldUnit,
		Yes: "He met Xi [the month before].", No: "He met Xi before."},
}

// openers are words that give "the day before" an object of its own: "the day before the summit".
var openers = map[string]bool{"the": true, "a": true, "an": true, "his": true, "her": true, "their": true, "its": true, "this": true, "these": true,
	"he": true, "she": true, "they": true, "it": true, "president": true, "prime": true, "foreign": true, "talks": true, "talking": true, "elections": true}

// hasObject tells that what "before" or "after" at the end of the match counts from follows it.
func (m *match) hasObject() bool {
	if end := low(m.lx, m.last-1); end != "before" && end != "after" || m.last >= len(m.lx) {
		return false
	}
	next := m.lx[m.last]
	gerund := len(next.low) > 5 && next.low[len(next.low)-3:] == "ing"
	return openers[next.low] || next.capital || gerund
}

// told returns the Make of a day some days from the event told before.
func told(days int) func(*match) (point, bool) {
	return func(m *match) (point, bool) {
		return fromPrevious{count: count{days, Days}}, !m.hasObject()
	}
}

// makeInDay reads "earlier in the day", "at night" and the like.
func makeInDay(m *match) (point, bool) {
	return fromPrevious{count: count{0, Days}, orAnchor: true}, low(m.lx, m.last) != "of" // "in the evening of March 3"
}

// makeLater reads "two days later".
func makeLater(m *match) (point, bool) {
	n, u, ok := m.counted()
	if m.word("earlier", "before", "beforehand", "previously") {
		n = -n
	}
	return fromPrevious{count: count{n, u}}, ok && !m.hasObject()
}

// makeToldUnit reads "the following month" and "the month before"; a week has no date.
func makeToldUnit(m *match) (point, bool) {
	n := 0
	switch {
	case m.word("following", "next", "after"):
		n = 1
	case m.word("previous", "preceding", "before"):
		n = -1
	}
	if m.hasObject() {
		return nil, false
	}
	switch {
	case m.word("week"):
		return nil, true
	case m.word("month"):
		return fromPrevious{count: count{n, Months}}, true
	}
	return fromPrevious{count: count{n, Years}}, true
}
