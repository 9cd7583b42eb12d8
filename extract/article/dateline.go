package article

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The parts of a dateline. A city is one to five words in capitals (BEIJING, ST PETERSBURG, PORT-AU-
// PRINCE) or with a capital each, cities may be parted by a slash, and a region may follow (SAN JOSE,
// Calif.; New Delhi [India]). A year told twice is one (Dec 4, 2005, 2005).
const (
	capWord  = `[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.-]*[A-ZÀ-ÖØ-Þ]\.?`
	mixWord  = `[A-ZÀ-ÖØ-Þ][\pL'’.-]+`
	particle = `(?:[ ](?:de|del|la|le|al|el|and|of))?[ ]`
	cities   = `(?:\s*/\s*` + mixWord + `(?:[ ]` + mixWord + `){0,3}){0,2}`
	caps     = capWord + `(?:` + particle + capWord + `){0,4}` + cities
	mixed    = mixWord + `(?:` + particle + mixWord + `){0,3}` + cities
	cityCaps = `(?P<city>` + caps + `)`
	cityAny  = `(?P<city>` + caps + `|` + mixed + `)`
	region   = `(?:,\s+(?P<region>` + mixWord + `(?:[ ]` + mixWord + `){0,2})|\s+\[(?P<bracket>[^\]]{2,30})\])?`
	weekPart = `(?:[A-Z][a-z]{2,8}day,?\s+)?`
	month    = `(?:[A-Z][a-z]{2,8}|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)`
	ordinal  = `(?:st|nd|rd|th)`
	dayPart  = `(?:[,.]?\s+\(?(?P<day>` + weekPart + `(?:` + month + `\.?\s+\d{1,2}` + ordinal + `?|\d{1,2}(?:` + ordinal + `|\.)?\s+` + month + `\.?)(?:\s*,?\s*\d{4}){0,2}|[A-Z][a-z]{2,5}day)\)?)`
	agency   = `(?:[.,]?\s*(?:\((?P<agency>[A-Za-z][A-Za-z .&/-]{1,30})\)|/(?P<slash>[A-Z][A-Za-z-]{1,15})/|,\s(?P<comma>[A-Z]{2,5}|Kyodo|Xinhua|Tanjug|Antara)))`
	dash     = `\s*(?:--+\s*|[-_|]\s+|[–—]\s*)`
	markEnd  = `(?:\.?-?` + dash + `|\.-?\s+|:\s+)`
)

// shape is one way in which datelines are written.
type shape struct {
	// Name says which.
	Name string
	re   *regexp.Regexp
	// alone asks that no other paragraph has the shape: "TRUMP: ..." stands in an interview.
	alone bool
	// Is is a text with such a dateline, Not one without.
	Is, Not string
}

// shapes are tried in order. A city in capitals before a dash is sure by itself.
var shapes = []shape{
	{Name: "city in capitals and a dash", re: regexp.MustCompile(`^` + cityCaps + region + dayPart + `?` + agency + `?\.?` + dash),
		Is: "SAN JOSE, Calif. (AP) _ He left.", Not: "US - China talks began."},
	{Name: "city and day", re: regexp.MustCompile(`^` + cityAny + region + dayPart + agency + `?` + markEnd),
		Is: "ABU DHABI, 12th May, 2019 (WAM) -- He left.", Not: "In Moscow, May 12 was fine."},
	{Name: "city and agency", re: regexp.MustCompile(`^` + cityAny + region + agency + markEnd),
		Is: "Oslo (AFP) - He left.", Not: "The European Union (EU) has left."},
	{Name: "city, day and agency", re: regexp.MustCompile(`^` + cityAny + region + dayPart + agency + `\s+`),
		Is: "New Delhi [India], May 12 (PTI) He left.", Not: "Trump – Kim summit is off."},
	{Name: "city in capitals and a full stop", re: regexp.MustCompile(`^(?P<city>[A-ZÀ-Þ]{4,}(?:[ -][A-ZÀ-Þ]{3,}){0,2})\.\s+`),
		Is: "ASTANA. President Nursultan left.", Not: "U.S. President Obama left."},
	{Name: "city in capitals and a colon", re: regexp.MustCompile(`^(?P<city>[A-ZÀ-Þ]{3,}(?:[ -][A-ZÀ-Þ]{3,}){0,2}):\s+`), alone: true,
		Is: "NEW DELHI: He left.", Not: "ANALYSIS: He left."},
	{Name: "agency", re: regexp.MustCompile(`^(?:\((?P<agency>[A-Z][A-Za-z .&-]{1,20})\)|(?P<slash>AP|AFP|REUTERS|Reuters|XINHUA|Xinhua|DPA|dpa|TASS|ANI|PTI|UPI|CNN|IANS|VOA|NPR))` + dash),
		Is: "(Reuters) - He left.", Not: "(He) left - late."},
	{Name: "day with a year", re: regexp.MustCompile(`^(?P<day>` + weekPart + `(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},?|\d{1,2}\s+[A-Z][a-z]{2,8})\s+\d{4})` + dash),
		Is: "12 May 2014 – He left.", Not: "12 May was the day."},
}

// fieldShape is the field of that name: "BEIJING, April 7 , 1997 (AFP)", "Brasilia".
var fieldShape = regexp.MustCompile(`^` + cityAny + `(?:,\s*(?P<region>[A-Z][\pL.'’ -]+?))?` + dayPart + `?` + agency + `?\s*[-–—_]*\s*$`)

// notCity are words that start what stands before a dash or bracket and is no city, and agencies, which
// have a shape of their own.
var notCity = set("The An A By In On At US UK EU UN USA LIVE UPDATE UPDATED UPDATES EXCLUSIVE WATCH BREAKING ANALYSIS OPINION FACTBOX NATO VIDEO PHOTO PHOTOS " +
	"NEWS TV ADVERTISEMENT ICYMI CORRECTION NOTE EDITORIAL COMMENT INTERVIEW QUESTION ANSWER AP AFP REUTERS XINHUA DPA TASS ANI PTI UPI CNN IANS VOA " +
	"NPR BBC EXPLAINER FEATURE PROFILE TIMELINE SUMMARY POLL WARNING URGENT FLASH READ MORE ALSO")

// byHead is a byline on the line of the dateline: "By Jane Doe OSLO, May 12 (Reuters) - ".
var byHead = regexp.MustCompile(`^(?i:by) (` + mixWord + `(?:[ ]` + mixWord + `){1,2})[ ](?:[A-Z]{3})`)

// parseDateline reads the dateline at the head of a paragraph and returns what it tells and its length
// in bytes; 0 if there is none. A shape that asks to stand alone is tried where alone is true.
func parseDateline(p string, alone bool) (Dateline, int) {
	for i := range shapes {
		s := &shapes[i]
		m := s.re.FindStringSubmatch(p)
		if m == nil || len(m[0]) == len(p) || s.alone && !alone {
			continue
		}
		first, _, _ := strings.Cut(group(s.re, m, "city"), " ")
		if !notCity[strings.TrimRight(first, ":.")] {
			return newDateline(s.re, m), len(m[0])
		}
	}
	return Dateline{}, 0
}

// group returns the first of the named groups that matched something.
func group(re *regexp.Regexp, m []string, names ...string) string {
	for _, name := range names {
		if i := re.SubexpIndex(name); i >= 0 && m[i] != "" {
			return strings.TrimSpace(m[i])
		}
	}
	return ""
}

// newDateline makes a dateline of the groups of a match.
func newDateline(re *regexp.Regexp, m []string) Dateline {
	city, _, _ := strings.Cut(group(re, m, "city"), "/")
	city, capital := strings.CutSuffix(strings.TrimSpace(city), " D.C.")
	d := Dateline{City: strings.TrimRight(properCase(city), "."), Region: group(re, m, "region", "bracket"), Agency: group(re, m, "agency", "slash", "comma")}
	if capital {
		d.Region = "D.C."
	}
	told := group(re, m, "day")
	if weekdays[d.Region] > 0 {
		told, d.Region = firstOf(told, d.Region), ""
	}
	if weekdays[told] > 0 {
		d.Weekday = told
	}
	if year, month, day, ok := dayParts(told); ok {
		d.MonthDay = monthDay(month, day)
		if iso, ok := isoOf(year, month, day); ok {
			d.Day = iso
		}
	}
	return d
}

// properCase writes a name in capitals as one is written in a sentence: "Port-au-Prince" for
// "PORT-AU-PRINCE". A name that has small letters already is left alone.
func properCase(s string) string {
	if strings.IndexFunc(s, unicode.IsLower) >= 0 {
		return s
	}
	var b strings.Builder
	start := true
	for i, r := range s {
		if start || !unicode.IsLetter(r) {
			b.WriteRune(r)
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		start = r == ' ' || r == '.' || r == '-' && !isParticle(s[i+1:]) || r == '\'' && i == 1
	}
	return b.String()
}

// isParticle tells whether a name in capitals goes on with a particle and another hyphen.
func isParticle(rest string) bool {
	word, _, ok := strings.Cut(rest, "-")
	return ok && (word == "AU" || word == "DE" || word == "SUR" || word == "LA" || word == "LE")
}

// place settles the dateline, from the head of the text and from the field of that name, and takes it
// off the text. The text's own tells where "here" is; what it lacks comes from the field.
func (d *draft) place(paras []string) (Dateline, []string) {
	d.dateline = oneLine(d.dateline)
	var place Dateline
	if len(paras) > 0 {
		place, paras = d.takeDateline(paras)
	}
	m := fieldShape.FindStringSubmatch(d.dateline)
	if m == nil {
		return place, paras
	}
	field := newDateline(fieldShape, m)
	if place.City == "" {
		place.City, place.Region = field.City, field.Region
	}
	if place.MonthDay == "" {
		place.MonthDay, place.Day = field.MonthDay, field.Day
	}
	if place.Day == "" && place.MonthDay == field.MonthDay {
		place.Day = field.Day
	}
	if place.Agency == "" {
		place.Agency = field.Agency
	}
	return place, paras
}

// takeDateline reads the dateline off the first paragraph, or off a first paragraph that is nothing
// else ("ST PETERSBURG / BRASÍLIA").
func (d *draft) takeDateline(paras []string) (Dateline, []string) {
	if m := byHead.FindStringSubmatch(paras[0]); m != nil {
		if _, n := parseDateline(paras[0][len("by ")+len(m[1])+1:], false); n > 0 {
			d.authors = splitAuthors(m[1])
			paras = append([]string{paras[0][len("by ")+len(m[1])+1:]}, paras[1:]...)
		}
	}
	place, n := parseDateline(paras[0], !anySpeaker(paras[1:]))
	if n == 0 {
		if place, ok := alone(paras); ok {
			d.keepDateline(paras[0])
			return place, paras[1:]
		}
		return place, paras
	}
	d.keepDateline(strings.TrimRight(strings.TrimSpace(paras[0][:n]), "-–—_|:. "))
	return place, append([]string{paras[0][n:]}, paras[1:]...)
}

// speaker matches the head of a paragraph in an interview: "TRUMP: ".
var speaker = regexp.MustCompile(`^[A-ZÀ-Þ][A-ZÀ-Þ .'’-]+:\s`)

// anySpeaker tells whether a paragraph starts with who speaks.
func anySpeaker(paras []string) bool { return slices.ContainsFunc(paras, speaker.MatchString) }

// keepDateline notes the dateline and fills the field of that name if it is empty.
func (d *draft) keepDateline(line string) {
	d.note("dateline", line)
	if d.dateline == "" {
		d.dateline = line
	}
}

// alone reads a first paragraph that is a dateline and nothing else, before a paragraph of prose.
func alone(paras []string) (Dateline, bool) {
	if len(paras) < 2 || utf8.RuneCountInString(paras[0]) > 60 || !isProse(paras[1]) || isProse(paras[0]) {
		return Dateline{}, false
	}
	line := paras[0] + " -- "
	place, n := parseDateline(line+"x", false)
	return place, n == len(line) && strings.EqualFold(place.City, paras[0][:min(len(place.City), len(paras[0]))])
}
