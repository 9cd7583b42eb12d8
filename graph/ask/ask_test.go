package ask

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"demarche/schema"

	"github.com/google/go-cmp/cmp"
)

// day is midnight UTC of an ISO day.
func day(iso string) time.Time {
	t, _, err := schema.ParseDate(iso)
	if err != nil {
		panic(err)
	}
	return t
}

// part is a participant: "visitor person/a US".
func part(s string) schema.Participant {
	f := strings.Fields(s)
	p := schema.Participant{Role: schema.Role(f[0]), Entity: f[1]}
	if len(f) > 2 {
		p.Side = f[2]
	}
	return p
}

// event makes an event from lines such as "visit held 2013-05-27" and "visitor person/joe-biden US".
func event(id, head string, parts ...string) schema.Event {
	f := strings.Fields(head)
	e := schema.Event{ID: id, Type: schema.EventType(f[0]), Status: schema.Status(f[1]), Confidence: .9, Main: true}
	if len(f) > 2 {
		e.Time = &schema.Time{Start: f[2], Precision: schema.PrecisionOf(f[2])}
	}
	for _, p := range parts {
		e.Participants = append(e.Participants, part(p))
	}
	e.Reports = []schema.ReportRef{{Article: "wire-1", Event: "e1"}}
	return e
}

// visit makes a visit held.
func visit(id, date, who, from, to string) schema.Event {
	e := event(id, "visit held "+date, "visitor "+who+" "+from)
	e.From, e.To, e.PlaceCountry = from, to, to
	return e
}

// world is a small graph: Biden visits Colombia and Brazil and meets Rousseff, her state visit is
// put off, Merkel and Hollande meet and Hollande meets Biden.
func world() *Memory {
	off := event("visit/2013-10-23/dilma-rousseff/US", "visit postponed 2013-10-23", "visitor person/dilma-rousseff BR")
	off.From, off.To, off.PlaceCountry = "BR", "US", "US"
	off.Reports = []schema.ReportRef{{Article: "wire-1", Event: "e2"}, {Article: "post-1", Event: "e1"}}
	off.History = []schema.Change{
		{Status: schema.Planned, Published: "2013-05-31", Report: off.Reports[0]},
		{Status: schema.Postponed, Published: "2013-09-17", Report: off.Reports[1]},
	}
	off.Formerly = []string{"visit/2013-10/dilma-rousseff/US"}
	meeting := event("meeting/2013-05-31/biden-rousseff", "meeting held 2013-05-31", "participant person/joe-biden US", "participant person/dilma-rousseff BR")
	meeting.Place, meeting.PlaceCountry, meeting.PartOf = "place/brasilia-br", "BR", "visit/2013-05-29/joe-biden/BR"
	plan := event("call/2014-01-10/biden-merkel", "call planned 2014-01-10", "participant person/joe-biden US", "participant person/angela-merkel DE")
	plan.Main = false
	return &Memory{
		AllEvents: []schema.Event{
			visit("visit/2008-01-02/joe-biden/BR", "2008-01-02", "person/joe-biden", "US", "BR"),
			visit("visit/2013-05-27/joe-biden/CO", "2013-05-27", "person/joe-biden", "US", "CO"),
			visit("visit/2013-05-29/joe-biden/BR", "2013-05-29", "person/joe-biden", "US", "BR"),
			off, meeting, plan,
			event("meeting/2013-05-30/hollande-merkel", "meeting held 2013-05-30", "participant person/francois-hollande FR", "participant person/angela-merkel DE"),
			event("meeting/undated/biden-hollande", "meeting held", "participant person/joe-biden US", "participant person/francois-hollande FR"),
			event("summit/2013-06/g8", "summit held 2013-06", "participant country/GB GB", "participant org/un UN"),
		},
		AllEntities: []schema.Entity{
			{ID: "person/joe-biden", Kind: schema.Person, Name: "Joe Biden", Country: "US"},
			{ID: "person/dilma-rousseff", Kind: schema.Person, Name: "Dilma Rousseff", Aliases: []string{"Rousseff"}, Country: "BR"},
			{ID: "person/francois-hollande", Kind: schema.Person, Name: "François Hollande", Country: "FR"},
			{ID: "person/angela-merkel", Kind: schema.Person, Name: "Angela Merkel", Country: "DE"},
			{ID: "person/max-merkel", Kind: schema.Person, Name: "Max Merkel", Country: "AT"},
			{ID: "country/US", Kind: schema.Country, Name: "United States", Aliases: []string{"America"}},
			{ID: "country/BR", Kind: schema.Country, Name: "Brazil"},
			{ID: "country/IR", Kind: schema.Country, Name: "Iran"},
			{ID: "country/IQ", Kind: schema.Country, Name: "Iraq"},
			{ID: "place/brasilia-br", Kind: schema.Place, Name: "Brasília", Country: "BR"},
			{ID: "org/un", Kind: schema.Organization, Name: "United Nations", Aliases: []string{"UN"}},
		},
		AllArticles: []schema.Article{
			{ID: "wire-1", Source: "The Wire", Published: "2013-05-31", Title: "Biden in Brasília"},
			{ID: "post-1", Source: "Le Poste", Published: "2013-09-17"},
		},
		Reports: map[string]schema.Report{
			"wire-1#e1": {ID: "e1", Status: schema.Held, Evidence: []schema.Evidence{{Span: schema.Span{Text: "they met"}}}},
			"wire-1#e2": {ID: "e2", Status: schema.Planned, Evidence: []schema.Evidence{{Span: schema.Span{Text: "she is to come"}}}},
			"post-1#e1": {ID: "e1", Status: schema.Postponed, Evidence: []schema.Evidence{{Span: schema.Span{Text: "put off"}}}},
		},
	}
}

