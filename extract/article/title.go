package article

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// maxTitle is the length in characters of the longest headline.
const maxTitle = 220

// titleMark matches what agencies and sites put before a headline: "UPDATE 2-", "EXCLUSIVE:", "(LEAD)";
// not "US-China talks".
var titleMark = regexp.MustCompile(`^(?:(?:(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|FACTBOX|ANALYSIS|EXCLUSIVE|TIMELINE|INSIGHT|BREAKING|URGENT|WATCH|LIVE)(?: \d+)?\s*[-–—:|]|\((?:\d\w\w )?LEAD(?: \d+)?\))\s*)+`)

// headline settles the title: the given one, else the first paragraph where it reads as a headline. A
// first paragraph that repeats the source or the title is taken out of the text.
func (d *draft) headline(paras []string) []string {
	defer d.unmarkTitle()
	d.title = oneLine(d.title)
	if len(paras) > 2 && d.source != "" && sameWords(d.source, paras[0]) {
		d.note("source repeated", paras[0])
		paras = paras[1:]
	}
	if len(paras) < 2 {
		return paras
	}
	before := len(paras)
	switch {
	case d.title == "" && d.wantTitle:
		paras = d.findTitle(paras)
	case d.title != "" && sameWords(d.title, paras[0]):
		d.note("title repeated", paras[0])
		paras = paras[1:]
	}
	for i := range d.stamps {
		d.stamps[i].Paragraph = max(d.stamps[i].Paragraph-(before-len(paras)), 0)
	}
	return paras
}

// titleWords is the number of words from which on a line before the story is taken for the headline and
// not for the name of a site or section.
const titleWords = 4

// findTitle takes the headline off the paragraphs: of those before the first one of prose, the first
// that reads as a headline and has titleWords words, else the first that reads as a headline. What
// stands before it is the name of the site or of a section.
func (d *draft) findTitle(paras []string) []string {
	best := -1
	for i, p := range paras {
		if isHeadline(p) && len(strings.Fields(p)) >= titleWords {
			best = i
			break
		}
		if isProse(p) || i > maxHead || i == len(paras)-1 {
			break
		}
		if best < 0 && isHeadline(p) {
			best = i
		}
	}
	if best < 0 || best == len(paras)-1 {
		return paras
	}
	d.title = paras[best]
	for _, p := range paras[:best] {
		d.note("before the headline", p)
	}
	return paras[best+1:]
}

// unmarkTitle takes the marks off the head of the title, unless nothing else is there.
func (d *draft) unmarkTitle() {
	if mark := titleMark.FindString(d.title); mark != "" && len(mark) < len(d.title) {
		d.note("title mark", mark)
		d.title = d.title[len(mark):]
	}
}

// isHeadline tells whether a first paragraph reads as a headline: short, with no full stop at its end
// and no dateline in front.
func isHeadline(p string) bool {
	if utf8.RuneCountInString(p) > maxTitle || len(strings.Fields(p)) < 2 {
		return false
	}
	if _, n := parseDateline(p, false); n > 0 {
		return false
	}
	bare := strings.TrimRight(p, `"'”’»)`)
	return !strings.HasSuffix(bare, ".") || strings.HasSuffix(bare, "U.S.") || strings.HasSuffix(bare, "U.N.")
}

// sameWords tells whether two texts have the same letters and digits, without regard to case.
func sameWords(a, b string) bool {
	keep := func(s string) string {
		return strings.ToLower(strings.Map(func(r rune) rune {
			if isWordRune(r) {
				return r
			}
			return -1
		}, s))
	}
	return keep(a) == keep(b)
}
