package article

import (
	"bytes"
	"compress/gzip"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"demarche/schema"

	"github.com/google/go-cmp/cmp"
)

// readAll reads a stream that is given as text, and returns what it holds and what is refused.
func readAll(name, data string, opt Options) (got []Article, errs []error) {
	for a, err := range Read(strings.NewReader(data), name, opt) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		got = append(got, a)
	}
	return got, errs
}

// one reads a stream that holds one story.
func one(t *testing.T, name, data string, opt Options) Article {
	t.Helper()
	got, errs := readAll(name, data, opt)
	if len(got) != 1 || len(errs) != 0 {
		t.Fatalf("%s: got %d stories, errors %v; want one story", name, len(got), errs)
	}
	return got[0]
}

// words is prose that is long enough to be a story.
const words = "The foreign minister of Norway met the president of Chile in Oslo on Monday, officials said."

// saved is text saved from a page, furniture included.
const saved = "25.7 C\nFriday, March 1, 2024\n\nMinisters meet in Oslo\n\n- Advertisement -\n\n" + words +
	"\n\n– A ‘first step’ –\n\nThey will meet again, “soon”.\n\n- Advertisement -\n\n\nPopular Articles\n\nTen beaches\n"

func TestSavedText(t *testing.T) {
	a := one(t, "saved.txt", saved, Options{})
	if want := words + "\n\nThey will meet again, “soon”."; a.Text != want {
		t.Errorf("text: got %q\nwant %q", a.Text, want)
	}
	if a.Title != "Ministers meet in Oslo" || a.Published != "" || a.AnchorDay() != "" || a.Origin != "saved.txt" {
		t.Errorf("title %q, published %q, origin %q", a.Title, a.Published, a.Origin)
	}
	var rules []string
	for _, n := range a.Notes {
		rules = append(rules, n.Rule)
	}
	want := []string{"weather", "view date", "advertisement", "cross-head in dashes", "advertisement", "list of links"}
	if diff := cmp.Diff(want, rules); diff != "" {
		t.Errorf("notes (-want +got):\n%s", diff)
	}
}

func TestJSONFields(t *testing.T) {
	a := one(t, "a.jsonl", `{"id":"x1","url":"https://example.org/1","title":" Talks ","source":"The Press","published":"1997-04-07",
 "dateline":"TOKYO, April 8 , 1997 (AFP)","text":"`+words+`","style":"web"}`, Options{})
	want := schema.Article{ID: "x1", URL: "https://example.org/1", Title: "Talks", Source: "The Press", Published: "1997-04-07",
		PublishedFrom: schema.DateGiven, Dateline: "TOKYO, April 8 , 1997 (AFP)", Text: words}
	if diff := cmp.Diff(want, a.Article); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if want := (Dateline{City: "Tokyo", Agency: "AFP", Day: "1997-04-08", MonthDay: "04-08"}); a.Place != want || a.AnchorDay() != "1997-04-08" {
		t.Errorf("place %+v, anchor %s", a.Place, a.AnchorDay())
	}
}

func TestIDs(t *testing.T) {
	given := one(t, "a.json", `{"id":"x\n\"1\"","url":"https://example.org","text":"`+words+`"}`, Options{})
	url := one(t, "a.json", `{"url":"https://example.org","text":"`+words+`"}`, Options{})
	hash := one(t, "a.json", `{"text":"`+words+`"}`, Options{})
	same := one(t, "b.txt", words+"\n", Options{})
	option := one(t, "b.txt", words, Options{ID: "mine"})
	amp := one(t, "a.json", `{"url":"https://example.org/?a=1&amp;copy=2","text":"`+words+`"}`, Options{})
	long := one(t, "a.json", `{"id":"`+strings.Repeat("x", 2000)+`","text":"`+words+`"}`, Options{})
	for _, tt := range []struct{ name, got, want string }{
		{"given", given.ID, `x "1"`}, {"url", url.ID, "https://example.org"}, {"url with an ampersand", amp.ID, "https://example.org/?a=1&amp;copy=2"}, {"option", option.ID, "mine"},
		{"hash", hash.ID, same.ID}, {"long", long.ID, hash.ID},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, tt.got, tt.want)
		}
	}
	if !strings.HasPrefix(hash.ID, "sha256-") {
		t.Errorf("hash: got %q", hash.ID)
	}
}

