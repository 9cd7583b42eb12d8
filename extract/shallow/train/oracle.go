package main

import (
	"demarche/extract/shallow/internal/machine"
)

// noHead is the gold head of a root.
const noHead = int16(-1)

// gold is a sentence as the teacher read it, in numbers.
type gold struct {
	words  []machine.Word
	tags   []uint8
	heads  []int16
	labels []uint8
	// kids are the gold children of each token, ascending.
	kids [][]int16
}

// cost counts the gold arcs that the move puts out of reach (Goldberg and Nivre 2012).
func (g *gold) cost(s *machine.State, m machine.Move) int {
	b, top := int16(s.Next), s.Top()
	switch m {
	case machine.Shift:
		lost := g.headlessKids(s, b)
		if inStack(s, g.heads[b], 0) {
			lost++
		}
		return lost
	case machine.Reduce:
		return g.kidsFrom(top, b)
	case machine.Left:
		if g.heads[top] == b {
			return g.kidsFrom(top, b)
		}
		lost := g.kidsFrom(top, b)
		if g.heads[top] > b || g.heads[top] == noHead {
			lost++
		}
		return lost
	}
	if g.heads[b] == top {
		return g.headlessKids(s, b)
	}
	lost := g.headlessKids(s, b)
	if g.heads[b] > b || g.heads[b] == noHead || inStack(s, g.heads[b], 1) {
		lost++
	}
	return lost
}

// kidsFrom counts the gold children of head at or behind the token from.
func (g *gold) kidsFrom(head, from int16) int {
	n := 0
	for _, k := range g.kids[head] {
		if k >= from {
			n++
		}
	}
	return n
}

// headlessKids counts the gold children of head that wait without head on the stack. For Right the top
// counts only if it is headless and a child, which a projective tree excludes.
func (g *gold) headlessKids(s *machine.State, head int16) int {
	n := 0
	for _, i := range s.Stack {
		if g.heads[i] == head && s.Heads[i] < 0 {
			n++
		}
	}
	return n
}

// inStack tells whether the token lies in the stack below the first skip items.
func inStack(s *machine.State, token int16, skip int) bool {
	if token < 0 {
		return false
	}
	for n := len(s.Stack) - 1 - skip; n >= 0; n-- {
		if s.Stack[n] == token {
			return true
		}
	}
	return false
}

// fits tells for each move whether it is among those that lose least.
func (g *gold) fits(s *machine.State) (fit [4]bool) {
	var costs [4]int
	least := 1 << 30
	for m := range costs {
		if s.Allows(machine.Move(m)) {
			costs[m] = g.cost(s, machine.Move(m))
			least = min(least, costs[m])
		}
	}
	for m := range fit {
		fit[m] = s.Allows(machine.Move(m)) && costs[m] == least
	}
	return fit
}
