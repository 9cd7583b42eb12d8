package storetest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"testing"
	"time"

	"demarche/graph/store"
	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// events are the made-up events that the tests ask for.
var events = []schema.Event{
	{
		ID: "meeting/2023-06-19/a-b", Type: schema.Meeting, Status: schema.Held, Place: "place/beijing-cn", PlaceCountry: "CN",
		Participants: []schema.Participant{{Entity: "person/ana-ruiz", Role: schema.RoleParticipant, Side: "ES"}, {Entity: "person/bo-li", Role: schema.RoleParticipant, Side: "CN"}},
		Time:         &schema.Time{Start: "2023-06-19", Precision: schema.Day}, PartOf: "visit/2023-06-18/a/CN", Confidence: .9,
		Reports: []schema.ReportRef{{Article: "s1", Event: "e2"}},
	},
	{
		ID: "visit/2023-06-18/a/CN", Type: schema.Visit, Status: schema.Held, From: "ES", To: "CN", PlaceCountry: "CN", Formerly: []string{"visit/2023-06/a/CN"},
		Participants: []schema.Participant{{Entity: "person/ana-ruiz", Role: schema.RoleVisitor, Side: "ES"}, {Entity: "country/CN", Role: schema.RoleHost, Side: "CN"}},
		Time:         &schema.Time{Start: "2023-06-18", End: "2023-06-20", Precision: schema.Day}, Confidence: .9, Main: true,
		Reports: []schema.ReportRef{{Article: "s1", Event: "e1"}},
	},
	{
		ID: "visit/2024/b/ES", Type: schema.Visit, Status: schema.Planned, From: "CN", To: "ES", PlaceCountry: "ES", Confidence: .5,
		Participants: []schema.Participant{{Entity: "person/bo-li", Role: schema.RoleVisitor, Side: "CN"}},
		Time:         &schema.Time{Start: "2024", Precision: schema.Year}, Reports: []schema.ReportRef{{Article: "s1", Event: "e3"}},
	},
}

// entities are the made-up entities.
var entities = []schema.Entity{
	{ID: "country/CN", Kind: schema.Country, Name: "China"},
	{ID: "person/ana-ruiz", Kind: schema.Person, Name: "Ana Ruiz", Aliases: []string{"Ana Ruíz García"}, Country: "ES", Offices: []string{"foreign minister"}},
	{ID: "person/bo-li", Kind: schema.Person, Name: "Bo Li", Country: "CN"},
	{ID: "place/beijing-cn", Kind: schema.Place, Name: "Beijing", Country: "CN"},
}

// article is the made-up article that tells of all events.
var article = schema.Article{ID: "s1", Title: "Ruiz in Beijing", Source: "The Ledger", Published: "2023-06-20", PublishedFrom: schema.DateGiven}

// news returns the quads of the made-up story by label.
func news() map[quad.IRI][]quad.Quad {
	want := map[quad.IRI][]quad.Quad{}
	add := func(quads []quad.Quad) {
		for _, q := range quads {
			want[q.Label.(quad.IRI)] = append(want[q.Label.(quad.IRI)], q)
		}
	}
	for _, e := range entities {
		add(schema.EntityQuads(e))
	}
	for i, e := range events {
		add(schema.EventQuads(e, "event"))
		r := schema.Report{
			ID: e.Reports[0].Event, Type: e.Type, Status: e.Status, Participants: e.Participants, From: e.From, To: e.To, Place: e.Place,
			PlaceCountry: e.PlaceCountry, Time: e.Time, Confidence: e.Confidence, Main: e.Main, Inferred: nil,
			Evidence: []schema.Evidence{{Span: schema.Span{Text: []string{"met", "arrived", "will go"}[i]}}},
		}
		add(schema.ReportQuads(article, r, e.ID))
	}
	add(schema.ArticleQuads(article, []string{"person/ana-ruiz", "person/bo-li"}))
	add(schema.JudgementQuads(schema.Judgement{ID: "j1", Verdict: schema.Differ, Reports: []schema.ReportRef{{Article: "s1", Event: "e1"}, {Article: "s1", Event: "e3"}}, By: "eve"}))
	return want
}

