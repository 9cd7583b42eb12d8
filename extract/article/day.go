package article

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// months maps the English names of months, and their first three letters, to numbers.
var months = func() map[string]int {
	m := map[string]int{"sept": 9}
	for i := time.January; i <= time.December; i++ {
		name := strings.ToLower(i.String())
		m[name], m[name[:3]] = int(i), int(i)
	}
	return m
}()

// The shapes of a day, each anchored at the start of a text:
//
//	isoDay     2023-06-19 · 2023-06-19T08:30:00+02:00 · 20230619T0830
//	monthFirst June 19, 2023 · Nov. 8 , 2005 · Sept 17th
//	dayFirst   19 June 2023 · 19. June 2023 · 19-Jun-2023 · Mon, 19 Jun 2023 08:30:00 GMT
var (
	isoDay     = regexp.MustCompile(`^(\d{4})-?(\d\d)-?(\d\d)(?:\D|$)`)
	monthFirst = regexp.MustCompile(`(?i)^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:\s*,?\s*(\d{4})\b)?`)
	dayFirst   = regexp.MustCompile(`(?i)^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-z]{3,9})\.?(?:,?[\s-]+(\d{4})\b)?`)
	weekday    = regexp.MustCompile(`(?i)^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+`)
)

// dayOf returns the ISO day that a text starts with; ok is false if it starts with none or the year
// is missing.
func dayOf(s string) (day string, ok bool) {
	year, month, d, ok := dayParts(s)
	if !ok || year == 0 {
		return "", false
	}
	return isoOf(year, month, d)
}

// dayParts returns the parts of the day that a text starts with; year is 0 if the text has none.
func dayParts(s string) (year, month, day int, ok bool) {
	s = strings.TrimSpace(s)
	s = s[len(weekday.FindString(s)):]
	if m := isoDay.FindStringSubmatch(s); m != nil {
		return number(m[1]), number(m[2]), number(m[3]), true
	}
	if m := monthFirst.FindStringSubmatch(s); m != nil && months[strings.ToLower(m[1])] > 0 {
		return number(m[3]), months[strings.ToLower(m[1])], number(m[2]), true
	}
	if m := dayFirst.FindStringSubmatch(s); m != nil && months[strings.ToLower(m[2])] > 0 {
		return number(m[3]), months[strings.ToLower(m[2])], number(m[1]), true
	}
	return 0, 0, 0, false
}

// firstYear is the earliest year of publication that is believed: earlier ones are slips.
const firstYear = 1800

// isoOf writes a day; ok is false for days that no calendar has and for years before firstYear.
func isoOf(year, month, day int) (iso string, ok bool) {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if year < firstYear || year > 2999 || t.Day() != day || int(t.Month()) != month {
		return "", false
	}
	return t.Format(time.DateOnly), true
}

// number reads digits; 0 if there are none.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

// nearestYear returns the ISO day with the given month and day that lies nearest to the ISO day near,
// or "" if near is unknown or no such day exists.
func nearestYear(month, day int, near string) string {
	base, err := time.Parse(time.DateOnly, near)
	if err != nil {
		return ""
	}
	best, gap := "", time.Duration(0)
	for year := base.Year() - 1; year <= base.Year()+1; year++ {
		iso, ok := isoOf(year, month, day)
		if !ok {
			continue
		}
		t, _ := time.Parse(time.DateOnly, iso) // isoOf wrote it
		if g := base.Sub(t).Abs(); best == "" || g < gap {
			best, gap = iso, g
		}
	}
	return best
}

// weekdays maps the English names of the days of the week to their place in it, Monday 1 to Sunday 7.
var weekdays = map[string]int{"Monday": 1, "Tuesday": 2, "Wednesday": 3, "Thursday": 4, "Friday": 5, "Saturday": 6, "Sunday": 7}

// nearestWeekday returns the ISO day of the given name from five days before the ISO day near to one day
// after it, or "" if near is unknown: a story carries the day on which it was written.
func nearestWeekday(name, near string) string {
	base, err := time.Parse(time.DateOnly, near)
	if err != nil || weekdays[name] == 0 {
		return ""
	}
	for shift := 1; shift >= -5; shift-- {
		if day := base.AddDate(0, 0, shift); day.Weekday().String() == name {
			return day.Format(time.DateOnly)
		}
	}
	return ""
}

// monthDay writes MM-DD; empty if either is 0.
func monthDay(month, day int) string {
	if month == 0 || day == 0 {
		return ""
	}
	return fmt.Sprintf("%02d-%02d", month, day)
}
