package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	const text = "Xi visited Rome. He didn’t stay.\n\nMerkel called."
	path := filepath.Join(t.TempDir(), "articles.jsonl")
	line, err := json.Marshal(map[string]string{"id": "a", "text": text})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, line, 0o600); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run(path, &out); err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(&out)
	var ids []string
	paragraphs := 0
	for dec.More() {
		var s sentence
		if err := dec.Decode(&s); err != nil {
			t.Fatal(err)
		}
		ids, paragraphs = append(ids, s.ID), s.Paragraph+1
		checkSpans(t, text, s)
	}
	if got := strings.Join(ids, " "); got != "a#0 a#1 a#2" || paragraphs != 2 {
		t.Errorf("got sentences %s in %d paragraphs", got, paragraphs)
	}
}

// checkSpans wants the spans of a sentence to give its tokens.
func checkSpans(t *testing.T, text string, s sentence) {
	t.Helper()
	if len(s.Spans) != 2*len(s.Tokens) || len(s.Spaces) != len(s.Tokens) {
		t.Fatalf("%s: %d tokens, %d spans, %d spaces", s.ID, len(s.Tokens), len(s.Spans), len(s.Spaces))
	}
	at := 0
	for i, token := range s.Tokens {
		at += s.Spans[2*i]
		if got := text[at : at+s.Spans[2*i+1]]; got != token {
			t.Errorf("%s: token %d: span gives %q, want %q", s.ID, i, got, token)
		}
		at += s.Spans[2*i+1]
	}
}

func TestRunRefuses(t *testing.T) {
	if err := run(filepath.Join(t.TempDir(), "none"), &bytes.Buffer{}); err == nil {
		t.Error("a file that is not there: no error")
	}
	path := filepath.Join(t.TempDir(), "broken")
	if err := os.WriteFile(path, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := run(path, &bytes.Buffer{}); err == nil {
		t.Error("broken JSON: no error")
	}
}
