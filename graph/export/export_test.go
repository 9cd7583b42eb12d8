package export

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"demarche/graph/ask"
	"demarche/schema"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// update rewrites the golden files.
var update = flag.Bool("update", false, "rewrite testdata")

// degree returns a pointer to a coordinate.
func degree(d float64) *float64 { return &d }

// sample is a small selection with what is hard to write: quotes, commas, line breaks, wide letters,
// parallel edges, unknown dates, places without coordinates and ids that nothing explains.
func sample() Selection {
	ref := func(a, e string) schema.ReportRef { return schema.ReportRef{Article: a, Event: e} }
	visit := schema.Event{ID: "visit/2013-05-29/joe-biden/BR", Type: schema.Visit, Status: schema.Held, From: "US", To: "BR", PlaceCountry: "BR", Place: "place/brasilia-br",
		Participants: []schema.Participant{{Entity: "person/joe-biden", Role: schema.RoleVisitor, Side: "US"}, {Entity: "person/dilma-rousseff", Role: schema.RoleHost, Side: "BR"}},
		Time:         &schema.Time{Start: "2013-05-29", End: "2013-05-31", Precision: schema.Day}, Confidence: .875, Main: true,
		Reports: []schema.ReportRef{ref("a1", "e1"), ref("a2", "e1")}, History: []schema.Change{{Status: schema.Held, Published: "2013-05-31", Report: ref("a1", "e1")}}}
	off := schema.Event{ID: "visit/2013-10-23/dilma-rousseff/US", Type: schema.Visit, Status: schema.Postponed, From: "BR", To: "US", PlaceCountry: "US",
		Participants: []schema.Participant{{Entity: "person/dilma-rousseff", Role: schema.RoleVisitor, Side: "BR"}}, Reason: "leaks; \"spying\",\nshe said",
		Time: &schema.Time{Start: "2013-10-23", Precision: schema.Day}, Confidence: .5, RescheduledTo: "visit/2015-06-30/dilma-rousseff/US",
		Disputed: []schema.Dispute{{Field: "start"}}, Reports: []schema.ReportRef{ref("a2", "e2")}}
	later := schema.Event{ID: "visit/2015-06-30/dilma-rousseff/US", Type: schema.Visit, Status: schema.Planned, From: "BR", To: "US",
		Participants: []schema.Participant{{Entity: "person/dilma-rousseff", Role: schema.RoleVisitor, Side: "BR"}},
		Time:         &schema.Time{Start: "2015-06", Precision: schema.Month}, Confidence: .5, Reports: []schema.ReportRef{ref("a2", "e3")}}
	summit := schema.Event{ID: "summit/undated/ütopia", Type: schema.Summit, Status: schema.Possible, Name: "Sommet d’Ütopia <1> 首脳会議",
		Participants: []schema.Participant{{Entity: "country/US", Role: schema.RoleParticipant, Side: "US"}, {Entity: "country/BR", Role: schema.RoleParticipant, Side: "BR"},
			{Entity: "org/un", Role: schema.RoleParticipant, Side: "UN"}, {Entity: "country/US", Role: schema.RoleParticipant, Side: "US"}},
		Time: &schema.Time{Text: "next week"}, Confidence: .3, Reports: []schema.ReportRef{ref("a1", "e2")}}
	return Selection{Selection: ask.Selection{
		Events: []schema.Event{summit, visit, off, later},
		Entities: []schema.Entity{
			{ID: "country/BR", Kind: schema.Country, Name: "Brazil"},
			{ID: "country/US", Kind: schema.Country, Name: "United States", Aliases: []string{"America"}},
			{ID: "org/un", Kind: schema.Organization, Name: "United Nations"},
			{ID: "person/dilma-rousseff", Kind: schema.Person, Name: "Dilma Rousseff", Country: "BR", Offices: []string{"president"}, SameAs: []string{"http://www.wikidata.org/entity/Q40722"}},
			{ID: "person/joe-biden", Kind: schema.Person, Name: "Joe \"Joey\" Biden", Country: "US"},
			{ID: "place/brasilia-br", Kind: schema.Place, Name: "Brasília", Country: "BR", Latitude: degree(-15.77972), Longitude: degree(-47.92972)},
		},
		Articles: []schema.Article{{ID: "a1", Source: "The Wire", Published: "2013-05-31", Text: "long"}, {ID: "a2", URL: "https://example.org/2", CopyOf: "a1"}},
		Quotes:   map[string][]ask.Quote{visit.ID: {{Text: "they met, at last;\nin Brasília", Report: ref("a1", "e1"), Source: "The Wire", Published: "2013-05-31", URL: "https://example.org/1"}}},
		Whole:    true,
	}, Statements: quads}
}

