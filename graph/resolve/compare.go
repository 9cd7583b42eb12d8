package resolve

import (
	"slices"

	"demarche/schema"
)

// Weights of what two reports share, in tenths of certainty. Chosen on the learning half of the
// storylines; see testdata/tuning.md.
const (
	forPerson    = 3.0  // a person of both
	forSides     = 1.0  // the same sides
	forDay       = 4.0  // the same day told
	forMonth     = 2.0  // days that agree as closely as told, at least to the month
	forYear      = 1.0  // days that agree to the year
	forOpen      = 0.3  // days that do not contradict
	forPlace     = 1.0  // a word of the place
	forWords     = 2.0  // a word of the gathering's name or organisation
	forStatus    = 0.8  // statuses that follow upon each other
	forCopy      = 6.0  // stories that are copies
	forSlip      = -1.0 // a day told differently
	enough       = 3.4  // join from here on
	maxSlip      = 10   // days by which a plan is put off and stays the same event
	maxPlainSlip = 2    // days by which two stories may differ on what was held
)

// compare returns how likely a and b tell of the same event; ok is false if they cannot.
func compare(a, b *item) (score float64, ok bool) {
	// Most pairs are of other years: that is seen first, and cheaply.
	if a.window.apart(b.window) > maxSlip {
		return 0, false
	}
	if a.doc == b.doc || a.report.Type != b.report.Type || a.wrong || b.wrong {
		return 0, false
	}
	if !sameWay(a.report, b.report) {
		return 0, false
	}
	who, ok := comparePeople(a, b)
	if !ok {
		return 0, false
	}
	when, ok := compareTime(a, b)
	if !ok {
		return 0, false
	}
	where := comparePlace(a, b)
	if where == 0 && !a.doc.copies[b.doc.article.ID] && (someTime(a, b) || someTime(b, a)) {
		return 0, false
	}
	score = who + when + where + compareStatus(a.report.Status, b.report.Status)
	if a.doc.copies[b.doc.article.ID] {
		score += forCopy
	}
	return score, true
}

// someTime tells whether a was held at some time, nobody says when, and b was held: of people who
// meet often that could be any occasion, and only the place can tell.
func someTime(a, b *item) bool {
	return a.report.Status == schema.Held && b.report.Status == schema.Held && a.window.told == "" && a.window.first == dawn && a.report.Type != schema.Summit
}

// sameWay tells whether from, to and the country of the place agree where both tell them.
func sameWay(a, b schema.Report) bool {
	agree := func(x, y string) bool { return x == "" || y == "" || x == y }
	return agree(a.From, b.From) && agree(a.To, b.To) && agree(a.PlaceCountry, b.PlaceCountry)
}

// comparePeople weighs people and sides. Reports that name people agree on at least one, or on
// both sides where they name people of different sides. Talks whose sides are told agree on all that
// one of the reports tells.
func comparePeople(a, b *item) (score float64, ok bool) {
	shared, clash := 0, false
	for _, p := range a.people {
		if slices.ContainsFunc(b.people, p.same) {
			shared++
		} else if slices.ContainsFunc(b.people, func(q person) bool { return p.side != "" && p.side == q.side }) {
			clash = true
		}
	}
	sides := overlap(a.sides, b.sides)
	words := overlap(a.words, b.words)
	if a.report.Type == schema.Summit {
		return compareGatherings(shared, sides, words, a, b)
	}
	if clash && shared == 0 || a.report.Type != schema.Visit && min(len(a.sides), len(b.sides)) >= 2 && sides < min(len(a.sides), len(b.sides)) {
		return 0, false
	}
	named := len(a.people) > 0 && len(b.people) > 0
	full := sides > 0 && sides == min(len(a.sides), len(b.sides)) && sides >= min(2, max(len(a.sides), len(b.sides)))
	switch {
	case shared > 0:
		score = forPerson * float64(min(shared, 2))
	case named && a.report.Type == schema.Visit:
		return 0, false
	case !full:
		return 0, false
	}
	if clash {
		score -= forPerson / 2
	}
	if full {
		score += forSides
	}
	return score, true
}

