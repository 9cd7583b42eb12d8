package event

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWhy(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mine.yaml")
	own := "triggers:\n  - {name: parley, type: meeting, pos: verb, lemmas: [parley], subject: participant}\ncues:\n  - {status: denied, pos: verb, lemmas: [pooh-pooh, postpone]}\n"
	if err := os.WriteFile(path, []byte(own), 0o644); err != nil {
		t.Fatal(err)
	}
	r, err := LoadRules(path)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ word, source, text string }{
		{"visits", "triggers.yaml:", "verb that tells of a visit (trigger visit)"},
		{"Visited", "triggers.yaml:", "verb that tells of a visit"},
		{"parleyed", "mine.yaml:2", "verb that tells of a meeting (trigger parley)"},
		{"postponed", "mine.yaml:4", "verb by which an event is denied (cue)"},
		{"postponed", "status.yaml:", "verb by which an event is postponed, and planned where it is denied (cue)"},
	}
	for _, tt := range tests {
		found := false
		for _, reason := range r.Why(tt.word) {
			found = found || strings.Contains(reason.Source, tt.source) && strings.Contains(reason.Text, tt.text)
		}
		if !found {
			t.Errorf("%s: got %v, want %s %s", tt.word, r.Why(tt.word), tt.source, tt.text)
		}
	}
	if got := r.Why("postponed"); !strings.Contains(got[0].Source, "mine.yaml") {
		t.Errorf("the own cue is asked first: got %v", got)
	}
	if got := r.Why("table lamp"); got != nil {
		t.Errorf("no rule: got %v", got)
	}
	if _, ok := r.Trigger("parley"); !ok {
		t.Error("the own trigger is not found by its name")
	}
	if _, ok := r.Trigger("nonsense"); ok {
		t.Error("a trigger of no name is found")
	}
}

// FuzzRules reads any YAML as a user's file on top of the built-in rules.
func FuzzRules(f *testing.F) {
	f.Add("triggers: [{name: a, type: visit, pos: verb, lemmas: [go], preps: {to: destination}}]\ncues: [{status: held, pos: noun, lemmas: [b]}]")
	f.Add("triggers:\n  - &a {name: *a}\n")
	f.Add("cues: {a: b}\ntriggers: [[], 7, ~]")
	f.Add("triggers: [{name: a, name: b, lemmas: {c: d}}]")
	f.Fuzz(func(t *testing.T, yaml string) {
		path := filepath.Join(t.TempDir(), "x.yaml")
		if err := os.WriteFile(path, []byte(yaml), 0o644); err != nil {
			t.Fatal(err)
		}
		r, err := LoadRules(path)
		if err != nil {
			if !strings.Contains(err.Error(), path) {
				t.Fatalf("error without its file: %v", err)
			}
			return
		}
		for _, word := range []string{"go", "visits", "b", ""} {
			r.Why(word)
		}
	})
}
