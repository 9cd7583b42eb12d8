package when

import (
	"strings"
	"testing"

	"demarche/extract/text"
)

// findAll returns the expressions of a text.
func findAll(s string) []Expr {
	doc := text.New("", s)
	var out []Expr
	for i := range doc.Sentences {
		out = append(out, Find(doc, i)...)
	}
	return out
}

// TestRules runs the examples of every rule: the bracketed words of Yes are found by the rule, with
// no more than a preposition before them, and nothing is found by it in No.
func TestRules(t *testing.T) {
	names := map[string]bool{}
	for _, r := range rules {
		if names[r.Name] {
			t.Errorf("two rules have the name %q", r.Name)
		}
		names[r.Name] = true
		want, plain := bracketed(r.Yes)
		if want == "" || r.No == "" {
			t.Errorf("%s: an example is missing", r.Name)
			continue
		}
		if got := byRule(plain, r.Name); !strings.HasSuffix(got, want) || strings.Count(got, " ") > strings.Count(want, " ")+1 {
			t.Errorf("%s: found %q, want %q, all: %v", r.Name, got, want, findAll(plain))
		}
		if got := byRule(r.No, r.Name); got != "" {
			t.Errorf("%s: found %q in %q", r.Name, got, r.No)
		}
	}
}

// bracketed returns the words in brackets and the text without the brackets.
func bracketed(s string) (words, plain string) {
	before, rest, _ := strings.Cut(s, "[")
	words, after, _ := strings.Cut(rest, "]")
	return words, before + words + after
}

// byRule returns the words that a rule finds in a text; empty if it finds none.
func byRule(s, rule string) string {
	for _, x := range findAll(s) {
		if x.Rule == rule {
			return x.Text
		}
	}
	return ""
}

// TestPatternsAreSmall keeps the trie of all patterns small enough to build at the start.
func TestPatternsAreSmall(t *testing.T) {
	sum := 0
	for _, r := range rules {
		n := len(expand(r.Pattern))
		sum += n
		if n > 500 {
			t.Errorf("%s: %d sequences", r.Name, n)
		}
	}
	if sum > 4000 {
		t.Errorf("%d sequences in all", sum)
	}
	t.Logf("%d rules, %d sequences", len(rules), sum)
}
