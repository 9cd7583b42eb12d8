package article

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The parts of a dateline. A city is one to five words in capitals (BEIJING, ST PETERSBURG, PORT-AU-
// PRINCE), cities may be parted by a slash, and a region may follow a comma (SAN JOSE, Calif.).
const (
	capWord  = `[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.-]*[A-ZÀ-ÖØ-Þ]`
	mixWord  = `[A-ZÀ-ÖØ-Þ][\pL'’.-]+`
	cityCaps = capWord + `(?:[ ](?:(?:de|del|la|le|al|el|and|of)[ ])?` + capWord + `){0,4}`
	cityMix  = mixWord + `(?:[ ](?:(?:de|del|la|le|al|el|and|of)[ ])?` + mixWord + `){0,3}`
	region   = `(?:,\s+(?:` + mixWord + `(?:[ ]` + mixWord + `){0,2}))?`
	dayPart  = `(?:,?\s+\(?((?:[A-Z][a-z]{2,8}day,?\s+)?(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?)(?:\s*,?\s*\d{4})?|[A-Z][a-z]{2,5}day)\)?)?`
	agency   = `(?:[,]?\s*\(([A-Za-z][A-Za-z .&/-]{1,30})\))?`
	dash     = `\s*(?:--+\s*|[-_]\s+|[–—]\s*)`
)

// datelineCaps matches a dateline at the head of a text: "BEIJING, June 19 (Xinhua) -- ", "SAN JOSE,
// Calif. (AP) _ ", "KHARTOUM — "; not "US - China talks" (see notCity) and not "Beijing said".
var datelineCaps = regexp.MustCompile(`^(` + cityCaps + `(?:\s*/\s*` + cityCaps + `){0,2})(` + region + `)` + dayPart + agency + dash)

// datelineMix matches one whose city is not in capitals, where an agency or a day makes it sure:
// "Bucharest, July 9 (Xinhua) -- ", not "Trump – Kim summit".
var datelineMix = regexp.MustCompile(`^(` + cityMix + `)(` + region + `)` + dayPart + agency + dash)

// datelineField matches the field of that name: "BEIJING, April 7 , 1997 (AFP)", "Brasilia".
var datelineField = regexp.MustCompile(`^((?:` + cityMix + `|` + cityCaps + `)(?:\s*/\s*` + mixWord + `(?:[ ]` + mixWord + `){0,3}){0,2})((?:,\s*[A-Z][\pL.'’ -]+?)?)` + dayPart + agency + `\s*[-–—_]*\s*$`)

// agencyHead matches an agency alone at the head of a text: "(Reuters) - ", "AFP - ".
var agencyHead = regexp.MustCompile(`^(?:\(([A-Z][A-Za-z .&-]{1,20})\)|(AP|AFP|REUTERS|Reuters|XINHUA|Xinhua|DPA|TASS|ANI|PTI|UPI))\s*(?:--+\s*|[-–—_]\s+)`)

// notCity are words in capitals that stand before a dash and are no city.
var notCity = map[string]bool{"US": true, "UK": true, "EU": true, "UN": true, "LIVE": true, "UPDATE": true, "EXCLUSIVE": true,
	"WATCH": true, "BREAKING": true, "ANALYSIS": true, "OPINION": true, "FACTBOX": true, "NEW": true, "NATO": true, "USA": true,
	"VIDEO": true, "PHOTO": true, "PHOTOS": true, "NEWS": true, "TV": true, "ADVERTISEMENT": true, "ICYMI": true, "UPDATED": true}

// parseDateline reads the dateline at the head of a paragraph and returns what it tells and its length
// in bytes; 0 if there is none.
func parseDateline(p string) (Dateline, int) {
	if m := datelineCaps.FindStringSubmatch(p); m != nil && !notCity[m[1]] && len(m[0]) < len(p) {
		return newDateline(m), len(m[0])
	}
	if m := datelineMix.FindStringSubmatch(p); m != nil && (m[3] != "" || m[4] != "") && len(m[0]) < len(p) {
		return newDateline(m), len(m[0])
	}
	if m := agencyHead.FindStringSubmatch(p); m != nil {
		return Dateline{Agency: m[1] + m[2]}, len(m[0])
	}
	return Dateline{}, 0
}

// newDateline makes a dateline of the groups city, region, day and agency.
func newDateline(m []string) Dateline {
	city, _, _ := strings.Cut(m[1], "/")
	d := Dateline{City: properCase(strings.TrimSpace(city)), Region: strings.Trim(m[2], ", "), Agency: strings.TrimSpace(m[4])}
	if weekday.MatchString(d.Region + " ") {
		d.Region = ""
	}
	if year, month, day, ok := dayParts(m[3]); ok {
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
		start = r == ' ' || r == '-' && !isParticle(s[i+1:]) || r == '\'' && i == 1
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
	m := datelineField.FindStringSubmatch(d.dateline)
	if m == nil {
		return place, paras
	}
	field := newDateline(m)
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
	place, n := parseDateline(paras[0])
	line := strings.TrimSpace(strings.TrimRight(strings.TrimSpace(paras[0][:n]), "-–—_ "))
	if n == 0 {
		if place, ok := alone(paras); ok {
			d.keepDateline(paras[0])
			return place, paras[1:]
		}
		return place, paras
	}
	d.keepDateline(line)
	paras = append([]string{paras[0][n:]}, paras[1:]...)
	return place, paras
}

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
	m := datelineCaps.FindStringSubmatch(paras[0] + " -- ")
	if m == nil || m[0] != paras[0]+" -- " || notCity[m[1]] {
		return Dateline{}, false
	}
	return newDateline(m), true
}
