package resolve

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"demarche/schema"
)

// day counts the days to an ISO date.
func day(t *testing.T, iso string) int {
	t.Helper()
	d, _, err := schema.Days(iso)
	if err != nil {
		t.Fatal(err)
	}
	return days(d)
}

func TestWindows(t *testing.T) {
	for name, c := range map[string]struct {
		published   string
		report      schema.Report
		first, last string // empty for the ends of time
	}{
		"a day told":           {"2023-06-20", schema.Report{Status: schema.Held, Time: &schema.Time{Start: "2023-06-18"}}, "2023-06-18", "2023-06-18"},
		"days told":            {"2023-06-20", schema.Report{Status: schema.Held, Time: &schema.Time{Start: "2023-06-18", End: "2023-06-20"}}, "2023-06-18", "2023-06-20"},
		"a plan for the year":  {"2023-06-20", schema.Report{Status: schema.Planned, Time: &schema.Time{Start: "2023"}}, "2023-06-10", "2023-12-31"},
		"held this month":      {"2023-06-20", schema.Report{Status: schema.Held, Time: &schema.Time{Start: "2023-06"}}, "2023-06-01", "2023-06-21"},
		"news without a date":  {"2023-06-20", schema.Report{Status: schema.Held, Main: true}, "2023-06-10", "2023-06-21"},
		"background":           {"2023-06-20", schema.Report{Status: schema.Held}, "", "2023-06-21"},
		"a plan without date":  {"2023-06-20", schema.Report{Status: schema.Planned}, "2023-06-10", "2023-08-19"},
		"last week":            {"2023-06-20", schema.Report{Status: schema.Held, Time: &schema.Time{Text: "Last week"}}, "2023-06-04", "2023-06-20"},
		"next week":            {"2023-06-20", schema.Report{Status: schema.Planned, Time: &schema.Time{Text: "next week"}}, "2023-06-20", "2023-07-03"},
		"no date at all":       {"", schema.Report{Status: schema.Held}, "", ""},
		"told against all":     {"2023-06-20", schema.Report{Status: schema.Held, Time: &schema.Time{Start: "2024-01-05"}}, "2024-01-05", "2024-01-05"},
		"broken date":          {"soon", schema.Report{Status: schema.Held, Time: &schema.Time{Start: "soon"}}, "", ""},
		"a long gathering":     {"2023-10-20", schema.Report{Type: schema.Summit, Status: schema.Held, Time: &schema.Time{Start: "2023-09-05", End: "2023-10-10"}}, "2023-09-05", "2023-10-10"},
		"the start of a visit": {"2023-10-20", schema.Report{Type: schema.Visit, Status: schema.Held, Time: &schema.Time{Start: "2023-09-05", End: "2023-10-10"}}, "2023-09-05", "2023-09-18"},
	} {
		got := windowOf(schema.Article{Published: c.published}, c.report)
		first, last := dawn, doom
		if c.first != "" {
			first = day(t, c.first)
		}
		if c.last != "" {
			last = day(t, c.last)
		}
		if got.first != first || got.last != last {
			t.Errorf("%s: %s to %s, want %s to %s", name, iso(got.first), iso(got.last), iso(first), iso(last))
		}
	}
}

// iso writes a number of days as a date.
func iso(n int) string {
	if n == dawn || n == doom {
		return "-"
	}
	return time.Unix(int64(n)*86400, 0).UTC().Format("2006-01-02")
}

func TestMonthOf(t *testing.T) {
	for words, want := range map[string]time.Month{
		"on June 30": time.June, "Sept. 4": time.September, "Mar 3": time.March, "in May": time.May,
		"he may come": 0, "on Monday": 0, "": 0, "last week": 0, "Marching": 0,
	} {
		if got := monthOf(words); got != want {
			t.Errorf("monthOf(%q) = %v, want %v", words, got, want)
		}
	}
}

func TestSamePerson(t *testing.T) {
	for _, c := range []struct {
		a, b, sideA, sideB string
		want               bool
	}{
		{"Kim Jong Un", "Kim Jong-un", "KP", "KP", true},
		{"Trump", "Donald Trump", "US", "US", true},
		{"Pope Francis", "Francis", "VA", "", true},
		{"Li Keqiang", "Li Peng", "CN", "CN", false},
		{"Sun Yi", "Sun Yi", "CN", "TW", false},
		{"George Bush", "Barbara Bush", "US", "US", false},
	} {
		a := person{"person/a", nameWords(c.a), c.sideA}
		b := person{"person/b", nameWords(c.b), c.sideB}
		if a.same(b) != c.want || b.same(a) != c.want {
			t.Errorf("%s/%s and %s/%s: same = %v", c.a, c.sideA, c.b, c.sideB, !c.want)
		}
	}
}

