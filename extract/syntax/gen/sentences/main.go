// Command sentences cuts articles into sentences and tokens, as input for
// testdata/syntax/make.py.
//
//	go run ./gen/sentences ARTICLES.jsonl... > sentences.jsonl
//
// Each line of the inputs is an article with "id" and "text"; each line of the
// output is a sentence.
package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"

	"demarche/extract/text"
)

// sentence is a line of the output.
type sentence struct {
	// ID is that of the article and the sentence's number in it.
	ID string `json:"id"`
	// Paragraph counts the article's paragraphs from 0.
	Paragraph int `json:"paragraph"`
	// SHA is the digest of the article's text, 16 hex digits.
	SHA string `json:"sha"`
	// Tokens and Spaces are the tokens and whether white space follows each.
	Tokens []string `json:"tokens"`
	Spaces []bool   `json:"spaces"`
	// Spans holds for each token the bytes between it and the one before, or the
	// start of the text, and its length in bytes.
	Spans []int `json:"spans"`
}

func main() {
	log.SetFlags(0)
	w := bufio.NewWriter(os.Stdout)
	for _, path := range os.Args[1:] {
		if err := run(path, w); err != nil {
			log.Fatalf("sentences: %s: %v", path, err)
		}
	}
	if err := w.Flush(); err != nil {
		log.Fatal(err)
	}
}

// run writes the sentences of the articles in a file.
func run(path string, w io.Writer) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	in, out := json.NewDecoder(f), json.NewEncoder(w)
	out.SetEscapeHTML(false)
	for {
		var a struct{ ID, Text string }
		if err := in.Decode(&a); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if err := write(out, a.ID, a.Text); err != nil {
			return err
		}
	}
}

// write writes the sentences of one article.
func write(out *json.Encoder, id, body string) error {
	doc := text.New("", body)
	sum := sha256.Sum256([]byte(body))
	for i, s := range doc.Sentences {
		line := sentence{ID: fmt.Sprintf("%s#%d", id, i), Paragraph: s.Paragraph, SHA: hex.EncodeToString(sum[:8])}
		last := 0
		for _, t := range doc.SentenceTokens(i) {
			line.Tokens = append(line.Tokens, t.Text)
			line.Spaces = append(line.Spaces, t.SpaceAfter)
			line.Spans = append(line.Spans, t.StartByte-last, t.EndByte-t.StartByte)
			last = t.EndByte
		}
		if err := out.Encode(line); err != nil {
			return err
		}
	}
	return nil
}
