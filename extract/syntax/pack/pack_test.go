package pack

import (
	"bytes"
	"encoding/binary"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// example is a small model.
func example() *Header {
	return &Header{
		Name: "small", Version: "1.0", License: "MIT",
		Tags:         []string{"NN", "VB"},
		Parser:       []Move{{"S", ""}, {"L", "nsubj"}},
		Embeddings:   map[string]Embedding{"shared": {Columns: []string{"NORM"}, Seeds: []uint32{8}, Pad: 4, Window: 1}},
		Norms:        map[uint64]string{math.MaxUint64: "color"},
		Contractions: map[string][]Piece{"don't": {{"do", ""}, {"n't", "not"}}},
		Tensors: []Tensor{
			{Name: "a", Shape: []int{2, 2}, Half: true, Data: []float32{1, -0.5, 2048, 0}},
			{Name: "b", Shape: []int{3}, Data: []float32{0.1, -3, 7}},
			{Name: "none", Shape: []int{0, 5}},
		},
	}
}

// packed writes a header, and fails the test where that fails.
func packed(t testing.TB, h *Header) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, h); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRoundTrip(t *testing.T) {
	want := example()
	b := packed(t, want)
	if err := Verify(b); err != nil {
		t.Fatal(err)
	}
	got, err := Read(b)
	if err != nil {
		t.Fatal(err)
	}
	for i := range got.Tensors {
		floats := got.Tensors[i].Floats()
		if d := cmp.Diff(append([]float32{}, want.Tensors[i].Data...), floats); d != "" {
			t.Errorf("tensor %s: %s", want.Tensors[i].Name, d)
		}
		got.Tensors[i].Raw, want.Tensors[i].Data = nil, nil
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("header: %s", d)
	}
}

func TestWriteTwiceIsEqual(t *testing.T) {
	if !bytes.Equal(packed(t, example()), packed(t, example())) {
		t.Error("the same model was written in two ways")
	}
}

func TestWriteRefusesWrongShape(t *testing.T) {
	h := example()
	h.Tensors[0].Shape = []int{2, 3}
	err := Write(&bytes.Buffer{}, h)
	if err == nil || !strings.Contains(err.Error(), "write a:") {
		t.Errorf("got %v, want an error that names the tensor", err)
	}
}

func TestReadRefuses(t *testing.T) {
	good := packed(t, example())
	long := bytes.Clone(good)
	binary.LittleEndian.PutUint32(long[len(Magic):], math.MaxUint32)
	huge := bytes.Replace(bytes.Clone(good), []byte(`"Shape":[2,2]`), []byte(`"Shape":[2,9]`), 1)
	negative := bytes.Replace(bytes.Clone(good), []byte(`"Shape":[3]`), []byte(`"Shape":[-]`), 1)
	for _, c := range []struct {
		name string
		b    []byte
		want string
	}{
		{"nothing", nil, "not a packed model"},
		{"another file", []byte("PK\x03\x04 and more than twelve bytes"), "not a packed model"},
		{"cut in the header", good[:40], "read header"},
		{"header too long", long, "read header"},
		{"cut in the payload", good[:len(good)-1], "read b"},
		{"shape too great", huge, "read a"},
		{"broken JSON", negative, "read header"},
	} {
		if _, err := Read(c.b); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.name, err, c.want)
		}
	}
}

func TestVerifyFindsDamage(t *testing.T) {
	b := packed(t, example())
	b[len(b)-1] ^= 1
	if err := Verify(b); err == nil || !strings.Contains(err.Error(), "digest") {
		t.Errorf("got %v, want a wrong digest", err)
	}
}

// TestHalfExact takes every half float there is to a single float and back.
func TestHalfExact(t *testing.T) {
	for i := range 1 << 16 {
		h := uint16(i)
		f := Single(h)
		if f != f {
			if back := Half(f); back&0x7c00 != 0x7c00 || back&0x3ff == 0 {
				t.Errorf("NaN %#x came back as %#x", h, back)
			}
			continue
		}
		if back := Half(f); back != h {
			t.Fatalf("%#x is %g and came back as %#x", h, f, back)
		}
	}
}

func TestHalfRounds(t *testing.T) {
	for _, c := range []struct {
		in   float32
		want float32
	}{
		{0, 0}, {1, 1}, {-2, -2}, {65504, 65504},
		{1 + 1.0/2048, 1},            // a tie goes to the even one below
		{1 + 3.0/2048, 1 + 2.0/1024}, // and here to the even one above
		{1 + 1.1/2048, 1 + 1.0/1024}, // past the tie
		{2047.9, 2048},               // the carry goes into the exponent
		{0x1p-24, 0x1p-24},           // the least subnormal
		{0x1p-25, 0},                 // a tie with nothing
		{0x1.8p-25, 0x1p-24},
		{0x1p-26, 0},
		{0x1.ff8p-15, 0x1.ff8p-15}, // a subnormal
		{float32(math.Inf(-1)), float32(math.Inf(-1))},
		{70000, float32(math.Inf(1))},
	} {
		if got := Single(Half(c.in)); got != c.want {
			t.Errorf("%g: got %g, want %g", c.in, got, c.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(packed(f, example()))
	f.Add([]byte(Magic))
	f.Fuzz(func(t *testing.T, b []byte) {
		h, err := Read(b)
		if err != nil {
			return
		}
		for i := range h.Tensors {
			if n := len(h.Tensors[i].Floats()); n != h.Tensors[i].Size() {
				t.Errorf("tensor %d: %d values for shape %v", i, n, h.Tensors[i].Shape)
			}
		}
	})
}