// query asks the world on a day.
func query(today string) Query {
	return Query{Graph: world(), Today: day(today)}
}

// ids returns the ids of the events of items.
func ids(items []Item) []string {
	var list []string
	for _, i := range items {
		list = append(list, i.Event.ID)
	}
	return list
}

// want compares and tells the difference, got before want.
func want(t *testing.T, what string, got, want any) {
	t.Helper()
	if d := cmp.Diff(got, want); d != "" {
		t.Errorf("%s (- got, + want):\n%s", what, d)
	}
}

func TestTimelineIsByDateUndatedLast(t *testing.T) {
	items, err := Timeline(context.Background(), query("2013-06-01"), "person/joe-biden")
	if err != nil {
		t.Fatal(err)
	}
	want(t, "timeline", ids(items), []string{"visit/2008-01-02/joe-biden/BR", "visit/2013-05-27/joe-biden/CO", "visit/2013-05-29/joe-biden/BR",
		"meeting/2013-05-31/biden-rousseff", "call/2014-01-10/biden-merkel", "meeting/undated/biden-hollande"})
	want(t, "title", items[2].Title, "visit of Joe Biden (US) to Brazil")
	want(t, "where", items[3].Where, "Brasília, Brazil")
}

func TestTimelineOfTwoCountries(t *testing.T) {
	items, err := Timeline(context.Background(), query("2013-06-01"), "country/BR", "country/US")
	if err != nil {
		t.Fatal(err)
	}
	want(t, "timeline", ids(items), []string{"visit/2008-01-02/joe-biden/BR", "visit/2013-05-29/joe-biden/BR", "meeting/2013-05-31/biden-rousseff", "visit/2013-10-23/dilma-rousseff/US"})
}

func TestFilters(t *testing.T) {
	for name, tc := range map[string]struct {
		f    Filter
		want int
	}{
		"nothing":               {Filter{}, 9},
		"type":                  {Filter{Types: []schema.EventType{schema.Visit}}, 4},
		"status":                {Filter{Statuses: []schema.Status{schema.Postponed, schema.Planned}}, 2},
		"since a year":          {Filter{Since: "2014"}, 1},
		"since within a month":  {Filter{Since: "2013-06-15", Until: "2013-06-20"}, 1},
		"until":                 {Filter{Until: "2013-05-29"}, 3},
		"one of two people":     {Filter{People: []string{"person/angela-merkel", "person/dilma-rousseff"}}, 4},
		"organisation":          {Filter{Organizations: []string{"org/un"}}, 1},
		"country of a place":    {Filter{Countries: []string{"BR"}}, 4},
		"place":                 {Filter{Places: []string{"place/brasilia-br"}}, 1},
		"main":                  {Filter{Main: true}, 8},
		"confidence":            {Filter{MinConfidence: .95}, 0},
		"source, any case":      {Filter{Sources: []string{"le poste"}}, 1},
		"all lists must fit":    {Filter{People: []string{"person/joe-biden"}, Countries: []string{"CO"}}, 1},
		"unknown source":        {Filter{Sources: []string{"nobody"}}, 0},
		"since after the until": {Filter{Since: "2014", Until: "2013"}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			q := query("2013-06-01")
			q.Filter = tc.f
			items, err := Timeline(context.Background(), q)
			if err != nil {
				t.Fatal(err)
			}
			if len(items) != tc.want {
				t.Errorf("got %d events %v, want %d", len(items), ids(items), tc.want)
			}
		})
	}
}

