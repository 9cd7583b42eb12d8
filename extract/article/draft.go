package article

import (
	"fmt"
	"regexp"
	"slices"
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

// maxRaw is how many times longer than the limit of cleaned text the raw text may be: furniture is never
// three quarters of a story, and cleaning costs time.
const maxRaw = 4

// maxParagraphs is the most paragraphs that a story may have: the longest live blogs have a few hundred.
const maxParagraphs = 20_000

// article cleans the draft and makes the story of it, or refuses it.
func (d *draft) article(opt Options) (Article, error) {
	whole, err := d.bounded(opt)
	if err != nil {
		return Article{}, err
	}
	kept, at := clean(d, opt.Furniture, whole)
	paras := d.headline(kept)
	if slices.Equal(kept, whole) {
		whole = nil
	} else if head := len(kept) - len(paras); head > 0 {
		whole = whole[at[head-1]+1:] // the headline is no part of the text
	}
	place, paras := d.place(paras)
	a := Article{Place: place, Authors: d.authors, Stamps: d.stamps, Origin: identifier(d.origin)}
	a.Article = schema.Article{URL: identifier(d.url), Title: d.title, Source: oneLine(d.source), Dateline: d.dateline}
	a.Text, a.Whole = strings.Join(paras, "\n\n"), strings.Join(whole, "\n\n")
	a.ID = d.identity(&a, opt)
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

// bounded returns the story's paragraphs, or refuses a story that is too long to be cleaned.
func (d *draft) bounded(opt Options) ([]string, error) {
	r := &Refusal{Origin: identifier(d.origin), ID: identifier(d.id), Reason: ErrTooLong}
	if raw := len(d.text) + size(d.blocks); raw > maxRaw*opt.MaxText {
		r.Detail = sizeDetail(raw, opt.MaxText)
		return nil, r
	}
	paras := d.paragraphs()
	if len(paras) > maxParagraphs {
		r.Detail = fmt.Sprintf("more than %d paragraphs", maxParagraphs)
		return nil, r
	}
	return paras, nil
}

// maxID is the length in bytes past which an id or URL gives way to a hash.
const maxID = 1000

// identity returns the story's id: the caller's, its own, its address, else a hash of its words.
func (d *draft) identity(a *Article, opt Options) string {
	id := firstOf(identifier(opt.ID), identifier(d.id), a.URL)
	if id == "" || len(id) > maxID {
		return hashID(a.Title, a.Text)
	}
	return id
}

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
// a year. A dateline without a year, or with a day of the week alone, gets the day that is nearest to
// the publication.
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
	if a.Place.Day == "" && a.Place.MonthDay == "" {
		a.Place.Day = nearestWeekday(a.Place.Weekday, a.Published)
	}
	if a.Published != "" {
		d.note("published from "+string(a.PublishedFrom), a.Published)
	}
}