func TestPublished(t *testing.T) {
	tests := []struct {
		name, file, data string
		opt              Options
		day              string
		from             schema.DateSource
		anchor           string
	}{
		{"given by the caller", "a.json", `{"published":"2020-01-01","text":"` + words + `"}`, Options{Published: "2023-06-19"}, "2023-06-19", "given", "2023-06-19"},
		{"a field with an hour", "a.json", `{"published":"2020-01-01T10:00:00+02:00","text":"` + words + `"}`, Options{}, "2020-01-01", "given", "2020-01-01"},
		{"a broken field", "a.json", `{"published":"soon","text":"` + words + `"}`, Options{}, "", "", ""},
		{"a day that is none", "a.json", `{"published":"2023-02-30","text":"` + words + `"}`, Options{}, "", "", ""},
		{"a dateline with a year", "a.txt", "OSLO, Nov. 8, 2005 (Xinhua) -- " + words, Options{}, "2005-11-08", "dateline", "2005-11-08"},
		{"a dateline without a year", "a.txt", "OSLO, Nov. 8 (Xinhua) -- " + words, Options{}, "", "", ""},
		{"a dateline a day after", "a.txt", "Published: 2005-11-07\n\nOSLO, Nov. 8 (Xinhua) -- " + words, Options{}, "2005-11-07", "given", "2005-11-08"},
		{"a dateline at the turn of the year", "a.txt", "Published: 2006-01-01\n\nOSLO, Dec. 31 (Xinhua) -- " + words, Options{}, "2006-01-01", "given", "2005-12-31"},
		{"a dateline months away", "a.txt", "Published: 2006-01-01\n\nOSLO, June 3 (Xinhua) -- " + words, Options{}, "2006-01-01", "given", "2006-01-01"},
		{"a line of publication", "a.txt", "Talks in Oslo\n\nPublished June 19, 2023 10:42 GMT\n\n" + words, Options{}, "2023-06-19", "markup", "2023-06-19"},
		{"the day of the view", "a.txt", "Friday, March 1, 2024\n\nTalks in Oslo\n\n" + words, Options{}, "", "", ""},
		{"an update", "a.txt", "Talks in Oslo\n\nUpdated March 1, 2024\n\n" + words, Options{}, "", "", ""},
	}
	for _, tt := range tests {
		a := one(t, tt.file, tt.data, tt.opt)
		if a.Published != tt.day || a.PublishedFrom != tt.from || a.AnchorDay() != tt.anchor {
			t.Errorf("%s: got %q from %q, anchor %q; want %q from %q, anchor %q", tt.name, a.Published, a.PublishedFrom, a.AnchorDay(), tt.day, tt.from, tt.anchor)
		}
		if !strings.HasSuffix(a.Text, words) {
			t.Errorf("%s: text %q", tt.name, a.Text)
		}
	}
}

func TestRefusals(t *testing.T) {
	french := strings.Repeat("Le président de la République a reçu à Paris le ministre des affaires étrangères pour un entretien avec lui. ", 3)
	tests := []struct {
		name, file, data string
		opt              Options
		want             error
		tells            string
	}{
		{"nothing", "a.txt", "", Options{}, ErrEmpty, "a.txt"},
		{"furniture alone", "a.txt", "25.7 C\n\n- Advertisement -\n", Options{}, ErrEmpty, "no text"},
		{"a zip", "a.txt", "PK\x03\x04\x14\x00\x00\x00rest", Options{}, ErrBinary, "zip"},
		{"zero bytes", "a.txt", strings.Repeat("a\x00", 100), Options{}, ErrBinary, "no text"},
		{"French", "a.txt", french, Options{}, ErrLanguage, "French"},
		{"Russian", "a.txt", "Президент России прибыл в Пекин с визитом.", Options{}, ErrLanguage, "Russian"},
		{"Chinese", "a.txt", "外交部长星期一在北京会见了挪威外交大臣。", Options{}, ErrLanguage, "Chinese"},
		{"too long", "a.txt", strings.Repeat(words+"\n\n", 20), Options{MaxText: 1000}, ErrTooLong, "limit is 1000"},
		{"file too long", "a.txt", strings.Repeat(")", 5000), Options{MaxFile: 4096}, ErrTooLong, "4096 bytes"},
		{"line too long", "a.jsonl", `{"text":"` + strings.Repeat(")", 100_000) + `"}`, Options{MaxFile: 80_000}, ErrTooLong, "80000 bytes"},
		{"cut off by a service", "a.json", `{"text":"` + words + ` They… [+2345 chars]"}`, Options{}, ErrTruncated, "cut"},
		{"broken JSON", "a.jsonl", "{\"text\": \"x\",}\n", Options{}, ErrJSON, "a.jsonl:1:14"},
		{"wrong type", "a.jsonl", "\n" + `{"text": "x", "title": 5}` + "\n", Options{}, ErrJSON, "title: got number, want string"},
		{"JSON that breaks off", "a.json", "{\"id\": \"x\",\n \"text\": \"x", Options{}, ErrTruncated, "a.json:2:"},
		{"broken list", "a.json", "[\n{\"text\": tru}]", Options{}, ErrJSON, "a.json:2:13"},
		{"deep JSON", "a.json", strings.Repeat("[", 20_000), Options{}, ErrJSON, "depth"},
		{"a report", "a.jsonl", `{"article":{},"events":[]}`, Options{}, ErrEmpty, "record of reports"},
		{"broken gzip", "a.txt.gz", "\x1f\x8b\x08\x00rest of it", Options{}, ErrBinary, "corrupt"},
		{"broken date option", "a.txt", words, Options{Published: "2023"}, ErrOption, "YYYY-MM-DD"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, errs := readAll(tt.file, tt.data, tt.opt)
			if len(got) != 0 || len(errs) != 1 || !errors.Is(errs[0], tt.want) || !strings.Contains(errs[0].Error(), tt.tells) {
				t.Errorf("got %d stories, errors %v; want %v telling %q", len(got), errs, tt.want, tt.tells)
			}
			if len(errs) == 1 && !strings.HasPrefix(errs[0].Error(), "article: read "+tt.file) {
				t.Errorf("error %q names no file", errs[0])
			}
		})
	}
}

