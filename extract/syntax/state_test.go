package syntax

import (
	"fmt"
	"slices"
	"testing"
)

// start is a state of n tokens.
func start(n int, opts Options) *state {
	s := new(state)
	s.begin(n, 0, opts)
	return s
}

// output finds the model's output for an action.
func output(t testing.TB, m *moves, k kind, label string) int {
	t.Helper()
	for i := m.first[k]; i < m.first[k+1]; i++ {
		if m.names[m.label[i]] == label {
			return i
		}
	}
	t.Fatalf("no action %c-%s", kindLetters[k], label)
	return -1
}

// drive carries out actions, each of which must be valid.
func drive(t testing.TB, m *moves, s *state, actions ...int) {
	t.Helper()
	for step, a := range actions {
		k := shift
		for a >= m.first[k+1] {
			k++
		}
		if !m.valid(s)[k] {
			t.Fatalf("step %d: action %c is not valid", step, kindLetters[k])
		}
		m.do(s, a)
	}
}

// TestArcs draws the arcs of "Xi visited old Rome" by hand.
func TestArcs(t *testing.T) {
	m := load(t).parser.moves
	s := start(4, Options{})
	sh, re := output(t, m, shift, ""), output(t, m, reduce, "")
	drive(t, m, s,
		sh, output(t, m, leftArc, "nsubj"), // Xi <- visited
		sh, sh, output(t, m, leftArc, "amod"), // old <- Rome
		output(t, m, rightArc, "dobj"), // visited -> Rome
		re, re)
	if !s.done() {
		t.Fatal("not done")
	}
	m.finish(s)
	if want := []int32{1, 1, 3, 1}; !slices.Equal(s.heads, want) {
		t.Errorf("heads: got %v, want %v", s.heads, want)
	}
	var names []string
	for _, l := range s.labels {
		names = append(names, m.names[l])
	}
	if want := []string{"nsubj", "ROOT", "amod", "dobj"}; !slices.Equal(names, want) {
		t.Errorf("labels: got %v, want %v", names, want)
	}
	if s.left(1) != 0 || s.right(1) != 3 || s.left(3) != 2 || s.left(none) != none || s.right(none) != none {
		t.Errorf("children: %v %v", s.lastLeft, s.lastRight)
	}
}

// TestUnshift takes a token without a head back to the buffer, after which it
// must get a head before it can be left behind.
func TestUnshift(t *testing.T) {
	m := load(t).parser.moves
	s := start(3, Options{})
	sh, re := output(t, m, shift, ""), output(t, m, reduce, "")
	drive(t, m, s, sh, sh, re)
	if s.ahead(0) != 1 || s.ahead(1) != 2 || s.waiting() != 2 || s.top(0) != 0 {
		t.Fatalf("stack %v, buffer %d %d", s.stack, s.ahead(0), s.ahead(1))
	}
	valid := m.valid(s)
	if valid[shift] || valid[reduce] || !valid[leftArc] || !valid[rightArc] {
		t.Errorf("valid: %v, want arcs alone", valid)
	}
}

// TestReattach replaces the head of a token.
func TestReattach(t *testing.T) {
	m := load(t).parser.moves
	s := start(3, Options{})
	drive(t, m, s, output(t, m, shift, ""), output(t, m, rightArc, "dobj"), output(t, m, leftArc, "compound"))
	if s.heads[1] != 2 || s.right(0) != none || s.left(2) != 1 || len(s.stack) != 1 {
		t.Errorf("heads %v, right child of 0: %d, left child of 2: %d", s.heads, s.right(0), s.left(2))
	}
}

// TestBreak lets the parser split a text only where it may.
func TestBreak(t *testing.T) {
	m := load(t).parser.moves
	s := start(3, Options{Split: true})
	br := output(t, m, breakHere, "ROOT")
	drive(t, m, s, br)
	if !s.isStart(1) || m.valid(s)[breakHere] {
		t.Errorf("starts %v, may break again: %v", s.starts, m.valid(s)[breakHere])
	}
	if m.valid(start(3, Options{}))[breakHere] {
		t.Error("a sentence may be split")
	}
}

// FuzzMoves takes valid actions by chance and wants a bounded number of steps and
// a well-formed tree, whatever the actions.
func FuzzMoves(f *testing.F) {
	m := load(f).parser.moves
	f.Add(uint8(5), uint8(0), false, []byte{0, 1, 2, 3, 200, 7, 9})
	f.Add(uint8(40), uint8(7), true, []byte("some bytes to choose by"))
	f.Add(uint8(255), uint8(3), false, []byte{3, 1, 3, 1, 2, 0})
	f.Fuzz(func(t *testing.T, n, every uint8, split bool, choice []byte) {
		opts := Options{Split: split}
		for i := int(every); every > 0 && i < int(n); i += int(every) {
			opts.Starts = append(opts.Starts, i)
		}
		if n == 0 || len(choice) == 0 {
			return
		}
		s := start(int(n), opts)
		walk(t, m, s, choice)
		m.finish(s)
		checkTree(t, s.heads, opts)
	})
}

