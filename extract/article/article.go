package article

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"math"
	"strings"
	"time"

	"demarche/schema"
)

// Article is a story, cleaned. Text of the embedded schema.Article is the cleaned text; Dateline is
// the line as it stood in the story or in its field.
type Article struct {
	schema.Article
	// Place is what the dateline tells.
	Place Dateline
	// Authors are the names in the byline, in order; nil if there is none.
	Authors []string
	// Stamps are the times of a live blog's entries, in order; nil for other stories.
	Stamps []Stamp
	// Whole is the text with its furniture in place, from which it can be cleaned anew with other
	// patterns; empty if nothing was taken out.
	Whole string
	// Notes tell what was taken out or decided, in the order of the rules; they serve --explain.
	Notes []Note
	// Origin tells where the story stood: a file name, with a line or member after a colon.
	Origin string
}

// Dateline is what the line before an agency story tells. Its zero value tells nothing.
type Dateline struct {
	// City is where the story was written, with capitals as in a name ("Beijing"); empty if unknown.
	City string
	// Region is what follows the city ("Calif.", "South Korea"); empty if nothing does.
	Region string
	// Agency is the agency named in brackets ("Xinhua"); empty if none is.
	Agency string
	// Day is the ISO day; empty if none is told or its year is unknown.
	Day string
	// MonthDay is MM-DD where a day is told, with or without a year.
	MonthDay string
	// Weekday is the English name of the day of the week where that alone is told ("Thursday").
	Weekday string
}

// Stamp is the time of an entry of a live blog, which stood before a paragraph of the text.
type Stamp struct {
	// Paragraph counts the paragraphs of the cleaned text from 0.
	Paragraph int
	// Text is the stamp as it stood: "15.42", "23.40 (Wed)".
	Text string
}

// Note is something that cleaning took out or decided.
type Note struct {
	// Rule names the rule.
	Rule string
	// Text is what was taken out, at most maxNote bytes of it.
	Text string
}

// maxNote is the length in bytes at which the text of a note is cut.
const maxNote = 200

// Anchor limits: how far a dateline's day may lie before and after the day of publication to be
// believed. Features are printed within two weeks; agency stories of late evening carry the next day.
const (
	anchorBefore = 14 * 24 * time.Hour
	anchorAfter  = 2 * 24 * time.Hour
)

// AnchorDay returns the ISO day from which relative words count: the dateline's where it has one that
// fits the publication, else the day of publication; empty if both are unknown.
func (a *Article) AnchorDay() string {
	if a.Place.Day == "" || a.Published == "" {
		return a.Place.Day + a.Published
	}
	if day, ok := fits(a.Place.Day, a.Published); ok {
		return day
	}
	return a.Published
}

// fits tells whether a dateline's day may belong to a story published on another day, and returns it.
func fits(day, published string) (string, bool) {
	d, _, err1 := schema.ParseDate(day)
	p, _, err2 := schema.ParseDate(published)
	if err1 != nil || err2 != nil {
		return "", false
	}
	gap := d.Sub(p)
	return day, gap >= -anchorBefore && gap <= anchorAfter
}

// Anew returns a kept article as it is read now: its text is cleaned once more, from the whole text if
// there is one, with the patterns of opt. What else is known of it stays. It returns a *Refusal if
// nothing is left.
func Anew(kept schema.Article, whole string, opt Options) (Article, error) {
	d := draft{
		origin: "ledger", id: kept.ID, url: kept.URL, title: kept.Title, source: kept.Source, dateline: kept.Dateline,
		published: kept.Published, from: kept.PublishedFrom, blocks: strings.Split(cmp.Or(whole, kept.Text), "\n\n"),
	}
	opt = opt.withDefaults()
	opt.ID, opt.Published, opt.Source, opt.AnyLanguage, opt.MaxText = kept.ID, "", "", true, math.MaxInt/maxRaw
	a, err := d.article(opt)
	text := a.Text
	a.Article = kept
	a.Text = text
	return a, err
}

// hashID makes an id from a story's words, for one that has neither id nor URL.
func hashID(title, text string) string {
	sum := sha256.Sum256([]byte(title + "\n\n" + text))
	return "sha256-" + hex.EncodeToString(sum[:10])
}

// Options steer the reading. The zero value takes the defaults.
type Options struct {
	// ID replaces the id of the only story of a file; it may not be used with several stories.
	ID string
	// Published is the ISO day of publication given by the caller; it wins over what a story tells.
	Published string
	// Source is the publisher given by the caller; it wins over what a story tells.
	Source string
	// MaxText is the most bytes of cleaned text that a story may have; 0 means DefaultMaxText.
	MaxText int
	// MaxFile is the most bytes that a file or a record which holds one story may have, unpacked; 0
	// means DefaultMaxFile.
	MaxFile int64
	// Furniture replaces the built-in patterns of page furniture; nil means those.
	Furniture *Furniture
	// PassedOver is told of each file of a folder that is not read since its name has none of the endings;
	// nil tells nobody.
	PassedOver func(path string)
	// AnyLanguage switches the check of the language off.
	AnyLanguage bool
}

// The defaults of Options.
const (
	// DefaultMaxText is 1 MiB, about 170,000 words: far above any story, and quick to refuse.
	DefaultMaxText = 1 << 20
	// DefaultMaxFile is 32 MiB: saved pages with inlined pictures stay below.
	DefaultMaxFile = 32 << 20
)

// withDefaults returns the options with every zero value replaced.
func (o Options) withDefaults() Options {
	if o.MaxText == 0 {
		o.MaxText = DefaultMaxText
	}
	if o.MaxFile == 0 {
		o.MaxFile = DefaultMaxFile
	}
	if o.Furniture == nil {
		o.Furniture = BuiltIn()
	}
	return o
}
