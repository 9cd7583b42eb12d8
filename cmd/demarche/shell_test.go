package main

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"demarche/graph/store"
)

// TestShellCompletes looks at what may follow what is typed.
func TestShellCompletes(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	if err := copyStore(dir); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(context.Background(), dir, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	sh := &shell{store: s}
	for line, want := range map[string][]string{
		`g.V("<dm:country/I`:                  {`g.V("<dm:country/IT`, `g.V("<dm:country/IR`},
		`g.V("<dm:country/IT>").In("<dm:vis`:  {`g.V("<dm:country/IT>").In("<dm:visitor`},
		`g.V("<dm:country/IT>").Uniq`:         {`g.V("<dm:country/IT>").Unique()`},
		`:who-m`:                              {`:who-met`},
		`:who-met "angela m`:                  {`:who-met "Angela Merkel"`},
		`:who-met Ang`:                        {`:who-met "Angela Merkel"`},
		`:path "Angela Merkel" "Vladimir P`:   {`:path "Angela Merkel" "Vladimir Putin"`},
		`:top trav`:                           {`:top travellers`},
		`:lang l`:                             {`:lang linkedql`},
		`:lang gizmo`:                         {`:lang gizmo`},
		`g.V("<dm:country/IT>").In("<rdfs:la`: {`g.V("<dm:country/IT>").In("<rdfs:label`},
	} {
		head, found, tail := sh.complete(context.Background(), line+"|", len(line))
		for _, w := range want {
			if !slices.ContainsFunc(found, func(f string) bool { return head+f == w }) {
				t.Errorf("%s: got %s + %v, want %s", line, head, found, w)
			}
		}
		if tail != "|" {
			t.Errorf("%s: the rest is %q", line, tail)
		}
		quotes := slices.ContainsFunc(found, func(f string) bool { return strings.HasPrefix(f, `"`) })
		if quotes && slices.ContainsFunc(found, func(f string) bool { return !strings.HasPrefix(f, `"`) }) {
			t.Errorf("%s: some are in quotes: %v", line, found)
		}
	}
}

func TestUnfinished(t *testing.T) {
	for text, want := range map[string]bool{
		`g.V("a")`: false, `g.V(`: true, "g.V(\"(\")": false, `g.V("a").`: true, "// (\ng.V()": false, `var f = function() {`: true, "g.V('\\'(')": false,
		`{"@type": "Vertex",`: true, `{"@type": "Vertex", "values": []}`: false,
	} {
		if got := unfinished(text); got != want {
			t.Errorf("%s: got %t, want %t", text, got, want)
		}
	}
}

// TestShellAnswers types a session.
func TestShellAnswers(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	if err := copyStore(dir); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct{ in, want, said string }{
		"several lines":     {"g.V(\"<dm:country/BR>\")\n  .Save(\"<rdfs:label>\",\n  \"name\").All()\n", "<dm:country/BR>  Brazil", ""},
		"a question":        {":who-met \"Dilma Rousseff\" --since 2013\n", "WHO ", ""},
		"a name with slips": {":timeline Roussef\n", "Dilma Rousseff", "taken for Dilma Rousseff"},
		"another language":  {":lang linkedql\n{\"@type\": \"Vertex\",\n\"values\": [{\"@id\": \"dm:country/BR\"}]}\n", "dm:country/BR", ""},
		"limit":             {":limit 1\ng.V().All()\n", "ID", "only the first 1 rows"},
		"time":              {":timeout 100ms\nwhile (true) {}\n", "", "time limit"},
		"a file":            {":run ../../testdata/queries/copies.gizmo\n", "COPY", ""},
		"help":              {":help\n", ":lang gizmo|graphql|mql|linkedql", ""},
		"no such command":   {":dance\n", "", "unknown"},
	} {
		out, stderr, _ := runApp(tc.in, "shell", "--store", dir)
		if !strings.Contains(out, tc.want) || !strings.Contains(stderr, tc.said) {
			t.Errorf("%s: got %q and %q, want %q and %q", name, out, stderr, tc.want, tc.said)
		}
	}
}
