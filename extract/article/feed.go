package article

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"demarche/schema"

	"golang.org/x/net/html/charset"
)

// feedItem is an item of RSS or an entry of Atom; the names of the elements do not overlap in meaning.
type feedItem struct {
	Title     string     `xml:"title"`
	Links     []feedLink `xml:"link"`
	GUID      string     `xml:"guid"`
	ID        string     `xml:"id"`
	PubDate   string     `xml:"pubDate"`
	Date      string     `xml:"http://purl.org/dc/elements/1.1/ date"`
	Published string     `xml:"published"`
	Encoded   string     `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
	Content   feedText   `xml:"http://www.w3.org/2005/Atom content"`
	Summary   feedText   `xml:"summary"`
	About     string     `xml:"description"`
	Creator   string     `xml:"http://purl.org/dc/elements/1.1/ creator"`
	Author    feedAuthor `xml:"author"`
	Source    string     `xml:"source"`
}

// feedLink is a link: RSS has the address as text, Atom as an attribute.
type feedLink struct {
	Href string `xml:"href,attr"`
	Rel  string `xml:"rel,attr"`
	Text string `xml:",chardata"`
}

// feedText is a text that is markup inside or markup written as text.
type feedText struct {
	Type  string `xml:"type,attr"`
	Inner string `xml:",innerxml"`
	Text  string `xml:",chardata"`
}

// feedAuthor is an author: RSS has a text, Atom an element with a name.
type feedAuthor struct {
	Name string `xml:"name"`
	Text string `xml:",chardata"`
}

// String returns the markup or text of t.
func (t feedText) String() string {
	if t.Type == "xhtml" {
		return t.Inner
	}
	return t.Text
}

// readFeed reads the items of a feed as stories, in their order. XML that is a page is read as one.
func readFeed(s *stream) bool {
	data, err := s.all()
	if err != nil {
		return s.broken(err)
	}
	dec := xml.NewDecoder(bytes.NewReader(data))
	dec.Strict, dec.Entity, dec.CharsetReader = false, xml.HTMLEntity, charset.NewReaderLabel
	f := feed{stream: s, dec: dec}
	for {
		token, err := dec.Token()
		switch {
		case errors.Is(err, io.EOF):
			return f.end()
		case err != nil:
			return s.yield(Article{}, f.broken(err))
		}
		if start, ok := token.(xml.StartElement); ok {
			if strings.EqualFold(start.Name.Local, "html") {
				s.in.Reset(bytes.NewReader(data))
				return readHTML(s)
			}
			if more, err := f.element(start); err != nil {
				return s.yield(Article{}, f.broken(err))
			} else if !more {
				return false
			}
		}
	}
}

// feed is a feed while it is read.
type feed struct {
	stream *stream
	dec    *xml.Decoder
	// root is the name of the first element, title the feed's title, items the number of items.
	root, title string
	items       int
}

// element reads an element of the feed: its title, or an item whole.
func (f *feed) element(start xml.StartElement) (more bool, err error) {
	if f.root == "" {
		f.root = start.Name.Local
	}
	switch start.Name.Local {
	case "title":
		var t feedText
		if err := f.dec.DecodeElement(&t, &start); err != nil {
			return false, err
		}
		f.title = firstOf(f.title, t.String())
	case "image", "textInput", "textinput":
		return true, f.dec.Skip()
	case "item", "entry":
		var item feedItem
		if err := f.dec.DecodeElement(&item, &start); err != nil {
			return false, err
		}
		f.items++
		return f.stream.finish(f.draft(item)), nil
	}
	return true, nil
}

// end refuses a document that is no feed.
func (f *feed) end() bool {
	if f.root != "rss" && f.root != "feed" && f.root != "RDF" {
		return f.stream.fail(ErrFormat, "XML with the root element %q is no feed", f.root)
	}
	return true
}

// broken makes the refusal of broken XML.
func (f *feed) broken(err error) *Refusal {
	line, column := f.dec.InputPos()
	r := &Refusal{Origin: f.stream.name, Line: line, Column: column, Reason: ErrMarkup, Detail: err.Error()}
	if strings.Contains(r.Detail, "unexpected EOF") {
		r.Reason = ErrTruncated
	}
	return r
}

// draft makes the draft of an item: the full text where the feed has it, else the summary.
func (f *feed) draft(item feedItem) draft {
	d := draft{origin: fmt.Sprintf("%s:%d", f.stream.name, f.items), title: plainOf(item.Title), url: item.link(), source: firstOf(plainOf(item.Source), plainOf(f.title)),
		authors: splitAuthors(firstOf(item.Creator, item.Author.Name, item.Author.Text))}
	if d.url == "" {
		d.id = firstOf(item.ID, item.GUID)
	}
	if day, ok := dayOf(firstOf(item.PubDate, item.Published, item.Date)); ok {
		d.published, d.from = day, schema.DateMarkup
	}
	full := firstOf(item.Encoded, item.Content.String())
	if full == "" {
		full = firstOf(item.About, item.Summary.String())
		d.note("summary alone", "")
	}
	if isFragment(full) {
		d.blocks = fragmentBlocks(full)
	} else {
		d.text = full
	}
	return d
}

// link returns the address of an item: Atom's alternate link, RSS's link, else an address as id.
func (i feedItem) link() string {
	for _, l := range i.Links {
		if address := firstOf(l.Href, l.Text); address != "" && (l.Rel == "" || l.Rel == "alternate") {
			return address
		}
	}
	if strings.HasPrefix(i.GUID, "http") {
		return strings.TrimSpace(i.GUID)
	}
	return ""
}

// plainOf returns a short text without the markup that some feeds put into titles.
func plainOf(s string) string {
	if strings.Contains(s, "<") && isFragment(s) {
		return strings.Join(fragmentBlocks(s), " ")
	}
	return strings.TrimSpace(s)
}
