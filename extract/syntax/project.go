package syntax

// maxRounds is how often edges goes over the tokens at most; spaCy stops there
// too (tokens/doc.pyx, set_children_from_heads).
const maxRounds = 11

// finish makes roots of the tokens without a head, lowers the lifted arcs and
// finds where sentences begin.
func (m *moves) finish(s *state) {
	for i, h := range s.heads {
		if h == none {
			s.heads[i], s.labels[i] = int32(i), rootLabel
		}
	}
	s.edges()
	if m.lower(s) {
		s.edges()
	}
	fill(s.starts, startNo)
	for i, h := range s.heads {
		if int(h) == i {
			s.starts[s.low[i]] = startYes
		}
	}
}

// edges finds the first and last token of each subtree. Where arcs cross it
// takes several rounds.
func (s *state) edges() {
	n := int(s.n)
	s.low, s.high = resize(s.low, n), resize(s.high, n)
	for i := range n {
		s.low[i], s.high[i] = int32(i), int32(i)
	}
	for range maxRounds {
		for i := range n {
			s.widen(int32(i))
		}
		for i := n - 1; i >= 0; i-- {
			s.widen(int32(i))
		}
		if s.settled() {
			return
		}
	}
}

// widen makes the subtree of the head of i span that of i.
func (s *state) widen(i int32) {
	h := s.heads[i]
	s.low[h] = min(s.low[h], s.low[i])
	s.high[h] = max(s.high[h], s.high[i])
}

// settled tells whether every head lies in the sentence of its child, sentences
// being cut at the left edges of roots.
func (s *state) settled() bool {
	starts := fill(resize(s.queue, int(s.n)), 0)
	s.queue = starts
	for i, h := range s.heads {
		if int(h) == i {
			starts[s.low[i]] = 1
		}
	}
	first := int32(0)
	for i := range s.n {
		if i > 0 && starts[i] == 1 || i == s.n-1 {
			for _, h := range s.heads[first:i] {
				if h < first || h > i {
					return false
				}
			}
			first = i
		}
	}
	return true
}

// lower moves arcs with a label X||Y, which were lifted in training so that arcs
// would not cross: the new head is the first token labelled Y below the old one,
// breadth first and from left to right; the label becomes X. It reports whether
// there was any.
func (m *moves) lower(s *state) bool {
	any := false
	for i := range s.labels {
		l := m.lifted[s.labels[i]]
		if l.head == noLabel {
			continue
		}
		if !any {
			s.children()
		}
		any = true
		s.hang(int32(i), m.below(s, int32(i), l.head))
		s.labels[i] = l.label
	}
	return any
}

// children lists the children of each token from left to right.
func (s *state) children() {
	s.firstChild = fill(resize(s.firstChild, int(s.n)), none)
	s.sibling = fill(resize(s.sibling, int(s.n)), none)
	for i := s.n - 1; i >= 0; i-- {
		if h := s.heads[i]; h != i {
			s.sibling[i] = s.firstChild[h]
			s.firstChild[h] = i
		}
	}
}

// hang makes head the head of i. A head that i stands outside the subtree of
// does not list it as a child, as in spaCy.
func (s *state) hang(i, head int32) {
	old := s.heads[i]
	if old == head {
		return
	}
	for at := &s.firstChild[old]; *at != none; at = &s.sibling[*at] {
		if *at == i {
			*at = s.sibling[i]
			break
		}
	}
	s.heads[i] = head
	if i < s.low[head] || i > s.high[head] {
		return
	}
	at := &s.firstChild[head]
	for *at != none && *at < i {
		at = &s.sibling[*at]
	}
	s.sibling[i] = *at
	*at = i
}

// below finds the token with the given label below the head of i that lower
// looks for; without one it returns the head as it is.
func (m *moves) below(s *state, i, label int32) int32 {
	s.queue = append(s.queue[:0], s.heads[i])
	for at := 0; at < len(s.queue); at++ {
		for c := s.firstChild[s.queue[at]]; c != none; c = s.sibling[c] {
			if c == i {
				continue
			}
			if s.labels[c] == label {
				return c
			}
			s.queue = append(s.queue, c)
		}
	}
	return s.heads[i]
}

// write copies the arcs of s to dst, whose tokens from index first on are those
// of s.
func (m *moves) write(s *scratch, dst *Parse, first int) {
	for i, h := range s.state.heads {
		dst.Heads[first+i] = h + int32(first)
		dst.Deps[first+i] = m.names[s.state.labels[i]]
	}
}
