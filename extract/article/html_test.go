package article

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

// page makes a page of head and body elements and three paragraphs of prose.
func page(head, body string) string {
	return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "<p>" + words + "</p><p>" + words + "</p><p>" + words + "</p></body></html>"
}

// ld puts JSON-LD into a script element.
func ld(object string) string {
	return `<script type="application/ld+json">` + object + `</script>`
}

func TestPageDay(t *testing.T) {
	story := `"@type":"NewsArticle","headline":"Talks in Oslo"`
	tests := []struct{ name, head, body, want string }{
		{"JSON-LD", ld(`{` + story + `,"datePublished":"2019-05-07T23:30:00-04:00"}`), "", "2019-05-07"},
		{"JSON-LD wins over meta", ld(`{`+story+`,"datePublished":"2019-05-07"}`) + `<meta property="article:published_time" content="2019-05-09">`, "", "2019-05-07"},
		{"JSON-LD list", ld(`[{"@type":"Organization"},{` + story + `,"datePublished":"2019-05-07"}]`), "", "2019-05-07"},
		{"JSON-LD graph", ld(`{"@graph":[{"@type":"WebPage","datePublished":"2018-01-01"},{` + story + `,"datePublished":"2019-05-07"}]}`), "", "2019-05-07"},
		{"JSON-LD day of a change", ld(`{` + story + `,"dateModified":"2019-05-07"}`), "", ""},
		{"JSON-LD of other stories", ld(`{"@type":"ItemList","itemListElement":[{` + story + `,"datePublished":"2019-05-07"}]}`), "", ""},
		{"JSON-LD that is broken", ld(`{`+story+`,"datePublished":}`) + `<meta name="pubdate" content="20190508">`, "", "2019-05-08"},
		{"the story among two", `<meta property="og:title" content="Talks in Oslo">` + ld(`{"@type":"NewsArticle","headline":"Other","datePublished":"2018-01-01"}`) + ld(`{`+story+`,"datePublished":"2019-05-07"}`), "", "2019-05-07"},
		{"OpenGraph", `<meta property="article:published_time" content="2019-05-07T10:00:00Z"><meta property="article:modified_time" content="2020-01-01">`, "", "2019-05-07"},
		{"meta date", `<meta name="date" content="7 May 2019">`, "", "2019-05-07"},
		{"meta of a change", `<meta name="last-modified" content="2019-05-07"><meta name="revised" content="2019-05-07">`, "", ""},
		{"microdata", "", `<span itemprop="datePublished" content="2019-05-07">yesterday</span>`, "2019-05-07"},
		{"microdata in an aside", "", `<aside><span itemprop="datePublished" content="2019-05-07"></span></aside>`, ""},
		{"time in the article", "", `<article><h1>Talks in Oslo</h1><time datetime="2019-05-07">May 7</time><p>` + words + `</p></article>`, "2019-05-07"},
		{"time beside the headline", "", `<div><h1>Talks in Oslo</h1><time>7 May 2019</time></div>`, "2019-05-07"},
		{"time of a change", "", `<article><h1>Talks in Oslo</h1>Updated <time datetime="2019-05-07">May 7</time></article>`, ""},
		{"time of the visit", "", `<header><time datetime="2024-03-01">Friday</time></header><article><h1>Talks in Oslo</h1></article>`, ""},
		{"time of another story", "", `<article><h1>Talks in Oslo</h1></article><article><h2>Else</h2><time datetime="2024-03-01"></time></article>`, ""},
		{"a line of publication", "", `<div class="x">First published on 7 May 2019</div>`, "2019-05-07"},
		{"a line of publication in the foot", "", `<footer>Published on 7 May 2019</footer>`, ""},
		{"a line of the visit", "", `<div>Tuesday, May 7, 2019</div>`, ""},
		{"an element with the class of a day", "", `<div><div><h1>Talks in Oslo</h1></div><span class="entry-date">7 May 2019</span></div>`, "2019-05-07"},
		{"an element with the class of a change", "", `<div><h1>Talks in Oslo</h1><span class="entry-date updated">7 May 2019</span></div>`, ""},
		{"an element with the class of the visit", "", `<div class="td-date">7 May 2019</div><div><div><div><h1>Talks in Oslo</h1></div></div></div>`, ""},
		{"the address", `<link rel="canonical" href="https://example.org/2019/05/07/talks">`, "", "2019-05-07"},
		{"an address with other figures", `<link rel="canonical" href="https://example.org/2019/55/07/talks">`, "", ""},
		{"nothing", "", "", ""},
	}
	for _, tt := range tests {
		a := one(t, "a.html", page(tt.head, tt.body), Options{})
		if a.Published != tt.want || (tt.want != "") != (a.PublishedFrom == "markup") {
			t.Errorf("%s: got %q from %q, want %q", tt.name, a.Published, a.PublishedFrom, tt.want)
		}
	}
}

