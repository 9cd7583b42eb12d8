package schema

import "testing"

func TestSlips(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"gendr", "gender", 1}, {"gnerde", "gender", 3}, {"hsot", "host", 1}, {"", "abc", 3}, {"visit", "summit", 4}} {
		if got := Slips(c.a, c.b); got != c.want {
			t.Errorf("Slips(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
		if Slips(c.a, c.b) != Slips(c.b, c.a) {
			t.Errorf("Slips(%q, %q) depends on the order", c.a, c.b)
		}
	}
}

func TestDidYouMean(t *testing.T) {
	known := []string{"name", "gender", "offices"}
	for word, want := range map[string]string{"gendr": ` (did you mean "gender"?)`, "nmae": ` (did you mean "name"?)`, "xyzzy": "", "": ""} {
		if got := DidYouMean(word, known); got != want {
			t.Errorf("DidYouMean(%q) = %q, want %q", word, got, want)
		}
	}
}
