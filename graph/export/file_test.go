package export

import (
	"context"
	"encoding/csv"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

func TestWriteFileIsAllOrNothing(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "out")
	if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	err := WriteFile(path, func(w io.Writer) error {
		_, _ = io.WriteString(w, "half")
		return broken
	})
	if !errors.Is(err, broken) {
		t.Errorf("got %v, want the error of write", err)
	}
	if data, _ := os.ReadFile(path); string(data) != "old" {
		t.Errorf("after a failure the file holds %q", data)
	}
	if err := WriteFile(path, func(w io.Writer) error { _, err := io.WriteString(w, "new"); return err }); err != nil {
		t.Fatal(err)
	}
	if data, _ := os.ReadFile(path); string(data) != "new" {
		t.Errorf("got %q, want new", data)
	}
	if files, _ := os.ReadDir(dir); len(files) != 1 {
		t.Errorf("files are left behind: %v", files)
	}
	if err := WriteFile(filepath.Join(dir, "no", "folder"), func(io.Writer) error { return nil }); err == nil {
		t.Error("missing folder: got no error")
	}
}

func TestWriteFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "graph")
	if err := WriteFolder(dir, sample(), Options{}); err != nil {
		t.Fatal(err)
	}
	for name, rows := range map[string]int{"nodes.csv": 11, "edges.csv": 19} {
		f, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		got, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil || len(got) != rows {
			t.Errorf("%s: got %d rows, %v, want %d", name, len(got), err, rows)
		}
	}
	if files, _ := os.ReadDir(dir); len(files) != 2 {
		t.Errorf("files are left behind: %v", files)
	}
	if err := Write(context.Background(), io.Discard, "csv-graph", sample(), Options{}); err == nil {
		t.Error("a folder as one file: got no error")
	}
}

// TestWriteFolderIsAllOrNothing lets the second of two files fail: the first keeps its old content.
func TestWriteFolderIsAllOrNothing(t *testing.T) {
	dir := t.TempDir()
	first, broken := filepath.Join(dir, "first"), errors.New("broken")
	if err := os.WriteFile(first, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := writeFiles([]newFile{
		{first, func(w io.Writer) error { _, err := io.WriteString(w, "new"); return err }},
		{filepath.Join(dir, "second"), func(io.Writer) error { return broken }},
	})
	if !errors.Is(err, broken) {
		t.Errorf("got %v, want the error of write", err)
	}
	if data, _ := os.ReadFile(first); string(data) != "old" {
		t.Errorf("after a failure the first file holds %q", data)
	}
	if files, _ := os.ReadDir(dir); len(files) != 1 {
		t.Errorf("files are left behind: %v", files)
	}
}