// quads are statements of every shape.
func quads(_ context.Context, yield func(Statement) error) error {
	for _, q := range []Statement{
		{"<dm:article/a1>", "<dm:title>", `"Tab\t, \"quotes\" and é \u00e9"`, "<dm:article/a1>"},
		{"<dm:article/a1>", "<rdf:type>", "<dm:Article>", "<dm:article/a1>"},
		{"<dm:report/a1#e1>", "<dm:confidence>", `"9E-01"^^<xsd:double>`, "<dm:article/a1>"},
		{"<dm:report/a1#e1>", "<dm:main>", `"True"^^<xsd:boolean>`, "<dm:article/a1>"},
		{"<dm:report/a1#e1>", "<dm:tells>", "<dm:visit/2013-05-29/joe-biden/BR>", "<dm:article/a1>"},
		{"<dm:report/a1#e1>", "<dm:tells>", "<dm:visit/2013-05-29/joe-biden/BR>", "<dm:article/a2>"},
		{"<dm:visit/2013-05-29/joe-biden/BR>", "<rdfs:label>", `"Besuch"@de`, ""},
		{"<dm:visit/2013-05-29/joe-biden/BR>", "<dm:participant>", "<dm:person/joe-biden>", ""},
		{"<dm:visit/2013-05-29/joe-biden/BR>", "<dm:participant>", "<dm:person/dilma-rousseff>", ""},
	} {
		if err := yield(q); err != nil {
			return err
		}
	}
	return nil
}

// written are the formats that are one file.
func written() []Format {
	return slices.DeleteFunc(Formats(), func(f Format) bool { return f.Folder })
}

// binary are the formats whose bytes nobody reads: they are read back instead of compared.
var binary = []string{"xlsx", "parquet"}

// write returns an export of the sample.
func write(t *testing.T, format string, opt Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(context.Background(), &b, format, sample(), opt); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestGolden compares every format with what it was last, read and found right.
func TestGolden(t *testing.T) {
	for _, f := range written() {
		if slices.Contains(binary, f.Name) {
			continue
		}
		t.Run(f.Name, func(t *testing.T) {
			got := write(t, f.Name, Options{})
			path := filepath.Join("testdata", f.Name+".golden")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(got, string(want)); d != "" {
				t.Errorf("%s (- got, + want; -update rewrites):\n%s", path, d)
			}
		})
	}
}

func TestSameAgain(t *testing.T) {
	for _, f := range written() {
		if first := write(t, f.Name, Options{}); first != write(t, f.Name, Options{}) {
			t.Errorf("%s: two exports differ", f.Name)
		}
	}
}

// TestBase looks for the base where dm: would stand.
func TestBase(t *testing.T) {
	opt := Options{Base: "https://example.org/id/"}
	for _, name := range []string{"nquads", "turtle", "jsonld", "graphml", "gexf", "dot", "svg", "geojson", "ics"} {
		got := write(t, name, opt)
		if !strings.Contains(strings.ReplaceAll(got, "\r\n ", ""), "https://example.org/id/visit/2013-05-29/joe-biden/BR") {
			t.Errorf("%s: no IRI under the base in\n%s", name, got)
		}
		if strings.Contains(got, "<dm:visit") || strings.Contains(got, `"dm:visit`) {
			t.Errorf("%s: dm: is left in\n%s", name, got)
		}
	}
}

func TestUnknownFormat(t *testing.T) {
	err := Write(context.Background(), io.Discard, "papyrus", sample(), Options{})
	if err == nil || !strings.Contains(err.Error(), `format "papyrus": unknown; there are nquads,`) {
		t.Errorf("got %v", err)
	}
}

// full is a disk that is full after n bytes.
type full struct{ n int }

// errFull is what writing to a full disk gives.
var errFull = errors.New("disk full")

// Write fails once the disk is full.
func (f *full) Write(p []byte) (int, error) {
	if f.n -= len(p); f.n < 0 {
		return 0, errFull
	}
	return len(p), nil
}

// TestFullDisk wants every format to tell that nothing more could be written.
func TestFullDisk(t *testing.T) {
	for _, f := range written() {
		for _, n := range []int{0, 10, len(write(t, f.Name, Options{})) - 1} {
			if err := Write(context.Background(), &full{n}, f.Name, sample(), Options{}); !errors.Is(err, errFull) {
				t.Errorf("%s after %d bytes: got %v, want errFull", f.Name, n, err)
			}
		}
	}
}

func TestStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, name := range []string{"events", "articles", "csv", "xlsx", "parquet", "geojson", "ics", "ftm", "cameo"} {
		if err := Write(ctx, io.Discard, name, sample(), Options{}); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: got %v, want context.Canceled", name, err)
		}
	}
}

func TestEmptySelection(t *testing.T) {
	for _, f := range written() {
		var b bytes.Buffer
		if err := Write(context.Background(), &b, f.Name, Selection{}, Options{}); err != nil {
			t.Errorf("%s: %v", f.Name, err)
		}
		if (f.Name == "geojson" || f.Name == "jsonld") && !json.Valid(b.Bytes()) {
			t.Errorf("%s: no JSON: %s", f.Name, b.String())
		}
	}
}

