package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// stock builds Cayley as it comes, from the module in testdata/stock, and returns the program.
func stock(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "stock")
	cmd := exec.Command("go", "build", "-o", bin, ".")
	cmd.Dir = filepath.Join(root, "testdata", "stock")
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=readonly", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build stock cayley: %v\n%s", err, out)
	}
	return bin
}

// settings writes Cayley's settings for a store and returns their file.
func settings(t *testing.T, store string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "cayley.yml")
	text := fmt.Sprintf("store:\n  backend: bolt\n  address: %q\n  options:\n    no_bloom: true\n", store)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// rows returns the rows of a query, one JSON object a line, sorted.
func rows(t *testing.T, out []byte) []string {
	t.Helper()
	var list []string
	for line := range strings.Lines(string(out)) {
		var row any
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatalf("row %q: %v", line, err)
		}
		data, err := json.Marshal(row)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, string(data))
	}
	slices.Sort(list)
	return list
}

// askStock runs a query in stock Cayley and returns its rows.
func askStock(t *testing.T, bin, config, query string) []string {
	t.Helper()
	cmd := exec.Command(bin, "query", "--config", config, query)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("stock query: %v", err)
	}
	return rows(t, out)
}

// TestStockCayley runs every query of testdata/queries on one store, by the program and by stock
// Cayley, and again by stock Cayley on its own store, into which the exported N-Quads are loaded: the
// rows are the same.
func TestStockCayley(t *testing.T) {
	if testing.Short() {
		t.Skip("builds Cayley")
	}
	bin, dir := stock(t), t.TempDir()
	store := filepath.Join(dir, "store")
	if err := copyStore(store); err != nil {
		t.Fatal(err)
	}
	loaded := settings(t, load(t, bin, store))
	queries, err := filepath.Glob(filepath.Join(root, "testdata", "queries", "*.gizmo"))
	if err != nil || len(queries) < 10 {
		t.Fatalf("got %d queries, %v", len(queries), err)
	}
	config := settings(t, store)
	answers := 0
	for _, path := range queries {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		out, stderr, status := runApp("", "query", "--store", store, "--limit", "0", "--format", "json", "--file", path)
		if status != 0 {
			t.Fatalf("%s: %s", path, stderr)
		}
		want := rows(t, []byte(out))
		answers += len(want)
		for name, c := range map[string]string{"the same store": config, "the loaded export": loaded} {
			if d := cmp.Diff(askStock(t, bin, c, string(text)), want); d != "" {
				t.Errorf("%s on %s (- stock, + ours):\n%s", path, name, d)
			}
		}
	}
	if answers < 20 {
		t.Errorf("the queries have %d rows in all", answers)
	}
}

// load exports a store and loads that into a store of stock Cayley's own, whose folder it returns.
func load(t *testing.T, bin, store string) string {
	t.Helper()
	dir := t.TempDir()
	nq, own := filepath.Join(dir, "graph.nq"), filepath.Join(dir, "own")
	if _, stderr, status := runApp("", "export", "--store", store, "--format", "nquads", "-o", nq); status != 0 {
		t.Fatalf("export: %s", stderr)
	}
	cmd := exec.Command(bin, "load", "--init", "--config", settings(t, own), "-i", nq)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("stock load: %v\n%s", err, out)
	}
	return own
}
