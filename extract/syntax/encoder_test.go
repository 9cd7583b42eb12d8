package syntax

import (
	"math"
	"testing"

	"demarche/extract/syntax/pack"
)

// slowEncoder is a network computed as the reference does it, every step written
// out in double precision: all rows of padding, all windows copied.
type slowEncoder struct {
	words   *lexicon
	desc    pack.Embedding
	tensors tensors
	name    string
}

// slow gives the slow twin of a network of the embedded model.
func slow(t *testing.T, words *lexicon, name string) *slowEncoder {
	t.Helper()
	h, err := pack.Read(packed)
	if err != nil {
		t.Fatal(err)
	}
	return &slowEncoder{words, h.Embeddings[name], index(h), name}
}

// floats returns the values of a tensor of the network.
func (e *slowEncoder) floats(name string) []float32 {
	return e.tensors[e.name+"/"+name].Floats()
}

// embed concatenates the rows of all tables for a token.
func (e *slowEncoder) embed(tok Token) []float64 {
	ids := map[string]uint64{
		"NORM": e.words.id(e.words.norm(tok.Text)), "PREFIX": e.words.id(prefix(tok.Text)), "SUFFIX": e.words.id(suffix(tok.Text)),
		"SHAPE": e.words.id(shape(tok.Text)), "SPACY": bit(tok.SpaceAfter), "IS_SPACE": bit(isSpace(tok.Text)),
	}
	var out []float64
	for i, column := range e.desc.Columns {
		t := e.tensors[e.name+"/hashembed/"+string(rune('0'+i))+"/E"]
		data, rows, width := t.Floats(), t.Shape[0], t.Shape[1]
		sum := make([]float64, width)
		for _, h := range hashKey(ids[column], e.desc.Seeds[i]) {
			for j := range sum {
				sum[j] += float64(data[int(h)%rows*width+j])
			}
		}
		out = append(out, sum...)
	}
	return out
}

// maxout computes layer i for one row, normalised.
func (e *slowEncoder) maxout(i int, x []float64) []float64 {
	prefix := "maxout/" + string(rune('0'+i))
	w, b := e.floats(prefix+"/W"), e.floats(prefix+"/b")
	shape := e.tensors[e.name+"/"+prefix+"/W"].Shape
	out := make([]float64, shape[0])
	for o := range out {
		out[o] = math.Inf(-1)
		for p := range shape[1] {
			at := o*shape[1] + p
			sum := float64(b[at])
			for k, f := range x {
				sum += f * float64(w[at*shape[2]+k])
			}
			out[o] = max(out[o], sum)
		}
	}
	return e.normalise(i, out)
}

// normalise is the layer normalisation after layer i.
func (e *slowEncoder) normalise(i int, x []float64) []float64 {
	name := "layernorm/" + string(rune('0'+i))
	gain, shift := e.floats(name+"/G"), e.floats(name+"/b")
	var mean, variance float64
	for _, f := range x {
		mean += f / float64(len(x))
	}
	for _, f := range x {
		variance += (f - mean) * (f - mean) / float64(len(x))
	}
	out := make([]float64, len(x))
	for o, f := range x {
		out[o] = (f-mean)/math.Sqrt(variance+1e-8)*float64(gain[o]) + float64(shift[o])
	}
	return out
}

// run computes the vectors of all tokens.
func (e *slowEncoder) run(in []Token) [][]float64 {
	width := e.tensors[e.name+"/maxout/0/W"].Shape[0]
	rows := make([][]float64, len(in)+2*e.desc.Pad)
	for i := range rows {
		rows[i] = make([]float64, width)
	}
	for i, tok := range in {
		rows[e.desc.Pad+i] = e.maxout(0, e.embed(tok))
	}
	nothing := make([]float64, width)
	for layer := 1; layer <= e.desc.Pad; layer++ {
		next := make([][]float64, len(rows))
		for i := range rows {
			window := [][]float64{nothing, rows[i], nothing}
			if i > 0 {
				window[0] = rows[i-1]
			}
			if i+1 < len(rows) {
				window[2] = rows[i+1]
			}
			next[i] = e.maxout(layer, append(append(append([]float64(nil), window[0]...), window[1]...), window[2]...))
			for o := range next[i] {
				next[i][o] += rows[i][o]
			}
		}
		rows = next
	}
	return rows[e.desc.Pad : e.desc.Pad+len(in)]
}

// TestEncoder compares the networks on each road with their slow twins, for
// sentences of few and of many words.
func TestEncoder(t *testing.T) {
	for _, text := range []string{"Xi", "He left_ .", "The U.S. and Japan signed 12 accords in Nara on 5 May , officials said_ ."} {
		in := tokens(text)
		for _, m := range models(t) {
			for _, c := range []struct {
				name string
				fast *encoder
			}{{"shared", m.shared}, {"ner", m.ner}} {
				want := slow(t, m.words, c.name).run(in)
				s := &scratch{}
				s.begin(in, 0, Options{})
				m.words.read(s)
				got := c.fast.run(s)
				for i := range in {
					for o, f := range want[i] {
						if g := got[i*len(want[i])+o]; math.Abs(float64(g)-f) > 1e-3*(1+math.Abs(f)) {
							t.Fatalf("%s %s, %s: number %d: got %g, want %g", m.tagger.road.name, c.name, in[i].Text, o, g, f)
						}
					}
				}
			}
		}
	}
}

// TestTableLook wants the sum of four rows, one of them twice where the hash
// draws it twice.
func TestTableLook(t *testing.T) {
	const rows, width = 3, 2
	tab := table{seed: 8, rows: rows, width: width}
	for row := range rows {
		for range width {
			h := pack.Half(float32(int(1) << (4 * row)))
			tab.halves = append(tab.halves, byte(h), byte(h>>8))
		}
	}
	for key := range uint64(20) {
		want := float32(0)
		for _, h := range hashKey(key, 8) {
			want += float32(int(1) << (4 * (h % rows)))
		}
		dst, row := []float32{7, 7}, make([]float32, width)
		tab.look(dst, row, key)
		if dst[0] != want || dst[1] != want {
			t.Errorf("key %d: got %v, want %g twice", key, dst, want)
		}
	}
}

// TestFormsMatter wants a token's vector to depend on its text and on the space
// after it, and entities not to depend on the space.
func TestFormsMatter(t *testing.T) {
	m := load(t)
	vector := func(e *encoder, in ...Token) []float32 {
		s := &scratch{}
		s.begin(in, 0, Options{})
		m.words.read(s)
		return append([]float32(nil), e.run(s)[:e.mix.width]...)
	}
	same := func(a, b []float32) bool {
		for i := range a {
			if a[i] != b[i] {
				return false
			}
		}
		return true
	}
	glued, apart := Token{"talks", false}, Token{"talks", true}
	if same(vector(m.shared, glued), vector(m.shared, apart)) {
		t.Error("the space after a token makes no difference to tags and arcs")
	}
	if !same(vector(m.ner, glued), vector(m.ner, apart)) {
		t.Error("the space after a token makes a difference to entities, which do not read it")
	}
	if same(vector(m.ner, glued), vector(m.ner, Token{"Talks", false})) {
		t.Error("capitals make no difference")
	}
	if !same(vector(m.ner, Token{"colour", true}), vector(m.ner, Token{"colour", true})) {
		t.Error("the same token has two vectors")
	}
}
