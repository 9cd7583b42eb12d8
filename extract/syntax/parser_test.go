package syntax

import (
	"math"
	"testing"

	"demarche/extract/syntax/pack"
)

// slowScore scores a state as the formula has it: for each place the token's
// narrowed vector, or the padding, through that place's weights; the greater of
// the pieces; the output layer.
func slowScore(t tensors, name string, vectors [][]float64, at []int32) []float64 {
	w := t[name+"/precomputable_affine/W"]
	weights, bias := w.Floats(), t[name+"/precomputable_affine/b"].Floats()
	pads := t[name+"/precomputable_affine/pad"].Floats()
	hidden, pieces, in := w.Shape[1], w.Shape[2], w.Shape[3]
	h := make([]float64, hidden)
	for o := range h {
		h[o] = math.Inf(-1)
		for p := range pieces {
			sum := float64(bias[o*pieces+p])
			for place, token := range at {
				i := (place*hidden+o)*pieces + p
				if token < 0 {
					sum += float64(pads[i])
					continue
				}
				for k := range in {
					sum += float64(weights[i*in+k]) * vectors[token][k]
				}
			}
			h[o] = max(h[o], sum)
		}
	}
	return slowLinear(t, name+"/linear/0", h)
}

// slowLinear is a linear layer.
func slowLinear(t tensors, name string, x []float64) []float64 {
	w, b := t[name+"/W"].Floats(), t[name+"/b"].Floats()
	out := make([]float64, len(b))
	for o := range out {
		out[o] = float64(b[o])
		for k, f := range x {
			out[o] += float64(w[o*len(x)+k]) * f
		}
	}
	return out
}

// TestScore compares both scorers with the formula, on each road, with tokens
// present and missing.
func TestScore(t *testing.T) {
	h, err := pack.Read(packed)
	if err != nil {
		t.Fatal(err)
	}
	ts := index(h)
	const n, width = 5, 96
	flat := randoms(1, (n+block)*width)
	for _, m := range models(t) {
		for _, c := range []struct {
			name   string
			scorer *scorer
			states [][]int32
		}{
			{"parser", m.parser.scorer, [][]int32{{0, 1, none, none, none, none, none, none}, {4, none, 3, 2, 1, 0, 0, 4}, {none, none, 0, none, none, none, 1, 2}}},
			{"ner", m.entities.scorer, [][]int32{{0, none, none}, {3, 1, 2}, {4, 4, 3}}},
		} {
			narrow := make([][]float64, n)
			for i := range narrow {
				x := make([]float64, width)
				for k := range x {
					x[k] = float64(flat[i*width+k])
				}
				narrow[i] = slowLinear(ts, c.name+"/linear/1", x)
			}
			s := &scratch{tokens: make([]Token, n)}
			c.scorer.prepare(s, flat)
			for _, at := range c.states {
				want := slowScore(ts, c.name, narrow, at)
				got := c.scorer.score(s, at)
				if len(got) != len(want) {
					t.Fatalf("%s: %d scores, want %d", c.name, len(got), len(want))
				}
				for i := range want {
					if math.Abs(float64(got[i])-want[i]) > 1e-3*(1+math.Abs(want[i])) {
						t.Fatalf("%s %s, state %v: action %d: got %g, want %g", m.tagger.road.name, c.name, at, i, got[i], want[i])
					}
				}
			}
		}
	}
}

// TestValid lists what each state allows.
func TestValid(t *testing.T) {
	m := load(t).parser.moves
	sh, ra := output(t, m, shift, ""), output(t, m, rightArc, "dobj")
	re, la := output(t, m, reduce, ""), output(t, m, leftArc, "nsubj")
	for _, c := range []struct {
		name    string
		tokens  int
		opts    Options
		actions []int
		want    string
	}{
		{"at the start", 3, Options{}, nil, "S"},
		{"at the start of a text to split", 3, Options{Split: true}, nil, "SB"},
		{"one token alone, shifted", 1, Options{}, []int{sh}, "D"},
		{"one on the stack of one sentence", 3, Options{}, []int{sh}, "SLR"},
		{"one on the stack of a text to split", 3, Options{Split: true}, []int{sh}, "SDLRB"},
		{"the last token is not shifted beside others", 2, Options{}, []int{sh}, "LR"},
		{"two on the stack", 4, Options{}, []int{sh, sh}, "SDLR"},
		{"the stack has a head, the buffer is empty", 2, Options{}, []int{sh, ra}, "D"},
		{"before a sentence that begins, nothing but to clear the stack", 2, Options{Starts: []int{1}}, []int{sh}, "D"},
		{"a sentence begins with an empty stack", 2, Options{Starts: []int{1}}, []int{sh, re}, "S"},
		{"after an arc to the left", 2, Options{}, []int{sh, la}, "S"},
	} {
		s := start(c.tokens, c.opts)
		drive(t, m, s, c.actions...)
		got := ""
		for k, ok := range m.valid(s) {
			if ok {
				got += kindLetters[k : k+1]
			}
		}
		if got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// TestChooseMove wants the best of what is allowed, and the first of equals.
func TestChooseMove(t *testing.T) {
	m := load(t).parser.moves
	scores := make([]float32, len(m.label))
	det := output(t, m, leftArc, "det")
	scores[det], scores[output(t, m, breakHere, "ROOT")] = 5, 9
	if got := m.choose(scores, [kinds]bool{shift: true, leftArc: true}); got != det {
		t.Errorf("got %d, want %d, the best that is allowed", got, det)
	}
	if got := m.choose(scores, [kinds]bool{rightArc: true}); got != m.first[rightArc] {
		t.Errorf("got %d, want %d, the first of equals", got, m.first[rightArc])
	}
	if got := m.choose(scores, [kinds]bool{}); got != -1 {
		t.Errorf("got %d where nothing is allowed", got)
	}
}

// TestRepertoire wants the parser's actions in the model's order.
func TestRepertoire(t *testing.T) {
	m := load(t).parser.moves
	if m.first[shift] != 0 || m.first[reduce] != 1 || m.first[leftArc] != 2 || m.first[kinds] != 106 || m.first[breakHere] != 105 {
		t.Errorf("outputs: %v", m.first)
	}
	if a, b := m.names[m.label[m.first[leftArc]]], m.names[m.label[m.first[rightArc]]]; a != "det" || b != "punct" {
		t.Errorf("the most frequent labels: %s to the left, %s to the right", a, b)
	}
	for i, l := range m.lifted {
		if l.label == 0 && i != 0 {
			t.Errorf("label %s was cut into nothing", m.names[i])
		}
	}
}
