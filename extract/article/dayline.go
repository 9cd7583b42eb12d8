package article

import (
	"regexp"
	"strings"
	"unicode"
)

// The parts of a line that tells the day of a page, apart from words:
//
//	numericDay  2024-03-02 · 03/02/2024 · 2.3.2024, and no 12.45
//	clockTime   12:33 · 14.22 · 08:30:00, and no 2024
//	degrees     25 C · 33°C · -4 °F · 25.7 C, and no 25 Crores
var (
	numericDay = regexp.MustCompile(`\b(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})\b`)
	clockTime  = regexp.MustCompile(`\b\d{1,2}[:.]\d\d(?::\d\d)?\b`)
	degrees    = regexp.MustCompile(`[-−+]?\b\d{1,3}(?:[.,]\d)?\s?°?\s?[CF]\b`)
)

// The words of such a line: those that stand beside the day, and those by which the line tells something
// else, the day of publication or an author.
var (
	dayLineWords = set("today todays s it is it's the a of date day now current last latest update updated edition global international national " +
		"asia print printed from on at page paper papers epaper e issue no vol welcome guest hello weather forecast sunny cloudy clear rain rainy " +
		"partly mostly overcast fog haze mist snow windy humidity am pm a.m p.m gmt utc ist bst cet cest est edt pst pdt jst hrs hours h time local")
	toldLineWords = set("by published posted publish publishing publication issued released release submitted filed created written")
)

// maxDayLine is the length in bytes of the longest line that may be the day of a page.
const maxDayLine = 100

// maxDayNames is the number of words of names that may stand in such a line: a city or two, an edition.
const maxDayNames = 3

// isDayLine tells whether a line at the head of a page says what day it is and nothing else but the
// hour, the weather, a greeting, a city: "25 C Beijing, Saturday, March 2, 2024". That is the day on which the
// page was looked at. "New Delhi, March 2, 2024" may be a dateline, and is none.
func isDayLine(p string) bool {
	if len(p) > maxDayLine {
		return false
	}
	dated := numericDay.MatchString(p)
	rest := numericDay.ReplaceAllString(p, " ")
	beside := clockTime.MatchString(rest) || degrees.MatchString(rest)
	rest = degrees.ReplaceAllString(clockTime.ReplaceAllString(rest, " "), " ")
	month, year, names := false, false, 0
	for _, w := range strings.FieldsFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		low := strings.ToLower(w)
		switch {
		case toldLineWords[low]:
			return false
		case months[low] > 0:
			month = true
		case dayLineWords[low] || weekday.MatchString(w+" "):
			beside = true
		case isDigits(strings.TrimRight(low, "stndrh")):
			year = year || len(w) == 4
		case !startsUpper(w):
			return false
		default:
			names++
		}
	}
	return (dated || month && year) && names <= maxDayNames && (names == 0 || beside)
}

// isDigits tells whether a word is a number.
func isDigits(w string) bool {
	return w != "" && strings.IndexFunc(w, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}