func TestPageFields(t *testing.T) {
	head := `<title>Talks in Oslo end | The Press</title><link rel="canonical" href="https://example.org/talks">`
	tests := []struct {
		name, page                 string
		title, source, url, author string
	}{
		{"JSON-LD", page(ld(`{"@type":"NewsArticle","headline":"Talks end","publisher":{"name":"The Press"},"url":"https://example.org/1","author":[{"name":"Jane Doe"}]}`), ""), "Talks end", "The Press", "https://example.org/1", "Jane Doe"},
		{"title element", page(head, ""), "Talks in Oslo end", "The Press", "https://example.org/talks", ""},
		{"OpenGraph with the site in the title", page(`<meta property="og:title" content="Talks in Oslo end - The Press"><meta property="og:site_name" content="The Press"><meta name="author" content="By Jane Doe">`, ""), "Talks in Oslo end", "The Press", "", "Jane Doe"},
		{"headline element", page(`<title>The Press</title>`, `<h1>Talks in Oslo end early</h1>`), "Talks in Oslo end early", "", "", ""},
		{"saved from", strings.Replace(page("", ""), "<html>", "\n<!-- saved from url=(0022)https://example.org/1 -->\n<html>", 1), "", "", "https://example.org/1", ""},
	}
	for _, tt := range tests {
		a := one(t, "a.html", tt.page, Options{})
		got := [4]string{a.Title, a.Source, a.URL, strings.Join(a.Authors, ",")}
		if want := [4]string{tt.title, tt.source, tt.url, tt.author}; got != want {
			t.Errorf("%s: got %q, want %q", tt.name, got, want)
		}
	}
}

