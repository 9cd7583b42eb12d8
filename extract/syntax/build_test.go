package syntax

import (
	"strings"
	"testing"

	"demarche/extract/syntax/pack"
)

// TestDecodeRefuses spoils one thing of the embedded model at a time and wants
// an error that tells what is wrong, and no panic.
func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(h *pack.Header, t tensors)
		want  string
	}{
		{"a tag too few", func(h *pack.Header, t tensors) { h.Tags = h.Tags[1:] }, "49 tags"},
		{"a move too few", func(h *pack.Header, t tensors) { h.Parser = h.Parser[1:] }, "105 actions"},
		{"moves out of order", func(h *pack.Header, t tensors) { h.Parser[0].Kind = "B" }, "out of order"},
		{"an unknown move", func(h *pack.Header, t tensors) { h.Parser[0].Kind = "Z" }, `kind "Z"`},
		{"roles out of order", func(h *pack.Header, t tensors) { h.Entities[0].Kind = "O" }, "out of order"},
		{"a role too few", func(h *pack.Header, t tensors) { h.Entities = h.Entities[1:] }, "73 actions"},
		{"no such network", func(h *pack.Header, t tensors) { delete(h.Embeddings, "ner") }, "no network ner"},
		{"an unknown attribute", func(h *pack.Header, t tensors) { h.Embeddings["ner"].Columns[0] = "LEMMA" }, "attribute LEMMA"},
		{"a seed too few", func(h *pack.Header, t tensors) { shorten(h, "shared") }, "5 seeds"},
		{"a table too few", func(h *pack.Header, t tensors) { t["ner/hashembed/3/E"].Name = "gone" }, "no tensor ner/hashembed/3/E"},
		{"a table of another width", func(h *pack.Header, t tensors) { t["shared/hashembed/0/E"].Shape = []int{10000, 48} }, "table of width 48"},
		{"a layer of other pieces", func(h *pack.Header, t tensors) { t["shared/maxout/1/W"].Shape = []int{48, 3, 576} }, "layer 1"},
		{"a layer too flat", func(h *pack.Header, t tensors) { t["parser/linear/0/W"].Shape = []int{106 * 64} }, "want 2 dimensions"},
		{"other features", func(h *pack.Header, t tensors) { t["ner/precomputable_affine/W"].Shape = []int{6, 32, 2, 64} }, "precomputable_affine"},
	} {
		h, err := pack.Read(packed)
		if err != nil {
			t.Fatal(err)
		}
		c.spoil(h, index(h))
		if _, err := build(h, plainRoad()); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.name, err, c.want)
		}
	}
}

// shorten drops the last seed of a network.
func shorten(h *pack.Header, network string) {
	e := h.Embeddings[network]
	e.Seeds = e.Seeds[:len(e.Seeds)-1]
	h.Embeddings[network] = e
}

func TestDecodeNoModel(t *testing.T) {
	if _, err := decode([]byte("nothing"), plainRoad()); err == nil || !strings.HasPrefix(err.Error(), "syntax: load: ") {
		t.Errorf("got %v", err)
	}
	if _, err := decode(packed[:len(packed)/2], plainRoad()); err == nil {
		t.Error("half a file was taken")
	}
}
