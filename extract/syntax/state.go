package syntax

// none stands for a token that is not there.
const none = int32(-1)

// What is known beforehand of whether a token begins a sentence.
const (
	startUnknown int8 = iota
	startYes
	startNo
)

// state is the configuration of the arc-eager parser: a stack, a buffer, and
// the arcs drawn so far. Tokens that were taken back from the stack come before
// the rest of the buffer. It follows spaCy's StateC.
type state struct {
	// n is the number of tokens, next the first that was never shifted.
	n, next int32
	stack   []int32
	// again holds the tokens taken back, the first of the buffer last.
	again []int32
	// heads and labels hold the arc of each token: none and 0 without one.
	heads  []int32
	labels []int32
	// lastLeft and lastRight hold the child that a token got last on each side;
	// before holds the right child that the same head got before this one.
	lastLeft, lastRight, before []int32
	// stuck marks tokens that were taken back and must not be shifted again.
	stuck []bool
	// starts says of each token whether it begins a sentence.
	starts []int8
	// low and high are the edges of each token's subtree, see edges.
	low, high []int32
	// firstChild and sibling list each token's children, see children.
	firstChild, sibling []int32
	// queue is room for a search through the tree.
	queue []int32
}

// begin sets up the state for n tokens at index first of the caller's list.
func (s *state) begin(n, first int, opts Options) {
	s.n, s.next = int32(n), 0
	s.stack, s.again = s.stack[:0], s.again[:0]
	for _, list := range []*[]int32{&s.heads, &s.lastLeft, &s.lastRight, &s.before} {
		*list = fill(resize(*list, n), none)
	}
	s.labels = fill(resize(s.labels, n), 0)
	s.stuck = fill(resize(s.stuck, n), false)
	given := startNo
	if opts.Split {
		given = startUnknown
	}
	s.starts = fill(resize(s.starts, n), given)
	for _, i := range opts.Starts {
		if i >= first && i < first+n {
			s.starts[i-first] = startYes
		}
	}
	if !opts.Split {
		s.starts[0] = startYes
	}
}

// fill sets every item of list to v and returns it.
func fill[T any](list []T, v T) []T {
	for i := range list {
		list[i] = v
	}
	return list
}

// top returns the i-th token from the top of the stack, or none.
func (s *state) top(i int) int32 {
	if i >= len(s.stack) {
		return none
	}
	return s.stack[len(s.stack)-1-i]
}

// ahead returns the i-th token of the buffer, or none.
func (s *state) ahead(i int) int32 {
	if i < len(s.again) {
		return s.again[len(s.again)-1-i]
	}
	if at := s.next + int32(i-len(s.again)); at < s.n {
		return at
	}
	return none
}

// waiting is the number of tokens in the buffer.
func (s *state) waiting() int { return int(s.n-s.next) + len(s.again) }

// done tells whether every token was dealt with.
func (s *state) done() bool { return len(s.stack) == 0 && s.waiting() == 0 }

// isStart tells whether a token is known to begin a sentence.
func (s *state) isStart(i int32) bool { return i >= 0 && s.starts[i] == startYes }

// notStart tells whether a token is known not to begin a sentence.
func (s *state) notStart(i int32) bool { return i >= 0 && s.starts[i] == startNo }

// left and right return the child that token i got last on that side.
func (s *state) left(i int32) int32 {
	if i < 0 {
		return none
	}
	return s.lastLeft[i]
}

func (s *state) right(i int32) int32 {
	if i < 0 {
		return none
	}
	return s.lastRight[i]
}

// shift moves the first token of the buffer to the stack.
func (s *state) shift() {
	if k := len(s.again); k > 0 {
		s.stack = append(s.stack, s.again[k-1])
		s.again = s.again[:k-1]
		return
	}
	s.stack = append(s.stack, s.next)
	s.next++
}

// pop drops the top of the stack.
func (s *state) pop() { s.stack = s.stack[:len(s.stack)-1] }

// unshift takes the top of the stack back to the buffer.
func (s *state) unshift() {
	i := s.top(0)
	s.stuck[i] = true
	s.again = append(s.again, i)
	s.pop()
}

// attach draws an arc, which replaces the child's former one. A former head is
// always on its left, with the child as the last it got: the two stand one
// above the other on the stack.
func (s *state) attach(head, child, label int32) {
	if old := s.heads[child]; old != none && s.lastRight[old] == child {
		s.lastRight[old] = s.before[child]
	}
	if head > child {
		s.lastLeft[head] = child
	} else {
		s.before[child] = s.lastRight[head]
		s.lastRight[head] = child
	}
	s.heads[child], s.labels[child] = head, label
}