func TestBlocks(t *testing.T) {
	tests := []struct {
		name, page string
		want       []string
	}{
		{"paragraphs", "<p>One\n two.</p><p>Three</p>", []string{"One two.", "Three"}},
		{"text and elements", "One <b>two</b><div>three</div>four", []string{"One two", "three", "four"}},
		{"line breaks", "One.<br><br>Two.<br />\n<br/>Three.", []string{"One.", "Two.", "Three."}},
		{"cross-heads and captions", "<h2>Next</h2><p>One</p><figure><img><figcaption>A photo</figcaption></figure>", []string{"One"}},
		{"scripts, styles and remarks", "<script>x()</script><style>p{}</style><!-- no --><p>One</p><noscript>no</noscript>", []string{"One"}},
		{"hidden", `<p hidden>no</p><p style="display: none">no</p><p aria-hidden="true">no</p><p>One</p>`, []string{"One"}},
		{"links alone", `<p><a href="/">Elsewhere</a></p><p>One <a href="/">link</a> in prose</p>`, []string{"One link in prose"}},
		{"a list", "<ul><li>One</li><li>Two</li></ul>", []string{"One", "Two"}},
		{"preformatted", "<pre>One\n\nTwo</pre>", []string{"One", "Two"}},
		{"entities", "<p>AT&amp;T &mdash; &#8217;</p>", []string{"AT&T — ’"}},
		{"open elements", "<p>One<p>Two<div>Three", []string{"One", "Two", "Three"}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, fragmentBlocks(tt.page)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestIsFragment(t *testing.T) {
	for text, want := range map[string]bool{"<p>One</p>": true, "One<br>two": true, "<div class=\"x\">a</div>": true,
		"<Hoechst Celanese Corp> said": false, "a < b and b > c": false, "One\n\nTwo": false} {
		if got := isFragment(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}

// TestFragmentInJSON reads a field text that holds markup.
func TestFragmentInJSON(t *testing.T) {
	a := one(t, "a.json", `{"text":"<p>`+words+`</p><p>They left.</p>"}`, Options{})
	if want := words + "\n\nThey left."; a.Text != want {
		t.Errorf("got %q, want %q", a.Text, want)
	}
}

func TestPageEncodings(t *testing.T) {
	latin := "<html><head><meta charset=\"iso-8859-1\"><title>x</title></head><body><p>Caf\xe9 in Oslo. " + words + "</p><p>" + words + "</p></body></html>"
	if a := one(t, "a.html", latin, Options{}); !strings.HasPrefix(a.Text, "Café in Oslo.") {
		t.Errorf("got %.40q", a.Text)
	}
	utf16 := []byte{0xff, 0xfe}
	for _, c := range page("", "<p>Café in Oslo. "+words+"</p>") {
		utf16 = append(utf16, byte(c), byte(c>>8))
	}
	if a := one(t, "a.html", string(utf16), Options{}); !strings.HasPrefix(a.Text, "Café in Oslo.") {
		t.Errorf("UTF-16: got %.40q", a.Text)
	}
}

// TestHostilePages reads pages made to hurt. Each ends in a story or a refusal.
func TestHostilePages(t *testing.T) {
	tests := []struct {
		name, page string
		want       error
	}{
		{"deep nesting", strings.Repeat("<div>", 100_000), ErrMarkup},
		{"many elements", strings.Repeat("<i></i>", maxNodes), ErrTooLong},
		{"many attributes", "<p " + strings.Repeat("a='b' ", 50_000) + ">" + words, nil},
		{"an attribute without end", "<p title='" + strings.Repeat("x", 1<<20), ErrEmpty},
		{"a long link", page("", "<a href='"+strings.Repeat("x", 1<<20)+"'>x</a>"), nil},
		{"a broken address", page(`<link rel="canonical" href="http://[::bad">`, ""), nil},
		{"deep JSON-LD", page(ld(strings.Repeat("[", 50_000)), ""), nil},
		{"wide JSON-LD", page(ld("["+strings.Repeat(`{"@type":"NewsArticle"},`, 20_000)+"{}]"), ""), nil},
		{"JSON-LD that loops in types", page(ld(`{"@type":["NewsArticle",5,null],"headline":{"@value":"x"},"author":[[["Jane Doe"]]],"publisher":7}`), ""), nil},
		{"a table in a table", strings.Repeat("<table><tr><td>", 100) + words, nil},
		{"an empty page", "<html></html>", ErrEmpty},
		{"zero bytes", "<html><p>" + words + "\x00\x00", nil},
	}
	for _, tt := range tests {
		got, errs := readAll("a.html", tt.page, Options{})
		switch {
		case tt.want == nil && (len(got) != 1 || !strings.Contains(got[0].Text, "foreign minister of Norway")):
			t.Errorf("%s: got %d stories, errors %v", tt.name, len(got), errs)
		case tt.want != nil && (len(errs) != 1 || !errors.Is(errs[0], tt.want)):
			t.Errorf("%s: got errors %v, want %v", tt.name, errs, tt.want)
		}
	}
}

// TestCleanAgain cleans the text of every story and page once more: nothing may change.
func TestCleanAgain(t *testing.T) {
	for a, err := range Walk([]string{"../../testdata/gold/articles.jsonl", "../../testdata/pages"}, nil, Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		again, err := (&draft{title: a.Title, text: a.Text}).article(Options{}.withDefaults())
		if err != nil || again.Text != a.Text {
			t.Errorf("%s: error %v, notes %v", a.Origin, err, again.Notes)
		}
	}
}

// FuzzArticleHTML reads any bytes as a page.
func FuzzArticleHTML(f *testing.F) {
	for _, s := range []string{page(ld(`{"@type":"NewsArticle","headline":"x","datePublished":"2019-05-07"}`), "<h1>x</h1>"), "<p>a<br>b", "<table><td><p>", "<a><b></a></b>", "<svg><p>", "<!--", "<template><p>x</template>", "\x00<"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := pageDraft("a.html", []byte(s), "")
		if err != nil {
			var r *Refusal
			if !errors.As(err, &r) {
				t.Fatalf("error %v", err)
			}
			return
		}
		a, err := d.article(Options{AnyLanguage: true}.withDefaults())
		if err == nil && (!utf8.ValidString(a.Text) || a.Text == "") {
			t.Fatalf("text %q", a.Text)
		}
	})
}

// TestTextOf joins the texts below a node.
func TestTextOf(t *testing.T) {
	doc, err := html.Parse(strings.NewReader("<h1>Talks <i>in</i>\n Oslo</h1>"))
	if err != nil {
		t.Fatal(err)
	}
	if got := textOf(doc); got != "Talks in Oslo" {
		t.Errorf("got %q", got)
	}
}

func TestSplitTitle(t *testing.T) {
	tests := []struct{ title, head, site string }{
		{"Talks in Oslo | The Press", "Talks in Oslo", "The Press"}, {"Talks in Oslo - World - The Press", "Talks in Oslo - World", "The Press"},
		{"Oslo - Bergen", "Oslo - Bergen", ""}, {"Talks in Oslo", "Talks in Oslo", ""},
		{"Talks in Oslo - and what the two sides say of them now", "Talks in Oslo - and what the two sides say of them now", ""},
	}
	for _, tt := range tests {
		if head, site := splitTitle(tt.title); head != tt.head || site != tt.site {
			t.Errorf("%q: got %q and %q", tt.title, head, site)
		}
	}
}

// Example reads one story from standard input, as `demarche extract -` does.
func ExampleRead() {
	in := "BEIJING, June 19, 2023 (Xinhua) -- Chinese President Xi Jinping met U.S. Secretary of State Antony Blinken on Monday, officials said."
	for a, err := range Read(strings.NewReader(in), "-", Options{}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(a.Source, a.Place.City, a.AnchorDay(), a.PublishedFrom)
		fmt.Println(a.Text)
	}
	// Output:
	// Xinhua Beijing 2023-06-19 dateline
	// Chinese President Xi Jinping met U.S. Secretary of State Antony Blinken on Monday, officials said.
}
