package graph_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"demarche/graph/ask"
	"demarche/graph/store"
	"demarche/schema"

	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"
)

// asked are questions with what differs from one time to the next taken from a random source; each
// returns its answer.
var asked = map[string]func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error){
	"who-met": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) { return ask.WhoMet(ctx, q, oneOf(r, m)) },
	"met": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) {
		return ask.Met(ctx, q, oneOf(r, m), oneOf(r, m))
	},
	"trips": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) { return ask.Trips(ctx, q, "") },
	"trips of": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) {
		return ask.Trips(ctx, q, oneOf(r, m))
	},
	"timeline":    func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) { return ask.Timeline(ctx, q) },
	"timeline of": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) { return ask.Timeline(ctx, q, oneOf(r, m)) },
	"upcoming": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) {
		return ask.Upcoming(ctx, q, r.IntN(2) == 0)
	},
	"changes": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) { return ask.Changes(ctx, q) },
	"firsts":  func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) { return ask.Firsts(ctx, q, 1+r.IntN(4)) },
	"path": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) {
		return ask.Path(ctx, q, person(r, m), person(r, m))
	},
	"top": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) {
		return ask.Top(ctx, q, ask.Rankings()[r.IntN(len(ask.Rankings()))], r.IntN(20))
	},
	"compare": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) {
		return ask.Compare(ctx, q, m.AllArticles[r.IntN(len(m.AllArticles))].Source, m.AllArticles[r.IntN(len(m.AllArticles))].Source)
	},
	"show": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) { return ask.Show(ctx, q, oneOf(r, m)) },
	"show event": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) {
		return ask.Show(ctx, q, m.AllEvents[r.IntN(len(m.AllEvents))].ID)
	},
	"around": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) {
		return ask.Select(ctx, q, ask.Part{Around: oneOf(r, m), Hops: 1 + r.IntN(3)})
	},
	"source": func(q ask.Query, r *rand.Rand, m *ask.Memory) (any, error) {
		return ask.FindSource(ctx, q.Graph, m.AllArticles[r.IntN(len(m.AllArticles))].Source)
	},
}

// oneOf returns the id of an entity.
func oneOf(r *rand.Rand, m *ask.Memory) string { return m.AllEntities[r.IntN(len(m.AllEntities))].ID }

// person returns the id of a person.
func person(r *rand.Rand, m *ask.Memory) string {
	for {
		if e := m.AllEntities[r.IntN(len(m.AllEntities))]; e.Kind == schema.Person {
			return e.ID
		}
	}
}

// randomFilter returns a filter with each condition in one of six cases.
func randomFilter(r *rand.Rand, m *ask.Memory) (f ask.Filter) {
	sometimes := func(set func()) {
		if r.IntN(6) == 0 {
			set()
		}
	}
	e := m.AllEvents[r.IntN(len(m.AllEvents))]
	sometimes(func() { f.People = []string{person(r, m), person(r, m)} })
	sometimes(func() { f.Countries = append(ask.Sides(e), "BR") })
	sometimes(func() { f.Places = []string{e.Place, oneOf(r, m)} })
	sometimes(func() { f.Organizations = []string{"org/un", "org/eu"} })
	sometimes(func() { f.Types = []schema.EventType{schema.EventTypes()[r.IntN(4)], schema.Visit} })
	sometimes(func() { f.Statuses = []schema.Status{schema.Statuses()[r.IntN(6)], schema.Held} })
	sometimes(func() { f.Since = fmt.Sprint(2014+r.IntN(6), "-0", 1+r.IntN(9)) })
	sometimes(func() { f.Until = fmt.Sprint(2018 + r.IntN(6)) })
	sometimes(func() { f.Main = true })
	sometimes(func() { f.MinConfidence = r.Float64() })
	sometimes(func() { f.Sources = []string{m.AllArticles[r.IntN(len(m.AllArticles))].Source} })
	sometimes(func() { f.Evidence = true })
	return f
}

