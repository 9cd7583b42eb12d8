package when

import (
	_ "embed" // the table of holidays
	"strconv"
	"strings"
	"time"
)

//go:embed data/holidays.tsv
var holidayTable string

// holiday is a named day: its rule as data/holidays.tsv tells it.
type holiday struct {
	name string
	// month and day are a fixed day; day is 0 for the nth weekday of a month.
	month time.Month
	day   int
	nth   int
	week  time.Weekday
	// easter tells that shift days from Easter Sunday are meant.
	easter bool
	shift  int
	// coarse tells that the name means the month rather than the day.
	coarse bool
}

// holidays are the named days in the order of the table; holidayNames finds one by its words.
var holidays, holidayNames = readHolidays(holidayTable)

// readHolidays reads data/holidays.tsv.
func readHolidays(table string) ([]holiday, phrases) {
	var hs []holiday
	var names strings.Builder
	rows(table, func(cols []string) {
		h, ok := parseHoliday(cols[1])
		if !ok {
			panic("when: holidays.tsv: " + strings.Join(cols, " ")) // built-in data
		}
		h.name, h.coarse = cols[0], cols[2] == "month"
		names.WriteString(cols[0] + "\t" + strconv.Itoa(len(hs)) + "\n")
		hs = append(hs, h)
	})
	return hs, readPhrases(names.String())
}

// parseHoliday reads a rule: 12-25, easter-2, or 4/4/11 for the fourth Thursday of November.
func parseHoliday(rule string) (h holiday, ok bool) {
	if shift, isEaster := strings.CutPrefix(rule, "easter"); isEaster {
		n, err := strconv.Atoi(shift)
		return holiday{easter: true, shift: n}, err == nil
	}
	if m, d, fixed := strings.Cut(rule, "-"); fixed && m != "" {
		month, err1 := strconv.Atoi(m)
		day, err2 := strconv.Atoi(d)
		return holiday{month: time.Month(month), day: day}, err1 == nil && err2 == nil
	}
	parts := strings.Split(rule, "/")
	if len(parts) != 3 {
		return h, false
	}
	nth, err1 := strconv.Atoi(parts[0])
	week, err2 := strconv.Atoi(parts[1])
	month, err3 := strconv.Atoi(parts[2])
	return holiday{nth: nth, week: time.Weekday(week), month: time.Month(month)}, err1 == nil && err2 == nil && err3 == nil
}

// in returns the holiday's day in a year.
func (h holiday) in(year int) time.Time {
	switch {
	case h.easter:
		return easter(year).AddDate(0, 0, h.shift)
	case h.day > 0:
		return time.Date(year, h.month, h.day, 0, 0, 0, 0, time.UTC)
	case h.nth < 0:
		end := time.Date(year, h.month+1, 0, 0, 0, 0, 0, time.UTC)
		return end.AddDate(0, 0, -(int(end.Weekday())-int(h.week)+7)%7)
	}
	first := time.Date(year, h.month, 1, 0, 0, 0, 0, time.UTC)
	return first.AddDate(0, 0, (int(h.week)-int(first.Weekday())+7)%7+7*(h.nth-1))
}

// easter returns Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and
// Butcher (1876).
func easter(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	day := (h + l - 7*m + 33*month + 19) % 32
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

// holidayAt returns the holiday whose name starts at word i, as its index in holidays, and how many
// words the name takes; 0 if there is none. A name in small letters is none.
func holidayAt(lx []lexeme, i int) (index, size int) {
	if !lx[i].capital {
		return 0, 0
	}
	value, n := holidayNames.find(lx, i)
	index, _ = strconv.Atoi(value)
	return index, n
}

// holidayOf is a holiday with its year.
type holidayOf struct {
	holiday holiday
	year    yearRef
	which   which
}

// on implements point.
func (h holidayOf) on(c clock) (span, bool) {
	t, ok := h.pick(c)
	if h.holiday.coarse {
		return monthSpan(t), ok
	}
	return daySpan(t), ok
}

// pick returns the holiday's day in the year that is told or nearest.
func (h holidayOf) pick(c clock) (time.Time, bool) {
	if y, ok := h.year.in(c); ok {
		return h.holiday.in(y), true
	}
	if !h.year.isBare() {
		return time.Time{}, false
	}
	switch h.which {
	case last:
		c.dir, c.day = Past, c.day.AddDate(0, 0, -1)
	case next, coming:
		c.dir, c.day = Future, c.day.AddDate(0, 0, 1)
	case this:
		return h.holiday.in(c.day.Year()), true
	}
	y := c.day.Year()
	slack := 0
	if h.which == bare {
		slack = dateSlack
	}
	return c.nearest([]time.Time{h.holiday.in(y - 1), h.holiday.in(y), h.holiday.in(y + 1)}, slack)
}