// TestEdgeIDs wants every edge of a network to have an id of its own, and ends that are nodes.
func TestEdgeIDs(t *testing.T) {
	net := buildNetwork(sample())
	nodes, edges := map[string]bool{}, map[string]bool{}
	for _, n := range net.nodes {
		nodes[n.id] = true
	}
	for _, e := range net.edges {
		if edges[e.id] {
			t.Errorf("edge %s twice", e.id)
		}
		edges[e.id] = true
		if !nodes[e.from] || !nodes[e.to] {
			t.Errorf("edge %s leads nowhere", e.id)
		}
	}
	if !edges["summit/undated/ütopia|participant|country/US|2"] {
		t.Error("of two equal edges the second is lost")
	}
}

func TestXMLIsWellFormed(t *testing.T) {
	for _, name := range []string{"graphml", "gexf", "svg"} {
		d := xml.NewDecoder(strings.NewReader(write(t, name, Options{})))
		for {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
	}
}

func TestJSONIsValid(t *testing.T) {
	for _, name := range []string{"jsonld", "geojson"} {
		if !json.Valid([]byte(write(t, name, Options{}))) {
			t.Errorf("%s: no JSON", name)
		}
	}
	for _, name := range []string{"events", "articles", "ftm"} {
		for line := range strings.Lines(write(t, name, Options{})) {
			if !json.Valid([]byte(line)) {
				t.Errorf("%s: no JSON: %s", name, line)
			}
		}
	}
}

func TestCalendarLines(t *testing.T) {
	got := write(t, "ics", Options{})
	for line := range strings.SplitSeq(strings.TrimSuffix(got, "\r\n"), "\r\n") {
		if len(line) > maxLine || strings.ContainsAny(line, "\r\n") || !utf8.ValidString(line) {
			t.Errorf("line of %d bytes: %q", len(line), line)
		}
	}
	for _, want := range []string{"SUMMARY:POSTPONED: visit of Dilma Rousseff (BR) to United States", "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20130529", "DTEND;VALUE=DATE:20130601"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Contains(write(t, "ics", Options{NoCancelled: true}), "POSTPONED") {
		t.Error("--no-cancelled left a postponed event in")
	}
}

// TestCalendarEntryKeepsItsName moves an event to another day: the calendar must move the entry and
// not add one.
func TestCalendarEntryKeepsItsName(t *testing.T) {
	e := sample().Events[1]
	before := icsUID(e)
	e.ID = "visit/2013-06-02/joe-biden/BR"
	e.History = append(e.History, schema.Change{Status: schema.Postponed, Published: "2013-06-01", Report: schema.ReportRef{Article: "a9", Event: "e1"}})
	if got := icsUID(e); got != before {
		t.Errorf("UID: got %s, want %s", got, before)
	}
}

func TestFoldKeepsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.StringOfN(rapid.RuneFrom([]rune("ab é首🙂")), 0, 300, -1).Draw(t, "line")
		folded := fold(line)
		if back := strings.ReplaceAll(strings.TrimSuffix(folded, "\r\n"), "\r\n ", ""); back != line {
			t.Fatalf("got %q, want %q", back, line)
		}
	})
}

func TestLiterals(t *testing.T) {
	for term, want := range map[string][2]string{
		`"a"`: {"a", ""}, `"a\"b"@en`: {`a"b`, "@en"}, `"1"^^<xsd:integer>`: {"1", "^^<xsd:integer>"}, `"\u00e9\U0001F642\n\\"`: {"é🙂\n\\", ""},
		`"\x \u12"`: {`\x \u12`, ""}, `"`: {`"`, ""}, `"end\"`: {`end\`, ""},
	} {
		text, rest := splitLiteral(term)
		if text != want[0] || rest != want[1] {
			t.Errorf("%s: got %q, %q, want %q, %q", term, text, rest, want[0], want[1])
		}
	}
}

func FuzzLiteral(f *testing.F) {
	for _, s := range []string{`"a"`, `"\u00e9"@de`, `"\U0001F642"^^<x>`, `<a>`, `"\`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !json.Valid([]byte(jsonldTerm(s))) {
			t.Errorf("%q gives no JSON: %s", s, jsonldTerm(s))
		}
	})
}

func TestCodes(t *testing.T) {
	for _, typ := range schema.EventTypes() {
		for _, status := range schema.Statuses() {
			c := codeOf(schema.Event{Type: typ, Status: status})
			if c.cameo == "" || c.plover == "" {
				t.Errorf("%s %s: no code", status, typ)
			}
		}
	}
	if c := codeOf(schema.Event{Type: schema.Visit, Status: schema.Held}); c.cameo != "042" {
		t.Errorf("visit held: got %s, want 042", c.cameo)
	}
}
