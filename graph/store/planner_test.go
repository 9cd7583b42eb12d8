package store

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// newsroom fills a store with people who met, days and places, some of them rare and some hubs.
func newsroom(t testing.TB) *Store {
	t.Helper()
	s, err := OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	want := map[quad.IRI][]quad.Quad{}
	for n := range 300 {
		label := quad.IRI(fmt.Sprintf("dm:meeting/%03d", n))
		add := func(p string, o quad.Value) {
			want[label] = append(want[label], quad.Quad{Subject: label, Predicate: quad.IRI(p), Object: o, Label: label})
		}
		add("rdf:type", quad.IRI("dm:Meeting"))
		add("dm:participant", quad.IRI(fmt.Sprintf("dm:person/%d", n%7)))
		add("dm:participant", quad.IRI(fmt.Sprintf("dm:person/%d", n%11)))
		add("dm:participant", quad.IRI("dm:person/hub"))
		add("dm:day", quad.IRI(fmt.Sprintf("dm:day/2023-01-%02d", 1+n%28)))
		add("dm:start", quad.String(fmt.Sprintf("2023-01-%02d", 1+n%28)))
		add("dm:place", quad.IRI(fmt.Sprintf("dm:place/%d", n%3)))
	}
	if _, err := s.Apply(context.Background(), want); err != nil {
		t.Fatal(err)
	}
	return s
}

// questions are queries whose answers must not depend on the planner.
var questions = map[string]string{
	"one step":         `g.V("<dm:person/3>").In("<dm:participant>").All()`,
	"several starts":   `g.V("<dm:day/2023-01-03>", "<dm:day/2023-01-04>").In("<dm:day>").All()`,
	"two steps":        `g.V("<dm:person/3>").In("<dm:participant>").Out("<dm:place>").Unique().All()`,
	"both":             `g.V("<dm:person/3>").In("<dm:participant>").And(g.V("<dm:person/5>").In("<dm:participant>")).All()`,
	"hub and rare":     `g.V("<dm:person/hub>").In("<dm:participant>").Has("<dm:day>", "<dm:day/2023-01-09>").All()`,
	"has and save":     `g.V().Has("<dm:day>", "<dm:day/2023-01-09>").Save("<dm:start>", "start").All()`,
	"type and place":   `g.V().Has("<rdf:type>", "<dm:Meeting>").Has("<dm:place>", "<dm:place/2>").Has("<dm:participant>", "<dm:person/4>").All()`,
	"back":             `g.V("<dm:person/2>").Tag("who").In("<dm:participant>").Out("<dm:day>").All()`,
	"literal":          `g.V("2023-01-05").In("<dm:start>").All()`,
	"nothing there":    `g.V("<dm:person/none>").In("<dm:participant>").All()`,
	"range from a hub": `g.V("<dm:person/3>").In("<dm:participant>").Has("<dm:start>", gt("2023-01-20")).All()`,
	"except":           `g.V("<dm:person/3>").In("<dm:participant>").Except(g.V("<dm:person/5>").In("<dm:participant>")).All()`,
	"all predicates":   `g.V("<dm:meeting/001>").OutPredicates().All()`,
	"through labels":   `g.V("<dm:person/3>").LabelContext("<dm:meeting/003>").In("<dm:participant>").All()`,
}

// answers runs a query over qs and returns its rows, sorted.
func answers(t *testing.T, qs graph.QuadStore, text string) []string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	var rows []string
	err := execute(ctx, qs, "gizmo", text, Limits{}, func(row any) error {
		data, err := json.Marshal(row)
		rows = append(rows, string(data))
		return err
	})
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	slices.Sort(rows)
	return rows
}

func TestPlannerChangesNoAnswer(t *testing.T) {
	s := newsroom(t)
	err := s.Read(context.Background(), func(v *View) error {
		for name, text := range questions {
			stock := answers(t, v.session.qs, text)
			ours := answers(t, &planned{v.session.qs, v.session.db}, text)
			if !slices.Equal(ours, stock) {
				t.Errorf("%s: %d rows, want %d", name, len(ours), len(stock))
			}
			if len(stock) == 0 != (name == "nothing there") {
				t.Errorf("%s: %d rows: tests nothing", name, len(stock))
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestPlannerReadsLittle(t *testing.T) {
	s := newsroom(t)
	err := s.Read(context.Background(), func(v *View) error {
		p := &planned{v.session.qs, v.session.db}
		id, _, err := v.session.reader.node(context.Background(), quad.IRI("dm:day/2023-01-09"))
		if err != nil {
			return err
		}
		if n := p.count(context.Background(), byObject, id); n == 0 || n > 20 {
			t.Errorf("a rare day counts %d", n)
		}
		if size, cost := p.guess(quad.Predicate); size <= p.Size() || cost <= 2 {
			t.Errorf("all of a predicate: size %d, cost %d", size, cost)
		}
		if size, err := p.QuadIteratorSize(context.Background(), quad.Subject, nil); err != nil || size.Value > perSubject {
			t.Errorf("a subject: %+v, %v", size, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// BenchmarkQuestions measures the queries of TestPlannerChangesNoAnswer together, with the planner
// and as Cayley plans them itself.
func BenchmarkQuestions(b *testing.B) {
	s := newsroom(b)
	for _, planner := range []bool{true, false} {
		b.Run(fmt.Sprint("planner ", planner), func(b *testing.B) {
			for b.Loop() {
				err := s.Read(context.Background(), func(v *View) error {
					var qs graph.QuadStore = v.session.qs
					if planner {
						qs = &planned{v.session.qs, v.session.db}
					}
					for _, text := range questions {
						if err := execute(context.Background(), qs, "gizmo", text, Limits{}, func(any) error { return nil }); err != nil {
							return err
						}
					}
					return nil
				})
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// FuzzQuery runs any text as a query of each language: it may fail and must not panic, hang or leave
// the store unusable.
func FuzzQuery(f *testing.F) {
	for _, text := range questions {
		f.Add(text)
	}
	for _, text := range []string{`{ nodes(id: <dm:person/3>) { id, <dm:participant> @rev { id } } }`, `[{"id": null, "<dm:day>": "<dm:day/2023-01-09>"}]`, `g.V().Out().Limit(3).ForEach(function(d) { g.Emit(d) })`, `g.V().In("<dm:participant>", gt("2023-01-20")).All()`, "{", "[", "g."} {
		f.Add(text)
	}
	s := newsroom(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, lang := range Languages() {
			start := time.Now()
			_ = s.Query(context.Background(), lang, text, Limits{Rows: 50, Timeout: 100 * time.Millisecond}, func(row any) error {
				_, err := json.Marshal(row)
				return err
			})
			if took := time.Since(start); took > 5*time.Second {
				t.Fatalf("%s: %s", lang, took)
			}
		}
		if _, err := s.Size(context.Background()); err != nil {
			t.Fatal(err)
		}
	})
}
