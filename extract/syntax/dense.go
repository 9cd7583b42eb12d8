package syntax

import (
	"fmt"

	"demarche/extract/syntax/pack"
)

// panel is how many outputs of a layer stand side by side in packed weights:
// three vector registers of eight floats.
const panel = 24

// block is how many rows the kernels take at once. Buffers of rows are as many
// rows longer as that, see grid.rows.
const block = 4

// dense is a linear layer, y = Wx + b, with its weights in the order that the
// road's kernel wants.
type dense struct {
	// in and out are the numbers of inputs and outputs; stride is out rounded up
	// to whole panels, the length of a row of results.
	in, out, stride int
	weights         []float32
	bias            []float32
	road            *road
}

// newDense packs a layer of out×in weights. order, if not nil, says which
// original output comes at each place.
func newDense(r *road, weights, bias []float32, in int, order []int) *dense {
	out := len(weights) / in
	d := &dense{in: in, out: out, stride: (out + panel - 1) / panel * panel, road: r}
	d.bias = make([]float32, d.stride)
	rows := make([]float32, d.stride*in)
	for o := range out {
		from := o
		if order != nil {
			from = order[o]
		}
		copy(rows[o*in:], weights[from*in:][:in])
		if bias != nil {
			d.bias[o] = bias[from]
		}
	}
	d.weights = r.pack(rows, in, d.stride)
	return d
}

// apply computes n rows of results into dst, whose rows are d.stride long. The
// input rows start step floats apart and may overlap, which makes a window over
// neighbouring rows a plain product. Up to block-1 rows past n are read and
// written.
func (d *dense) apply(dst, x []float32, step, n int) {
	if n > 0 {
		d.road.multiply(d, dst, x, step, n)
	}
}

// tensors finds the tensors of a packed model by name.
type tensors map[string]*pack.Tensor

// index lists the tensors of h.
func index(h *pack.Header) tensors {
	t := make(tensors, len(h.Tensors))
	for i := range h.Tensors {
		t[h.Tensors[i].Name] = &h.Tensors[i]
	}
	return t
}

// get returns the tensor called name with dims dimensions.
func (t tensors) get(name string, dims int) (*pack.Tensor, error) {
	found, ok := t[name]
	if !ok {
		return nil, fmt.Errorf("no tensor %s", name)
	}
	if len(found.Shape) != dims {
		return nil, fmt.Errorf("tensor %s: shape %v, want %d dimensions", name, found.Shape, dims)
	}
	return found, nil
}

// linear builds the layer whose weights are called name/W and name/b.
func (t tensors) linear(r *road, name string) (*dense, error) {
	w, err := t.get(name+"/W", 2)
	if err != nil {
		return nil, err
	}
	b, err := t.get(name+"/b", 1)
	if err != nil {
		return nil, err
	}
	if b.Size() != w.Shape[0] {
		return nil, fmt.Errorf("layer %s: %d outputs, %d biases", name, w.Shape[0], b.Size())
	}
	return newDense(r, w.Floats(), b.Floats(), w.Shape[1], nil), nil
}

// byPiece is the order that puts the pieces of a maxout layer one after the
// other: all first pieces, all second ones, ..., within each of groups.
func byPiece(groups, outputs, pieces int) []int {
	order := make([]int, 0, groups*outputs*pieces)
	for g := range groups {
		for p := range pieces {
			for o := range outputs {
				order = append(order, (g*outputs+o)*pieces+p)
			}
		}
	}
	return order
}
