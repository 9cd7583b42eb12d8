package article

import (
	"strings"

	"golang.org/x/net/html"
)

// blockElements start and end a paragraph.
var blockElements = set("address article aside blockquote body dd details div dl dt fieldset figure footer form h1 h2 h3 " +
	"h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul summary")

// skippedElements hold no text of the story: scripts, captions, menus, headings. A heading inside the
// story is a cross-head; the headline is found elsewhere.
var skippedElements = set("script style noscript template iframe svg canvas button input select textarea form nav aside " +
	"footer figcaption head audio video object h2 h3 h4 h5 h6 menu dialog")

// set makes a set of words.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// block is the text of an element while it is gathered; a line feed in it is a line break of the page.
type block struct {
	text strings.Builder
	// linked is the number of bytes that stand in links.
	linked int
}

// gatherer walks a page and gathers its paragraphs.
type gatherer struct {
	done []string
	cur  block
	// links counts the open links, exact the open elements whose line ends count.
	links, exact int
}

// blocksOf returns the paragraphs below a node, white space as single spaces. Paragraphs that are
// links and little else are left out: they lead to other stories.
func blocksOf(n *html.Node) []string {
	var g gatherer
	g.walk(n)
	g.end()
	return g.done
}

// walk gathers the text of n and what is below it. Pages are at most 512 elements deep.
func (g *gatherer) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		g.write(n.Data)
		return
	case html.ElementNode:
		if skippedElements[n.Data] || isHidden(n) {
			return
		}
	case html.CommentNode:
		return
	}
	switch {
	case n.Data == "br":
		g.cur.text.WriteByte('\n')
	case blockElements[n.Data]:
		g.end()
		defer g.end()
		if n.Data == "pre" {
			g.exact++
			defer func() { g.exact-- }()
		}
	case n.Data == "a":
		g.links++
		defer func() { g.links-- }()
	}
	for c := range n.ChildNodes() {
		g.walk(c)
	}
}

// lineEnds are the line ends of the source, which mean nothing in a page.
var lineEnds = strings.NewReplacer("\n", " ", "\r", " ")

// write adds text to the paragraph.
func (g *gatherer) write(s string) {
	if g.links > 0 {
		g.cur.linked += len(strings.TrimSpace(s))
	}
	if g.exact == 0 {
		s = lineEnds.Replace(s)
	}
	g.cur.text.WriteString(s)
}

// The share of a paragraph in links from which on it is taken for a menu or a pointer to another story:
// linkShare up to maxLinks bytes, longLinkShare beyond.
const (
	linkShare     = 0.8
	longLinkShare = 0.95
	maxLinks      = 200
)

// end closes the paragraph and starts another. Line breaks part it as they do in plain text.
func (g *gatherer) end() {
	text := g.cur.text.String()
	length := len(strings.Join(strings.Fields(text), " "))
	share := linkShare
	if length >= maxLinks {
		share = longLinkShare
	}
	if length > 0 && float64(g.cur.linked) < share*float64(length) {
		g.done = append(g.done, paragraphs(normalize(text))...)
	}
	g.cur = block{}
}

// isHidden tells whether an element is not shown.
func isHidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			return a.Val == "true"
		case "style":
			style := strings.ToLower(strings.ReplaceAll(a.Val, " ", ""))
			return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
		}
	}
	return false
}

// textOf returns the text below a node, white space as single spaces.
func textOf(n *html.Node) string {
	var b strings.Builder
	if n.Type == html.TextNode {
		return strings.Join(strings.Fields(n.Data), " ")
	}
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