// toldAs makes items of one event from lines of day, status and perhaps "background".
func toldAs(t *testing.T, event string, lines ...string) []*item {
	t.Helper()
	var set []*item
	for n, line := range lines {
		f := strings.Fields(line)
		d := &doc{article: schema.Article{ID: string(rune('a' + n))}, day: doom}
		if f[0] != "-" {
			d.article.Published, d.day = f[0], day(t, f[0])
		}
		r := schema.Report{ID: "e1", Status: schema.Status(f[1]), Main: len(f) < 3}
		if event != "" {
			r.Time = &schema.Time{Start: event, Precision: schema.PrecisionOf(event)}
		}
		set = append(set, &item{doc: d, report: r, ref: schema.ReportRef{Article: d.article.ID, Event: "e1"}})
	}
	slices.SortFunc(set, compareItems)
	return set
}

func TestStatusNow(t *testing.T) {
	for name, c := range map[string]struct {
		day   string
		lines []string
		want  schema.Status
	}{
		"the latest decides":                {"2023-06-18", []string{"2023-06-01 planned", "2023-06-10 postponed"}, schema.Postponed},
		"whatever the order":                {"2023-06-18", []string{"2023-06-10 postponed", "2023-06-01 planned"}, schema.Postponed},
		"an undated one only alone":         {"2023-06-18", []string{"- cancelled", "2023-06-01 planned"}, schema.Planned},
		"undated alone":                     {"2023-06-18", []string{"- cancelled"}, schema.Cancelled},
		"news before background":            {"2023-06-18", []string{"2023-06-10 planned", "2023-06-10 cancelled background"}, schema.Planned},
		"the heavier on one day":            {"2023-06-18", []string{"2023-06-10 planned", "2023-06-10 postponed", "2023-06-10 possible"}, schema.Postponed},
		"held stays held":                   {"2023-06-18", []string{"2023-06-19 held", "2023-08-01 postponed"}, schema.Held},
		"held told too early does not":      {"2023-06-18", []string{"2023-06-01 held", "2023-06-10 postponed"}, schema.Postponed},
		"unless denied afterwards":          {"2023-06-18", []string{"2023-06-19 held", "2023-06-20 denied"}, schema.Denied},
		"a denial before is no matter":      {"2023-06-18", []string{"2023-06-15 denied", "2023-06-19 held"}, schema.Held},
		"denied, then something else":       {"2023-06-18", []string{"2023-06-19 held", "2023-06-20 denied", "2023-06-21 held"}, schema.Held},
		"held without a day":                {"", []string{"2023-06-19 held", "2023-08-01 cancelled"}, schema.Held},
		"restored after being called off":   {"2023-06-18", []string{"2023-06-01 cancelled", "2023-06-05 planned"}, schema.Planned},
		"held by an undated story, no more": {"2023-06-18", []string{"- held", "2023-06-01 planned"}, schema.Held},
	} {
		if got := statusNow(toldAs(t, c.day, c.lines...)); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestContradictions(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string
		want  int
	}{
		"one status":                {[]string{"2023-06-19 held", "2023-06-20 held"}, 0},
		"planned, then held":        {[]string{"2023-06-01 planned", "2023-06-20 held"}, 0},
		"held and denied":           {[]string{"2023-06-19 held", "2023-06-20 denied"}, 2},
		"called off, then held":     {[]string{"2023-06-10 cancelled", "2023-06-20 held"}, 0},
		"held, then called off":     {[]string{"2023-06-19 held", "2023-06-20 cancelled"}, 2},
		"planned and denied":        {[]string{"2023-06-01 planned", "2023-06-02 denied"}, 0},
		"both on one day":           {[]string{"2023-06-20 cancelled", "2023-06-20 held"}, 2},
		"three of which two oppose": {[]string{"2023-06-01 planned", "2023-06-19 held", "2023-06-20 denied"}, 3},
	} {
		if got := contradictions(toldAs(t, "2023-06-18", c.lines...)); len(got) != c.want {
			t.Errorf("%s: %v, want %d values", name, got, c.want)
		}
	}
}

func TestDistance(t *testing.T) {
	at := func(lat, long float64) schema.Entity { return schema.Entity{Latitude: &lat, Longitude: &long} }
	paris, london := at(48.8566, 2.3522), at(51.5074, -0.1278)
	if got := kilometres(paris, london); got < 340 || got > 347 {
		t.Errorf("Paris to London: %.0f km", got)
	}
	if got := kilometres(paris, paris); got != 0 {
		t.Errorf("Paris to Paris: %f km", got)
	}
}

func TestIDs(t *testing.T) {
	visitor := []schema.Participant{{Entity: "person/antony-blinken", Role: schema.RoleVisitor}, {Entity: "country/CN", Role: schema.RoleHost}}
	talks := []schema.Participant{{Entity: "person/wang-yi", Role: schema.RoleParticipant}, {Entity: "person/antony-blinken", Role: schema.RoleParticipant}}
	sides := []schema.Participant{{Entity: "country/US", Role: schema.RoleParticipant}, {Entity: "country/CN", Role: schema.RoleParticipant}}
	for want, e := range map[string]schema.Event{
		"visit/2023-06-18/antony-blinken/CN":     {Type: schema.Visit, To: "CN", Participants: visitor, Time: &schema.Time{Start: "2023-06-18"}},
		"visit/undated/US/CN":                    {Type: schema.Visit, From: "US", To: "CN"},
		"visit/2023/unknown":                     {Type: schema.Visit, Time: &schema.Time{Start: "2023"}},
		"meeting/2023-06/antony-blinken+wang-yi": {Type: schema.Meeting, Participants: talks, Time: &schema.Time{Start: "2023-06"}},
		"call/undated/CN+US":                     {Type: schema.Call, Participants: sides, Time: &schema.Time{Text: "last week"}},
		"summit/2019-06-28/g20-summit/JP":        {Type: schema.Summit, Name: "G20 summit", PlaceCountry: "JP", Time: &schema.Time{Start: "2019-06-28"}},
		"summit/2019/CN+US":                      {Type: schema.Summit, Participants: append(slices.Clone(sides), talks...), Time: &schema.Time{Start: "2019"}},
	} {
		if got := baseID(e); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func TestConsistent(t *testing.T) {
	ref := func(s string) schema.ReportRef { return schema.ReportRef{Article: s, Event: "e1"} }
	rule := func(id string, v schema.Verdict, a, b string) schema.Judgement {
		return schema.Judgement{ID: id, Verdict: v, Reports: []schema.ReportRef{ref(a), ref(b)}}
	}
	for name, c := range map[string]struct {
		rules []schema.Judgement
		chain string
	}{
		"none":             {nil, ""},
		"no clash":         {[]schema.Judgement{rule("j1", schema.Same, "a", "b"), rule("j2", schema.Differ, "a", "c")}, ""},
		"two":              {[]schema.Judgement{rule("j1", schema.Same, "a", "b"), rule("j2", schema.Differ, "b", "a")}, "j1 j2"},
		"a chain":          {[]schema.Judgement{rule("j1", schema.Differ, "a", "d"), rule("j2", schema.Same, "a", "b"), rule("j3", schema.Same, "c", "b"), rule("j4", schema.Same, "c", "d")}, "j2 j3 j4 j1"},
		"the shortest":     {[]schema.Judgement{rule("j1", schema.Same, "a", "b"), rule("j2", schema.Same, "b", "c"), rule("j3", schema.Same, "a", "c"), rule("j4", schema.Differ, "a", "c")}, "j3 j4"},
		"with oneself":     {[]schema.Judgement{rule("j1", schema.Differ, "a", "a")}, "j1"},
		"entities as well": {[]schema.Judgement{{ID: "j1", Verdict: schema.Same, Entities: []string{"person/a", "person/b"}}, {ID: "j2", Verdict: schema.Differ, Entities: []string{"person/b", "person/a"}}}, "j1 j2"},
	} {
		err := Consistent(c.rules)
		var clash *Contradiction
		var ids []string
		if errors.As(err, &clash) {
			for _, j := range clash.Chain {
				ids = append(ids, j.ID)
			}
		}
		if got := strings.Join(ids, " "); got != c.chain || (err == nil) != (c.chain == "") {
			t.Errorf("%s: %q, want %q (%v)", name, got, c.chain, err)
		}
	}
}

func TestPagesForget(t *testing.T) {
	p := page{}
	lat, long := 39.9, 116.4
	a := schema.Entity{ID: "person/x", Kind: schema.Person, Name: "Ana Ruiz", Aliases: []string{"Ruiz"}, Country: "ES", Office: "minister", SameAs: []string{"urn:1"}, Latitude: &lat, Longitude: &long}
	b := schema.Entity{ID: "person/x", Kind: schema.Person, Name: "Ruiz", Country: "ES", Office: "president"}
	p.count(factsOf(a), 1)
	p.count(factsOf(b), 1)
	p.count(factsOf(b), 1)
	e := p.entity("person/x", "")
	if e.Name != "Ana Ruiz" || !slices.Equal(e.Aliases, []string{"Ruiz"}) || e.Office != "president" || !slices.Equal(e.Offices, []string{"minister", "president"}) || *e.Latitude != lat {
		t.Errorf("page: %+v", e)
	}
	p.count(factsOf(a), -1)
	if e := p.entity("person/x", "Given"); e.Name != "Given" || !slices.Equal(e.Aliases, []string{"Ruiz"}) || e.SameAs != nil || e.Latitude != nil {
		t.Errorf("after forgetting: %+v", e)
	}
	p.count(factsOf(b), -2)
	if len(p) != 0 {
		t.Errorf("left over: %v", p)
	}
}
