package schema

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// Generators of values as hostile as a story may hold.
var (
	someText = rapid.OneOf(rapid.SampledFrom([]string{"Beijing", "a \"b\"\n\tc", "<x> & ‘y’", "北京", "100%", "a#b"}), rapid.StringN(1, 12, 40)).Filter(isText)
	someSlug = rapid.StringMatching(`[a-z]{1,8}(-[a-z0-9]{1,6}){0,2}`)
	someCode = rapid.SampledFrom([]string{"US", "CN", "XK", "PS", "FR"})
	someSide = rapid.SampledFrom([]string{"US", "CN", "UN", "EU", "NATO", "Hamas", "African Union"})
	someISO  = rapid.SampledFrom([]string{"2023", "2023-06", "2023-06-19", "2024-02-29"})
	someRef  = rapid.Custom(func(t *rapid.T) ReportRef {
		return ReportRef{Article: someText.Draw(t, "article"), Event: rapid.StringMatching(`e[0-9]{1,2}`).Draw(t, "event")}
	})
	someTime = rapid.Custom(drawTime)
	someRole = rapid.SampledFrom(Roles())
)

// isText tells whether s survives a graph: valid UTF-8, not empty, no tab.
func isText(s string) bool {
	return s != "" && strings.ToValidUTF8(s, "") == s && !strings.ContainsRune(s, '\t')
}

// optional draws a value or the zero value.
func optional[T any](t *rapid.T, g *rapid.Generator[T], name string) (v T) {
	if rapid.Bool().Draw(t, name+"?") {
		v = g.Draw(t, name)
	}
	return v
}

// distinct draws a sorted list without repetitions; nil if it is empty.
func distinct(t *rapid.T, g *rapid.Generator[string], name string) []string {
	list := rapid.SliceOfNDistinct(g, 0, 3, rapid.ID[string]).Draw(t, name)
	slices.Sort(list)
	if len(list) == 0 {
		return nil
	}
	return list
}

// drawTime draws a time or nil.
func drawTime(t *rapid.T) *Time {
	switch rapid.IntRange(0, 3).Draw(t, "kind") {
	case 0:
		return nil
	case 1:
		return &Time{Text: someText.Draw(t, "words")}
	}
	v := &Time{Start: someISO.Draw(t, "start"), Text: optional(t, someText, "words")}
	v.Precision = PrecisionOf(v.Start)
	v.End = optional(t, rapid.SampledFrom([]string{"2025", "2025-01", "2025-01-03"}), "end")
	return v
}

// drawParticipants draws a sorted list of participants, each entity in one role.
func drawParticipants(t *rapid.T) []Participant {
	list := []Participant{}
	for _, slug := range distinct(t, someSlug, "people") {
		list = append(list, Participant{"person/" + slug, someRole.Draw(t, "role"), optional(t, someSide, "side")})
	}
	for _, code := range distinct(t, someCode, "countries") {
		list = append(list, Participant{"country/" + code, someRole.Draw(t, "role"), rapid.SampledFrom([]string{code, "", "UN"}).Draw(t, "side")})
	}
	slices.SortFunc(list, CompareParticipants)
	return list
}

// drawEvent draws a canonical event in normal form.
func drawEvent(t *rapid.T) Event {
	e := Event{
		ID: "visit/" + someSlug.Draw(t, "id"), Type: rapid.SampledFrom(EventTypes()).Draw(t, "type"), Status: rapid.SampledFrom(Statuses()).Draw(t, "status"),
		Name: optional(t, someText, "name"), Participants: drawParticipants(t), From: optional(t, someCode, "from"), To: optional(t, someCode, "to"),
		PlaceCountry: optional(t, someCode, "country"), Time: someTime.Draw(t, "time"), Reason: optional(t, someText, "reason"),
		Confidence: rapid.Float64Range(0, 1).Draw(t, "confidence"), Main: rapid.Bool().Draw(t, "main"),
	}
	e.Formerly = distinct(t, someSlug, "formerly")
	if rapid.Bool().Draw(t, "links?") {
		e.Place, e.PartOf, e.RescheduledTo = "place/"+someSlug.Draw(t, "place"), "visit/"+someSlug.Draw(t, "part"), "visit/"+someSlug.Draw(t, "later")
	}
	e.Reports = rapid.SliceOfNDistinct(someRef, 1, 4, rapid.ID[ReportRef]).Draw(t, "reports")
	slices.SortFunc(e.Reports, CompareReportRefs)
	for _, r := range e.Reports {
		e.History = append(e.History, Change{rapid.SampledFrom(Statuses()).Draw(t, "then"), optional(t, someISO, "day"), r})
	}
	slices.SortFunc(e.History, CompareChanges)
	if rapid.Bool().Draw(t, "disputed?") {
		e.Disputed = []Dispute{
			{"place", []DisputedValue{{"place/a", e.Reports[:1]}, {"place/b", e.Reports}}},
			{"start", []DisputedValue{{"2023-06-18", e.Reports}, {"2023-06-19", e.Reports[:1]}}},
		}
	}
	return e
}

