package syntax

import (
	"fmt"
	"strings"

	"demarche/extract/syntax/pack"
)

// kind is one of the parser's five actions.
type kind uint8

// The parser's actions, in the order of the model's outputs.
const (
	// shift moves the next token to the stack.
	shift kind = iota
	// reduce drops the top of the stack; if it has no head, it goes back to the
	// buffer instead.
	reduce
	// leftArc makes the next token the head of the top of the stack and drops that.
	leftArc
	// rightArc makes the top of the stack the head of the next token and shifts it.
	rightArc
	// breakHere begins a sentence at the token after the next.
	breakHere
	kinds
)

// kindLetters names the actions as the model file does.
const kindLetters = "SDLRB"

// noLabel is the index of the empty label, rootLabel that of a root's.
const noLabel, rootLabel = int32(0), int32(1)

// moves is the parser's repertoire.
type moves struct {
	// first[k] to first[k+1] are the outputs of the model for actions of kind k.
	first [kinds + 1]int
	// label holds for each output the index of the label that it gives.
	label []int32
	// names holds the labels; those with "||" tell of an arc that was lifted.
	names []string
	// lifted holds for each label its first half and the label of the head to look
	// for; head is noLabel for ordinary labels.
	lifted []lift
}

// lift is a label that was cut in two: see moves.lower.
type lift struct{ label, head int32 }

// newMoves orders the repertoire of a packed model.
func newMoves(list []pack.Move) (*moves, error) {
	m := &moves{names: []string{noLabel: "", rootLabel: "ROOT"}}
	next := kind(0)
	for i, move := range list {
		k := kind(strings.Index(kindLetters, move.Kind))
		if k >= kinds || k+1 < next {
			return nil, fmt.Errorf("parser: move %d of kind %q: unknown or out of order", i, move.Kind)
		}
		for ; next <= k; next++ {
			m.first[next] = i
		}
		m.label = append(m.label, m.intern(move.Label))
	}
	for ; next <= kinds; next++ {
		m.first[next] = len(list)
	}
	m.cut()
	return m, nil
}

// intern returns the index of a label.
func (m *moves) intern(name string) int32 {
	for i, s := range m.names {
		if s == name {
			return int32(i)
		}
	}
	m.names = append(m.names, name)
	return int32(len(m.names) - 1)
}

// cut fills in lifted.
func (m *moves) cut() {
	for i := 0; i < len(m.names); i++ {
		label, head, found := strings.Cut(m.names[i], "||")
		if !found {
			m.lifted = append(m.lifted, lift{label: int32(i)})
			continue
		}
		m.lifted = append(m.lifted, lift{m.intern(label), m.intern(head)})
	}
}

// valid tells which kinds of action the state allows.
func (m *moves) valid(s *state) [kinds]bool {
	b0, depth, waiting := s.ahead(0), len(s.stack), s.waiting()
	arc := depth > 0 && waiting > 0 && !s.isStart(b0)
	b1 := s.ahead(1)
	return [kinds]bool{
		shift:     waiting > 0 && (depth == 0 || waiting > 1 && !s.isStart(b0) && !s.stuck[b0]),
		reduce:    depth > 0 && (waiting == 0 || depth > 1 || !s.notStart(b0)),
		leftArc:   arc,
		rightArc:  arc,
		breakHere: waiting > 1 && b1 == b0+1 && s.starts[b1] == startUnknown,
	}
}

// choose returns the best-scored output among the valid ones, -1 for none.
func (m *moves) choose(scores []float32, valid [kinds]bool) int {
	at := -1
	for k := range kinds {
		if !valid[k] {
			continue
		}
		for i := m.first[k]; i < m.first[k+1]; i++ {
			if at < 0 || scores[i] > scores[at] {
				at = i
			}
		}
	}
	return at
}

// do carries out the action of an output.
func (m *moves) do(s *state, output int) {
	switch {
	case output < m.first[reduce]:
		s.shift()
	case output < m.first[leftArc]:
		m.reduce(s)
	case output < m.first[rightArc]:
		s.attach(s.ahead(0), s.top(0), m.label[output])
		s.stuck[s.ahead(0)] = false
		s.pop()
	case output < m.first[breakHere]:
		s.attach(s.top(0), s.ahead(0), m.label[output])
		s.shift()
	default:
		s.starts[s.ahead(1)] = startYes
	}
}

// reduce drops the top of the stack or takes it back.
func (m *moves) reduce(s *state) {
	if len(s.stack) == 1 || s.heads[s.top(0)] != none {
		s.pop()
	} else {
		s.unshift()
	}
}
