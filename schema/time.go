package schema

import (
	"fmt"
	"time"
)

// Precision is how closely a date is known.
type Precision string

// The precisions; the empty Precision means that no date is known.
const (
	Day   Precision = "day"
	Month Precision = "month"
	Year  Precision = "year"
)

// Time is when an event takes place, never closer than the article tells. Start and End are ISO
// dates cut to what is known (2023, 2023-06, 2023-06-19); End is empty unless it differs. Where the
// words give no date ("last week"), Text stands alone.
type Time struct {
	Start     string    `json:"start,omitempty"`
	End       string    `json:"end,omitempty"`
	Text      string    `json:"text,omitempty"`
	Precision Precision `json:"precision,omitempty"`
}

// PrecisionOf tells how closely an ISO date cut to 4, 7 or 10 characters is known; empty if iso is
// none of these.
func PrecisionOf(iso string) Precision {
	switch len(iso) {
	case 4:
		return Year
	case 7:
		return Month
	case 10:
		return Day
	}
	return ""
}

// layouts are the shapes of ISO dates by precision.
var layouts = map[Precision]string{Day: "2006-01-02", Month: "2006-01", Year: "2006"}

// ParseDate reads an ISO date cut to a day, month or year and returns the first day of it at
// midnight UTC. It returns an error for any other text and for days that no calendar has.
func ParseDate(iso string) (time.Time, Precision, error) {
	p := PrecisionOf(iso)
	t, err := time.Parse(layouts[p], iso)
	if p == "" || err != nil {
		return time.Time{}, "", fmt.Errorf("date %q: want YYYY, YYYY-MM or YYYY-MM-DD", iso)
	}
	return t, p, nil
}

// FormatDate writes the day of t as an ISO date cut to p; empty if p is.
func FormatDate(t time.Time, p Precision) string {
	if p == "" {
		return ""
	}
	return t.Format(layouts[p])
}

// Days returns the first and the last day that the ISO date may mean, at midnight UTC: 2023-06 is
// June 1 to June 30. It returns an error where ParseDate does.
func Days(iso string) (first, last time.Time, err error) {
	first, p, err := ParseDate(iso)
	if err != nil {
		return first, first, err
	}
	switch p {
	case Year:
		return first, first.AddDate(1, 0, -1), nil
	case Month:
		return first, first.AddDate(0, 1, -1), nil
	}
	return first, first, nil
}

// Known tells whether a date is known at all. A nil Time is not.
func (t *Time) Known() bool { return t != nil && t.Start != "" }

// Range returns the first and last day that t may mean, as Days does; ok is false where no date is
// known or a date is broken.
func (t *Time) Range() (first, last time.Time, ok bool) {
	if !t.Known() {
		return first, last, false
	}
	first, last, err := Days(t.Start)
	if err != nil {
		return first, last, false
	}
	if t.End != "" {
		if _, end, err := Days(t.End); err == nil && end.After(last) {
			last = end
		}
	}
	return first, last, true
}
