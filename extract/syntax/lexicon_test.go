package syntax

import (
	"slices"
	"testing"
)

func TestNorm(t *testing.T) {
	x := load(t).words
	for text, want := range map[string]string{
		"Visit": "visit", "colour": "color", "—": "-", "“": `"`, "€": "$", "’s": "'s", "U.S.": "u.s.", "北京": "北京", "'ll": "'ll",
	} {
		if got := x.norm(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestID wants spaCy's small numbers for the strings that have one and hashes for
// the others.
func TestID(t *testing.T) {
	x := load(t).words
	for text, want := range map[string]uint64{"": 0, "IS_ALPHA": 1, "PERSON": 380, "nsubj": 429, "coffee": hashString("coffee")} {
		if got := x.id(text); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
}

func TestContractions(t *testing.T) {
	m := load(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"They did_ n't go", []string{"", "do", "not", ""}},
		{"They did n't go", []string{"", "", "", ""}}, // not written as one word
		{"We_ 'll see", []string{"we", "will", ""}},
		{"on Jan. 5", []string{"", "January", ""}},
		{"he ca_ n't_ .", []string{"", "can", "not", ""}},
		{"should_ n't_ 've", []string{"should", "not", "have"}},
		{"n't", []string{""}},
	} {
		s := &scratch{tokens: tokens(c.text)}
		m.words.read(s)
		if !slices.Equal(s.norms, c.want) {
			t.Errorf("%s: got %q, want %q", c.text, s.norms, c.want)
		}
	}
}

func TestReadTable(t *testing.T) {
	got := readTable("# a comment\twith a tab\na\tb\n#\tsharp\nno tab\nlast\tline")
	want := map[string]string{"a": "b", "#": "sharp", "last": "line"}
	if len(got) != len(want) || got["a"] != "b" || got["#"] != "sharp" || got["last"] != "line" {
		t.Errorf("got %q, want %q", got, want)
	}
}