// fromQuads returns what the quads of a store state, without its digests.
func fromQuads(t *testing.T, s *store.Store) *ask.Memory {
	t.Helper()
	m := &ask.Memory{Reports: map[string]schema.Report{}}
	err := s.Read(ctx, func(v *store.View) error {
		return v.EachLabel(ctx, func(label quad.IRI, quads []quad.Quad) error {
			learn(m, label, quads)
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// learn adds what the quads under a label state.
func learn(m *ask.Memory, label quad.IRI, quads []quad.Quad) {
	id, _ := schema.ID(label)
	if e, err := schema.EventFromQuads(id, quads); err == nil {
		m.AllEvents = append(m.AllEvents, e)
	}
	if e, err := schema.EntityFromQuads(id, quads); err == nil {
		m.AllEntities = append(m.AllEntities, e)
	}
	id, ok := schema.ArticleID(label)
	if !ok {
		return
	}
	if a, _, err := schema.ArticleFromQuads(id, quads); err == nil {
		m.AllArticles = append(m.AllArticles, a)
	}
	for _, q := range quads {
		if ref, ok := schema.ReportOf(q.Subject.(quad.IRI)); ok && q.Predicate == schema.PredEventType {
			if r, _, err := schema.ReportFromQuads(ref, quads); err == nil {
				m.Reports[ref.String()] = r
			}
		}
	}
}

// TestAnswersFollowFromTheQuads asks every question with many filters: the answers, found by indexes and
// digests, are those that reading all quads gives, also in a store of a version without digests, and
// once that has got them.
func TestAnswersFollowFromTheQuads(t *testing.T) {
	dir := t.TempDir()
	g := open(t, dir)
	ingest(t, g, stories(0, 240), 60)
	checkAnswers(t, g.Store(), 12, 1)
	undigest(t, filepath.Join(dir, store.File))
	checkAnswers(t, g.Store(), 1, 2)
	ingest(t, g, stories(240, 260), 20)
	checkClean(t, g)
	checkAnswers(t, g.Store(), 3, 3)
}

// checkAnswers asks every question so many times, and compares.
func checkAnswers(t *testing.T, s *store.Store, times int, seed uint64) {
	t.Helper()
	m := fromQuads(t, s)
	t.Logf("seed %d: %d events", seed, len(m.AllEvents))
	for name, question := range asked {
		for n := range times {
			random := func() *rand.Rand { return rand.New(rand.NewPCG(seed, uint64(n))) }
			r := random()
			q := ask.Query{Graph: m, Filter: randomFilter(r, m), Today: time.Date(2019, 5, 1, 0, 0, 0, 0, time.UTC)}
			want, wantErr := question(q, random(), m)
			err := s.Read(ctx, func(v *store.View) error {
				asking := q
				asking.Graph = ask.Of(v)
				got, err := question(asking, random(), m)
				if fmt.Sprint(err) != fmt.Sprint(wantErr) {
					t.Errorf("%s, %+v: error %v, want %v", name, q.Filter, err, wantErr)
				}
				same(t, fmt.Sprintf("%s, seed %d %d", name, seed, n), asJSON(t, got), asJSON(t, want))
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
}

// asJSON writes an answer, a line each field.
func asJSON(t *testing.T, v any) string {
	t.Helper()
	data, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// undigest makes a file as versions wrote it that knew no digests.
func undigest(t *testing.T, path string) {
	t.Helper()
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	err = db.Update(func(tx *bolt.Tx) error {
		if err := tx.DeleteBucket([]byte("digests")); err != nil {
			return err
		}
		return tx.Bucket([]byte("meta")).Put([]byte("demarche"), []byte("1"))
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestCheckFindsWrongDigests spoils digests: one that is another's, one that is gone and one too many are
// found, and mended with fix.
func TestCheckFindsWrongDigests(t *testing.T) {
	dir := t.TempDir()
	g := open(t, dir)
	ingest(t, g, stories(0, 20), 20)
	db, err := bolt.Open(filepath.Join(dir, store.File), 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte("digests"))
		first, value := b.Cursor().Seek([]byte("visit/"))
		next, _ := b.Cursor().Seek([]byte("person/"))
		spoiled := append([]byte(nil), value...)
		spoiled[0]++
		return cmp.Or(b.Put(first, spoiled), b.Delete(next), b.Put([]byte("visit/1999/nobody/FR"), value))
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if f, err := g.Check(ctx, false); err != nil || f.Digests != 3 || f.Missing+f.Extra != 0 || len(f.Labels) != 3 {
		t.Errorf("check: %+v, %v, want 3 digests", f, err)
	}
	if f, err := g.Check(ctx, true); err != nil || !f.Fixed {
		t.Errorf("fix: %+v, %v", f, err)
	}
	checkClean(t, g)
}
