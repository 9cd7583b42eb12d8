package article

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"demarche/schema"
)

// draft is a story on its way from a file to an Article.
type draft struct {
	origin                                  string
	id, url, title, source, published, text string
	// from tells where published comes from.
	from schema.DateSource
	// dateline is the field of that name.
	dateline string
	// blocks are the paragraphs where markup parts them; text is empty then.
	blocks []string
	// wantTitle asks to look for the headline in the first paragraphs.
	wantTitle bool
	// language is what the markup says, in the form "en-GB"; empty if unknown.
	language string
	authors  []string
	stamps   []Stamp
	notes    []Note
}

// note adds a note, cut to maxNote bytes.
func (d *draft) note(rule, text string) {
	if len(text) > maxNote {
		text = strings.ToValidUTF8(text[:maxNote], "") + "…"
	}
	d.notes = append(d.notes, Note{Rule: rule, Text: text})
}

// offer takes a day of publication found in the story's own markup or head, unless a surer one is
// known.
func (d *draft) offer(text string) {
	if day, ok := dayOf(text); ok && d.published == "" {
		d.published, d.from = day, schema.DateMarkup
	}
}

// article cleans the draft and makes the story of it, or refuses it.
func (d *draft) article(opt Options) (Article, error) {
	paras := d.paragraphs()
	paras = clean(d, opt.Furniture, paras)
	paras = d.headline(paras)
	place, paras := d.place(paras)
	a := Article{Place: place, Authors: d.authors, Stamps: d.stamps, Origin: oneLine(d.origin)}
	a.Article = schema.Article{ID: cleanID(d.id), URL: oneLine(d.url), Title: d.title, Source: oneLine(d.source), Dateline: d.dateline}
	a.Text = strings.Join(paras, "\n\n")
	if opt.ID != "" {
		a.ID = cleanID(opt.ID)
	}
	if a.ID == "" {
		a.ID = a.URL
	}
	if a.ID == "" || len(a.ID) > maxID {
		a.ID = hashID(a.Title, a.Text)
	}
	if err := d.check(&a, opt); err != nil {
		return Article{}, err
	}
	d.date(&a, opt)
	if opt.Source != "" {
		a.Source = opt.Source
	} else if a.Source == "" {
		a.Source = a.Place.Agency
	}
	a.Notes = d.notes
	return a, nil
}

// maxID is the length in bytes past which an id or URL gives way to a hash.
const maxID = 1000

// cleanID returns an id as valid UTF-8 on one line.
func cleanID(id string) string { return strings.TrimSpace(oneLine(id)) }

// paragraphs returns the story's paragraphs, normalised.
func (d *draft) paragraphs() []string {
	if d.blocks == nil {
		return paragraphs(normalize(d.text))
	}
	var out []string
	for _, b := range d.blocks {
		if p := oneLine(b); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// cutOff matches what news services put where they cut a story off: "… [+2345 chars]".
var cutOff = regexp.MustCompile(`\[\+\d+ chars\]\s*$`)

// check refuses a story that is empty, cut off, over-long or not in English.
func (d *draft) check(a *Article, opt Options) error {
	r := &Refusal{Origin: a.Origin, ID: a.ID}
	switch {
	case strings.IndexFunc(a.Text, isWordRune) < 0:
		r.Reason, r.Detail = ErrEmpty, "no text"
	case len(a.Text)+len(a.Title) > opt.MaxText:
		r.Reason, r.Detail = ErrTooLong, sizeDetail(len(a.Text)+len(a.Title), opt.MaxText)
	case cutOff.MatchString(a.Text):
		r.Reason, r.Detail = ErrTruncated, "the service has cut the story off"
	case !opt.AnyLanguage:
		if name := foreign(a.Title+"\n"+a.Text, d.language); name != "" {
			r.Reason, r.Detail = ErrLanguage, name
		}
	}
	if r.Reason != nil {
		return r
	}
	return nil
}

// isWordRune tells whether r is a letter or a digit.
func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// startsUpper tells whether a word starts with a capital.
func startsUpper(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// date settles the day of publication: given by the caller, by a field, by markup, by a dateline with
// a year. A dateline without a year gets the year that is nearest to the publication.
func (d *draft) date(a *Article, opt Options) {
	a.Published, a.PublishedFrom = d.published, d.from
	if opt.Published != "" {
		a.Published, a.PublishedFrom = opt.Published, schema.DateGiven
	}
	if a.Published == "" && a.Place.Day != "" {
		a.Published, a.PublishedFrom = a.Place.Day, schema.DateDateline
	}
	if a.Place.Day == "" && a.Place.MonthDay != "" {
		m, day := number(a.Place.MonthDay[:2]), number(a.Place.MonthDay[3:])
		a.Place.Day = nearestYear(m, day, a.Published)
	}
	if a.Published != "" {
		d.note("published from "+string(a.PublishedFrom), a.Published)
	}
}
