package main

import (
	"encoding/binary"
	"fmt"
	"math"

	"demarche/extract/syntax/pack"
)

// net is a thinc model as serialised: parallel lists with one item a node.
type net struct {
	names  []string
	attrs  []map[any]any
	params []map[any]any
}

// field returns v[key] where v is a decoded map, else nil.
func field(v any, key string) any {
	m, _ := v.(map[any]any)
	return m[key]
}

// readNet decodes a serialised thinc model.
func readNet(b []byte) (*net, error) {
	v, err := unpack(b)
	if err != nil {
		return nil, err
	}
	nodes, _ := field(v, "nodes").([]any)
	attrs, _ := field(v, "attrs").([]any)
	params, _ := field(v, "params").([]any)
	if len(nodes) == 0 || len(attrs) != len(nodes) || len(params) != len(nodes) {
		return nil, fmt.Errorf("%d nodes, %d attrs, %d params: not a thinc model", len(nodes), len(attrs), len(params))
	}
	n := &net{}
	for i := range nodes {
		name, _ := field(nodes[i], "name").(string)
		a, _ := attrs[i].(map[any]any)
		p, _ := params[i].(map[any]any)
		n.names, n.attrs, n.params = append(n.names, name), append(n.attrs, a), append(n.params, p)
	}
	return n, nil
}

// find returns the indexes of the nodes called name, in order.
func (n *net) find(name string) []int {
	var out []int
	for i, s := range n.names {
		if s == name {
			out = append(out, i)
		}
	}
	return out
}

// attr decodes an attribute of node i, which is msgpack within msgpack.
func (n *net) attr(i int, key string) (any, error) {
	b, ok := n.attrs[i][key].([]byte)
	if !ok {
		return nil, fmt.Errorf("node %d %s: no attribute %s", i, n.names[i], key)
	}
	return unpack(b)
}

// intAttr is attr for an integer.
func (n *net) intAttr(i int, key string) (int, error) {
	v, err := n.attr(i, key)
	if err != nil {
		return 0, err
	}
	num, ok := v.(int64)
	if !ok {
		return 0, fmt.Errorf("node %d %s: attribute %s is a %T", i, n.names[i], key, v)
	}
	return int(num), nil
}

// add appends the parameters keys of the one node called name; want is how many
// such nodes there must be.
func (n *net) add(h *pack.Header, prefix, name string, want int, keys ...string) error {
	nodes := n.find(name)
	if len(nodes) != want {
		return fmt.Errorf("%s: %d nodes called %s, want %d", prefix, len(nodes), name, want)
	}
	for j, i := range nodes {
		for _, key := range keys {
			t, err := tensor(n.params[i][key])
			if err != nil {
				return fmt.Errorf("%s: node %d %s: parameter %s: %w", prefix, i, name, key, err)
			}
			t.Name = fmt.Sprintf("%s/%s/%s", prefix, name, key)
			if want > 1 {
				t.Name = fmt.Sprintf("%s/%s/%d/%s", prefix, name, j, key)
			}
			t.Half = len(t.Shape) > 1 && key != "b"
			h.Tensors = append(h.Tensors, t)
		}
	}
	return nil
}

// addTok2Vec appends a token-to-vector network and its description. The nodes
// are in breadth-first order: the layer that mixes the tables comes before the
// layers of the window encoder.
func (n *net) addTok2Vec(h *pack.Header, prefix string) error {
	e, err := n.embedding()
	if err != nil {
		return fmt.Errorf("%s: %w", prefix, err)
	}
	h.Embeddings[prefix] = e
	layers := len(n.find("maxout"))
	if err := n.add(h, prefix, "hashembed", len(e.Columns), "E"); err != nil {
		return err
	}
	if err := n.add(h, prefix, "maxout", layers, "W", "b"); err != nil {
		return err
	}
	return n.add(h, prefix, "layernorm", layers, "G", "b")
}

// embedding describes the network's tables and its window.
func (n *net) embedding() (pack.Embedding, error) {
	var e pack.Embedding
	for _, i := range n.find("extract_features") {
		v, err := n.attr(i, "columns")
		if err != nil {
			return e, err
		}
		list, _ := v.([]any)
		for _, c := range list {
			e.Columns = append(e.Columns, fmt.Sprint(c))
		}
	}
	for column, i := range n.find("hashembed") {
		seed, err := n.intAttr(i, "seed")
		if err != nil {
			return e, err
		}
		if c, err := n.intAttr(i, "column"); err != nil || c != column {
			return e, fmt.Errorf("table %d reads column %d: %w", column, c, err)
		}
		e.Seeds = append(e.Seeds, uint32(seed))
	}
	windows := n.find("expand_window")
	if len(windows) == 0 || len(windows) != len(n.find("maxout"))-1 {
		return e, fmt.Errorf("%d windows for %d maxout layers", len(windows), len(n.find("maxout")))
	}
	window, err := n.intAttr(windows[0], "window_size")
	if err != nil {
		return e, err
	}
	e.Window, e.Pad = window, window*len(windows)
	return e, nil
}

// addTransition appends the layers of a transition-based parser: the projection
// of the token vectors, the precomputed features, and the output layer. The
// output layer is the first of the two nodes called linear.
func (n *net) addTransition(h *pack.Header, prefix string) error {
	if err := n.add(h, prefix, "linear", 2, "W", "b"); err != nil {
		return err
	}
	return n.add(h, prefix, "precomputable_affine", 1, "W", "b", "pad")
}

// tensor decodes an array that msgpack-numpy wrote.
func tensor(v any) (pack.Tensor, error) {
	var t pack.Tensor
	if kind, _ := field(v, "type").(string); kind != "<f4" {
		return t, fmt.Errorf("type %q, want <f4", kind)
	}
	dims, _ := field(v, "shape").([]any)
	for _, d := range dims {
		n, _ := d.(int64)
		t.Shape = append(t.Shape, int(n))
	}
	raw, _ := field(v, "data").([]byte)
	if len(raw) != 4*t.Size() {
		return t, fmt.Errorf("%d bytes for shape %v", len(raw), t.Shape)
	}
	t.Data = make([]float32, t.Size())
	for i := range t.Data {
		t.Data[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return t, nil
}
