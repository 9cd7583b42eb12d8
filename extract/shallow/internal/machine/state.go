package machine

import "strings"

// MaxTokens is the longest sentence a State takes; it keeps indexes within 16 bits.
const MaxTokens = 4096

// Move is one of the four things an arc-eager parser can do.
type Move uint8

// The moves. S is the top of the stack, B the next token.
const (
	Shift  Move = iota // B goes onto the stack
	Reduce             // S, which has a head, leaves the stack
	Left               // B becomes the head of S, which leaves the stack
	Right              // S becomes the head of B, which goes onto the stack
)

// NoLabel is the label of a token without head.
const NoLabel = 0xff

// State is a half parsed sentence. Its zero value is ready for Reset; it is for one goroutine.
type State struct {
	// Words and Tags are the input.
	Words []Word
	Tags  []uint8
	// Heads and Labels are the arcs so far; -1 and NoLabel where there is none.
	Heads  []int16
	Labels []uint8
	// Stack holds token indexes, the top last; Next is the first token not yet read.
	Stack []int16
	Next  int

	kids  []kids
	order order
}

// kids are what is known of a token's children: the outermost two on each side and the two innermost on the left (-1
// if none), how many there are and which tags they bear (a bit each).
type kids struct {
	left, left2, right, right2, inner, inner2 int16
	leftCount, rightCount                     uint16
	leftSet, rightSet                         uint64
}

// noKids is a token without children.
var noKids = kids{left: -1, left2: -1, right: -1, right2: -1, inner: -1, inner2: -1}

// Reset starts a sentence.
func (s *State) Reset(words []Word, tags []uint8) {
	s.Words, s.Tags, s.Next, s.Stack = words, tags, 0, s.Stack[:0]
	s.Heads, s.Labels, s.kids = s.Heads[:0], s.Labels[:0], s.kids[:0]
	for range words {
		s.Heads = append(s.Heads, -1)
		s.Labels = append(s.Labels, NoLabel)
		s.kids = append(s.kids, noKids)
	}
}

// Done tells whether all tokens are read.
func (s *State) Done() bool { return s.Next >= len(s.Words) }

// Top returns the top of the stack, or -1.
func (s *State) Top() int16 { return s.peek(0) }

// peek returns the n-th item of the stack from its top, or -1.
func (s *State) peek(n int) int16 {
	if len(s.Stack) <= n {
		return -1
	}
	return s.Stack[len(s.Stack)-1-n]
}

// Allows tells whether the move can be made; the state must not be Done.
func (s *State) Allows(m Move) bool {
	if m == Shift {
		return true
	}
	if len(s.Stack) == 0 {
		return false
	}
	headless := s.Heads[s.Top()] < 0
	return m == Right || headless == (m == Left)
}

// Do makes the move, which must be allowed.
func (s *State) Do(m Move) {
	switch m {
	case Shift:
		s.push()
	case Reduce:
		s.pop()
	case Left:
		s.arc(int16(s.Next), s.Top())
		s.pop()
	case Right:
		s.arc(s.Top(), int16(s.Next))
		s.push()
	}
}

// push moves the next token onto the stack.
func (s *State) push() {
	s.Stack = append(s.Stack, int16(s.Next))
	s.Next++
}

// pop drops the top of the stack.
func (s *State) pop() { s.Stack = s.Stack[:len(s.Stack)-1] }

// arc gives child its head.
func (s *State) arc(head, child int16) {
	s.Heads[child] = head
	k := &s.kids[head]
	bit := uint64(1) << (s.Tags[child] & 63)
	if child > head {
		k.right2, k.right = k.right, child
		k.rightCount++
		k.rightSet |= bit
		return
	}
	switch k.leftCount {
	case 0:
		k.inner = child
	case 1:
		k.inner2 = child
	}
	k.left2, k.left = k.left, child
	k.leftCount++
	k.leftSet |= bit
}

// Close gives every token without head but one, the root, that one as its head; rank tells for each tag how well
// it suits a root, and the first of the best is taken. The state must be Done and hold a token.
func (s *State) Close(rank []uint8) {
	root := int16(-1)
	for i, h := range s.Heads {
		if h < 0 && (root < 0 || rank[s.Tags[i]] > rank[s.Tags[root]]) {
			root = int16(i)
		}
	}
	for i, h := range s.Heads {
		if h < 0 && int16(i) != root {
			s.arc(root, int16(i))
		}
	}
}

// RootRanks tells for each tag how well it suits the root of a sentence: finite verbs before other verbs, other
// verbs before nouns, punctuation last.
func RootRanks(tags []string) []uint8 {
	ranks := make([]uint8, len(tags))
	for i, t := range tags {
		switch {
		case t == "VBD" || t == "VBZ" || t == "VBP":
			ranks[i] = 4
		case strings.HasPrefix(t, "VB"):
			ranks[i] = 3
		case strings.HasPrefix(t, "NN"):
			ranks[i] = 2
		case t != "" && t[0] >= 'A' && t[0] <= 'Z':
			ranks[i] = 1
		}
	}
	return ranks
}
