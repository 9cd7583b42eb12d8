package score

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"demarche/schema"
)

// update rewrites the golden file.
var update = flag.Bool("update", false, "rewrite testdata/reports.golden")

// testdata returns a file of testdata.
func testdata(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// ownReports are the reports that AsReports makes of testdata/gold.jsonl.
func ownReports(t *testing.T) []schema.Record {
	t.Helper()
	var out []schema.Record
	for r, err := range AsReports(bytes.NewReader(testdata(t, "gold.jsonl")), bytes.NewReader(testdata(t, "articles.jsonl")), nil) {
		if err != nil {
			t.Fatal(err)
		}
		checkRecord(t, r)
		out = append(out, r)
	}
	return out
}

// show writes a report on one line.
func show(article string, e schema.Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s %s participants=", article, e.ID, e.Type, e.Status)
	for i, p := range e.Participants {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%s:%s:%s", p.Entity, p.Role, p.Side)
	}
	fmt.Fprintf(&b, " from=%s to=%s place=%s/%s time=", e.From, e.To, e.Place, e.PlaceCountry)
	if e.Time == nil {
		b.WriteByte('-')
	} else {
		fmt.Fprintf(&b, "%s..%s %q", e.Time.Start, e.Time.End, e.Time.Text)
	}
	fmt.Fprintf(&b, " part_of=%s reason=%s confidence=%v evidence=", e.PartOf, e.Reason, e.Confidence)
	for _, v := range e.Evidence {
		fmt.Fprintf(&b, "%s[%d:%d]", v.In, v.StartByte, v.EndByte)
	}
	return b.String()
}

// TestAsReports compares the reports made of gold with testdata/reports.golden.
func TestAsReports(t *testing.T) {
	var b strings.Builder
	for _, r := range ownReports(t) {
		for _, e := range r.Events {
			b.WriteString(show(r.Article.ID, e) + "\n")
		}
	}
	if *update {
		if err := os.WriteFile("testdata/reports.golden", []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(string(testdata(t, "reports.golden")), b.String()); diff != "" {
		t.Errorf("reports differ (-want +got):\n%s", diff)
	}
}

// TestAsReportsEntities names, dates and places the article and its entities.
func TestAsReportsEntities(t *testing.T) {
	r := ownReports(t)[0]
	if a := r.Article; a.Published != "2014-03-03" || a.PublishedFrom != schema.DateGiven || a.Source != "The Rio Ledger" || a.CopyOf != "" {
		t.Errorf("article %+v", a)
	}
	lind, ok := r.Entity("person/ana-lind")
	if !ok || lind.Country != "SE" || lind.Office != "Prime Minister" || len(lind.Mentions) != 1 || lind.Mentions[0].StartByte != 15 {
		t.Errorf("Ana Lind is %+v", lind)
	}
	if !slices.IsSortedFunc(r.Entities, func(a, b schema.Entity) int { return strings.Compare(a.ID, b.ID) }) {
		t.Errorf("entities out of order: %v", r.Entities)
	}
	if third := ownReports(t)[2]; third.Article.CopyOf != "" {
		t.Errorf("copy_of %q is given away", third.Article.CopyOf)
	}
}

// TestAsReportsCountryNames asks for the names of countries.
func TestAsReportsCountryNames(t *testing.T) {
	named := func(code string) string { return "the country of " + code }
	for r, err := range AsReports(bytes.NewReader(testdata(t, "gold.jsonl")), nil, named) {
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := r.Entity("country/DK"); !ok || e.Name != "the country of DK" {
			t.Errorf("Denmark is %+v", e)
		}
		if r.Article.Text != "" || len(r.Events[0].Evidence) > 0 {
			t.Errorf("an article without a text has %+v", r.Events[0].Evidence)
		}
		break
	}
}

// TestAsReportsSides keeps sides that gold does not tell out.
func TestAsReportsSides(t *testing.T) {
	gold := `{"doc":"a","events":[{"id":"e1","type":"meeting","status":"held","persons":["Ana Lind","Moussa Faki"],"countries":["NO"],"orgs":["AU","UN"]}],
		"persons":{"Ana Lind":{"country":"SE"},"Moussa Faki":{"country":"AU"}}}`
	for r, err := range AsReports(strings.NewReader(strings.ReplaceAll(gold, "\n", "")), strings.NewReader(""), nil) {
		if err != nil {
			t.Fatal(err)
		}
		want := "a e1 meeting held participants=person/ana-lind:participant: person/moussa-faki:participant: org/au:participant: org/un:participant:UN country/NO:participant:NO" +
			" from= to= place=/ time=- part_of= reason= confidence=1 evidence="
		if got := show("a", r.Events[0]); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
		if e, _ := r.Entity("person/ana-lind"); e.Country != "" {
			t.Errorf("Ana Lind acts for %q in an event without it", e.Country)
		}
	}
}

// lines writes records as JSON Lines.
func lines[T any](t *testing.T, values []T) *bytes.Reader {
	t.Helper()
	_, b := writeLines(t, "lines.jsonl", values)
	return bytes.NewReader(b)
}

// TestReportsCounts counts hits, misses, extras and unsure events.
func TestReportsCounts(t *testing.T) {
	records := ownReports(t)
	records[0].Events[1].Status = schema.Planned                                                                        // wrong status
	records[0].Events[1].Confidence = .3                                                                                //
	records[1].Events = []schema.Report{{ID: "x", Type: schema.Call, Status: schema.Held, Confidence: .95, From: "FR"}} // extra
	records = records[:2]                                                                                               // no output for a3
	got, err := Reports(bytes.NewReader(testdata(t, "gold.jsonl")), lines(t, records))
	if err != nil {
		t.Fatal(err)
	}
	want := Table{
		Articles: 3, WithoutOutput: 1, Gold: 3, Given: 3, WithoutEvents: 1, GivenEvents: 1,
		Detect: Rate{.667, .667, .667}, Strict: Rate{.333, .333, .333},
		Fields: map[Field]float64{FieldStatus: .5, FieldPersons: 1, FieldCountries: 1, FieldPlaceCountry: 1, FieldPlace: 1, FieldStart: 1},
		Types:  map[schema.EventType]Rate{schema.Visit: {1, 1, 1}, schema.Meeting: {1, 1, 1}, schema.Call: {}, schema.Summit: {}},
		// The held visit is right, the held call extra; the meeting counts as a missed held one and a planned one too many.
		Statuses:    map[schema.Status]Rate{schema.Held: {.5, .5, .5}, schema.Planned: {}},
		Reliability: []Bin{{Low: .3, High: .4, Given: 1, Mean: .3, Found: 1}, {Low: .9, High: 1, Given: 2, Mean: .975, Found: .5, Strict: .5}},
		Mistakes: []Mistake{
			{Article: "a1", What: "wrong status", Type: schema.Meeting, Status: schema.Held, Gold: "held", Given: "planned", Quote: "She met King Olav Berg"},
			{Article: "a2", What: "extra", Type: schema.Call, Status: schema.Held, Given: "FR"},
			{Article: "a3", What: "missed", Type: schema.Summit, Status: schema.Planned, Quote: "NATO ministers are to meet in Riga next month"},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("table differs (-want +got):\n%s", diff)
	}
}

// TestWords shows tables and mistakes.
func TestWords(t *testing.T) {
	records := ownReports(t)
	records[2].Events[0].Time = nil
	got, err := Reports(bytes.NewReader(testdata(t, "gold.jsonl")), lines(t, records))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"articles 3 (0 without output)   gold events 3   extracted 3\n", "detect   P 1.000  R 1.000  F1 1.000\n", "strict   P 0.667  R 0.667  F1 0.667\n",
		"fields   status 1.000  persons 1.000  countries 1.000  place_country 1.000  place 1.000  start 0.667\n", "  visit     P 1.000  R 1.000  F1 1.000\n",
	} {
		if !strings.Contains(got.Text(), want) {
			t.Errorf("%q is not in\n%s", want, got.Text())
		}
	}
	if want := `a3: wrong start summit planned: gold "2014-04", got "" ("NATO ministers are to meet in Riga next month")`; got.Mistakes[0].String() != want {
		t.Errorf("mistake %s, want %s", got.Mistakes[0], want)
	}
	if want := "confidence  reports   mean  found  strict\n 0.9-1.0          3  1.000  1.000  0.667"; got.ReliabilityText() != want {
		t.Errorf("reliability %q, want %q", got.ReliabilityText(), want)
	}
	extra := Mistake{Article: "a", What: "extra", Type: schema.Call, Status: schema.Held, Given: "FR"}
	if extra.String() != "a: extra call held: FR" {
		t.Errorf("mistake %s", extra)
	}
}

// TestBrokenInput tells the input and the line of what is wrong.
func TestBrokenInput(t *testing.T) {
	const gold, report = `{"doc":"a","events":[]}`, `{"article":{"id":"a"},"entities":[],"events":[]}`
	for _, c := range []struct{ gold, reports, want string }{
		{gold + "\n\n{", report, "score: gold line 3: unexpected end"},
		{gold + "\n" + gold, report, `score: gold line 2: article "a": article occurs twice`},
		{`{"events":[]}`, report, `score: gold line 1: no "doc"`},
		{`{"doc":"a","events":[{"id":"e1","type":"tour"}]}`, report, `score: gold line 1: event "e1": unknown type "tour"`},
		{`{"doc":"a","events":[{"id":"e1","type":"visit","status":"done"}]}`, report, `score: gold line 1: event "e1": unknown status "done"`},
		{gold, report + "\n" + report, `score: reports line 2: article "a": article occurs twice`},
		{gold, `{"article":{}}`, `score: reports line 1: no "article.id"`},
		{gold, `[]`, "score: reports line 1: json:"},
		{gold, `{"article":{"id":"b"}}`, "score: reports: no article in common with gold"},
		{gold, "", "score: reports: no article in common with gold"},
	} {
		_, err := Reports(strings.NewReader(c.gold), strings.NewReader(c.reports))
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("got %v, want %s", err, c.want)
		}
	}
	if _, err := Reports(strings.NewReader(gold), strings.NewReader("")); !errors.Is(err, ErrNothing) {
		t.Errorf("got %v, want ErrNothing", err)
	}
	if _, err := GoldRecords(strings.NewReader(gold + "\n" + gold)); !errors.Is(err, ErrTwice) {
		t.Errorf("got %v, want ErrTwice", err)
	}
}

// failing is a reader that breaks.
type failing struct{}

// Read implements io.Reader.
func (failing) Read([]byte) (int, error) { return 0, errors.New("disk on fire") }

// TestBrokenReader passes on what a reader tells.
func TestBrokenReader(t *testing.T) {
	if _, err := Reports(failing{}, strings.NewReader("")); err == nil || !strings.Contains(err.Error(), "disk on fire") {
		t.Errorf("got %v", err)
	}
	n := 0
	for _, err := range AsReports(strings.NewReader("{"), strings.NewReader(`{"id":"a"}`+"\n"+`{"id":"a"}`), nil) {
		n++
		if err == nil || !strings.HasPrefix(err.Error(), `score: articles line 2: article "a": article occurs twice`) {
			t.Errorf("got %v", err)
		}
	}
	if n != 1 {
		t.Errorf("%d records after an error", n)
	}
}

// TestSamePerson compares names.
func TestSamePerson(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Hu Jintao", "Hu", true}, {"George W. Bush", "George Bush", true}, {"Geo. Bush", "George Bush", true},
		{"Néstor Kirchner", "Nestor Kirchner", true}, {"Cristina Kirchner", "Nestor Kirchner", false},
		{"King Abdullah", "Abdullah", true}, {"Queen", "Queen", true}, {"Queen", "King", false}, {"", "Bush", false},
		{"Recep Erdoğan", "Recep Erdogan", true}, {"Jean-Claude Juncker", "Juncker", true}, {"O'Brien", "O’Brien", true},
	} {
		if got := samePerson(c.a, c.b); got != c.want {
			t.Errorf("samePerson(%q, %q) = %v", c.a, c.b, got)
		}
	}
	if n := matchNames([]string{"Hu", "Hu"}, [][]string{{"x", "Hu Jintao"}}); n != 1 {
		t.Errorf("one person matches %d names", n)
	}
}

// TestOrganisations compares organisations by words, initials and short forms.
func TestOrganisations(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"ASEAN", "Association of Southeast Asian Nations", true}, {"UN", "United Nations", true}, {"G8", "Group of Eight", true},
		{"EU", "European Community", true}, {"NATO", "Atlantic Alliance", true}, {"NATO", "OPEC", false}, {"African Union", "the African Union", true},
	} {
		if got := matchOrgs([]string{c.a}, map[string]bool{c.b: true}) == 1; got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
	if !namesOrg([]string{"Group of Eight"}, "the G8 summit in Evian") || namesOrg([]string{"NATO"}, "the OPEC meeting") {
		t.Error("the name of a summit is misread")
	}
}