// compareGatherings weighs who and what makes a summit: its name, organisations, people and sides.
func compareGatherings(shared, sides, words int, a, b *item) (float64, bool) {
	if len(a.words) > 0 && len(b.words) > 0 && words == 0 && (shared == 0 || overlap(a.place, b.place) == 0) {
		return 0, false // one who was at both the G8 and the Summit of the Americas was at two
	}
	score := forWords*float64(min(words, 2)) + forPerson/2*float64(min(shared, 2)) + forSides*float64(min(sides, 2))
	return score, words > 0 || shared > 0 || sides > 0 && overlap(a.place, b.place) > 0
}

// same tells whether p and q may be one person: the same id, or all words of one name in the other,
// and no different sides.
func (p person) same(q person) bool {
	if p.id == q.id {
		return true
	}
	if p.side != "" && q.side != "" && p.side != q.side {
		return false
	}
	return overlap(p.words, q.words) == min(len(p.words), len(q.words))
}

// overlap counts the words that are in both lists, which are sorted.
func overlap(a, b []string) int {
	n := 0
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); ok {
			n++
		}
	}
	return n
}

// compareTime weighs the days. Told days may differ where a plan slips by days.
func compareTime(a, b *item) (score float64, ok bool) {
	apart := a.window.apart(b.window)
	if apart > slip(a, b) {
		return 0, false
	}
	if outlived(a, b) || outlived(b, a) || a.window.against(b.window) || b.window.against(a.window) {
		return 0, false
	}
	if apart > 0 {
		return forSlip, true
	}
	switch closest, widest := told(a.window, b.window); {
	case widest == "" && closest == "":
		return forOpen, true
	case widest == "":
		return forOpen, true
	case widest == schema.Year:
		return forYear, true
	case widest == schema.Month:
		return forMonth, true
	}
	return forDay, true
}

// outlived tells whether a was over when the story of b still told, without a date, of a plan or of
// its end: then b is about another occasion.
func outlived(a, b *item) bool {
	return a.report.Status == schema.Held && a.window.told != "" && isPlan(b.report.Status) && b.window.told == "" &&
		b.doc.day != doom && a.window.last+maxSlip < b.doc.day
}

// slip returns by how many days the told days of two reports may differ: none but where both tell
// days, more where one of them is a plan.
func slip(a, b *item) int {
	if a.window.told != schema.Day || b.window.told != schema.Day {
		return 0
	}
	if isPlan(a.report.Status) || isPlan(b.report.Status) {
		return maxSlip
	}
	if a.report.Type == schema.Visit {
		return maxPlainSlip
	}
	return 0
}

// isPlan tells whether a status leaves open when, or whether, an event is.
func isPlan(s schema.Status) bool { return s != schema.Held && s != schema.Denied }

// told returns the closer and the wider of two precisions.
func told(a, b window) (closest, widest schema.Precision) {
	order := []schema.Precision{schema.Day, schema.Month, schema.Year, ""}
	i, j := slices.Index(order, a.told), slices.Index(order, b.told)
	return order[min(i, j)], order[max(i, j)]
}

// comparePlace weighs the places: a word of both counts, different cities count for nothing, since a
// visit may go to both and a venue has many names.
func comparePlace(a, b *item) float64 {
	if overlap(a.place, b.place) > 0 {
		return forPlace
	}
	return 0
}

// follows are pairs of statuses that one event often goes through or keeps.
var follows = map[[2]schema.Status]bool{
	{schema.Planned, schema.Held}:        true,
	{schema.Possible, schema.Planned}:    true,
	{schema.Planned, schema.Postponed}:   true,
	{schema.Planned, schema.Cancelled}:   true,
	{schema.Possible, schema.Postponed}:  true,
	{schema.Possible, schema.Cancelled}:  true,
	{schema.Postponed, schema.Cancelled}: true,
	{schema.Possible, schema.Denied}:     true,
	{schema.Planned, schema.Denied}:      true,
}

// compareStatus weighs the statuses: what was held is seldom what fell through.
func compareStatus(a, b schema.Status) float64 {
	switch {
	case a == b, follows[[2]schema.Status{a, b}], follows[[2]schema.Status{b, a}]:
		return forStatus
	}
	return -forStatus
}