// testEvents asks for events by each condition of a filter.
func testEvents(t *testing.T, s *store.Store) {
	apply(t, s, news())
	meeting, visit, plan := events[0].ID, events[1].ID, events[2].ID
	for name, c := range map[string]struct {
		filter store.Filter
		want   []string
	}{
		"all":                        {store.Filter{}, []string{meeting, visit, plan}},
		"who":                        {store.Filter{Who: []string{"person/ana-ruiz"}}, []string{meeting, visit}},
		"both":                       {store.Filter{Who: []string{"person/ana-ruiz", "person/bo-li"}}, []string{meeting}},
		"nobody":                     {store.Filter{Who: []string{"person/nobody"}}, nil},
		"sides":                      {store.Filter{Sides: []string{"ES", "CN"}}, []string{meeting, visit}},
		"visitor":                    {store.Filter{Visitors: []string{"person/bo-li", "person/x"}}, []string{plan}},
		"type":                       {store.Filter{Types: []schema.EventType{schema.Meeting}}, []string{meeting}},
		"status":                     {store.Filter{Statuses: []schema.Status{schema.Planned}}, []string{plan}},
		"a day":                      {store.Filter{First: "2023-06-20", Last: "2023-06-20"}, []string{visit}},
		"a month":                    {store.Filter{First: "2023-06", Last: "2023-06"}, []string{meeting, visit}},
		"half a year":                {store.Filter{First: "2023-06-01", Last: "2023-12-31"}, []string{meeting, visit}},
		"days of a year alone":       {store.Filter{First: "2024-03-01", Last: "2024-03-02"}, []string{plan}},
		"many years":                 {store.Filter{First: "2000", Last: "2030"}, []string{meeting, visit, plan}},
		"since":                      {store.Filter{First: "2024-01-01"}, []string{plan}},
		"until":                      {store.Filter{Last: "2023-06-18"}, []string{visit}},
		"country":                    {store.Filter{Country: "CN"}, []string{meeting, visit}},
		"place":                      {store.Filter{Place: "place/beijing-cn"}, []string{meeting}},
		"part":                       {store.Filter{Part: visit}, []string{meeting}},
		"article":                    {store.Filter{Article: "s1", Types: []schema.EventType{schema.Visit}}, []string{visit, plan}},
		"several conditions at once": {store.Filter{Who: []string{"person/bo-li"}, Country: "ES", First: "2024-01"}, []string{plan}},
	} {
		var got []string
		for e, err := range s.Events(context.Background(), c.filter) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, e.ID)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// testFormerID asks for the visit by an id that it had before, and for an event that is none.
func testFormerID(t *testing.T, s *store.Store) {
	apply(t, s, news())
	if e, err := s.Event(context.Background(), "visit/2023-06/a/CN"); err != nil || e.ID != events[1].ID {
		t.Errorf("by its former id: %s, %v", e.ID, err)
	}
	if _, err := s.Event(context.Background(), "visit/none"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("of no event: %v", err)
	}
}

// testEntities looks entities up.
func testEntities(t *testing.T, s *store.Store) {
	apply(t, s, news())
	for name, want := range map[string][]string{
		"ANA RUIZ": {"person/ana-ruiz"}, "ruiz": {"person/ana-ruiz"}, "Ana Ruiz Garcia": {"person/ana-ruiz"},
		"bei": {"place/beijing-cn"}, "person/bo-li": {"person/bo-li"}, "zzz": nil,
	} {
		list, err := s.FindEntities(context.Background(), name, 5)
		var got []string
		for _, e := range list {
			got = append(got, e.ID)
		}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("FindEntities(%q) = %v, %v, want %v", name, got, err, want)
		}
	}
	if _, err := s.Entity(context.Background(), "person/nobody"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("no entity: %v", err)
	}
	names := map[string]string{}
	err := s.Names(context.Background(), func(id, name string) error { names[name] = id; return nil })
	if err != nil || names["Ana Ruíz García"] != "person/ana-ruiz" || len(names) != 5 {
		t.Errorf("names = %v, %v", names, err)
	}
}

// testArticles reads articles, reports and judgements back.
func testArticles(t *testing.T, s *store.Store) {
	ctx := context.Background()
	apply(t, s, news())
	for a, err := range s.Articles(ctx) {
		if err != nil || a != article {
			t.Errorf("article = %+v, %v", a, err)
		}
	}
	r, event, err := s.Report(ctx, schema.ReportRef{Article: "s1", Event: "e1"})
	if err != nil || event != events[1].ID || r.Evidence[0].Text != "arrived" {
		t.Errorf("report = %+v, %s, %v", r, event, err)
	}
	for j, err := range s.Judgements(ctx) {
		if err != nil || j.ID != "j1" || len(j.Reports) != 2 {
			t.Errorf("judgement = %+v, %v", j, err)
		}
	}
	var all []quad.Quad
	for q, err := range s.AllQuads(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, q)
	}
	if stored := scan(t, s); !slices.Equal(all, stored) {
		t.Errorf("AllQuads gives %d, the store holds %d", len(all), len(stored))
	}
	for range s.AllQuads(ctx) {
		break
	}
}

