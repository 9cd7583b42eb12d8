package main

import (
	"os/exec"
	"strings"
	"testing"
)

// direction is a rule on who may import what. Packages are named from the module's root, others by
// their path; a name also stands for what is below it.
type direction struct {
	// what is imported, only by those in by.
	what string
	by   []string
}

// directions are the rules that the tree of packages keeps to: data flows one way.
var directions = []direction{
	{"demarche/extract", []string{"demarche/extract", "demarche/cmd"}},
	{"demarche/graph", []string{"demarche/graph", "demarche/cmd"}},
	{"demarche/config", []string{"demarche/config", "demarche/cmd"}},
	{"demarche/cmd", []string{"demarche/cmd"}},
	{"github.com/cayleygraph/cayley", []string{"demarche/graph/store"}},
	{"github.com/cayleygraph/quad", []string{"demarche/schema", "demarche/graph"}},
	{"github.com/spf13/viper", []string{"demarche/config"}},
	{"github.com/spf13/cobra", []string{"demarche/cmd"}},
	{"github.com/jdkato/prose", []string{"demarche/extract/text"}},
}

// schemaMay is what package schema may import besides the standard library.
var schemaMay = []string{"github.com/cayleygraph/quad", "golang.org/x/text"}

// within tells whether a package is one of the named, or below one.
func within(pkg string, names []string) bool {
	for _, n := range names {
		if pkg == n || strings.HasPrefix(pkg, n+"/") {
			return true
		}
	}
	return false
}

// imports returns what each package of the module imports, its tests aside.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	cmd := exec.Command("go", "list", "-e", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "demarche/...")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	list := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		f := strings.Fields(line)
		list[f[0]] = f[1:]
	}
	return list
}

// broken returns the imports that break a rule.
func broken(list map[string][]string) []string {
	var found []string
	for pkg, imported := range list {
		for _, i := range imported {
			for _, d := range directions {
				if within(i, []string{d.what}) && !within(pkg, d.by) {
					found = append(found, pkg+" imports "+i)
				}
			}
			outside := strings.Contains(strings.Split(i, "/")[0], ".") || strings.HasPrefix(i, "demarche/")
			if pkg == "demarche/schema" && outside && !within(i, schemaMay) {
				found = append(found, pkg+" imports "+i)
			}
		}
	}
	return found
}

func TestImportDirections(t *testing.T) {
	list := imports(t)
	if len(list) < 10 || len(list["demarche/graph/store"]) == 0 {
		t.Fatalf("go list found %d packages", len(list))
	}
	for _, b := range broken(list) {
		t.Error(b)
	}
}

// TestImportDirectionsCanBreak makes sure that the rules bite.
func TestImportDirectionsCanBreak(t *testing.T) {
	for pkg, imported := range map[string]string{
		"demarche/extract/event": "demarche/graph/store", "demarche/graph/ask": "demarche/extract/text", "demarche/schema": "github.com/spf13/cast",
		"demarche/graph/export": "github.com/cayleygraph/cayley/graph", "demarche/graph": "demarche/config", "demarche/extract": "github.com/jdkato/prose/v2",
	} {
		if got := broken(map[string][]string{pkg: {imported}}); len(got) != 1 {
			t.Errorf("%s imports %s: got %v, want it to be refused", pkg, imported, got)
		}
	}
}
