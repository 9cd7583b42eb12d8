package article

import (
	"regexp"
	"strings"

	"demarche/schema"
)

// readText reads a whole stream of plain text as one story.
func readText(s *stream) bool {
	data, err := s.all()
	if err != nil {
		return s.broken(err)
	}
	text, encoding := decode(data)
	d := draft{origin: s.name, wantTitle: true}
	if encoding != "utf-8" {
		d.note("encoding", encoding)
	}
	if isFragment(text) {
		d.blocks = fragmentBlocks(text)
	} else {
		d.text = d.headers(text)
	}
	return s.finish(d)
}

// headerLine is a line such as "Title: Talks in Oslo" at the head of a plain text. It matches
// "Published: 2013-05-31" and not "He said: no".
var headerLine = regexp.MustCompile(`(?i)^(id|url|title|headline|source|published|dateline):[ \t]*(\S.*)$`)

// headers takes the header lines off the head of a plain text and returns the rest. A title that is
// given is not looked for again.
func (d *draft) headers(text string) string {
	rest := strings.TrimLeft(strings.TrimPrefix(text, "\ufeff"), "\r\n\t ")
	for {
		line, after, _ := strings.Cut(rest, "\n")
		m := headerLine.FindStringSubmatch(strings.TrimRight(line, "\r "))
		if m == nil {
			return rest
		}
		d.header(strings.ToLower(m[1]), m[2])
		rest = after
	}
}

// header takes one header line.
func (d *draft) header(field, value string) {
	switch field {
	case "id":
		d.id = value
	case "url":
		d.url = value
	case "title", "headline":
		d.title, d.wantTitle = value, false
	case "source":
		d.source = value
	case "dateline":
		d.dateline = value
	case "published":
		if day, ok := dayOf(value); ok {
			d.published, d.from = day, schema.DateGiven
		} else {
			d.note("published is no day", value)
		}
	}
}
