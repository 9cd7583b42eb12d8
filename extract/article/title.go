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
	if len(paras) > 1 && d.source != "" && sameWords(d.source, paras[0]) {
		d.note("source repeated", paras[0])
		paras = paras[1:]
	}
	if len(paras) == 0 {
		return paras
	}
	switch {
	case d.title == "" && d.wantTitle && len(paras) > 1 && isHeadline(paras[0]):
		d.title = paras[0]
		return paras[1:]
	case d.title != "" && len(paras) > 1 && sameWords(d.title, paras[0]):
		d.note("title repeated", paras[0])
		return paras[1:]
	}
	return paras
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
	if _, n := parseDateline(p); n > 0 {
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
