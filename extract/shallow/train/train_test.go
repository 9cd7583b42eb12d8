package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"demarche/extract/shallow/internal/machine"
	"demarche/extract/syntax"
	"demarche/extract/text"
)

// teacher loads the language model.
func teacher(t *testing.T) *syntax.Model {
	t.Helper()
	m, err := syntax.Load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestPerceptronLearns: after a few rounds the packed weights tell what single features cannot, and rare rows are gone.
func TestPerceptronLearns(t *testing.T) {
	p := newPerceptron()
	examples := []struct {
		features []uint32
		class    int
	}{{[]uint32{1, 3}, 0}, {[]uint32{1, 5}, 1}, {[]uint32{7, 5}, 2}, {[]uint32{7, 3}, 1}}
	say := func(features []uint32) int {
		var s machine.Scores
		p.score(&s, features)
		return top(&s, 3)
	}
	for range 400 {
		for _, e := range examples {
			p.update(e.features, e.class, say(e.features))
		}
	}
	p.update([]uint32{9}, 1, 2)
	packed := p.pack(2, 1)
	if _, kept := packed[9]; kept {
		t.Error("a row with one update is kept")
	}
	table, _, err := machine.Decode(machine.Encode(nil, packed), 3)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range examples {
		var s machine.Scores
		table.Add(&s, e.features)
		if got := top(&s, 3); got != e.class {
			t.Errorf("features %v: got %d, want %d (scores %v)", e.features, got, e.class, s[:3])
		}
	}
}

// TestPerceptronAverages: a weight that was set late counts for little.
func TestPerceptronAverages(t *testing.T) {
	p := newPerceptron()
	p.update([]uint32{1}, 0, 1)
	for range 98 {
		p.update(nil, 0, 0)
	}
	p.update([]uint32{3}, 0, 1)
	early, late := p.row(1), p.row(3)
	if a, b := p.mean(early, 0), p.mean(late, 0); a < 0.9 || b > 0.02 {
		t.Errorf("early %v, late %v", a, b)
	}
}

// TestPerceptronGrows: no row is lost when the slots double.
func TestPerceptronGrows(t *testing.T) {
	p := newPerceptron()
	for k := uint32(1); k <= 100_000; k++ {
		p.row(k * 2654435761).updates = int32(k)
	}
	for k := uint32(1); k <= 100_000; k++ {
		if got := p.row(k * 2654435761).updates; got != int32(k) {
			t.Fatalf("row %d holds %d", k, got)
		}
	}
}

// TestProjective lifts the arc that crosses and leaves others alone.
func TestProjective(t *testing.T) {
	for _, c := range []struct {
		name        string
		heads, want []int32
	}{
		{"a projective tree", []int32{1, 1, 1, 2}, []int32{1, 1, 1, 2}},
		{"a hearing is scheduled on the issue", []int32{1, 3, 3, 3, 1}, []int32{1, 3, 3, 3, 3}},
		{"two crossings", []int32{2, 3, 2, 2, 1, 0}, nil},
	} {
		got := projective(c.heads)
		if c.want != nil && !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
		if crossing(got) >= 0 {
			t.Errorf("%s: %v still crosses", c.name, got)
		}
	}
}

// TestHalves holds which stories are learnt from.
func TestHalves(t *testing.T) {
	for id, want := range map[string]bool{"devS-s1-a": true, "devS-s4-b": true, "devS-s5-a": false, "dev-p12": true, "dev-p7": false, "other": false} {
		if got := learningHalf(id); got != want || checkingHalf(id) == want {
			t.Errorf("%s: got %v", id, got)
		}
	}
}

// TestReadWords keeps plain words, the small form where there are two.
func TestReadWords(t *testing.T) {
	folder := t.TempDir()
	if err := os.MkdirAll(filepath.Join(folder, "vocab"), 0o755); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "vocab", "strings.json")
	if err := os.WriteFile(path, []byte(`["Talks","talks","Rome","B-PERSON","1997","a","co-operate","NASA"]`), 0o644); err != nil {
		t.Fatal(err)
	}
	got, err := readWords(folder)
	if want := []string{"Rome", "co-operate", "talks"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
	if _, err := readWords(t.TempDir()); err == nil {
		t.Error("no folder, no error")
	}
}

// TestHabits: words of one kind share a habit, words of two kinds do not; variation exchanges words of one kind.
func TestHabits(t *testing.T) {
	var tags index
	words := []string{"Paris", "Rome", "agreement", "economic", "letter", "visited"}
	lexicon := habits(teacher(t), words, &tags)
	habit := func(w string) machine.Habit { return lexicon.Word(w).Habit }
	if habit("agreement") != habit("letter") || habit("Rome") != habit("Paris") || habit("letter") == habit("economic") || habit("letter") == habit("visited") {
		t.Errorf("agreement %x, letter %x, Rome %x, Paris %x, economic %x, visited %x",
			habit("agreement"), habit("letter"), habit("Rome"), habit("Paris"), habit("economic"), habit("visited"))
	}
	v := newVarier(teacher(t), lexicon, words, seeded(1))
	if got := v.other("letter"); got != "letter" && got != "agreement" {
		t.Errorf("letter gives way to %s", got)
	}
	if got := v.other("Berlin"); got != "Berlin" {
		t.Errorf("an unknown word gives way to %s", got)
	}
	doc := text.New("", "The minister visited Rome. The president arrived on Monday with an economic plan.")
	told := parse(teacher(t), doc)
	for i, s := range v.vary(told) {
		if len(s.words) != len(told[i].words) || len(s.parse.Heads) != len(s.words) {
			t.Errorf("sentence %d: %d words, %d heads, had %d", i, len(s.words), len(s.parse.Heads), len(told[i].words))
		}
	}
}

// TestLearn trains on a handful of sentences and wants them back, and the same bytes a second time.
func TestLearn(t *testing.T) {
	var all strings.Builder
	for _, who := range []string{"minister", "president", "envoy", "king"} {
		for _, city := range []string{"Rome", "Berlin", "Geneva"} {
			fmt.Fprintf(&all, "The %s visited %s. The visit to %s was postponed. The %s met a delegation in %s on Monday. ", who, city, city, who, city)
		}
	}
	doc := text.New("", all.String())
	told := parse(teacher(t), doc)
	o := options{tagRounds: 5, arcRounds: 8, folds: 2, seed: 1, minTagUpdate: 1, minArcUpdate: 1, minWeight: 1}
	data := learn(told, told, machine.Lexicon{}, index{}, o)
	if !bytes.Equal(data, learn(told, told, machine.Lexicon{}, index{}, o)) {
		t.Error("another result the second time")
	}
	m, err := machine.ReadModel(data)
	if err != nil {
		t.Fatal(err)
	}
	f := measure(told, m)
	if f.tokens == 0 || 100*f.labels < 97*f.tokens {
		t.Errorf("of %d tokens %d heads and %d labels are right", f.tokens, f.heads, f.labels)
	}
}
