package main

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"demarche/graph/ledger"
)

// TestQuestionsAfterACrash takes a story out of the ledger alone, as a writer leaves it that dies in the
// middle of a batch, and wants each way of asking to show what the ledger says.
func TestQuestionsAfterACrash(t *testing.T) {
	for _, args := range [][]string{
		{"export", "--format", "articles"}, {"query", `g.V().Has("<dm:title>").All()`}, {"shell"},
	} {
		t.Run(args[0], func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "store")
			if err := copyStore(dir); err != nil {
				t.Fatal(err)
			}
			l, err := ledger.Open(filepath.Join(dir, "ledger.db"), ledger.Options{Write: true})
			if err != nil {
				t.Fatal(err)
			}
			if list, err := l.Delete(context.Background(), "devS-s2-a"); err != nil || len(list) != 1 {
				t.Fatalf("%v, %v", list, err)
			}
			if err := l.Close(); err != nil {
				t.Fatal(err)
			}
			stdout, stderr, status := runApp(`g.V().Has("<dm:title>").All()`, append(args, "--store", dir)...)
			if status != 0 || strings.Contains(stdout, "devS-s2-a") || !strings.Contains(stdout, "devS-s2-b") {
				t.Errorf("status %d, %s\n%s", status, stderr, stdout)
			}
		})
	}
}
