package article

import (
	"strings"

	"golang.org/x/net/html"
)

// meta is what a page's markup tells of its story.
type meta struct {
	url, title, source, published, language string
	// publishedBy names the markup that told the day.
	publishedBy string
	authors     []string
	// body is the story's text in JSON-LD; empty if it is not there.
	body string
}

// metaFields are the names and properties of <meta>, in small letters, that tell a field, the surest
// first. What tells the day of a change ("article:modified_time", "last-modified") is not among them.
var metaFields = map[string][]string{
	"published": {"article:published_time", "og:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
		"pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "article.published", "dc.date.issued", "dcterms.issued", "dcterms.created",
		"dc.date", "citation_publication_date", "cxenseparse:recs:publishtime", "rbpubdate", "originalpublicationdate", "displaydate", "date"},
	"title":    {"og:title", "headline", "twitter:title", "dc.title", "parsely-title", "title"},
	"source":   {"og:site_name", "publisher", "application-name", "dc.publisher", "cre", "twitter:site"},
	"url":      {"og:url", "twitter:url", "parsely-link"},
	"author":   {"author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl"},
	"language": {"og:locale", "content-language", "dc.language", "language"},
}

// readMeta gathers what the markup of a page tells: JSON-LD first, then <meta>, microdata, <time>,
// and the headline and title elements.
func readMeta(doc *html.Node) meta {
	var m meta
	tags := metaTags(doc)
	first := func(field string) string {
		for _, name := range metaFields[field] {
			if tags[name] != "" {
				return tags[name]
			}
		}
		return ""
	}
	ld := readLD(doc, first("title"))
	m.url = firstOf(canonical(doc), ld.url, first("url"))
	m.title = firstOf(ld.title, first("title"))
	m.source = firstOf(ld.source, strings.TrimPrefix(first("source"), "@"))
	m.language = firstOf(language(doc), ld.language, first("language"))
	m.body = ld.body
	m.authors = ld.authors
	if len(m.authors) == 0 {
		m.authors = splitAuthors(strings.TrimPrefix(first("author"), "By "))
	}
	m.days([]found{{"JSON-LD", ld.published}, {"meta", first("published")}, {"microdata", microdata(doc, "datePublished")}, {"time element", timeElement(doc)},
		{"a line of the page", publishedLine(doc)}, {"a marked element", datedElement(doc)}, {"the address", addressDay(m.url)}})
	m.headings(doc)
	return m
}

// headings fills title and source from the headline and title elements where they are still unknown.
func (m *meta) headings(doc *html.Node) {
	title := ""
	if n := find(doc, func(n *html.Node) bool { return n.Data == "title" }); n != nil {
		title = textOf(n)
	}
	head, tail := splitTitle(title)
	if m.title == "" {
		m.title = microdata(doc, "headline")
	}
	if n := find(doc, func(n *html.Node) bool { return n.Data == "h1" && !within(n, "nav", "footer") }); n != nil && m.title == "" {
		if h := textOf(n); strings.Contains(title, h) || len(strings.Fields(h)) > 3 {
			m.title = h
		}
	}
	m.title = firstOf(m.title, head)
	if h, t := splitTitle(m.title); t != "" && (sameWords(t, m.source) || sameWords(t, tail)) {
		m.title = h
	}
	m.source = firstOf(m.source, tail)
}

// splitTitle cuts the name of the site, after the last bar or dash, off the title of a page.
func splitTitle(title string) (head, site string) {
	for _, sep := range []string{" | ", " - ", " — ", " – ", " :: ", " · ", " « "} {
		if i := strings.LastIndex(title, sep); i > 0 && len(strings.Fields(title[i+len(sep):])) <= 5 && len(strings.Fields(title[:i])) >= 3 {
			return strings.TrimSpace(title[:i]), strings.TrimSpace(title[i+len(sep):])
		}
	}
	return title, ""
}

// firstOf returns the first text that is not empty.
func firstOf(texts ...string) string {
	for _, t := range texts {
		if t = strings.TrimSpace(t); t != "" {
			return t
		}
	}
	return ""
}

// metaTags maps the names and properties of <meta>, in small letters, to their first content.
func metaTags(doc *html.Node) map[string]string {
	tags := map[string]string{}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode || n.Data != "meta" {
			continue
		}
		for _, key := range []string{"name", "property", "itemprop", "http-equiv"} {
			if name := strings.ToLower(attr(n, key)); name != "" && tags[name] == "" {
				tags[name] = attr(n, "content")
			}
		}
	}
	return tags
}

// canonical returns the page's own address as its links tell it.
func canonical(doc *html.Node) string {
	n := find(doc, func(n *html.Node) bool { return n.Data == "link" && strings.EqualFold(attr(n, "rel"), "canonical") })
	if n == nil || !strings.HasPrefix(attr(n, "href"), "http") {
		return ""
	}
	return attr(n, "href")
}

// language returns the language of the page as its root element tells it.
func language(doc *html.Node) string {
	if n := find(doc, func(n *html.Node) bool { return n.Data == "html" }); n != nil {
		return firstOf(attr(n, "lang"), attr(n, "xml:lang"))
	}
	return ""
}

// within tells whether an element stands below one of the named elements.
func within(n *html.Node, names ...string) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		for _, name := range names {
			if p.Data == name {
				return true
			}
		}
	}
	return false
}
