package article

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// rss makes a feed of items.
func rss(items string) string {
	return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Press</title><lastBuildDate>Fri, 01 Mar 2024 10:00:00 GMT</lastBuildDate><image><title>Logo</title></image>` + items + `</channel></rss>`
}

// row is what a test looks at in a story.
type row struct{ ID, Title, Source, Published, Text string }

// rows returns what a test looks at in stories.
func rows(got []Article) []row {
	var out []row
	for _, a := range got {
		out = append(out, row{a.ID, a.Title, a.Source, a.Published, a.Text})
	}
	return out
}

func TestFeeds(t *testing.T) {
	tests := []struct {
		name, file, data string
		want             []row
	}{
		{"RSS with the full text", "a.rss", rss(`<item><title>Talks</title><link>https://e.org/1</link><pubDate>Tue, 07 May 2019 10:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>` + words + `</p><p>They left.</p>]]></content:encoded></item>`),
			[]row{{"https://e.org/1", "Talks", "The Press", "2019-05-07", words + "\n\nThey left."}}},
		{"RSS with a summary", "a.xml", rss(`<item><title>Talks &amp; more</title><guid>tag:1</guid><dc:date>2019-05-07T01:00:00Z</dc:date><description>` + words + `</description></item>`),
			[]row{{"tag:1", "Talks & more", "The Press", "2019-05-07", words}}},
		{"RSS with markup in the summary", "-", rss(`<item><title>Talks</title><link>https://e.org/1</link><description>&lt;p&gt;` + words + `&lt;/p&gt;</description></item>`),
			[]row{{"https://e.org/1", "Talks", "The Press", "", words}}},
		{"Atom", "a.atom", `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Press</title><updated>2024-03-01T00:00:00Z</updated><entry><title>Talks</title><id>x</id><link rel="self" href="https://e.org/self"/><link href="https://e.org/1"/><published>2019-05-07T00:00:00Z</published><updated>2024-03-01T00:00:00Z</updated><content type="html">&lt;p&gt;` + words + `&lt;/p&gt;</content></entry></feed>`,
			[]row{{"https://e.org/1", "Talks", "The Press", "2019-05-07", words}}},
		{"Atom with a page inside and no day", "a.xml", `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Press</title><entry><title>Talks</title><id>x</id><updated>2024-03-01T00:00:00Z</updated><content type="xhtml"><div><p>` + words + `</p></div></content></entry></feed>`,
			[]row{{"x", "Talks", "The Press", "", words}}},
		{"RDF", "a.rss", `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel><title>The Press</title></channel><item><title>Talks</title><link>https://e.org/1</link><description>` + words + `</description></item></rdf:RDF>`,
			[]row{{"https://e.org/1", "Talks", "The Press", "", words}}},
		{"a page with the ending of XML", "a.xml", `<?xml version="1.0"?><html><head><title>Talks in Oslo</title></head><body><p>` + words + `</p></body></html>`,
			[]row{{one(t, "b.txt", words, Options{}).ID, "Talks in Oslo", "", "", words}}},
		{"an empty feed", "a.rss", rss(""), nil},
	}
	for _, tt := range tests {
		got, errs := readAll(tt.file, tt.data, Options{})
		for i := range tt.want {
			if strings.HasPrefix(tt.want[i].ID, "sha256") && len(got) > i {
				tt.want[i].ID = got[i].ID // the title is part of the hash
			}
		}
		if diff := cmp.Diff(tt.want, rows(got)); diff != "" || len(errs) != 0 {
			t.Errorf("%s: errors %v (-want +got):\n%s", tt.name, errs, diff)
		}
	}
}