// walk carries out valid actions as choice says until the state is done.
func walk(t *testing.T, m *moves, s *state, choice []byte) {
	for step := 0; !s.done(); step++ {
		if step > 10*int(s.n)+10 {
			t.Fatalf("%d tokens: still not done after %d steps", s.n, step)
		}
		valid := m.valid(s)
		var all []int
		for k := range kinds {
			for i := m.first[k]; valid[k] && i < m.first[k+1]; i++ {
				all = append(all, i)
			}
		}
		if len(all) == 0 {
			t.Fatalf("no action is valid: stack %v, again %v, next %d of %d", s.stack, s.again, s.next, s.n)
		}
		c := int(choice[step%len(choice)]) + step/len(choice)
		m.do(s, all[c*7%len(all)])
	}
}

// checkTree wants heads without cycles that stay within the sentences which opts
// tells of, and one root in each unless the parser may split them.
func checkTree(t *testing.T, heads []int32, opts Options) {
	t.Helper()
	sentence := make([]int, len(heads))
	for i := 1; i < len(heads); i++ {
		sentence[i] = sentence[i-1]
		if slices.Contains(opts.Starts, i) {
			sentence[i]++
		}
	}
	roots := make(map[int]int)
	for i, h := range heads {
		if h < 0 || int(h) >= len(heads) || sentence[h] != sentence[i] {
			t.Fatalf("token %d has head %d in another sentence", i, h)
		}
		if int(h) == i {
			roots[sentence[i]]++
		}
		at, steps := int32(i), 0
		for ; heads[at] != at; at = heads[at] {
			if steps++; steps > len(heads) {
				t.Fatalf("cycle above token %d", i)
			}
		}
	}
	for s := 0; len(heads) > 0 && s <= sentence[len(heads)-1]; s++ {
		if roots[s] < 1 || !opts.Split && roots[s] > 1 {
			t.Fatalf("sentence %d has %d roots: %v", s, roots[s], heads)
		}
	}
}

// tree sets the arcs of a state.
func tree(t testing.TB, m *moves, heads []int32, labels ...string) *state {
	t.Helper()
	s := start(len(heads), Options{})
	for i, h := range heads {
		s.heads[i] = h
		at := slices.Index(m.names, labels[i])
		if at < 0 {
			t.Fatalf("no label %s", labels[i])
		}
		s.labels[i] = int32(at)
	}
	return s
}

// TestLower lowers arcs that were lifted.
func TestLower(t *testing.T) {
	m := load(t).parser.moves
	for _, c := range []struct {
		name   string
		heads  []int32
		labels []string
		want   string
	}{
		{
			"to the first such token below the old head",
			[]int32{1, 1, 1, 1, 1}, []string{"nsubj", "ROOT", "dobj", "punct", "relcl||dobj"},
			"[1 1 1 1 2] relcl",
		}, {
			"breadth first, though another stands further left",
			[]int32{1, 2, 2, 2, 2}, []string{"nsubj", "ccomp", "ROOT", "nsubj", "acl||nsubj"},
			"[1 2 2 2 3] acl",
		}, {
			"nowhere, if there is none",
			[]int32{1, 1, 1}, []string{"nsubj", "ROOT", "prep||dobj"},
			"[1 1 1] prep",
		},
	} {
		s := tree(t, m, c.heads, c.labels...)
		m.finish(s)
		got := fmt.Sprint(s.heads, " ", m.names[s.labels[len(s.labels)-1]])
		if got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// TestEdges wants the edges of subtrees, and sentences that start at the left
// edge of a root.
func TestEdges(t *testing.T) {
	m := load(t).parser.moves
	s := tree(t, m, []int32{1, 1, 1, 5, 5, 5}, "nsubj", "ROOT", "dobj", "det", "nsubj", "ROOT")
	m.finish(s)
	if low, want := fmt.Sprint(s.low), "[0 0 2 3 4 3]"; low != want {
		t.Errorf("left edges: got %s, want %s", low, want)
	}
	if high, want := fmt.Sprint(s.high), "[0 2 2 3 4 5]"; high != want {
		t.Errorf("right edges: got %s, want %s", high, want)
	}
	for i := range s.starts {
		if got, want := s.isStart(int32(i)), i == 0 || i == 3; got != want {
			t.Errorf("token %d begins a sentence: %v", i, got)
		}
	}
}
