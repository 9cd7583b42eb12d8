package export

import (
	"bufio"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"demarche/graph/ask"
	"demarche/schema"
)

// icsStatus is the STATUS of a calendar entry by an event's status.
var icsStatus = map[schema.Status]string{
	schema.Held: "CONFIRMED", schema.Planned: "CONFIRMED", schema.Possible: "TENTATIVE",
	schema.Postponed: "CANCELLED", schema.Cancelled: "CANCELLED", schema.Denied: "CANCELLED",
}

// writeICS writes the events whose day is known as a calendar (RFC 5545). What is off says so in
// its SUMMARY too, as some calendars drop STATUS.
func writeICS(ctx context.Context, w io.Writer, s Selection, opt Options) error {
	names, published := namesOf(s.Entities), publishedOf(s.Articles)
	b := bufio.NewWriter(w)
	b.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//demarche//demarche//EN\r\nCALSCALE:GREGORIAN\r\n")
	for _, e := range s.Events {
		if err := ctx.Err(); err != nil {
			return err
		}
		off := icsStatus[e.Status] == "CANCELLED"
		if !e.Time.Known() || e.Time.Precision != schema.Day || (off && opt.NoCancelled) {
			continue
		}
		for _, line := range icsEntry(e, names, published, s.Quotes[e.ID], opt) {
			b.WriteString(fold(line))
		}
	}
	b.WriteString("END:VCALENDAR\r\n")
	return b.Flush()
}

// icsEntry returns the lines of one event. Its UID is made of its first id, so that an event that
// moves to another day stays one entry; SEQUENCE counts the reports after the first, so that it rises
// with every story that may have moved the event.
func icsEntry(e schema.Event, names ask.Names, published map[string]string, quotes []ask.Quote, opt Options) []string {
	first, last, _ := e.Time.Range()
	title := names.Title(e)
	if e.Status != schema.Held && e.Status != schema.Planned {
		title = strings.ToUpper(string(e.Status)) + ": " + title
	}
	lines := []string{
		"BEGIN:VEVENT", "UID:" + icsUID(e), "DTSTAMP:" + icsStamp(e, published),
		fmt.Sprintf("SEQUENCE:%d", max(0, len(e.Reports)-1)),
		"DTSTART;VALUE=DATE:" + first.Format("20060102"), "DTEND;VALUE=DATE:" + last.AddDate(0, 0, 1).Format("20060102"),
		"SUMMARY:" + icsText(title), "STATUS:" + icsStatus[e.Status], "CATEGORIES:" + icsText(string(e.Type)),
		"DESCRIPTION:" + icsText(icsDescription(e, quotes, opt)),
	}
	if place := names.Where(e); place != "" {
		lines = append(lines, "LOCATION:"+icsText(place))
	}
	if p, ok := names[e.Place]; ok && p.Latitude != nil && p.Longitude != nil {
		lines = append(lines, fmt.Sprintf("GEO:%.6f;%.6f", *p.Latitude, *p.Longitude))
	}
	return append(lines, "TRANSP:TRANSPARENT", "END:VEVENT")
}

// publishedOf returns the days of publication of articles by id.
func publishedOf(articles []schema.Article) map[string]string {
	days := make(map[string]string, len(articles))
	for _, a := range articles {
		days[a.ID] = a.Published
	}
	return days
}

// icsUID returns the entry's stable and global name: a hash of the first report that told of the
// event, which stays while the event's own id follows its date.
func icsUID(e schema.Event) string {
	key := e.ID
	if len(e.History) > 0 {
		key = e.History[0].Report.String()
	} else if len(e.Reports) > 0 {
		key = e.Reports[0].String()
	}
	return fmt.Sprintf("%x@demarche", sha256.Sum256([]byte(key)))[:32] + "@demarche"
}

// icsStamp returns when the entry was last told of: the latest day of publication, or else the
// event's own day, as nothing may depend on when the file is written.
func icsStamp(e schema.Event, published map[string]string) string {
	latest := ""
	for _, r := range e.Reports {
		latest = max(latest, published[r.Article])
	}
	day, p, err := schema.ParseDate(latest)
	if err != nil || p != schema.Day {
		day, _, _ = e.Time.Range()
	}
	return day.Format("20060102T150405Z")
}

// icsDescription tells how the event stands and who says so.
func icsDescription(e schema.Event, quotes []ask.Quote, opt Options) string {
	text := fmt.Sprintf("%s (%s), told by %s\n%s", e.Type, e.Status, counted(len(e.Reports), "report"), opt.iri(e.ID))
	if e.Reason != "" {
		text += "\nreason: " + e.Reason
	}
	for _, q := range quotes {
		text += "\n“" + q.Text + "” " + strings.TrimSpace(q.Source+" "+q.Published)
	}
	return text
}

// icsText escapes a text value.
func icsText(s string) string {
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", "").Replace(s)
}

// maxLine is how many bytes a line of a calendar may have without its end (RFC 5545, 3.1).
const maxLine = 75

// fold breaks a line that is too long into several, between characters, each after the first begun
// by a blank.
func fold(line string) string {
	var b strings.Builder
	n := 0
	for _, r := range line {
		size := utf8.RuneLen(r)
		if size < 0 {
			continue
		}
		if n+size > maxLine {
			b.WriteString("\r\n ")
			n = 1
		}
		b.WriteRune(r)
		n += size
	}
	return b.String() + "\r\n"
}