// drawReport draws a report in normal form: participants sorted, evidence of words alone.
func drawReport(t *rapid.T) Report {
	r := Report{
		ID: "e1", Type: rapid.SampledFrom(EventTypes()).Draw(t, "type"), Status: rapid.SampledFrom(Statuses()).Draw(t, "status"),
		Name: optional(t, someText, "name"), Participants: drawParticipants(t), From: optional(t, someCode, "from"), To: optional(t, someCode, "to"),
		PlaceCountry: optional(t, someCode, "country"), Time: someTime.Draw(t, "time"), Reason: optional(t, someText, "reason"),
		Confidence: rapid.Float64Range(0, 1).Draw(t, "confidence"), Main: rapid.Bool().Draw(t, "main"),
		PartOf: optional(t, rapid.StringMatching(`e[0-9]{1,2}`), "part"), Inferred: distinct(t, someSlug, "inferred"),
	}
	quotes := distinct(t, someText, "quotes")
	if len(quotes) > 1 && rapid.Bool().Draw(t, "turn?") {
		quotes = append(quotes[1:], quotes[0])
		slices.Sort(quotes[1:])
	}
	for _, q := range quotes {
		r.Evidence = append(r.Evidence, Evidence{Span: Span{Text: q}})
	}
	return r
}

// drawEntity draws a canonical entity in normal form.
func drawEntity(t *rapid.T) Entity {
	e := Entity{
		ID: "person/" + someSlug.Draw(t, "id"), Kind: rapid.SampledFrom(Kinds()).Draw(t, "kind"), Name: someText.Draw(t, "name"),
		Aliases: distinct(t, someText, "aliases"), Country: optional(t, someSide, "country"), Offices: distinct(t, someText, "offices"),
		SameAs: distinct(t, rapid.SampledFrom([]string{"http://www.wikidata.org/entity/Q1", "https://x/y z", "urn:a%b"}), "same"),
	}
	if rapid.Bool().Draw(t, "where?") {
		lat, long := rapid.Float64Range(-90, 90).Draw(t, "lat"), rapid.Float64Range(-180, 180).Draw(t, "long")
		e.Latitude, e.Longitude = &lat, &long
	}
	return e
}

// shake puts quads in another order and among those of another subject.
func shake(quads []quad.Quad) []quad.Quad {
	other := EntityQuads(Entity{ID: "person/other", Kind: Person, Name: "Other"})
	list := append(slices.Clone(quads), other...)
	rand.New(rand.NewSource(int64(len(quads)))).Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// checkQuads fails the test for quads that no store must see: without a term or label, unsorted.
func checkQuads(t *rapid.T, label quad.IRI, quads []quad.Quad) {
	for _, q := range quads {
		if q.Subject == nil || q.Predicate == nil || q.Object == nil || q.Label != label {
			t.Fatalf("quad %v under %s", q, label)
		}
		known := func(term Term) bool { return term.Predicate == q.Predicate }
		if !slices.ContainsFunc(Terms(), known) {
			t.Fatalf("predicate %v is not in the vocabulary", q.Predicate)
		}
	}
	if !slices.IsSortedFunc(quads, CompareQuads) {
		t.Fatal("quads are not sorted")
	}
}

func TestEventRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawEvent(t)
		quads := EventQuads(want, "label")
		checkQuads(t, IRI(want.ID), quads)
		got, err := EventFromQuads(want.ID, shake(quads))
		if diff := cmp.Diff(got, want, cmpopts.EquateEmpty()); err != nil || diff != "" {
			t.Fatalf("%v, got - want +:\n%s", err, diff)
		}
	})
}

func TestReportRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := Article{ID: someText.Draw(t, "article"), Published: optional(t, someISO, "published")}
		want, event := drawReport(t), optional(t, someSlug, "event")
		quads := ReportQuads(a, want, event)
		checkQuads(t, ArticleIRI(a.ID), quads)
		got, told, err := ReportFromQuads(ReportRef{a.ID, want.ID}, shake(quads))
		if diff := cmp.Diff(got, want, cmpopts.EquateEmpty()); err != nil || diff != "" || told != event {
			t.Fatalf("%v, event %q, want %q, got - want +:\n%s", err, told, event, diff)
		}
	})
}

func TestEntityRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawEntity(t)
		quads := EntityQuads(want)
		checkQuads(t, IRI(want.ID), quads)
		got, err := EntityFromQuads(want.ID, shake(quads))
		if diff := cmp.Diff(got, want, cmpopts.EquateEmpty()); err != nil || diff != "" {
			t.Fatalf("%v, got - want +:\n%s", err, diff)
		}
	})
}

func TestArticleRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := Article{
			ID: someText.Draw(t, "id"), URL: optional(t, someText, "url"), Title: optional(t, someText, "title"), Source: optional(t, someText, "source"),
			Published: optional(t, someISO, "published"), PublishedFrom: optional(t, rapid.Just(DateDateline), "from"),
			Dateline: optional(t, someText, "dateline"), CopyOf: optional(t, someText, "copy"),
		}
		if rapid.Bool().Draw(t, "window?") {
			want.PublishedBetween = &Window{"2023-01-01", "2023-02-01"}
		}
		mentions := distinct(t, someSlug, "mentions")
		quads := ArticleQuads(want, mentions)
		checkQuads(t, ArticleIRI(want.ID), quads)
		got, named, err := ArticleFromQuads(want.ID, shake(quads))
		if diff := cmp.Diff(got, want); err != nil || diff != "" || !slices.Equal(named, mentions) {
			t.Fatalf("%v, mentions %q, want %q, got - want +:\n%s", err, named, mentions, diff)
		}
	})
}

func TestJudgementRoundTrip(t *testing.T) {
	for _, want := range []Judgement{
		{ID: "j1", Verdict: Same, Reports: []ReportRef{{"a#b", "e1"}, {"c", "e2"}}, By: "eve", At: "2024-01-02T03:04:05Z", Why: "one \"trip\""},
		{ID: "j12", Verdict: Rename, Entities: []string{"person/x"}, Name: "Xi"},
		{ID: "j3", Verdict: Wrong, Reports: []ReportRef{{"c", "e2"}}},
	} {
		got, err := JudgementFromQuads(want.ID, shake(JudgementQuads(want)))
		if diff := cmp.Diff(got, want); err != nil || diff != "" {
			t.Errorf("%v, got - want +:\n%s", err, diff)
		}
	}
}

func TestNothingFromOtherQuads(t *testing.T) {
	quads := shake(nil)
	if _, err := EventFromQuads("visit/x", quads); err == nil {
		t.Error("an event")
	}
	if _, _, err := ReportFromQuads(ReportRef{"a", "e1"}, quads); err == nil {
		t.Error("a report")
	}
	if _, _, err := ArticleFromQuads("a", quads); err == nil {
		t.Error("an article")
	}
	if _, err := EntityFromQuads("person/x", quads); err == nil {
		t.Error("an entity")
	}
	if _, err := JudgementFromQuads("j1", quads); err == nil {
		t.Error("a judgement")
	}
}

