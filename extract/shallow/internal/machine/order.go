package machine

// order is the finished tree laid out for labelling.
type order struct {
	// tokens are all tokens, every head before its children.
	tokens []int16
	// first is the leftmost child of each token, next and prev its neighbours among its head's children; -1 if none.
	first, next, prev []int16
	// edge is the leftmost token below each token, itself included.
	edge []int16
	// given are the labels that the children of each token have so far, a bit each (label modulo 64).
	given []uint64
}

// Layout makes ready for labelling once every token but the root has a head, and returns the tokens in the order in
// which they are to be labelled: heads before children, children from left to right, the root first.
func (s *State) Layout() []int16 {
	o, n := &s.order, len(s.Words)
	o.reset(n)
	for i := n - 1; i >= 0; i-- {
		s.Labels[i] = NoLabel
		h := s.Heads[i]
		if h < 0 {
			o.tokens = append(o.tokens, int16(i))
			continue
		}
		if o.next[i] = o.first[h]; o.next[i] >= 0 {
			o.prev[o.next[i]] = int16(i)
		}
		o.first[h] = int16(i)
	}
	for i := 0; i < len(o.tokens); i++ {
		for k := o.first[o.tokens[i]]; k >= 0; k = o.next[k] {
			o.tokens = append(o.tokens, k)
		}
	}
	for i := len(o.tokens) - 1; i >= 0; i-- {
		c := o.tokens[i]
		if h := s.Heads[c]; h >= 0 {
			o.edge[h] = min(o.edge[h], o.edge[c])
		}
	}
	return o.tokens
}

// reset makes room for n tokens.
func (o *order) reset(n int) {
	o.tokens = o.tokens[:0]
	o.first, o.next, o.prev = o.first[:0], o.next[:0], o.prev[:0]
	o.edge, o.given = o.edge[:0], o.given[:0]
	for i := range n {
		o.first, o.next, o.prev = append(o.first, -1), append(o.next, -1), append(o.prev, -1)
		o.edge, o.given = append(o.edge, int16(i)), append(o.given, 0)
	}
}

// Give labels the arc to child.
func (s *State) Give(child int16, label uint8) {
	s.Labels[child] = label
	s.order.given[s.Heads[child]] |= 1 << (label & 63)
}
