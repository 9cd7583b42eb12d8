package main

import (
	"math/rand/v2"
	"testing"

	"demarche/extract/shallow/internal/machine"
)

// randomTree returns a projective tree over n tokens: each stretch has a head, the stretches beside it hang from it.
func randomTree(n int, random *rand.Rand) *gold {
	g := &gold{words: make([]machine.Word, n), tags: make([]uint8, n), labels: make([]uint8, n), heads: make([]int16, n), kids: make([][]int16, n)}
	var grow func(lo, hi int, head int16)
	grow = func(lo, hi int, head int16) {
		for lo < hi {
			cut := lo + 1 + random.IntN(hi-lo)
			top := lo + random.IntN(cut-lo)
			g.heads[top] = head
			grow(lo, top, int16(top))
			grow(top+1, cut, int16(top))
			if head == noHead { // one root alone
				grow(cut, hi, int16(top))
				return
			}
			lo = cut
		}
	}
	grow(0, n, noHead)
	for i, h := range g.heads {
		if h != noHead {
			g.kids[h] = append(g.kids[h], int16(i))
		}
	}
	return g
}

// TestOracleLosesNothing: whoever follows the fit moves from the start, whichever of them, ends at the gold tree.
func TestOracleLosesNothing(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	for range 500 {
		g := randomTree(1+random.IntN(25), random)
		var s machine.State
		s.Reset(g.words, g.tags)
		for !s.Done() {
			follow(t, g, &s, random)
		}
		for i, h := range s.Heads {
			if h != g.heads[i] {
				t.Fatalf("gold %v, got %v", g.heads, s.Heads)
			}
		}
	}
}

// follow makes one of the fit moves, by chance.
func follow(t *testing.T, g *gold, s *machine.State, random *rand.Rand) {
	t.Helper()
	fit, from := g.fits(s), random.IntN(4)
	for k := range fit {
		if m := machine.Move((from + k) % 4); fit[m] {
			if lost := g.cost(s, m); lost != 0 {
				t.Fatalf("the best move, %d, loses %d arcs", m, lost)
			}
			s.Do(m)
			return
		}
	}
	t.Fatal("no move is fit")
}

// TestOracleCounts: from any state, the cost of a move is the fall in the number of tokens that can still end right, found
// by trying everything.
func TestOracleCounts(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	for range 120 {
		g := randomTree(1+random.IntN(6), random)
		var past []machine.Move
		for s := replay(g, past); !s.Done(); s = replay(g, past) {
			best := reach(g, past)
			for m := range machine.Move(4) {
				if !s.Allows(m) {
					continue
				}
				if got, want := g.cost(s, m), best-reach(g, append(past[:len(past):len(past)], m)); got != want {
					t.Fatalf("gold %v after %v: move %d costs %d, want %d", g.heads, past, m, got, want)
				}
			}
			past = append(past, wander(s, random))
		}
	}
}

// replay returns the state after the moves.
func replay(g *gold, past []machine.Move) *machine.State {
	s := &machine.State{}
	s.Reset(g.words, g.tags)
	for _, m := range past {
		s.Do(m)
	}
	return s
}

// reach returns the greatest number of tokens, the root among them, that any continuation of the moves leaves right.
func reach(g *gold, past []machine.Move) int {
	s := replay(g, past)
	if s.Done() {
		n := 0
		for i, h := range s.Heads {
			if h == g.heads[i] {
				n++
			}
		}
		return n
	}
	best := 0
	for m := range machine.Move(4) {
		if s.Allows(m) {
			best = max(best, reach(g, append(past[:len(past):len(past)], m)))
		}
	}
	return best
}

// wander returns an allowed move by chance.
func wander(s *machine.State, random *rand.Rand) machine.Move {
	for {
		if m := machine.Move(random.IntN(4)); s.Allows(m) {
			return m
		}
	}
}
