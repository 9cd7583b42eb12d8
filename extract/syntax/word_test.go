package syntax

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestWord compares with what Python and spaCy's lex_attrs make of words.
func TestWord(t *testing.T) {
	for _, c := range []struct{ text, shape, prefix, suffix, lower string }{
		{"Xi-2024", "Xx-dddd", "X", "024", "xi-2024"},
		{"U.S.", "X.X.", "U", ".S.", "u.s."},
		{"COVID-19", "XXXX-dd", "C", "-19", "covid-19"},
		{"McDonald's", "XxXxxxx'x", "M", "d's", "mcdonald's"},
		{"naïve", "xxxx", "n", "ïve", "naïve"},
		{"ǅ", "x", "ǅ", "ǅ", "ǆ"},
		{"½", "½", "½", "½", "½"},
		{"x²", "xd", "x", "x²", "x²"},
		{"北京市", "xxx", "北", "北京市", "北京市"},
		{"①②③④⑤", "dddd", "①", "③④⑤", "①②③④⑤"},
		{"ΌΣΟΣ", "XXXX", "Ό", "ΣΟΣ", "όσος"},
		{"ΣΑΣ ΣΑΣ", "XXX XXX", "Σ", "ΣΑΣ", "σας σας"},
		{"İstanbul", "Xxxxx", "İ", "bul", "i̇stanbul"},
		{"Ⅷ", "Ⅷ", "Ⅷ", "Ⅷ", "ⅷ"},
		{"ß", "x", "ß", "ß", "ß"},
		{"", "", "", "", ""},
		{"–", "–", "–", "–", "–"},
	} {
		got := [4]string{shape(c.text), prefix(c.text), suffix(c.text), lower(c.text)}
		if want := [4]string{c.shape, c.prefix, c.suffix, c.lower}; got != want {
			t.Errorf("%q: got %q, want %q", c.text, got, want)
		}
	}
}

func TestShapeOfLongWords(t *testing.T) {
	for _, c := range []struct {
		runes int
		want  string
	}{{99, "xxxx"}, {100, "LONG"}, {100000, "LONG"}} {
		if got := shape(strings.Repeat("é", c.runes)); got != c.want {
			t.Errorf("%d letters: got %q, want %q", c.runes, got, c.want)
		}
	}
}

func TestIsSpace(t *testing.T) {
	for text, want := range map[string]bool{"": false, " ": true, "\n\t": true, "\x1c": true, "\u3000": true, "\u200b": false, " a": false} {
		if got := isSpace(text); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}

// FuzzWord holds what any text must keep to: prefix and suffix are its ends, a
// shape is short, and lower case stays valid UTF-8.
func FuzzWord(f *testing.F) {
	for _, s := range []string{"Xi", "n't", "\xff\xfe", "ΌΣΟΣ", "İ", "日本", strings.Repeat("x9", 60)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if p := prefix(s); !strings.HasPrefix(s, p) || utf8.RuneCountInString(p) > 1 {
			t.Errorf("%q: prefix %q", s, p)
		}
		if p := suffix(s); !strings.HasSuffix(s, p) || utf8.RuneCountInString(p) > 3 {
			t.Errorf("%q: suffix %q", s, p)
		}
		if n := utf8.RuneCountInString(shape(s)); n > maxShape {
			t.Errorf("%q: shape of %d runes", s, n)
		}
		if utf8.ValidString(s) && !utf8.ValidString(lower(s)) {
			t.Errorf("%q: %q in lower case", s, lower(s))
		}
	})
}