func TestBadDates(t *testing.T) {
	for _, f := range []Filter{{Since: "yesterday"}, {Until: "2013-02-30"}} {
		q := query("2013-06-01")
		q.Filter = f
		if _, err := Timeline(context.Background(), q); err == nil {
			t.Errorf("%+v: got no error", f)
		}
	}
	q := query("2013-06-01")
	q.Since = "soon"
	if _, err := Changes(context.Background(), q); err == nil {
		t.Error("changes since soon: got no error")
	}
}

func TestTrips(t *testing.T) {
	for who, n := range map[string]int{"": 4, "person/joe-biden": 3, "country/US": 3, "country/BR": 1, "person/angela-merkel": 0} {
		items, err := Trips(context.Background(), query("2013-06-01"), who)
		if err != nil {
			t.Fatal(err)
		}
		if len(items) != n {
			t.Errorf("trips of %q: got %v, want %d", who, ids(items), n)
		}
	}
}

func TestWhoMet(t *testing.T) {
	list, err := WhoMet(context.Background(), query("2013-06-01"), "person/joe-biden")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range list {
		got = append(got, fmt.Sprintf("%s %s %d %s", c.Name, c.Side, len(c.Events), c.Last))
	}
	want(t, "who met Biden", got, []string{"Dilma Rousseff BR 1 2013-05-31", "François Hollande FR 1 "})
	items, err := Met(context.Background(), query("2013-06-01"), "person/joe-biden", "country/BR")
	if err != nil {
		t.Fatal(err)
	}
	want(t, "when Biden met Brazil", ids(items), []string{"meeting/2013-05-31/biden-rousseff"})
}

func TestUpcomingAndOverdue(t *testing.T) {
	for _, tc := range []struct {
		today   string
		overdue bool
		want    []string
	}{
		{"2014-01-10", false, []string{"call/2014-01-10/biden-merkel"}},
		{"2014-01-11", false, nil},
		{"2014-01-11", true, []string{"call/2014-01-10/biden-merkel"}},
	} {
		items, err := Upcoming(context.Background(), query(tc.today), tc.overdue)
		if err != nil {
			t.Fatal(err)
		}
		want(t, "upcoming on "+tc.today, ids(items), tc.want)
		if tc.overdue && items[0].Status() != "planned, overdue" {
			t.Errorf("got status %q, want planned, overdue", items[0].Status())
		}
	}
}

func TestChanges(t *testing.T) {
	for since, n := range map[string]int{"": 1, "2013-09": 1, "2013-09-17": 1, "2013-09-18": 0, "2014": 0} {
		q := query("2013-06-01")
		q.Since = since
		list, err := Changes(context.Background(), q)
		if err != nil {
			t.Fatal(err)
		}
		if len(list) != n {
			t.Fatalf("changes since %q: got %+v, want %d", since, list, n)
		}
		if n == 1 && (list[0].From != schema.Planned || list[0].To != schema.Postponed || list[0].Source != "Le Poste") {
			t.Errorf("got %+v", list[0])
		}
	}
}

func TestFirsts(t *testing.T) {
	q := query("2013-06-01")
	q.Since = "2013"
	list, err := Firsts(context.Background(), q, 5)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range list {
		got = append(got, fmt.Sprintf("%s %s %d %t", f.Traveller, f.To, f.Years, f.Previous != nil))
	}
	want(t, "firsts", got, []string{"person/joe-biden CO 0 false", "country/US CO 0 false", "person/joe-biden BR 5 true", "country/US BR 5 true"})
	if list, _ = Firsts(context.Background(), q, 6); len(list) != 2 {
		t.Errorf("in six years: got %d, want those to Colombia alone", len(list))
	}
}

