package syntax

import (
	"fmt"
	"math"

	"demarche/extract/syntax/pack"
)

// epsilon is added to the variance in layer normalisation (thinc's layernorm).
const epsilon = 1e-8

// invRoot is 1/√f.
func invRoot(f float32) float32 { return float32(1 / math.Sqrt(float64(f))) }

// maxout is a layer that computes several pieces for each output, keeps the
// greatest, and normalises the outputs of a row to mean 0 and variance 1 before
// it scales and shifts them.
type maxout struct {
	*dense
	// width and pieces are the numbers of outputs and of pieces for each.
	width, pieces int
	gain, shift   []float32
}

// encoder turns tokens into vectors: the rows of several embedding tables are
// mixed by one layer, and layers over a window of neighbours let each vector
// know what stands around it.
type encoder struct {
	tables  []table
	mix     *maxout
	layers  []*maxout
	pad     int
	window  int
	cache   *cache
	words   *lexicon
	zeros   []float32
	spacing bool
}

// newEncoder builds the network called name.
func newEncoder(h *pack.Header, t tensors, r *road, words *lexicon, name string) (*encoder, error) {
	desc, ok := h.Embeddings[name]
	if !ok {
		return nil, fmt.Errorf("no network %s", name)
	}
	e := &encoder{pad: desc.Pad, window: desc.Window, words: words, cache: newCache()}
	var err error
	if e.tables, err = newTables(desc, t, name); err != nil {
		return nil, err
	}
	for i := range desc.Pad/desc.Window + 1 {
		l, err := newMaxout(t, r, name, i)
		if err != nil {
			return nil, err
		}
		e.layers = append(e.layers, l)
	}
	e.mix, e.layers = e.layers[0], e.layers[1:]
	e.zeros = make([]float32, e.mix.width)
	for _, t := range e.tables {
		e.spacing = e.spacing || t.column == "SPACY"
	}
	return e, e.check(name)
}

// check makes sure that the layers fit together.
func (e *encoder) check(name string) error {
	width := e.mix.width
	if want := width * len(e.tables); e.mix.in != want {
		return fmt.Errorf("network %s: mixing layer has %d inputs, want %d", name, e.mix.in, want)
	}
	for _, t := range e.tables {
		if t.width != width {
			return fmt.Errorf("network %s: table of width %d, want %d", name, t.width, width)
		}
	}
	for i, l := range e.layers {
		if l.width != width || l.in != width*(2*e.window+1) {
			return fmt.Errorf("network %s: layer %d is %d to %d", name, i, l.in, l.width)
		}
	}
	return nil
}

// newMaxout builds layer i of a network.
func newMaxout(t tensors, r *road, network string, i int) (*maxout, error) {
	w, err := t.get(fmt.Sprintf("%s/maxout/%d/W", network, i), 3)
	if err != nil {
		return nil, err
	}
	b, err := t.get(fmt.Sprintf("%s/maxout/%d/b", network, i), 2)
	if err != nil {
		return nil, err
	}
	gain, err := t.get(fmt.Sprintf("%s/layernorm/%d/G", network, i), 1)
	if err != nil {
		return nil, err
	}
	shift, err := t.get(fmt.Sprintf("%s/layernorm/%d/b", network, i), 1)
	if err != nil {
		return nil, err
	}
	l := &maxout{width: w.Shape[0], pieces: w.Shape[1], gain: gain.Floats(), shift: shift.Floats()}
	if b.Size() != l.width*l.pieces || gain.Size() != l.width || shift.Size() != l.width {
		return nil, fmt.Errorf("network %s: layer %d: shapes %v %v %v %v", network, i, w.Shape, b.Shape, gain.Shape, shift.Shape)
	}
	l.dense = newDense(r, w.Floats(), b.Floats(), w.Shape[2], byPiece(1, l.width, l.pieces))
	return l, nil
}

// run returns one vector for each token of s, one after the other. They stay
// valid until the next run of any encoder on s.
func (e *encoder) run(s *scratch) []float32 {
	n, width := len(s.tokens), e.mix.width
	rows := n + 2*e.pad
	x := s.x.rows(rows, width)
	clear(x[:e.pad*width])
	clear(x[(n+e.pad)*width : rows*width])
	e.embed(s, x[e.pad*width:])
	y := s.y.rows(rows, width)
	for i, l := range e.layers {
		// Each layer needs window rows fewer on both sides than the one before;
		// the last one only those of the tokens.
		first := (i + 1) * e.window
		e.layer(s, l, y, x, first, rows-first)
		x, y = y, x
	}
	return x[e.pad*width:]
}

// batch is how many rows go through a layer at once: their results, 40 KB, then
// still fit the cache nearest the processor's second level.
const batch = 32

// layer computes rows first to last of y from the rows of x around them.
func (e *encoder) layer(s *scratch, l *maxout, y, x []float32, first, last int) {
	w := l.width
	for ; first < last; first += batch {
		n := min(batch, last-first)
		out := s.out.rows(batch, l.stride)
		l.apply(out, x[(first-e.window)*w:], w, n)
		for i := range n {
			row := (first + i) * w
			l.road.settle(l, y[row:], out[i*l.stride:], x[row:])
		}
	}
}

// embed writes the mixed embedding of each token of s to dst.
func (e *encoder) embed(s *scratch, dst []float32) {
	width := e.mix.width
	s.missed = s.missed[:0]
	for i := range s.tokens {
		if v := e.cache.get(e.form(s, i)); v != nil {
			copy(dst[i*width:][:width], v)
		} else {
			s.missed = append(s.missed, int32(i))
		}
	}
	for first := 0; first < len(s.missed); first += batch {
		e.look(s, s.missed[first:min(first+batch, len(s.missed))], dst)
	}
}

// form is what the embedding of token i of s depends on.
func (e *encoder) form(s *scratch, i int) form {
	return form{s.tokens[i].Text, s.norms[i], e.spacing && s.tokens[i].SpaceAfter}
}

// look computes the embeddings of the tokens at the given indexes.
func (e *encoder) look(s *scratch, indexes []int32, dst []float32) {
	width := e.mix.width
	rows := s.wide.rows(len(indexes), e.mix.in)
	one := s.sum.rows(1, width)[:width]
	for j, i := range indexes {
		e.gather(rows[j*e.mix.in:][:e.mix.in], one, e.form(s, int(i)))
	}
	out := s.out.rows(len(indexes), e.mix.stride)
	e.mix.apply(out, rows, e.mix.in, len(indexes))
	for j, i := range indexes {
		row := dst[int(i)*width:][:width]
		e.mix.road.settle(e.mix, row, out[j*e.mix.stride:], e.zeros)
		e.cache.put(e.form(s, int(i)), row)
	}
}

// gather writes the embeddings of f from all tables to row, one after the other;
// one is room for one of them.
func (e *encoder) gather(row, one []float32, f form) {
	for i := range e.tables {
		t := &e.tables[i]
		t.look(row[i*t.width:][:t.width], one, t.key(e.words, f))
	}
}
