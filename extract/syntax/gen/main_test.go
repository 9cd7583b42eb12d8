package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"demarche/extract/syntax/pack"
)

// TestGenerated converts the model anew and wants the very bytes of data/model.bin.
// It needs the model folder, named by EN_CORE_WEB_SM.
func TestGenerated(t *testing.T) {
	dir := os.Getenv("EN_CORE_WEB_SM")
	if dir == "" {
		t.Skip("EN_CORE_WEB_SM does not name the model folder")
	}
	out := filepath.Join(t.TempDir(), "model.bin")
	if err := run(dir, out); err != nil {
		t.Fatal(err)
	}
	got, want := read(t, out), read(t, filepath.Join("..", "data", "model.bin"))
	if !bytes.Equal(got, want) {
		t.Errorf("the model of %s gives another packed file: %d bytes, %d in data", dir, len(got), len(want))
	}
}

// read returns the bytes of a file.
func read(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestEmbeddedFile wants the packed file to be whole, of a size that a binary can
// bear, and to tell where it comes from.
func TestEmbeddedFile(t *testing.T) {
	b := read(t, filepath.Join("..", "data", "model.bin"))
	if err := pack.Verify(b); err != nil {
		t.Fatal(err)
	}
	if limit := 13_000_000; len(b) > limit {
		t.Errorf("%d bytes, want at most %d", len(b), limit)
	}
	h, err := pack.Read(b)
	if err != nil {
		t.Fatal(err)
	}
	if h.Name != "en_core_web_sm" || h.Version != "3.8.0" || h.License != "MIT" || h.Author == "" || h.Source == "" || len(h.SourceSHA256) != 64 {
		t.Errorf("origin: %s %s by %s, %s, %s %s", h.Name, h.Version, h.Author, h.License, h.Source, h.SourceSHA256)
	}
}

func TestRunWithoutModel(t *testing.T) {
	out := filepath.Join(t.TempDir(), "model.bin")
	if err := run("", out); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("a file was written without a model")
	}
	if err := run(t.TempDir(), out); err == nil || !strings.Contains(err.Error(), "config.cfg") {
		t.Errorf("an empty folder: got %v, want an error that names the file missing", err)
	}
}

// movesFile is a file of moves around JSON text.
func movesFile(text string) []byte {
	return append([]byte("\x81\xa5moves\xd9"), append([]byte{byte(len(text))}, text...)...)
}

func TestReadMoves(t *testing.T) {
	moves, err := readMoves(movesFile(`{"0":{"":9},"1":{"":8},"2":{"det":5,"aux":5,"nsubj":7},"3":{},"4":{"ROOT":1}}`), "SDLRB", arcMove)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range moves {
		got = append(got, m.Kind+"-"+m.Label)
	}
	// By frequency, then by name backwards.
	if want := "S- D- L-nsubj L-det L-aux B-ROOT"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

func TestReadMovesOfEntities(t *testing.T) {
	moves, err := readMoves(movesFile(`{"0":{"X":1},"1":{"GPE":2},"5":{"":1,"GPE":3}}`), "MBILUO", entityMove)
	if err != nil || len(moves) != 2 || moves[0] != (pack.Move{Kind: "B", Label: "GPE"}) || moves[1] != (pack.Move{Kind: "O"}) {
		t.Errorf("got %v, %v; want B-GPE and O alone", moves, err)
	}
}

func TestReadMovesRefuses(t *testing.T) {
	for name, b := range map[string][]byte{
		"a label added later": movesFile(`{"2":{"det":-1}}`),
		"no JSON":             movesFile(`{`),
		"no moves":            []byte("\x80"),
		"no msgpack":          {0xc1},
	} {
		if moves, err := readMoves(b, "SDLRB", arcMove); err == nil {
			t.Errorf("%s: got %v, want an error", name, moves)
		}
	}
}

func TestTensor(t *testing.T) {
	array := func(kind string, data string) map[any]any {
		return map[any]any{"nd": true, "type": kind, "shape": []any{int64(1), int64(2)}, "data": []byte(data)}
	}
	got, err := tensor(array("<f4", "\x00\x00\x80\x3f\x00\x00\x00\xc0"))
	if err != nil || len(got.Data) != 2 || got.Data[0] != 1 || got.Data[1] != -2 || len(got.Shape) != 2 {
		t.Errorf("got %+v, %v; want 1 and -2", got, err)
	}
	if _, err := tensor(array("<f8", "")); err == nil {
		t.Error("double floats were taken")
	}
	if _, err := tensor(array("<f4", "\x00")); err == nil {
		t.Error("too few bytes were taken")
	}
	if _, err := tensor(nil); err == nil {
		t.Error("nothing was taken")
	}
}

func TestReadNetRefuses(t *testing.T) {
	for name, b := range map[string]string{
		"no nodes":          "\x80",
		"lists that differ": "\x83\xa5nodes\x91\x80\xa5attrs\x90\xa6params\x90",
		"cut short":         "\x83\xa5nodes\x91",
	} {
		if _, err := readNet([]byte(b)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestContraction(t *testing.T) {
	piece := func(text, norm string) map[any]any {
		m := map[any]any{orthKey: text}
		if norm != "" {
			m[normKey] = norm
		}
		return m
	}
	pieces, special := contraction([]any{piece("do", ""), piece("n't", "not")})
	if !special || len(pieces) != 2 || pieces[1] != (pack.Piece{Text: "n't", Norm: "not"}) {
		t.Errorf("got %v, %v", pieces, special)
	}
	if _, special := contraction([]any{piece(":)", "")}); special {
		t.Error("an exception without a normal form of its own was kept")
	}
}
