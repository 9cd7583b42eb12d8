package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// file writes a file of the test's own.
func file(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestRun reads one story, which tells by a pronoun who met whom.
func TestRun(t *testing.T) {
	articles := file(t, "one.articles.jsonl", `{"id": "a", "published": "2015-07-09", "text": "Angela Merkel flew to Albania on Wednesday. In Tirana she met Prime Minister Edi Rama."}`+"\n")
	gold := file(t, "gold.jsonl", `{"doc": "a", "events": [`+
		`{"id": "e1", "type": "visit", "status": "held", "persons": ["Angela Merkel"], "countries": ["DE", "AL"], "to": "AL", "place_country": "AL", "start": "2015-07-08", "sure": true}, `+
		`{"id": "e2", "type": "meeting", "status": "held", "persons": ["Angela Merkel", "Edi Rama"], "countries": ["DE", "AL"], "place_country": "AL", "start": "2015-07-08", "sure": true}]}`+"\n")
	var out strings.Builder
	if err := run(&out, []string{articles, gold}); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != len(parts)+2 || lines[0] != "| | one |" || !strings.HasPrefix(lines[2], "| everything | ") {
		t.Errorf("printed\n%s", out.String())
	}
	if lines[2] == strings.Replace(lines[5], parts[3].row, parts[0].row, 1) {
		t.Errorf("coreference is worth nothing:\n%s", out.String())
	}
}

// TestRunWantsPairs gives no file, one file, and files that are not there.
func TestRunWantsPairs(t *testing.T) {
	for _, files := range [][]string{nil, {"a"}, {"none.jsonl", "none.jsonl"}} {
		if err := run(&strings.Builder{}, files); err == nil {
			t.Errorf("%v: no error", files)
		}
	}
}
