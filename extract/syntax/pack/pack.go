package pack

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math"
)

// Magic is how every packed model starts.
const Magic = "DMSYNTX1"

// Header tells where a model comes from, what its outputs mean, and where each
// tensor lies in the payload.
type Header struct {
	// Name, Version, License and Author are those of the model as published.
	Name, Version, License, Author string
	// Source says from which package the model was taken.
	Source string
	// SourceSHA256 is the digest, in hex, of the files that the converter read:
	// their contents one after the other, in the order of their names.
	SourceSHA256 string
	// PayloadSHA256 is the digest, in hex, of the payload; Write fills it in.
	PayloadSHA256 string
	// Tags names the tagger's outputs in order.
	Tags []string
	// Parser and Entities name the outputs of the two transition systems in order.
	Parser, Entities []Move
	// Embeddings describes the token-to-vector networks by name.
	Embeddings map[string]Embedding
	// Norms maps the 64-bit hash of a word form to its normal form, for words
	// with a preferred spelling ("colour": "color").
	Norms map[uint64]string
	// Contractions maps a chunk of text ("don't") to the pieces it is cut into.
	Contractions map[string][]Piece
	// Tensors lists the payload in order.
	Tensors []Tensor
}

// Move is one action of a transition system: its kind by the letter that spaCy
// uses, and the label that it gives, "" for none.
type Move struct{ Kind, Label string }

// Piece is a part of a contraction: its text and its normal form, "" where that
// is the ordinary one.
type Piece struct{ Text, Norm string }

// Embedding describes one token-to-vector network.
type Embedding struct {
	// Columns names the token attributes that are looked up, such as NORM.
	Columns []string
	// Seeds holds the hash seed of each column's table.
	Seeds []uint32
	// Pad is how many empty rows stand before and after the tokens.
	Pad int
	// Window is how many neighbours on each side a layer sees.
	Window int
}

// Tensor is a block of numbers in the payload.
type Tensor struct {
	// Name tells it apart, such as "parser/upper/W".
	Name string
	// Shape lists its dimensions, outermost first.
	Shape []int
	// Half is set where the values are half floats, 2 bytes each, rather than
	// single floats of 4.
	Half bool
	// Offset is where it starts in the payload, in bytes; Write fills it in.
	Offset int
	// Data holds the values that Write writes; Read leaves it nil.
	Data []float32 `json:"-"`
	// Raw holds the values as Read found them, a part of the bytes given to it.
	Raw []byte `json:"-"`
}

// Size is the number of values in the tensor.
func (t *Tensor) Size() int {
	n := 1
	for _, d := range t.Shape {
		n *= d
	}
	return n
}

// width is the number of bytes that a value takes.
func (t *Tensor) width() int {
	if t.Half {
		return 2
	}
	return 4
}

// Write writes a packed model: h, whose offsets and digest it fills in, and the
// data of h.Tensors.
func Write(w io.Writer, h *Header) error {
	var payload bytes.Buffer
	for i := range h.Tensors {
		t := &h.Tensors[i]
		if t.Size() != len(t.Data) {
			return fmt.Errorf("pack: write %s: %d values for shape %v", t.Name, len(t.Data), t.Shape)
		}
		t.Offset = payload.Len()
		payload.Write(encode(t))
	}
	sum := sha256.Sum256(payload.Bytes())
	h.PayloadSHA256 = hex.EncodeToString(sum[:])
	head, err := json.Marshal(h)
	if err != nil {
		return fmt.Errorf("pack: write header: %w", err)
	}
	start := binary.LittleEndian.AppendUint32([]byte(Magic), uint32(len(head)))
	for _, part := range [][]byte{start, head, payload.Bytes()} {
		if _, err := w.Write(part); err != nil {
			return fmt.Errorf("pack: write: %w", err)
		}
	}
	return nil
}

// encode gives the payload bytes of t.
func encode(t *Tensor) []byte {
	out := make([]byte, 0, len(t.Data)*t.width())
	for _, f := range t.Data {
		if t.Half {
			out = binary.LittleEndian.AppendUint16(out, Half(f))
		} else {
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(f))
		}
	}
	return out
}

// Read decodes the header of a packed model and finds the bytes of its tensors,
// which it does not copy: b must not change. It fails on bytes that are no such
// file or are cut short. The digest is not checked here: see [Verify].
func Read(b []byte) (*Header, error) {
	h, payload, err := split(b)
	if err != nil {
		return nil, err
	}
	for i := range h.Tensors {
		if err := h.Tensors[i].find(payload); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// Verify reads b and checks that its payload has the digest that its header
// tells.
func Verify(b []byte) error {
	h, payload, err := split(b)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(payload)
	if got := hex.EncodeToString(sum[:]); got != h.PayloadSHA256 {
		return fmt.Errorf("pack: verify payload: digest %s, header says %s", got, h.PayloadSHA256)
	}
	return nil
}

// split cuts b into its decoded header and its payload.
func split(b []byte) (*Header, []byte, error) {
	if len(b) < len(Magic)+4 || string(b[:len(Magic)]) != Magic {
		return nil, nil, fmt.Errorf("pack: read: not a packed model (no %s at its start)", Magic)
	}
	rest := b[len(Magic):]
	n := uint64(binary.LittleEndian.Uint32(rest))
	rest = rest[4:]
	if n > uint64(len(rest)) {
		return nil, nil, fmt.Errorf("pack: read header: %d bytes told, %d there", n, len(rest))
	}
	h := new(Header)
	if err := json.Unmarshal(rest[:n], h); err != nil {
		return nil, nil, fmt.Errorf("pack: read header: %w", err)
	}
	return h, rest[n:], nil
}

// find sets t.Raw.
func (t *Tensor) find(payload []byte) error {
	n, err := count(t.Shape, len(payload))
	if err != nil {
		return fmt.Errorf("pack: read %s: %w", t.Name, err)
	}
	end := t.Offset + n*t.width()
	if t.Offset < 0 || t.Offset > len(payload) || end > len(payload) {
		return fmt.Errorf("pack: read %s: ends at %d of %d bytes", t.Name, end, len(payload))
	}
	t.Raw = payload[t.Offset:end]
	return nil
}

// Floats decodes the values of a tensor that was read.
func (t *Tensor) Floats() []float32 {
	out := make([]float32, len(t.Raw)/t.width())
	if t.Half {
		Widen(out, t.Raw)
		return out
	}
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(t.Raw[4*i:]))
	}
	return out
}

// Widen decodes the half floats in raw, 2 bytes each, to dst.
func Widen(dst []float32, raw []byte) {
	raw = raw[:2*len(dst)]
	for i := range dst {
		dst[i] = Single(uint16(raw[2*i]) | uint16(raw[2*i+1])<<8)
	}
}

// count multiplies the dimensions of shape; it fails past limit or below 0.
func count(shape []int, limit int) (int, error) {
	n := 1
	for _, d := range shape {
		if d < 0 || d > limit || n*d > limit {
			return 0, fmt.Errorf("shape %v does not fit %d bytes", shape, limit)
		}
		n *= d
	}
	return n, nil
}
