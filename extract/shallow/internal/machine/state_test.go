package machine

import (
	"slices"
	"testing"
)

// stateOf returns a state over n words without meaning.
func stateOf(n int) *State {
	s := &State{}
	s.Reset(make([]Word, n), make([]uint8, n))
	return s
}

// TestMoves walks "the minister met him" to its tree.
func TestMoves(t *testing.T) {
	s := stateOf(4)
	for _, m := range []Move{Shift, Left, Shift, Left, Shift, Right} {
		if !s.Allows(m) {
			t.Fatalf("move %d is not allowed at token %d", m, s.Next)
		}
		s.Do(m)
	}
	if want := []int16{1, 2, -1, 2}; !slices.Equal(s.Heads, want) || !s.Done() {
		t.Errorf("got heads %v, done %v, want %v", s.Heads, s.Done(), want)
	}
}

// TestAllows holds which moves fit which state.
func TestAllows(t *testing.T) {
	for _, c := range []struct {
		name  string
		moves []Move
		want  [moves]bool
	}{
		{"an empty stack", nil, [moves]bool{Shift: true}},
		{"a top without head", []Move{Shift}, [moves]bool{Shift: true, Left: true, Right: true}},
		{"a top with a head", []Move{Shift, Right}, [moves]bool{Shift: true, Reduce: true, Right: true}},
	} {
		s := stateOf(4)
		for _, m := range c.moves {
			s.Do(m)
		}
		for m := range moves {
			if got := s.Allows(Move(m)); got != c.want[m] {
				t.Errorf("%s: move %d: got %v", c.name, m, got)
			}
		}
	}
}

// TestBestMove takes the highest score among the allowed moves alone.
func TestBestMove(t *testing.T) {
	s := stateOf(3)
	if got := s.BestMove(&[moves]int32{-5, 9, 9, 9}); got != Shift {
		t.Errorf("empty stack: got %d", got)
	}
	s.Do(Shift)
	if got := s.BestMove(&[moves]int32{1, 9, 3, 3}); got != Left {
		t.Errorf("top without head: got %d, want the first of the best", got)
	}
}

// TestKids holds what is kept of a token's children.
func TestKids(t *testing.T) {
	s := stateOf(6)
	s.Tags = []uint8{1, 2, 3, 0, 4, 5}
	for _, c := range []int16{2, 1, 0, 4, 5} {
		s.arc(3, c)
	}
	want := kids{left: 0, left2: 1, right: 5, right2: 4, inner: 2, inner2: 1, leftCount: 3, rightCount: 2, leftSet: 0b1110, rightSet: 0b110000}
	if got := s.kids[3]; got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// TestClose makes one root of several loose tokens: the finite verb, though it is not the first.
func TestClose(t *testing.T) {
	ranks := RootRanks([]string{"NNP", "VBD", ",", "VB", "IN"})
	if want := []uint8{2, 4, 0, 3, 1}; !slices.Equal(ranks, want) {
		t.Errorf("ranks: got %v, want %v", ranks, want)
	}
	s := stateOf(4)
	s.Tags = []uint8{0, 2, 1, 1}
	s.Close(ranks)
	if want := []int16{2, 2, -1, 2}; !slices.Equal(s.Heads, want) {
		t.Errorf("got heads %v, want %v", s.Heads, want)
	}
}

// TestLayout wants heads before children, children from left to right, and the neighbours among them.
func TestLayout(t *testing.T) {
	s := stateOf(5)
	s.Heads = []int16{1, 3, 1, -1, 3}
	if got, want := s.Layout(), []int16{3, 1, 4, 0, 2}; !slices.Equal(got, want) {
		t.Errorf("order: got %v, want %v", got, want)
	}
	if o := s.order; o.next[0] != 2 || o.prev[2] != 0 || o.next[1] != 4 || o.prev[4] != 1 || o.prev[0] != -1 {
		t.Errorf("neighbours: next %v, prev %v", o.next, o.prev)
	}
	if want := []int16{0, 0, 2, 0, 4}; !slices.Equal(s.order.edge, want) {
		t.Errorf("edges: got %v, want %v", s.order.edge, want)
	}
	s.Give(1, 7)
	if s.Labels[1] != 7 || s.order.given[3] != 1<<7 || s.Labels[0] != NoLabel {
		t.Errorf("labels %v, given %b", s.Labels, s.order.given)
	}
}

// TestFeaturesSee wants another key wherever what a template looks at differs, and the same where nothing does.
func TestFeaturesSee(t *testing.T) {
	words := []Word{NewWord("Putin"), NewWord("met"), NewWord("Xi")}
	var a, b State
	a.Reset(words, []uint8{1, 2, 1})
	b.Reset(words, []uint8{1, 2, 1})
	a.Do(Shift)
	b.Do(Shift)
	if !slices.Equal(a.MoveFeatures(nil), b.MoveFeatures(nil)) {
		t.Error("equal states differ")
	}
	b.Tags = []uint8{1, 3, 1}
	if x, y := a.MoveFeatures(nil), b.MoveFeatures(nil); x[0] != y[0] || x[4] == y[4] {
		t.Error("the next token's tag must show in its own template and leave the stack's word alone")
	}
	if n := len(a.MoveFeatures(nil)); n != len(moveTemplates) {
		t.Errorf("%d features, %d templates", n, len(moveTemplates))
	}
}

// TestTemplatesDiffer: no template stands twice in a list, and each names known atoms.
func TestTemplatesDiffer(t *testing.T) {
	for name, list := range map[string]struct {
		templates []Template
		atoms     uint8
	}{"moves": {moveTemplates, moveAtoms}, "labels": {labelTemplates, labelAtoms}, "tags": {tagTemplates, tagAtoms}} {
		seen := map[string]bool{}
		for _, tpl := range list.templates {
			sorted := slices.Sorted(slices.Values(tpl))
			if seen[string(sorted)] {
				t.Errorf("%s: template %v stands twice", name, tpl)
			}
			seen[string(sorted)] = true
			if sorted[len(sorted)-1] >= list.atoms {
				t.Errorf("%s: template %v names no atom", name, tpl)
			}
		}
	}
}
