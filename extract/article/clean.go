package article

import "strings"

// cleaner takes the furniture out of a story's paragraphs.
type cleaner struct {
	d *draft
	f *Furniture
	// first and last are the first and last paragraph of prose; both len(paragraphs) if there is none.
	first, last int
	// labelled tells that the paragraph before was a label of the day of publication, linked that it was
	// the head of a list of links.
	labelled, linked bool
	// kept are the paragraphs that stay, at their places among all.
	kept []string
	at   []int
}

// maxFurniture is the length in bytes of the longest paragraph that is asked for being furniture as a
// whole: longer ones are story.
const maxFurniture = 600

// clean returns the paragraphs of a story without furniture, with the place of each among all, and
// notes on the draft what went.
func clean(d *draft, f *Furniture, paragraphs []string) (kept []string, at []int) {
	c := &cleaner{d: d, f: f}
	c.bounds(paragraphs)
	for i, p := range paragraphs {
		if c.paragraph(i, p, paragraphs[i+1:]) {
			break
		}
	}
	if len(d.stamps) < minStamps {
		d.stamps = nil
	}
	return c.kept, c.at
}

// minStamps is the number of stamps from which on a story is a live blog: a single one is the hour at
// which a page was made.
const minStamps = 2

// maxHead is the number of paragraphs within which the story's first full paragraph is looked for; what
// comes before it may be a line of summary among bylines and menus.
const maxHead = 25

// fullParagraph is the length in bytes from which on prose is no line of summary.
const fullParagraph = 80

// bounds finds the first and last paragraph of the story itself.
func (c *cleaner) bounds(paragraphs []string) {
	c.first, c.last = len(paragraphs), len(paragraphs)
	full := false
	for i, p := range paragraphs {
		if !isProse(p) || c.isFurniture(p) || isDayLine(p) {
			continue
		}
		if !full && (c.first == len(paragraphs) || i < maxHead && len(p) >= fullParagraph) {
			c.first, full = i, len(p) >= fullParagraph
		}
		c.last = i
	}
}

// isFurniture tells whether a pattern that looks anywhere takes the paragraph out.
func (c *cleaner) isFurniture(p string) bool {
	lower := strings.ToLower(p)
	for i := range c.f.patterns {
		q := &c.f.patterns[i]
		if len(p) <= maxFurniture && q.Where != "head" && q.Does != "strip" && q.Does != "stamp" && q.may(lower) && q.fits(p) {
			return true
		}
	}
	return false
}

// follows takes out a paragraph that belongs to the furniture before it: the day after a label, a short
// line in a list of links.
func (c *cleaner) follows(p string) bool {
	_, isDay := dayOf(p)
	labelled, linked := c.labelled, c.linked
	c.labelled, c.linked = false, linked && !isProse(p)
	switch {
	case labelled && isDay:
		c.d.note("day of publication", p)
		c.d.offer(p)
		return true
	case c.linked && len(strings.Fields(p)) <= maxLinkWords:
		c.d.note("link", p)
		return true
	}
	return false
}

// maxLinkWords is the number of words of the longest line in a list of links.
const maxLinkWords = 14

// paragraph asks every pattern about paragraph i and keeps what is left of it. It tells whether the
// story is over.
func (c *cleaner) paragraph(i int, p string, rest []string) (over bool) {
	if c.follows(p) {
		return false
	}
	lower := strings.ToLower(p)
	for k := range c.f.patterns {
		q := &c.f.patterns[k]
		if !q.in(i, c.first, c.last) || !q.may(lower) {
			continue
		}
		switch q.Does {
		case "strip", "stamp":
			p = c.strip(q, p)
		default:
			if len(p) <= maxFurniture && q.fits(p) {
				c.d.note(q.Name, p)
				c.take(q, p)
				return q.Does == "rest" && !mostlyProse(rest)
			}
		}
		if p == "" {
			return false
		}
	}
	if i < c.first && isDayLine(p) {
		c.d.note("day of the page", p)
		return false
	}
	c.kept, c.at = append(c.kept, p), append(c.at, i)
	return false
}

// strip takes the stretches that a pattern matches out of a paragraph.
func (c *cleaner) strip(q *Pattern, p string) string {
	m := q.re.FindStringSubmatchIndex(p)
	if m == nil {
		return p
	}
	c.d.note(q.Name, p[m[0]:m[1]])
	if q.Does == "stamp" && len(m) > 3 && m[2] >= 0 {
		c.d.stamps = append(c.d.stamps, Stamp{Paragraph: len(c.kept), Text: p[m[2]:m[3]]})
	}
	return strings.TrimSpace(p[:m[0]] + " " + p[m[1]:])
}

// take keeps what a byline or a line of publication tells, and what furniture says of the next
// paragraph: a head of links is a label and not a link itself.
func (c *cleaner) take(q *Pattern, p string) {
	c.labelled = q.Does == "label"
	c.linked = q.Does == "links" && (strings.HasSuffix(p, ":") || len(strings.Fields(p)) <= 4)
	m := q.re.FindStringSubmatch(p)
	switch {
	case len(m) < 2 || m[1] == "":
	case q.Does == "byline" && len(c.d.authors) == 0:
		c.d.authors = splitAuthors(m[1])
	case q.Does == "published":
		c.d.offer(m[1])
	}
}

// mostlyProse tells whether half of the paragraphs or more read as story.
func mostlyProse(paragraphs []string) bool {
	n := 0
	for _, p := range paragraphs {
		if isProse(p) {
			n++
		}
	}
	return n > 0 && 2*n >= len(paragraphs)
}

// splitAuthors returns the names in a byline; what is no name ("a staff reporter") is left out.
func splitAuthors(s string) []string {
	var names []string
	for _, part := range strings.FieldsFunc(strings.ReplaceAll(s, " and ", ","), func(r rune) bool { return r == ',' || r == ';' || r == '|' || r == '&' }) {
		part, _, _ = strings.Cut(strings.TrimSpace(part), " in ")
		if words := strings.Fields(part); len(words) >= 2 && len(words) <= 4 && startsUpper(words[0]) && startsUpper(words[len(words)-1]) {
			names = append(names, part)
		}
	}
	return names
}