func TestBrokenFeeds(t *testing.T) {
	good := `<item><title>Talks</title><link>https://e.org/1</link><description>` + words + `</description></item>`
	tests := []struct {
		name, data string
		stories    int
		want       error
	}{
		{"breaks off", strings.TrimSuffix(rss(good+"<item><title>Ta"), "</channel></rss>"), 1, ErrTruncated},
		{"no feed", "<?xml version=\"1.0\"?><data><x/></data>", 0, ErrFormat},
		{"one item empty", rss(`<item><title></title></item>` + good), 1, ErrEmpty},
		{"entities that grow", `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title><description>` + words + `</description></item></channel></rss>`, 1, nil},
		{"French", rss(`<item><title>x</title><description>` + strings.Repeat("Le ministre est dans la ville pour une visite avec le président. ", 4) + `</description></item>` + good), 1, ErrLanguage},
	}
	for _, tt := range tests {
		got, errs := readAll("a.xml", tt.data, Options{})
		switch {
		case len(got) != tt.stories, tt.want == nil && len(errs) != 0, tt.want != nil && (len(errs) != 1 || !errors.Is(errs[0], tt.want)):
			t.Errorf("%s: got %d stories, errors %v; want %d and %v", tt.name, len(got), errs, tt.stories, tt.want)
		}
	}
}

// message makes a mail of header lines and a body.
func message(headers, body string) string {
	return strings.ReplaceAll("From: The Press <desk@example.org>\nMIME-Version: 1.0\nDate: Tue, 7 May 2019 10:00:00 +0000\n"+headers+"\n\n"+body, "\n", "\r\n")
}

func TestMail(t *testing.T) {
	multi := func(parts ...string) string {
		return "--b\n" + strings.Join(parts, "\n--b\n") + "\n--b--\n"
	}
	plainPart := "Content-Type: text/plain; charset=utf-8\n\n" + words
	pagePart := "Content-Type: text/html\n\n<html><body><p>" + words + "</p></body></html>"
	want := row{"1@e", "Talks", "The Press", "2019-05-07", words}
	noDay := want
	noDay.Published = ""
	head := "Subject: Talks\nMessage-ID: <1@e>\n"
	tests := []struct {
		name, data string
		want       row
	}{
		{"plain", message(head+"Content-Type: text/plain", words), want},
		{"no type", message("Subject: Talks\nMessage-ID: <1@e>", words), want},
		{"encoded subject", message("Subject: =?utf-8?B?VGFsa3M=?=\nMessage-ID: <1@e>", words), want},
		{"quoted-printable", message(head+"Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable", strings.ReplaceAll(words, "Oslo", "Os=\nlo")), want},
		{"alternatives", message(head+`Content-Type: multipart/alternative; boundary="b"`, multi(plainPart, pagePart)), want},
		{"a page alone", message(head+`Content-Type: multipart/mixed; boundary="b"`, multi(pagePart)), want},
		{"an attached file first", message(head+`Content-Type: multipart/mixed; boundary="b"`, multi("Content-Type: text/plain\nContent-Disposition: attachment; filename=x\n\nno", plainPart)), want},
		{"forwarded", message(strings.Replace(head, "Talks", "Fwd: Talks", 1), words), noDay},
		{"a mail in a mail", message(head+`Content-Type: multipart/mixed; boundary="b"`, multi("Content-Type: message/rfc822\n\nSubject: x\n\n"+words)), want},
	}
	for _, tt := range tests {
		for _, name := range []string{"a.eml", "-"} {
			got, errs := readAll(name, tt.data, Options{})
			if diff := cmp.Diff([]row{tt.want}, rows(got)); diff != "" || len(errs) != 0 {
				t.Errorf("%s as %s: errors %v (-want +got):\n%s", tt.name, name, errs, diff)
			}
		}
	}
}

// TestSavedAsMail reads a page that a browser saved into one file: the day of the visit is not taken.
func TestSavedAsMail(t *testing.T) {
	story := page(`<title>Talks in Oslo end | The Press</title><meta name="date" content="2019-05-07">`, "")
	for name, want := range map[string]string{"a.mhtml": "2019-05-07", "-": "2019-05-07"} {
		a := one(t, name, strings.ReplaceAll("From: <Saved by Blink>\nSnapshot-Content-Location: https://e.org/1\nSubject: Talks in Oslo end | The Press\nDate: Fri, 1 Mar 2024 10:00:00 -0000\nMIME-Version: 1.0\n"+
			`Content-Type: multipart/related; type="text/html"; boundary="b"`+"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\nContent-Location: https://e.org/1\n\n"+story+"\n--b\nContent-Type: image/png\n\nx\n--b--\n", "\n", "\r\n"), Options{})
		if a.URL != "https://e.org/1" || a.Published != want || a.Source != "The Press" || a.Title != "Talks in Oslo end" || a.ID != a.URL {
			t.Errorf("%s: got %+v", name, a.Article)
		}
	}
}