func TestPath(t *testing.T) {
	steps, err := Path(context.Background(), query("2013-06-01"), "person/dilma-rousseff", "person/angela-merkel")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range steps {
		got = append(got, s.FromName+" > "+s.ToName+" by "+s.Item.Event.ID)
	}
	want(t, "path", got, []string{"Dilma Rousseff > Joe Biden by meeting/2013-05-31/biden-rousseff",
		"Joe Biden > François Hollande by meeting/undated/biden-hollande", "François Hollande > Angela Merkel by meeting/2013-05-30/hollande-merkel"})
	for _, b := range []string{"person/max-merkel", "person/dilma-rousseff"} {
		if steps, err := Path(context.Background(), query("2013-06-01"), "person/dilma-rousseff", b); err != nil || steps != nil {
			t.Errorf("path to %s: got %v, %v, want none", b, steps, err)
		}
	}
}

func TestTop(t *testing.T) {
	for by, first := range map[string]string{
		"people": "Joe Biden 5", "pairs": "Angela Merkel, François Hollande 1", "travellers": "Joe Biden 3",
		"countries": "United States 5", "sides": "Brazil, United States 3", "places": "Brasília 1",
	} {
		list, err := Top(context.Background(), query("2013-06-01"), by, 1)
		if err != nil {
			t.Fatal(err)
		}
		want(t, "top "+by, fmt.Sprintf("%s %d", strings.Join(list[0].Names, ", "), list[0].Events), first)
	}
	if _, err := Top(context.Background(), query("2013-06-01"), "hats", 1); err == nil {
		t.Error("top hats: got no error")
	}
}

func TestCompare(t *testing.T) {
	list, err := Compare(context.Background(), query("2013-06-01"), "The Wire", "Le Poste")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range list {
		both := c.Item.Event.ID == "visit/2013-10-23/dilma-rousseff/US"
		if c.First != "The Wire" || !c.Told[0] || c.Told[1] != both || both && c.Days != [2]string{"2013-05-31", "2013-09-17"} {
			t.Errorf("%s: got %+v", c.Item.Event.ID, c)
		}
	}
	if len(list) != 9 {
		t.Errorf("got %d events, want 9", len(list))
	}
}

func TestShow(t *testing.T) {
	p, err := Show(context.Background(), query("2013-06-01"), "Rousseff")
	if err != nil {
		t.Fatal(err)
	}
	want(t, "counts", p.Counts, map[schema.EventType]int{schema.Visit: 1, schema.Meeting: 1})
	p, err = Show(context.Background(), query("2013-06-01"), "dm:visit/2013-10/dilma-rousseff/US")
	if err != nil {
		t.Fatal(err)
	}
	if p.Event == nil || len(p.Reports) != 2 || len(p.Event.Evidence) != 2 || p.Event.Evidence[1].Source != "Le Poste" {
		t.Errorf("event by a former id: got %+v", p)
	}
	p, err = Show(context.Background(), query("2013-06-01"), "visit/2013-05-29/joe-biden/BR")
	if err != nil {
		t.Fatal(err)
	}
	want(t, "parts", ids(p.Parts), []string{"meeting/2013-05-31/biden-rousseff"})
}

func TestFind(t *testing.T) {
	for name, id := range map[string]string{
		"Joe Biden": "person/joe-biden", "joe biden": "person/joe-biden", "Francois Hollande": "person/francois-hollande", "Biden": "person/joe-biden",
		"US": "country/US", "america": "country/US", "dm:org/un": "org/un", "UN": "org/un", "person/max-merkel": "person/max-merkel",
		"Dilma Roussef": "person/dilma-rousseff", " Brazil ": "country/BR",
	} {
		e, err := Find(context.Background(), world(), name)
		if err != nil || e.ID != id {
			t.Errorf("Find(%q): got %s, %v, want %s", name, e.ID, err, id)
		}
	}
}

func TestFindNothingOrTooMuch(t *testing.T) {
	var ambiguous *AmbiguousError
	_, err := Find(context.Background(), world(), "Merkel")
	if !errors.As(err, &ambiguous) || len(ambiguous.Candidates) != 2 || !strings.Contains(err.Error(), "person/angela-merkel (Angela Merkel)") {
		t.Errorf("Merkel: got %v, want two candidates", err)
	}
	var unknown *UnknownError
	_, err = Find(context.Background(), world(), "Irax")
	if !errors.As(err, &unknown) || !slices.Equal(unknown.Near, []string{"Iran", "Iraq"}) {
		t.Errorf("Irax: got %v, want Iran and Iraq to be suggested", err)
	}
	for _, name := range []string{"", "Zaphod", "  "} {
		if _, err = Find(context.Background(), world(), name); !errors.As(err, &unknown) {
			t.Errorf("Find(%q): got %v, want an UnknownError", name, err)
		}
	}
}

