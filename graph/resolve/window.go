package resolve

import (
	"strings"
	"time"
	"unicode"

	"demarche/schema"
)

// window is the days on which an event may begin, counted from 1970-01-01, both included.
type window struct {
	first, last int
	// told is how closely the story tells the day; empty if it does not.
	told schema.Precision
	// month is the month of the year that words without a year tell ("on June 30"); 0 if none.
	month time.Month
}

// The ends of time, for what is not known.
const (
	dawn = -1 << 40
	doom = 1 << 40
)

// How far from its publication a story tells of events without a date, in days. Chosen on the
// learning half of the storylines.
const (
	newsDays    = 10  // the news of a story was held at most so long before
	planDays    = 550 // a plan with a date is for at most so long after
	openPlan    = 60  // a plan without a date is for at most so long after
	pastPlan    = 900 // what was put off or called off was for at most so long before
	dateSlip    = 1   // a story's day and its publication may differ by time zones
	openMonths  = 31  // "next month" and the like
	openWeeks   = 13  // "next week": at most the end of it
	recentWeeks = 16  // "last week"
)

// days counts the days from 1970-01-01 to t.
func days(t time.Time) int { return int(t.Unix() / (24 * 60 * 60)) }

// windowOf returns the days on which the event of r may begin: its date, or what status, words and
// publication leave open.
func windowOf(a schema.Article, r schema.Report) window {
	w := window{first: dawn, last: doom}
	if first, last, ok := r.Time.Range(); ok {
		w = window{days(first), days(last), schema.PrecisionOf(r.Time.Start), 0}
		if w.told == schema.Day && r.Type != schema.Summit {
			w.last = max(w.first, min(w.last, w.first+openWeeks))
		}
	}
	if w.told == "" && r.Time != nil {
		w.month = monthOf(r.Time.Text)
	}
	published, _, err := schema.Days(a.Published)
	if err != nil {
		return w
	}
	return w.meet(openWindow(days(published), r, w.told != ""))
}

// monthOf returns the month that words name; 0 if they name none.
func monthOf(words string) time.Month {
	for _, word := range strings.FieldsFunc(words, func(r rune) bool { return !unicode.IsLetter(r) }) {
		for m := time.January; m <= time.December; m++ {
			if len(word) >= 3 && strings.HasPrefix(m.String(), word) {
				return m
			}
		}
	}
	return 0
}

// against tells whether w is in a month of its own, as words without a year tell it, and v within
// others.
func (w window) against(v window) bool {
	if w.month == 0 || v.told == "" || v.told == schema.Year {
		return false
	}
	for day := v.first; day <= v.last+1; day++ {
		if date := time.Unix(int64(day)*24*60*60, 0).UTC(); date.Month() == w.month {
			return false
		}
	}
	return true
}

// openWindow returns the days that the publication of a story, the status and words without a date
// leave open.
func openWindow(published int, r schema.Report, dated bool) window {
	w := byStatus(published, r, dated)
	if dated || r.Time == nil {
		return w
	}
	return w.meet(byWords(published, strings.ToLower(r.Time.Text)))
}

// byStatus returns the days that a status leaves open.
func byStatus(published int, r schema.Report, dated bool) window {
	switch r.Status {
	case schema.Held:
		if !dated && r.Main {
			return window{first: published - newsDays, last: published + dateSlip}
		}
		return window{first: dawn, last: published + dateSlip}
	case schema.Planned, schema.Possible:
		if dated {
			return window{first: published - newsDays, last: published + planDays}
		}
		return window{first: published - newsDays, last: published + openPlan}
	}
	return window{first: published - pastPlan, last: published + planDays}
}

// vague are words that tell a time without a date, and the days around publication that they leave
// open. The first that fits counts.
var vague = []struct {
	words       string
	first, last int
}{
	{"next week", 0, openWeeks},
	{"last week", -recentWeeks, 0},
	{"earlier this week", -7, 0},
	{"earlier in the week", -7, 0},
	{"later this week", 0, 7},
	{"this week", -7, 7},
	{"next month", 0, 2 * openMonths},
	{"last month", -2 * openMonths, 0},
	{"this month", -openMonths, openMonths},
	{"coming days", 0, openWeeks},
	{"coming weeks", 0, 2 * openMonths},
	{"next year", 0, planDays + 180},
	{"recently", -6 * openMonths, 0},
}

// byWords returns the days that words without a date leave open; all if they tell nothing.
func byWords(published int, words string) window {
	for _, v := range vague {
		if strings.Contains(words, v.words) {
			return window{first: published + v.first, last: published + v.last}
		}
	}
	return window{first: dawn, last: doom}
}

// meet returns the days in both windows; w alone where there are none, since what is told outweighs
// what is inferred.
func (w window) meet(v window) window {
	first, last := max(w.first, v.first), min(w.last, v.last)
	if first > last {
		return w
	}
	return window{first, last, w.told, w.month}
}

// apart returns how many days lie between the windows; 0 if they touch.
func (w window) apart(v window) int { return max(0, v.first-w.last, w.first-v.last) }
