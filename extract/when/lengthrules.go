package when

import "slices"

// lengthRules find lengths of time.
var lengthRules = []rule{
	{Name: "length before a noun", Pattern: "<number> - ( <unit>|<units> ) ( - long )?", Kind: Duration, Make: makeLength,
		Yes: "He began a [three-day] visit.", No: "He met a 65-year-old man."},
	{Name: "long", Pattern: "( <unit> - long / weeklong / daylong / monthlong / yearlong )", Kind: Duration, Make: makeLength,
		Yes: "He began a [week-long] visit.", No: "He met for a long week."},
	{Name: "length", Pattern: "<number> ( full|straight|working )? ( <units>|<unit> )", Kind: Duration, Make: makeLength,
		Yes: "They met for [two days].", No: "They met two men."},
	{Name: "length of one", Pattern: "for|over|during|lasting|spent|spend|spends|spending a|an ( full )? <unit>", Kind: Duration, Make: makeLength,
		Yes: "They met [for a week].", No: "They met for a talk."},
}

// noLength are words after a length that make it an age or a count.
var noLength = []string{"old", "ago", "'"}

// longs are the lengths written as one word.
var longs = map[string]Unit{"daylong": Days, "weeklong": Weeks, "monthlong": Months, "yearlong": Years}

// makeLength accepts a length that is no age.
func makeLength(m *match) (point, bool) {
	next := low(m.lx, m.last)
	if next == "-" {
		next = low(m.lx, m.last+1)
	}
	return nil, !slices.Contains(noLength, next)
}

// length reads the number of units of a length.
func (m *match) length() (int, Unit) {
	for w, u := range longs {
		if m.word(w) {
			return 1, u
		}
	}
	n, u, _ := m.counted()
	return max(n, 1), u
}