func TestFindSource(t *testing.T) {
	if s, err := FindSource(context.Background(), world(), "the wire"); err != nil || s != "The Wire" {
		t.Errorf("got %q, %v", s, err)
	}
	if _, err := FindSource(context.Background(), world(), "The Wyre"); err == nil || !strings.Contains(err.Error(), "The Wire") {
		t.Errorf("got %v, want The Wire to be suggested", err)
	}
}

func TestSelect(t *testing.T) {
	for name, tc := range map[string]struct {
		part Part
		want int
	}{
		"all":      {Part{}, 9},
		"one hop":  {Part{Around: "person/dilma-rousseff", Hops: 1}, 2},
		"two hops": {Part{Around: "person/dilma-rousseff", Hops: 2}, 7},
		"between":  {Part{Between: []string{"country/US", "country/CO"}}, 1},
	} {
		s, err := Select(context.Background(), query("2013-06-01"), tc.part)
		if err != nil {
			t.Fatal(err)
		}
		if len(s.Events) != tc.want || s.Whole != (name == "all") {
			t.Errorf("%s: got %d events, whole %t, want %d", name, len(s.Events), s.Whole, tc.want)
		}
		if !slices.IsSortedFunc(s.Events, func(a, b schema.Event) int { return strings.Compare(a.ID, b.ID) }) {
			t.Errorf("%s: events are not sorted", name)
		}
	}
}

func TestSelectBringsWhatEventsName(t *testing.T) {
	q := query("2013-06-01")
	q.Evidence, q.Sources = true, []string{"Le Poste"}
	s, err := Select(context.Background(), q, Part{})
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Entities) != 3 || len(s.Articles) != 2 || len(s.Quotes[s.Events[0].ID]) != 2 {
		t.Errorf("got entities %v, articles %v, quotes %v", s.Entities, s.Articles, s.Quotes)
	}
}

// TestOrderOfTheGraphDoesNotMatter shuffles the events: every answer stays the same.
func TestOrderOfTheGraphDoesNotMatter(t *testing.T) {
	answers := func(m *Memory) []any {
		q := Query{Graph: m, Today: day("2013-06-01"), Filter: Filter{Evidence: true}}
		ctx := context.Background()
		a, _ := Timeline(ctx, q)
		b, _ := WhoMet(ctx, q, "person/joe-biden")
		c, _ := Path(ctx, q, "person/dilma-rousseff", "person/angela-merkel")
		d, _ := Top(ctx, q, "people", 0)
		e, _ := Firsts(ctx, q, 1)
		f, _ := Compare(ctx, q, "The Wire", "Le Poste")
		g, _ := Select(ctx, q, Part{Around: "person/joe-biden", Hops: 2})
		return []any{a, b, c, d, e, f, g}
	}
	first := answers(world())
	for seed := range uint64(20) {
		m := world()
		rng := rand.New(rand.NewPCG(seed, 1))
		rng.Shuffle(len(m.AllEvents), func(i, j int) { m.AllEvents[i], m.AllEvents[j] = m.AllEvents[j], m.AllEvents[i] })
		rng.Shuffle(len(m.AllEntities), func(i, j int) { m.AllEntities[i], m.AllEntities[j] = m.AllEntities[j], m.AllEntities[i] })
		want(t, fmt.Sprintf("seed %d", seed), answers(m), first)
	}
}

func TestSlips(t *testing.T) {
	for _, tc := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"iran", "iraq", 1}, {"a", "abc", 2}, {"rousseff", "roussef", 1}, {"merkel", "merkle", 1}, {"short", "much longer", 4}, {"abcdef", "uvwxyz", 4}} {
		s := &speller{want: tc.a, limit: 3}
		if got := min(s.slips(tc.b), 4); got != tc.want {
			t.Errorf("slips(%q, %q): got %d, want %d", tc.a, tc.b, got, tc.want)
		}
		if d := schema.Slips(tc.a, tc.b); d <= 3 && d != s.slips(tc.b) {
			t.Errorf("slips(%q, %q): got %d, schema.Slips %d", tc.a, tc.b, s.slips(tc.b), d)
		}
	}
}
