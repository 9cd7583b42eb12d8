package article

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestClean reads texts saved in many ways from testdata/clean: each archive holds the text as saved and
// what it should give. -update rewrites the expectations; the diff is to be read.
func TestClean(t *testing.T) {
	files, err := filepath.Glob("testdata/clean/*.txtar")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d files, error %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil || len(ar.Files) != 2 {
				t.Fatalf("%d parts, error %v", len(ar.Files), err)
			}
			a := one(t, "saved.txt", string(ar.Files[0].Data), Options{})
			got := describe(a)
			if got == string(ar.Files[1].Data) {
				return
			}
			if *update {
				ar.Files[1].Data = []byte(got)
				golden(t, file, string(txtar.Format(ar)))
				return
			}
			t.Errorf("got:\n%s\nwant:\n%s\nnotes: %v", got, ar.Files[1].Data, a.Notes)
		})
	}
}

// describe writes what a test of cleaning looks at.
func describe(a Article) string {
	var stamps []string
	for _, s := range a.Stamps {
		stamps = append(stamps, fmt.Sprintf("%d %s", s.Paragraph, s.Text))
	}
	var b strings.Builder
	for _, line := range [][2]string{{"title", a.Title}, {"source", a.Source}, {"authors", strings.Join(a.Authors, ", ")}, {"dateline", a.Dateline},
		{"day", a.Published}, {"anchor", a.AnchorDay()}, {"stamps", strings.Join(stamps, ", ")}} {
		b.WriteString(strings.TrimSpace(line[0]+": "+line[1]) + "\n")
	}
	b.WriteString("\n" + a.Text + "\n")
	return b.String()
}