// TestSamePlace compares places.
func TestSamePlace(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Great Hall of the People, Beijing", "Beijing", true}, {"Presidential Palace", "Royal Palace", false}, {"", "", true},
		{"Beijing", "", false}, {"New York", "New Delhi", false}, {"Zürich", "Zurich", true}, {"White House", "House White", true},
	} {
		if got := samePlace(c.a, c.b); got != c.want {
			t.Errorf("samePlace(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

// partitions makes clusters of words: letters of a word are mentions.
func partitions(words ...string) []cluster {
	var out []cluster
	for _, w := range words {
		c := cluster{}
		for _, r := range w {
			c[mention{doc: string(r)}] = true
		}
		out = append(out, c)
	}
	return out
}

// TestMeasures checks the three measures by hand: key {abc}{defg}, response {ab}{cd}{fgh}... with the
// same mentions on both sides.
func TestMeasures(t *testing.T) {
	key, got := partitions("abc", "defg"), partitions("ab", "cd", "efg")
	near := func(what string, got, want float64) {
		if math.Abs(got-want) > 1e-9 {
			t.Errorf("%s = %v, want %v", what, got, want)
		}
	}
	near("MUC recall", muc(key, got), 3.0/5)    // abc in 2 parts, defg in 2: 1+2 of 2+3 links
	near("MUC precision", muc(got, key), 3.0/4) // only cd is cut
	near("B3 recall", bCubed(key, got), (5.0/3+10.0/4)/7)
	near("B3 precision", bCubed(got, key), (2+1+3.0)/7)
	p, r := ceaf(key, got)
	near("CEAF recall", r, (4.0/5+6.0/7)/2) // abc with ab, defg with efg
	near("CEAF precision", p, (4.0/5+6.0/7)/3)
	near("MUC without links", muc(partitions("a"), partitions("a")), 1)
	near("B3 of nothing", bCubed(nil, nil), 0)
}

// TestAssign finds the best assignment where the greedy one is not.
func TestAssign(t *testing.T) {
	for _, c := range []struct {
		w    [][]float64
		want float64
	}{
		{[][]float64{{.9, .8}, {.8, .1}}, 1.6},
		{[][]float64{{1, 2, 3}}, 3},
		{[][]float64{{1}, {2}, {3}}, 3},
		{[][]float64{{7, 5, 3}, {6, 4, 1}, {2, 2, 2}}, 7 + 4 + 2},
	} {
		if got := assign(c.w); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("assign(%v) = %v, want %v", c.w, got, c.want)
		}
	}
}

// TestStories measures joins of the own reports, right and wrong.
func TestStories(t *testing.T) {
	records := ownReports(t)
	second := records[0]
	second.Article.ID = "a4"
	gold := string(testdata(t, "gold.jsonl"))
	first, _, _ := strings.Cut(gold, "\n")
	gold += strings.Replace(first, `"a1"`, `"a4"`, 1)
	ref := func(a, e string) schema.ReportRef { return schema.ReportRef{Article: a, Event: e} }
	events := []schema.Event{
		{ID: "v", Reports: []schema.ReportRef{ref("a1", "e1"), ref("a4", "e1"), ref("a1", "e2")}},
		{ID: "m", Reports: []schema.ReportRef{ref("a4", "e2")}},
	}
	articles := []schema.Article{{ID: "a9", CopyOf: "a3"}, {ID: "a4", CopyOf: "a1"}}
	got, err := Stories(strings.NewReader(gold), lines(t, append(records, second)), lines(t, events), lines(t, articles))
	if err != nil {
		t.Fatal(err)
	}
	want := Joins{
		MUC: Rate{.5, .5, .5}, B3: Rate{.667, .75, .706}, CEAFe: Rate{.733, .733, .733}, CoNLL: .646,
		Paired: 4, Absent: 1, Events: 2, Shared: 2, SharedMUC: .5, Copies: &Copies{Gold: 1, Named: 2, Right: 1},
		Mistakes: []JoinMistake{
			{"split", "meeting-lind-berg", []string{"m (a4)", "v (a1)"}},
			{"merged", "v", []string{"meeting-lind-berg (a1)", "visit-lind-no-2014-03 (a1)", "visit-lind-no-2014-03 (a4)"}},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("joins differ (-want +got):\n%s", diff)
	}
	if got := got.Mistakes[0].String(); got != "split meeting-lind-berg: m (a4), v (a1)" {
		t.Errorf("mistake %s", got)
	}
}

// TestStoriesBroken tells the input and the line of what is wrong.
func TestStoriesBroken(t *testing.T) {
	gold, reports := string(testdata(t, "gold.jsonl")), func() *bytes.Reader { return lines(t, ownReports(t)) }
	for _, c := range []struct{ events, articles, want string }{
		{"{", "", "score: events line 1:"},
		{`{"type":"visit"}`, "", `score: events line 1: no "id"`},
		{`{"id":"a","reports":[{"article":"x","event":"y"}]}` + "\n" + `{"id":"b","reports":[{"article":"x","event":"y"}]}`, "", "score: events line 2: report x#y is of a and of b"},
		{"", "{", "score: articles line 1:"},
	} {
		_, err := Stories(strings.NewReader(gold), reports(), strings.NewReader(c.events), strings.NewReader(c.articles))
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("got %v, want %s", err, c.want)
		}
	}
	got, err := Stories(strings.NewReader(gold), reports(), strings.NewReader(""), nil)
	if err != nil || got.Paired != 0 || got.Absent != 3 || got.Copies != nil {
		t.Errorf("no events: %+v, %v", got, err)
	}
}

// TestJSON keeps the keys that other tools read.
func TestJSON(t *testing.T) {
	b, err := json.Marshal(Table{Fields: map[Field]float64{FieldStart: .5}, Mistakes: []Mistake{{What: "x"}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"articles", "articles_without_output", "gold", "predicted", "articles_without_events", "of_these_given_events", "detect", "strict", "fields", "types", "statuses"} {
		if !strings.Contains(string(b), `"`+key+`":`) {
			t.Errorf("no %q in %s", key, b)
		}
	}
}