// testQueries asks the same in every language.
func testQueries(t *testing.T, s *store.Store) {
	apply(t, s, news())
	for lang, text := range map[string]string{
		"gizmo":    `g.V("<dm:person/ana-ruiz>").In("<dm:visitor>").Has("<rdf:type>", "<dm:Visit>").Out("<dm:to>").All()`,
		"graphql":  `{ nodes(id: <dm:visit/2023-06-18/a/CN>) { <dm:to> } }`,
		"mql":      `[{"id": "<dm:visit/2023-06-18/a/CN>", "<dm:to>": null}]`,
		"linkedql": `{"@type": "Out", "properties": "dm:to", "from": {"@type": "Vertex", "values": [{"@id": "dm:visit/2023-06-18/a/CN"}]}}`,
	} {
		var rows []any
		err := s.Query(context.Background(), lang, text, store.Limits{Rows: 10, Timeout: 10 * time.Second}, func(row any) error {
			rows = append(rows, row)
			return nil
		})
		data, _ := json.Marshal(rows)
		if err != nil || len(rows) != 1 || !bytes.Contains(data, []byte("dm:country/CN")) {
			t.Errorf("%s: %s, %v", lang, data, err)
		}
	}
}

// testLimits checks that queries end.
func testLimits(t *testing.T, s *store.Store) {
	apply(t, s, news())
	own := errors.New("own")
	for name, c := range map[string]struct {
		lang, text string
		limits     store.Limits
		row        error
		want       error
	}{
		"rows":          {"gizmo", `g.V().All()`, store.Limits{Rows: 3}, nil, store.ErrLimit},
		"endless loop":  {"gizmo", `while (true) {}`, store.Limits{Timeout: 50 * time.Millisecond}, nil, store.ErrTimeout},
		"endless reads": {"gizmo", `while (true) { g.V().ToArray() }`, store.Limits{Timeout: 50 * time.Millisecond}, nil, store.ErrTimeout},
		"syntax":        {"gizmo", `g.V(`, store.Limits{}, nil, store.ErrQuery},
		"unknown word":  {"gizmo", `h.V()`, store.Limits{}, nil, store.ErrQuery},
		"graphql":       {"graphql", `{ nodes(`, store.Limits{}, nil, store.ErrQuery},
		"mql":           {"mql", `[{`, store.Limits{}, nil, store.ErrQuery},
		"linkedql":      {"linkedql", `{"@type": "Vertices"}`, store.Limits{}, nil, store.ErrQuery},
		"no JSON":       {"linkedql", `g.V()`, store.Limits{}, nil, store.ErrQuery},
		"linkedql rows": {"linkedql", `{"@type": "Vertex", "values": []}`, store.Limits{Rows: 3}, nil, store.ErrLimit},
		"language":      {"sparql", ``, store.Limits{}, nil, store.ErrQuery},
		"the caller's":  {"gizmo", `g.V().All()`, store.Limits{}, own, own},
	} {
		err := s.Query(context.Background(), c.lang, c.text, c.limits, func(any) error { return c.row })
		if !errors.Is(err, c.want) {
			t.Errorf("%s: error = %v, want %v", name, err, c.want)
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	err := s.Query(ctx, "gizmo", `while (true) { g.V().Out().In().Out().ToArray() }`, store.Limits{}, func(any) error { return nil })
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("end of the context: %v", err)
	}
	apply(t, s, news())
}

// testEmpty asks an empty store.
func testEmpty(t *testing.T, s *store.Store) {
	ctx := context.Background()
	apply(t, s, nil)
	for range s.Events(ctx, store.Filter{}) {
		t.Error("an event")
	}
	if size, err := s.Size(ctx); err != nil || size != (store.Size{}) {
		t.Errorf("size = %+v, %v", size, err)
	}
	for q, err := range s.AllQuads(ctx) {
		t.Error(q, err)
	}
}
