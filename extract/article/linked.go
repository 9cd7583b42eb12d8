package article

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

// storyTypes are the types of JSON-LD objects that are stories, in small letters, by rank: a page may
// hold a general object about itself beside the story.
var storyTypes = map[string]int{"newsarticle": 3, "reportagenewsarticle": 3, "liveblogposting": 3, "analysisnewsarticle": 3, "backgroundnewsarticle": 3,
	"article": 2, "blogposting": 2, "socialmediaposting": 2, "webpage": 1}

// maxLD is the number of objects and lists of JSON-LD that are looked at.
const maxLD = 5000

// linkedData looks for the story among the JSON-LD objects of a page.
type linkedData struct {
	// title is the page's title: the object with this headline is the story.
	title string
	best  map[string]any
	rank  int
	left  int
}

// readLD returns what the JSON-LD of a page tells of its story. Broken JSON-LD tells nothing.
func readLD(doc *html.Node, title string) meta {
	l := linkedData{title: title, left: maxLD}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode || n.Data != "script" || !strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") {
			continue
		}
		var value any
		if n.FirstChild != nil && json.Unmarshal([]byte(strings.TrimSpace(n.FirstChild.Data)), &value) == nil {
			l.visit(value)
		}
	}
	if l.best == nil {
		return meta{}
	}
	o := l.best
	return meta{title: text(o["headline"], o["name"]), published: text(o["datePublished"], o["dateCreated"]), source: text(o["publisher"], o["sourceOrganization"]),
		url: text(o["url"], o["mainEntityOfPage"]), language: text(o["inLanguage"]), authors: names(o["author"]), body: text(o["articleBody"])}
}

// visit looks at a value and at what it holds; lists of other stories are left aside.
func (l *linkedData) visit(v any) {
	if l.left--; l.left < 0 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			l.visit(item)
		}
	case map[string]any:
		l.consider(v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "@list"} {
			l.visit(v[key])
		}
	}
}

// consider takes an object for the story if it ranks higher than the best so far; the page's own
// headline counts most.
func (l *linkedData) consider(o map[string]any) {
	rank := 0
	switch t := o["@type"].(type) {
	case string:
		rank = storyTypes[strings.ToLower(t)]
	case []any:
		for _, item := range t {
			if s, ok := item.(string); ok {
				rank = max(rank, storyTypes[strings.ToLower(s)])
			}
		}
	}
	if headline := text(o["headline"]); rank > 0 && headline != "" && sameWords(headline, l.title) {
		rank += 10
	}
	if rank > l.rank {
		l.best, l.rank = o, rank
	}
}

// text returns the first of the values that is a text, or the name or address of the first that is an
// object or a list of them.
func text(values ...any) string {
	for _, v := range values {
		switch v := v.(type) {
		case string:
			if v = strings.TrimSpace(v); v != "" {
				return v
			}
		case map[string]any:
			if s, ok := firstString(v["name"], v["@id"], v["@value"]); ok {
				return s
			}
		case []any:
			if len(v) > 0 {
				if s := text(v[0]); s != "" {
					return s
				}
			}
		}
	}
	return ""
}

// firstString returns the first value that is a text with something in it.
func firstString(values ...any) (string, bool) {
	for _, v := range values {
		if s, ok := v.(string); ok && strings.TrimSpace(s) != "" {
			return strings.TrimSpace(s), true
		}
	}
	return "", false
}

// names returns the names of people in an author property: a text, an object or a list of them.
func names(v any) []string {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	var out []string
	for _, item := range list {
		out = append(out, splitAuthors(text(item))...)
	}
	return out
}
