package schema

import "testing"

func TestSlug(t *testing.T) {
	for name, want := range map[string]string{
		"Antony J. Blinken": "antony-j-blinken",
		"Néstor Kirchner":   "nestor-kirchner",
		"Recep T. Erdoğan":  "recep-t-erdogan",
		"N'Djamena":         "ndjamena",
		"U.S.":              "us",
		"–":                 "unnamed",
		"习近平":               "习近平",
	} {
		if got := Slug(name); got != want {
			t.Errorf("Slug(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestFoldKeepsASCII(t *testing.T) {
	if got := Fold("O’Brien ŁÓDŹ"); got != "o'brien lodz" {
		t.Errorf("Fold = %q", got)
	}
}
