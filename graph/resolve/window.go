package resolve

import (
	"strings"
	"time"

	"demarche/schema"
)

// window is the days on which an event may begin, counted from 1970-01-01, both included.
type window struct {
	first, last int
	// told is how closely the story tells the day; empty if it does not.
	told schema.Precision
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
	w := window{dawn, doom, ""}
	if first, last, ok := r.Time.Range(); ok {
		w = window{days(first), days(last), schema.PrecisionOf(r.Time.Start)}
		if w.told == schema.Day && r.Type != schema.Summit {
			w.last = max(w.first, min(w.last, w.first+openWeeks))
		}
	}
	published, _, ok := schema.Days(a.Published)
	if !ok2(ok) {
		return w
	}
	return w.meet(openWindow(days(published), r, w.told != ""))
}

// ok2 tells whether there was no error.
func ok2(err error) bool { return err == nil }

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
			return window{published - newsDays, published + dateSlip, ""}
		}
		return window{dawn, published + dateSlip, ""}
	case schema.Planned, schema.Possible:
		if dated {
			return window{published - newsDays, published + planDays, ""}
		}
		return window{published - newsDays, published + openPlan, ""}
	}
	return window{published - pastPlan, published + planDays, ""}
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
			return window{published + v.first, published + v.last, ""}
		}
	}
	return window{dawn, doom, ""}
}

// meet returns the days in both windows; w alone where there are none, since what is told outweighs
// what is inferred.
func (w window) meet(v window) window {
	first, last := max(w.first, v.first), min(w.last, v.last)
	if first > last {
		return w
	}
	return window{first, last, w.told}
}

// apart returns how many days lie between the windows; 0 if they touch.
func (w window) apart(v window) int { return max(0, v.first-w.last, w.first-v.last) }