func TestBrokenMail(t *testing.T) {
	tests := []struct {
		name, data string
		want       error
	}{
		{"no headers", "no header\r\n\r\n", ErrMarkup},
		{"no closing line", message(`Content-Type: multipart/mixed; boundary="b"`, "--b\nContent-Type: text/plain\n\n"+words), ErrTruncated},
		{"no text", message(`Content-Type: multipart/mixed; boundary="b"`, "--b\nContent-Type: image/png\n\nx\n--b--\n"), ErrEmpty},
	}
	for _, tt := range tests {
		if got, errs := readAll("a.eml", tt.data, Options{}); len(got) != 0 || len(errs) != 1 || !errors.Is(errs[0], tt.want) {
			t.Errorf("%s: got %d stories, errors %v; want %v", tt.name, len(got), errs, tt.want)
		}
	}
}

// warcRecord makes a record of a web archive.
func warcRecord(kind, contentType, block string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://e.org/1\r\nWARC-Date: 2024-03-01T00:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, contentType, len(block), block)
}

// answer makes the answer of a server.
func answer(status, headers, body string) string {
	return "HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n" + body
}

func TestArchive(t *testing.T) {
	const kind = "application/http; msgtype=response"
	story := page(`<title>Talks in Oslo end | The Press</title>`, "")
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	fmt.Fprint(z, story)
	z.Close()
	info := warcRecord("warcinfo", "application/warc-fields", "software: x\r\n")
	tests := []struct {
		name, data string
		stories    int
		want       error
	}{
		{"a page", info + warcRecord("response", kind, answer("200 OK", "Content-Type: text/html", story)), 1, nil},
		{"a packed page", warcRecord("response", kind, answer("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", packed.String())), 1, nil},
		{"a page in chunks", warcRecord("response", kind, answer("200 OK", "Content-Type: text/html\r\nTransfer-Encoding: chunked", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(story), story))), 1, nil},
		{"a file and a text", warcRecord("resource", "text/html", story) + warcRecord("conversion", "text/plain", words), 2, nil},
		{"pictures, questions and errors", warcRecord("response", kind, answer("200 OK", "Content-Type: image/png", "x")) + warcRecord("request", "application/http", "GET / HTTP/1.1\r\n\r\n") + warcRecord("response", kind, answer("404 Not Found", "Content-Type: text/html", story)), 0, nil},
		{"a record that breaks off", info + warcRecord("response", kind, answer("200 OK", "Content-Type: text/html", story))[:400], 0, ErrTruncated},
		{"a broken answer, then a page", warcRecord("response", kind, "no answer") + warcRecord("resource", "text/html", story), 1, ErrMarkup},
		{"a length that is none", strings.Replace(info, "Content-Length: ", "Content-Length: -", 1), 0, ErrMarkup},
		{"rubbish between", info + "rubbish\r\n", 0, ErrMarkup},
		{"an unknown packing", warcRecord("response", kind, answer("200 OK", "Content-Type: text/html\r\nContent-Encoding: br", "x")), 0, ErrMarkup},
	}
	for _, tt := range tests {
		got, errs := readAll("a.warc", tt.data, Options{})
		if len(got) != tt.stories || tt.want == nil && len(errs) != 0 || tt.want != nil && (len(errs) == 0 || !errors.Is(errs[len(errs)-1], tt.want)) {
			t.Errorf("%s: got %d stories, errors %v; want %d and %v", tt.name, len(got), errs, tt.stories, tt.want)
		}
		for _, a := range got {
			if a.URL != "https://e.org/1" || a.Published != "" {
				t.Errorf("%s: url %q, published %q", tt.name, a.URL, a.Published)
			}
		}
	}
}

// TestArchiveBomb reads a small record that unpacks to more than the limit.
func TestArchiveBomb(t *testing.T) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	fmt.Fprint(z, strings.Repeat("<p>"+words, 100_000))
	z.Close()
	data := warcRecord("response", "application/http", answer("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", packed.String()))
	if _, errs := readAll("a.warc", data, Options{MaxFile: 1 << 20}); len(errs) != 1 || !errors.Is(errs[0], ErrTooLong) {
		t.Errorf("got errors %v, want %v", errs, ErrTooLong)
	}
}