// TestBatch reads a dump with broken lines: the good ones come through, in order.
func TestBatch(t *testing.T) {
	line := func(id string) string { return `{"id":"` + id + `","text":"` + words + `"}` + "\n" }
	got, errs := readAll("dump.jsonl", line("a")+"{broken\n"+line("b")+"\n"+`{"id":"empty"}`+"\n"+strings.TrimSpace(line("c")), Options{})
	var ids []string
	for _, a := range got {
		ids = append(ids, a.ID+" "+a.Origin)
	}
	if diff := cmp.Diff([]string{"a dump.jsonl:1", "b dump.jsonl:3", "c dump.jsonl:6"}, ids); diff != "" || len(errs) != 2 {
		t.Errorf("errors %v, stories (-want +got):\n%s", errs, diff)
	}
}

func TestJSONShapes(t *testing.T) {
	obj := `{"text":"` + words + `"}`
	tests := []struct {
		name, file, data string
		want             int
	}{
		{"one object", "a.json", obj, 1}, {"a list", "a.json", "[" + obj + ",\n" + obj + "]", 2}, {"an empty list", "a.json", " []", 0},
		{"objects in a row", "a.json", obj + "\n" + obj, 2}, {"lines on standard input", "-", obj + "\n" + obj + "\n", 2},
		{"a printed object on standard input", "-", "{\n  \"text\": \"" + words + "\"\n}\n", 1}, {"a list on standard input", "-", "\n[" + obj + "]", 1},
		{"a mark in front", "a.json", "\ufeff" + obj, 1}, {"text on standard input", "-", words, 1},
	}
	for _, tt := range tests {
		if got, errs := readAll(tt.file, tt.data, Options{}); len(got) != tt.want || len(errs) != 0 {
			t.Errorf("%s: got %d stories, errors %v; want %d", tt.name, len(got), errs, tt.want)
		}
	}
}

func TestOneID(t *testing.T) {
	got, errs := readAll("a.jsonl", strings.Repeat(`{"text":"`+words+`"}`+"\n", 3), Options{ID: "x"})
	if len(got) != 1 || len(errs) != 1 || !errors.Is(errs[0], ErrOption) {
		t.Errorf("got %d stories, errors %v; want one of each", len(got), errs)
	}
}

func TestEncodings(t *testing.T) {
	utf16 := []byte{0xff, 0xfe}
	for _, c := range "Rencontre à Paris. " + words {
		utf16 = append(utf16, byte(c), byte(c>>8))
	}
	for name, data := range map[string]string{"utf-16": string(utf16), "windows-1252": "Rencontre \xe0 Paris. " + words, "utf-8": "\ufeffRencontre a\u0300 Paris.\u00a0" + words} {
		if a := one(t, "a.txt", data, Options{}); a.Text != "Rencontre à Paris. "+words {
			t.Errorf("%s: got %q", name, a.Text)
		}
	}
}

func TestWalk(t *testing.T) {
	dir := t.TempDir()
	write := func(name, data string) {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	z.Write([]byte(`{"id":"zipped","text":"` + words + `"}`)) //nolint:errcheck // a buffer takes all
	z.Close()
	write("b.txt", words)
	write("a/2.jsonl.gz", zipped.String())
	write("a/1.json", `{"id":"one","text":"`+words+`"}`)
	for _, name := range []string{"README.md", "readme.txt", "notes.md", ".hidden.txt", ".git/x.txt", "table.csv"} {
		write(name, "not a story")
	}
	var origins, passed []string
	var errs []error
	opt := Options{PassedOver: func(path string) { passed = append(passed, filepath.Base(path)) }}
	for a, err := range Walk([]string{dir, "-", filepath.Join(dir, "none.txt")}, strings.NewReader(words), opt) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		rel, _ := filepath.Rel(dir, a.Origin)
		origins = append(origins, filepath.ToSlash(rel))
	}
	if len(origins) != 4 || origins[0] != "a/1.json:1" || origins[1] != "a/2.jsonl.gz:1" || origins[2] != "b.txt" {
		t.Errorf("got %q", origins)
	}
	if len(errs) != 1 || !errors.Is(errs[0], ErrUnreadable) {
		t.Errorf("errors %v; want one file that is not there", errs)
	}
	if want := []string{"notes.md", "table.csv"}; !slices.Equal(passed, want) {
		t.Errorf("passed over %q, want %q", passed, want)
	}
}

// TestStop stops after the first story: nothing more may come.
func TestStop(t *testing.T) {
	n := 0
	for range Read(strings.NewReader(strings.Repeat(`{"text":"`+words+`"}`+"\n", 5)), "a.jsonl", Options{}) {
		n++
		break
	}
	if n != 1 {
		t.Errorf("got %d stories", n)
	}
}
