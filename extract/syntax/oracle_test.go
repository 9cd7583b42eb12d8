package syntax

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// projective draws a tree of n tokens without crossing arcs: the tokens from
// first to last get a root, and the parts left and right of it hang on it.
func projective(t *rapid.T, heads []int32, first, last int, head int32) {
	if first >= last {
		return
	}
	root := rapid.IntRange(first, last-1).Draw(t, "root")
	heads[root] = head
	if head < 0 {
		heads[root] = int32(root)
	}
	hang := func(from, to int) {
		for from < to {
			end := rapid.IntRange(from+1, to).Draw(t, "end")
			projective(t, heads, from, end, int32(root))
			from = end
		}
	}
	hang(first, root)
	hang(root+1, last)
}

// TestOracle parses random trees with the actions that the arc-eager system asks
// for, and wants the same trees back.
func TestOracle(t *testing.T) {
	m := load(t).parser.moves
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 30).Draw(t, "tokens")
		heads := make([]int32, n)
		projective(t, heads, 0, n, none)
		s := start(n, Options{})
		for !s.done() {
			a := advise(m, s, heads)
			if a < 0 {
				t.Fatalf("no way on: stack %v, next %d, heads %v", s.stack, s.next, heads)
			}
			m.do(s, a)
		}
		m.finish(s)
		if !slices.Equal(s.heads, heads) {
			t.Fatalf("got %v, want %v", s.heads, heads)
		}
	})
}

// advise returns the action that leads to the tree: an arc as soon as it can be
// drawn, a reduction once a token has its head and all children, else a shift.
func advise(m *moves, s *state, heads []int32) int {
	s0, b0 := s.top(0), s.ahead(0)
	choice := shift
	switch {
	case s0 == none:
	case b0 == none:
		choice = reduce
	case heads[s0] == b0:
		choice = leftArc
	case heads[b0] == s0:
		choice = rightArc
	case s.heads[s0] != none && !waits(s, heads, s0):
		choice = reduce
	}
	if !m.valid(s)[choice] {
		return -1
	}
	return m.first[choice]
}

// waits tells whether a token of the buffer is a child of i.
func waits(s *state, heads []int32, i int32) bool {
	for k := range s.waiting() {
		if b := s.ahead(k); b != i && heads[b] == i {
			return true
		}
	}
	return false
}

// spacyLower lowers lifted arcs as spaCy writes it: children are the tokens
// between a token's edges whose head it is now, searched anew each time.
func spacyLower(m *moves, s *state) ([]int32, []int32) {
	heads, labels := slices.Clone(s.heads), slices.Clone(s.labels)
	children := func(i int32) (out []int32) {
		for c := s.low[i]; c <= s.high[i]; c++ {
			if c != i && heads[c] == i {
				out = append(out, c)
			}
		}
		return out
	}
	find := func(i, label int32) int32 {
		queue := []int32{heads[i]}
		for len(queue) > 0 {
			var next []int32
			for _, q := range queue {
				for _, c := range children(q) {
					if c == i {
						continue
					}
					if labels[c] == label {
						return c
					}
					next = append(next, c)
				}
			}
			queue = next
		}
		return heads[i]
	}
	for i := range heads {
		if l := m.lifted[labels[i]]; l.head != noLabel {
			heads[i] = find(int32(i), l.head)
			labels[i] = l.label
		}
	}
	return heads, labels
}

// TestLowerAsSpacy compares lower with spaCy's way on random trees that hold many
// lifted labels.
func TestLowerAsSpacy(t *testing.T) {
	m := load(t).parser.moves
	var lifted, plain []int32
	for i, l := range m.lifted {
		if l.head != noLabel {
			lifted = append(lifted, int32(i))
		}
	}
	for _, name := range []string{"nsubj", "dobj", "xcomp", "conj", "ccomp", "punct"} {
		plain = append(plain, int32(slices.Index(m.names, name)))
	}
	moved := 0
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 25).Draw(t, "tokens")
		s := start(n, Options{})
		projective(t, s.heads, 0, n, none)
		for i, h := range s.heads {
			s.labels[i] = rapid.SampledFrom(plain).Draw(t, "label")
			if int(h) == i {
				s.labels[i] = rootLabel
			} else if rapid.IntRange(0, 3).Draw(t, "lift") == 0 {
				s.labels[i] = rapid.SampledFrom(lifted).Draw(t, "lifted")
			}
		}
		before := slices.Clone(s.heads)
		s.edges()
		wantHeads, wantLabels := spacyLower(m, s)
		m.lower(s)
		if !slices.Equal(s.heads, wantHeads) || !slices.Equal(s.labels, wantLabels) {
			t.Fatalf("from %v: got %v %v, want %v %v", before, s.heads, s.labels, wantHeads, wantLabels)
		}
		if !slices.Equal(before, s.heads) {
			moved++
		}
	})
	if moved == 0 {
		t.Error("no arc was moved: the trees test nothing")
	}
}

// TestEdgesAreSubtrees compares the edges with each token's descendants.
func TestEdgesAreSubtrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 40).Draw(t, "tokens")
		s := start(n, Options{})
		projective(t, s.heads, 0, n, none)
		low, high := make([]int32, n), make([]int32, n)
		for i := range low {
			low[i], high[i] = int32(i), int32(i)
		}
		for i := range n {
			for at := int32(i); s.heads[at] != at; at = s.heads[at] {
				h := s.heads[at]
				low[h], high[h] = min(low[h], int32(i)), max(high[h], int32(i))
			}
		}
		s.edges()
		if !slices.Equal(s.low, low) || !slices.Equal(s.high, high) {
			t.Fatalf("heads %v: got %v %v, want %v %v", s.heads, s.low, s.high, low, high)
		}
	})
}
