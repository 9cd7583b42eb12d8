package syntax

import (
	"fmt"

	"demarche/extract/syntax/pack"
)

// scorer scores the actions of a transition system from a few tokens of its
// state. What a token adds to the hidden layer at each place in the state is
// computed once for all tokens.
type scorer struct {
	// project narrows the token vectors, lower holds each token's share at all
	// places, upper scores the actions.
	project, lower, upper *dense
	// places is the number of tokens in a state's features; hidden and pieces
	// describe the maxout layer between.
	places, hidden, pieces int
	// pads holds the share of a missing token at each place, bias is added once.
	pads, bias []float32
}

// newScorer builds the layers called name.
func newScorer(t tensors, r *road, name string, outputs int) (*scorer, error) {
	upper, err := t.linear(r, name+"/linear/0")
	if err != nil {
		return nil, err
	}
	project, err := t.linear(r, name+"/linear/1")
	if err != nil {
		return nil, err
	}
	c := &scorer{project: project, upper: upper}
	if err := c.setLower(t, r, name+"/precomputable_affine"); err != nil {
		return nil, err
	}
	if upper.out != outputs || upper.in != c.hidden || project.out != c.lower.in {
		return nil, fmt.Errorf("%s: %d to %d, %d to %d outputs for %d actions", name, project.out, c.lower.in, upper.in, upper.out, outputs)
	}
	return c, nil
}

// setLower builds the layer whose results are kept for each token.
func (c *scorer) setLower(t tensors, r *road, name string) error {
	w, err := t.get(name+"/W", 4)
	if err != nil {
		return err
	}
	b, err := t.get(name+"/b", 2)
	if err != nil {
		return err
	}
	pads, err := t.get(name+"/pad", 4)
	if err != nil {
		return err
	}
	c.places, c.hidden, c.pieces = w.Shape[0], w.Shape[1], w.Shape[2]
	if b.Size() != c.width() || pads.Size() != c.places*c.width() {
		return fmt.Errorf("%s: shapes %v %v %v", name, w.Shape, b.Shape, pads.Shape)
	}
	order := byPiece(c.places, c.hidden, c.pieces)
	c.lower = newDense(r, w.Floats(), nil, w.Shape[3], order)
	c.pads = reorder(pads.Floats(), order)
	c.bias = reorder(b.Floats(), byPiece(1, c.hidden, c.pieces))
	return nil
}

// width is the number of pieces of the hidden layer.
func (c *scorer) width() int { return c.hidden * c.pieces }

// reorder returns data with the item order[i] at place i.
func reorder(data []float32, order []int) []float32 {
	out := make([]float32, len(order))
	for i, from := range order {
		out[i] = data[from]
	}
	return out
}

// prepare computes the share of every token from its vector.
func (c *scorer) prepare(s *scratch, vectors []float32) {
	n := len(s.tokens)
	narrow := s.wide.rows(n, c.project.stride)
	c.project.apply(narrow, vectors, c.project.in, n)
	c.lower.apply(s.features.rows(n, c.lower.stride), narrow, c.project.stride, n)
}

// score returns the scores of all actions in a state whose tokens are at the
// given places, none for a missing one. They are valid until the next call.
func (c *scorer) score(s *scratch, at []int32) []float32 {
	w := c.width()
	sum := s.sum.rows(1, w)[:w]
	copy(sum, c.bias)
	for place, token := range at {
		share := c.pads[place*w:][:w]
		if token >= 0 {
			share = s.features[int(token)*c.lower.stride+place*w:][:w]
		}
		c.lower.road.add(sum, share)
	}
	hidden := sum[:c.hidden]
	for p := 1; p < c.pieces; p++ {
		for i, f := range sum[p*c.hidden:][:c.hidden] {
			hidden[i] = max(hidden[i], f)
		}
	}
	out := s.out.rows(1, c.upper.stride)
	c.upper.road.row(c.upper, out, sum)
	return out[:c.upper.out]
}

// arcParser draws the dependency arcs.
type arcParser struct {
	*scorer
	moves *moves
}

// newArcParser builds the parser of a packed model.
func newArcParser(h *pack.Header, t tensors, r *road) (*arcParser, error) {
	m, err := newMoves(h.Parser)
	if err != nil {
		return nil, err
	}
	c, err := newScorer(t, r, "parser", len(h.Parser))
	if err != nil {
		return nil, err
	}
	if c.places != len(stateFeatures{}) {
		return nil, fmt.Errorf("parser: %d tokens in a state, want %d", c.places, len(stateFeatures{}))
	}
	return &arcParser{c, m}, nil
}

// stateFeatures are the tokens by which a state is judged.
type stateFeatures [8]int32

// features picks the tokens: two of the buffer, three of the stack, and the
// children that the first of each got last.
func (s *state) features() stateFeatures {
	b0, s0 := s.ahead(0), s.top(0)
	return stateFeatures{b0, s.ahead(1), s0, s.top(1), s.top(2), s.left(b0), s.left(s0), s.right(s0)}
}

// run draws the arcs of all tokens of s, whose vectors are given, in s.state.
func (p *arcParser) run(s *scratch, vectors []float32, split bool) {
	p.prepare(s, vectors)
	for !s.state.done() {
		at := s.state.features()
		output := p.moves.choose(p.score(s, at[:]), p.moves.valid(&s.state))
		if output < 0 {
			break
		}
		p.moves.do(&s.state, output)
	}
	p.moves.finish(&s.state)
}
