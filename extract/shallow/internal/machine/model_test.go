package machine

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// small is a model file of a few rows.
func small() (*Model, []byte) {
	m := &Model{TagNames: []string{"NN", "VBD"}, LabelNames: []string{"nsubj"},
		Lexicon: Lexicon{NewWord("met").Lower: {Sure: 2, Habit: NewHabit([4]uint8{1, 0, 1, 1})}}}
	data := Encode(m.AppendHead(nil), map[uint32][]Cell{3: {{0, -7}, {1, 100}}, 5: {{1, -128}}})
	data = EncodeMoves(data, map[uint32][]Cell{7: {{0, 1}, {3, -4}}})
	return m, Encode(data, map[uint32][]Cell{})
}

// TestModelRoundTrip: what is written is read.
func TestModelRoundTrip(t *testing.T) {
	want, data := small()
	got, err := ReadModel(data)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want.TagNames, got.TagNames) + cmp.Diff(want.LabelNames, got.LabelNames) + cmp.Diff(want.Lexicon, got.Lexicon); d != "" {
		t.Error(d)
	}
	var scores Scores
	got.Tagger.Add(&scores, []uint32{3, 5, 9, 3})
	if scores[0] != -14 || scores[1] != 72 {
		t.Errorf("tagger: got %v", scores[:2])
	}
	var four [moves]int32
	got.Moves.Add(&four, []uint32{7, 9, 7})
	if four != [moves]int32{2, 0, 0, -8} {
		t.Errorf("moves: got %v", four)
	}
}

// TestReadModelBroken: no beginning of a file is taken for a whole one, and nothing unknown is let in.
func TestReadModelBroken(t *testing.T) {
	_, data := small()
	for n := range data {
		if _, err := ReadModel(data[:n]); err == nil {
			t.Errorf("the first %d of %d bytes are taken", n, len(data))
		}
	}
	m, _ := small()
	m.Lexicon[1] = Entry{Sure: 9}
	if _, err := ReadModel(m.AppendHead(nil)); err == nil || !strings.Contains(err.Error(), "unknown tag") {
		t.Errorf("a tag too many: %v", err)
	}
	if _, _, err := DecodeMoves(EncodeMoves(nil, map[uint32][]Cell{2: {{0, 1}}})); err == nil {
		t.Error("an even key is taken")
	}
	crowd := map[uint32][]Cell{}
	for k, found := uint32(1), 0; found < 150; k += 2 {
		if k*fnvSpread>>24 == 255 {
			crowd[k], found = []Cell{{0, 1}}, found+1
		}
	}
	if _, _, err := DecodeMoves(EncodeMoves(nil, crowd)); err == nil {
		t.Error("keys that all belong at the end are taken")
	}
}

// FuzzReadModel: whatever the bytes, an answer and no panic.
func FuzzReadModel(f *testing.F) {
	_, data := small()
	f.Add(data)
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := ReadModel(data); m == nil && err == nil {
			t.Error("neither a model nor an error")
		}
	})
}

// TestTableFull: every one of many keys is found again, and no other.
func TestTableFull(t *testing.T) {
	rows := map[uint32][]Cell{}
	for i := uint32(1); i <= 5000; i++ {
		rows[i*7] = []Cell{{uint8(i % MaxClasses), 1}}
	}
	table, rest, err := Decode(Encode(nil, rows), MaxClasses)
	if err != nil || len(rest) > 0 {
		t.Fatal(rest, err)
	}
	for k := uint32(1); k < 36000; k++ {
		var scores Scores
		table.Add(&scores, []uint32{k})
		row, want := rows[k]
		if got := slices.Index(scores[:], 1); want != (got >= 0) || want && got != int(row[0].Class) {
			t.Fatalf("key %d: got class %d", k, got)
		}
	}
}

// TestTableDense: long rows and short ones together give the sums of their weights, but for one and the same number.
func TestTableDense(t *testing.T) {
	const classes = 45
	rows := map[uint32][]Cell{5: {{2, 100}, {44, -128}}}
	want := [classes]int{2: 100, 44: -128}
	for key := uint32(7); key < 7+2*200; key += 2 {
		for c := range uint8(40) {
			w := int8(int(key)*int(c+3)%256 - 128)
			rows[key] = append(rows[key], Cell{c, w})
			want[c] += int(w)
		}
	}
	table, _, err := Decode(Encode(nil, rows), classes)
	if err != nil {
		t.Fatal(err)
	}
	var features []uint32
	for key := range rows {
		features = append(features, key)
	}
	var scores Scores
	table.Add(&scores, features)
	for c := range want {
		if got := int(scores[c] - scores[classes-2]); got != want[c]-want[classes-2] {
			t.Errorf("class %d: got %d, want %d", c, got, want[c]-want[classes-2])
		}
	}
	if _, _, err := Decode(Encode(nil, rows), 40); err == nil {
		t.Error("a class too many is taken")
	}
}

// TestTagSure: a sure word bears its tag whatever the weights say.
func TestTagSure(t *testing.T) {
	_, data := small()
	m, err := ReadModel(data)
	if err != nil {
		t.Fatal(err)
	}
	var s Scratch
	m.Tag(&s, []Word{m.Lexicon.Word("MET"), m.Lexicon.Word("him")})
	if want := []uint8{1, 0}; !slices.Equal(s.Tags, want) {
		t.Errorf("got %v, want %v", s.Tags, want)
	}
}
