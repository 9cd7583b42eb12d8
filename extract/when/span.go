package when

import (
	"time"

	"demarche/schema"
)

// Span returns the time of something that lasts as long as the expression tells, which must be a
// Duration in days, and of which the first or the last day is known: "arrived Monday for a three-day
// visit" gives Monday to Wednesday, "left on Monday after a three-day visit" Saturday to Monday. Of
// start and end, one may be nil; start wins. The result has the text of the day with the length's
// words left out; ok is false where no day is known or the length is none of days.
func (x Expr) Span(start, end *schema.Time) (t schema.Time, ok bool) {
	n := x.days()
	if n == 0 {
		return t, false
	}
	if day, text, known := knownDay(start); known {
		return stretch(day, day.AddDate(0, 0, n-1), text), true
	}
	if day, text, known := knownDay(end); known {
		return stretch(day.AddDate(0, 0, 1-n), day, text), true
	}
	return t, false
}

// maxLength is the longest length in days that a visit or a meeting is given an end by.
const maxLength = 31

// days returns the number of days that the expression lasts; 0 if it is no Duration of whole days.
func (x Expr) days() int {
	if x.Kind != Duration || x.Count <= 0 || x.Count > maxLength {
		return 0
	}
	switch x.Unit {
	case Days:
		return x.Count
	case Weeks:
		if x.Count <= maxLength/7 {
			return 7 * x.Count
		}
	}
	return 0
}

// knownDay returns the day of a time that is known to the day, and its words.
func knownDay(t *schema.Time) (day time.Time, text string, ok bool) {
	if !t.Known() {
		return day, "", false
	}
	day, p, err := schema.ParseDate(t.Start)
	return day, t.Text, err == nil && p == schema.Day
}

// stretch returns the time from first to last.
func stretch(first, last time.Time, text string) schema.Time {
	t := schema.Time{Start: schema.FormatDate(first, schema.Day), Text: text, Precision: schema.Day}
	if last.After(first) {
		t.End = schema.FormatDate(last, schema.Day)
	}
	return t
}
