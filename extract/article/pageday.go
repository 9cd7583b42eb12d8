package article

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

// found is a day as one kind of markup tells it.
type found struct{ by, day string }

// days takes the first of the days that is one.
func (m *meta) days(all []found) {
	for _, f := range all {
		if day, ok := dayOf(f.day); ok && m.published == "" {
			m.published, m.publishedBy = day, f.by
		}
	}
}

// microdata returns the value of the first property of that name: its content or datetime attribute,
// else its text.
func microdata(doc *html.Node, property string) string {
	n := find(doc, func(n *html.Node) bool {
		return strings.EqualFold(attr(n, "itemprop"), property) && n.Data != "meta" && !within(n, "aside", "nav", "footer")
	})
	if n == nil {
		return ""
	}
	return firstOf(attr(n, "content"), attr(n, "datetime"), textOf(n))
}

// timeElement returns the day in the first <time> of the story: one inside of the article or main
// element, else one beside the headline. Times of changes do not count.
func timeElement(doc *html.Node) string {
	n := storyTime(storyElement(doc))
	if n == nil {
		n = storyTime(find(doc, func(n *html.Node) bool { return n.Data == "main" }))
	}
	if h := find(doc, func(n *html.Node) bool { return n.Data == "h1" }); n == nil && h != nil {
		n = storyTime(h.Parent)
	}
	if n == nil {
		return ""
	}
	return firstOf(attr(n, "datetime"), textOf(n))
}

// storyElement returns the article element that holds the headline, or the only one; nil if neither is.
func storyElement(doc *html.Node) *html.Node {
	var all []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "article" {
			all = append(all, n)
		}
	}
	for _, n := range all {
		if len(all) == 1 || find(n, func(h *html.Node) bool { return h.Data == "h1" }) != nil {
			return n
		}
	}
	return nil
}

// storyTime returns the first <time> below root that may be the story's; nil if there is none.
func storyTime(root *html.Node) *html.Node {
	if root == nil {
		return nil
	}
	return find(root, func(n *html.Node) bool {
		return n.Data == "time" && !within(n, "aside", "nav", "footer") && !isChange(n)
	})
}

// dateClass matches the classes that sites give to the day of publication; otherDate those of other
// days: "entry-date", "article__published", not "td-date" and not "post-updated-date".
var (
	dateClass = regexp.MustCompile(`(?i)publish|posted|pub-?date|(?:entry|post|article|story|news|content|release|byline)[-_]*(?:date|time)|timestamp|date-?line`)
	otherDate = regexp.MustCompile(`(?i)updat|modif|today|current|clock|header|related|sidebar`)
)

// datedElement returns the day in a short element whose class says that it is the day of publication,
// in the story's article or main element or near the headline.
func datedElement(doc *html.Node) string {
	roots := []*html.Node{storyElement(doc), find(doc, func(n *html.Node) bool { return n.Data == "main" })}
	if h := find(doc, func(n *html.Node) bool { return n.Data == "h1" }); h != nil && h.Parent != nil {
		roots = append(roots, h.Parent, h.Parent.Parent)
	}
	for _, root := range roots {
		if root == nil {
			continue
		}
		n := find(root, func(n *html.Node) bool {
			about := attr(n, "class") + " " + attr(n, "id")
			if !dateClass.MatchString(about) || otherDate.MatchString(about) || within(n, "aside", "nav", "footer") {
				return false
			}
			line := textOf(n)
			_, ok := dayOf(line)
			return ok && len(line) <= maxLine
		})
		if n != nil {
			return textOf(n)
		}
	}
	return ""
}

// addressPart matches a day in the path of an address: /2019/05/07/, /2019-05-07-talks.
var addressPart = regexp.MustCompile(`/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?:[/_-]|$)`)

// addressDay returns the day in the path of a page's address, as many sites put it there.
func addressDay(address string) string {
	if m := addressPart.FindStringSubmatch(address); m != nil {
		return m[1] + "-" + m[2] + "-" + m[3]
	}
	return ""
}

// maxLine is the length in bytes of the longest element that is read as a line of publication.
const maxLine = 120

// publishedLine returns the day in the first short element of the page that says "Published ...", as
// the furniture patterns have it.
func publishedLine(doc *html.Node) string {
	for n := range doc.Descendants() {
		if n.Type != html.TextNode || within(n, "aside", "nav", "footer", "script", "style") {
			continue
		}
		for p := n; p != nil && p != n.Parent.Parent; p = p.Parent {
			line := textOf(p)
			if len(line) > maxLine {
				break
			}
			if day := publishedDay(line); day != "" {
				return day
			}
		}
	}
	return ""
}

// publishedDay returns the day in a line of publication; empty if the line is none.
func publishedDay(line string) string {
	for _, q := range BuiltIn().patterns {
		if q.Does != "published" || len(line) < 10 {
			continue
		}
		if m := q.re.FindStringSubmatch(line); m != nil {
			if day, ok := dayOf(m[1]); ok {
				return day
			}
		}
	}
	return ""
}

// isChange tells whether a <time>, its parent or the words before it speak of an update.
func isChange(n *html.Node) bool {
	about := attr(n, "class") + " " + attr(n, "itemprop")
	if n.Parent != nil {
		about += " " + attr(n.Parent, "class")
	}
	if p := n.PrevSibling; p != nil {
		about += " " + textOf(p)
	}
	about = strings.ToLower(about)
	return strings.Contains(about, "updat") || strings.Contains(about, "modif") || strings.Contains(about, "clock") || strings.Contains(about, "today")
}
