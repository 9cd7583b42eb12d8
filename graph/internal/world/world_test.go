package world

import (
	"strings"
	"testing"

	"demarche/schema"

	"github.com/google/go-cmp/cmp"
)

func TestStoriesAreRecords(t *testing.T) {
	w := New(7)
	statuses, copies := map[schema.Status]int{}, 0
	for n := range 400 {
		r := w.Story(n)
		if err := r.Check(); err != nil {
			t.Fatalf("story %d: %v", n, err)
		}
		for _, e := range r.Events {
			statuses[e.Status]++
		}
		if original, ok := CopyOf(n); ok {
			copies++
			if strings.Contains(w.Story(original).Article.Text, r.Article.Text) {
				t.Errorf("story %d is no reworded copy", n)
			}
		}
		if words := len(strings.Fields(r.Article.Text)); words < 300 {
			t.Errorf("story %d has %d words", n, words)
		}
	}
	if statuses[schema.Held] == 0 || statuses[schema.Planned] == 0 || statuses[schema.Postponed] == 0 || statuses[schema.Cancelled] == 0 || copies < 10 {
		t.Errorf("statuses %v, %d copies", statuses, copies)
	}
}

func TestSameSeedSameWorld(t *testing.T) {
	for _, n := range []int{0, 3, 17, 31, 1000} {
		if diff := cmp.Diff(New(7).Story(n), New(7).Story(n)); diff != "" {
			t.Errorf("story %d: %s", n, diff)
		}
		if cmp.Equal(New(7).Story(n), New(8).Story(n)) {
			t.Errorf("story %d is the same with another seed", n)
		}
	}
	if w := New(7); w.Event(4) != 1 || w.Event(7) != 1 {
		t.Error("four stories tell of one trip")
	}
}
