package article

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParseFurniture(t *testing.T) {
	good := "furniture:\n  - {name: x, where: any, does: drop, match: 'foo.*', is: foo bar, not: bar}\n"
	tests := []struct{ name, yaml, want string }{
		{"good", good, ""}, {"nothing", "", ""}, {"keys of others", "people: 7\n" + good, ""},
		{"a name and what to match", "furniture: [{name: x, match: 'foo.*'}]", ""},
		{"unknown key", strings.Replace(good, "where", "wher", 1), `x.yaml:2:15: unknown key "wher" (did you mean "where"?)`},
		{"unknown key, none near", strings.Replace(good, "where", "color", 1), `x.yaml:2:15: unknown key "color" (want one of name, where, does, match, has, is, not)`},
		{"unknown value", strings.Replace(good, "drop", "drp", 1), `x.yaml:2:33: pattern "x": does "drp" (did you mean "drop"?)`},
		{"unknown place", strings.Replace(good, "any", "page", 1), `x.yaml:2:22: pattern "x": where "page" (want one of any, head, body, tail)`},
		{"broken expression", strings.Replace(good, "foo.*", "foo(", 1), `x.yaml:2:46: pattern "x": error parsing regexp: missing closing )`},
		{"example that fails", strings.Replace(good, "foo bar", "bar", 1), `x.yaml:2:59: pattern "x" does not match its own example "bar"`},
		{"example that must not match", strings.Replace(good, "not: bar", "not: food", 1), `pattern "x" matches what it must not: "food"`},
		{"all there is", strings.Replace(good, "foo.*", ".*", 1), "matches what it must not"},
		{"all there is, no example", "furniture: [{name: x, match: '.*'}]", "matches a plain sentence"},
		{"strips all there is", "furniture: [{name: x, does: strip, match: '.+'}]", "matches a plain sentence"},
		{"nothing to match", "furniture: [{name: x}]", `x.yaml:1:20: pattern "x": want a name and what to match`},
		{"a key twice", "furniture: [{name: x, name: y, match: a}]", `x.yaml:1:23: key "name" stands twice`},
		{"a name twice", "furniture: [{name: x, match: a}, {name: x, match: b}]", `pattern "x" stands twice (the first is x.yaml:1)`},
		{"a value that is a list", "furniture: [{name: x, match: [a]}]", `x.yaml:1:30: "match": want a single value`},
		{"two mistakes", "furniture: [{name: x}, {nme: y}]", `unknown key "nme" (did you mean "name"?)`},
		{"broken YAML", "furniture: [", "x.yaml"},
		{"no list", "furniture: a", "x.yaml:1:12: furniture: want a list of patterns"},
		{"no pattern", "furniture: [a]", "x.yaml:1:13: want a pattern with the keys name, where"},
	}
	for _, tt := range tests {
		f, err := ParseFurniture("x.yaml", []byte(tt.yaml))
		switch {
		case tt.want == "" && err != nil, tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)):
			t.Errorf("%s: got error %v, want %q", tt.name, err, tt.want)
		case tt.name == "good" && (len(f.Patterns()) != 1 || f.Patterns()[0].At != "x.yaml:2"):
			t.Errorf("good: got %+v", f.Patterns())
		}
	}
}

func TestBuiltInPatternsHaveExamples(t *testing.T) {
	for _, p := range BuiltIn().Patterns() {
		if p.Is == "" || p.Not == "" {
			t.Errorf("%s: pattern %q: want is and not", p.At, p.Name)
		}
	}
}

func TestOwnFurniture(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mine.yaml")
	mine := "furniture:\n  - {name: weather, match: 'sunny.*', is: Sunny}\n  - {name: slogan, match: 'the .{3,9} post: news that .*'}\n"
	if err := os.WriteFile(path, []byte(mine), 0o644); err != nil {
		t.Fatal(err)
	}
	f, err := LoadFurniture(path)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(f.Patterns()), len(BuiltIn().Patterns())+1; got != want {
		t.Errorf("got %d patterns, want %d: the own weather replaces the built-in", got, want)
	}
	text := "Sunny all day\n\n" + words + "\n\nThe Baltic Post: news that travels\n\n" + words
	file := `{"title":"Talks","text":` + strconv.Quote(text) + `}`
	a := one(t, "a.json", file, Options{Furniture: f})
	if want := words + "\n\n" + words; a.Text != want || a.Whole != text {
		t.Errorf("text %q\nwhole %q", a.Text, a.Whole)
	}
	if a := one(t, "a.json", file, Options{}); a.Text != text || a.Whole != "" {
		t.Errorf("without the own patterns: text %q\nwhole %q", a.Text, a.Whole)
	}
	if _, err := LoadFurniture("no such file"); err == nil {
		t.Error("a missing file is no error")
	}
}

// FuzzFurniture reads any YAML as a user's file and cleans a story with what it gives.
func FuzzFurniture(f *testing.F) {
	f.Add("furniture: [{name: x, where: tail, does: rest, match: 'more .*', has: more, is: more x, not: y}]")
	f.Add("furniture:\n  - &a {name: a, match: b}\n  - *a\n")
	f.Add("people: []\nfurniture: [{name: x, does: byline, match: 'by (.*)'}]")
	f.Fuzz(func(t *testing.T, yaml string) {
		own, err := ParseFurniture("x", []byte(yaml))
		if err != nil {
			if !strings.HasPrefix(err.Error(), "x:") {
				t.Fatalf("error without a place: %v", err)
			}
			return
		}
		for a, err := range Read(strings.NewReader(saved), "a.txt", Options{Furniture: BuiltIn().With(own)}) {
			if err == nil && !utf8.ValidString(a.Text) {
				t.Fatalf("text %q", a.Text)
			}
		}
	})
}

// TestAnew cleans all pages and articles of the project once more and wants what the first reading
// gave; with other patterns it wants what a first reading with those gives.
func TestAnew(t *testing.T) {
	own, err := ParseFurniture("x", []byte("furniture:\n  - {name: s, match: '.{0,60}\\bsaid\\b.{0,60}'}\n  - {name: advertisement, match: 'never so'}\n"))
	if err != nil {
		t.Fatal(err)
	}
	other, whole, differ := BuiltIn().With(own), 0, 0
	for a, err := range Walk([]string{"../../testdata/pages", "../../testdata/articles"}, nil, Options{}) {
		if err != nil {
			t.Error(err)
			continue
		}
		if a.Whole != "" {
			whole++
		}
		again, err := Anew(a.Article, a.Whole, Options{})
		if err != nil || again.Text != a.Text || again.Whole != a.Whole || again.AnchorDay() != a.AnchorDay() {
			t.Errorf("%s: %v\n got %q\nwant %q", a.Origin, err, again.Text, a.Text)
		}
		changed, err := Anew(a.Article, a.Whole, Options{Furniture: other})
		if err != nil {
			t.Errorf("%s: %v", a.Origin, err)
			continue
		}
		if changed.Text != a.Text {
			differ++
		}
		back, err := Anew(changed.Article, changed.Whole, Options{})
		if err != nil || back.Text != a.Text {
			t.Errorf("%s: back: %v\n got %q\nwant %q", a.Origin, err, back.Text, a.Text)
		}
	}
	if whole < 20 || differ < 20 {
		t.Errorf("%d stories had furniture, %d are other stories with the own patterns", whole, differ)
	}
}