func TestDateNodes(t *testing.T) {
	for name, c := range map[string]struct {
		time *Time
		want []string
	}{
		"none":         {nil, nil},
		"words alone":  {&Time{Text: "last week"}, nil},
		"a day":        {&Time{Start: "2023-06-19"}, []string{"day/2023-06-19", "month/2023-06", "year/2023"}},
		"two days":     {&Time{Start: "2023-12-31", End: "2024-01-01"}, []string{"day/2023-12-31", "day/2024-01-01", "month/2023-12", "month/2024-01", "year/2023", "year/2024"}},
		"a month":      {&Time{Start: "2023-06"}, []string{"month/2023-06", "within month/2023-06", "year/2023"}},
		"a year":       {&Time{Start: "2023"}, []string{"within year/2023", "year/2023"}},
		"broken":       {&Time{Start: "2023-99"}, nil},
		"end is first": {&Time{Start: "2023-06-19", End: "2023-06-01"}, []string{"day/2023-06-19", "month/2023-06", "year/2023"}},
	} {
		var got []string
		for _, q := range EventQuads(Event{ID: "visit/x", Type: Visit, Status: Held, Time: c.time}, "") {
			node := strings.TrimPrefix(string(q.Predicate.(quad.IRI)), Prefix)
			if iri, ok := q.Object.(quad.IRI); ok && slices.Contains([]string{"day", "month", "year"}, node) {
				got = append(got, strings.TrimPrefix(string(iri), Prefix))
			} else if ok && node == "within" {
				got = append(got, "within "+strings.TrimPrefix(string(iri), Prefix))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	long := EventQuads(Event{ID: "summit/x", Type: Summit, Status: Held, Time: &Time{Start: "1900-01-01", End: "2023-01-01"}}, "")
	if len(long) > 3*maxNodes+10 {
		t.Errorf("an event of a century has %d quads", len(long))
	}
}

func TestIRIs(t *testing.T) {
	for id, want := range map[string]quad.IRI{
		"visit/2023-06-18/antony-blinken/CN": "dm:visit/2023-06-18/antony-blinken/CN",
		"person/a b":                         "dm:person/a%20b",
		"person/<x>\n%":                      "dm:person/%3Cx%3E%0A%25",
		"person/北京":                          "dm:person/北京",
	} {
		got := IRI(id)
		back, ok := ID(got)
		if got != want || back != id || !ok {
			t.Errorf("IRI(%q) = %s, back %q", id, got, back)
		}
	}
	if _, ok := ID("http://example.org/"); ok {
		t.Error("a foreign IRI has an id")
	}
	if got, want := CountryIRI("UN"), quad.IRI("dm:org/un"); got != want {
		t.Errorf("CountryIRI(UN) = %s, want %s", got, want)
	}
	if got := EntityOfSide("CN"); got != "country/CN" {
		t.Errorf("EntityOfSide(CN) = %s", got)
	}
}

func TestReportRefs(t *testing.T) {
	for _, r := range []ReportRef{{"a", "e1"}, {"https://x/#y", "e10"}, {"a\n\"b\" <c>%23", "e2"}} {
		if back, ok := ReportOf(ReportIRI(r)); !ok || back != r {
			t.Errorf("%q: back %q", r, back)
		}
		if back, err := ParseReportRef(r.String()); err != nil || back != r {
			t.Errorf("%q: parsed %q, %v", r, back, err)
		}
	}
	for _, s := range []string{"", "a", "#e1", "a#"} {
		if _, err := ParseReportRef(s); err == nil {
			t.Errorf("ParseReportRef(%q): no error", s)
		}
	}
	list := []ReportRef{{"b", "e1"}, {"a", "e10"}, {"a", "e2"}}
	slices.SortFunc(list, CompareReportRefs)
	if got := fmt.Sprint(list); got != "[a#e2 a#e10 b#e1]" {
		t.Errorf("sorted %s", got)
	}
}

func TestVocabulary(t *testing.T) {
	seen := map[quad.IRI]bool{}
	for _, term := range Terms() {
		if seen[term.Predicate] || len(term.On) == 0 || len(term.To) == 0 || term.About == "" {
			t.Errorf("%s: twice, or without meaning", term.Predicate)
		}
		seen[term.Predicate] = true
	}
	for _, k := range Kinds() {
		if k.Class() == "" {
			t.Errorf("kind %s has no class", k)
		}
	}
	for _, r := range Roles() {
		if !seen[r.Predicate()] {
			t.Errorf("role %s has no predicate", r)
		}
	}
	if got := Held.Node(); got != "dm:held" {
		t.Errorf("node of held: %s", got)
	}
}

func TestKeys(t *testing.T) {
	got := Keys(Entity{Kind: Person, Name: "Néstor Kirchner", Aliases: []string{"Kirchner"}})
	if want := []string{"kirchner", "nestor kirchner"}; !slices.Equal(got, want) {
		t.Errorf("keys = %q, want %q", got, want)
	}
}
