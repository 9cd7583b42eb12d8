package resolve

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"demarche/graph/internal/world"
	"demarche/schema"

	"github.com/google/go-cmp/cmp"
)

// shadow is what someone holds who applies every delta of a state.
type shadow struct {
	articles map[string]Article
	events   map[string]schema.Event
	entities map[string]schema.Entity
}

// apply takes over what a delta names, and nothing else.
func (m shadow) apply(s *State, d Delta) {
	take(m.articles, d.Articles, s.Article)
	take(m.events, d.Events, s.Event)
	take(m.entities, d.Entities, s.Entity)
}

// take takes over or drops what ids name.
func take[T any](into map[string]T, ids []string, get func(string) (T, bool)) {
	for _, id := range ids {
		if v, ok := get(id); ok {
			into[id] = v
		} else {
			delete(into, id)
		}
	}
}

// newShadow returns the shadow of a whole graph.
func newShadow(g Graph) shadow {
	m := shadow{map[string]Article{}, map[string]schema.Event{}, map[string]schema.Entity{}}
	for _, a := range g.Articles {
		m.articles[a.ID] = a
	}
	for _, e := range g.Events {
		m.events[e.ID] = e
	}
	for _, e := range g.Entities {
		m.entities[e.ID] = e
	}
	return m
}

// remembered is a memory of maps.
type remembered struct {
	values  map[string]string
	stories map[string]Story
	rules   []schema.Judgement
}

// Recall returns a value.
func (m remembered) Recall(key string) ([]byte, error) {
	if v, ok := m.values[key]; ok {
		return []byte(v), nil
	}
	return nil, nil
}

// RecallAll walks through the keys with a prefix.
func (m remembered) RecallAll(prefix string, fn func(string, []byte) error) error {
	var keys []string
	for key := range m.values {
		if strings.HasPrefix(key, prefix) {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		if err := fn(key, []byte(m.values[key])); err != nil {
			return err
		}
	}
	return nil
}

// Story returns a story.
func (m remembered) Story(id string) (*Story, error) {
	s, ok := m.stories[id]
	if !ok {
		return nil, errors.New("no such story")
	}
	return &s, nil
}

// save writes a state into a memory, with the stories that there are now.
func (m *remembered) save(t *testing.T, s *State, stories map[string]Story) {
	t.Helper()
	err := s.Save(func(key string, value []byte) error {
		if value == nil {
			delete(m.values, key)
		} else {
			m.values[key] = string(value)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	m.stories = maps.Clone(stories)
}

// TestMemoryIsEnough changes stories and rulings at random with states that recall what they need:
// now and then the same one goes on, and now and then a new one starts from the memory.
func TestMemoryIsEnough(t *testing.T) {
	for seed := range uint64(12) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			m := &remembered{values: map[string]string{}}
			follow(t, seed+100, 60, m)
			want := remembered{values: map[string]string{}}
			s := New()
			var changes []Change
			for id, story := range m.stories {
				changes = append(changes, Change{id, &story})
			}
			rules := m.rules
			s.Update(changes, &rules)
			want.save(t, s, m.stories)
			if diff := cmp.Diff(m.values, want.values); diff != "" {
				t.Errorf("the memory is not that of everything at once, got - want +:\n%s", diff)
			}
		})
	}
}

// TestDeltasAreEnough changes stories and rulings at random and checks after each step that someone
// who follows the deltas holds what resolving everything anew gives.
func TestDeltasAreEnough(t *testing.T) {
	for seed := range uint64(12) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) { follow(t, seed, 60, nil) })
	}
}

// follow takes a number of random steps, with a memory if m is not nil.
func follow(t *testing.T, seed uint64, steps int, m *remembered) {
	r := rand.New(rand.NewPCG(seed, 0))
	w := world.New(7)
	s, held := New(), newShadow(Graph{})
	if m != nil {
		s = Recall(m, nil)
	}
	stories := map[string]Story{}
	var rules []schema.Judgement
	for step := range steps {
		what := r.IntN(12)
		var changes []Change
		first := r.IntN(60)
		for n := first; n < first+1+r.IntN(8); n++ {
			record := w.Story(n)
			id := record.Article.ID
			if what < 7 {
				if r.IntN(6) == 0 {
					record.Events = record.Events[:1]
				}
				story := Story{record, Sketch(record.Article.Text)}
				stories[id], changes = story, append(changes, Change{id, &story})
			} else if what < 9 {
				delete(stories, id)
				changes = append(changes, Change{id, nil})
			}
		}
		var judgements *[]schema.Judgement
		if what >= 9 {
			rules = ruleAtRandom(r, rules, step)
			judgements = &rules
		}
		held.apply(s, s.Update(changes, judgements))
		if s.Err() != nil {
			t.Fatalf("step %d (%d): %v", step, what, s.Err())
		}
		if m != nil {
			m.save(t, s, stories)
			m.rules = rules
			if r.IntN(3) > 0 {
				s = Recall(m, rules)
			}
		}
		var list []Story
		for _, story := range stories {
			list = append(list, story)
		}
		want := newShadow(Resolve(list, rules))
		if diff := cmp.Diff(held, want, cmp.AllowUnexported(shadow{})); diff != "" {
			t.Fatalf("step %d (%d), got - want +:\n%s", step, what, diff)
		}
	}
}

// onEntities rules that two people are one, or names one anew.
func onEntities(r *rand.Rand, step int) schema.Judgement {
	someone := func() string { return world.New(7).Story(r.IntN(60)).Entities[2+r.IntN(2)].ID }
	j := schema.Judgement{ID: fmt.Sprint("j", step), Verdict: schema.Same, Entities: []string{someone()}}
	if r.IntN(2) == 0 {
		j.Verdict, j.Name = schema.Rename, fmt.Sprint("Name ", step)
		return j
	}
	j.Entities = append(j.Entities, someone())
	return j
}

// ruleAtRandom adds a ruling or takes one back.
func ruleAtRandom(r *rand.Rand, rules []schema.Judgement, step int) []schema.Judgement {
	if len(rules) > 0 && r.IntN(3) == 0 {
		n := r.IntN(len(rules))
		return append(append([]schema.Judgement{}, rules[:n]...), rules[n+1:]...)
	}
	ref := func() schema.ReportRef {
		return schema.ReportRef{Article: fmt.Sprintf("w-%06d", r.IntN(60)), Event: fmt.Sprintf("e%d", 1+r.IntN(3))}
	}
	if r.IntN(4) == 0 {
		return append(append([]schema.Judgement{}, rules...), onEntities(r, step))
	}
	j := schema.Judgement{ID: fmt.Sprint("j", step), Verdict: []schema.Verdict{schema.Wrong, schema.Same, schema.Differ}[r.IntN(3)], Reports: []schema.ReportRef{ref()}}
	if j.Verdict != schema.Wrong {
		j.Reports = append(j.Reports, ref())
	}
	next := append(append([]schema.Judgement{}, rules...), j)
	if Consistent(next) != nil {
		return rules
	}
	return next
}
