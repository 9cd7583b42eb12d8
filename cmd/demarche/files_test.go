package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestFileMaps checks that the maps of files in package comments name every file of the package, and no other.
func TestFileMaps(t *testing.T) {
	docs, err := filepath.Glob("../../extract/*/doc.go")
	if err != nil {
		t.Fatal(err)
	}
	maps := 0
	for _, doc := range docs {
		text, err := os.ReadFile(doc)
		if err != nil {
			t.Fatal(err)
		}
		_, files, ok := strings.Cut(string(text), "// # Files\n")
		if !ok {
			continue
		}
		maps++
		files, _, _ = strings.Cut(files, "// # ")
		named := regexp.MustCompile(`\b\w+\.go\b`).FindAllString(files, -1)
		all, err := filepath.Glob(filepath.Join(filepath.Dir(doc), "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for i := range all {
			all[i] = filepath.Base(all[i])
		}
		for _, name := range all {
			if name != "doc.go" && !strings.HasSuffix(name, "_test.go") && !slices.Contains(named, name) {
				t.Errorf("%s: %s is not named", doc, name)
			}
		}
		for _, name := range named {
			if !slices.Contains(all, name) {
				t.Errorf("%s: there is no %s", doc, name)
			}
		}
	}
	if maps == 0 {
		t.Error("no package has a map of its files")
	}
}
