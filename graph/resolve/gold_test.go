package resolve

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"demarche/schema"
)

// goldRecord is a line of the gold file: what a careful reader says of one story.
type goldRecord struct {
	Doc     string                `json:"doc"`
	CopyOf  string                `json:"copy_of"`
	Events  []goldEvent           `json:"events"`
	Persons map[string]goldPerson `json:"persons"`
}

// goldEvent is an event of the gold file.
type goldEvent struct {
	ID, Ref, Type, Status       string
	Persons, Visitors, Orgs     []string
	Countries                   []string
	From, To, Place, Start, End string
	PlaceCountry                string `json:"place_country"`
	When, Reason, Quote         string
	PartOf                      string `json:"part_of"`
	Main, Sure                  bool
}

// goldPerson is a person of the gold file.
type goldPerson struct{ Country, Office string }

// goldDir holds the stories and their gold, relative to this package.
const goldDir = "../../../shared/eval/stories"

// readLines reads a JSON-lines file, or skips the test where it is absent.
func readLines[T any](t testing.TB, name string) []T {
	t.Helper()
	f, err := os.Open(filepath.Join(goldDir, name))
	if err != nil {
		t.Skipf("no evaluation data: %v", err)
	}
	defer f.Close()
	var list []T
	d := json.NewDecoder(bufio.NewReader(f))
	for {
		var v T
		if err := d.Decode(&v); err == io.EOF {
			return list
		} else if err != nil {
			t.Fatal(err)
		}
		list = append(list, v)
	}
}

// storyline finds the number of a storyline in a story's id, passage that of a passage.
var (
	storyline = regexp.MustCompile(`-s(\d+)-`)
	passage   = regexp.MustCompile(`-p(\d+)`)
)

// learning tells whether a story is in the half to learn from.
func learning(id string) bool {
	if m := storyline.FindStringSubmatch(id); m != nil {
		n, _ := strconv.Atoi(m[1])
		return n <= 4
	}
	m := passage.FindStringSubmatch(id)
	n, _ := strconv.Atoi(m[1])
	return n%2 == 0
}

// goldStories returns the gold as stories with reports, and the gold itself.
func goldStories(t testing.TB, keep func(id string) bool) ([]Story, []goldRecord) {
	t.Helper()
	articles := map[string]schema.Article{}
	for _, a := range readLines[schema.Article](t, "articles.jsonl") {
		articles[a.ID] = a
	}
	var stories []Story
	var gold []goldRecord
	for _, g := range readLines[goldRecord](t, "gold.jsonl") {
		if keep(g.Doc) {
			stories = append(stories, Story{Record: asRecord(g, articles[g.Doc]), Sketch: Sketch(articles[g.Doc].Text)})
			gold = append(gold, g)
		}
	}
	return stories, gold
}

// asRecord turns gold into the record that a perfect reader of the story would give.
func asRecord(g goldRecord, a schema.Article) schema.Record {
	r := schema.Record{Article: a, Entities: []schema.Entity{}, Events: []schema.Report{}}
	entities := map[string]schema.Entity{}
	for _, e := range g.Events {
		r.Events = append(r.Events, asReport(e, g.Persons, entities))
	}
	for _, e := range entities {
		r.Entities = append(r.Entities, e)
	}
	slices.SortFunc(r.Entities, func(a, b schema.Entity) int { return compareBearers(bearer{id: a.ID}, bearer{id: b.ID}) })
	return r
}

// asReport turns an event of the gold into a report and adds its entities.
func asReport(e goldEvent, persons map[string]goldPerson, entities map[string]schema.Entity) schema.Report {
	r := schema.Report{
		ID: e.ID, Type: schema.EventType(e.Type), Status: schema.Status(e.Status), From: e.From, To: e.To, PlaceCountry: e.PlaceCountry,
		PartOf: e.PartOf, Reason: e.Reason, Confidence: 1, Main: e.Main, Evidence: []schema.Evidence{{Span: schema.Span{Text: e.Quote}}},
	}
	add := func(kind schema.Kind, id, name, country string, role schema.Role, side string) {
		entities[id] = schema.Entity{ID: id, Kind: kind, Name: name, Country: country}
		r.Participants = append(r.Participants, schema.Participant{Entity: id, Role: role, Side: side})
	}
	for _, name := range e.Persons {
		role := schema.RoleParticipant
		if e.Type == "visit" {
			role = schema.RoleHost
			if slices.Contains(e.Visitors, name) {
				role = schema.RoleVisitor
			}
		}
		add(schema.Person, "person/"+schema.Slug(name), name, persons[name].Country, role, persons[name].Country)
	}
	for _, code := range e.Countries {
		add(schema.Country, "country/"+code, code, "", schema.RoleParticipant, code)
	}
	for _, name := range e.Orgs {
		add(schema.Organization, "org/"+schema.Slug(name), name, "", schema.RoleParticipant, name)
	}
	if e.Place != "" {
		r.Place = "place/" + schema.Slug(e.Place)
		entities[r.Place] = schema.Entity{ID: r.Place, Kind: schema.Place, Name: e.Place, Country: e.PlaceCountry}
	}
	if e.Start != "" || e.When != "" {
		r.Time = &schema.Time{Start: e.Start, End: e.End, Text: e.When, Precision: schema.PrecisionOf(e.Start)}
	}
	return r
}

// dump writes what score_stories.py reads, into the folder that an environment variable names.
func dump(t *testing.T, stories []Story, g Graph) {
	dir := os.Getenv("DEMARCHE_DUMP")
	if dir == "" {
		return
	}
	write := func(name string, lines func(*json.Encoder)) {
		f, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		lines(json.NewEncoder(f))
		f.Close()
	}
	write("reports.jsonl", func(e *json.Encoder) {
		for _, s := range stories {
			_ = e.Encode(s.Record)
		}
	})
	write("events.jsonl", func(e *json.Encoder) {
		for _, ev := range g.Events {
			_ = e.Encode(ev)
		}
	})
	write("articles.jsonl", func(e *json.Encoder) {
		for _, a := range g.Articles {
			_ = e.Encode(a.Article)
		}
	})
}

func TestGold(t *testing.T) {
	half := os.Getenv("DEMARCHE_HALF")
	stories, _ := goldStories(t, func(id string) bool { return half == "" || learning(id) == (half == "learn") })
	g := Resolve(stories, nil)
	dump(t, stories, g)
	t.Logf("%d stories, %d events", len(stories), len(g.Events))
}
