package article

import (
	"bytes"
	"io"
	"net/url"
	"regexp"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"demarche/schema"
)

// maxNodes is the number of elements and texts past which a page is refused: news pages have a few
// thousand, and the work on one grows with their number.
const maxNodes = 200_000

// readHTML reads a saved page as one story.
func readHTML(s *stream) bool {
	data, err := s.all()
	if err != nil {
		return s.broken(err)
	}
	d, err := pageDraft(s.name, data, "")
	if err != nil {
		return s.yield(Article{}, err)
	}
	return s.finish(d)
}

// pageDraft makes the draft of a page. contentType is the header of that name, if one came along; it
// may tell the encoding. The error is a *Refusal.
func pageDraft(origin string, data []byte, contentType string) (draft, error) {
	doc, err := parsePage(data, contentType)
	if err != nil {
		return draft{}, refuse(origin, ErrMarkup, "%v", err)
	}
	nodes := 0
	for range doc.Descendants() {
		if nodes++; nodes > maxNodes {
			return draft{}, refuse(origin, ErrTooLong, "more than %d elements", maxNodes)
		}
	}
	dropTeasers(doc)
	m := readMeta(doc)
	if m.url == "" {
		m.url = savedFrom(data)
	}
	d := draft{origin: origin, url: m.url, title: m.title, source: m.source, language: m.language, authors: m.authors}
	if m.published != "" {
		d.published, d.from = m.published, schema.DateMarkup
		d.note("date by "+m.publishedBy, m.published)
	}
	d.blocks = mainBlocks(&d, doc, m)
	return d, nil
}

// parsePage decodes and parses a page. Nesting deeper than 512 elements is an error.
func parsePage(data []byte, contentType string) (*html.Node, error) {
	var r io.Reader = bytes.NewReader(data)
	if decoded, err := charset.NewReader(r, contentType); err == nil {
		r = decoded
	}
	return html.Parse(r)
}

// savedFromMark is the remark that browsers put into saved pages: <!-- saved from url=(0041)https://… -->.
var savedFromMark = regexp.MustCompile(`<!-- saved from url=\(\d+\)(https?://[^\s>]+) -->`)

// savedFrom returns the address in the remark of a saved page; empty if there is none.
func savedFrom(data []byte) string {
	if m := savedFromMark.FindSubmatch(data[:min(len(data), sniffBytes)]); m != nil {
		return string(m[1])
	}
	return ""
}

// minMain is the number of characters below which what readability finds is not believed.
const minMain = 200

// mainBlocks returns the paragraphs of the main text of a page: what readability finds, else the
// article or main element, else the body; or the text in the page's JSON-LD where that is far longer.
func mainBlocks(d *draft, doc *html.Node, m meta) []string {
	blocks := readable(doc, m.url)
	if size(blocks) < minMain {
		for _, name := range []string{"article", "main", "body"} {
			if n := find(doc, func(n *html.Node) bool { return n.Data == name }); n != nil {
				if other := blocksOf(n); size(other) > size(blocks) {
					blocks = other
					break
				}
			}
		}
	}
	if body := paragraphs(normalize(m.body)); size(body) > 2*size(blocks) {
		d.note("text from JSON-LD", "")
		return body
	}
	return blocks
}

// dropTeasers takes the articles out of a page that are not the story: where one article element holds
// the headline, all others that are not part of it.
func dropTeasers(doc *html.Node) {
	h := find(doc, func(n *html.Node) bool { return n.Data == "h1" })
	if h == nil || !within(h, "article") {
		return
	}
	story := h.Parent
	for story.Data != "article" {
		story = story.Parent
	}
	var others []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "article" && n != story && !contains(n, story) && !contains(story, n) {
			others = append(others, n)
		}
	}
	for _, n := range others {
		n.Parent.RemoveChild(n)
	}
}

// contains tells whether outer is an ancestor of n.
func contains(outer, n *html.Node) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p == outer {
			return true
		}
	}
	return false
}

// readable returns the paragraphs that readability takes for the main text; nil if it finds none.
func readable(doc *html.Node, address string) []string {
	base, err := url.Parse(address)
	if err != nil || address == "" {
		base = nil
	}
	a, err := readability.FromDocument(doc, base)
	if err != nil || a.Node == nil {
		return nil
	}
	return blocksOf(a.Node)
}

// size is the number of bytes of some paragraphs.
func size(blocks []string) int {
	n := 0
	for _, b := range blocks {
		n += len(b)
	}
	return n
}

// find returns the first element below n, or n itself, for which ok is true; nil if there is none.
func find(n *html.Node, ok func(*html.Node) bool) *html.Node {
	if n.Type == html.ElementNode && ok(n) {
		return n
	}
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && ok(c) {
			return c
		}
	}
	return nil
}

// attr returns the value of an attribute; empty if the element lacks it.
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// fragmentTag matches a tag that shows that a text is a piece of a page: <p>, <br/>, </div>; not
// "<Hoechst Celanese Corp>".
var fragmentTag = regexp.MustCompile(`(?i)</(?:p|div|span|a|em|strong|li|h[1-6])>|<br ?/?>|<p[ >]`)

// isFragment tells whether a text is a piece of a page.
func isFragment(text string) bool { return fragmentTag.MatchString(text[:min(len(text), 20_000)]) }

// fragmentBlocks returns the paragraphs of a piece of a page; the text itself if it does not parse.
func fragmentBlocks(text string) []string {
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return []string{fragmentTag.ReplaceAllString(text, " ")}
	}
	return blocksOf(doc)
}
